import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import jsforce from 'jsforce';
import { clientId, closeAll, folder, jobIn, org, pair } from './ground.ts';

const username = 'ci@acme.example';
after(closeAll);

describe('a jsforce Connection that is built from the outputs', () => {
  for (const tokenFormat of ['opaque', 'jwt'] as const) {
    it(`queries with a token in the format ${tokenFormat}`, async (t) => {
      const acme = await org('Acme', [username], {
        org: { apps: [{ clientId, certificates: [pair.publicKey], tokenFormat }] },
      });
      const job = jobIn(folder(), { sfForMain: false });
      const { outputs, log } = await job.login(acme, username, { alias: undefined });
      assert.equal(outputs['authenticated'], 'true', log);
      assert.equal(outputs['token-format'], tokenFormat);
      const connection = new jsforce.Connection({
        instanceUrl: outputs['instance-url'] ?? '',
        accessToken: outputs['access-token'] ?? '',
        version: '66.0',
      });
      const begun = performance.now();
      const { records } = await connection.query<{ Username: string }>('SELECT Id, Username FROM User');
      assert.deepEqual(
        records.map(({ Username }) => Username),
        [username],
      );
      const user = await connection.request<{ preferred_username: string; user_id: string }>(
        '/services/oauth2/userinfo',
      );
      assert.equal(user.preferred_username, username);
      assert.equal(user.user_id.slice(0, 15), (outputs['user-id'] ?? '').slice(0, 15));
      t.diagnostic(`query and userinfo: ${Math.round(performance.now() - begun)} ms`);
    });
  }
});
