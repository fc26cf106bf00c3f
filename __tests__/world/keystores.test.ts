import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/secret.ts';
import { createWorld } from '../../src/world/create.ts';
import { createKeystores } from '../../src/world/keystores.ts';
import type { KeystoreAnswer, Keystores } from '../../src/world/world.ts';

/** What the thread does is what its first byte says. */
const program = `
import { parentPort, threadId } from 'node:worker_threads';
const tell = (seen) => parentPort.postMessage({ kind: 'searched', search: seen, ownKey: 'unknown' });
parentPort.on('message', ({ content, passphrase }) => {
  const [order] = content;
  console.log('a line that nobody may see');
  if (order === 0) tell({ passphrase, threadId, argument: process.argv[2], environment: Object.keys(process.env) });
  if (order === 1) for (;;);
  if (order === 2) throw new Error('it holds the passphrase ' + passphrase);
  if (order === 3) process.exit(0);
  if (order === 4) { const hoard = []; for (;;) hoard.push(new Array(1e6).fill(hoard.length)); }
  if (order === 5) setTimeout(() => tell({ late: true, threadId }), 150);
});
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
  writeFileSync(join(folder, 'thread.mjs'), program);
});
afterAll(() => rmSync(folder, { recursive: true }));

const open: Keystores[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((keystores) => keystores.close()));
});

function thread(): Keystores {
  const keystores = createKeystores(pathToFileURL(join(folder, 'thread.mjs')), 'keystore-thread');
  open.push(keystores);
  return keystores;
}

const seen = (answer: KeystoreAnswer): Record<string, unknown> =>
  answer.kind === 'searched' ? (answer.search as unknown as Record<string, unknown>) : {};
const limits = { timeoutMilliseconds: 5000 };

describe('the thread for keystores', () => {
  it('gets content and passphrase, its argument, and no environment', async () => {
    const answer = await thread().search(Uint8Array.of(0), new Secret('made up'), limits);
    expect(seen(answer)).toMatchObject({ passphrase: 'made up', argument: 'keystore-thread', environment: [] });
  });

  it('is one for all, and answers one after the other', async () => {
    const keystores = thread();
    const answers = await Promise.all(
      [5, 0, 0].map((order) => keystores.search(Uint8Array.of(order), undefined, limits)),
    );
    expect(new Set(answers.map((answer) => seen(answer)['threadId'])).size).toBe(1);
    expect(seen(answers[0] ?? { kind: 'timeout' })).toMatchObject({ late: true });
  });

  it('is ended in the midst of its work when it takes too long, and the next one gets another', async () => {
    const keystores = thread();
    const begun = performance.now();
    expect(await keystores.search(Uint8Array.of(1), undefined, { timeoutMilliseconds: 300 })).toEqual({
      kind: 'timeout',
    });
    expect(performance.now() - begun).toBeLessThan(2000);
    expect((await keystores.search(Uint8Array.of(0), undefined, limits)).kind).toBe('searched');
  });

  it('is ended when the run is cancelled', async () => {
    const keystores = thread();
    const cancelled = new AbortController();
    const answer = keystores.search(Uint8Array.of(1), undefined, { ...limits, signal: cancelled.signal });
    const begun = performance.now();
    setTimeout(() => cancelled.abort(), 50);
    expect(await answer).toEqual({ kind: 'timeout' });
    expect(performance.now() - begun).toBeLessThan(2000);
    const afterwards = await keystores.search(Uint8Array.of(0), undefined, { ...limits, signal: cancelled.signal });
    expect(afterwards).toEqual({ kind: 'timeout' });
  });

  it.each([
    [2, 'throws'],
    [3, 'ends itself'],
    [4, 'needs more memory than it may have'],
  ])('that fails (%i) is said to have failed, and tells nothing of what it was given: it %s', async (order) => {
    const keystores = thread();
    const answer = await keystores.search(Uint8Array.of(order), new Secret('made up'), { timeoutMilliseconds: 15_000 });
    expect(answer).toEqual({ kind: 'failed', detail: expect.any(String) });
    expect(JSON.stringify(answer)).not.toContain('made up');
    expect((await keystores.search(Uint8Array.of(0), undefined, limits)).kind).toBe('searched');
  });

  it('that is closed in the midst of its work is said to have ended', async () => {
    const keystores = thread();
    const answer = keystores.search(Uint8Array.of(1), undefined, limits);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await keystores.close();
    expect(await answer).toEqual({ kind: 'failed', detail: 'the thread ended' });
  });

  it('that cannot be made is said to have failed', async () => {
    const keystores = createKeystores(new URL('https://acme.example/thread.mjs'));
    const answer = await keystores.search(Uint8Array.of(0), undefined, limits);
    expect(answer).toEqual({ kind: 'failed', detail: 'ERR_INVALID_URL_SCHEME' });
  });

  it("is the world's own program once more, one thread for all searches", async () => {
    const { keystores } = createWorld({}, pathToFileURL(join(folder, 'thread.mjs')).href);
    open.push(keystores);
    const first = seen(await keystores.search(Uint8Array.of(0), undefined, limits));
    const second = seen(await keystores.search(Uint8Array.of(0), undefined, limits));
    expect(first['argument']).toBe('keystore-thread');
    expect(second['threadId']).toBe(first['threadId']);
  });

  it('that is not there is said to have failed', async () => {
    const keystores = createKeystores(pathToFileURL(join(folder, 'none.mjs')));
    expect((await keystores.search(Uint8Array.of(0), undefined, limits)).kind).toBe('failed');
    const none = createWorld({}).keystores;
    expect((await none.search(Uint8Array.of(0), undefined, limits)).kind).toBe('failed');
    await none.close();
  });
});
