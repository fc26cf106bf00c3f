import { createSign, createVerify, generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { Failure } from '../../src/failure.ts';
import { readSigningKey, type SigningKey } from '../../src/key/signing-key.ts';
import { Secret } from '../../src/secret.ts';
import {
  der,
  integer,
  javaKeystore,
  nothing,
  octets,
  oid,
  pbes2,
  pbes2Algorithm,
  pem,
  pkcs1Of,
  pkcs8Of,
  pkcs12,
  sequence,
} from '../keystore/writers.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed25519 = generateKeyPairSync('ed25519').privateKey;
const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).privateKey;
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey;
const plain = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const certificate = await issueCertificate({
  key: privateKey,
  commonName: 'acme',
  notBefore: new Date('2026-01-01T00:00:00Z'),
  days: 365,
});
const certificateDer = Buffer.from(certificate.replace(/-----.*-----|\s/g, ''), 'base64');

const passphrase = 'a passphrase of some length';
const encrypted = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }).toString();

const read = (content: string | Uint8Array, given?: string): Promise<SigningKey> =>
  readSigningKey(
    typeof content === 'string' ? new Secret(content) : new Secret(content),
    given === undefined ? undefined : new Secret(given),
    'private-key',
  );

async function refusal(content: string | Uint8Array, given?: string): Promise<Failure> {
  const error = await read(content, given).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Failure)) throw new Error(`expected a Failure, got ${error}`);
  return error;
}

const csr = pem(
  'CERTIFICATE REQUEST',
  sequence(
    sequence(integer(0), sequence(), sequence(), der(0xa0)),
    sequence(oid('1.2.840.113549.1.1.11')),
    der(3, Buffer.alloc(9)),
  ),
);
const truncated = plain.slice(0, 900);
const missingEnd = plain.slice(0, plain.indexOf('-----END'));
const lineOf = (at: number): string => plain.split('\n')[at] ?? '';
const lostLine = plain
  .split('\n')
  .filter((_, at) => at !== 7)
  .join('\n');
const bytesChanged = (() => {
  const bytes = Buffer.from(pkcs1Of(privateKey));
  const at = bytes.length - 200;
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  return pem('RSA PRIVATE KEY', bytes);
})();
const legacyHeader = (cipher: string) =>
  `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: ${cipher},0011223344556677\n\n${Buffer.alloc(608, 7).toString('base64')}\n-----END RSA PRIVATE KEY-----\n`;
const [dearAlgorithm, dearData] = [
  pbes2Algorithm(
    randomBytes(8),
    10_000_001,
    'sha256',
    sequence(oid('2.16.840.1.101.3.4.1.42'), octets(randomBytes(16))),
  ),
  randomBytes(1232),
];
const singleDes = sequence(
  pbes2Algorithm(randomBytes(8), 1000, 'sha1', sequence(oid('1.3.14.3.2.7'), octets(randomBytes(8)))),
  octets(randomBytes(1232)),
);
const dearScrypt = (cost: number, blockSize: number, parallelization = 1) =>
  sequence(
    sequence(
      oid('1.2.840.113549.1.5.13'),
      sequence(
        sequence(
          oid('1.3.6.1.4.1.11591.4.11'),
          sequence(octets(randomBytes(8)), integer(cost), integer(blockSize), integer(parallelization)),
        ),
        sequence(oid('2.16.840.1.101.3.4.1.42'), octets(randomBytes(16))),
      ),
    ),
    octets(randomBytes(1232)),
  );

