import { createPrivateKey } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { asPem, day, ending } from './checking.ts';
import { checkout } from './checkout.ts';
import { example } from './example-files.ts';
import { inputs, pair, startOrg } from './org.ts';

const dayOf = (days: number): string => new Date(Date.now() + days * day * 1000).toISOString().slice(0, 10);
const certificates = [
  { DeveloperName: 'Signing_2026', ExpirationDate: dayOf(10), KeySize: 2048 },
  { DeveloperName: 'Signing_2027', ExpirationDate: dayOf(300), KeySize: 4096 },
  { DeveloperName: 'Waiting', ExpirationDate: null, OptionsIsUnusable: true },
];
const samlConfigs = [{ DeveloperName: 'Okta', ValidationCert: asPem(ending('okta.example', -day)) }];

const org = (given: Record<string, string | undefined>, url: string, options = {}) =>
  checkout.check({ ...inputs(url, { 'org-certificates': 'true', ...given }) }, options);

describe("an org's own certificates", () => {
  it('are judged by the day that the org tells, and its identity providers by their certificates', async () => {
    const emulator = await startOrg({ org: { certificates, samlConfigs } });
    const run = await org({}, emulator.url);
    expect(run.exitCode).toBe(1);
    const orgId = /^org:(\w{18})\//.exec(checkout.report().findings[1]?.identity ?? '')?.[1];
    expect(orgId).toMatch(/^00D/);
    expect(checkout.findings()).toEqual([
      `expired ${emulator.url}/lightning/setup/SingleSignOn/home#Okta`,
      `critical org:${orgId}/Signing_2026`,
      `ok org:${orgId}/Signing_2027`,
    ]);
    expect(checkout.report().findings[1]).toMatchObject({
      fingerprint: null,
      subject: null,
      notAfter: `${dayOf(10)}T00:00:00Z`,
    });
    expect(checkout.report().skipped).toEqual([{ location: `org:${orgId}/Waiting`, reason: 'certificate-request' }]);
    expect(run.outputs['access-token']).toBeUndefined();
    expect(run.env).toEqual({});
  });

  it('come in pages, and each of them is asked for once', async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ DeveloperName: `C${index}`, ExpirationDate: dayOf(200) }));
    const emulator = await startOrg({ org: { certificates: many }, pageSize: 10 });
    const run = await org({}, emulator.url);
    expect([run.exitCode, checkout.report().counts.ok]).toEqual([0, 25]);
    expect(emulator.journal.filter(({ path }) => path.includes('/query'))).toHaveLength(4);
  });

  it('may be ignored by their identity', async () => {
    const emulator = await startOrg({ org: { certificates: certificates.slice(0, 1) } });
    await org({}, emulator.url);
    const identity = checkout.report().findings[0]?.identity ?? '';
    const run = await org({ ignore: `${identity} until=2999-12-31 replaced on Monday` }, emulator.url);
    expect([run.exitCode, run.outputs['worst']]).toEqual([0, 'ok']);
  });

  it('that the user may not see are never fine: the check says that it cannot check', async () => {
    const emulator = await startOrg({ org: { certificates, samlConfigs }, user: { permissions: ['ApiEnabled'] } });
    const run = await org({}, emulator.url);
    expect([run.exitCode, run.outputs['worst']]).toEqual([1, 'unreadable']);
    expect(checkout.findings()).toEqual([
      `unreadable org-forbidden ${emulator.url}/lightning/setup/CertificatesAndKeyManagement/home`,
      `unreadable org-forbidden ${emulator.url}/lightning/setup/SingleSignOn/home`,
    ]);
    expect(run.body).toContain('may not see the certificates');
    const never = await org({ 'fail-on': 'never' }, emulator.url);
    expect([never.exitCode, never.outputs['worst']]).toEqual([0, 'unreadable']);
    const places = `${emulator.url}/lightning/setup/*/home`.replace(/^/, '"').concat('"');
    const ignored = await org({ ignore: `${places} we know` }, emulator.url);
    expect([ignored.exitCode, ignored.outputs['worst']]).toEqual([0, 'ok']);
  });

  it.each([
    ['data/status:500*', 'org-failed'],
    ['data/html*', 'org-failed'],
    ['data/body:200:{"totalSize":0,"records":[]}*', 'org-failed'],
    ['data/reset*', 'org-failed'],
    ['data/redirect:https://evil.example/*', 'org-failed'],
    ['data/big:2000000*', 'org-failed'],
  ])('behind an org that does not work (%s) are never an empty list', async (fault, reason) => {
    const emulator = await startOrg({ org: { certificates, samlConfigs }, faults: [fault] });
    const run = await org({}, emulator.url);
    expect(run.exitCode).toBe(1);
    expect(checkout.report().findings.map((finding) => finding.reason)).toEqual([reason, reason]);
  });

  it('keep what was read before the org failed, and ask again on outages', async () => {
    const emulator = await startOrg({ org: { certificates: certificates.slice(1, 2) }, faults: ['data/status:503'] });
    const run = await org({ retries: '2' }, emulator.url);
    expect([run.exitCode, checkout.report().counts.ok]).toEqual([0, 1]);
  });

  it('are unreadable when the login is refused, which hides nothing of the rest', async () => {
    const emulator = await startOrg({ user: { ipRestricted: true } });
    checkout.put('a.pem', asPem(ending('a', 200 * day)));
    const run = await org({ certificates: 'a.pem' }, emulator.url);
    expect(run.outputs).toMatchObject({ worst: 'unreadable', 'failure-code': 'ERR_TOKEN_IP_RESTRICTED' });
    expect(checkout.findings()).toEqual([
      `unreadable org-failed ${emulator.url}/lightning/setup/CertificatesAndKeyManagement/home`,
      `unreadable org-failed ${emulator.url}/lightning/setup/SingleSignOn/home`,
      'ok a.pem',
    ]);
    expect(run.annotations.map(({ properties }) => properties['title'])).toContain('ERR_TOKEN_IP_RESTRICTED');
  });

  it('need everything that a login needs, and say what is missing', async () => {
    const emulator = await startOrg();
    const run = await org({ 'private-key': undefined, username: undefined }, emulator.url);
    expect(run.outputs['failure-code']).toBe('ERR_OPTIONS');
    expect(run.annotations[0]?.message).toMatch(/private-key.*username/s);
    expect(emulator.journal).toEqual([]);
  });

  it("are left out in a fork's pull request when the user said so, and the rest is checked", async () => {
    const emulator = await startOrg();
    checkout.put('a.pem', asPem(ending('a', 200 * day)));
    const fork = {
      eventName: 'pull_request',
      event: { pull_request: { head: { repo: { full_name: 'stranger/acme' } } } },
    };
    const without = { 'private-key': '', 'if-missing': 'skip' };
    const run = await org({ ...without, certificates: 'a.pem' }, emulator.url, fork);
    expect([run.exitCode, run.outputs['worst']]).toEqual([0, 'ok']);
    expect(run.annotations[0]?.message).toContain("The org's own certificates were not checked");
    const nothing = await org(without, emulator.url, fork);
    expect([nothing.exitCode, nothing.outputs['worst']]).toEqual([0, undefined]);
    const push = await org({ ...without, certificates: 'a.pem' }, emulator.url, { eventName: 'push' });
    expect(push.outputs['failure-code']).toBe('ERR_KEY_EMPTY');
  });

  it('are not in the summary of a public repository, unless somebody wants them there', async () => {
    const emulator = await startOrg({ org: { certificates } });
    const open = { event: { repository: { private: false } } };
    const run = await org({}, emulator.url, open);
    expect(run.summary).toContain('1 critical');
    expect(run.summary).not.toMatch(/Signing_2026|00D/);
    expect((await org({ summary: 'true' }, emulator.url, open)).summary).toContain('Signing');
    expect((await org({ summary: 'false' }, emulator.url, open)).summary).toBe('');
    const closed = await org({}, emulator.url, { event: { repository: { private: true } } });
    expect(closed.summary).toContain('Signing');
  });

  it('cost a session that ends with the job when that is wanted, and leave no token in a file', async () => {
    const emulator = await startOrg({ org: { certificates: certificates.slice(1, 2) } });
    const run = await org({ revoke: 'true' }, emulator.url);
    const post = await run.runPost();
    expect(post.body).toContain('The session has been ended.');
    expect(emulator.journal.at(-1)?.path).toBe('/services/oauth2/revoke');
    expect(readdirSync(checkout.root)).toEqual(['report.json']);
  });
});

