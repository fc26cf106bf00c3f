import { spawnSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { closeJobs } from '../runner/index.ts';
import { clockDifference, closeStages, day, Stage } from '../stories/rollover-stage.ts';

const has = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' }).status === 0;
const judges = { openssl: has('openssl', 'version'), keytool: has('keytool', '-help') };
for (const [name, present] of Object.entries(judges)) {
  if (!present) console.warn(`${name} is not here: its judgement of certificates is skipped`);
}

afterEach(closeStages);
const folder = mkdtempSync(join(tmpdir(), 'rotated-'));
afterAll(() => {
  closeJobs();
  rmSync(folder, { recursive: true, force: true });
});

interface Handed {
  readonly bits: number;
  readonly pem: string;
  readonly key: string;
  readonly path: string;
  /** When the run that made it had its time. */
  readonly at: Date;
}

const handed: Handed[] = [];

/** One for each size of key, as a rollover hands it out. */
beforeAll(async () => {
  for (const bits of [2048, 3072, 4096]) {
    const stage = await Stage.open({
      inputs: { 'key-bits': String(bits), 'certificate-days': '90', 'certificate-subject': `CN=Acme ${bits}, O=Acme` },
    });
    await stage.run();
    stage.clock.advance(7 * day + clockDifference);
    const { outputs } = await stage.run();
    const path = join(folder, `${bits}.pem`);
    const pem = outputs['certificate'] ?? '';
    writeFileSync(path, pem);
    handed.push({ bits, pem, path, key: stage.secret('SF_PRIVATE_KEY_NEXT') ?? '', at: stage.clock.now() });
  }
}, 180_000);

describe('certificates that a rollover hands out', () => {
  it('are of the key that lies in the secret, by the judgement of the platform', () => {
    for (const { bits, pem, key } of handed) {
      const judged = new X509Certificate(pem);
      expect([judged.verify(judged.publicKey), judged.ca]).toEqual([true, false]);
      expect(judged.checkPrivateKey(createPrivateKey(key))).toBe(true);
      expect(judged.publicKey.asymmetricKeyDetails?.modulusLength).toBe(bits);
      expect(judged.subject.split('\n').sort()).toEqual([`CN=Acme ${bits}`, 'O=Acme']);
      expect(Date.parse(judged.validTo) - Date.parse(judged.validFrom)).toBe(90 * day);
    }
  });

  (judges.openssl ? it : it.skip)('are believed by openssl, as strictly as it can', () => {
    for (const { path, at } of handed) {
      const strict = ['-x509_strict', '-check_ss_sig', '-partial_chain', '-purpose', 'any'];
      const then = ['-attime', String(Math.floor(at.getTime() / 1000))];
      const args = ['verify', ...strict, ...then, '-trusted', path, path];
      const { status, stdout, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
      expect([status, stdout.trim(), stderr]).toEqual([0, `${path}: OK`, '']);
    }
  });

  (judges.keytool ? it : it.skip)('are printed by keytool without a complaint', () => {
    for (const { path, bits } of handed) {
      const { status, stdout } = spawnSync('keytool', ['-printcert', '-file', path], { encoding: 'utf8' });
      expect([status, stdout.match(/SHA256withRSA/g)?.length]).toEqual([0, 1]);
      expect(stdout).toContain(`${bits}-bit RSA key`);
      expect(stdout).not.toMatch(/weak|disabled/i);
    }
  });
});
