import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/secret.ts';
import { createNetwork } from '../../src/world/network.ts';
import type { HttpAnswer, HttpReply, HttpRequest } from '../../src/world/world.ts';
import { kept } from './kept.ts';
import { answeringServer, httpServer, type Running, rawServer } from './servers.ts';

function send(server: Running, request: Partial<HttpRequest> = {}, timeoutMilliseconds = 3000): Promise<HttpAnswer> {
  const url = `http://127.0.0.1:${server.port}/`;
  return createNetwork({}).send({ method: 'GET', url, headers: {}, ...request }, { timeoutMilliseconds });
}

function reply(answer: HttpAnswer): HttpReply {
  if (answer.kind !== 'reply') throw new Error(`${answer.code}: ${answer.detail}`);
  return answer;
}

describe('a request', () => {
  it('carries its method, path, query, headers, body and bearer, and asks for no encoding and no second request', async () => {
    let seen: unknown;
    const server = await kept(
      httpServer(async (request, response) => {
        let body = '';
        for await (const piece of request) body += piece;
        seen = { method: request.method, url: request.url, headers: request.headers, body };
        response.end();
      }),
    );
    await send(server, {
      method: 'POST',
      url: `http://127.0.0.1:${server.port}/services/oauth2/token?x=%20y#fragment`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Accept-Encoding': 'gzip' },
      body: new Secret('grant_type=a&assertion=ü'),
      bearer: new Secret('00D!token'),
    });
    expect(seen).toEqual({
      method: 'POST',
      url: '/services/oauth2/token?x=%20y',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': '25',
        'accept-encoding': 'identity',
        authorization: 'Bearer 00D!token',
        host: `127.0.0.1:${server.port}`,
        connection: 'close',
      },
      body: 'grant_type=a&assertion=ü',
    });
  });

  it('carries a body of bytes as it stands', async () => {
    let seen: Buffer | undefined;
    const server = await kept(
      httpServer(async (request, response) => {
        const pieces: Buffer[] = [];
        for await (const piece of request) pieces.push(piece);
        seen = Buffer.concat(pieces);
        response.setHeader('seen-length', String(request.headers['content-length']));
        response.end();
      }),
    );
    const content = Uint8Array.from({ length: 512 }, (_, place) => place % 256);
    const { headers } = reply(await send(server, { method: 'POST', content }));
    expect([...(seen ?? [])]).toEqual([...content]);
    expect(headers['seen-length']).toBe('512');
  });

  it('does not send credentials that stand in the URL', async () => {
    let authorization: string | undefined = 'not asked';
    const server = await kept(
      httpServer((request, response) => {
        authorization = request.headers.authorization;
        response.end();
      }),
    );
    reply(await send(server, { url: `http://user:password@127.0.0.1:${server.port}/` }));
    expect(authorization).toBeUndefined();
  });

  it('reaches a host of several addresses of which the first is dead', async () => {
    const server = await kept(httpServer((_, response) => response.end('here')));
    expect(reply(await send(server, { url: `http://localhost:${server.port}/` })).body).toBe('here');
  });
});

describe('a reply', () => {
  it('has its status, headers in lower case, repeated ones joined, and its body as UTF-8', async () => {
    const server = await kept(
      answeringServer((socket) =>
        socket.end(
          'HTTP/1.1 400 Bad Request\r\nX-One: a\r\nX-One: b\r\nRetry-After: 1\r\nRetry-After: 2\r\nSet-Cookie: c=1\r\nSet-Cookie: d=2\r\n' +
            '__proto__: x\r\nContent-Length: 4\r\n\r\nüé',
        ),
      ),
    );
    const answer = reply(await send(server));
    expect(answer.status).toBe(400);
    expect(answer.body).toBe('üé');
    expect(answer.headers['x-one']).toBe('a, b');
    expect(answer.headers['retry-after']).toBe('1, 2');
    expect(answer.headers['set-cookie']).toBe('c=1, d=2');
    expect(Object.getPrototypeOf(answer.headers)).toBe(Object.prototype);
    expect(answer.elapsedMilliseconds).toBeGreaterThanOrEqual(0);
  });

  it.each([301, 302, 303, 307, 308])(
    'is a redirect when the server sends %i, and nothing follows it',
    async (status) => {
      const server = await kept(
        httpServer((_, response) =>
          response.writeHead(status, { location: `http://127.0.0.1:${server.port}/b` }).end(),
        ),
      );
      const answer = reply(await send(server));
      expect(answer).toMatchObject({ status, headers: { location: `http://127.0.0.1:${server.port}/b` } });
      expect(server.connections()).toBe(1);
    },
  );

  it.each([
    ['HTTP/1.1 204 No Content\r\n\r\n', 204, ''],
    ['HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', 200, ''],
    ['HTTP/1.1 200 OK\r\n\r\nuntil the end', 200, 'until the end'],
    ['HTTP/1.0 200 OK\r\n\r\nold', 200, 'old'],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n', 200, 'abcde'],
    ['HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok', 200, 'ok'],
    [
      'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 401 No\r\nContent-Length: 1\r\n\r\nn',
      401,
      'n',
    ],
    ['HTTP/1.1 200 OK\r\nContent-Encoding: identity\r\nContent-Length: 2\r\n\r\nok', 200, 'ok'],
  ])('is read from %j', async (text, status, body) => {
    const server = await kept(answeringServer((socket) => socket.end(text)));
    expect(reply(await send(server))).toMatchObject({ status, body });
  });

  it('is whole when the server closes its half at once and never the other', async () => {
    const server = await kept(
      answeringServer((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhalf')),
    );
    expect(reply(await send(server)).body).toBe('half');
  });

  it('counts when the server answers before it has read anything', async () => {
    const server = await kept(
      rawServer((socket) => {
        socket.pause();
        socket.write('HTTP/1.1 413 Too Large\r\nContent-Length: 5\r\n\r\nlarge');
      }),
    );
    const body = new Secret('x'.repeat(4 * 1024 * 1024));
    expect(reply(await send(server, { method: 'POST', body }))).toMatchObject({ status: 413, body: 'large' });
  });

  it('is put together from single bytes', async () => {
    const server = await kept(
      answeringServer(async (socket) => {
        for (const byte of Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nt\u00fcckle'.slice(0, -1))) {
          socket.write(Buffer.of(byte));
          await new Promise((resolve) => setImmediate(resolve));
        }
        socket.end();
      }),
    );
    expect(reply(await send(server)).body).toBe('tückl');
  });

  it('may have exactly 1 MiB, sent in very small pieces', async () => {
    const piece = '1\r\nx\r\n'.repeat(4096);
    const server = await kept(
      answeringServer((socket) => {
        socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
        for (let sent = 0; sent < 1024 * 1024; sent += 4096) socket.write(piece);
        socket.end('0\r\n\r\n');
      }),
    );
    expect(reply(await send(server, {}, 10_000)).body).toHaveLength(1024 * 1024);
  });

  it('closes the connection behind it', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const server = await kept(
      answeringServer((socket) => {
        closed = once(socket, 'close');
        socket.on('end', () => socket.end());
        socket.write('HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n');
      }),
    );
    reply(await send(server));
    await closed;
  });
});
