import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { closeAll, folder, jobIn, org, personalLogin } from './ground.ts';

const username = 'ci@acme.example';
after(closeAll);

describe('sf org login jwt', () => {
  it('logs in to the embedded org with the key that the action takes, and works there', async (t) => {
    const acme = await org('Acme', [username]);
    const home = folder();
    const login = await personalLogin(home, acme, username);
    assert.equal(login.exitCode, 0, login.step.rawStdout);
    assert.equal(login.result['username'], username);
    const asked = acme.journal.filter(({ path }) => path === '/services/oauth2/token').map(({ status }) => status);
    assert.deepEqual(asked, [200]);
    const query = await jobIn(home).sf('data', 'query', '-q', 'SELECT Id, Name FROM Organization', '-o', username);
    assert.equal(query.result['totalSize'], 1);
    t.diagnostic(`sf org login jwt: ${Math.round(login.milliseconds)} ms`);
  });

  it('is refused by the embedded org when the key is another one', async () => {
    const acme = await org('Acme', [username], { org: { apps: [] } });
    const login = await personalLogin(folder(), acme, username);
    assert.equal(login.exitCode, 1);
    assert.equal(login.name, 'JwtGrantError');
  });
});
