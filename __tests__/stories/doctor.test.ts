import { createPrivateKey } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { type Examination, type ExaminationId, examinationIds } from '../../src/doctor/examination.ts';
import type { DoctorReport } from '../../src/doctor/report.ts';
import type { OrgConfiguration } from '../../src/emulator/configuration.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { type ActionRun, actionNode, closeJobs } from '../runner/index.ts';
import { kept } from '../world/kept.ts';
import { deadPort, httpServer, proxyServer } from '../world/servers.ts';
import { authority, authorityFile } from '../world/vouched.ts';
import {
  assertionsOf,
  clientId,
  closeOrgs,
  inputs,
  leaksOf,
  makePair,
  pair,
  runLogin,
  startOrg,
  username,
} from './org.ts';

const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
afterEach(closeOrgs);
afterAll(() => {
  closeJobs();
  rmSync(folder, { recursive: true });
});

type Given = Record<string, string | undefined>;
type Options = Parameters<typeof runLogin>[1];

/** Runs the doctor; whatever it prints is searched for secrets by `closeOrgs`. */
const examine = (given: Given, options?: Options) => runLogin({ mode: 'doctor', ...given }, options);

const reportOf = ({ outputs }: ActionRun): DoctorReport => JSON.parse(outputs['report'] ?? '');
const found = (run: ActionRun, id: ExaminationId): Examination => {
  const examination = reportOf(run).examinations.find((each) => each.id === id);
  if (examination === undefined) throw new Error(`${id} is not in the report`);
  return examination;
};
const those = (run: ActionRun, status: string): string[] =>
  reportOf(run)
    .examinations.filter((each) => each.status === status)
    .map(({ id }) => id);
const certificateFor = (pem: string, days = 365) =>
  issueCertificate({ key: createPrivateKey(pem), commonName: 'ci.acme.example', notBefore: new Date(), days });
const paths = (org: Emulator) => org.journal.map(({ path }) => path);

describe('a set-up that works', () => {
  it('passes from the key to the org, and its report is all of it', async () => {
    const org = await startOrg();
    const certificate = await certificateFor(pair.privateKey);
    const run = await examine(inputs(org.url, { certificate }));
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ worst: 'passed', 'failure-code': '' });
    expect(Object.keys(run.outputs).sort()).toEqual(['failure-code', 'report', 'worst']);
    const report = reportOf(run);
    expect(report).toMatchObject({ schemaVersion: 1, worst: 'passed' });
    expect(report.examinations.map(({ id }) => id)).toEqual(examinationIds);
    for (const examination of report.examinations) {
      expect(Object.keys(examination)).toEqual(['id', 'status', 'message', 'remedy', 'facts']);
    }
    expect(those(run, 'skipped')).toEqual(['target.kind', 'network.dns', 'network.tls', 'network.proxy', 'sf.present']);
    expect(found(run, 'key.readable').facts).toEqual({
      container: 'PKCS#8',
      encrypted: false,
      bits: 2048,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(run.annotations).toEqual([]);
  });

  it('asks the org no more than it must: versions, one assertion, three questions', async () => {
    const org = await startOrg();
    await examine(inputs(org.url));
    expect(paths(org)).toEqual([
      '/services/data',
      '/services/oauth2/token',
      '/services/data/v60.0/query',
      '/services/data/v60.0/query',
      '/services/data/v60.0/query',
    ]);
  });

  it('reads at a glance in the log: a heading with the counts, a line each', async () => {
    const org = await startOrg();
    const run = await examine(inputs(org.url));
    const lines = run.body.split('\n');
    const start = lines.findIndex((line) => line.includes('Doctor: 11 passed, 9 skipped'));
    expect(lines[start]).toBe('##[group]Doctor: 11 passed, 9 skipped');
    expect(lines.slice(start + 1, start + 21).map((line) => line.split(/\s+/)[2])).toEqual(examinationIds);
    expect(lines[start + 21]).toBe('##[endgroup]');
  });

  it('exposes no session: not as an output, not in the environment, not in the state', async () => {
    const org = await startOrg();
    const run = await examine(inputs(org.url));
    const token = run.masks.find((mask) => /^00D\w{12,15}!/.test(mask)) ?? '';
    expect(token).not.toBe('');
    expect(leaksOf([run], { token, key: pair.privateKey }, [])).toBe('');
    expect(run.env).toEqual({});
    expect((await run.runPost()).body).toContain('Nothing to clean up.');
  });

  it('shows the table in the summary, and nothing of it to strangers', async () => {
    const org = await startOrg({ user: { permissions: ['ApiEnabled', 'ModifyAllData'] } });
    const known = await examine(inputs(org.url), { event: { repository: { private: true } } });
    expect(known.summary).toContain('### Doctor: 1 warned, 10 passed, 9 skipped');
    expect(known.summary).toContain('Modify All Data');
    const discreet = await examine(inputs(org.url), { event: { repository: { private: false } } });
    expect(discreet.summary).toContain('| ⚠️ warned | `org.least-privilege` |');
    for (const fact of ['127.0.0.1', 'acme.example', 'Emulated', 'Modify', '00D']) {
      expect(discreet.summary).not.toContain(fact);
    }
    expect((await examine(inputs(org.url, { summary: 'false' }))).summary).toBe('');
    const insisting = inputs(org.url, { summary: 'true' });
    expect((await examine(insisting, { event: { repository: { private: false } } })).summary).toContain(
      'Modify All Data',
    );
  });
});

