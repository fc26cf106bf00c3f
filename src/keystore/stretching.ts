import { hash, pbkdf2, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const pbkdf2Later = promisify(pbkdf2);
const scryptLater = promisify<Uint8Array, Uint8Array, number, object, Buffer>(scrypt);

/** PBKDF2 (RFC 8018 §5.2), off the main thread. */
export function stretchPbkdf2(
  digest: string,
  passphrase: Uint8Array,
  salt: Uint8Array,
  rounds: number,
  length: number,
): Promise<Uint8Array> {
  return pbkdf2Later(passphrase, salt, rounds, length, digest);
}

/** scrypt (RFC 7914), off the main thread; its memory is the caller's to price. */
export function stretchScrypt(
  passphrase: Uint8Array,
  salt: Uint8Array,
  parameters: { readonly cost: number; readonly blockSize: number; readonly parallelization: number },
  length: number,
): Promise<Uint8Array> {
  const { cost, blockSize, parallelization } = parameters;
  const maxmem = 128 * blockSize * (cost + parallelization + 2) + 2 ** 20;
  return scryptLater(passphrase, salt, length, { cost, blockSize, parallelization, maxmem });
}

/** What a PKCS#12 derivation is for: the ID byte of RFC 7292 §B.3. */
export type Purpose = 'key' | 'iv' | 'mac';
const purposeByte = { key: 1, iv: 2, mac: 3 } as const;

/** Bytes that a digest hashes at once. */
const blockOf = (digest: string): number => (/^(?:sha(?:384|512)|blake2b)/.test(digest) ? 128 : 64);

/** Rounds between two looks at the event loop, so that signals and deadlines are heard. */
const breath = 100_000;

/** PKCS#12's own key derivation (RFC 7292 §B.2). */
export async function stretchPkcs12(
  digest: string,
  purpose: Purpose,
  passphrase: Uint8Array,
  salt: Uint8Array,
  rounds: number,
  length: number,
): Promise<Uint8Array> {
  const block = blockOf(digest);
  const diversifier = new Uint8Array(block).fill(purposeByte[purpose]);
  const input = Buffer.concat([repeated(salt, block), repeated(passphrase, block)]);
  const derived: Uint8Array[] = [];
  for (let have = 0; have < length; ) {
    const digestBytes = hash(digest, Buffer.concat([diversifier, input]), 'buffer');
    for (let round = 1; round < rounds; round += 1) {
      // A third of the time of an answer as a new buffer.
      digestBytes.write(hash(digest, digestBytes, 'binary'), 'latin1');
      if (round % breath === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    derived.push(digestBytes);
    have += digestBytes.length;
    addToEachBlock(input, repeated(digestBytes, block).subarray(0, block), block);
  }
  return Buffer.concat(derived).subarray(0, length);
}

/** The bytes repeated to fill whole blocks; nothing stays nothing. */
function repeated(bytes: Uint8Array, block: number): Buffer {
  return Buffer.alloc(block * Math.ceil(bytes.length / block), bytes);
}

/** I_j = (I_j + B + 1) mod 2^v, step 6C. */
function addToEachBlock(input: Buffer, addend: Buffer, block: number): void {
  for (let start = 0; start < input.length; start += block) {
    let carry = 1;
    for (let at = block - 1; at >= 0; at -= 1) {
      carry += input.readUInt8(start + at) + addend.readUInt8(at);
      input[start + at] = carry & 0xff;
      carry >>= 8;
    }
  }
}

/** OpenSSL's EVP_BytesToKey with MD5 and one round, what DEK-Info keys are made with. */
export function stretchLegacy(passphrase: Uint8Array, salt: Uint8Array, length: number): Uint8Array {
  let derived: Uint8Array = new Uint8Array(0);
  let last: Uint8Array = new Uint8Array(0);
  while (derived.length < length) {
    last = hash('md5', Buffer.concat([last, passphrase, salt]), 'buffer');
    derived = Buffer.concat([derived, last]);
  }
  return derived.subarray(0, length);
}
