import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Failure } from '../../src/failure.ts';
import { readJks } from '../../src/keystore/jks.ts';
import { openKeystore } from '../../src/keystore/open.ts';
import { Secret } from '../../src/secret.ts';
import { javaKeystore, pkcs8Of } from './writers.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = pkcs8Of(privateKey);
const certificates = [randomBytes(700), randomBytes(900), randomBytes(300)] as const;
const chain = [certificates[0], certificates[1]];

const open = (content: Uint8Array, passphrase?: string) =>
  openKeystore(content, passphrase === undefined ? undefined : new Secret(passphrase), 'private-key');

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'opened',
    (error: Failure) => error.code,
  );

/** What an entry begins with: its kind, its name, and the upper half of its date in milliseconds. */
function entryHead(tag: number, alias: string, upperDate: number): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32BE(tag, 0);
  head.writeUInt16BE(alias.length, 4);
  const date = Buffer.alloc(8);
  date.writeUInt32BE(upperDate, 0);
  return Buffer.concat([head, Buffer.from(alias), date]);
}

for (const kind of ['JKS', 'JCEKS'] as const)
  describe(kind, () => {
    it('gives all certificates without a passphrase, those of chains and those that are trusted', () => {
      for (const version of [1, 2] as const) {
        const content = javaKeystore(
          kind,
          'store',
          [{ key, passphrase: 'key', chain }, { certificate: certificates[2] }],
          version,
        );
        const found = readJks(content);
        expect(found.certificates.map((each) => Buffer.from(each))).toEqual([...certificates]);
        expect(found).toMatchObject({ container: kind, cut: false });
      }
    });

    it('opens the key with the passphrase of the key, whatever that of the store is', async () => {
      const content = javaKeystore(kind, 'store', [{ key, passphrase: 'key', chain }]);
      const bundle = await open(content, 'key');
      expect(bundle.privateKeys.map((found) => pkcs8Of(found))).toEqual([key]);
      expect(bundle).toMatchObject({ container: kind, encrypted: true, passphraseUse: 'as given' });
      expect(await code(open(content, 'store'))).toBe('ERR_KEYSTORE_PASSPHRASE_WRONG');
      expect(await code(open(content))).toBe('ERR_KEYSTORE_PASSPHRASE_MISSING');
    });

    it('goes on behind a secret key, of whatever length', () => {
      const sealed = Buffer.concat([
        Buffer.from('aced00057372', 'hex'),
        randomBytes(500).map((byte) => byte | 1),
        Buffer.from('PBEWithMD5AndTripleDES'),
      ]);
      const content = javaKeystore(kind, 'store', [
        { certificate: certificates[0] },
        { sealed },
        { certificate: certificates[1] },
        { sealed },
      ]);
      const found = readJks(content);
      expect(found.certificates.map((each) => Buffer.from(each))).toEqual(chain);
      expect(found.cut).toBe(false);
    });

    it.each<[string, Buffer]>([
      ['an entry of a kind that there is not', entryHead(4, 'alias', 0)],
      ['an entry of no kind', entryHead(0, 'alias', 0)],
      ['an entry of the year 5000', entryHead(2, 'alias', 0x5ff3)],
      ['an entry without a name', entryHead(2, '', 0)],
      ['an entry whose name controls', entryHead(2, 'a\u001Fb', 0)],
      ['an entry with a name that is longer than the file', Buffer.from('00000002ffff', 'hex')],
      ['zeros', Buffer.alloc(40)],
    ])('takes %s inside of a secret key for a part of it', (_, lookalike) => {
      const sealed = Buffer.concat([Buffer.from('aced0005', 'hex'), lookalike, Buffer.alloc(30, 0xff)]);
      const found = readJks(javaKeystore(kind, 'store', [{ sealed }, { certificate: certificates[0] }]));
      expect(found.certificates.map((each) => Buffer.from(each))).toEqual([certificates[0]]);
      expect(found.cut).toBe(false);
    });

    it('is cut when its version or a kind of entry is none', () => {
      for (const version of [0, 3]) {
        const other = Buffer.from(javaKeystore(kind, 'store', [{ certificate: certificates[0] }]));
        other.writeUInt32BE(version, 4);
        expect(readJks(other).cut).toBe(true);
      }
      const unknown = Buffer.from(javaKeystore(kind, 'store', [{ certificate: certificates[0] }]));
      unknown.writeUInt32BE(4, 12);
      expect(readJks(unknown)).toMatchObject({ certificates: [], cut: true });
    });

    it('keeps what came before the place where the file was cut, and says so', () => {
      const content = javaKeystore(kind, 'store', [{ certificate: certificates[0] }, { certificate: certificates[1] }]);
      const found = readJks(content.subarray(0, content.length - 100));
      expect(found.certificates.map((each) => Buffer.from(each))).toEqual([certificates[0]]);
      expect(found.cut).toBe(true);
    });

    it('takes a count or a length of billions for damage', async () => {
      const content = javaKeystore(kind, 'store', [{ certificate: certificates[0] }]);
      const counted = Buffer.from(content);
      counted.writeUInt32BE(0xffffffff, 8);
      expect(readJks(counted).cut).toBe(true);
      expect(await code(open(counted, 'store'))).toBe('ERR_KEY_DAMAGED');
    });
  });
