import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { handOff } from '../../src/login/handoff/handoff.ts';
import { readUndo, undoHandOff } from '../../src/login/handoff/undo.ts';
import { Secret } from '../../src/secret.ts';
import type { ProcessRequest } from '../../src/world/world.ts';
import { recordingCi } from '../scripted/ci.ts';
import {
  acme,
  other,
  removeHomes,
  request,
  type Sf,
  session,
  TestHome,
  TestJob,
  testWorld,
} from './handoff-fixture.ts';

afterAll(removeHomes);

const token = `${acme}!token-of-acme`;
const file = 'ci@acme.example.json';
const userLogin = '{ "username": "ci@acme.example",\n\t"refreshToken": "aa:bb", "clientId": "PlatformCLI" }\n';
const userAliases = '{\n  "orgs": {\n    "prod": "boss@acme.example",\n    "staging": "old@acme.example"\n  }\n}\n';
const key = {
  privateKeyPem: new Secret('a key in PEM'),
  clientId: '3MVG9',
  audience: 'https://acme.my.salesforce.com',
};

const answer = (orgId = acme, username = 'ci@acme.example') => ({
  stdout: JSON.stringify({ status: 0, result: { orgId, username }, warnings: [] }),
});

function flag(run: ProcessRequest, name: string): string {
  return run.arguments[run.arguments.indexOf(name) + 1] ?? '';
}

/** `sf` as far as a hand-off sees it: merges into the file that is there, as the real one does. */
function sf(home: TestHome, members: Readonly<Record<string, unknown>> = {}, name = file): Sf {
  return (run) => {
    const path = homeOf(home, run).at(name);
    mkdirSync(dirname(path), { recursive: true });
    const before = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    const keyFile = run.arguments.includes('jwt') ? { privateKey: flag(run, '--jwt-key-file'), clientId: '3MVG9' } : {};
    const login = { ...before, username: name.slice(0, -5), orgId: acme, accessToken: '0a:0b', ...keyFile, ...members };
    writeFileSync(path, JSON.stringify(login));
    return answer();
  };
}

/** The home that `sf` was given: the user's, or one of its own. */
function homeOf(home: TestHome, run: ProcessRequest): { at(name: string): string } {
  const own = run.environment?.['HOME'];
  if (typeof own !== 'string') return home;
  expect(run.environment?.['USERPROFILE']).toBe(own);
  expect(own.startsWith(home.temporary)).toBe(true);
  return { at: (name) => join(own, '.sfdx', name) };
}

