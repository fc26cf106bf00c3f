import { getEventListeners } from 'node:events';
import { createServer, type ServerOptions } from 'node:https';
import type net from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/secret.ts';
import { createNetwork } from '../../src/world/network.ts';
import type { HttpAnswer, HttpOutage, HttpRequest } from '../../src/world/world.ts';
import { only } from '../platform.ts';
import { blackHole } from './black-hole.ts';
import { kept } from './kept.ts';
import { sendElsewhere } from './sender.ts';
import { answeringServer, deadPort, httpServer, httpsServer, rawServer } from './servers.ts';
import { authority, authorityFile } from './vouched.ts';

/** Sends, and holds the attempt to its limit: half as much again and a little for a busy machine. */
async function send(
  url: string,
  timeoutMilliseconds: number,
  more: Partial<HttpRequest> = {},
  signal?: AbortSignal,
): Promise<HttpAnswer> {
  const started = performance.now();
  const limits = { timeoutMilliseconds, ...(signal === undefined ? {} : { signal }) };
  const answer = await createNetwork({}).send({ method: 'GET', url, headers: {}, ...more }, limits);
  expect(performance.now() - started).toBeLessThan(timeoutMilliseconds * 1.5 + 150);
  return answer;
}

function outage(answer: HttpAnswer): HttpOutage {
  if (answer.kind !== 'outage') throw new Error(`a reply: ${answer.status}`);
  return answer;
}

const http = (server: { readonly port: number }) => `http://127.0.0.1:${server.port}/`;
const https = (server: { readonly port: number }) => `https://127.0.0.1:${server.port}/`;

