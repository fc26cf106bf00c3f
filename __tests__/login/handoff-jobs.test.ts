import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { HandOffRequest } from '../../src/login/handoff/handoff.ts';
import { jobOf } from '../../src/login/handoff/job.ts';
import { Secret } from '../../src/secret.ts';
import { acme, other, removeHomes, session, TestHome, TestJob } from './handoff-fixture.ts';

afterAll(removeHomes);

const login = (username: string) => `{"username":"${username}","refreshToken":"own"}  \n`;
const before = {
  'one@acme.example.json': login('one@acme.example'),
  'two@acme.example.json': login('two@acme.example'),
  'alias.json': '{ "orgs": { "ci": "one@acme.example", "prod": "boss@acme.example" } }\n',
};

function job(home: TestHome, number: 1 | 2 | 3, members: Partial<HandOffRequest> = {}): TestJob {
  const orgId = number === 1 ? acme : other;
  const username = number === 1 ? 'one@acme.example' : 'two@acme.example';
  return new TestJob(home, {
    session: session(orgId, `${orgId}!token-${number}`),
    username,
    alias: 'ci',
    job: { id: `job-${number}`, runner: `runner-${number}` },
    ...members,
  });
}

/** Two jobs of one user in one org. */
const sameUser = (number: number): Partial<HandOffRequest> => ({
  session: session(acme, `${acme}!token-${number}`),
  username: 'one@acme.example',
});

const tokenIn = (home: TestHome, name: string): string => JSON.parse(home.text(name)).accessToken;

describe('two jobs with one home folder, two orgs and one alias', () => {
  it.each([
    [1, 2],
    [2, 1],
  ] as const)('keep their logins to the end and put all back (job %d ends first)', async (first, _then) => {
    const home = new TestHome(before);
    const [one, two] = [job(home, 1), job(home, 2)];
    const [handed, alsoHanded] = await Promise.all([one.main(), two.main()]);
    expect(handed.environment['SF_TARGET_ORG']).toBe('one@acme.example');
    expect(alsoHanded.environment['SF_TARGET_ORG']).toBe('two@acme.example');
    expect(tokenIn(home, 'one@acme.example.json')).toBe(`${acme}!token-1`);
    expect(tokenIn(home, 'two@acme.example.json')).toBe(`${other}!token-2`);
    const [early, late] = first === 1 ? [one, two] : [two, one];
    await early.post();
    const lateLogin = `${late.request.username}.json`;
    expect(tokenIn(home, lateLogin)).toBe(late.request.session.accessToken.reveal());
    expect(home.text(`${early.request.username}.json`)).toBe(login(early.request.username));
    expect(JSON.parse(home.text('alias.json')).orgs).toMatchObject({ ci: late.request.username });
    await late.post();
    expect(home.everything()).toStrictEqual(before);
  });

  it('warn the second one that the alias was taken', async () => {
    const home = new TestHome();
    const [one, two] = [job(home, 1), job(home, 2)];
    await one.main();
    expect(one.ci.events.filter((event) => event.startsWith('warning'))).toStrictEqual([]);
    await two.main();
    expect(two.ci.events.find((event) => event.startsWith('warning'))).toMatch(/uses the alias ci for another user/);
  });

  it('need no warning when they are steps of one job', async () => {
    const home = new TestHome();
    const same = { job: { id: 'job-1', runner: 'runner-1' } };
    await job(home, 1, same).main();
    const second = job(home, 2, same);
    await second.main();
    expect(second.ci.events.filter((event) => event.startsWith('warning'))).toStrictEqual([]);
  });

  it('end well at the same moment', async () => {
    for (let round = 0; round < 10; round++) {
      const home = new TestHome(before);
      const jobs = [job(home, 1), job(home, 2)];
      await Promise.all(jobs.map((one) => one.main()));
      await Promise.all(jobs.map((one) => one.post()));
      expect(home.everything()).toStrictEqual(before);
    }
  });
});