describe('a hand-off without the sf CLI', () => {
  it('writes the login and the alias, and says so in one line', async () => {
    const home = new TestHome();
    const job = new TestJob(home);
    const { route, environment } = await job.main();
    expect(route).toBe('files');
    expect(environment).toStrictEqual({ SF_TARGET_ORG: 'ci@acme.example' });
    expect(JSON.parse(home.text(file))).toStrictEqual({
      username: 'ci@acme.example',
      orgId: acme,
      accessToken: token,
      instanceUrl: 'https://acme.my.salesforce.com',
      loginUrl: 'https://acme.my.salesforce.com',
    });
    expect(home.text('alias.json')).toBe('{"orgs":{"staging":"ci@acme.example"}}');
    expect(job.ci.events.filter((event) => event.startsWith('info'))).toStrictEqual([
      "info The sf CLI's own login was not used (there is no `sf` on PATH); its files were written instead.",
    ]);
  });

  it('lets nobody but the owner read what it writes', async () => {
    const home = new TestHome({ [file]: userLogin });
    await new TestJob(home).main();
    const kept = Object.keys(home.everything()).filter((path) => path.startsWith('.sf-keypair/'));
    expect(kept.length).toBeGreaterThan(1);
    for (const path of [file, ...kept]) expect(statSync(home.at(path)).mode & 0o777).toBe(0o600);
    expect(statSync(home.at('.sf-keypair')).mode & 0o777).toBe(0o700);
  });

  it('replaces a login that is there and merges nothing of it', async () => {
    const home = new TestHome({ [file]: userLogin });
    await new TestJob(home).main();
    expect(Object.keys(JSON.parse(home.text(file)))).toStrictEqual([
      'username',
      'orgId',
      'accessToken',
      'instanceUrl',
      'loginUrl',
    ]);
  });

  it('sets the defaults in variables alone', async () => {
    const home = new TestHome();
    const both = await new TestJob(home, { setDefaultDevHub: true }).main();
    expect(both.environment).toStrictEqual({ SF_TARGET_ORG: 'ci@acme.example', SF_TARGET_DEV_HUB: 'ci@acme.example' });
    const none = await new TestJob(new TestHome(), { setDefault: false }).main();
    expect(none.environment).toStrictEqual({});
    expect(Object.keys(home.everything()).filter((path) => path.includes('config'))).toStrictEqual([]);
  });

  it('makes later steps use the file keychain on macOS', async () => {
    const home = new TestHome();
    const world = testWorld(home, undefined, { platform: 'darwin' });
    const { environment } = await handOff(request(), world, recordingCi());
    expect(environment).toStrictEqual({ SF_TARGET_ORG: 'ci@acme.example', SF_USE_GENERIC_UNIX_KEYCHAIN: 'true' });
  });

  it('touches no alias when none is asked for', async () => {
    const home = new TestHome({ 'alias.json': userAliases });
    const { alias: _, ...rest } = request();
    const job = new TestJob(home);
    await handOff(rest, job.world, job.ci);
    expect(home.text('alias.json')).toBe(userAliases);
  });

  it.each(['../../x@y.z', '/etc/x@y.z', 'x\0@y.z'])('writes nothing for the username %j', async (username) => {
    const home = new TestHome({ [file]: userLogin });
    await expect(new TestJob(home, { username }).main()).rejects.toMatchObject({ code: 'ERR_USERNAME' });
    expect(home.everything()).toStrictEqual({ [file]: userLogin });
  });

  it('writes nothing for a bad alias', async () => {
    const home = new TestHome({ [file]: userLogin });
    await expect(new TestJob(home, { alias: 'a=b' }).main()).rejects.toMatchObject({ code: 'ERR_OPTIONS' });
    expect(home.everything()).toStrictEqual({ [file]: userLogin });
  });

  it.each([file, 'alias.json', '.sf-keypair/journal.json'])('does not follow a link at %s', async (name) => {
    const home = new TestHome({ 'key.json': '{}' });
    const target = join(home.path, 'target.json');
    writeFileSync(target, '{"orgs":{}}');
    home.put('.sf-keypair/0', '');
    symlinkSync(target, home.at(name));
    const job = new TestJob(home);
    await expect(job.main()).rejects.toMatchObject({
      code: 'ERR_HANDOFF',
      message: `${home.at(name)} is a link, which is not followed.`,
    });
    expect(readFileSync(target, 'utf8')).toBe('{"orgs":{}}');
    expect(existsSync(home.at('.sf-keypair.lock'))).toBe(false);
  });

  it('refuses when an alias of the very username would send `sf` elsewhere', async () => {
    const home = new TestHome({ 'alias.json': '{"orgs":{"ci@acme.example":"boss@acme.example"}}' });
    await expect(new TestJob(home).main()).rejects.toMatchObject({ code: 'ERR_HANDOFF' });
    expect(existsSync(home.at(file))).toBe(false);
  });

  it('names the trouble when the home folder takes no files', async () => {
    const home = new TestHome();
    writeFileSync(join(home.path, '.sfdx'), 'a file where the folder should be');
    const trouble = expect.objectContaining({ code: 'ERR_HANDOFF', message: expect.stringContaining('.sfdx') });
    await expect(new TestJob(home).main()).rejects.toEqual(trouble);
  });

  it('needs a home folder', async () => {
    const world = testWorld(new TestHome());
    const homeless = { ...world, machine: { ...world.machine, homeDirectory: '' } };
    await expect(handOff(request(), homeless, recordingCi())).rejects.toMatchObject({ code: 'ERR_HANDOFF' });
  });
});