describe('examples/check.yml', () => {
  const text = example('check.yml');
  const given = (workflow: string, values: Record<string, string>) => {
    const { jobs } = parse(workflow) as { jobs: Record<string, { steps: { with: Record<string, unknown> }[] }> };
    const inputsOfStep = Object.values(jobs)[0]?.steps.at(-1)?.with ?? {};
    return Object.fromEntries(
      Object.entries(inputsOfStep).map(([name, value]) => [
        name,
        String(value).replace(/\$\{\{ \w+\.(\w+) \}\}/g, (_, variable: string) => values[variable] ?? `no ${variable}`),
      ]),
    );
  };
  const values = (url: string, certificate: string) => {
    const { 'client-id': client = '', username = '' } = inputs(url);
    return {
      SF_INSTANCE_URL: url,
      SF_CLIENT_ID: client,
      SF_USERNAME: username,
      SF_PRIVATE_KEY: pair.privateKey,
      SF_CERTIFICATE: certificate,
    };
  };
  const appsOwn = (days: number) =>
    issueCertificate({
      key: createPrivateKey(pair.privateKey),
      commonName: 'app',
      notBefore: new Date(Date.now() - day * 1000),
      days: days + 1,
    });
  const orgWith = (days: number) =>
    startOrg({ org: { certificates: [{ DeveloperName: 'SSO', ExpirationDate: dayOf(days) }] } });

  it.each([
    ["the app's certificate", 60, 63, 1],
    ["a certificate of the org's", 63, 59, 1],
    ['neither', 63, 63, 0],
  ] as const)('as it stands, fails 60 days before the end of %s', async (_, app, own, code) => {
    const { url } = await orgWith(own);
    const run = await checkout.check(given(text, values(url, await appsOwn(app))));
    expect([run.exitCode, run.outputs['worst']]).toEqual([code, code === 1 ? 'critical' : 'notice']);
  });

  it('takes the lines that are comments as well, once `# ` is gone', async () => {
    const lines = / {10}# (?=certificates: \|| {2})/g;
    const workflow = text.replace(lines, ' '.repeat(10)).replace(/^ +(?:tls|https):\/\/.*\n/gm, '');
    expect(workflow.split('\n').filter((line) => /^ {12}\S/.test(line))).toEqual([
      '            certificates/**/*.{pem,crt,cer,der,p7b}',
    ]);
    const { url } = await orgWith(300);
    checkout.put('certificates/near/partner.crt', ending('partner', 59.5 * day));
    const run = await checkout.check(given(workflow, values(url, await appsOwn(300))));
    expect([run.exitCode, run.outputs['days-left']]).toEqual([1, '59']);
  });
});
