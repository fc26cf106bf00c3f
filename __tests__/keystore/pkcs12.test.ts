import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import forge from 'node-forge';
import { issueCertificate } from '../../src/certificate/issue.ts';
import type { Failure } from '../../src/failure.ts';
import { Harvest } from '../../src/keystore/harvest.ts';
import { openKeystore } from '../../src/keystore/open.ts';
import { openPkcs12 } from '../../src/keystore/pkcs12.ts';
import { Secret } from '../../src/secret.ts';
import {
  type Encrypt,
  explicit,
  integer,
  octets,
  oid,
  type Pkcs12Options,
  pbes2,
  pkcs8Of,
  pkcs12,
  pkcs12Scheme,
  sequence,
  set,
} from './writers.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = pkcs8Of(privateKey);
const pemCertificate = await issueCertificate({
  key: privateKey,
  commonName: 'acme',
  notBefore: new Date('2026-01-01T00:00:00Z'),
  days: 30,
});
const certificate = Buffer.from(pemCertificate.replace(/-----.*-----|\s/g, ''), 'base64');

const aes: Encrypt = (data, passphrase) => pbes2(data, passphrase ?? '');
const tripleDes: Encrypt = (data, passphrase) => pkcs12Scheme(data, passphrase, '3des');

const open = (content: Uint8Array, passphrase?: string) =>
  openKeystore(content, passphrase === undefined ? undefined : new Secret(passphrase), 'private-key');

async function opens(
  options: Omit<Pkcs12Options, 'keys' | 'certificates'>,
  passphrase: string | undefined,
): Promise<void> {
  const bundle = await open(pkcs12({ keys: [key], certificates: [certificate], ...options }), passphrase);
  expect(bundle.privateKeys.map((found) => pkcs8Of(found))).toEqual([key]);
  expect(bundle.certificates.map((found) => Buffer.from(found))).toEqual([certificate]);
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error('expected a failure');
    },
    (error: Failure) => error,
  );