describe('a hand-off to the sf CLI', () => {
  it('gives the token in one variable of the child and nowhere else', async () => {
    const home = new TestHome();
    const job = new TestJob(home, {}, sf(home));
    expect(await job.main()).toMatchObject({ route: 'sf', environment: { SF_TARGET_ORG: 'ci@acme.example' } });
    const [run] = job.world.runs;
    expect(run?.arguments).toStrictEqual([
      ...['org', 'login', 'access-token', '--instance-url', 'https://acme.my.salesforce.com', '--no-prompt', '--json'],
    ]);
    const { SF_ACCESS_TOKEN, ...rest } = run?.environment ?? {};
    expect((SF_ACCESS_TOKEN as Secret).reveal()).toBe(token);
    expect(JSON.stringify([rest, run?.arguments, run?.input])).not.toContain('token-of-acme');
    expect(run?.timeoutMilliseconds).toBe(30_000);
    expect(JSON.parse(home.text(file))).toMatchObject({ accessToken: '0a:0b' });
    expect(job.ci.events.filter((event) => /^(info|warning|error)/.test(event))).toStrictEqual([]);
  });

  it.each<[string, Sf, string]>([
    ['hangs', () => ({ exitCode: undefined, timedOut: true }) as never, 'it took longer than 30 s'],
    [
      'cannot be started',
      () => ({ exitCode: undefined, problem: 'it could not be started (EACCES)' }) as never,
      'it could not be started (EACCES)',
    ],
    [
      'is too old to answer',
      () => ({ exitCode: 2, stderr: 'Error: Unexpected argument' }),
      'it ended with 2 and without an answer in JSON',
    ],
    ['answers garbage', () => ({ stdout: 'Warning: x\n{"status":0' }), 'it ended with 0 and without an answer in JSON'],
    ['refuses', () => ({ exitCode: 1, stdout: '{"status":1,"name":"Bad","message":"no\\nway"}' }), 'Bad: no way'],
    ['names another org', () => answer(other), 'it reports another org'],
    ['names another user', () => answer(acme, 'boss@acme.example'), 'it reports another user'],
  ])('falls back to the files when `sf` %s, with one line', async (_, script, because) => {
    const home = new TestHome();
    const job = new TestJob(home, {}, script);
    expect((await job.main()).route).toBe('files');
    expect(JSON.parse(home.text(file))).toMatchObject({ accessToken: token });
    expect(job.ci.events.filter((event) => event.startsWith('info'))).toStrictEqual([
      `info The sf CLI's own login was not used (${because}); its files were written instead.`,
    ]);
  });

  it('writes the login again when `sf` left half a file, another one or none', async () => {
    const withKey = JSON.stringify({ orgId: acme, privateKey: '/home/me/server.key' });
    for (const left of ['{"username":', '{"orgId":"00D000000000002AAA"}', withKey, undefined]) {
      const home = new TestHome();
      const job = new TestJob(home, {}, async () => {
        if (left === undefined) await job.world.files.remove(home.at(file));
        else writeFileSync(home.at(file), left);
        return answer();
      });
      expect((await job.main()).route).toBe('files');
      expect(JSON.parse(home.text(file))).toMatchObject({ accessToken: token });
    }
  });

  it('leaves the login alone that another job has laid over ours while `sf` was at work', async () => {
    const home = new TestHome();
    const theirs = `${acme}!token-of-the-other-job`;
    const members = { session: session(acme, theirs), job: { id: 'job-2', runner: 'two' } };
    const job = new TestJob(home, {}, async () => {
      await new TestJob(home, members).main();
      return { exitCode: 1, stdout: '{"status":1,"name":"E","message":"no"}' };
    });
    expect((await job.main()).route).toBe('files');
    expect(JSON.parse(home.text(file))).toMatchObject({ accessToken: theirs });
  });

  it('does not let the token through that `sf` quotes in an error', async () => {
    const home = new TestHome();
    const job = new TestJob(home, {}, () => ({
      exitCode: 1,
      stdout: JSON.stringify({ status: 1, name: 'E', message: `bad token ${token} given` }),
    }));
    await job.main();
    expect(job.ci.events.join('\n')).not.toContain('token-of-acme');
    expect(job.ci.events.join('\n')).toContain('bad token *** given');
  });

  it('reads the answer behind the warnings of an older version', async () => {
    const home = new TestHome();
    const write = sf(home);
    const job = new TestJob(home, {}, (run) => ({ ...write(run), stdout: ` ›   Warning: old\n${answer().stdout}` }));
    expect((await job.main()).route).toBe('sf');
  });

  it('is not tried with a host that could make usernames up', async () => {
    const home = new TestHome();
    const instanceUrl = 'https://org.proxy.example';
    const job = new TestJob(home, { session: session(acme, token, { instanceUrl }) }, sf(home));
    expect((await job.main()).route).toBe('files');
    expect(job.world.runs).toStrictEqual([]);
  });

  it('is not tried when it would merge into a login of another spelling', async () => {
    const home = new TestHome({ [file]: userLogin });
    const job = new TestJob(home, { username: 'CI@acme.example' }, sf(home));
    expect((await job.main()).route).toBe('files');
    expect(home.text(file)).toBe(userLogin);
    await job.post();
    expect(home.everything()).toStrictEqual({ [file]: userLogin });
  });

  it('cleans up what `sf` wrote under the spelling of the org', async () => {
    const home = new TestHome();
    const job = new TestJob(home, { username: 'CI@acme.example' }, (run) => {
      sf(home, {}, file)(run);
      return answer();
    });
    expect((await job.main()).route).toBe('sf');
    expect(existsSync(home.at(file))).toBe(true);
    await job.post();
    expect(home.everything()).toStrictEqual({});
  });

  it('is not waited for beyond the deadline', async () => {
    const home = new TestHome();
    const short = new TestJob(home, { deadlineMilliseconds: 7_000 }, sf(home));
    await short.main();
    expect(short.world.runs[0]?.timeoutMilliseconds).toBe(7_000);
    const none = new TestJob(new TestHome(), { deadlineMilliseconds: 900 }, sf(home));
    expect((await none.main()).route).toBe('files');
    expect(none.world.runs).toStrictEqual([]);
  });
});

