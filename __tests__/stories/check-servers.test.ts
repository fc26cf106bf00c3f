import tls from 'node:tls';
import { describe, expect, it } from '@jest/globals';
import type { Certified } from '../world/certificates.ts';
import { kept } from '../world/kept.ts';
import { deadPort, httpServer, httpsServer, proxyServer, rawServer } from '../world/servers.ts';
import { authority } from '../world/vouched.ts';
import { day, ending } from './checking.ts';
import { checkout } from './checkout.ts';

/** A TLS server whose handshakes may fail without ado. */
async function tlsServer({ key, chain }: Certified, options: tls.TlsOptions = {}): Promise<number> {
  const server = tls.createServer({ key, cert: chain, ...options }, (socket) => socket.on('error', () => {}));
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await kept(server);
  return (server.address() as { port: number }).port;
}

describe('a TLS server', () => {
  it('whose certificate has expired is seen with its whole chain, and fails the build', async () => {
    const leaf = authority.leaf(['acme.example'], [-100, -0.5]);
    const port = await tlsServer({ ...leaf, chain: leaf.chain + authority.pem });
    const run = await checkout.check({ certificates: `tls://127.0.0.1:${port}` });
    expect([run.exitCode, run.outputs['worst'], run.outputs['days-left']]).toEqual([1, 'expired', '-1']);
    expect(checkout.report().findings.map(({ subject, role, origins }) => [subject, role, origins])).toEqual([
      ['CN=acme.example', 'leaf', [{ kind: 'tls', location: `tls://127.0.0.1:${port}`, index: 0 }]],
      ['CN=Authority of a test', 'root', [{ kind: 'tls', location: `tls://127.0.0.1:${port}`, index: 1 }]],
    ]);
  });

  it('that nobody trusts and that wants a certificate of ours is judged by its dates alone', async () => {
    const mutual = { requestCert: true, rejectUnauthorized: true, maxVersion: 'TLSv1.2' } as const;
    const port = await tlsServer(authority.leaf(['acme.example'], [-100, 200]), mutual);
    const run = await checkout.check({ certificates: `tls://localhost:${port}` });
    expect([run.exitCode, run.outputs['worst']]).toEqual([0, 'ok']);
  });

  it('and a file with its certificate are one finding', async () => {
    const leaf = authority.leaf(['acme.example'], [-100, 200]);
    checkout.put('acme.pem', leaf.chain);
    const port = await tlsServer(leaf);
    await checkout.check({ certificates: `tls://127.0.0.1:${port}\n*.pem` });
    expect(checkout.report().findings.map(({ origins }) => origins.map(({ kind }) => kind))).toEqual([['file', 'tls']]);
  });

  it('that is not there, silent, or speaks something else is unreadable with what was seen', async () => {
    const dead = await deadPort();
    const silent = await kept(rawServer(() => {}));
    const plain = await kept(httpServer((_, response) => response.end('hello')));
    const run = await checkout.check({
      certificates: [dead, silent.port, plain.port].map((port) => `tls://127.0.0.1:${port}`).join('\n'),
      timeout: '300ms',
    });
    expect(run.exitCode).toBe(1);
    expect(checkout.findings().sort()).toEqual(
      [
        `unreadable unreachable tls://127.0.0.1:${dead}`,
        `unreadable timeout tls://127.0.0.1:${silent.port}`,
        `unreadable tls-failed tls://127.0.0.1:${plain.port}`,
      ].sort(),
    );
  });

  it('is reached through the proxy, whose credentials stay masked', async () => {
    const port = await tlsServer(authority.leaf(['acme.example'], [-100, 200]));
    const proxy = await kept(proxyServer({ ports: { 'acme.example:443': port }, credentials: 'ci:a-proxy-password' }));
    const run = await checkout.check(
      { certificates: 'tls://acme.example' },
      { env: { HTTPS_PROXY: `http://ci:a-proxy-password@127.0.0.1:${proxy.port}` } },
    );
    expect([run.exitCode, proxy.seen.length]).toEqual([0, 1]);
    expect(run.masks).toContain('a-proxy-password');
  });
});

describe('a document', () => {
  const metadata = (der: Buffer) =>
    `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"><ds:X509Certificate>${der.toString('base64')}</ds:X509Certificate></md:EntityDescriptor>`;

  it('of SAML metadata is fetched from a server that this machine trusts, and from no other', async () => {
    const certified = authority.leaf(['localhost']);
    const server = await kept(httpsServer(certified, (_, response) => response.end(metadata(ending('idp', 5 * day)))));
    const url = `https://localhost:${server.port}/metadata?tenant=secret-tenant`;
    const trusting = { env: { NODE_EXTRA_CA_CERTS: checkout.put('authority.ca', authority.pem) } };
    const run = await checkout.check({ certificates: url }, trusting);
    expect([run.exitCode, run.outputs['worst']]).toEqual([1, 'critical']);
    expect(checkout.findings()).toEqual([`critical https://localhost:${server.port}/metadata?tenant=…`]);
    expect(run.body).not.toContain('secret-tenant');
    const blind = await checkout.check({ certificates: url }, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    expect(blind.outputs['worst']).toBe('unreadable');
    expect(checkout.report().findings[0]).toMatchObject({
      reason: 'tls-failed',
      message: expect.stringMatching(
        /^Cannot be judged: no TLS connection could be made \(the certificate of localhost:\d+ is not trusted .*\)\.$/,
      ),
    });
  });

  it('that redirects or is too large is unreadable, and nobody else is asked', async () => {
    const certified = authority.leaf(['localhost']);
    let asked = 0;
    const server = await kept(
      httpsServer(certified, (request, response) => {
        asked += 1;
        if (request.url === '/large') response.end('x'.repeat(2 ** 21));
        else response.writeHead(302, { location: 'https://elsewhere.example/metadata' }).end();
      }),
    );
    const trusting = { env: { NODE_EXTRA_CA_CERTS: checkout.put('authority.ca', authority.pem) } };
    const origin = `https://localhost:${server.port}`;
    const run = await checkout.check({ certificates: `${origin}/moved\n${origin}/large`, retries: '3' }, trusting);
    expect(
      checkout
        .report()
        .findings.map(({ reason }) => reason)
        .sort(),
    ).toEqual(['http-failed', 'too-large']);
    expect(run.body).toContain('it redirects to https://elsewhere.example/metadata');
    expect(asked).toBe(2);
  });
});
