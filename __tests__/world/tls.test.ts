import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import tls from 'node:tls';
import { describe, expect, it } from '@jest/globals';
import { createTls } from '../../src/world/tls.ts';
import type { HttpOutage, PresentedChain } from '../../src/world/world.ts';
import type { Certified } from './certificates.ts';
import { kept } from './kept.ts';
import { node24 } from './sender.ts';
import { deadPort, proxyServer, rawServer } from './servers.ts';
import { authority, authorityFile } from './vouched.ts';

/** A TLS server that says nothing; its handshakes may fail without ado. */
async function server({ key, chain }: Certified, options: tls.TlsOptions = {}) {
  const names: string[] = [];
  const SNICallback: tls.TlsOptions['SNICallback'] = (name, answer) => {
    names.push(name);
    answer(null);
  };
  const listening = tls.createServer({ key, cert: chain, SNICallback, ...options }, (socket) => {
    socket.on('error', () => {});
  });
  listening.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  await kept(listening);
  return { port: (listening.address() as { port: number }).port, names };
}

async function presented(host: string, port: number, environment: Record<string, string> = {}, ms = 3000) {
  return createTls(environment).presented(host, port, { timeoutMilliseconds: ms });
}

const subjects = (answer: PresentedChain | HttpOutage): string[] =>
  answer.kind === 'chain'
    ? answer.certificates.map((der) => new X509Certificate(der).subject.replace('CN=', ''))
    : [`${answer.phase} ${answer.code}: ${answer.detail}`];

describe('the chain that a server shows', () => {
  it('comes in its order although it is expired, not trusted and for another name', async () => {
    const expired = authority.leaf(['elsewhere.example'], [-100, -10]);
    const { port } = await server({ ...expired, chain: expired.chain + authority.pem });
    expect(subjects(await presented('127.0.0.1', port))).toEqual(['elsewhere.example', 'Authority of a test']);
  });

  it('is what the server shows and no more, though this machine could complete it', async () => {
    const { port } = await server(authority.leaf(['localhost']));
    const program = `const { createTls } = await import(${JSON.stringify(new URL('../../src/world/tls.ts', import.meta.url).href)});
      const answer = await createTls({}).presented('127.0.0.1', ${port}, { timeoutMilliseconds: 3000 });
      console.log(answer.certificates?.length ?? answer.detail);`;
    const count = await new Promise<string>((resolve, reject) => {
      execFile(
        node24,
        ['--input-type=module', '-e', program],
        { env: { NODE_EXTRA_CA_CERTS: authorityFile } },
        (error, stdout) => (error === null ? resolve(stdout.trim()) : reject(error)),
      );
    });
    expect(count).toBe('1');
  });

  it('is asked for by name, and by address without one', async () => {
    const { port, names } = await server(authority.leaf(['localhost']));
    await presented('localhost', port);
    await presented('127.0.0.1', port);
    expect(names).toEqual(['localhost']);
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'is seen although the server then wants a certificate of ours (%s)',
    async (version) => {
      const mutual = { requestCert: true, rejectUnauthorized: true, minVersion: version, maxVersion: version };
      const { port } = await server(authority.leaf(['mutual.example']), mutual);
      expect(subjects(await presented('127.0.0.1', port))).toEqual(['mutual.example']);
    },
  );

  it('is seen on a server that speaks nothing newer than TLS 1.0', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' } as const;
    const { port } = await server(authority.leaf(['old.example']), old);
    expect(subjects(await presented('127.0.0.1', port))).toEqual(['old.example']);
  });

  it('is reached through the proxy of the environment', async () => {
    const target = await server(authority.leaf(['acme.example']));
    const proxy = await kept(proxyServer({ ports: { 'acme.example:8443': target.port }, credentials: 'ci:pass' }));
    const environment = { HTTPS_PROXY: `http://ci:pass@127.0.0.1:${proxy.port}` };
    expect(subjects(await presented('acme.example', 8443, environment))).toEqual(['acme.example']);
    expect(proxy.seen.map(({ method, target }) => `${method} ${target}`)).toEqual(['CONNECT acme.example:8443']);
    expect(target.names).toEqual(['acme.example']);
  });
});

describe('no chain', () => {
  it('is an outage with its phase when nobody listens, and when the name is none', async () => {
    const port = await deadPort();
    expect(await presented('127.0.0.1', port)).toMatchObject({ kind: 'outage', phase: 'tcp', code: 'ECONNREFUSED' });
    expect(await presented('no-such-host.invalid', 443)).toMatchObject({ kind: 'outage', phase: 'dns' });
  });

  it('is an outage of TLS when the server speaks something else or breaks off', async () => {
    const plain = await kept(rawServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
    expect(await presented('127.0.0.1', plain.port)).toMatchObject({ kind: 'outage', phase: 'tls' });
    const abrupt = await kept(rawServer((socket) => socket.destroy()));
    expect(await presented('127.0.0.1', abrupt.port)).toMatchObject({ kind: 'outage', phase: 'tls' });
  });

  it('is waited for no longer than allowed', async () => {
    const silent = await kept(rawServer(() => {}));
    const begun = performance.now();
    expect(await presented('127.0.0.1', silent.port, {}, 200)).toMatchObject({ phase: 'tls', code: 'TIMEOUT' });
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  it('is asked for at an IPv6 address, which is named in brackets', async () => {
    const answer = await presented('::1', await deadPort());
    expect(answer).toMatchObject({ kind: 'outage', phase: 'tcp', detail: expect.stringMatching(/^\[::1\]:\d+ /) });
  });

  it('is an outage when the proxy cannot be used', async () => {
    const answer = await presented('acme.example', 443, { HTTPS_PROXY: 'socks5://127.0.0.1:1' });
    expect(answer).toMatchObject({ kind: 'outage', phase: 'proxy', code: 'PROXY_UNSUPPORTED' });
  });
});
