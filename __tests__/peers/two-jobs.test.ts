import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import {
  alias,
  closeAll,
  folder,
  type JobOfTest,
  jobIn,
  median,
  org,
  orgId,
  personalLogin,
  put,
  sfFiles,
  text,
} from './ground.ts';

after(closeAll);

const short = (id: unknown): string => String(id).slice(0, 15);

/** A job, and whom and what its `sf` must name. */
interface Work {
  readonly job: JobOfTest;
  readonly username: string;
  readonly org: string;
}

/** Sees `sf org display` name the job's own org again and again until told to stop. */
async function watch({ job, username, org: name }: Work, seen: number[], ended: () => boolean): Promise<void> {
  do {
    const display = await job.sf('org', 'display');
    assert.equal(display.exitCode, 0, display.step.rawStdout);
    assert.equal(display.result['username'], username);
    assert.equal(short(display.result['id']), orgId(name));
    seen.push(display.milliseconds);
  } while (!ended());
}

const inputs = { sf: {}, files: {}, key: { 'sf-login': 'key' } } as const;
type Route = keyof typeof inputs;

for (const [first, second, endsFirst] of [
  ['sf', 'sf', 'first'],
  ['sf', 'files', 'second'],
  ['key', 'sf', 'first'],
  ['files', 'key', 'second'],
] as const satisfies (readonly [Route, Route, string])[]) {
  describe(`two jobs with one home folder (${first} and ${second}, the ${endsFirst} one ends first)`, () => {
    const jobs = (home: string) =>
      [jobIn(home, { sfForMain: first !== 'files' }), jobIn(home, { sfForMain: second !== 'files' })] as const;

    it('log in to two orgs under one alias, and each sf names its own org to the end', async (t) => {
      const [one, two] = [await org('One1', ['one@acme.example']), await org('Two2', ['two@acme.example'])];
      const person = await org('Pers', ['me@acme.example']);
      const home = folder();
      assert.equal((await personalLogin(home, person, 'me@acme.example')).exitCode, 0);
      const before = sfFiles(home);
      assert.equal(JSON.parse(before['alias.json'] ?? '{}').orgs[alias], 'me@acme.example');
      const [a, b] = jobs(home);
      const logins = await Promise.all([
        a.login(one, 'one@acme.example', inputs[first]),
        b.login(two, 'two@acme.example', inputs[second]),
      ]);
      for (const login of logins) assert.equal(login.exitCode, 0, login.log);
      const seen: number[] = [];
      let over = false;
      const works = [
        { job: a, username: 'one@acme.example', org: 'One1' },
        { job: b, username: 'two@acme.example', org: 'Two2' },
      ] as const;
      const [early, late] = endsFirst === 'first' ? works : ([works[1], works[0]] as const);
      const watching = watch(late, seen, () => over);
      await watch(early, seen, () => true);
      await early.job.post();
      over = true;
      await watching;
      await watch(late, seen, () => true);
      await late.job.post();
      assert.deepEqual(sfFiles(home), before);
      t.diagnostic(`${seen.length} times sf org display, median ${Math.round(median(seen))} ms`);
    });

    it('log in to one org as one user, and a login that was there before comes back', async (t) => {
      const username = 'ci@acme.example';
      const acme = await org('Acme', [username], { freshTokens: true });
      const home = folder();
      assert.equal((await personalLogin(home, acme, username)).exitCode, 0);
      const before = sfFiles(home);
      const [a, b] = jobs(home);
      assert.equal((await a.login(acme, username, inputs[first])).exitCode, 0);
      const seen: number[] = [];
      let over = false;
      // While the second job logs in, the first one works.
      const working = watch({ job: a, username, org: 'Acme' }, seen, () => over);
      const login = await b.login(acme, username, inputs[second]);
      assert.equal(login.exitCode, 0, login.log);
      over = true;
      await working;
      const [early, late] = endsFirst === 'first' ? [a, b] : [b, a];
      await watch({ job: early, username, org: 'Acme' }, seen, () => true);
      await early.post();
      await watch({ job: late, username, org: 'Acme' }, seen, () => true);
      await late.post();
      assert.deepEqual(sfFiles(home), before);
      t.diagnostic(`${seen.length} times sf org display, median ${Math.round(median(seen))} ms`);
    });
  });
}

describe('a job that ends without its post step', () => {
  it('is undone by the next job once it must be over, and a login that was there before comes back', async () => {
    const username = 'ci@acme.example';
    const acme = await org('Acme', [username]);
    const home = folder();
    assert.equal((await personalLogin(home, acme, username)).exitCode, 0);
    const before = sfFiles(home);
    assert.equal((await jobIn(home).login(acme, username)).exitCode, 0);
    // A week passes.
    const journal = JSON.parse(sfFiles(home)['.sf-keypair/journal.json'] ?? '{}') as { layers: { laidAt: number }[] };
    for (const layer of journal.layers) layer.laidAt -= 7 * 86_400_000;
    put(home, '.sf-keypair/journal.json', JSON.stringify(journal));
    const next = jobIn(home);
    assert.equal((await next.login(acme, username, { alias: 'another' })).exitCode, 0);
    await next.post();
    assert.deepEqual(sfFiles(home), before);
    assert.equal((await next.sf('org', 'display', '-o', alias)).result['username'], username);
  });
});

describe('many jobs with one home folder', () => {
  it('hand off and undo at the same time without losing a byte of what was there', async (t) => {
    const users = ['one@acme.example', 'two@acme.example', 'three@acme.example'];
    const acme = await org('Acme', users, { freshTokens: true });
    const home = folder();
    for (const username of users.slice(0, 2))
      put(home, `${username}.json`, `{ "username": "${username}",\n"refreshToken":"x"}\n`);
    put(home, 'alias.json', `{ "orgs": { "${alias}": "me@acme.example", "prod": "boss@acme.example" } }\n`);
    const before = sfFiles(home);
    const rounds = 5;
    const parallel = 6;
    const begun = performance.now();
    for (let round = 0; round < rounds; round++) {
      await Promise.all(
        Array.from({ length: parallel }, async (_, index) => {
          const job = jobIn(home, { sfForMain: false });
          const username = users[index % users.length] ?? '';
          const login = await job.login(acme, username);
          assert.equal(login.exitCode, 0, login.log);
          const own = JSON.parse(text(home, `${username}.json`)) as { orgId?: string };
          assert.equal(short(own.orgId), orgId('Acme'));
          for (const { exitCode, log } of await job.post()) assert.equal(exitCode, 0, log);
          job.job.close();
        }),
      );
      assert.deepEqual(sfFiles(home), before);
    }
    t.diagnostic(`${rounds * parallel} jobs, ${parallel} at a time, in ${Math.round(performance.now() - begun)} ms`);
  });
});
