import { describe, expect, it } from '@jest/globals';
import { loginUrl } from '../../src/assertion/login-url.ts';
import { examineNetwork, skipNetwork } from '../../src/doctor/network.ts';
import type { HttpOutage, Probe, Tls } from '../../src/world/world.ts';
import { generalizedTime, odd } from '../certificate/writers.ts';
import { scriptedWorld } from '../scripted/world.ts';
import { Authority } from '../world/certificates.ts';
import { examination, outage, outcomes, probeOf } from './fixture.ts';

const authority = new Authority();
const der = (pem: string) => Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
const own = der(authority.leaf(['acme.my.salesforce.com']).chain);
const tls: Probe['tls'] = { version: 'TLSv1.3', certificate: own };

interface Circumstances {
  readonly address?: string;
  readonly route?: readonly string[];
  readonly environment?: Record<string, string>;
  readonly files?: Record<string, string>;
  readonly presented?: Tls['presented'];
}

async function examine(probe: Probe, at: Circumstances = {}) {
  const asked: string[] = [];
  const world = scriptedWorld(() => ({}), {
    probe: async (url) => {
      asked.push(url);
      return probe;
    },
    route: () => at.route ?? [],
    ...(at.environment === undefined ? {} : { environment: at.environment }),
    ...(at.files === undefined ? {} : { files: at.files }),
    ...(at.presented === undefined ? {} : { presented: at.presented }),
  });
  const url = loginUrl(at.address ?? 'https://acme.my.salesforce.com');
  const examined = await examineNetwork(url, { timeoutMilliseconds: 1000 }, world);
  return { ...examined, asked };
}

const whole = probeOf(['dns', 'tcp', 'tls'], { tls });
const broken = (changes: Partial<HttpOutage>, phases: readonly ('dns' | 'tcp' | 'proxy' | 'tls')[] = []) =>
  probeOf(phases, { address: undefined, outage: outage(changes) });

describe('the way to a host', () => {
  it('is told phase by phase, each with its time', async () => {
    const { examinations, reached, asked } = await examine(whole);
    expect(outcomes(examinations)).toEqual([
      'network.dns passed',
      'network.tcp passed',
      'network.tls passed',
      'network.proxy skipped',
    ]);
    expect(examination(examinations, 'network.dns')).toMatchObject({
      message: 'The name acme.my.salesforce.com was resolved in 5 ms.',
      facts: { elapsedMilliseconds: 5, address: '192.0.2.7' },
    });
    expect(examination(examinations, 'network.tcp').message).toBe(
      'acme.my.salesforce.com (192.0.2.7) took the connection in 6 ms.',
    );
    expect(examination(examinations, 'network.tls')).toMatchObject({
      message: 'The TLS handshake (TLSv1.3, certificate trusted) was made in 7 ms.',
      facts: { version: 'TLSv1.3', subject: 'CN=acme.my.salesforce.com', issuer: 'CN=Authority of a test' },
    });
    expect(examination(examinations, 'network.proxy').message).toBe('No proxy is set.');
    expect([reached, asked]).toEqual([true, ['https://acme.my.salesforce.com']]);
  });

  it('of an address resolves nothing, and on loopback may have no TLS', async () => {
    const { examinations, reached } = await examine(probeOf(['tcp'], { address: '127.0.0.1' }), {
      address: 'http://127.0.0.1:8080',
    });
    expect(outcomes(examinations)).toEqual([
      'network.dns skipped',
      'network.tcp passed',
      'network.tls skipped',
      'network.proxy skipped',
    ]);
    expect(examination(examinations, 'network.dns').message).toContain('is an address');
    expect(reached).toBe(true);
  });
});

describe('a way that ends', () => {
  it.each([
    ['dns', 'ERR_NETWORK_DNS', [], ['network.dns failed', 'network.tcp skipped', 'network.tls skipped']],
    ['tcp', 'ERR_NETWORK_TCP', ['dns'], ['network.dns passed', 'network.tcp failed', 'network.tls skipped']],
    ['tls', 'ERR_NETWORK_TLS', ['dns', 'tcp'], ['network.dns passed', 'network.tcp passed', 'network.tls failed']],
  ] as const)('in phase %s fails there, with what was before it', async (phase, code, before, expected) => {
    const { examinations, reached } = await examine(
      broken({ phase, code: 'TIMEOUT', detail: 'it took too long', elapsedMilliseconds: 1000 }, before),
    );
    expect(outcomes(examinations).slice(0, 3)).toEqual(expected);
    expect(examination(examinations, `network.${phase}`)).toMatchObject({
      message: 'it took too long (TIMEOUT, after 1 s).',
      remedy: expect.stringMatching(/\w/),
      facts: { code },
    });
    expect(reached).toBe(false);
  });
});