/** What is given, the code it gets, and what its sentence must say. */
const refusals: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  code: string,
  says: RegExp,
  passphrase?: string,
])[] = [
  ['an empty secret', '', 'ERR_KEY_EMPTY', /is empty/],
  ['blanks alone', ' \r\n\t ', 'ERR_KEY_EMPTY', /is empty/],
  ['a pair of quotes', '""', 'ERR_KEY_EMPTY', /is empty/],
  ['an empty file', new Uint8Array(0), 'ERR_KEY_EMPTY', /is empty/],
  ['a certificate', certificate, 'ERR_KEY_WRONG_MATERIAL', /holds a certificate and no private key/],
  ['a certificate as DER', certificateDer, 'ERR_KEY_WRONG_MATERIAL', /holds a certificate/],
  ['a certificate as base64', certificateDer.toString('base64'), 'ERR_KEY_WRONG_MATERIAL', /holds a certificate/],
  [
    'a public key',
    publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    'ERR_KEY_WRONG_MATERIAL',
    /is a public key/,
  ],
  [
    'a PKCS#1 public key',
    publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    'ERR_KEY_WRONG_MATERIAL',
    /is a public key/,
  ],
  ['a CSR', csr, 'ERR_KEY_WRONG_MATERIAL', /is a certificate request/],
  [
    'an OpenSSH key',
    pem('OPENSSH PRIVATE KEY', Buffer.concat([Buffer.from('openssh-key-v1\0'), randomBytes(300)])),
    'ERR_KEY_WRONG_MATERIAL',
    /format of OpenSSH/,
  ],
  [
    'a PuTTY key',
    'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: x\nPublic-Lines: 6\n',
    'ERR_KEY_WRONG_MATERIAL',
    /PuTTY/,
  ],
  ['a PGP key', pem('PGP PRIVATE KEY BLOCK', randomBytes(300)), 'ERR_KEY_WRONG_MATERIAL', /PGP key/],
  [
    'an SSH public key',
    `ssh-rsa ${randomBytes(270).toString('base64')} me@host`,
    'ERR_KEY_WRONG_MATERIAL',
    /SSH public key/,
  ],
  [
    'an EC key',
    ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    'ERR_KEY_NOT_RSA',
    /an EC key \(P-256\)/,
  ],
  [
    'an EC key in SEC 1',
    ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString(),
    'ERR_KEY_NOT_RSA',
    /an EC key \(P-256\)/,
  ],
  ['an Ed25519 key', ed25519.export({ type: 'pkcs8', format: 'pem' }).toString(), 'ERR_KEY_NOT_RSA', /an Ed25519 key/],
  ['a DSA key', dsa.export({ type: 'pkcs8', format: 'pem' }).toString(), 'ERR_KEY_NOT_RSA', /a DSA key/],
  [
    'a key restricted to PSS',
    pss.export({ type: 'pkcs8', format: 'pem' }).toString(),
    'ERR_KEY_NOT_RSA',
    /restricted to RSASSA-PSS/,
  ],
  [
    'a key of an unknown algorithm',
    pem('PRIVATE KEY', sequence(integer(0), sequence(oid('1.2.643.7.1.1.1.1')), octets(randomBytes(40)))),
    'ERR_KEY_NOT_RSA',
    /algorithm that is not known/,
  ],
  ['a consumer secret', randomBytes(32).toString('hex').toUpperCase(), 'ERR_KEY_WRONG_MATERIAL', /consumer secret/],
  ['an old consumer secret', '7081234567890123456', 'ERR_KEY_WRONG_MATERIAL', /consumer secret/],
  ['a consumer key', `3MVG9${randomBytes(40).toString('hex')}`, 'ERR_KEY_WRONG_MATERIAL', /is a consumer key/],
  [
    'a fingerprint',
    (randomBytes(20).toString('hex').match(/../g) ?? []).join(':').toUpperCase(),
    'ERR_KEY_WRONG_MATERIAL',
    /is a fingerprint/,
  ],
  ['a SHA-256 fingerprint', randomBytes(32).toString('hex'), 'ERR_KEY_WRONG_MATERIAL', /is a fingerprint/],
  [
    'a JSON Web Token',
    `eyJ${randomBytes(20).toString('base64url')}.${randomBytes(80).toString('base64url')}.${randomBytes(256).toString('base64url')}`,
    'ERR_KEY_WRONG_MATERIAL',
    /JSON Web Token/,
  ],
  [
    'an access token',
    `00D${'5g00000'}8abcdEAA!AQEAQ${randomBytes(40).toString('hex')}`,
    'ERR_KEY_WRONG_MATERIAL',
    /access token/,
  ],
  ['a JSON Web Key', JSON.stringify(privateKey.export({ format: 'jwk' })), 'ERR_KEY_WRONG_MATERIAL', /JSON Web Key/],
  [
    'an auth URL',
    `force://PlatformCLI::${randomBytes(30).toString('hex')}@acme.my.salesforce.com`,
    'ERR_KEY_WRONG_MATERIAL',
    /SFDX auth URL/,
  ],
  ['an expression', '${{ secrets.SF_PRIVATE_KEY }}', 'ERR_KEY_WRONG_MATERIAL', /name of a variable/],
  ['a variable', '$SF_PRIVATE_KEY', 'ERR_KEY_WRONG_MATERIAL', /name of a variable/],
  ['asterisks', '***', 'ERR_KEY_WRONG_MATERIAL', /asterisks/],
  ['a path', './certs/acme-server.key', 'ERR_KEY_WRONG_MATERIAL', /looks like the path/],
  ['a Windows path', 'C:\\keys\\acme-server.pem', 'ERR_KEY_WRONG_MATERIAL', /looks like the path/],
  ['a username', 'admin@acme.example.sandbox', 'ERR_KEY_WRONG_MATERIAL', /username/],
  ['prose', 'please ask operations for the key, they have it', 'ERR_KEY_UNRECOGNISED', /47 characters/],
  ['random bytes', Buffer.concat([Buffer.of(0x80), randomBytes(500)]), 'ERR_KEY_UNRECOGNISED', /neither a key/],
  ['random base64', randomBytes(900).toString('base64').replace(/^./, 'a'), 'ERR_KEY_UNRECOGNISED', /neither a key/],
  ['a weak key', weak.export({ type: 'pkcs8', format: 'pem' }).toString(), 'ERR_KEY_WEAK', /1024 bits/],
  [
    'two keys',
    plain + other.export({ type: 'pkcs1', format: 'pem' }).toString(),
    'ERR_KEYSTORE_SEVERAL_KEYS',
    /2 different private keys/,
  ],
  ['a cut secret', truncated, 'ERR_KEY_DAMAGED', /no END line/],
  ['a secret without its END line', missingEnd, 'ERR_KEY_DAMAGED', /no END line/],
  ['a secret that lost a line', lostLine, 'ERR_KEY_DAMAGED', /characters are missing/],
  ['a secret with an ellipsis', plain.replace(lineOf(9), '...'), 'ERR_KEY_DAMAGED', /characters are missing/],
  ['a secret with a hole', plain.replace(lineOf(9).slice(20, 40), '(cut)'), 'ERR_KEY_DAMAGED', /no base64/],
  ['base64 that was cut', pkcs8Of(privateKey).toString('base64').slice(0, 800), 'ERR_KEY_DAMAGED', /it was cut/],
  ['base64 that was cut oddly', pkcs8Of(privateKey).toString('base64').slice(0, 801), 'ERR_KEY_DAMAGED', /it was cut/],
  [
    'a body that is no key at all',
    pem('PRIVATE KEY', randomBytes(700)),
    'ERR_KEY_DAMAGED',
    /does not hold a whole key/,
  ],
  [
    'a key whose inside is garbage',
    pem('PRIVATE KEY', sequence(integer(0), sequence(oid('1.2.840.113549.1.1.1'), nothing), octets(randomBytes(600)))),
    'ERR_KEY_DAMAGED',
    /numbers in it cannot be read/,
  ],
  ['a key with a changed byte', bytesChanged, 'ERR_KEY_DAMAGED', /do not fit together/],
  [
    'an encrypted key without passphrase',
    encrypted,
    'ERR_KEYSTORE_PASSPHRASE_MISSING',
    /`private-key-passphrase` was not given/,
  ],
  ['an encrypted key with an empty passphrase', encrypted, 'ERR_KEYSTORE_PASSPHRASE_MISSING', /was not given/, ''],
  [
    'an encrypted key with a wrong passphrase',
    encrypted,
    'ERR_KEYSTORE_PASSPHRASE_WRONG',
    /does not open/,
    'not this one',
  ],
  [
    'a PKCS#12 file with a wrong passphrase',
    pkcs12({ passphrase, keys: [pkcs8Of(privateKey)] }),
    'ERR_KEYSTORE_PASSPHRASE_WRONG',
    /does not open/,
    'not this one',
  ],
  [
    'a PKCS#12 file without passphrase',
    pkcs12({ passphrase, keys: [pkcs8Of(privateKey)] }),
    'ERR_KEYSTORE_PASSPHRASE_MISSING',
    /was not given/,
  ],
  [
    'a cut PKCS#12 file',
    pkcs12({ passphrase, keys: [pkcs8Of(privateKey)] }).subarray(0, 700),
    'ERR_KEY_DAMAGED',
    /it was cut/,
    passphrase,
  ],
  [
    'a trust store',
    pkcs12({ passphrase, certificates: [certificateDer] }),
    'ERR_KEYSTORE_NO_KEY',
    /PKCS#12 file that holds certificates and no key/,
    passphrase,
  ],
  [
    'a Java trust store',
    javaKeystore('JKS', passphrase, [{ certificate: certificateDer }]),
    'ERR_KEYSTORE_NO_KEY',
    /JKS file/,
    passphrase,
  ],
  [
    'a PKCS#12 file with two keys',
    pkcs12({ passphrase, keys: [pkcs8Of(privateKey), pkcs8Of(other)] }),
    'ERR_KEYSTORE_SEVERAL_KEYS',
    /2 different/,
    passphrase,
  ],
  ['traditional single DES', legacyHeader('DES-CBC'), 'ERR_KEYSTORE_UNSUPPORTED', /single DES/, passphrase],
  [
    'PBES2 with single DES',
    pem('ENCRYPTED PRIVATE KEY', singleDes),
    'ERR_KEYSTORE_UNSUPPORTED',
    /single DES/,
    passphrase,
  ],
  [
    'a header without DEK-Info',
    legacyHeader('X').replace(/DEK-Info.*\n/, ''),
    'ERR_KEY_DAMAGED',
    /DEK-Info/,
    passphrase,
  ],
  [
    'ten million and one rounds',
    sequence(dearAlgorithm, octets(dearData)),
    'ERR_KEYSTORE_COSTLY',
    /10000001 rounds/,
    passphrase,
  ],
  ['scrypt that wants a gigabyte', dearScrypt(2 ** 20, 8), 'ERR_KEYSTORE_COSTLY', /1024 MiB/, passphrase],
  ['scrypt that wants it side by side', dearScrypt(2, 1, 2 ** 22), 'ERR_KEYSTORE_COSTLY', /512 MiB/, passphrase],
  ['scrypt that cannot be', dearScrypt(1000, 8), 'ERR_KEY_DAMAGED', /parameters of the encryption/, passphrase],
  [
    'an IV that is too short',
    sequence(
      pbes2Algorithm(randomBytes(8), 1000, 'sha1', sequence(oid('2.16.840.1.101.3.4.1.42'), octets(randomBytes(8)))),
      octets(randomBytes(1232)),
    ),
    'ERR_KEY_DAMAGED',
    /parameters of the encryption/,
    passphrase,
  ],
];

