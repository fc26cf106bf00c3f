import { createPrivateKey, createPublicKey, createVerify } from 'node:crypto';
import { existsSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import type { Emulator } from '../../src/emulator/start.ts';
import { only } from '../platform.ts';
import { folder, keyFile, line, type Run, run, tokenPattern } from './command-line.ts';
import { assertionsOf, clientId, closeOrgs, makePair, pair, startOrg, username } from './org.ts';

afterEach(closeOrgs);
afterAll(() => rmSync(folder, { recursive: true }));

const query = async (org: Emulator, token: string) =>
  (
    await fetch(`${org.url}/services/data/v60.0/query?q=SELECT+Id+FROM+Organization`, {
      headers: { authorization: `Bearer ${token}` },
    })
  ).status;
/** Searches both streams for pieces of the key. */
const keyLines = pair.privateKey.split('\n').filter((each) => each.length > 20 && !each.startsWith('-----'));
const showsKey = ({ out, err }: Run) => keyLines.some((each) => `${out}${err}`.includes(each));

describe('login', () => {
  it('answers a person on stdout, says the rest on stderr, and shows no token', async () => {
    const org = await startOrg();
    const done = await run(['login', ...line(org)]);
    expect([done.code, done.err]).toEqual([0, expect.stringContaining(`Logged in to org 00D`)]);
    expect(done.out).toMatch(/^instance-url +http:\/\/127\.0\.0\.1:\d+\norg-id +00D\w{15}\n/);
    expect(`${done.out}${done.err}`).not.toMatch(tokenPattern);
    expect(done.err).toContain('--output-file');
    expect(showsKey(done)).toBe(false);
  });

  it('answers a machine with JSON alone', async () => {
    const org = await startOrg();
    const shown = await run(['login', ...line(org), '--format', 'json', '--print-token', '--quiet']);
    const answer = JSON.parse(shown.out) as Record<string, unknown>;
    expect(answer).toMatchObject({
      authenticated: true,
      instanceUrl: org.url,
      username,
      keyUsed: 'current',
      alias: null,
    });
    expect(await query(org, String(answer['accessToken']))).toBe(200);
    expect(shown.err).toBe('');
    const hidden = await run(['login', ...line(org), '--json']);
    expect(JSON.parse(hidden.out)).not.toHaveProperty('accessToken');
    expect(`${hidden.out}${hidden.err}`).not.toMatch(tokenPattern);
  });

  it('gives a shell and a dotenv file two variables', async () => {
    const org = await startOrg();
    const shell = await run(['login', ...line(org), '--format', 'shell']);
    expect(shell.out).toMatch(
      /^export SF_ACCESS_TOKEN='00D\w+![\w.]+'\nexport SF_ORG_INSTANCE_URL='http:\/\/127\.0\.0\.1:\d+'\n$/,
    );
    const dotenv = await run(['login', ...line(org), '--format', 'dotenv']);
    expect(dotenv.out).toMatch(/^SF_ACCESS_TOKEN=00D\w+![\w.]+\nSF_ORG_INSTANCE_URL=http:\/\/127\.0\.0\.1:\d+\n$/);
  });

  it.each(['text', 'json', 'shell', 'dotenv'])(
    'prints no token in a job of a pipeline unless asked: %s',
    async (format) => {
      const org = await startOrg();
      for (const environment of [{ CI: 'true' }, { GITLAB_CI: 'true' }, { TF_BUILD: 'True' }] as Record<
        string,
        string
      >[]) {
        const done = await run(['login', ...line(org), '--format', format], { environment });
        expect([done.code, tokenPattern.test(done.out)]).toEqual([0, false]);
      }
      const asked = await run(['login', ...line(org), '--format', format, '--print-token'], {
        environment: { CI: 'true' },
      });
      expect(asked.out).toMatch(tokenPattern);
    },
  );

  it('masks on stderr before it answers, on GitHub', async () => {
    const org = await startOrg();
    const environment = { GITHUB_ACTIONS: 'true', CI: 'true' };
    const done = await run(['login', ...line(org), '--json', '--print-token'], { environment });
    const { accessToken } = JSON.parse(done.out) as { accessToken: string };
    expect(done.err).toContain(`::add-mask::${accessToken}\n`);
    expect(done.out).not.toContain('::');
  });

  it('writes the token to a file that nobody else can read, over what was there', async () => {
    const org = await startOrg();
    const file = join(folder, 'salesforce.env');
    writeFileSync(file, 'old', { mode: 0o666 });
    const done = await run(['login', ...line(org), '--format', 'dotenv', '--output-file', file], {
      environment: { CI: 'true' },
    });
    expect([done.code, done.out]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toMatch(/^SF_ACCESS_TOKEN=00D\w+![\w.]+\nSF_ORG_INSTANCE_URL=.*\n$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('takes the key from standard input, and everything from the environment', async () => {
    const org = await startOrg();
    const [, , , , ...rest] = line(org);
    const piped = await run(['login', '-o', username, '--private-key', '-', ...rest], { input: pair.privateKey });
    expect([piped.code, showsKey(piped)]).toEqual([0, false]);
    const environment = {
      SF_KEYPAIR_PRIVATE_KEY: pair.privateKey.replaceAll('\n', '\\n'),
      SF_KEYPAIR_CLIENT_ID: clientId,
      SF_KEYPAIR_USERNAME: username,
      SF_KEYPAIR_INSTANCE_URL: org.url,
    };
    const given = await run(['login', '--json'], { environment });
    expect([given.code, showsKey(given)]).toEqual([0, false]);
    // A flag goes before its variable.
    const other = await run(['login', '-o', 'nobody@acme.example'], { environment });
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('ERR_TOKEN_')]);
  });

  it('opens an encrypted key with the passphrase of a file', async () => {
    const org = await startOrg();
    const passphrase = join(folder, 'passphrase');
    writeFileSync(passphrase, 'a passphrase of words\n');
    const encrypted = join(folder, 'encrypted.pem');
    const key = createPrivateKey(pair.privateKey);
    writeFileSync(
      encrypted,
      key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'a passphrase of words' }),
    );
    const argv = ['login', ...line(org), '--private-key-passphrase', `@${passphrase}`].map((word) =>
      word === keyFile ? encrypted : word,
    );
    const done = await run(argv);
    expect([done.code, `${done.out}${done.err}`.includes('passphrase of words')]).toEqual([0, false]);
  });

  it('takes a line of `sf org login jwt` unchanged, and sf knows the org for good', async () => {
    const org = await startOrg({ app: { type: 'connected' } });
    const home = join(folder, 'home-of-sf');
    const argv = `sf org login jwt --username ${username} --jwt-key-file ${keyFile} --client-id ${clientId} --instance-url ${org.url} --alias acme --set-default`;
    const done = await run(argv.split(' '), {
      environment: { HOME: home, SF_AUDIENCE_URL: 'https://login.salesforce.com' },
    });
    expect([done.code, done.out]).toEqual([0, expect.stringMatching(/^alias +acme$/m)]);
    expect(done.out).toMatch(/^audience +https:\/\/login\.salesforce\.com$/m);
    expect(JSON.parse(readFileSync(join(home, '.sfdx/alias.json'), 'utf8'))).toEqual({ orgs: { acme: username } });
    expect(existsSync(join(home, `.sfdx/${username}.json`))).toBe(true);
    // No post step comes: nothing is kept that would put the former login back.
    expect(readdirSync(join(home, '.sfdx')).filter((name) => name.startsWith('.sf-keypair'))).toEqual([]);
    const shell = await run([...argv.split(' '), '--format', 'shell'], { environment: { HOME: home } });
    expect(shell.out).toContain(`export SF_TARGET_ORG='${username}'\n`);
  });
});

describe('the exit code', () => {
  it('is 1 when the org says no, and its words are there', async () => {
    const org = await startOrg();
    const [, , , , ...rest] = line(org);
    const done = await run(['login', '-o', 'nobody@acme.example', '-f', keyFile, ...rest]);
    expect([done.code, done.out]).toEqual([1, '']);
    expect(done.err).toMatch(/ERR_TOKEN_\w+: .*The org said ".*"/);
  });

  it('is 2 when the question was wrong, and nothing is sent', async () => {
    const org = await startOrg();
    for (const argv of [
      ['login', ...line(org), '--usernme', 'x'],
      ['login', '-f', keyFile],
      ['login', ...line(org), '--format', 'yaml'],
      ['login', ...line(org), '--ci', 'travis'],
      ['login', '-o', username, '-f', 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC', '-i', clientId, '-r', org.url],
      ['logn'],
      [],
    ]) {
      const done = await run(argv);
      expect([argv, done.code, done.out]).toEqual([argv, 2, '']);
      expect(done.err).not.toContain('MIIEvQ');
    }
    expect(assertionsOf(org)).toHaveLength(0);
  });

  it('is 3 when the world fails', async () => {
    const org = await startOrg();
    const argv = line(org);
    await org.close();
    const done = await run(['login', ...argv, '--retries', '0']);
    expect([done.code, done.out]).toEqual([3, '']);
    expect(done.err).toContain('ERR_NETWORK_TCP');
  });
});

describe('check', () => {
  const certificate = async (name: string, days: number) => {
    const key = createPrivateKey(pair.privateKey);
    const path = join(folder, name);
    writeFileSync(path, await issueCertificate({ key, commonName: name, notBefore: new Date(), days }));
    return path;
  };

  it('judges what stands on its line', async () => {
    const [fine, soon] = [await certificate('fine.pem', 400), await certificate('soon.pem', 10)];
    const good = await run(['check', fine]);
    expect([good.code, good.out]).toEqual([0, expect.stringContaining('fine.pem')]);
    const bad = await run(['check', fine, soon, '--json']);
    const report = JSON.parse(bad.out) as { schemaVersion: number; worst: string; findings: unknown[] };
    expect([bad.code, report.schemaVersion, report.worst, report.findings.length]).toEqual([1, 1, 'critical', 2]);
    expect((await run(['check', soon, '--fail-within', '5d'])).code).toBe(0);
    expect((await run(['check'])).code).toBe(2);
  });

  it('reaches the certificates of an org through a login', async () => {
    const org = await startOrg();
    const done = await run(['check', '--org-certificates', ...line(org), '--json']);
    expect([done.code, JSON.parse(done.out)]).toEqual([
      expect.any(Number),
      expect.objectContaining({ schemaVersion: 1 }),
    ]);
    expect(assertionsOf(org)).toHaveLength(1);
  });
});

describe('doctor', () => {
  it('passes what works and fails what does not, with the report as JSON', async () => {
    const org = await startOrg();
    const good = await run(['doctor', ...line(org), '--json']);
    expect([good.code, JSON.parse(good.out)]).toEqual([
      0,
      expect.objectContaining({ schemaVersion: 1, worst: 'passed' }),
    ]);
    const other = join(folder, 'other.pem');
    writeFileSync(other, makePair().privateKey);
    const bad = await run(['doctor', ...line(org).map((word) => (word === keyFile ? other : word))]);
    expect([bad.code, bad.out]).toEqual([1, expect.stringMatching(/✗ FAILED +login\.exchange/)]);
  });
});

describe('assertion', () => {
  it('signs what the org accepts, and says all about it', async () => {
    const org = await startOrg();
    const done = await run(['assertion', ...line(org), '--json']);
    const answer = JSON.parse(done.out);
    const [header, claims, signature] = answer.assertion.split('.');
    const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
    expect([decoded(header), decoded(claims)]).toEqual([answer.header, answer.claims]);
    const verify = createVerify('RSA-SHA256').update(`${header}.${claims}`);
    expect(verify.verify(createPublicKey(pair.publicKey), signature, 'base64url')).toBe(true);
    expect(answer.claims).toMatchObject({ iss: clientId, sub: username, aud: org.url });
    expect(answer.secondsLeft).toBeGreaterThan(100);
    expect(answer.secondsLeft).toBeLessThanOrEqual(120);
    expect(Date.parse(answer.endsAt)).toBe(answer.claims.exp * 1000);
    expect(assertionsOf(org)).toHaveLength(0);
    const grant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    const body = new URLSearchParams({ grant_type: grant, assertion: answer.assertion });
    expect((await fetch(answer.tokenEndpoint, { method: 'POST', body })).status).toBe(200);
  });

  it('comes with a command that keeps it out of the list of processes', async () => {
    const org = await startOrg();
    const { out } = await run(['assertion', ...line(org)]);
    const [signed] = out.split('\n');
    const command = out.trimEnd().split('\n').at(-1) ?? '';
    expect(command.startsWith(`printf %s '${signed}' | curl `)).toBe(true);
    expect(command.split('|')[1]).not.toContain(signed);
    expect(out).toMatch(/It ends in 1\d\d s, at 20/);
  });

  it('is not shown in a job of a pipeline unless asked', async () => {
    const org = await startOrg();
    const environment = { CI: 'true' };
    const hidden = await run(['assertion', ...line(org)], { environment });
    expect([hidden.code, hidden.out]).toEqual([0, expect.not.stringMatching(/eyJ|curl/)]);
    expect(hidden.out).toContain(`iss      ${clientId}`);
    expect(hidden.err).not.toMatch(/eyJ/);
    expect((await run(['assertion', ...line(org), '--print-token'], { environment })).out).toMatch(/^eyJ/);
  });
});

describe('revoke', () => {
  it('ends the session whose token it is given, and says when there is none any more', async () => {
    const org = await startOrg();
    const login = await run(['login', ...line(org), '--json', '--print-token']);
    const { accessToken } = JSON.parse(login.out) as { accessToken: string };
    expect(await query(org, accessToken)).toBe(200);
    const ended = await run(['revoke', '--access-token', '-', '-r', org.url], { input: `${accessToken}\n` });
    expect([ended.code, ended.out, ended.err]).toEqual([0, '', 'The session has been ended.\n']);
    expect(await query(org, accessToken)).toBe(401);
    const environment = { SF_ACCESS_TOKEN: accessToken, SF_ORG_INSTANCE_URL: org.url };
    const again = await run(['revoke'], { environment });
    expect([again.code, again.err]).toEqual([0, 'The session had ended already.\n']);
  });

  it('sends a token to no address but one of Salesforce', async () => {
    const environment = { SF_ACCESS_TOKEN: '00Dx!y', SF_ORG_INSTANCE_URL: 'https://evil.example' };
    const done = await run(['revoke'], { environment });
    expect([done.code, done.err]).toEqual([2, expect.stringContaining('ERR_TARGET_HOST')]);
    expect((await run(['revoke', '-r', 'https://acme.my.salesforce.com'])).code).toBe(2);
  });
});

describe('help', () => {
  it('goes to stdout without colours, and to stderr when it was not asked for', async () => {
    for (const argv of [['--help'], ['help'], ['help', 'login'], ['login', '--nonsense', '-h'], ['--version']]) {
      const done = await run(argv);
      expect([done.code, done.err, done.out.includes('\u001b')]).toEqual([0, '', false]);
      expect(done.out.length).toBeGreaterThan(4);
    }
    const bare = await run([]);
    expect([bare.code, bare.out, bare.err]).toEqual([2, '', (await run(['--help'])).out]);
  });

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    for (const word of ['--version', '-V', 'version'])
      expect(await run([word])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('knows what was probably meant', async () => {
    expect((await run(['asertion'])).err).toContain('is assertion meant?');
    expect((await run(['login', '--alais', 'x'])).err).toContain('is --alias meant?');
  });

  it('quotes no word that is none: it may be a secret in the wrong place', async () => {
    const pasted = await run(['3MVG9.madeUp!Secret']);
    expect([pasted.code, pasted.out]).toEqual([2, '']);
    expect(pasted.err).toContain('There is no such command; there are ');
    expect(pasted.err).not.toContain('madeUp');
  });

  it('is none behind `--`, where a file may have that name', async () => {
    const done = await run(['check', '--', '--help']);
    expect(done.code).toBe(1);
    expect(done.out).not.toContain('Usage');
    expect(`${done.out}${done.err}`).toContain('there is nothing at this path');
  });
});

describe('what is said beside an answer', () => {
  it('is less with --quiet and more with --verbose, and the answer is the same', async () => {
    const org = await startOrg();
    const of = (...more: string[]) => run(['doctor', ...line(org), '--json', ...more]);
    const [plain, quiet, verbose] = [await of(), await of('--quiet'), await of('--verbose')];
    expect(quiet.err).toBe('');
    const login = (...more: string[]) => run(['login', ...line(org), '--json', ...more]);
    const [usual, silent, chatty] = [await login(), await login('-q'), await login('-v')];
    expect([silent.err, usual.err]).toEqual(['', expect.stringContaining('Logging in to')]);
    expect(chatty.err).toMatch(/^DEBUG: /m);
    expect(usual.err).not.toContain('DEBUG');
    const members = ({ out }: Run) => Object.keys(JSON.parse(out) as object);
    expect(members(silent)).toEqual(members(usual));
    expect(members(chatty)).toEqual(members(usual));
    expect([members(quiet), members(verbose)]).toEqual([members(plain), members(plain)]);
  });

  it('keeps its warnings and errors when it is quiet', async () => {
    const org = await startOrg();
    const done = await run(['login', '--quiet', ...line(org), '-o', 'x']);
    expect([done.code, done.err]).toEqual([2, expect.stringContaining('ERR_OPTIONS')]);
  });
});

describe('an ending', () => {
  it('is clean when the reader of the answer has left', async () => {
    for (const argv of [['--help'], ['emulate', '--help']]) {
      const done = await run(argv, { stdout: 'closed' });
      expect([done.code, done.err]).toEqual([0, '']);
    }
    const org = await startOrg();
    const done = await run(['doctor', ...line(org), '--json'], { stdout: 'closed' });
    expect([done.code, done.err]).toEqual([0, expect.not.stringMatching(/EPIPE|at .*\.js/)]);
  });

  only('full', 'there is no /dev/full').it('names a full disk and is 3', async () => {
    const org = await startOrg();
    const done = await run(['login', ...line(org), '--json'], { stdout: openSync('/dev/full', 'w') });
    expect([done.code, done.err]).toEqual([3, expect.stringContaining('ERR_FILE_WRITE: The answer cannot be written')]);
    expect(done.err).toContain('ENOSPC');
    expect(done.err).not.toMatch(/^ +at /m);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('says so when it was asked for with %s', async (signal) => {
    const org = await startOrg({ faults: ['hang'] });
    const done = await run(['login', ...line(org)], { signalAfter: { words: /Logging in/, signal } });
    expect([done.code, done.out]).toEqual([3, '']);
    expect(done.err).toContain('ERR_CANCELLED');
    expect(done.err).not.toMatch(/^ +at /m);
  });
});