describe('a proxy', () => {
  const route = ['proxy http://proxy.acme.example:3128'];

  it('resolves and connects in our place', async () => {
    const { examinations } = await examine(probeOf(['proxy', 'tls'], { tls }), { route });
    expect(outcomes(examinations)).toEqual([
      'network.dns skipped',
      'network.tcp skipped',
      'network.tls passed',
      'network.proxy passed',
    ]);
    expect(examination(examinations, 'network.dns').message).toContain(
      'The proxy http://proxy.acme.example:3128 resolves',
    );
    expect(examination(examinations, 'network.tcp').message).toContain(
      'The proxy http://proxy.acme.example:3128 connects',
    );
    expect(examination(examinations, 'network.proxy')).toMatchObject({
      message: 'The proxy http://proxy.acme.example:3128 opened the way to acme.my.salesforce.com in 5 ms.',
      facts: { proxy: 'http://proxy.acme.example:3128', extraCa: null, elapsedMilliseconds: 5 },
    });
  });

  it('that does not let us through is blamed, and nothing else is', async () => {
    const probe = broken({ phase: 'proxy', code: 'PROXY_407', detail: 'the proxy wants other credentials' });
    const { examinations, reached } = await examine(probe, { route });
    expect(outcomes(examinations)).toEqual([
      'network.dns skipped',
      'network.tcp skipped',
      'network.tls skipped',
      'network.proxy failed',
    ]);
    expect(examination(examinations, 'network.proxy').facts).toMatchObject({ code: 'ERR_NETWORK_PROXY' });
    expect(reached).toBe(false);
  });

  it('that was not even asked, because the doctor was called off, has opened no way', async () => {
    const { examinations, reached } = await examine(broken({ phase: 'dns', code: 'ABORTED' }), { route });
    expect(outcomes(examinations)).toContain('network.proxy skipped');
    expect(examination(examinations, 'network.proxy')).toMatchObject({
      message: 'It did not come to this: the way ended before.',
      facts: { proxy: 'http://proxy.acme.example:3128', extraCa: null },
    });
    expect(reached).toBe(false);
  });

  it.each([{}, { HTTPS_PROXY: '' }, { HTTPS_PROXY: undefined }, { HTTPS_PROXY_USER: 'x' }])(
    'is none where no variable holds one: %j',
    async (environment) => {
      const { examinations } = await examine(whole, { environment: environment as Record<string, string> });
      expect(examination(examinations, 'network.proxy').message).toBe('No proxy is set.');
    },
  );

  it('that is set and not used is said to be so', async () => {
    const { examinations } = await examine(whole, { environment: { HTTPS_PROXY: 'http://user:pass@proxy:3128' } });
    const { message } = examination(examinations, 'network.proxy');
    expect(message).toBe('acme.my.salesforce.com goes past the proxy of HTTPS_PROXY (NO_PROXY, or loopback).');
    expect(JSON.stringify(examinations)).not.toContain('pass@');
  });
});

describe('a certificate that is not trusted', () => {
  const untrusted = broken(
    { phase: 'tls', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', detail: 'the certificate is not trusted', final: true },
    ['dns', 'tcp'],
  );

  it('is told by whom it was issued, which tells a company from an attack', async () => {
    const asked: unknown[] = [];
    const presented: Tls['presented'] = async (host, port) => {
      asked.push([host, port]);
      return { kind: 'chain', certificates: [own, der(authority.pem)], elapsedMilliseconds: 2 };
    };
    const { examinations } = await examine(untrusted, { presented });
    const shown = examination(examinations, 'network.tls');
    expect(shown.message).toContain('certificate of CN=acme.my.salesforce.com, issued by CN=Authority of a test');
    expect(shown.facts).toMatchObject({ code: 'ERR_NETWORK_TLS', issuer: 'CN=Authority of a test' });
    expect(shown.remedy).toContain('NODE_EXTRA_CA_CERTS');
    expect(asked).toEqual([['acme.my.salesforce.com', 443]]);
  });

  it('is told without that when the server shows nothing', async () => {
    const { examinations } = await examine(untrusted, { presented: async () => outage({ phase: 'tls' }) });
    expect(examination(examinations, 'network.tls')).toMatchObject({
      status: 'failed',
      message: 'the certificate is not trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE, after 3 ms).',
    });
  });

  it('is told with the extra CA that is not there', async () => {
    const { examinations } = await examine(untrusted, {
      route: ['extra CA /etc/acme.pem'],
      presented: async () => outage({}),
    });
    expect(examination(examinations, 'network.tls').message).toContain('names /etc/acme.pem, where there is no file');
  });
});

describe('a certificate without an end', () => {
  it('is told as one', async () => {
    const endless = odd({ notAfter: generalizedTime('99991231235959Z') });
    const { examinations } = await examine({ ...whole, tls: { version: 'TLSv1.3', certificate: endless } });
    expect(examination(examinations, 'network.tls').facts).toMatchObject({ subject: 'CN=odd', notAfter: null });
  });
});

describe('an extra CA', () => {
  it('that is there is named', async () => {
    const { examinations } = await examine(whole, {
      route: ['extra CA /etc/acme.pem'],
      files: { '/etc/acme.pem': 'x' },
    });
    expect(examination(examinations, 'network.tls').status).toBe('passed');
    expect(examination(examinations, 'network.proxy').facts).toEqual({ proxy: null, extraCa: '/etc/acme.pem' });
  });

  it('that is not there is warned of although it was not needed', async () => {
    const { examinations } = await examine(whole, { route: ['extra CA /etc/acme.pem'] });
    expect(examination(examinations, 'network.tls')).toMatchObject({
      status: 'warned',
      message: expect.stringContaining('names /etc/acme.pem, where there is no file'),
      remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });
});

describe('a network that is left out', () => {
  it('is left out in all four, with the reason', () => {
    const { examinations, reached } = skipNetwork('Left out.');
    expect(outcomes(examinations).every((each) => each.endsWith('skipped'))).toBe(true);
    expect(new Set(examinations.map(({ message }) => message))).toEqual(new Set(['Left out.']));
    expect(reached).toBe(false);
  });
});
