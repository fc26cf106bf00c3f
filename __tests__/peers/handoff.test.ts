import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { alias, closeAll, folder, jobIn, org, personalLogin, sfFiles } from './ground.ts';

const username = 'ci@acme.example';
const file = `${username}.json`;
after(closeAll);

const routes = [
  { route: 'sf', says: 'through sf org login access-token', inputs: {}, sfForMain: true },
  { route: 'files', says: 'by its files', inputs: {}, sfForMain: false },
  { route: 'key', says: 'with a key file', inputs: { 'sf-login': 'key' }, sfForMain: true },
] as const;

for (const { route, says, inputs, sfForMain } of routes) {
  describe(`a hand-off by the route "${route}"`, () => {
    it('lets sf org display and sf data query work by default, by alias and by username, and is taken back', async (t) => {
      const acme = await org('Acme', [username]);
      const home = folder();
      const job = jobIn(home, { sfForMain });
      const login = await job.login(acme, username, inputs);
      assert.equal(login.exitCode, 0, login.log);
      assert.ok(login.body.includes(says), login.body);
      const display = await job.sf('org', 'display');
      assert.equal(display.exitCode, 0, display.step.rawStdout);
      assert.equal(display.result['username'], username);
      assert.equal(display.result['alias'], alias);
      assert.equal(String(display.result['id']).slice(0, 15), String(login.outputs['org-id']).slice(0, 15));
      for (const target of [[], ['--target-org', alias], ['--target-org', username]]) {
        const query = await job.sf('data', 'query', '-q', 'SELECT Id, Username FROM User LIMIT 1', ...target);
        assert.equal(query.exitCode, 0, query.step.rawStdout);
        assert.equal((query.result['records'] as { Username: string }[])[0]?.Username, username);
      }
      assert.equal(statSync(join(home, '.sfdx', file)).mode & 0o777, 0o600);
      const posts = await job.post();
      assert.deepEqual(
        posts.map(({ exitCode }) => exitCode),
        [0],
      );
      assert.deepEqual(
        Object.keys(sfFiles(home)).filter((name) => name !== 'key.json'),
        [],
      );
      assert.equal((await job.sf('org', 'display', '--target-org', username)).name, 'NamedOrgNotFoundError');
      t.diagnostic(
        `${route}: the step ${Math.round(login.elapsedMilliseconds)} ms, sf org display ${Math.round(display.milliseconds)} ms, post ${Math.round(posts[0]?.elapsedMilliseconds ?? 0)} ms`,
      );
    });

    it('gives a person back the own login and default byte for byte, and they work again', async () => {
      const acme = await org('Acme', [username]);
      const home = folder();
      assert.equal((await personalLogin(home, acme, username)).exitCode, 0);
      assert.equal((await jobIn(home).sf('config', 'set', `target-org=${username}`, '--global')).exitCode, 0);
      const before = sfFiles(home);
      const job = jobIn(home, { sfForMain });
      const login = await job.login(acme, username, inputs);
      assert.equal(login.exitCode, 0, login.log);
      assert.equal((await job.sf('org', 'display')).exitCode, 0);
      assert.notEqual(sfFiles(home)[file], before[file]);
      await job.post();
      assert.deepEqual(sfFiles(home), before);
      assert.ok(before['config.json']?.includes(username));
      assert.equal((await jobIn(home).sf('org', 'display')).result['username'], username);
    });

    it(`${route === 'key' ? 'outlives' : 'ends with'} the session`, async () => {
      const acme = await org('Acme', [username]);
      const job = jobIn(folder(), { sfForMain });
      const login = await job.login(acme, username, inputs);
      assert.equal(login.exitCode, 0, login.log);
      assert.equal((await job.sf('org', 'display')).exitCode, 0);
      // The org gives one token to one app and user, so this ends the session that sf holds, whichever it is.
      const revoked = await fetch(`${acme.url}/services/oauth2/revoke`, {
        method: 'POST',
        body: new URLSearchParams({ token: login.outputs['access-token'] ?? '' }),
      });
      await revoked.text();
      const query = await job.sf('data', 'query', '-q', 'SELECT Id FROM User LIMIT 1');
      assert.equal(query.exitCode, route === 'key' ? 0 : 1, query.step.rawStdout);
      await job.post();
    });
  });
}

describe('a hand-off of the key', () => {
  it('leaves no key file behind', async () => {
    const acme = await org('Acme', [username]);
    const home = folder();
    const job = jobIn(home);
    await job.login(acme, username, { 'sf-login': 'key' });
    const keyFile = JSON.parse(sfFiles(home)[file] ?? '{}').privateKey as string;
    assert.ok(keyFile.startsWith(job.job.temporary));
    assert.equal(statSync(keyFile).mode & 0o777, 0o600);
    await job.post();
    assert.equal(existsSync(keyFile), false);
  });

  it('fails when sf is refused, and puts back what was there', async () => {
    // The person's login, the action's, and no third one.
    const acme = await org('Acme', [username], { loginsPerHour: 2 });
    const home = folder();
    assert.equal((await personalLogin(home, acme, username)).exitCode, 0);
    const before = sfFiles(home);
    const login = await jobIn(home).login(acme, username, { 'sf-login': 'key' });
    assert.equal(login.outputs['failure-code'], 'ERR_SF_LOGIN', login.log);
    assert.match(login.body, /login rate exceeded/);
    assert.deepEqual(sfFiles(home), before);
    await login.runPost();
    assert.deepEqual(sfFiles(home), before);
  });
});
