import { spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { storedLike } from '../../src/key/stored-like.ts';
import { Secret } from '../../src/secret.ts';
import { containers, damages, keys, passphrase, wrappings } from '../key/matrix.ts';

const folder = mkdtempSync(join(tmpdir(), 'stored-like-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 });
const hasOpenssl = run('openssl', 'version').status === 0;
if (!hasOpenssl) console.warn('SKIPPED: openssl is not here, so it cannot judge what is stored');
const hasKeytool = run('keytool', '-help').status === 0;
if (!hasKeytool) console.warn('SKIPPED: keytool is not here, so it cannot say what it sees of a PKCS#12');

const fresh = generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey;
const current = keys[2048];
const publicOf = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
let judged = 0;
let readable = 0;
afterAll(() =>
  console.log(`openssl judged ${judged} pairs of current and stored texts, and reads ${readable} of them`),
);

const file = (content: string | Uint8Array): string => {
  const path = join(folder, 'key');
  writeFileSync(path, content);
  return path;
};

/** RC2 is read on demand alone. */
const old = ['-provider', 'legacy', '-provider', 'default'];

/** The public half of the key that openssl finds in a file; `undefined` when it finds none. */
function opensslReads(content: string | Uint8Array, word: string): string | undefined {
  const path = file(content);
  const { status, stdout } = run('openssl', 'pkey', ...old, '-in', path, '-passin', `pass:${word}`, '-pubout');
  if (status === 0) return stdout;
  const opened = run('openssl', 'pkcs12', '-in', path, '-passin', `pass:${word}`, '-nocerts', '-nodes', '-legacy');
  return opened.status === 0 && opened.stdout !== '' ? publicOfText(opened.stdout) : undefined;
}

function publicOfText(pem: string): string {
  return createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString();
}

async function judge(model: string | Uint8Array, encrypted: boolean, unwrap: (text: string) => string | Uint8Array) {
  const word = encrypted ? new Secret(passphrase) : undefined;
  const { stored } = await storedLike(new Secret(model) as Secret, word, fresh);
  const before = typeof model === 'string' ? opensslReads(unwrap(model), passphrase) : undefined;
  const after = opensslReads(unwrap(stored.reveal()), passphrase);
  judged += 1;
  if (after !== undefined) readable += 1;
  if (encrypted && after !== undefined) expect(opensslReads(unwrap(stored.reveal()), 'another')).toBeUndefined();
  return [before, after];
}

const written = containers.filter(({ container }) => container !== 'JKS' && container !== 'JCEKS');
const expected = (before: unknown) =>
  before === undefined ? [undefined, undefined] : [publicOf(current), publicOf(fresh)];

(hasOpenssl ? describe : describe.skip)('openssl', () => {
  it.each(written.filter(({ make }) => make(current).pem !== undefined))(
    'reads a new $name in PEM wherever it reads the current one',
    async ({ make, encrypted }) => {
      for (const [damage, apply] of Object.entries(damages)) {
        const model = apply(make(current).pem ?? '');
        if (typeof model !== 'string') continue;
        const [before, after] = await judge(model, encrypted, (text) => text);
        // What is healed on the way may be readable now.
        const mayBeHealed = before === undefined && after !== undefined;
        expect([damage, before, after]).toEqual([
          damage,
          ...(mayBeHealed ? [undefined, publicOf(fresh)] : expected(before)),
        ]);
        if (damage === 'as it is') expect(before).toBeDefined();
      }
    },
    300_000,
  );

  it.each(written)(
    'reads a new $name in base64',
    async ({ make, encrypted }) => {
      const { pem, der } = make(current);
      const unwrap = (text: string) => Buffer.from(text, 'base64');
      for (const content of [pem, der].filter((each) => each !== undefined)) {
        for (const wrapping of ['base64', 'wrapped base64']) {
          const model = wrappings[wrapping]?.(Buffer.from(content)) ?? '';
          expect([wrapping, await judge(model, encrypted, unwrap)]).toEqual([wrapping, expected('')]);
        }
      }
      if (der !== undefined) expect((await judge(new Uint8Array(der), encrypted, unwrap))[1]).toBe(publicOf(fresh));
    },
    300_000,
  );

  it.each(['JKS', 'JCEKS'])('reads what becomes of a %s', async (name) => {
    const made = containers.find((each) => each.name === name)?.make(current).der ?? new Uint8Array(0);
    const [, after] = await judge(Buffer.from(made).toString('base64'), true, (text) => text);
    expect(after).toBe(publicOf(fresh));
  });
});

(hasKeytool ? describe : describe.skip)('keytool', () => {
  const list = (content: string | Uint8Array, word: string) =>
    run(
      'keytool',
      ...['-list', '-storetype', 'PKCS12', '-keystore', file(content), '-storepass', word, '-J-Duser.language=en'],
    );

  it.each(written.filter(({ container }) => container === 'PKCS#12'))(
    'sees the key without a certificate in a new $name',
    async ({ make }) => {
      const made = Buffer.from(make(current).der ?? '').toString('base64');
      const { stored } = await storedLike(new Secret(made), new Secret(passphrase), fresh);
      const content = Buffer.from(stored.reveal(), 'base64');
      expect(list(content, passphrase).stdout).toMatch(/contains 1 entry[\s\S]*PrivateKeyEntry[\s\S]*chain length: 0/);
      expect(list(content, 'another').status).not.toBe(0);
    },
    60_000,
  );

  it('finds it by the alias that it had', async () => {
    const path = join(folder, 'keytool.p12');
    const distinguished = ['-alias', 'acme deploy', '-dname', 'CN=acme', '-keyalg', 'RSA', '-keysize', '2048'];
    run(
      'keytool',
      '-genkeypair',
      ...distinguished,
      '-storetype',
      'PKCS12',
      '-keystore',
      path,
      '-storepass',
      passphrase,
    );
    const made = readFileSync(path).toString('base64');
    const { stored, remarks } = await storedLike(new Secret(made), new Secret(passphrase), fresh);
    expect(list(Buffer.from(stored.reveal(), 'base64'), passphrase).stdout).toMatch(/^acme deploy, /m);
    expect(remarks).toEqual([expect.stringContaining('without a certificate')]);
  }, 60_000);
});
