import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto';

// Opens sealed boxes as libsodium does, and shares no line with the code that seals them: X25519 is the platform's,
// Salsa20, Poly1305 and BLAKE2b are written here from their papers, with plain loops and big numbers. Slow, and only
// for tests; libsodium itself judges both in `__tests__/proofs/sealed-box.test.ts`.

/** An X25519 pair of a store: the public half as bytes, as the API hands it out. */
export interface BoxPair {
  readonly publicKey: Uint8Array;
  readonly privateKey: KeyObject;
}

const pkcs8Head = Buffer.from('302e020100300506032b656e04220420', 'hex');
const spkiHead = Buffer.from('302a300506032b656e032100', 'hex');

/** The pair of a secret key of 32 bytes. */
export function boxPair(secretKey: Uint8Array): BoxPair {
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Head, secretKey]), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return { privateKey, publicKey: new Uint8Array(spki.subarray(spkiHead.length)) };
}

/** `undefined` when the box was not sealed for this pair, or was changed. */
export function openBox(box: Uint8Array, pair: BoxPair): Uint8Array | undefined {
  if (box.length < 48) return undefined;
  const sender = box.subarray(0, 32);
  const tag = box.subarray(32, 48);
  const sealed = box.subarray(48);
  const publicKey = createPublicKey({ key: Buffer.concat([spkiHead, sender]), format: 'der', type: 'spki' });
  const shared = diffieHellman({ privateKey: pair.privateKey, publicKey });
  const nonce = blake2b24(Buffer.concat([sender, pair.publicKey]));
  const boxKey = salsaBlock(shared, new Uint8Array(16), 'hsalsa');
  const streamKey = salsaBlock(boxKey, nonce.subarray(0, 16), 'hsalsa');
  const stream = keyStream(streamKey, nonce.subarray(16), 32 + sealed.length);
  if (!Buffer.from(tag).equals(poly1305(sealed, stream.subarray(0, 32)))) return undefined;
  return sealed.map((byte, at) => byte ^ (stream[32 + at] ?? 0));
}

const word = (bytes: Uint8Array, at: number) => Buffer.from(bytes).readUInt32LE(at * 4);
const constants = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];

/** Salsa20's core (D. J. Bernstein, "The Salsa20 family of stream ciphers"); HSalsa20 leaves the last addition out. */
function salsaBlock(key: Uint8Array, input: Uint8Array, kind: 'salsa' | 'hsalsa'): Uint8Array {
  const keyWord = (at: number) => word(key, at);
  const inputWord = (at: number) => word(input, at);
  const start = [
    ...[constants[0] ?? 0, keyWord(0), keyWord(1), keyWord(2), keyWord(3), constants[1] ?? 0],
    ...[inputWord(0), inputWord(1), inputWord(2), inputWord(3), constants[2] ?? 0],
    ...[keyWord(4), keyWord(5), keyWord(6), keyWord(7), constants[3] ?? 0],
  ];
  const x = Uint32Array.from(start);
  const quarter = (a: number, b: number, c: number, d: number) => {
    for (const [target, one, other, by] of [
      [b, a, d, 7],
      [c, b, a, 9],
      [d, c, b, 13],
      [a, d, c, 18],
    ] as const) {
      const sum = ((x[one] ?? 0) + (x[other] ?? 0)) >>> 0;
      x[target] = (x[target] ?? 0) ^ ((sum << by) | (sum >>> (32 - by)));
    }
  };
  for (let double = 0; double < 10; double += 1) {
    for (const at of [0, 5, 10, 15]) quarter(at, (at + 4) % 16, (at + 8) % 16, (at + 12) % 16);
    for (const row of [0, 1, 2, 3]) {
      const at = (step: number) => row * 4 + ((row + step) % 4);
      quarter(at(0), at(1), at(2), at(3));
    }
  }
  const chosen = kind === 'salsa' ? [...x.keys()] : [0, 5, 10, 15, 6, 7, 8, 9];
  const out = Buffer.alloc(chosen.length * 4);
  chosen.forEach((from, at) => {
    out.writeUInt32LE(((x[from] ?? 0) + (kind === 'salsa' ? (start[from] ?? 0) : 0)) >>> 0, at * 4);
  });
  return new Uint8Array(out);
}