describe('two jobs with one home folder and one user', () => {
  it.each([
    [1, 2],
    [2, 1],
  ] as const)('keep the login to the end and put it back (job %d ends first)', async (first, _then) => {
    const home = new TestHome(before);
    const [one, two] = [job(home, 1, sameUser(1)), job(home, 2, sameUser(2))];
    await one.main();
    await two.main();
    expect(tokenIn(home, 'one@acme.example.json')).toBe(`${acme}!token-2`);
    const [early, late] = first === 1 ? [one, two] : [two, one];
    await early.post();
    expect(tokenIn(home, 'one@acme.example.json')).toBe(late.request.session.accessToken.reveal());
    await late.post();
    expect(home.everything()).toStrictEqual(before);
  });

  it('may hand off the key and the token in turn', async () => {
    const home = new TestHome(before);
    const key = { privateKeyPem: new Secret('pem'), clientId: 'c', audience: 'https://acme.my.salesforce.com' };
    const withKey = (number: 1 | 2) =>
      new TestJob(
        home,
        { ...sameUser(number), alias: 'ci', how: 'key', key, job: { id: `k${number}`, runner: `k${number}` } },
        (run) => {
          const privateKey = run.arguments[run.arguments.indexOf('--jwt-key-file') + 1];
          const folder = join(String(run.environment?.['HOME'] ?? home.path), '.sfdx');
          mkdirSync(folder, { recursive: true });
          const login = { username: 'one@acme.example', orgId: acme, privateKey };
          writeFileSync(join(folder, 'one@acme.example.json'), JSON.stringify(login));
          return { stdout: JSON.stringify({ status: 0, result: { orgId: acme, username: 'one@acme.example' } }) };
        },
      );
    const [first, second, third] = [withKey(1), job(home, 2, sameUser(2)), withKey(2)];
    await first.main();
    const firstLogin = home.text('one@acme.example.json');
    await second.main();
    await third.main();
    await second.post();
    await third.post();
    expect(home.text('one@acme.example.json')).toBe(firstLogin);
    await first.post();
    expect(home.everything()).toStrictEqual(before);
  });

  it('refuse the second one when it is in another org', async () => {
    const home = new TestHome(before);
    await job(home, 1).main();
    const text = home.text('one@acme.example.json');
    const second = job(home, 2, { username: 'one@acme.example' });
    await expect(second.main()).rejects.toMatchObject({ code: 'ERR_HANDOFF' });
    expect(home.text('one@acme.example.json')).toBe(text);
  });

  it('may change the org when they are steps of one job', async () => {
    const home = new TestHome(before);
    const same = { job: { id: 'job-1', runner: 'runner-1' }, username: 'one@acme.example' };
    const [first, second] = [job(home, 1, same), job(home, 2, same)];
    await first.main();
    await second.main();
    expect(tokenIn(home, 'one@acme.example.json')).toBe(`${other}!token-2`);
    await second.post();
    await first.post();
    expect(home.everything()).toStrictEqual(before);
  });
});

describe('a job that ends without its post step', () => {
  it('is undone by the next job of its runner', async () => {
    const home = new TestHome(before);
    await job(home, 1).main();
    const next = job(home, 2, { ...sameUser(3), job: { id: 'job-3', runner: 'runner-1' } });
    await next.main();
    await next.post();
    expect(home.everything()).toStrictEqual(before);
  });

  it('is undone by the next job of that runner below a living one', async () => {
    const home = new TestHome(before);
    await job(home, 1, sameUser(1)).main();
    const living = job(home, 2, sameUser(2));
    await living.main();
    const next = job(home, 3, { alias: 'elsewhere', job: { id: 'job-3', runner: 'runner-1' } });
    await next.main();
    expect(tokenIn(home, 'one@acme.example.json')).toBe(`${acme}!token-2`);
    await next.post();
    await living.post();
    expect(home.everything()).toStrictEqual(before);
  });

  it('is undone by anybody after six days', async () => {
    const home = new TestHome(before);
    await job(home, 1).main();
    const next = job(home, 2);
    next.world.now = new Date(next.world.now.getTime() + 6 * 86_400_000 + 60_000);
    await next.main();
    expect(home.text('one@acme.example.json')).toBe(login('one@acme.example'));
    await next.post();
    expect(home.everything()).toStrictEqual(before);
  });

  it('is respected until then by the jobs of other runners', async () => {
    const home = new TestHome(before);
    await job(home, 1).main();
    const next = job(home, 2);
    next.world.now = new Date(next.world.now.getTime() + 5 * 86_400_000);
    await next.main();
    await next.post();
    expect(tokenIn(home, 'one@acme.example.json')).toBe(`${acme}!token-1`);
  });
});

describe('many jobs', () => {
  it('take turns in one home folder without losing anything', async () => {
    const home = new TestHome(before);
    const jobs = Array.from({ length: 12 }, (_, index) =>
      job(home, index % 2 === 0 ? 1 : 2, { job: { id: `job-${index}`, runner: `runner-${index}` } }),
    );
    await Promise.all(
      jobs.map(async (one, index) => {
        await one.main();
        await new Promise((resolve) => setTimeout(resolve, (index * 7) % 11));
        await one.post();
      }),
    );
    expect(home.everything()).toStrictEqual(before);
    expect(existsSync(home.at('.sf-keypair.lock'))).toBe(false);
  });
});

describe('the identity of a job', () => {
  it('is what the runner calls it, and its runner is told apart by name and folder', () => {
    const runner = { RUNNER_TRACKING_ID: 'github_1f3d', RUNNER_NAME: 'host 1', RUNNER_TEMP: '/w/_temp' };
    expect(jobOf({ ...runner, GITHUB_RUN_ID: '7' })).toStrictEqual({ id: 'github_1f3d', runner: 'host 1 /w/_temp' });
    expect(jobOf({ RUNNER_TRACKING_ID: 'github_1f3d' })).toStrictEqual({ id: 'github_1f3d', runner: undefined });
  });

  it('is made of what there is elsewhere, and no runner is inferred', () => {
    const run = {
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_JOB: 'deploy',
      RUNNER_NAME: 'a',
      RUNNER_TEMP: '/t',
    };
    expect(jobOf(run)).toStrictEqual({ id: '7 2 deploy a /t', runner: undefined });
    expect(jobOf({ CI_JOB_ID: '42' })).toStrictEqual({ id: '42', runner: undefined });
    expect(jobOf({})).toStrictEqual({ id: '', runner: undefined });
  });
});
