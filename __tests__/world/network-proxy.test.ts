import { describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../src/world/network.ts';
import type { HttpAnswer } from '../../src/world/world.ts';
import { Authority } from './certificates.ts';
import { kept } from './kept.ts';
import { sendElsewhere } from './sender.ts';
import { answeringServer, deadPort, httpServer, httpsServer, proxyServer, type Running, rawServer } from './servers.ts';
import { authority, authorityFile } from './vouched.ts';

const org = 'acme.my.salesforce.com';

/** In this process, where no extra authority is trusted: for what fails before TLS does. */
async function send(environment: Record<string, string>, url = `https://${org}/`, timeoutMilliseconds = 3000) {
  const started = performance.now();
  const answer = await createNetwork(environment).send({ method: 'GET', url, headers: {} }, { timeoutMilliseconds });
  expect(performance.now() - started).toBeLessThan(timeoutMilliseconds * 1.5 + 150);
  return answer;
}

function server(names: readonly string[], days?: readonly [number, number]) {
  return kept(
    httpsServer(authority.leaf(names, days), (request, response) => response.end(`host ${request.headers.host}`)),
  );
}

describe('an https request through a proxy', () => {
  it('reaches the true host name by CONNECT, with its certificate checked against the extra authority', async () => {
    const target = await server([org]);
    const proxy = await kept(proxyServer({ ports: { [`${org}:443`]: target.port } }));
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NODE_EXTRA_CA_CERTS: authorityFile };
    const { answers, lifeMilliseconds } = await sendElsewhere(environment, [
      { method: 'GET', url: `https://${org}/x` },
    ]);
    expect(answers).toEqual([expect.objectContaining({ kind: 'reply', status: 200, body: `host ${org}` })]);
    expect(proxy.seen).toEqual([
      { method: 'CONNECT', target: `${org}:443`, headers: { host: `${org}:443`, connection: 'close' } },
    ]);
    expect(lifeMilliseconds).toBeLessThan(4000);
  });

  it('shows its credentials to the proxy and not to the server, and the bearer to the server and not to the proxy', async () => {
    let seen: unknown;
    const target = await kept(
      httpsServer(authority.leaf([org]), (request, response) => {
        seen = request.headers;
        response.end();
      }),
    );
    const proxy = await kept(proxyServer({ credentials: 'us er:p@ss%', ports: { [`${org}:443`]: target.port } }));
    const environment = {
      https_proxy: `http://us%20er:p%40ss%25@127.0.0.1:${proxy.port}/`,
      NODE_EXTRA_CA_CERTS: authorityFile,
    };
    const request = { method: 'POST', url: `https://${org}/`, body: 'assertion=a', bearer: '00D!token' } as const;
    const { answers } = await sendElsewhere(environment, [request]);
    expect(answers).toEqual([expect.objectContaining({ kind: 'reply', status: 200 })]);
    expect(seen).toMatchObject({ authorization: 'Bearer 00D!token', host: org });
    expect(seen).not.toHaveProperty('proxy-authorization');
    expect(proxy.seen[0]?.headers).not.toHaveProperty('authorization');
  });

  it('can pass a proxy that speaks TLS itself, and checks its certificate too', async () => {
    const target = await server([org]);
    const ports = { [`${org}:443`]: target.port };
    const proxy = await kept(proxyServer({ ports, certified: authority.leaf(['127.0.0.1']) }));
    const stranger = await kept(proxyServer({ ports, certified: new Authority().leaf(['127.0.0.1']) }));
    const sendThrough = async ({ port }: Running): Promise<HttpAnswer | undefined> => {
      const environment = { HTTPS_PROXY: `https://127.0.0.1:${port}`, NODE_EXTRA_CA_CERTS: authorityFile };
      return (await sendElsewhere(environment, [{ method: 'GET', url: `https://${org}/` }])).answers[0];
    };
    expect(await sendThrough(proxy)).toMatchObject({ kind: 'reply', body: `host ${org}` });
    expect(await sendThrough(stranger)).toMatchObject({
      phase: 'proxy',
      detail: `the certificate of the proxy https://127.0.0.1:${stranger.port} is not trusted by this machine`,
      sent: false,
      final: true,
    });
    expect(stranger.seen).toEqual([]);
  });

  it('tells a proxy without trust from an org without it', async () => {
    const stranger = await kept(proxyServer({ ports: {}, certified: new Authority().leaf(['127.0.0.1']) }));
    const answer = await send({ HTTPS_PROXY: `https://127.0.0.1:${stranger.port}` });
    expect(answer).toMatchObject({ kind: 'outage', phase: 'proxy', sent: false, final: true });
    expect(stranger.seen).toEqual([]);
  });

  it.each([
    ['has expired', [org], [-3, -2], 'CERT_HAS_EXPIRED', 'has expired'],
    ['is not valid yet', [org], [2, 3], 'CERT_NOT_YET_VALID', 'is not valid yet'],
    [
      'is for another name',
      ['other.my.salesforce.com'],
      [-1, 1],
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'is for another name',
    ],
  ] as const)('refuses a certificate that %s', async (_, names, days, code, words) => {
    const target = await server(names, days);
    const proxy = await kept(proxyServer({ ports: { [`${org}:443`]: target.port } }));
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NODE_EXTRA_CA_CERTS: authorityFile };
    const { answers } = await sendElsewhere(environment, [{ method: 'GET', url: `https://${org}/` }]);
    const detail = `the certificate of ${org}:443 ${words}`;
    expect(answers[0]).toMatchObject({ phase: 'tls', code, detail, sent: false, final: true });
  });

  it('without the extra authority trusts nobody behind the proxy', async () => {
    const target = await server([org]);
    const proxy = await kept(proxyServer({ ports: { [`${org}:443`]: target.port } }));
    const answer = await send({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    expect(answer).toMatchObject({ phase: 'tls', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', sent: false, final: true });
  });
});

describe('a proxy that fails', () => {
  it.each([
    ['no credentials', ''],
    ['wrong ones', 'user:wrong-password@'],
  ])(
    'wants credentials and gets %s: PROXY_407, final, with the schemes and never with what was given',
    async (_, given) => {
      const proxy = await kept(proxyServer({ credentials: 'user:password' }));
      const answer = await send({ HTTPS_PROXY: `http://${given}127.0.0.1:${proxy.port}` });
      expect(answer).toEqual({
        kind: 'outage',
        phase: 'proxy',
        code: 'PROXY_407',
        detail: `the proxy http://127.0.0.1:${proxy.port} wants other credentials than it was given (Basic)`,
        elapsedMilliseconds: expect.any(Number),
        sent: false,
        final: true,
      });
    },
  );

  it('does not take the credentials and says so with 401, as tinyproxy does', async () => {
    const answer = 'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm="x"\r\n\r\n';
    const proxy = await kept(proxyServer({ answer }));
    const answered = await send({ HTTPS_PROXY: `http://user:wrong-password@127.0.0.1:${proxy.port}` });
    const detail = `the proxy http://127.0.0.1:${proxy.port} wants other credentials than it was given`;
    expect(answered).toMatchObject({ phase: 'proxy', code: 'PROXY_401', detail, sent: false, final: true });
  });

  it.each([
    [403, true],
    [502, false],
    [503, false],
    [301, false],
  ])('answers CONNECT with %i: final is %s', async (status, final) => {
    const proxy = await kept(proxyServer({ answer: `HTTP/1.1 ${status} No\r\n\r\n<html>` }));
    const detail = `the proxy http://127.0.0.1:${proxy.port} answered ${status} to CONNECT ${org}:443`;
    const answer = await send({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    expect(answer).toMatchObject({ phase: 'proxy', code: `PROXY_${status}`, detail, sent: false, final });
  });

  it('is not there', async () => {
    const port = await deadPort();
    const answer = await send({ HTTPS_PROXY: `http://user:password@127.0.0.1:${port}` });
    const detail = `the proxy http://127.0.0.1:${port} refuses connections`;
    expect(answer).toMatchObject({ phase: 'proxy', code: 'ECONNREFUSED', detail, sent: false, final: false });
  });

  it('has a name that cannot be resolved', async () => {
    const answer = await send({ ALL_PROXY: 'proxy.acme.invalid:3128' });
    expect(answer).toMatchObject({
      phase: 'proxy',
      detail: 'the name of the proxy http://proxy.acme.invalid:3128 cannot be resolved',
      sent: false,
    });
  });

  it.each([
    ['says nothing', '', 'TIMEOUT', 'did not open the way to acme.my.salesforce.com:443 within 300 ms'],
    [
      'stops within its answer',
      'HTTP/1.1 200 Conn',
      'TIMEOUT',
      'did not open the way to acme.my.salesforce.com:443 within 300 ms',
    ],
    ['talks nonsense', 'SSH-2.0\r\n', 'HPE_INVALID_CONSTANT', 'answered CONNECT with something that is not HTTP'],
    [
      'never ends its headers',
      `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}`,
      'HPE_HEADER_OVERFLOW',
      'answered CONNECT with something that is not HTTP',
    ],
  ])('%s', async (_, text, code, words) => {
    const proxy = await kept(rawServer((socket) => void socket.write(text)));
    const answer = await send({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }, `https://${org}/`, 300);
    const detail = `the proxy http://127.0.0.1:${proxy.port} ${words}`;
    expect(answer).toMatchObject({ phase: 'proxy', code, detail, sent: false, final: false });
  });

  it('closes instead of answering', async () => {
    const proxy = await kept(rawServer((socket) => void socket.end()));
    const detail = `the proxy http://127.0.0.1:${proxy.port} closed the connection`;
    const answer = await send({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    expect(answer).toMatchObject({ phase: 'proxy', code: 'ECONNRESET', detail, final: false });
  });

  it('opens the way into silence: then it is the TLS handshake that is late', async () => {
    const proxy = await kept(proxyServer({ answer: 'HTTP/1.1 200 OK\r\n\r\n' }));
    const answer = await send({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }, `https://${org}/`, 300);
    const detail = `${org}:443 did not finish the TLS handshake within 300 ms`;
    expect(answer).toMatchObject({ phase: 'tls', code: 'TIMEOUT', detail, sent: false });
  });

  it.each([
    ['socks5://user:password@127.0.0.1:1080', 'PROXY_UNSUPPORTED', 'HTTPS_PROXY (socks5://)'],
    ['http://user:password@:3128', 'PROXY_UNREADABLE', 'HTTPS_PROXY'],
    ['socks5:///run/proxy', 'PROXY_UNREADABLE', 'HTTPS_PROXY'],
  ])('is %s: the variable is named and its value is not', async (value, code, name) => {
    const answer = await send({ HTTPS_PROXY: value });
    expect(answer).toMatchObject({ phase: 'proxy', code, sent: false, final: true });
    expect(JSON.stringify(answer)).toContain(`the proxy ${name} cannot be used`);
    expect(JSON.stringify(answer)).not.toContain('password');
  });

  it('does not keep the process alive when it never answers', async () => {
    const proxy = await kept(rawServer(() => {}));
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
    const request = { method: 'GET', url: `https://${org}/` } as const;
    const { answers, lifeMilliseconds } = await sendElsewhere(environment, [request], 300);
    expect(answers[0]).toMatchObject({ phase: 'proxy', code: 'TIMEOUT' });
    expect(lifeMilliseconds).toBeLessThan(2500);
  });
});

describe('the answer to CONNECT', () => {
  it('may bring the first bytes of the server with it, and they are not lost', async () => {
    const eager = await kept(
      answeringServer((socket) => socket.write('HTTP/1.1 200 Connection established\r\n\r\nSSH-2.0-OpenSSH_9.6\r\n')),
    );
    const environment = { https_proxy: `http://127.0.0.1:${eager.port}` };
    expect(await send(environment, 'https://acme.example/')).toMatchObject({
      phase: 'tls',
      code: 'ERR_SSL_WRONG_VERSION_NUMBER',
    });
  });
});

describe('an http request through a proxy', () => {
  it('is asked for in absolute form', async () => {
    const proxy = await kept(proxyServer({ credentials: 'user:password' }));
    const environment = { http_proxy: `http://user:password@127.0.0.1:${proxy.port}` };
    const answer = await send(environment, 'http://acme.example:8080/a?b=c#d');
    expect(answer).toMatchObject({ kind: 'reply', body: 'forwarded http://acme.example:8080/a?b=c' });
    expect(proxy.seen[0]).toMatchObject({ headers: { host: 'acme.example:8080' } });
  });

  it('has no reply when the proxy wants credentials', async () => {
    const proxy = await kept(proxyServer({ credentials: 'user:password' }));
    const answer = await send({ http_proxy: `127.0.0.1:${proxy.port}` }, 'http://acme.example/');
    expect(answer).toMatchObject({ phase: 'proxy', code: 'PROXY_407', sent: false, final: true });
  });
});

describe('loopback', () => {
  it('is reached directly whatever proxy is set', async () => {
    const target = await kept(httpServer((_, response) => response.end('direct')));
    const proxy = await kept(proxyServer());
    const environment = { http_proxy: `http://127.0.0.1:${proxy.port}`, ALL_PROXY: `http://127.0.0.1:${proxy.port}` };
    for (const host of ['127.0.0.1', 'localhost']) {
      expect(await send(environment, `http://${host}:${target.port}/`)).toMatchObject({ body: 'direct' });
    }
    expect(proxy.connections()).toBe(0);
  });
});
