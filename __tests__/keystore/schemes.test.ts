import { createCipheriv, createHash, generateKeyPairSync, pbkdf2Sync, randomBytes, scryptSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import forge from 'node-forge';
import type { Failure } from '../../src/failure.ts';
import { openKeystore } from '../../src/keystore/open.ts';
import { stretchPkcs12 } from '../../src/keystore/stretching.ts';
import { openJce } from '../../src/keystore/sun.ts';
import { Secret } from '../../src/secret.ts';
import { der, integer, nothing, octets, oid, pem, pkcs1Of, pkcs8Of, sequence } from './writers.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = pkcs8Of(privateKey);
const passphrase = 'right';
const salt = randomBytes(8);

async function opened(content: Uint8Array | string, word: string | undefined = passphrase): Promise<string> {
  const secret = word === '' ? undefined : new Secret(word);
  try {
    const { privateKeys } = await openKeystore(content, secret, 'private-key');
    return privateKeys.map((found) => (pkcs8Of(found).equals(key) ? 'the key' : 'another key')).join();
  } catch (error) {
    return (error as Failure).code;
  }
}

const stretching = sequence(oid('1.2.840.113549.1.5.12'), sequence(octets(salt), integer(10)));
/** An encrypted PKCS#8 under PBES2, with PBKDF2 in its defaults where nothing else is said. */
const encryptedKey = (cipher: Buffer, data: Uint8Array, stretched = stretching) =>
  sequence(sequence(oid('1.2.840.113549.1.5.13'), sequence(stretched, cipher)), octets(data));
const stretch = (length: number) => pbkdf2Sync(passphrase, salt, 10, length, 'sha1');

function blockwise(name: string, keyLength: number, iv: Uint8Array): Buffer {
  const encryption = createCipheriv(name, stretch(keyLength), iv);
  return Buffer.concat([encryption.update(key), encryption.final()]);
}

describe('a key encrypted under PBES2', () => {
  it.each<[string, string, number, number]>([
    ['aes-128-cbc', '2.16.840.1.101.3.4.1.2', 16, 16],
    ['aes-192-cbc', '2.16.840.1.101.3.4.1.22', 24, 16],
    ['aes-256-cbc', '2.16.840.1.101.3.4.1.42', 32, 16],
    ['des-ede3-cbc', '1.2.840.113549.3.7', 24, 8],
    ['camellia-128-cbc', '1.2.392.200011.61.1.1.1.2', 16, 16],
    ['camellia-192-cbc', '1.2.392.200011.61.1.1.1.3', 24, 16],
    ['camellia-256-cbc', '1.2.392.200011.61.1.1.1.4', 32, 16],
  ])('with %s opens, and not with another passphrase', async (name, identifier, keyLength, ivLength) => {
    const iv = randomBytes(ivLength);
    const content = encryptedKey(sequence(oid(identifier), octets(iv)), blockwise(name, keyLength, iv));
    expect([await opened(content), await opened(content, 'wrong'), await opened(content, '')]).toEqual([
      'the key',
      'ERR_KEYSTORE_PASSPHRASE_WRONG',
      'ERR_KEYSTORE_PASSPHRASE_MISSING',
    ]);
    const short = encryptedKey(sequence(oid(identifier), octets(iv.subarray(1))), blockwise(name, keyLength, iv));
    expect(await opened(short)).toBe('ERR_KEY_DAMAGED');
  });

  it.each<[128 | 192 | 256, string]>([
    [128, '2.16.840.1.101.3.4.1.6'],
    [192, '2.16.840.1.101.3.4.1.26'],
    [256, '2.16.840.1.101.3.4.1.46'],
  ])('with AES-GCM of %i bits opens, and not when a bit of it was changed', async (bits, identifier) => {
    const nonce = randomBytes(12);
    const encryption = createCipheriv(`aes-${bits}-gcm`, stretch(bits / 8), nonce);
    const data = Buffer.concat([encryption.update(key), encryption.final(), encryption.getAuthTag()]);
    // RFC 5084 §3.2: nonce and length of the tag.
    const cipher = sequence(oid(identifier), sequence(octets(nonce), integer(16)));
    expect(await opened(encryptedKey(cipher, data))).toBe('the key');
    data.writeUInt8(data.readUInt8(500) ^ 1, 500);
    expect(await opened(encryptedKey(cipher, data))).toBe('ERR_KEYSTORE_PASSPHRASE_WRONG');
  });

  it.each([
    [160, 40],
    [120, 64],
    [58, 128],
  ])('with RC2 of version %i opens with %i bits', async (version, bits) => {
    const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
    const iv = randomBytes(8);
    const encryption = forge.rc2.createEncryptionCipher(latin1(stretch(bits / 8)), bits);
    encryption.start(latin1(iv));
    encryption.update(forge.util.createBuffer(latin1(key)));
    encryption.finish();
    const data = Buffer.from(encryption.output.getBytes(), 'latin1');
    const cipher = (of: Buffer) => sequence(oid('1.2.840.113549.3.2'), sequence(of, octets(iv)));
    expect(await opened(encryptedKey(cipher(integer(version)), data))).toBe('the key');
    expect(await opened(encryptedKey(cipher(integer(59)), data))).toBe('ERR_KEYSTORE_UNSUPPORTED');
    expect(await opened(encryptedKey(cipher(octets(iv)), data))).toBe('ERR_KEYSTORE_UNSUPPORTED');
  });

  it('with scrypt opens', async () => {
    const iv = randomBytes(16);
    const derived = scryptSync(passphrase, salt, 32, { cost: 16, blockSize: 8, parallelization: 2 });
    const encryption = createCipheriv('aes-256-cbc', derived, iv);
    const data = Buffer.concat([encryption.update(key), encryption.final()]);
    const scrypt = sequence(oid('1.3.6.1.4.1.11591.4.11'), sequence(octets(salt), integer(16), integer(8), integer(2)));
    const content = encryptedKey(sequence(oid('2.16.840.1.101.3.4.1.42'), octets(iv)), data, scrypt);
    expect([await opened(content), await opened(content, 'wrong')]).toEqual([
      'the key',
      'ERR_KEYSTORE_PASSPHRASE_WRONG',
    ]);
  });

  it('with a hash in PBKDF2 that nobody knows is not supported', async () => {
    const strange = sequence(
      oid('1.2.840.113549.1.5.12'),
      sequence(octets(salt), integer(10), sequence(oid('1.2.840.113549.2.99'), nothing)),
    );
    const cipher = sequence(oid('2.16.840.1.101.3.4.1.42'), octets(randomBytes(16)));
    expect(await opened(encryptedKey(cipher, randomBytes(64), strange))).toBe('ERR_KEYSTORE_UNSUPPORTED');
  });

  it('whose algorithm has too many members beside it is damaged', async () => {
    const whole = encryptedKey(sequence(oid('2.16.840.1.101.3.4.1.42'), octets(randomBytes(16))), randomBytes(64));
    const surplus = Array.from({ length: 8 }, () => nothing);
    const content = sequence(whole.subarray(3), ...surplus);
    expect(await opened(content)).toBe('ERR_KEY_DAMAGED');
  });
});

describe("a key in OpenSSL's traditional encryption", () => {
  /** EVP_BytesToKey with MD5 and one round. */
  function derived(iv: Uint8Array, length: number): Buffer {
    const blocks: Buffer[] = [];
    while (blocks.length * 16 < length)
      blocks.push(
        createHash('md5')
          .update(blocks.at(-1) ?? '')
          .update(passphrase)
          .update(iv.subarray(0, 8))
          .digest(),
      );
    return Buffer.concat(blocks).subarray(0, length);
  }

  function traditional(cipher: string, keyLength: number, iv: Uint8Array): string {
    const encryption = createCipheriv(cipher.toLowerCase(), derived(iv, keyLength), iv);
    const data = Buffer.concat([encryption.update(pkcs1Of(privateKey)), encryption.final()]);
    return withHead(data, `DEK-Info: ${cipher},${Buffer.from(iv).toString('hex').toUpperCase()}\n`);
  }

  const withHead = (data: Uint8Array, head: string) =>
    pem('RSA PRIVATE KEY', data).replace('\n', `\nProc-Type: 4,ENCRYPTED\n${head}\n`);

  it.each([
    ['AES-128-CBC', 16, 16],
    ['AES-192-CBC', 24, 16],
    ['AES-256-CBC', 32, 16],
    ['DES-EDE3-CBC', 24, 8],
    ['CAMELLIA-256-CBC', 32, 16],
  ])('with %s opens, and not without its passphrase', async (cipher, keyLength, ivLength) => {
    const content = traditional(cipher, keyLength, randomBytes(ivLength));
    expect([await opened(content), await opened(content, 'wrong'), await opened(content, '')]).toEqual([
      'the key',
      'ERR_KEYSTORE_PASSPHRASE_WRONG',
      'ERR_KEYSTORE_PASSPHRASE_MISSING',
    ]);
  });

  it.each([
    ['DES-CBC', '0011223344556677', 'single DES, which was broken long ago'],
    ['RC2-CBC', '0011223344556677', 'a cipher that is not supported'],
    ['IDEA-CBC', '0011223344556677', 'a cipher that is not supported'],
  ])('with %s is not supported', async (cipher, iv, name) => {
    const content = withHead(randomBytes(1200), `DEK-Info: ${cipher},${iv}\n`);
    await expect(openKeystore(content, new Secret(passphrase), 'private-key')).rejects.toMatchObject({
      code: 'ERR_KEYSTORE_UNSUPPORTED',
      message: `\`private-key\` is encrypted with ${name}.`,
    });
  });

  it('that does not say how is damaged', async () => {
    await expect(
      openKeystore(withHead(randomBytes(1200), ''), new Secret(passphrase), 'private-key'),
    ).rejects.toMatchObject({
      code: 'ERR_KEY_DAMAGED',
      message:
        'The private key in `private-key` says that it is encrypted, but its DEK-Info line is missing or damaged.',
    });
  });
});

describe("PKCS#12's own stretching", () => {
  it('lets others have their turn during many rounds', async () => {
    const turns: string[] = [];
    setImmediate(() => turns.push('another'));
    await stretchPkcs12('sha1', 'key', Buffer.alloc(4), salt, 100_001, 20);
    turns.push('stretched');
    expect(turns).toEqual(['another', 'stretched']);
  });

  it.each([
    ['a salt and a passphrase', 8, 'secret'],
    ['a salt longer than a block', 100, 'secret'],
    ['no salt', 0, 'secret'],
    ['a passphrase longer than a block', 8, 'a passphrase that is rather longer than one block of the hash'],
  ])('makes of %s what node-forge makes of them', async (_, length, word) => {
    const bytes = randomBytes(length);
    const generate = (forge as unknown as { pkcs12: { generateKey: (...parts: unknown[]) => forge.util.ByteBuffer } })
      .pkcs12.generateKey;
    const bmp = Buffer.from(`${word}\0`, 'utf16le').swap16();
    for (const [purpose, id] of [
      ['key', 1],
      ['iv', 2],
      ['mac', 3],
    ] as const) {
      const other = generate(word, forge.util.createBuffer(bytes.toString('latin1')), id, 3, 50).getBytes();
      expect(Buffer.from(await stretchPkcs12('sha1', purpose, bmp, bytes, 3, 50)).toString('latin1')).toBe(other);
    }
  });
});

describe("Java's own encryption", () => {
  /** The key and IV of PBES1Core.deriveCipherKey, in its own order of steps. */
  function derivedByJava(given: Uint8Array, rounds: number): Buffer {
    const bytes = Buffer.from(given);
    if (bytes.subarray(0, 4).equals(bytes.subarray(4))) {
      for (let at = 0; at < 2; at += 1) {
        const kept = bytes.readUInt8(at);
        bytes.writeUInt8(bytes.readUInt8(3 - at), at);
        bytes.writeUInt8(kept, 3 - 1);
      }
    }
    const halves = [bytes.subarray(0, 4), bytes.subarray(4)].map((half) => {
      let digest: Buffer = half;
      for (let round = 0; round < rounds; round += 1)
        digest = createHash('md5').update(digest).update(passphrase).digest();
      return digest;
    });
    return Buffer.concat(halves);
  }

  it.each(['0102030405060708', '0102030401020304', '0101010101010101'])('opens with the salt %s', async (hex) => {
    const own = Buffer.from(hex, 'hex');
    const derived = derivedByJava(own, 5);
    const encryption = createCipheriv('des-ede3-cbc', derived.subarray(0, 24), derived.subarray(24));
    const data = Buffer.concat([encryption.update(key), encryption.final()]);
    expect(Buffer.from((await openJce(data, passphrase, own, 5)) ?? [])).toEqual(key);
    expect(await openJce(data, passphrase, own, 6)).not.toEqual(key);
  });

  const store = (entry: Uint8Array) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(entry.length);
    const head = Buffer.from('cececece000000020000000100000001000161000001901a2b3c4d', 'hex');
    return Buffer.concat([head, size, entry, Buffer.alloc(4), Buffer.alloc(20)]);
  };
  const algorithm = (...parameters: readonly Buffer[]) => sequence(oid('1.3.6.1.4.1.42.2.19.1'), ...parameters);
  const data = octets(randomBytes(64));

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'ERR_KEY_DAMAGED'],
    ['a key of five members', sequence(nothing, nothing, nothing, nothing, nothing), 'ERR_KEY_DAMAGED'],
    ['a key without its data', sequence(algorithm()), 'ERR_KEY_DAMAGED'],
    ['data that are no octets', sequence(algorithm(), integer(1)), 'ERR_KEY_DAMAGED'],
    ['no parameters', sequence(algorithm(), data), 'ERR_KEY_DAMAGED'],
    ['no rounds', sequence(algorithm(sequence(octets(salt))), data), 'ERR_KEY_DAMAGED'],
    ['a salt that is no octets', sequence(algorithm(sequence(integer(1), integer(1))), data), 'ERR_KEY_DAMAGED'],
    [
      'a salt of nine bytes',
      sequence(algorithm(sequence(octets(randomBytes(9)), integer(1))), data),
      'ERR_KEY_DAMAGED',
    ],
    ['no round at all', sequence(algorithm(sequence(octets(salt), integer(0))), data), 'ERR_KEY_DAMAGED'],
    [
      'rounds beyond any number',
      sequence(algorithm(sequence(octets(salt), integer(2n ** 70n))), data),
      'ERR_KEY_DAMAGED',
    ],
    [
      'ten million rounds',
      sequence(algorithm(sequence(octets(salt), integer(9_999_999))), data),
      'ERR_KEYSTORE_COSTLY',
    ],
    ['another scheme', sequence(sequence(oid('1.2.3.4')), data), 'ERR_KEYSTORE_UNSUPPORTED'],
    ['pieces that are none', sequence(algorithm(), der(0x24, integer(1))), 'ERR_KEY_DAMAGED'],
    ['another key', sequence(algorithm(sequence(octets(salt), integer(1))), data), 'ERR_KEYSTORE_PASSPHRASE_WRONG'],
  ])('of %s is told by what is wrong with it', async (_, entry, code) => {
    expect(await opened(store(entry))).toBe(code);
  });

  it('whose key is longer than the file is cut', async () => {
    const whole = store(sequence(algorithm(sequence(octets(salt), integer(1))), data));
    expect(await opened(whole.subarray(0, 60))).toBe('ERR_KEY_DAMAGED');
  });
});