describe('a hand-off of the key', () => {
  it('keeps the key in a file of its own until the post step', async () => {
    const home = new TestHome();
    const job = new TestJob(home, { how: 'key', key }, (run) => {
      const keyFile = flag(run, '--jwt-key-file');
      expect(readFileSync(keyFile, 'utf8')).toBe('a key in PEM');
      expect(statSync(keyFile).mode & 0o777).toBe(0o600);
      expect(existsSync(home.at(file))).toBe(false);
      return sf(home)(run);
    });
    const { route, environment } = await job.main();
    expect([route, environment]).toStrictEqual(['key', { SF_TARGET_ORG: 'ci@acme.example' }]);
    const [run] = job.world.runs;
    const keyFile = flag(run as ProcessRequest, '--jwt-key-file');
    expect(run?.arguments).toStrictEqual([
      ...['org', 'login', 'jwt', '--username', 'ci@acme.example', '--jwt-key-file', keyFile],
      ...['--client-id', '3MVG9', '--instance-url', 'https://acme.my.salesforce.com', '--json'],
    ]);
    expect(run?.environment).toMatchObject({ SF_AUDIENCE_URL: 'https://acme.my.salesforce.com' });
    expect(run?.environment).not.toHaveProperty('SF_ACCESS_TOKEN');
    expect(keyFile.startsWith(home.temporary)).toBe(true);
    expect(statSync(home.at(file)).mode & 0o777).toBe(0o600);
    expect(home.text('alias.json')).toBe('{"orgs":{"staging":"ci@acme.example"}}');
    expect(existsSync(keyFile)).toBe(true);
    await job.post();
    expect(home.leftInTemporary()).toStrictEqual([]);
    expect(home.everything()).toStrictEqual({});
  });

  it('leaves the login that is there in its place until its own can take it in one step', async () => {
    const home = new TestHome({ [file]: userLogin, 'alias.json': userAliases });
    const job = new TestJob(home, { how: 'key', key }, (run) => {
      expect(homeOf(home, run)).not.toBe(home);
      const answered = sf(home)(run);
      expect([home.text(file), home.text('alias.json')]).toStrictEqual([userLogin, userAliases]);
      return answered;
    });
    await job.main();
    const keyFile = flag(job.world.runs[0] as ProcessRequest, '--jwt-key-file');
    expect(JSON.parse(home.text(file))).toStrictEqual({
      username: 'ci@acme.example',
      orgId: acme,
      accessToken: token,
      privateKey: keyFile,
      clientId: '3MVG9',
    });
    expect(statSync(home.at(file)).mode & 0o777).toBe(0o600);
    expect(home.leftInTemporary()).toHaveLength(1);
    await job.post();
    expect(home.everything()).toStrictEqual({ [file]: userLogin, 'alias.json': userAliases });
    expect(home.leftInTemporary()).toStrictEqual([]);
  });

  it('is as careful of a login in capital letters, beside which there is none in small ones', async () => {
    const capital = 'CI@acme.example.json';
    const home = new TestHome({ [capital]: userLogin });
    const write = sf(home, {}, capital);
    const job = new TestJob(home, { how: 'key', key, username: 'CI@acme.example' }, (run) => {
      expect(homeOf(home, run)).not.toBe(home);
      return { ...write(run), ...answer(acme, 'CI@acme.example') };
    });
    await job.main();
    expect(JSON.parse(home.text(capital))).toMatchObject({ username: 'CI@acme.example', accessToken: token });
  });

  it('uses the home of the user when there is no login to be careful of', async () => {
    const home = new TestHome({ 'alias.json': userAliases });
    const job = new TestJob(home, { how: 'key', key }, (run) => {
      expect(homeOf(home, run)).toBe(home);
      return sf(home)(run);
    });
    await job.main();
    expect(JSON.parse(home.text(file))).toMatchObject({ accessToken: '0a:0b' });
  });

  it('tells later steps an audience that the CLI would not try by itself', async () => {
    for (const [audience, expected] of [
      ['https://test.salesforce.com', {}],
      ['https://site.example/customers', { SF_AUDIENCE_URL: 'https://site.example/customers' }],
    ] as const) {
      const home = new TestHome();
      const { environment } = await new TestJob(
        home,
        { how: 'key', key: { ...key, audience }, setDefault: false },
        sf(home),
      ).main();
      expect(environment).toStrictEqual(expected);
    }
  });

  it('without the key is a fault of the program, and nothing is written', async () => {
    const home = new TestHome({ other: '' });
    const handed = handOff(request({ how: 'key' }), testWorld(home, sf(home)), recordingCi());
    await expect(handed).rejects.toThrow(new TypeError('a hand-off of the key needs the key'));
    expect([home.everything(), home.leftInTemporary()]).toStrictEqual([{ other: '' }, []]);
  });

  it('fails without the CLI before anything is written', async () => {
    const home = new TestHome({ [file]: userLogin });
    const job = new TestJob(home, { how: 'key', key });
    await expect(job.main()).rejects.toMatchObject({ code: 'ERR_SF_LOGIN' });
    expect(home.everything()).toStrictEqual({ [file]: userLogin });
    expect(home.leftInTemporary()).toStrictEqual([]);
    expect(job.ci.events).toStrictEqual([]);
  });

  it.each<[string, Sf, string]>([
    [
      'refuses',
      () => ({ exitCode: 1, stdout: '{"status":1,"name":"JwtGrantError","message":"audience"}' }),
      'JwtGrantError: audience',
    ],
    ['hangs', () => ({ exitCode: undefined, timedOut: true }) as never, 'it took longer than 1 min'],
    ['leaves no login', () => answer(), 'it left no login behind'],
    ['logs in elsewhere', () => answer(other), 'it reports another org'],
  ])('fails and puts all back when `sf` %s', async (_, script, because) => {
    for (const before of [{ [file]: userLogin, 'alias.json': userAliases }, { 'alias.json': userAliases }]) {
      const home = new TestHome(before);
      const job = new TestJob(home, { how: 'key', key }, (run) => {
        if (!(file in before)) home.put(file, '{"half":');
        return script(run);
      });
      await expect(job.main()).rejects.toMatchObject({
        code: 'ERR_SF_LOGIN',
        message: `\`sf org login jwt\` did not log in: ${because}.`,
      });
      expect(home.everything()).toStrictEqual(before);
      expect(home.leftInTemporary()).toStrictEqual([]);
    }
  });
});