describe('dns', () => {
  it('says that a name cannot be resolved', async () => {
    const answer = outage(await send('https://acme.my.salesforce.invalid/', 5000));
    expect(answer).toMatchObject({ phase: 'dns', sent: false, final: false });
    expect(answer.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
    expect(answer.detail).toBe('the name acme.my.salesforce.invalid cannot be resolved');
  });
});

describe('tcp', () => {
  it('says that nobody listens', async () => {
    const port = await deadPort();
    expect(outage(await send(https({ port }), 3000))).toMatchObject({
      phase: 'tcp',
      code: 'ECONNREFUSED',
      detail: `127.0.0.1:${port} refuses connections`,
      sent: false,
      final: false,
    });
  });

  it('says so when every address of a name refuses', async () => {
    const port = await deadPort();
    const answer = outage(await send(`http://localhost:${port}/`, 3000));
    expect(answer).toMatchObject({ phase: 'tcp', code: 'ECONNREFUSED', sent: false });
  });

  const onLinux = only('linux', 'only Linux drops what does not fit a backlog').it;
  onLinux('gives up in time on a host that drops the connection requests', async () => {
    const hole = await blackHole();
    try {
      expect(outage(await send(https(hole), 400))).toMatchObject({
        phase: 'tcp',
        code: 'TIMEOUT',
        detail: `127.0.0.1:${hole.port} did not take the connection within 400 ms`,
        sent: false,
        final: false,
      });
    } finally {
      hole.close();
    }
  });
});

describe('tls', () => {
  it('does not trust a certificate of an unknown authority, sends nothing, and says that it is final', async () => {
    let requests = 0;
    const server = await kept(httpsServer(authority.leaf(['127.0.0.1']), () => (requests += 1)));
    expect(outage(await send(https(server), 3000))).toMatchObject({
      phase: 'tls',
      code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      detail: `the certificate of 127.0.0.1:${server.port} is not trusted by this machine`,
      sent: false,
      final: true,
    });
    expect(requests).toBe(0);
  });

  it('trusts it no more when the environment of the process switches the checks off', async () => {
    const server = await kept(httpsServer(authority.leaf(['127.0.0.1']), (_, response) => response.end()));
    const request = { method: 'GET', url: https(server) } as const;
    const { answers } = await sendElsewhere({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, [request]);
    expect(answers[0]).toMatchObject({
      phase: 'tls',
      code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      final: true,
      sent: false,
    });
  });

  /** What a process that trusts the authority gets from a server of which the raw connections are known. */
  async function askVouched(options: ServerOptions, answer: (raw: net.Socket | undefined) => void) {
    const { key, chain: cert } = authority.leaf(['127.0.0.1']);
    let raw: net.Socket | undefined;
    const front = createServer({ key, cert, ...options }, () => answer(raw));
    front.on('tlsClientError', () => {});
    const server = await kept(
      rawServer((socket) => {
        raw = socket;
        front.emit('connection', socket);
      }),
    );
    const request = { method: 'GET', url: https(server) } as const;
    const { answers } = await sendElsewhere({ NODE_EXTRA_CA_CERTS: authorityFile }, [request]);
    return { answer: answers[0], name: `127.0.0.1:${server.port}` };
  }

  it('names a server that wants a client certificate, which with TLS 1.3 it says after the handshake', async () => {
    const { answer, name } = await askVouched({ requestCert: true }, () => {});
    expect(answer).toMatchObject({
      phase: 'tls',
      code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
      detail: `${name} wants a client certificate`,
      final: true,
    });
  });

  it('tells a connection that breaks later from a request that could not be made', async () => {
    const { answer, name } = await askVouched({}, (raw) => raw?.write('no record of TLS '.repeat(20)));
    expect(answer).toMatchObject({ phase: 'http', sent: true, detail: `the TLS connection to ${name} broke` });
  });

  it('names a server that does not speak TLS', async () => {
    const server = await kept(httpServer((_, response) => response.end()));
    expect(outage(await send(https(server), 3000))).toMatchObject({
      phase: 'tls',
      code: 'ERR_SSL_WRONG_VERSION_NUMBER',
      detail: `127.0.0.1:${server.port} does not speak TLS on this port`,
      final: true,
    });
  });

  it('names a server that closes during the handshake', async () => {
    const server = await kept(answeringServer((socket) => socket.end()));
    expect(outage(await send(https(server), 3000))).toMatchObject({
      phase: 'tls',
      code: 'ECONNRESET',
      detail: `127.0.0.1:${server.port} closed the connection during the TLS handshake`,
      sent: false,
      final: false,
    });
  });

  it('gives up in time on a server that takes the connection and is silent', async () => {
    const server = await kept(rawServer(() => {}));
    expect(outage(await send(https(server), 300))).toMatchObject({
      phase: 'tls',
      code: 'TIMEOUT',
      detail: `127.0.0.1:${server.port} did not finish the TLS handshake within 300 ms`,
      sent: false,
      final: false,
    });
  });
});

describe('http', () => {
  const head = 'HTTP/1.1 200 OK\r\n';

  it('gives up in time on a server that never answers', async () => {
    const server = await kept(rawServer(() => {}));
    expect(outage(await send(http(server), 300))).toMatchObject({
      phase: 'http',
      code: 'TIMEOUT',
      detail: `127.0.0.1:${server.port} did not answer completely within 300 ms`,
      sent: true,
      final: false,
    });
  });

  it.each([
    ['headers', 'HTTP/1.1 200 OK\r\nX-Slow: ', 'a'],
    ['a body', `${head}Content-Length: 100000\r\n\r\n`, 'a'],
    ['a chunked body', `${head}Transfer-Encoding: chunked\r\n\r\n`, '1\r\na\r\n'],
    ['a body without an end', `${head}\r\n`, 'a'],
    ['provisional answers', '', 'HTTP/1.1 102 Processing\r\n\r\n'],
  ])('gives up in time on a server that trickles %s', async (_, start, drop) => {
    const server = await kept(
      answeringServer((socket) => {
        socket.write(start);
        const timer = setInterval(() => socket.write(drop), 20);
        socket.on('close', () => clearInterval(timer));
      }),
    );
    expect(outage(await send(http(server), 400))).toMatchObject({ phase: 'http', code: 'TIMEOUT', sent: true });
  });

  it.each([
    ['without a word', ''],
    ['within the status line', 'HTTP/1.1 20'],
    ['within the headers', `${head}Content-`],
    ['within the body', `${head}Content-Length: 10\r\n\r\nabc`],
    ['switching protocols unasked', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
  ])('names a server that closes %s', async (_, text) => {
    const server = await kept(answeringServer((socket) => socket.end(text)));
    const answer = outage(await send(http(server), 3000));
    expect(answer).toMatchObject({ phase: 'http', sent: true, final: false });
    expect(answer.code).toMatch(/^(ECONNRESET|HPE_INVALID_EOF_STATE)$/);
    expect(answer.detail).toBe(`127.0.0.1:${server.port} closed the connection before its answer was complete`);
  });

  it('does not take a chunked body for whole that was cut', async () => {
    const server = await kept(
      answeringServer((socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n`)),
    );
    expect(outage(await send(http(server), 3000))).toMatchObject({ phase: 'http', sent: true, final: false });
  });

  it('names a server that resets the connection', async () => {
    const server = await kept(answeringServer((socket) => socket.resetAndDestroy()));
    expect(outage(await send(http(server), 3000))).toMatchObject({ phase: 'http', code: 'ECONNRESET', sent: true });
  });

  it.each([
    ['SSH', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['noise', '\x00\x01\x02\x03garbage\r\n\r\n'],
    ['two lengths', `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
  ])('names a server that answers with %s', async (_, text) => {
    const server = await kept(answeringServer((socket) => socket.write(text)));
    const answer = outage(await send(http(server), 3000));
    expect(answer.code).toMatch(/^HPE_/);
    expect(answer.detail).toBe(`127.0.0.1:${server.port} answered with something that is not HTTP`);
  });

  it('bounds the headers', async () => {
    const server = await kept(
      answeringServer((socket) => {
        socket.write(head);
        const line = `X-Long: ${'a'.repeat(8000)}\r\n`;
        const timer = setInterval(() => socket.write(line), 1);
        socket.on('close', () => clearInterval(timer));
      }),
    );
    expect(outage(await send(http(server), 3000))).toMatchObject({
      code: 'HPE_HEADER_OVERFLOW',
      detail: `127.0.0.1:${server.port} answered with headers that are too long`,
    });
  });

  it.each([
    ['announced', `${head}Content-Length: 1048577\r\n\r\n`, false],
    ['sent in chunks', `${head}Transfer-Encoding: chunked\r\n\r\n`, true],
  ])('stops reading a body over 1 MiB that is %s', async (_, start, flood) => {
    let closed: Promise<unknown> = Promise.resolve();
    const server = await kept(
      answeringServer((socket) => {
        closed = new Promise((resolve) => socket.on('end', resolve).on('close', resolve));
        socket.write(start);
        const chunk = `10000\r\n${'a'.repeat(65_536)}\r\n`;
        const pour = () => {
          while (!socket.destroyed && socket.write(chunk));
        };
        socket.on('drain', pour);
        if (flood) pour();
      }),
    );
    expect(outage(await send(http(server), 3000))).toMatchObject({
      phase: 'http',
      code: 'BODY_TOO_LONG',
      detail: `127.0.0.1:${server.port} answered with more than 1 MiB`,
      sent: true,
      final: true,
    });
    await closed;
  });

  it('does not read an encoding that it did not ask for', async () => {
    const server = await kept(
      answeringServer((socket) => socket.end(`${head}Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc`)),
    );
    expect(outage(await send(http(server), 3000))).toMatchObject({
      code: 'CONTENT_ENCODING',
      detail: `127.0.0.1:${server.port} encoded its answer although no encoding was asked for (gzip)`,
      final: true,
    });
  });

  it.each(['not a url', 'ftp://acme.example/', ''])('does not make a request of %j', async (url) => {
    expect(outage(await send(url, 1000))).toMatchObject({ sent: false, final: true });
  });

  it('does not make a request with a header that would be two, and does not quote it', async () => {
    const server = await kept(httpServer((_, response) => response.end()));
    const bearer = new Secret('00D!verysecret\r\nx: y');
    const answer = outage(await send(http(server), 1000, { bearer }));
    expect(answer).toMatchObject({ phase: 'http', code: 'ERR_INVALID_CHAR', sent: false, final: true });
    expect(JSON.stringify(answer)).not.toContain('verysecret');
  });
});

describe('an abort signal', () => {
  it('ends what is under way', async () => {
    const server = await kept(rawServer(() => {}));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const started = performance.now();
    const answer = outage(await send(http(server), 5000, {}, controller.signal));
    expect(answer).toMatchObject({ phase: 'http', code: 'ABORTED', sent: true, final: true });
    expect(performance.now() - started).toBeLessThan(400);
  });

  it('is not listened to any more afterwards', async () => {
    const server = await kept(httpServer((_, response) => response.end()));
    const { signal } = new AbortController();
    expect(await send(http(server), 5000, {}, signal)).toMatchObject({ kind: 'reply' });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('that has been given already lets nothing out', async () => {
    const server = await kept(rawServer(() => {}));
    expect(outage(await send(http(server), 5000, {}, AbortSignal.abort()))).toMatchObject({
      code: 'ABORTED',
      sent: false,
      final: true,
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(server.connections()).toBe(0);
  });
});
