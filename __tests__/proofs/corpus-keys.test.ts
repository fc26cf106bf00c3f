import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { expect, it, jest } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { readSigningKey } from '../../src/key/signing-key.ts';
import type { Bundle } from '../../src/keystore/bundle.ts';
import { childrenOf, readElement } from '../../src/keystore/der.ts';
import { openKeystore } from '../../src/keystore/open.ts';
import { Secret } from '../../src/secret.ts';
import { corpusFile, type ManifestRow, manifest, timed, withCorpus } from './corpus-rows.ts';

jest.setTimeout(120_000);

const rsaKeys = manifest.filter(
  ({ kind, key, readable }) => kind.startsWith('key-') && key.startsWith('RSA') && readable.startsWith('ok:'),
);

/** What stretches keys may take longer than a second. */
const stretches = ({ flavour, kind }: ManifestRow): boolean =>
  /pbkdf2|scrypt|PKCS12-PBE/.test(flavour) || /pkcs12|jceks/.test(kind);

/** SHA-256 of the SPKI under rsaEncryption, which is how the manifest counts RSASSA-PSS keys too. */
function rsaFingerprint(key: KeyObject): string {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const outer = readElement(spki, 0);
  const bits = outer && childrenOf(spki, outer)?.[1];
  const numbers = spki.subarray((bits?.contentStart ?? 0) + 1);
  const plain = createPublicKey({ key: Buffer.from(numbers), format: 'der', type: 'pkcs1' });
  return createHash('sha256')
    .update(plain.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/** Whether the platform's own reader opens the file as it is. */
function platformOpens({ file, kind, flavour, passphrase }: ManifestRow): boolean {
  const type = flavour.startsWith('PKCS8') ? 'pkcs8' : 'pkcs1';
  const format = kind === 'key-pem' ? 'pem' : 'der';
  try {
    createPrivateKey({ key: corpusFile(file), format, type, passphrase: passphrase?.reveal() });
    return true;
  } catch {
    return false;
  }
}

const open = ({ file, passphrase }: ManifestRow): Promise<Bundle> =>
  openKeystore(corpusFile(file), passphrase, 'private-key');

withCorpus('the RSA private keys of the corpus', () => {
  it('are 337', () => expect(rsaKeys).toHaveLength(337));

  it('open, each that the platform can decrypt, with the right public key; each other one gets a true reason', async () => {
    const counts = { opened: 0, openedBeyondThePlatform: 0, singleDes: 0 };
    for (const row of rsaKeys) {
      const { outcome, milliseconds } = await timed(() => open(row));
      if (!stretches(row))
        expect({ file: row.file, inTime: milliseconds < 1000 }).toEqual({ file: row.file, inTime: true });
      if (outcome instanceof Error) {
        expect({ file: row.file, platform: platformOpens(row), flavour: row.flavour }).toEqual({
          file: row.file,
          platform: false,
          flavour: expect.stringMatching(/DES-CBC$|\/des$/),
        });
        expect(outcome).toMatchObject({
          code: 'ERR_KEYSTORE_UNSUPPORTED',
          message: expect.stringContaining('single DES'),
        });
        counts.singleDes += 1;
        continue;
      }
      expect({ file: row.file, fingerprints: outcome.privateKeys.map(rsaFingerprint) }).toEqual({
        file: row.file,
        fingerprints: [row.spki],
      });
      if (platformOpens(row)) counts.opened += 1;
      else counts.openedBeyondThePlatform += 1;
    }
    console.log('RSA private keys', counts);
    expect(counts.opened + counts.openedBeyondThePlatform + counts.singleDes).toBe(337);
    expect(rsaKeys.filter(platformOpens)).toHaveLength(counts.opened);
  });

  it('sign when they are 2048 bits and more, and are refused by name when not', async () => {
    const counts: Record<string, number> = {};
    for (const row of rsaKeys) {
      const { outcome } = await timed(() =>
        readSigningKey(new Secret<Uint8Array>(corpusFile(row.file)), row.passphrase, 'private-key'),
      );
      const verdict = outcome instanceof Failure ? outcome.code : outcome instanceof Error ? 'crash' : 'signs';
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      const bits = Number(row.key.slice(3));
      const expected = /DES-CBC$|\/des$/.test(row.flavour)
        ? 'ERR_KEYSTORE_UNSUPPORTED'
        : row.flavour.includes('PSS')
          ? 'ERR_KEY_NOT_RSA'
          : bits < 2048
            ? 'ERR_KEY_WEAK'
            : 'signs';
      expect({ file: row.file, verdict }).toEqual({ file: row.file, verdict: expected });
    }
    console.log('as signing keys', counts);
  });
});

withCorpus('every other file with a key', () => {
  const rest = manifest.filter((row) => /key|pkcs12|jceks/.test(row.kind) && !rsaKeys.includes(row));

  it('is opened or refused with a failure of the catalogue, in time', async () => {
    expect(rest.length).toBeGreaterThan(200);
    for (const row of rest) {
      const { outcome, milliseconds } = await timed(() => open(row));
      if (outcome instanceof Error)
        expect({ file: row.file, name: outcome.name }).toEqual({ file: row.file, name: 'Failure' });
      if (!stretches(row))
        expect({ file: row.file, inTime: milliseconds < 1000 }).toEqual({ file: row.file, inTime: true });
    }
  });
});

withCorpus('the PKCS#12 files of the corpus', () => {
  const files = manifest.filter(({ kind }) => kind === 'pkcs12');

  it('open, 37 of 37 that can be, with as many keys and certificates as they hold', async () => {
    let opened = 0;
    for (const row of files.filter(({ readable }) => readable.startsWith('ok:'))) {
      const bundle = await open(row);
      const keys = Number(/key=(\d+)/.exec(row.notes)?.[1] ?? 0);
      const certificates = Number(/certs=(\d+)/.exec(row.notes)?.[1]);
      expect({ file: row.file, keys: bundle.privateKeys.length, certificates: bundle.certificates.length }).toEqual({
        file: row.file,
        keys,
        certificates,
      });
      opened += 1;
    }
    console.log('PKCS#12 files', { opened });
    expect(opened).toBe(37);
  });

  it('are refused as damaged, the three that were made to be', async () => {
    const broken = files.filter(({ readable }) => readable.startsWith('UNREADABLE'));
    expect(broken).toHaveLength(3);
    for (const row of broken) expect((await timed(() => open(row))).outcome).toMatchObject({ code: 'ERR_KEY_DAMAGED' });
  });
});

withCorpus('the keys of JCEKS files', () => {
  it('open with the passphrase that guards them', async () => {
    const files = manifest.filter(({ kind, notes }) => kind === 'jceks' && notes.includes('key:'));
    let opened = 0;
    for (const row of files) {
      const { outcome } = await timed(() => open(row));
      const own = /private-key-some-alias/.test(row.notes);
      // Two guard their key with another passphrase than the store's, which is the one in the manifest.
      if (own) {
        expect(outcome).toMatchObject({ code: 'ERR_KEYSTORE_PASSPHRASE_WRONG' });
        const again = await openKeystore(corpusFile(row.file), new Secret('key-password'), 'private-key').catch(
          (error: Error) => error,
        );
        if (again instanceof Error) throw new Error(`${row.file}: ${again.message}`);
        expect(again.privateKeys).toHaveLength(1);
      } else
        expect({
          file: row.file,
          keys: outcome instanceof Error ? outcome.message : outcome.privateKeys.length,
        }).toEqual({ file: row.file, keys: 1 });
      opened += 1;
    }
    console.log('JCEKS keys', { opened });
    expect(opened).toBe(files.length);
    expect(opened).toBeGreaterThanOrEqual(13);
  });
});
