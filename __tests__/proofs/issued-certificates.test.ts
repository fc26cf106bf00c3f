import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueShown, largestCertificateBytes } from '../../src/certificate/issue.ts';

const has = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' }).status === 0;
const judges = { openssl: has('openssl', 'version'), keytool: has('keytool', '-help') };
for (const [name, present] of Object.entries(judges)) {
  if (!present) console.warn(`${name} is not here: its judgement of certificates is skipped`);
}

const notBefore = new Date(Math.floor(Date.now() / 1000) * 1000 - 60_000);
const keys = [2048, 3072, 4096].map((bits) => generateKeyPairSync('rsa', { modulusLength: bits }).privateKey);

let folder = '';
const certificates: { readonly pem: string; readonly path: string; readonly bits: number }[] = [];

/** Lengths of the subject from 1 to 384, serial numbers of 16 to 20 bytes, keys of three sizes, turn by turn. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'issued-'));
  for (let length = 1; length <= 384; length += 1) {
    const parts: string[] = [];
    let left = length;
    for (const [type, most] of Object.entries({ CN: 64, O: 64, OU: 64, L: 128, ST: 128 })) {
      if (left > 0) parts.push(`${type}=${'x'.repeat(Math.min(left, most))}`);
      left -= most;
    }
    const key = keys[length % keys.length];
    if (key === undefined) throw new Error('no key');
    let tries = 0;
    const pem = await issueShown({ key, commonName: parts.join(','), notBefore, days: 365 }, () => {
      tries += 1;
      return tries <= length % 5;
    });
    const path = join(folder, `${length}.pem`);
    writeFileSync(path, pem);
    certificates.push({ pem, path, bits: Number(key.asymmetricKeyDetails?.modulusLength) });
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('384 issued certificates', () => {
  it('have serial numbers of every length, and are below 4 KB', () => {
    const lengths = new Set(certificates.map(({ pem }) => new X509Certificate(pem).serialNumber.length / 2));
    expect([...lengths].sort()).toEqual([16, 17, 18, 19, 20]);
    const largest = Math.max(...certificates.map(({ pem }) => pem.length));
    expect(largest).toBeLessThan(largestCertificateBytes);
    console.info(`384 certificates, the largest of ${largest} bytes`);
  });

  it('are believed by the platform', () => {
    for (const { pem, bits } of certificates) {
      const judged = new X509Certificate(pem);
      expect([judged.verify(judged.publicKey), judged.ca]).toEqual([true, false]);
      expect(judged.publicKey.asymmetricKeyDetails?.modulusLength).toBe(bits);
    }
  });

  (judges.openssl ? it : it.skip)(
    'are believed by openssl, as strictly as it can',
    () => {
      for (const { path } of certificates) {
        const strict = ['-x509_strict', '-check_ss_sig', '-partial_chain', '-purpose', 'any'];
        const { status, stdout, stderr } = spawnSync('openssl', ['verify', ...strict, '-trusted', path, path], {
          encoding: 'utf8',
        });
        expect([status, stdout.trim(), stderr]).toEqual([0, `${path}: OK`, '']);
      }
    },
    120_000,
  );

  (judges.keytool ? it : it.skip)(
    'are taken by keytool into one keystore, all of them',
    () => {
      const all = join(folder, 'all.pem');
      writeFileSync(all, certificates.map(({ pem }) => pem).join(''));
      const printed = spawnSync('keytool', ['-printcert', '-file', all], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      expect(printed.status).toBe(0);
      expect(printed.stdout.match(/SHA256withRSA/g)?.length).toBe(384);
      expect(printed.stdout).not.toMatch(/weak|disabled/i);
      for (const { path } of certificates.filter((_, place) => place % 48 === 0)) {
        const store = ['-keystore', join(folder, 'store.p12'), '-storepass', 'changeit'];
        const imported = spawnSync('keytool', ['-importcert', '-noprompt', '-alias', path, '-file', path, ...store], {
          encoding: 'utf8',
        });
        expect([imported.status, imported.stdout]).toEqual([0, '']);
      }
    },
    120_000,
  );
});
