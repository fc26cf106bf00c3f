import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/secret.ts';
import { openSecretStore } from '../../src/world/github-secrets.ts';
import { seal } from '../../src/world/sealed-box.ts';
import { boxPair, openBox } from '../scripted/box-opener.ts';
import { startVault } from '../scripted/github-vault.ts';
import { clientOf } from '../world/vault-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'sodium-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'package.json'), '{}');

const run = (program: string, ...args: string[]) =>
  spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 240_000 });

function had(what: string, works: boolean): boolean {
  if (!works) console.warn(`SKIPPED: ${what} could not be had, so libsodium cannot judge the boxes through it`);
  return works;
}

const hasWrappers = had(
  'libsodium-wrappers of npm',
  run('npm', 'install', '--no-save', '--ignore-scripts', 'libsodium-wrappers@0.7.15').status === 0,
);
const python = join(folder, 'venv', 'bin', 'python');
const hasPyNaCl = had(
  'PyNaCl of PyPI',
  run('python3', '-m', 'venv', 'venv').status === 0 &&
    run(python, '-m', 'pip', 'install', '-q', 'pynacl==1.6.2').status === 0,
);

/** Every length up to two blocks and a bit, and keys as they are stored. */
const lengths = [...Array.from({ length: 140 }, (_, at) => at), 1679, 1704, 3272, 4096, 47_000];
const cases = await Promise.all(
  lengths.map(async (length) => {
    const secretKey = randomBytes(32);
    const message = randomBytes(length);
    const box = await seal(message, boxPair(secretKey).publicKey);
    return { secretKey, message, box };
  }),
);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('libsodium', () => {
  (hasPyNaCl ? it : it.skip)('opens our boxes as PyNaCl carries it, and makes boxes that the tests can open', () => {
    writeFileSync(
      join(folder, 'cases.json'),
      JSON.stringify(cases.map(({ secretKey, box }) => [hex(secretKey), hex(box)])),
    );
    writeFileSync(
      join(folder, 'judge.py'),
      [
        'import json',
        'from nacl.public import PrivateKey, SealedBox',
        'out = []',
        "for key, box in json.load(open('cases.json')):",
        '    pair = PrivateKey(bytes.fromhex(key))',
        '    plain = SealedBox(pair).decrypt(bytes.fromhex(box))',
        '    again = SealedBox(pair.public_key).encrypt(plain)',
        '    out.append([plain.hex(), again.hex()])',
        'print(json.dumps(out))',
      ].join('\n'),
    );
    const { stdout, stderr } = run(python, 'judge.py');
    expect(stderr).toBe('');
    const opened = JSON.parse(stdout) as [string, string][];
    expect(opened.map(([plain]) => plain)).toEqual(cases.map(({ message }) => hex(message)));
    for (const [at, [plain, again]] of opened.entries()) {
      const pair = boxPair(cases[at]?.secretKey ?? new Uint8Array(32));
      expect(hex(openBox(Buffer.from(again, 'hex'), pair) ?? new Uint8Array(1))).toBe(plain);
    }
    console.log(`${opened.length} boxes opened by PyNaCl, and as many of PyNaCl's by the opener of the tests`);
  });

  (hasWrappers ? it : it.skip)("opens our boxes as GitHub's own example in JavaScript carries it", async () => {
    const sodium = createRequire(join(folder, 'package.json'))('libsodium-wrappers');
    await sodium.ready;
    for (const { secretKey, message, box } of cases) {
      const publicKey = sodium.crypto_scalarmult_base(secretKey);
      expect(hex(publicKey)).toBe(hex(boxPair(secretKey).publicKey));
      expect(hex(sodium.crypto_box_seal_open(box, publicKey, secretKey))).toBe(hex(message));
      const changed = Uint8Array.from(box);
      changed[changed.length - 1] = (changed[changed.length - 1] ?? 0) ^ 1;
      expect(() => sodium.crypto_box_seal_open(changed, publicKey, secretKey)).toThrow();
    }
    console.log(`${cases.length} boxes opened by libsodium ${sodium.sodium_version_string()}`);
  });

  (hasWrappers ? it : it.skip)('opens what the product stores in each kind of place', async () => {
    const sodium = createRequire(join(folder, 'package.json'))('libsodium-wrappers');
    await sodium.ready;
    const vault = await startVault({
      open: (box, { publicKey, privateKey }) => {
        const secretKey = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
        return sodium.crypto_box_seal_open(box, publicKey, new Uint8Array(secretKey));
      },
    });
    const { api } = clientOf(vault);
    const text = randomBytes(1200).toString('base64');
    const targets = ['repository', 'environment:production', 'organization', 'dependabot', 'dependabot:organization'];
    for (const target of targets) {
      vault.stores.seed(target, 'SF_KEY', 'current');
      await openSecretStore(target, 'acme/orgs', api).put('SF_KEY', new Secret(text), 'SF_KEY');
      expect(vault.stores.secret(target, 'SF_KEY')).toBe(text);
    }
    expect(vault.violations).toEqual([]);
  });
});