describe('PKCS#12', () => {
  for (const mac of ['sha1', 'sha256', 'sha384', 'sha512', 'pbmac1'] as const)
    it(`checks a MAC of ${mac}`, async () => {
      const options = { passphrase: 'right', mac, keyEncryption: aes, certificateEncryption: aes };
      await opens(options, 'right');
      const content = pkcs12({ keys: [key], certificates: [certificate], ...options });
      expect((await failure(open(content, 'wrong'))).code).toBe('ERR_KEYSTORE_PASSPHRASE_WRONG');
    });

  it('opens old and new encryption for keys and certificates alike', async () => {
    for (const scheme of ['3des', '2des', 'rc2_128', 'rc2_40'] as const) {
      const encrypt: Encrypt = (data, passphrase) => pkcs12Scheme(data, passphrase, scheme);
      await opens({ passphrase: 'old', mac: 'sha1', keyEncryption: tripleDes, certificateEncryption: encrypt }, 'old');
    }
    await opens({ passphrase: 'clear', keyEncryption: aes, certificateEncryption: undefined }, 'clear');
  });

  it('opens files without a MAC, and tells a wrong passphrase by what does not decrypt', async () => {
    const options = { passphrase: 'right', mac: 'none', keyEncryption: aes, certificateEncryption: tripleDes } as const;
    await opens(options, 'right');
    const content = pkcs12({ keys: [key], certificates: [certificate], ...options });
    expect((await failure(open(content, 'wrong'))).code).toBe('ERR_KEYSTORE_PASSPHRASE_WRONG');
    expect((await failure(open(content))).code).toBe('ERR_KEYSTORE_PASSPHRASE_MISSING');
  });

  it('opens files without a passphrase, in both ways of writing none', async () => {
    for (const passphrase of ['', null]) {
      const options = { passphrase, mac: 'sha1', keyEncryption: tripleDes, certificateEncryption: tripleDes } as const;
      await opens(options, undefined);
      await opens(options, '');
      const content = pkcs12({ keys: [key], certificates: [certificate], ...options });
      expect((await open(content, 'superfluous')).passphraseUse).toBe('unneeded');
    }
  });

  it('spells passphrases as UTF-16, beyond the basic plane too', async () => {
    for (const passphrase of ['passé', 'σύνθημα', '鍵', '🔑 key'])
      await opens({ passphrase, mac: 'sha256', keyEncryption: tripleDes, certificateEncryption: aes }, passphrase);
  });

  it('reads BER: indefinite lengths and contents in pieces', async () => {
    await opens(
      { passphrase: 'ber', ber: true, mac: 'sha1', keyEncryption: tripleDes, certificateEncryption: tripleDes },
      'ber',
    );
  });

  it('gives certificates that lie in the clear to whoever has not the passphrase, and no key', async () => {
    const found = async (options: Partial<Pkcs12Options>, passphrase?: string) => {
      const store = pkcs12({ keys: [key], certificates: [certificate], passphrase: 'right', ...options });
      const harvest = new Harvest('keystore', passphrase === undefined ? undefined : new Secret(passphrase));
      await openPkcs12(store, harvest, 'certificates');
      const { certificates, privateKeys } = harvest.bundle();
      expect(certificates.map((each) => Buffer.from(each))).toEqual([certificate]);
      return privateKeys.length;
    };
    const sealed = { keyEncryption: aes, certificateEncryption: aes };
    expect([await found({}), await found({}, 'wrong'), await found({}, 'right')]).toEqual([0, 0, 0]);
    expect(await found({ keyEncryption: aes })).toBe(0);
    expect(await found(sealed, 'right')).toBe(0);
    expect((await failure(found(sealed))).code).toBe('ERR_KEYSTORE_PASSPHRASE_MISSING');
    expect((await failure(found(sealed, 'wrong'))).code).toBe('ERR_KEYSTORE_PASSPHRASE_WRONG');
  });

  it('opens what node-forge writes', async () => {
    const asForge = forge.pki.privateKeyFromPem(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString());
    for (const algorithm of ['3des', 'aes128', 'aes256'] as const) {
      const asn1 = forge.pkcs12.toPkcs12Asn1(asForge, forge.pki.certificateFromPem(pemCertificate), 'forged', {
        algorithm,
      });
      const bundle = await open(Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1'), 'forged');
      expect(bundle.privateKeys).toHaveLength(1);
      expect(Buffer.from(bundle.certificates[0] ?? [])).toEqual(certificate);
    }
  });

  it('believes the MAC: damage behind a right passphrase is called damage', async () => {
    const keyEncryption: Encrypt = () => aes(randomBytes(500), 'right');
    const content = pkcs12({ passphrase: 'right', keys: [key], keyEncryption });
    expect((await failure(open(content, 'right'))).code).toBe('ERR_KEY_DAMAGED');
  });

  it('prices the MAC, each encryption and all of them together before paying', async () => {
    const claiming = (rounds: number): Encrypt => {
      const scheme = sequence(oid('1.2.840.113549.1.12.1.3'), sequence(octets(randomBytes(8)), integer(rounds)));
      return () => [scheme, randomBytes(1232)];
    };
    const dear = [
      pkcs12({ passphrase: 'p', keys: [key], claimedMacRounds: 10_000_001 }),
      pkcs12({ passphrase: 'p', keys: [key], keyEncryption: claiming(5_000_001) }),
      pkcs12({ passphrase: 'p', certificates: [certificate], certificateEncryption: claiming(5_000_001) }),
      pkcs12({ passphrase: 'p', keys: [key], keyEncryption: claiming(4_999_951), mac: 'sha1', macRounds: 100 }),
    ];
    const started = performance.now();
    for (const content of dear) expect((await failure(open(content, 'p'))).code).toBe('ERR_KEYSTORE_COSTLY');
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('opens no bags in bags beyond a few, and takes no harm from many', async () => {
    const nested = (depth: number): Buffer =>
      sequence(sequence(oid('1.2.840.113549.1.12.10.1.6'), explicit(0, depth === 0 ? sequence() : nested(depth - 1))));
    const content = (depth: number) =>
      sequence(
        integer(3),
        sequence(
          oid('1.2.840.113549.1.7.1'),
          explicit(0, octets(sequence(sequence(oid('1.2.840.113549.1.7.1'), explicit(0, octets(nested(depth))))))),
        ),
      );
    const signed = (depth: number): Buffer => {
      let inner = sequence(oid('1.2.840.113549.1.7.1'), explicit(0, octets(sequence())));
      for (let level = 0; level < depth; level += 1)
        inner = sequence(oid('1.2.840.113549.1.7.2'), explicit(0, sequence(integer(1), set(), inner)));
      return sequence(integer(3), inner);
    };
    expect((await open(signed(1), 'p')).privateKeys).toEqual([]);
    expect((await failure(open(signed(2000), 'p'))).code).toBe('ERR_KEYSTORE_UNSUPPORTED');
    expect((await open(content(3), 'p')).privateKeys).toEqual([]);
    expect((await failure(open(content(200), 'p'))).code).toBe('ERR_KEYSTORE_PASSPHRASE_WRONG');
  });
});