describe('a set-up in which something is wrong', () => {
  it('fails the step, annotates what failed with its remedy, and tells its code', async () => {
    const org = await startOrg({ faults: ['audience-invalid'] });
    const run = await examine(inputs(org.url));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ worst: 'failed', 'failure-code': 'ERR_TOKEN_AUDIENCE' });
    expect(those(run, 'failed')).toEqual(['login.exchange']);
    expect(found(run, 'login.exchange').facts).toMatchObject({
      code: 'ERR_TOKEN_AUDIENCE',
      reply: 'invalid_grant: audience is invalid',
    });
    const [annotation, ...more] = run.annotations;
    expect(more).toEqual([]);
    expect(annotation).toMatchObject({ level: 'error', properties: { title: 'Doctor: login.exchange' } });
    expect(annotation?.message).toContain('The org said "invalid_grant: audience is invalid".');
    expect(annotation?.message).toContain('leave `audience` out');
    expect(run.summary).toContain('| ❌ failed | `login.exchange` |');
  });

  it.each([
    ['user-not-approved*', 'ERR_TOKEN_USER_NOT_APPROVED'],
    ['app-not-found*', 'ERR_TOKEN_APP_NOT_FOUND'],
    ['invalid-client-id*', 'ERR_TOKEN_CLIENT_ID_UNKNOWN'],
    ['invalid-assertion', 'ERR_TOKEN_ASSERTION'],
    ['ip-restricted', 'ERR_TOKEN_IP_RESTRICTED'],
    ['redirect', 'ERR_TOKEN_REDIRECT'],
    ['status:503*', 'ERR_ORG_UNAVAILABLE'],
  ])('says what the org said: %s', async (fault, code) => {
    const org = await startOrg({ faults: [fault] });
    const run = await examine(inputs(org.url, { retries: '0' }));
    expect(found(run, 'login.exchange')).toMatchObject({ status: 'failed', facts: { code } });
    expect(run.outputs['failure-code']).toBe(code);
    expect(those(run, 'failed')).toEqual(['login.exchange']);
  });

  it('finds a host that is no org, and a host that says nothing', async () => {
    const shop = await httpServer((_, response) => response.end('<html>Welcome to our shop</html>'));
    await kept(shop);
    const run = await examine(inputs(`http://127.0.0.1:${shop.port}`, { retries: '0' }));
    expect(those(run, 'failed')).toEqual(['login.exchange', 'org.api']);
    expect(found(run, 'org.api').message).toContain('does not answer as an org does: status 200 and a page');
    const silent = await startOrg({ faults: ['data/hang*', 'hang*'] });
    const timed = await examine(inputs(silent.url, { timeout: '400ms', retries: '0' }));
    expect(found(timed, 'org.api').message).toContain('TIMEOUT');
    expect(found(timed, 'login.exchange').facts['code']).toBe('ERR_NETWORK_HTTP');
    expect(found(timed, 'clock.skew').status).toBe('skipped');
  });

  it('finds a port where nobody listens, before a login wastes its time on it', async () => {
    const run = await examine(inputs(`http://127.0.0.1:${await deadPort()}`));
    expect(those(run, 'failed')).toEqual(['network.tcp']);
    expect(run.outputs['failure-code']).toBe('ERR_NETWORK_TCP');
    expect(found(run, 'login.exchange').message).toContain('was not reached');
  });

  it('finds a name that nobody knows', async () => {
    const given = inputs('https://acme.my.salesforce.invalid', {
      'allowed-hosts': 'acme.my.salesforce.invalid',
      audience: 'https://acme.my.salesforce.com',
    });
    const run = await examine(given);
    expect(those(run, 'failed')).toEqual(['network.dns']);
    expect(those(run, 'warned')).toEqual(['target.form']);
  });

  it('measures a clock that is wrong although the login works by itself', async () => {
    const org = await startOrg({ faults: ['clock:600'] });
    const run = await examine(inputs(org.url));
    expect(found(run, 'clock.skew')).toMatchObject({ status: 'failed', remedy: expect.stringContaining('NTP') });
    expect(Number(found(run, 'clock.skew').facts['skewMilliseconds'])).toBeGreaterThan(595_000);
    expect(found(run, 'login.exchange')).toMatchObject({ status: 'passed', facts: { attempts: 2 } });
    expect(run.outputs).toMatchObject({ worst: 'failed', 'failure-code': 'ERR_DOCTOR_FAILED' });
  });

  it('finds a certificate of another key, and the refusal that follows from it', async () => {
    const org = await startOrg({ app: { certificates: [makePair().publicKey] } });
    const certificate = await certificateFor(makePair().privateKey);
    const run = await examine(inputs(org.url, { certificate }));
    expect(those(run, 'failed')).toEqual(['certificate.matches', 'login.exchange']);
    expect(run.outputs['failure-code']).toBe('ERR_CERTIFICATE_MISMATCH');
    expect(run.annotations.map(({ properties }) => properties.title)).toEqual([
      'Doctor: certificate.matches',
      'Doctor: login.exchange',
    ]);
  });

  it('finds an app without the scope that APIs want', async () => {
    const org = await startOrg({ app: { scopes: ['web', 'refresh_token'] } });
    const run = await examine(inputs(org.url));
    expect([those(run, 'warned'), those(run, 'failed')]).toEqual([['login.scopes'], ['org.api']]);
    expect(found(run, 'org.api')).toMatchObject({
      remedy: expect.stringContaining('(api)'),
      facts: { errorCode: 'INVALID_SESSION_ID' },
    });
  });

  it('warns of tokens in the JWT format', async () => {
    const org = await startOrg({ app: { tokenFormat: 'jwt' } });
    const run = await examine(inputs(org.url));
    expect([run.exitCode, run.outputs['worst'], those(run, 'warned')]).toEqual([0, 'warned', ['login.token-format']]);
    expect(run.annotations).toEqual([
      expect.objectContaining({ level: 'warning', properties: { title: 'Doctor: login.token-format' } }),
    ]);
  });

  it('finds a user without API access, and one who may do everything', async () => {
    const noApi = await startOrg({ user: { permissions: [] } });
    expect(those(await examine(inputs(noApi.url)), 'failed')).toEqual(['org.api']);
    const mighty = await startOrg({
      user: { permissions: ['ApiEnabled', 'ModifyAllData', 'ViewAllData', 'AuthorApex'] },
    });
    const run = await examine(inputs(mighty.url));
    expect(found(run, 'org.least-privilege')).toMatchObject({
      status: 'warned',
      facts: { profile: 'Integration', permissions: ['Modify All Data', 'View All Data', 'Author Apex'] },
    });
  });

  it('does not use the session of an org that is not the one', async () => {
    const org = await startOrg();
    const run = await examine(inputs(org.url, { 'allowed-org-ids': '00D000000000001' }));
    expect(those(run, 'failed')).toEqual(['org.identity']);
    expect(run.outputs['failure-code']).toBe('ERR_TARGET_REFUSED_ORG');
    expect(paths(org)).toEqual(['/services/data', '/services/oauth2/token']);
    const kind = await examine(inputs(org.url, { 'org-type': 'sandbox' }));
    expect(found(kind, 'org.identity').facts['code']).toBe('ERR_TARGET_KIND');
  });
});

