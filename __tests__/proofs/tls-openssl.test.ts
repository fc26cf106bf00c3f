import { spawn, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import tls from 'node:tls';
import { afterEach, expect, it } from '@jest/globals';
import { createTls } from '../../src/world/tls.ts';
import { Authority } from '../world/certificates.ts';

const open: tls.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const isThere = spawnSync('openssl', ['version']).status === 0;
if (!isThere) console.warn('SKIPPED: there is no openssl to judge the chain');

/** The certificates of a server as `openssl s_client` shows them. */
function showcerts(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('openssl', ['s_client', '-showcerts', '-connect', `127.0.0.1:${port}`], {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: 5000,
    });
    let text = '';
    child.stdout.on('data', (piece) => {
      text += piece;
    });
    child.on('error', reject);
    child.on('close', () => resolve(text));
    child.stdin.end('Q\n');
  });
}

(isThere ? it : it.skip)(
  'openssl sees the same chain on a server whose certificate is expired and not trusted',
  async () => {
    const authority = new Authority();
    const { key, chain } = authority.leaf(['judged.example'], [-30, -1]);
    const server = tls.createServer({ key, cert: chain + authority.pem }, (socket) => {
      socket.on('error', () => {});
    });
    server.on('tlsClientError', () => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push(server);
    const { port } = server.address() as { port: number };
    const shown = await showcerts(port);
    const pems = shown.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
    // It shows the leaf once more behind the chain.
    const theirs = [...new Set(pems.map((pem) => new X509Certificate(pem).fingerprint256))];
    expect(theirs).toHaveLength(2);
    const answer = await createTls({}).presented('127.0.0.1', port, { timeoutMilliseconds: 5000 });
    const ours = answer.kind === 'chain' ? answer.certificates : [];
    expect(ours.map((der) => new X509Certificate(der).fingerprint256)).toEqual(theirs);
  },
);
