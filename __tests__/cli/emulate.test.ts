import { spawn } from 'node:child_process';
import { createPrivateKey, createSign, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emulate } from '../../src/cli/emulate.ts';
import { createWorld } from '../../src/world/create.ts';
import { runCommand } from './terminal.ts';

interface Announcement {
  readonly instanceUrl: string;
  readonly clientId: string | null;
  readonly username: string | null;
  readonly orgId: string;
  readonly privateKeyFile?: string;
  readonly certificateFile?: string;
}

let folder = '';
let stop: () => Promise<number> = async () => 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulate-'));
});

afterEach(async () => {
  await stop();
  stop = async () => 0;
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command until the test is over; resolves with the line that it answered. */
async function run(...argv: string[]): Promise<Announcement> {
  const ended = new AbortController();
  const lines: string[] = [];
  let answered: (line: string) => void = () => undefined;
  const ready = new Promise<string>((resolve) => {
    answered = resolve;
  });
  const answer = (line: string) => {
    lines.push(line);
    answered(line);
  };
  const done = runCommand(emulate, argv, { answer, ended: ended.signal });
  stop = () => {
    ended.abort();
    return done;
  };
  const line = await Promise.race([ready, done]);
  expect(lines).toHaveLength(1);
  return JSON.parse(String(line)) as Announcement;
}

/** What the command says instead of running. */
async function refusal(...argv: string[]): Promise<string> {
  const signal = AbortSignal.abort();
  const answer = () => undefined;
  const error = await runCommand(emulate, argv, { answer, ended: signal }).catch((caught) => caught);
  return `${(error as { code?: string }).code}: ${(error as Error).message}`;
}

function assertion(claims: object, key: string): string {
  const parts = [{ alg: 'RS256' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  return `${parts.join('.')}.${createSign('RSA-SHA256').update(parts.join('.')).sign(key, 'base64url')}`;
}

async function login(org: Announcement, key: string): Promise<{ status: number; reply: Record<string, string> }> {
  const exp = Math.floor(Date.now() / 1000) + 60;
  const answer = await fetch(`${org.instanceUrl}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: assertion({ iss: org.clientId, sub: org.username, aud: org.instanceUrl, exp }, key),
    }),
  });
  return { status: answer.status, reply: (await answer.json()) as Record<string, string> };
}

describe('emulate --new-app', () => {
  it('makes a key and a certificate that log in', async () => {
    const app = join(folder, 'app');
    const org = await run('--new-app', app);
    expect(org).toEqual({
      instanceUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      clientId: '3MVG9.emulated.app',
      username: 'ci@emulated.example',
      orgId: expect.stringMatching(/^00D\w{15}$/),
      privateKeyFile: join(app, 'key.pem'),
      certificateFile: join(app, 'certificate.pem'),
    });
    const key = readFileSync(join(app, 'key.pem'), 'utf8');
    expect(statSync(join(app, 'key.pem')).mode & 0o777).toBe(0o600);
    expect(createPrivateKey(key).asymmetricKeyDetails).toMatchObject({ modulusLength: 2048 });
    const certificate = new X509Certificate(readFileSync(join(app, 'certificate.pem')));
    expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
    const daysLeft = (Date.parse(certificate.validTo) - Date.now()) / 86_400_000;
    expect(Math.ceil(daysLeft)).toBe(365);
    const { status, reply } = await login(org, key);
    expect([status, reply['instance_url']]).toEqual([200, org.instanceUrl]);
    expect(reply['id']).toContain(`/id/${org.orgId}/`);
  });

  it('makes an External Client App of opaque tokens unless told otherwise', async () => {
    const org = await run('--new-app', folder);
    const key = readFileSync(join(folder, 'key.pem'), 'utf8');
    expect((await login(org, key)).reply).not.toHaveProperty('token_format');
    const exp = Math.floor(Date.now() / 1000) + 60;
    const claims = { iss: org.clientId, sub: org.username, aud: 'https://login.salesforce.com', exp };
    const body = new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: assertion(claims, key),
    });
    const answer = await fetch(`${org.instanceUrl}/services/oauth2/token`, { method: 'POST', body });
    expect(await answer.json()).toMatchObject({ error: 'app_not_found' });
  });

  it('makes a connected app of a sandbox with JWT-format tokens and faults when told so', async () => {
    const flags = ['--app-type', 'connected', '--token-format', 'jwt', '--kind', 'sandbox', '--fault', 'status:503'];
    const org = await run('--new-app', folder, ...flags, '--fault', 'unknown-error');
    const key = readFileSync(join(folder, 'key.pem'), 'utf8');
    const attempt = async () => {
      const exp = Math.floor(Date.now() / 1000) + 60;
      const claims = { iss: org.clientId, sub: org.username, aud: 'https://test.salesforce.com', exp };
      const body = new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: assertion(claims, key),
      });
      return fetch(`${org.instanceUrl}/services/oauth2/token`, { method: 'POST', body });
    };
    expect((await attempt()).status).toBe(503);
    expect(await (await attempt()).json()).toMatchObject({ error: 'unknown_error' });
    expect(await (await attempt()).json()).toMatchObject({
      token_format: 'jwt',
      id: expect.stringMatching(/^https:\/\/test\.salesforce\.com\/id\//),
    });
  });

  it.each(['key.pem', 'certificate.pem'])('never writes over a %s', async (name) => {
    const path = join(folder, name);
    writeFileSync(path, 'mine');
    expect(await refusal('--new-app', folder)).toBe(`ERR_EMULATOR_APP: ${path} exists already.`);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it.each(['key.pem'])('never writes over a %s that came to be meanwhile', async (name) => {
    const path = join(folder, name);
    writeFileSync(path, 'mine');
    const world = createWorld({});
    const files = { ...world.files, kind: async () => 'missing' as const };
    const made = runCommand(emulate, ['--new-app', folder], { world: { ...world, files }, ended: AbortSignal.abort() });
    await expect(made).rejects.toMatchObject({ code: 'ERR_EMULATOR_APP', message: `${path} exists already.` });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('makes nothing when something else is wrong', async () => {
    expect(await refusal('--new-app', folder, '--app-type', 'other')).toContain('apps[0].type must be one of');
    expect(existsSync(join(folder, 'key.pem'))).toBe(false);
  });
});

describe('emulate --config', () => {
  it('announces the first app and user of the first org', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const apps = [{ clientId: 'first', certificates: [publicKey] }, { clientId: 'second' }];
    const users = [{ username: 'a@b.example' }];
    const path = join(folder, 'org.json');
    writeFileSync(path, JSON.stringify({ orgs: [{ id: '00D000000000001', apps, users }], faults: ['status:500'] }));
    const org = await run('--config', path, '--fault', 'status:502');
    expect(org).toMatchObject({ clientId: 'first', username: 'a@b.example', orgId: '00D000000000001EAA' });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { status } = await login(org, privateKey).catch(() => ({ status: 0 }));
      statuses.push(status);
    }
    expect(statuses.at(-1)).toBe(200);
    const journal = (await (await fetch(`${org.instanceUrl}/__emulator/journal`)).json()) as {
      entries: { status: number }[];
    };
    expect(journal.entries.map((entry) => entry.status)).toEqual([500, 502, 200]);
  });

  it('is no need: an org without apps says null for them', async () => {
    expect(await run()).toMatchObject({ clientId: null, username: null, orgId: expect.stringMatching(/^00D/) });
  });

  it('is refused when it is not there, not JSON or not a configuration', async () => {
    const path = join(folder, 'org.json');
    expect(await refusal('--config', path)).toBe(
      `ERR_EMULATOR_CONFIGURATION: The configuration ${path} cannot be read (missing).`,
    );
    writeFileSync(path, '{');
    expect(await refusal('--config', path)).toBe(`ERR_EMULATOR_CONFIGURATION: The configuration ${path} is not JSON.`);
    writeFileSync(path, '{"org":[]}');
    expect(await refusal('--config', path)).toContain('org is no member that exists');
  });
});

describe('an emulator that was told to stop before it was ready', () => {
  it('serves nobody', async () => {
    const lines: string[] = [];
    const answer = (line: string) => void lines.push(line);
    expect(await runCommand(emulate, [], { answer, ended: AbortSignal.abort() })).toBe(0);
    const { instanceUrl } = JSON.parse(lines.join('\n')) as Announcement;
    await expect(fetch(instanceUrl)).rejects.toThrow('fetch failed');
  });
});

describe('emulate refuses', () => {
  it.each([
    [['--host', '0.0.0.0'], 'ERR_EMULATOR_ADDRESS: The emulator listens on loopback only.'],
    [['--port', '70000'], 'ERR_OPTIONS: emulate: --port must be a number from 0 to 65535.'],
    [['--port', 'x'], 'ERR_OPTIONS: emulate: --port must be a number from 0 to 65535.'],
    [['--nonsense'], 'ERR_OPTIONS: emulate: There is no flag --nonsense.'],
    [['extra'], 'ERR_OPTIONS: emulate: It takes no argument without a flag.'],
    [['--app-type', 'connected'], 'ERR_OPTIONS: emulate: --app-type goes with --new-app.'],
    [['--token-format', 'jwt'], 'ERR_OPTIONS: emulate: --token-format goes with --new-app.'],
    [['--fault', 'nothing'], "ERR_EMULATOR_CONFIGURATION: The emulator's configuration is wrong: faults[0]"],
    [['--kind', 'trial'], 'orgs[0].kind must be one of production, sandbox, scratch, site'],
  ])('%j', async (argv, words) => {
    expect(await refusal(...argv)).toContain(words);
  });
});

describe('the process', () => {
  const node = 'node_modules/node/bin/node';
  const start = (...argv: string[]) => spawn(node, ['--no-warnings', 'src/cli/main.ts', ...argv]);
  const exit = (child: ReturnType<typeof start>) =>
    new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));

  it.each(['SIGTERM', 'SIGINT'] as const)('prints one line, serves, and ends with 0 on %s', async (signal) => {
    const child = start('emulate', '--new-app', folder);
    const lines: string[] = [];
    const ready = new Promise<string>((resolve) => {
      createInterface(child.stdout).on('line', (line) => {
        lines.push(line);
        resolve(line);
      });
    });
    const org = JSON.parse(await ready) as Announcement;
    expect((await fetch(`${org.instanceUrl}/services/data`)).status).toBe(200);
    const ended = exit(child);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(lines).toHaveLength(1);
  });

  it('says on stderr what is wrong, and ends with the exit code of that', async () => {
    const child = start('emulate', '--host', '0.0.0.0');
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    expect(await exit(child)).toBe(2);
    expect([out, err]).toEqual([
      '',
      expect.stringMatching(
        /^ERROR: ERR_EMULATOR_ADDRESS: .*loopback only\..*\nMore about ERR_EMULATOR_ADDRESS: .*\n$/,
      ),
    ]);
  });
});