describe('what cannot be sent', () => {
  it.each([
    [{ 'private-key': 'no key at all' }, 'key.readable', 'ERR_KEY_UNRECOGNISED'],
    [{ 'private-key': '' }, 'key.readable', 'ERR_KEY_EMPTY'],
    [{ 'private-key': makePair(1024).privateKey }, 'key.size', 'ERR_KEY_WEAK'],
    [{ 'instance-url': 'https://acme.lightning.force.com' }, 'target.form', 'ERR_TARGET_URL'],
    [{ 'instance-url': undefined }, 'target.form', 'ERR_TARGET_MISSING'],
    [{ username: 'ci@acme' }, 'login.exchange', 'ERR_USERNAME'],
    [{ 'client-id': undefined }, 'login.exchange', 'ERR_CLIENT_ID'],
  ] as const)('is named and not sent (%#)', async (changes, id, code) => {
    const org = await startOrg();
    const run = await examine(inputs(org.url, { ...changes }));
    expect(found(run, id)).toMatchObject({ status: 'failed', facts: { code } });
    expect([run.exitCode, run.outputs['failure-code']]).toEqual([1, code]);
    expect(assertionsOf(org)).toEqual([]);
  });

  it('is an assertion where a login would be given away', async () => {
    const org = await startOrg();
    const run = await examine(inputs(org.url), { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    expect(found(run, 'login.exchange').facts['code']).toBe('ERR_REFUSED_TLS');
    expect(assertionsOf(org)).toEqual([]);
  });
});

describe('two keys', () => {
  it('are both tried while one follows the other', async () => {
    const next = makePair();
    const org = await startOrg();
    const given = inputs(org.url, { 'next-private-key': next.privateKey });
    const early = await examine(given);
    expect(found(early, 'login.exchange')).toMatchObject({ status: 'passed', facts: { next: 'ERR_TOKEN_ASSERTION' } });
    expect(found(early, 'key.readable').facts['next']).toMatchObject({ bits: 2048, container: 'PKCS#8' });
    org.reconfigure({
      orgs: [{ apps: [{ clientId, type: 'external', certificates: [next.publicKey] }], users: [{ username }] }],
    });
    const late = await examine(given);
    expect(found(late, 'login.exchange')).toMatchObject({ status: 'warned', facts: { keyUsed: 'next' } });
  });
});

describe('offline', () => {
  it('sends nothing, and needs no org', async () => {
    const org = await startOrg();
    const run = await examine(
      inputs(org.url, { offline: 'true', certificate: await certificateFor(pair.privateKey, 30) }),
    );
    expect(org.journal).toEqual([]);
    expect(those(run, 'passed')).toEqual([
      'key.readable',
      'key.size',
      'certificate.readable',
      'certificate.matches',
      'certificate.size',
      'target.form',
    ]);
    expect([those(run, 'warned'), those(run, 'failed')]).toEqual([['certificate.validity'], []]);
  });

  it('sees who logs in all the same', async () => {
    const run = await examine({ ...inputs('https://acme.my.salesforce.com'), username: 'ci@acme', offline: 'true' });
    expect([those(run, 'failed'), run.outputs['failure-code']]).toEqual([['login.exchange'], 'ERR_USERNAME']);
  });

  it('examines whatever is given: a certificate alone', async () => {
    const run = await examine({ certificate: await certificateFor(pair.privateKey), offline: 'true' });
    expect([run.exitCode, those(run, 'passed')]).toEqual([
      0,
      ['certificate.readable', 'certificate.validity', 'certificate.size'],
    ]);
  });
});

describe('a question that was wrong', () => {
  it.each([
    [{}, 'ERR_OPTIONS', 'Nothing was given that could be examined'],
    [{ username, offline: 'perhaps' }, 'ERR_OPTIONS', '`offline` must be'],
    [{ username, timeout: 'soon' }, 'ERR_OPTIONS', '`timeout` must be'],
    [{ username, retries: '99' }, 'ERR_OPTIONS', '`retries` is at most 20'],
    [{ username, alias: 'target' }, 'ERR_OPTIONS', 'Mode `doctor` does not take `alias`'],
    [{ username, 'fail-on': 'never' }, 'ERR_OPTIONS', 'does not take `fail-on`'],
    [{ username, 'allowed-org-ids': 'acme' }, 'ERR_OPTIONS', '`allowed-org-ids` holds something'],
  ] as const)('is told as such, without a report (%#)', async (given, code, words) => {
    const run = await examine({ ...given });
    expect([run.exitCode, run.outputs['failure-code'], run.outputs['report']]).toEqual([1, code, undefined]);
    expect(run.annotations).toEqual([expect.objectContaining({ level: 'error', properties: { title: code } })]);
    expect(run.annotations[0]?.message).toContain(words);
  });

  it('is also an input of the doctor beside a login', async () => {
    const org = await startOrg();
    const run = await runLogin(inputs(org.url, { offline: 'true' }));
    expect(run.outputs['failure-code']).toBe('ERR_OPTIONS');
    expect(run.body).toContain('Mode `login` does not take `offline`');
  });
});

describe('an org at its true name', () => {
  const password = 'proxy-password-1';

  async function orgAt(host: string, names: readonly string[], org: OrgConfiguration = {}) {
    const certified = authority.leaf(names);
    const configured = { apps: [{ clientId, certificates: [pair.publicKey] }], users: [{ username }], ...org };
    const emulator = await startEmulator(
      { orgs: [{ myDomain: `https://${host}`, ...configured }] },
      { tls: { key: certified.key, cert: certified.chain } },
    );
    const ports = { [`${host}:443`]: Number(new URL(emulator.url).port) };
    const proxy = await proxyServer({ credentials: `pipeline:${password}`, ports });
    await Promise.all([emulator, proxy].map(kept));
    const machine = {
      HTTPS_PROXY: `http://pipeline:${password}@127.0.0.1:${proxy.port}`,
      NODE_EXTRA_CA_CERTS: authorityFile,
    };
    return { emulator, proxy, machine, given: inputs(`https://${host}`) };
  }

  it('is reached through the proxy, whose credentials are nowhere to be seen', async () => {
    const host = 'acme.my.salesforce.com';
    const { machine, given, proxy } = await orgAt(host, [host]);
    const run = await examine(given, { machine });
    expect([run.outputs['worst'], those(run, 'skipped')]).toEqual([
      'passed',
      [
        'certificate.readable',
        'certificate.matches',
        'certificate.validity',
        'certificate.size',
        'network.dns',
        'network.tcp',
        'sf.present',
      ],
    ]);
    expect(found(run, 'network.proxy')).toMatchObject({
      status: 'passed',
      facts: { proxy: `http://127.0.0.1:${proxy.port}`, extraCa: authorityFile },
    });
    expect(found(run, 'network.tls').facts).toMatchObject({ version: 'TLSv1.3', issuer: 'CN=Authority of a test' });
    expect(leaksOf([run], { password })).toBe('');
  });

  it('whose proxy wants other credentials is not blamed', async () => {
    const host = 'acme.my.salesforce.com';
    const { machine, given, proxy } = await orgAt(host, [host]);
    const run = await examine(given, { machine: { ...machine, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` } });
    expect([those(run, 'failed'), run.outputs['failure-code']]).toEqual([['network.proxy'], 'ERR_NETWORK_PROXY']);
  });

  it.each([
    ['another authority', ['acme.my.salesforce.com'], { NODE_EXTRA_CA_CERTS: '' }, 'is not trusted by this machine'],
    ['another name', ['elsewhere.example'], {}, 'is for another name'],
  ] as const)('with a certificate of %s fails, and the issuer is named', async (_, names, change, words) => {
    const host = 'acme.my.salesforce.com';
    const { machine, given, emulator } = await orgAt(host, names);
    const run = await examine(given, { machine: { ...machine, ...change } });
    expect([those(run, 'failed'), run.outputs['failure-code']]).toEqual([['network.tls'], 'ERR_NETWORK_TLS']);
    expect(found(run, 'network.tls').message).toContain(words);
    expect(found(run, 'network.tls').message).toContain('issued by CN=Authority of a test');
    expect(emulator.journal).toEqual([]);
  });

  it('that is a sandbox adds to every remedy what a refresh changes', async () => {
    const host = 'acme--uat.sandbox.my.salesforce.com';
    const { machine, given } = await orgAt(host, [host], {
      kind: 'sandbox',
      apps: [{ clientId, certificates: [pair.publicKey], tokenFormat: 'jwt' }],
      users: [{ username, permissions: ['ApiEnabled', 'ModifyAllData'] }],
    });
    const run = await examine({ ...given, 'allowed-org-ids': undefined }, { machine });
    expect(those(run, 'warned')).toEqual(['login.token-format', 'org.least-privilege']);
    for (const id of ['login.token-format', 'org.least-privilege'] as const) {
      expect(found(run, id).remedy).toContain('A refresh of the sandbox brings back');
    }
    expect(found(run, 'target.kind').facts).toMatchObject({ kind: 'sandbox' });
  });
});

describe('a job that is cancelled', () => {
  it.each([
    ['data/hang*', 'Trying the way to'],
    ['hang*', 'Logging in to'],
  ])('while the org says nothing (%s) ends at once, without a report', async (fault, cancelOn) => {
    const org = await startOrg({ faults: [fault] });
    const run = await examine(inputs(org.url), { cancelOn, timeScale: 1 });
    expect(run).toMatchObject({ conclusion: 'cancelled', exitCode: 1, signals: ['SIGINT'] });
    expect(run.outputs).toEqual({ authenticated: 'false', 'failure-code': 'ERR_CANCELLED' });
  });
});

describe('foreign text', () => {
  it('is no command in the log, no markup in the summary, and harmless in the report', async () => {
    const evil = 'Acme\n::error::forged ##[add-mask]e <img src=x> | @acme/team';
    const org = await startOrg({ org: { name: evil } });
    const run = await examine(inputs(org.url));
    expect(run.annotations).toEqual([]);
    expect(run.masks).not.toContain('e');
    expect(run.outputs['report']).not.toContain('##[');
    expect(run.summary).not.toMatch(/<img|@acme\/team/);
    expect(found(run, 'org.identity').facts['orgName']).toContain('forged');
  });
});

describe('the sf CLI', () => {
  it('is told by its version, and sees nothing of ours', async () => {
    const tools = join(folder, 'tools');
    mkdirSync(tools);
    const seen = join(folder, 'seen.json');
    writeFileSync(
      join(tools, 'sf'),
      `#!${actionNode()}\nrequire('node:fs').writeFileSync(${JSON.stringify(seen)}, JSON.stringify([process.argv, process.env]));\nconsole.log('@salesforce/cli/2.146.0 linux-x64 node-v24.4.1');\n`,
    );
    chmodSync(join(tools, 'sf'), 0o755);
    const org = await startOrg();
    const path = [tools, dirname(actionNode()), process.env['PATH']].join(':');
    const run = await examine(inputs(org.url), { machine: { PATH: path } });
    expect(found(run, 'sf.present')).toMatchObject({
      status: 'passed',
      facts: { path: expect.stringMatching(/tools\/sf$/), version: '2.146.0' },
    });
    const told = readFileSync(seen, 'utf8');
    expect(told).toContain('--version');
    expect(leaksOf([], { key: pair.privateKey, password: clientId }, [], { told })).toBe('');
    expect(told).not.toContain('INPUT_');
  });
});

describe('a public value that is stored as a secret', () => {
  it('is noticed in the report', async () => {
    const org = await startOrg();
    const run = await examine(inputs(org.url, { 'private-key-passphrase': username }));
    expect(run.log).toContain('The output `report` holds text that is masked as a secret');
  });
});