describe('what was given instead of a signing key', () => {
  for (const [name, content, code, says, given] of refusals)
    it(`names ${name}`, async () => {
      const failure = await refusal(content, given);
      expect({ code: failure.code, message: failure.message }).toEqual({ code, message: expect.stringMatching(says) });
      expect(failure.message).toMatch(/`private-key`.*\.$/);
      expect(failure.exitCode).toBe(2);
      expect(failure.hint).toMatch(/\.$|`$/);
    });

  it('shows nothing of it, in no member of the failure', async () => {
    for (const [name, content, , , given] of refusals) {
      const failure = await refusal(content, given);
      const told = `${failure.message}\n${failure.hint}\n${failure.reply}\n${failure.cause}\n${failure.stack}`;
      const text = Buffer.from(content)
        .toString('latin1')
        .replace(/-----[^-]*-----/g, '');
      for (let at = 0; at + 8 <= text.length; at += 1) {
        const window = text.slice(at, at + 8);
        if (told.includes(window)) throw new Error(`${name}: shows 8 characters of what was given`);
      }
      if (given !== undefined && given !== '') expect(told).not.toContain(given);
    }
  });

  it('refuses what costs too much before paying for it', async () => {
    const started = performance.now();
    await refusal(sequence(dearAlgorithm, octets(dearData)), passphrase);
    await refusal(dearScrypt(2 ** 20, 8), passphrase);
    await refusal(dearScrypt(2, 2 ** 40), passphrase);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('a signing key', () => {
  it('signs what its certificate verifies', async () => {
    const { key } = await read(encrypted, passphrase);
    const signature = createSign('sha256').update('claims').sign(key);
    expect(createVerify('sha256').update('claims').verify(publicKey, signature)).toBe(true);
  });

  it('brings the certificates that lie beside it', async () => {
    const { certificates } = await read(`${certificate}${plain}`);
    expect(certificates.map((found) => Buffer.from(found))).toEqual([certificateDer]);
  });

  it('is one key, however often it is there', async () => {
    const twice = await read(plain + pem('RSA PRIVATE KEY', pkcs1Of(privateKey)));
    expect(twice.bits).toBe(2048);
  });

  it('tells of a passphrase that is not needed', async () => {
    const { notices, encrypted: isEncrypted } = await read(plain, passphrase);
    expect(isEncrypted).toBe(false);
    expect(notices).toEqual(['`private-key-passphrase` was given but is not needed: `private-key` is not encrypted.']);
  });

  it('takes a passphrase with a line end too many, and tells', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { notices } = await read(encrypted, `${passphrase}${end}`);
      expect(notices).toEqual([expect.stringMatching(/`private-key-passphrase` ends with a line end/)]);
    }
    expect((await refusal(encrypted, `${passphrase}\n\n`)).code).toBe('ERR_KEYSTORE_PASSPHRASE_WRONG');
  });

  it('takes a passphrase whose last line end belongs to it, without a word', async () => {
    const own = `${passphrase}\n`;
    const [algorithm, data] = pbes2(pkcs8Of(privateKey), own);
    const { notices } = await read(sequence(algorithm, octets(data)), own);
    expect(notices).toEqual([]);
  });

  it('hands over every text of the key that a log could show, without armour and certificates', async () => {
    const inBase64 = Buffer.from(`${certificate}${encrypted}`).toString('base64');
    const { pieces } = await read(inBase64, passphrase);
    const lines = pieces.flatMap((piece) => piece.reveal().split('\n'));
    const secretLines = [...encrypted.split('\n'), ...plain.split('\n')].filter(
      (line) => line !== '' && !line.startsWith('-----'),
    );
    expect(secretLines.filter((line) => !lines.includes(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('-----'))).toEqual([]);
    const publicLines = certificate.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => publicLines.includes(line))).toEqual([]);
  });
});