function keyStream(key: Uint8Array, nonce: Uint8Array, length: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let counter = 0; counter * 64 < length; counter += 1) {
    const input = Buffer.alloc(16);
    input.set(nonce);
    input.writeUInt32LE(counter, 8);
    blocks.push(salsaBlock(key, input, 'salsa'));
  }
  return new Uint8Array(Buffer.concat(blocks)).subarray(0, length);
}

const little = (bytes: Uint8Array) => BigInt(`0x0${Buffer.from(bytes).reverse().toString('hex')}`);

/** RFC 8439 §2.5. */
function poly1305(message: Uint8Array, key: Uint8Array): Buffer {
  const r = little(key.subarray(0, 16)) & 0x0ffffffc0ffffffc0ffffffc0fffffffn;
  const prime = (1n << 130n) - 5n;
  let sum = 0n;
  for (let at = 0; at < message.length; at += 16) {
    const block = message.subarray(at, at + 16);
    sum = ((sum + little(block) + (1n << BigInt(8 * block.length))) * r) % prime;
  }
  const tag = (sum + little(key.subarray(16, 32))) & ((1n << 128n) - 1n);
  return Buffer.from(tag.toString(16).padStart(32, '0'), 'hex').reverse();
}

const mask64 = (1n << 64n) - 1n;
const iv = [
  ...[0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n],
  ...[0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n],
];
/** RFC 7693 §2.7, in hexadecimal digits. */
const permutations = [
  ...['0123456789abcdef', 'ea489fd61c02b753', 'b8c052fdae367194', '7931dcbe265a40f8', '905724afe1bc683d'],
  ...['2c6a0b834d75fe19', 'c51fed4a0763928b', 'db7ec13950f4862a', '6fe9b308c2d714a5', 'a2847615fb9e3cd0'],
];

/** BLAKE2b (RFC 7693) with 24 bytes of digest, for a message of at most one block: two public keys are 64 bytes. */
function blake2b24(message: Uint8Array): Uint8Array {
  if (message.length > 128) throw new TypeError('This BLAKE2b takes one block.');
  const block = Buffer.alloc(128);
  block.set(message);
  const m = Array.from({ length: 16 }, (_, at) => block.readBigUInt64LE(at * 8));
  const h = [...iv];
  h[0] = (h[0] ?? 0n) ^ 0x01010000n ^ 24n;
  const v = [...h, ...iv];
  v[12] = (v[12] ?? 0n) ^ BigInt(message.length);
  v[14] = (v[14] ?? 0n) ^ mask64;
  const turn = (value: bigint, by: bigint) => ((value >> by) | (value << (64n - by))) & mask64;
  const mix = (a: number, b: number, c: number, d: number, x: bigint, y: bigint) => {
    const step = (one: number, two: number, plus: bigint, turned: number, by: bigint) => {
      v[one] = ((v[one] ?? 0n) + (v[two] ?? 0n) + plus) & mask64;
      v[turned] = turn((v[turned] ?? 0n) ^ (v[one] ?? 0n), by);
    };
    step(a, b, x, d, 32n);
    step(c, d, 0n, b, 24n);
    step(a, b, y, d, 16n);
    step(c, d, 0n, b, 63n);
  };
  for (let round = 0; round < 12; round += 1) {
    const order = permutations[round % 10] ?? '';
    const at = (index: number) => m[Number.parseInt(order.charAt(index), 16)] ?? 0n;
    for (let column = 0; column < 4; column += 1) {
      mix(column, column + 4, column + 8, column + 12, at(column * 2), at(column * 2 + 1));
    }
    for (let diagonal = 0; diagonal < 4; diagonal += 1) {
      const part = (step: number, base: number) => base + ((diagonal + step) % 4);
      mix(diagonal, part(1, 4), part(2, 8), part(3, 12), at(8 + diagonal * 2), at(9 + diagonal * 2));
    }
  }
  const out = Buffer.alloc(64);
  h.forEach((value, at) => {
    out.writeBigUInt64LE(value ^ (v[at] ?? 0n) ^ (v[at + 8] ?? 0n), at * 8);
  });
  return new Uint8Array(out.subarray(0, 24));
}
