import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { OrgConfiguration } from '../../src/emulator/configuration.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { closeJobs } from '../runner/index.ts';
import { kept } from '../world/kept.ts';
import { proxyServer } from '../world/servers.ts';
import { authority, authorityFile } from '../world/vouched.ts';
import { assertionsOf, clientId, closeOrgs, inputs, leaksOf, pair, runLogin, username } from './org.ts';

afterEach(closeOrgs);
afterAll(closeJobs);

/** An org that answers at its true name: a proxy on loopback leads there, an extra CA vouches for it. */
async function orgAt(host: string, org: OrgConfiguration = {}, app: object = {}) {
  const certified = authority.leaf([host, '*.my.salesforce.com', 'login.salesforce.com']);
  const emulator = await startEmulator(
    {
      orgs: [
        {
          apps: [{ clientId, type: 'connected', certificates: [pair.publicKey], ...app }],
          users: [{ username }],
          myDomain: `https://${host}`,
          ...org,
        },
      ],
    },
    { tls: { key: certified.key, cert: certified.chain } },
  );
  const proxy = await proxyServer({
    credentials: 'pipeline:proxy-password-1',
    ports: { [`${host}:443`]: Number(new URL(emulator.url).port) },
  });
  await Promise.all([emulator, proxy].map(kept));
  const machine = {
    HTTPS_PROXY: `http://pipeline:proxy-password-1@127.0.0.1:${proxy.port}`,
    NODE_EXTRA_CA_CERTS: authorityFile,
  };
  const login = (given = {}, changed: Readonly<Record<string, string>> = machine) =>
    runLogin(inputs(`https://${host}`, given), { machine: { HTTPS_PROXY: machine.HTTPS_PROXY, ...changed } });
  return { emulator, proxy, login };
}

const audiences = (emulator: Emulator) => assertionsOf(emulator).map(({ host, claims }) => [host, claims?.aud]);

describe('an org at its true host name', () => {
  it('is reached through the proxy of the environment, and the log names proxy and extra CA without the password', async () => {
    const { proxy, login } = await orgAt('acme.my.salesforce.com');
    const run = await login();
    expect(run.outputs).toMatchObject({ authenticated: 'true', 'instance-url': 'https://acme.my.salesforce.com' });
    expect(proxy.seen.map(({ method, target }) => `${method} ${target}`)).toEqual([
      'CONNECT acme.my.salesforce.com:443',
    ]);
    expect(run.body).toContain(`127.0.0.1:${proxy.port}`);
    expect(run.body).toContain(authorityFile);
    expect(
      leaksOf([run], { password: 'proxy-password-1', key: pair.privateKey, token: run.outputs['access-token'] ?? '' }),
    ).toBe('');
  });

  it.each([
    [{ NODE_USE_SYSTEM_CA: '1' }, 'the system'],
    [{ NODE_OPTIONS: '--use-system-ca' }, 'the system'],
    [{ NODE_OPTIONS: '--no-warnings --use-openssl-ca' }, 'OpenSSL'],
  ])('is not reached by an authority from elsewhere without a word of that in the log: %j', async (told, store) => {
    const { login } = await orgAt('acme.my.salesforce.com');
    const run = await login({}, { ...told, SSL_CERT_FILE: authorityFile });
    expect(run.outputs).toMatchObject({ authenticated: 'true' });
    expect(run.body).toContain(`By way of the CA store of ${store} (SSL_CERT_FILE ${authorityFile}).`);
    const alone = await login({}, { SSL_CERT_FILE: authorityFile });
    expect([alone.outputs['failure-code'], alone.body.includes('CA store')]).toEqual(['ERR_NETWORK_TLS', false]);
  });

  it.each([
    ['acme.my.salesforce.com', 'production', 'https://login.salesforce.com'],
    ['acme--uat.sandbox.my.salesforce.com', 'sandbox', 'https://test.salesforce.com'],
  ] as const)(
    '%s that wants the generic audience gets it on a second try, on the same host',
    async (host, kind, generic) => {
      const { emulator, login } = await orgAt(host, { kind, audiences: ['generic'] });
      const run = await login();
      expect(run.outputs).toMatchObject({ authenticated: 'true', audience: generic, 'org-type': kind });
      expect(audiences(emulator)).toEqual([
        [host, `https://${host}`],
        [host, generic],
      ]);
    },
  );

  it('that accepts no audience is asked twice and no more', async () => {
    const { emulator, login } = await orgAt('acme.my.salesforce.com', { audiences: [] });
    const run = await login();
    expect(run.outputs['failure-code']).toBe('ERR_TOKEN_AUDIENCE');
    expect(audiences(emulator)).toHaveLength(2);
  });
});

describe('a host that could replay what it receives', () => {
  it('of another, allowed by name, gets exactly one assertion, and the log says once what it could do', async () => {
    const { emulator, login } = await orgAt('gateway.acme.example', { audiences: [] });
    const run = await login({ 'allowed-hosts': 'gateway.acme.example', audience: 'https://gateway.acme.example' });
    expect(run.outputs['failure-code']).toBe('ERR_TOKEN_AUDIENCE');
    expect(audiences(emulator)).toEqual([['gateway.acme.example', 'https://gateway.acme.example']]);
    expect(run.body.match(/can replay/g)).toHaveLength(1);
  });

  it('of another is not even resolved without permission, or without an audience', async () => {
    const { emulator, proxy, login } = await orgAt('gateway.acme.example');
    expect((await login()).outputs['failure-code']).toBe('ERR_TARGET_HOST');
    expect((await login({ 'allowed-hosts': 'gateway.acme.example' })).outputs['failure-code']).toBe('ERR_TARGET_HOST');
    expect([emulator.journal.length, proxy.seen.length]).toEqual([0, 0]);
  });

  it('on loopback gets exactly one assertion', async () => {
    const emulator = await startEmulator({
      orgs: [{ apps: [{ clientId, certificates: [pair.publicKey] }], users: [{ username }], audiences: [] }],
    });
    await kept(emulator);
    const run = await runLogin(inputs(emulator.url));
    expect(run.outputs['failure-code']).toBe('ERR_TOKEN_AUDIENCE');
    expect(assertionsOf(emulator)).toHaveLength(1);
  });
});
