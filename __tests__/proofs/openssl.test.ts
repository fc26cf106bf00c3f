import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { closeJobs } from '../runner/index.ts';
import { inputs, makePair, runLogin } from '../stories/org.ts';
import { httpServer } from '../world/servers.ts';

const openssl = (...args: string[]) => spawnSync('openssl', args, { encoding: 'utf8' });
const present = openssl('version').status === 0;
if (!present) console.warn('openssl is not here: its judgement of the signature is skipped');

afterAll(closeJobs);

/** What the bundle posts, taken down by a server that knows nothing of assertions. */
async function posted(privateKey: string) {
  const seen: { url: string; body: string; type: string }[] = [];
  const server = await httpServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      seen.push({ url: request.url ?? '', body, type: request.headers['content-type'] ?? '' });
      response
        .writeHead(400, { 'content-type': 'application/json' })
        .end('{"error":"invalid_grant","error_description":"ip restricted"}');
    });
  });
  const sentAt = Date.now() / 1000;
  await runLogin(inputs(`http://127.0.0.1:${server.port}`, { 'private-key': privateKey }));
  await server.close();
  return { seen, sentAt };
}

(present ? describe : describe.skip)('an assertion of the bundle, judged by openssl', () => {
  it.each([2048, 3072, 4096])(
    'has a signature that verifies with the public key of %i bits, and with no other',
    async (bits) => {
      const pair = makePair(bits);
      const { seen, sentAt } = await posted(pair.privateKey);
      expect(seen).toHaveLength(1);
      expect(seen[0]?.url).toBe('/services/oauth2/token');
      expect(seen[0]?.type).toBe('application/x-www-form-urlencoded');
      const form = new URLSearchParams(seen[0]?.body);
      expect([...form.keys()]).toEqual(['grant_type', 'assertion']);
      const [header = '', payload = '', signature = ''] = (form.get('assertion') ?? '').split('.');
      const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { exp: number };
      expect(exp - sentAt).toBeGreaterThan(0);
      expect(exp - sentAt).toBeLessThanOrEqual(180);
      const folder = mkdtempSync(join(tmpdir(), 'openssl-'));
      const file = (name: string, content: string | Buffer) => {
        writeFileSync(join(folder, name), content);
        return join(folder, name);
      };
      const data = file('data', `${header}.${payload}`);
      const signed = file('signature', Buffer.from(signature, 'base64url'));
      const judge = (publicKey: string) =>
        openssl('dgst', '-sha256', '-verify', file('public.pem', publicKey), '-signature', signed, data);
      expect(judge(pair.publicKey)).toMatchObject({ status: 0, stdout: 'Verified OK\n' });
      expect(judge(makePair().publicKey).status).not.toBe(0);
      rmSync(folder, { recursive: true });
    },
  );
});