describe('the end of a hand-off', () => {
  it.each([['token'], ['key']] as const)('puts login and alias back byte for byte (%s)', async (how) => {
    const before = { [file]: userLogin, 'alias.json': userAliases, 'key.json': '{"key":"0"}' };
    const home = new TestHome(before);
    const job = new TestJob(home, { how, key }, sf(home));
    await job.main();
    expect(home.text(file)).not.toBe(userLogin);
    expect(home.text('alias.json')).not.toBe(userAliases);
    await job.post();
    expect(home.everything()).toStrictEqual(before);
    await job.post();
    expect(home.everything()).toStrictEqual(before);
  });

  it('puts a login back that is no text', async () => {
    const home = new TestHome({ [file]: '' });
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x0d, 0x0a, 0xc3]);
    writeFileSync(home.at(file), bytes);
    const job = new TestJob(home);
    await job.main();
    await job.post();
    expect(readFileSync(home.at(file))).toStrictEqual(bytes);
  });

  it('leaves nothing where nothing was, and key.json where `sf` made it', async () => {
    const home = new TestHome();
    const job = new TestJob(home, {}, (run) => {
      home.put('key.json', '{"key":"0"}');
      return sf(home)(run);
    });
    await job.main();
    await job.post();
    expect(home.everything()).toStrictEqual({ 'key.json': '{"key":"0"}' });
  });

  it('puts the login back that a later step logged out of', async () => {
    const home = new TestHome({ [file]: userLogin, 'alias.json': userAliases });
    const job = new TestJob(home);
    await job.main();
    await job.world.files.remove(home.at(file));
    await job.world.files.remove(home.at('alias.json'));
    await job.post();
    expect(home.text(file)).toBe(userLogin);
    // The alias is nobody's any more, so it is not given back.
    expect(existsSync(home.at('alias.json'))).toBe(false);
  });

  it('leaves alone what somebody has logged in to since', async () => {
    const home = new TestHome({ 'alias.json': '{"orgs":{}}' });
    const job = new TestJob(home);
    await job.main();
    home.put(file, userLogin);
    home.put('alias.json', '{"orgs":{"staging":"new@acme.example","more":"x@y.z"}}');
    await job.post();
    expect(home.text(file)).toBe(userLogin);
    expect(home.text('alias.json')).toBe('{"orgs":{"staging":"new@acme.example","more":"x@y.z"}}');
    expect(job.ci.events).toContain(
      'info The sf CLI has got another login as ci@acme.example in the meantime; it stays.',
    );
  });

  it('keeps aliases that somebody else has set since', async () => {
    const home = new TestHome({ 'alias.json': userAliases });
    const job = new TestJob(home);
    await job.main();
    home.put('alias.json', '{"orgs":{"prod":"boss@acme.example","staging":"ci@acme.example","more":"x@y.z"}}');
    await job.post();
    expect(JSON.parse(home.text('alias.json'))).toStrictEqual({
      orgs: { prod: 'boss@acme.example', staging: 'old@acme.example', more: 'x@y.z' },
    });
  });

  it('waits for an `sf` that is writing, and makes a change again that it has lost', async () => {
    const home = new TestHome({ 'alias.json': '{"orgs":{}}' });
    const job = new TestJob(home);
    let lost = 0;
    const write = job.world.files.write;
    const files = {
      ...job.world.files,
      write: async (path: string, content: string | Uint8Array, mode?: number) => {
        for (const name of [file, 'alias.json'])
          if (path === home.at(name)) expect(existsSync(home.at(`${name}.lock`))).toBe(false);
        await write(path, content, mode);
        if (path !== home.at('alias.json') || lost > 0) return;
        lost += 1;
        // An `sf` had read the file before, and writes it now.
        home.put('alias.json', '{"orgs":{"more":"x@y.z"}}');
        writing('alias.json');
      },
    };
    const writing = (name: string) => {
      mkdirSync(home.at(`${name}.lock`));
      setTimeout(() => rmSync(home.at(`${name}.lock`), { recursive: true, force: true }), 20);
    };
    const world = { ...job.world, files };
    writing('alias.json');
    const { undo } = await handOff(job.request, world, job.ci);
    expect(JSON.parse(home.text('alias.json')).orgs).toStrictEqual({ more: 'x@y.z', staging: 'ci@acme.example' });
    writing(file);
    await undoHandOff(undo, world, job.ci);
    expect(JSON.parse(home.text('alias.json')).orgs).toStrictEqual({ more: 'x@y.z' });
    expect(existsSync(home.at(`${file}.lock`))).toBe(false);
  });

  it('remembers how to undo before anything changes, without a secret or a foreign byte', async () => {
    const home = new TestHome({ [file]: userLogin });
    const ci = recordingCi();
    const seen: string[] = [];
    const watching = {
      ...ci,
      remember: async (name: string, value: string | Secret) => {
        seen.push(home.text(file), existsSync(home.at('.sf-keypair')) ? 'journal' : 'no journal');
        await ci.remember(name, value);
      },
    };
    const world = testWorld(home, sf(home));
    const { undo } = await handOff(request({ how: 'key', key }), world, watching);
    expect(seen).toStrictEqual([userLogin, 'no journal']);
    const state = ci.events[0]?.slice('remember handoff='.length) ?? '';
    expect(readUndo(state)).toStrictEqual(undo);
    expect(Object.keys(JSON.parse(state))).toStrictEqual(['version', 'layer', 'keyFolder']);
    expect(state).not.toMatch(/token-of-acme|a key in PEM|PlatformCLI|aa:bb/);
  });

  it('is complete when main was killed before, in the middle and after', async () => {
    for (const stop of ['journal', 'login', 'alias'] as const) {
      const before = { [file]: userLogin, 'alias.json': userAliases };
      const home = new TestHome(before);
      const ci = recordingCi();
      const world = testWorld(home);
      const killed = {
        ...world,
        files: {
          ...world.files,
          write: async (path: string, content: string | Uint8Array, mode?: number) => {
            const reached = { journal: '/journal.json', login: `/${file}`, alias: '/alias.json' }[stop];
            if (path.endsWith(reached)) throw new Error('killed');
            await world.files.write(path, content, mode);
          },
        },
      };
      await expect(handOff(request(), killed, ci)).rejects.toThrow('killed');
      const undo = readUndo(ci.events[0]?.slice('remember handoff='.length) ?? '');
      if (undo === undefined) throw new Error('nothing was remembered');
      await undoHandOff(undo, world, ci);
      expect(home.everything()).toStrictEqual(before);
    }
  });

  it('reads nothing back that it did not write', () => {
    const layer = '85b77ddb-c603-45da-b0d3-9478e1c413fb';
    for (const keyFolder of ['/tmp/x', null]) {
      const undo = { version: 1, layer, keyFolder };
      expect(readUndo(JSON.stringify({ ...undo, more: 1 }))).toStrictEqual(undo);
    }
    for (const undo of [
      { version: 2, layer, keyFolder: null },
      { version: 1, layer: '../x', keyFolder: null },
      { version: 1, layer: `${layer}0`, keyFolder: null },
      { version: 1, layer: `/${layer}`, keyFolder: null },
      { version: 1, layer },
      { version: 1, layer, keyFolder: 'relative' },
      { version: 1, layer, keyFolder: 7 },
      null,
    ])
      expect(readUndo(JSON.stringify(undo))).toBeUndefined();
    expect(readUndo('')).toBeUndefined();
  });

  it('removes nothing but the key from a folder that holds more', async () => {
    const home = new TestHome();
    writeFileSync(join(home.temporary, 'key.pem'), '');
    writeFileSync(join(home.temporary, 'other'), '');
    const undo = { version: 1, layer: '85b77ddb-c603-45da-b0d3-9478e1c413fb', keyFolder: home.temporary } as const;
    await undoHandOff(undo, testWorld(home), recordingCi());
    expect(home.leftInTemporary()).toStrictEqual(['other']);
  });

  it('says that a journal is damaged and touches nothing', async () => {
    const home = new TestHome();
    const job = new TestJob(home);
    await job.main();
    home.put('.sf-keypair/journal.json', '{"version":9}');
    const before = home.everything();
    await expect(job.post()).rejects.toMatchObject({ code: 'ERR_HANDOFF' });
    expect(home.everything()).toStrictEqual(before);
  });
});
