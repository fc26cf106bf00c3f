import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { HttpOutage, Tls } from '../../../src/world/world.ts';
import { asPem, certificate, told, Workspace, worldOf } from './reading.ts';

const one = certificate('one');
const two = certificate('two');

const outage = (changes: Partial<HttpOutage> = {}): HttpOutage => ({
  kind: 'outage',
  phase: 'tcp',
  code: 'ECONNREFUSED',
  detail: 'acme.example:443 refuses connections',
  elapsedMilliseconds: 3,
  sent: false,
  final: false,
  ...changes,
});

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

describe('`tls://`', () => {
  const reading = (presented: Tls['presented'], retries = 0) => ({
    workspace,
    certificates: 'tls://acme.example:8443',
    world: { tls: { presented } },
    patience: { retries, attemptMilliseconds: 70 },
  });

  it('gives the chain in its order; what is no certificate in it is unreadable', async () => {
    const asked: unknown[] = [];
    const lines = await told(
      reading(async (...parts) => {
        asked.push(parts);
        return { kind: 'chain', certificates: [one, two, new Uint8Array(40)], elapsedMilliseconds: 1 };
      }),
    );
    expect(lines).toEqual([
      'tls://acme.example:8443#0: CN=one',
      'tls://acme.example:8443#1: CN=two',
      'tls://acme.example:8443#2: der-malformed',
    ]);
    expect(asked).toEqual([['acme.example', 8443, { timeoutMilliseconds: 70 }]]);
  });

  it.each([
    [{}, 'unreachable (acme.example:443 refuses connections, ECONNREFUSED)'],
    [
      { phase: 'dns', code: 'ENOTFOUND', detail: 'the name is not known' },
      'unreachable (the name is not known, ENOTFOUND)',
    ],
    [{ phase: 'tls', code: 'EPROTO', detail: 'it failed' }, 'tls-failed (it failed, EPROTO)'],
    [{ phase: 'tls', code: 'TIMEOUT', detail: 'it took long' }, 'timeout (it took long, TIMEOUT)'],
  ] as const)('is unreadable when the server cannot be asked: %j', async (changes, told_) => {
    expect(await told(reading(async () => outage(changes)))).toEqual([`tls://acme.example:8443#0: ${told_}`]);
  });

  it('is tried again on outages as often as wanted, with growing waits, and not when that cannot help', async () => {
    let attempts = 0;
    const answers = [
      outage(),
      outage({ code: 'ECONNRESET' }),
      { kind: 'chain', certificates: [one], elapsedMilliseconds: 1 } as const,
    ];
    const presented: Tls['presented'] = async () => answers[attempts++] ?? outage();
    expect(await told(reading(presented, 2))).toEqual(['tls://acme.example:8443#0: CN=one']);
    expect(attempts).toBe(3);
    attempts = 0;
    expect((await told(reading(presented, 1)))[0]).toContain('unreachable');
    expect(attempts).toBe(2);
    let final = 0;
    await told(
      reading(async () => {
        final += 1;
        return outage({ final: true });
      }, 5),
    );
    expect(final).toBe(1);
  });

  it('is asked several at a time, but not all at once', async () => {
    let running = 0;
    let most = 0;
    const presented: Tls['presented'] = async (host) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return { kind: 'chain', certificates: [certificate(host)], elapsedMilliseconds: 1 };
    };
    const certificates = Array.from({ length: 30 }, (_, index) => `tls://host-${index}.example`).join('\n');
    expect(await told({ workspace, certificates, world: { tls: { presented } } })).toHaveLength(30);
    expect(most).toBe(8);
  });
});

describe('`https://`', () => {
  const metadata = `<?xml version="1.0"?><EntityDescriptor><ds:X509Certificate>${one.toString('base64')}</ds:X509Certificate></EntityDescriptor>`;
  const jwks = JSON.stringify({ keys: [{ kty: 'RSA', x5c: [two.toString('base64')] }] });
  const certificates = 'https://idp.example/m?key=s3cret';

  it('is SAML metadata, JWKS or PEM, fetched as it is written', async () => {
    for (const [body, subject] of [
      [metadata, 'one'],
      [jwks, 'two'],
      [asPem(one), 'one'],
    ] as const) {
      const urls: string[] = [];
      const lines = await told({
        workspace,
        certificates,
        script: (request) => {
          urls.push(`${request.method} ${request.url}`);
          return { status: 200, body };
        },
      });
      expect(lines.map((line) => line.replace(/ line \d+/, ''))).toEqual([
        `https://idp.example/m?key=…#0: CN=${subject}`,
      ]);
      expect(urls).toEqual(['GET https://idp.example/m?key=s3cret']);
    }
  });

  it.each([
    [{ status: 404, body: 'x' }, 'http-failed (status 404)'],
    [{ status: 200, body: '<html>log in</html>' }, 'no-certificate'],
    [{ status: 200, body: '' }, 'empty'],
    [
      { status: 302, headers: { location: 'https://elsewhere.example/m?token=s3cret' } },
      'http-failed (status 302: it redirects to https://elsewhere.example/m, and redirects are not followed)',
    ],
    [{ status: 302 }, 'http-failed (status 302)'],
    [
      { status: 307, headers: { location: 'https://[elsewhere' } },
      'http-failed (status 307: it redirects to somewhere else, and redirects are not followed)',
    ],
    [
      outage({ phase: 'http', code: 'BODY_TOO_LONG', detail: 'more than 1 MiB', final: true }),
      'too-large (more than 1 MiB, BODY_TOO_LONG)',
    ],
    [
      outage({ phase: 'http', code: 'HPE_INVALID', detail: 'no HTTP', final: true }),
      'http-failed (no HTTP, HPE_INVALID)',
    ],
  ])('is unreadable when the answer is %j', async (answer, reason) => {
    expect(await told({ workspace, certificates, script: () => answer })).toEqual([
      `https://idp.example/m?key=…#0: ${reason}`,
    ]);
  });

  it('sends no second request to where a redirect leads', async () => {
    const urls: string[] = [];
    const script = ({ url }: { url: string }) => {
      urls.push(url);
      return { status: 301, headers: { location: '/m2' } };
    };
    await told({ workspace, certificates, script, patience: { retries: 3 } });
    expect(urls).toHaveLength(1);
  });

  it('is tried again when the server says that it is out of order, as long as it asks for and no longer than a minute', async () => {
    const world = worldOf({ workspace, script: () => ({ status: 503, headers: { 'retry-after': '7' }, body: '' }) });
    await told({ workspace, certificates, world, patience: { retries: 1 } });
    expect(world.sleeps).toEqual([expect.any(Number)]);
    expect(world.sleeps[0]).toBeGreaterThanOrEqual(7000);
    const patient = worldOf({
      workspace,
      script: () => ({ status: 503, headers: { 'retry-after': '3600' }, body: '' }),
    });
    await told({ workspace, certificates, world: patient, patience: { retries: 1 } });
    expect(patient.sleeps).toEqual([]);
  });

  it('is not asked any more when the time is over', async () => {
    let requests = 0;
    const script = () => {
      requests += 1;
      return { kind: 'outage', code: 'ECONNRESET', final: false } as const;
    };
    await told({ workspace, certificates, script, patience: { retries: 5, endsAt: 0 } });
    expect(requests).toBe(1);
  });
});
