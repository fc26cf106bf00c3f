import { describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../src/world/network.ts';
import type { Probe } from '../../src/world/world.ts';
import { kept } from './kept.ts';
import { sendElsewhere } from './sender.ts';
import { answeringServer, deadPort, httpServer, httpsServer, proxyServer, rawServer } from './servers.ts';
import { authority, authorityFile } from './vouched.ts';

const org = 'acme.my.salesforce.com';

async function probe(url: string, environment: Record<string, string> = {}, timeoutMilliseconds = 3000) {
  const started = performance.now();
  const probed = await createNetwork(environment).probe(url, { timeoutMilliseconds });
  expect(performance.now() - started).toBeLessThan(timeoutMilliseconds * 1.5 + 150);
  return probed;
}

/** In a process that trusts the authority of this file. */
async function trustingProbe(url: string, environment: Record<string, string> = {}): Promise<Probe | undefined> {
  return (await sendElsewhere({ NODE_EXTRA_CA_CERTS: authorityFile, ...environment }, [], 5000, [url])).probed[0];
}

const phases = (probed: Probe | undefined) => probed?.passed.map(({ phase }) => phase);

describe('a probe', () => {
  it('of an address resolves nothing, and without https makes no handshake', async () => {
    const requests: unknown[] = [];
    const server = await kept(httpServer((request) => requests.push(request)));
    const probed = await probe(`http://127.0.0.1:${server.port}/services/data`);
    expect(probed).toEqual({
      passed: [{ phase: 'tcp', elapsedMilliseconds: expect.any(Number) }],
      address: '127.0.0.1',
      tls: undefined,
      outage: undefined,
    });
    expect([server.connections(), requests.length]).toEqual([1, 0]);
  });

  it('goes phase by phase and looks at the watch in each', async () => {
    const server = await kept(httpsServer(authority.leaf(['localhost']), () => {}));
    const probed = await trustingProbe(`https://localhost:${server.port}`);
    expect(phases(probed)).toEqual(['dns', 'tcp', 'tls']);
    expect(probed?.outage).toBeUndefined();
    expect(probed?.tls).toMatchObject({ version: 'TLSv1.3' });
    const [dns, tcp, tls] = probed?.passed.map(({ elapsedMilliseconds }) => elapsedMilliseconds) ?? [];
    for (const each of [dns, tcp, tls]) expect(each).toBeGreaterThanOrEqual(0);
    expect(tls).toBeGreaterThan(0);
  });

  it('tells the time of the phase that took it', async () => {
    const server = await kept(rawServer(() => {}));
    const probed = await probe(`https://127.0.0.1:${server.port}`, {}, 400);
    expect(phases(probed)).toEqual(['tcp']);
    expect(probed.passed[0]?.elapsedMilliseconds).toBeLessThan(200);
    expect(probed.outage).toMatchObject({ phase: 'tls', code: 'TIMEOUT' });
  });

  it('shows the certificate that the server has', async () => {
    const certified = authority.leaf(['localhost']);
    const server = await kept(httpsServer(certified, () => {}));
    const probed = await trustingProbe(`https://localhost:${server.port}`);
    // As the other process wrote it down.
    const written = probed?.tls?.certificate as unknown as { readonly data: number[] } | undefined;
    expect(Buffer.from(written?.data ?? []).toString('base64')).toBe(
      certified.chain.replace(/-----[^-]+-----|\s/g, ''),
    );
  });

  it('stops at a name that cannot be resolved, at a port where nobody listens, at a certificate that is not trusted', async () => {
    const nameless = await probe('https://acme.my.salesforce.invalid', {}, 5000);
    expect([nameless.passed, nameless.outage?.phase]).toEqual([[], 'dns']);
    const refused = await probe(`https://127.0.0.1:${await deadPort()}`);
    expect([refused.passed, refused.outage]).toMatchObject([[], { phase: 'tcp', code: 'ECONNREFUSED' }]);
    const server = await kept(httpsServer(authority.leaf(['127.0.0.1']), () => {}));
    const untrusted = await probe(`https://127.0.0.1:${server.port}`);
    expect([phases(untrusted), untrusted.outage?.phase]).toEqual([['tcp'], 'tls']);
    expect(untrusted.outage?.detail).toContain('is not trusted by this machine');
  });

  it('goes through the proxy, which resolves and connects', async () => {
    const target = await kept(httpsServer(authority.leaf([org]), () => {}));
    const proxy = await kept(proxyServer({ ports: { [`${org}:443`]: target.port } }));
    const probed = await trustingProbe(`https://${org}`, { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    expect(phases(probed)).toEqual(['proxy', 'tls']);
    expect(probed?.address).toBe('127.0.0.1');
    expect(proxy.seen.map(({ target: name }) => name)).toEqual([`${org}:443`]);
  });

  it('blames the proxy for what the proxy does', async () => {
    const refusing = await kept(answeringServer((socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')));
    const forbidden = await probe(`https://${org}`, { HTTPS_PROXY: `http://127.0.0.1:${refusing.port}` });
    expect([forbidden.passed, forbidden.outage]).toMatchObject([[], { phase: 'proxy', code: 'PROXY_403' }]);
    const unusable = await probe(`https://${org}`, { HTTPS_PROXY: 'socks5://127.0.0.1:9' });
    expect([unusable.passed, unusable.outage]).toMatchObject([[], { phase: 'proxy', code: 'PROXY_UNSUPPORTED' }]);
  });

  it('is given up when its signal aborts, and not begun when it has', async () => {
    const server = await kept(rawServer(() => {}));
    const url = `https://127.0.0.1:${server.port}`;
    const limits = { timeoutMilliseconds: 5000 };
    const before = await createNetwork({}).probe(url, { ...limits, signal: AbortSignal.abort() });
    expect([before.passed, before.outage?.code, server.connections()]).toEqual([[], 'ABORTED', 0]);
    const during = await createNetwork({}).probe(url, { ...limits, signal: AbortSignal.timeout(50) });
    expect(during.outage).toMatchObject({ phase: 'tls', code: 'ABORTED' });
  });

  it('of nonsense is an outage too', async () => {
    expect((await probe('no url')).outage?.code).toBe('ERR_INVALID_URL');
  });
});
