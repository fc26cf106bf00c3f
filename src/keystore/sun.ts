import { hash, timingSafeEqual } from 'node:crypto';
import { cbc } from './cipher.ts';
import { childrenOf, contentOf, type Element, OCTET_STRING, SEQUENCE, smallIntegerOf } from './der.ts';
import { utf16 } from './passphrase.ts';
import { damaged } from './scheme.ts';

const sha1Length = 20;

/**
 * Sun's key protector, which JKS files use (KeyProtector.java of OpenJDK): a key stream of chained SHA-1 between a salt
 * and a check value.
 * @returns `undefined` when the passphrase is wrong
 */
export function openSun(data: Uint8Array, passphrase: string): Uint8Array | undefined {
  if (data.length < 2 * sha1Length) return undefined;
  const secret = utf16(passphrase);
  const plain = Buffer.from(data.subarray(sha1Length, -sha1Length));
  let stream = Buffer.from(data.subarray(0, sha1Length));
  for (const [at, byte] of plain.entries()) {
    if (at % sha1Length === 0) stream = hash('sha1', Buffer.concat([secret, stream]), 'buffer');
    plain[at] = byte ^ stream.readUInt8(at % sha1Length);
  }
  const check = hash('sha1', Buffer.concat([secret, plain]), 'buffer');
  return timingSafeEqual(check, data.subarray(-sha1Length)) ? plain : undefined;
}

/** Salt and rounds of PBEWithMD5AndTripleDES, which JCEKS files use. */
export function jcePrice(
  bytes: Uint8Array,
  parameters: Element | undefined,
  inputName: string,
): readonly [salt: Uint8Array, rounds: number] {
  const members = parameters?.tag === SEQUENCE ? childrenOf(bytes, parameters, 4) : undefined;
  const rounds = smallIntegerOf(bytes, members?.[1]);
  const salt = members?.[0];
  if (salt?.tag !== OCTET_STRING || salt.contentEnd - salt.contentStart !== 8 || rounds === undefined || rounds < 1)
    throw damaged(inputName);
  return [contentOf(bytes, salt), rounds];
}

/**
 * PBEWithMD5AndTripleDES (PBES1Core.java of OpenJDK): MD5 chains over each half of the salt make key and IV.
 * @returns `undefined` when the passphrase is wrong
 */
export async function openJce(
  data: Uint8Array,
  passphrase: string,
  salt: Uint8Array,
  rounds: number,
): Promise<Uint8Array | undefined> {
  const secret = Buffer.from(passphrase, 'latin1').map((byte) => byte & 0x7f);
  const derived = Buffer.concat(saltHalves(salt).map((half) => chained(half, secret, rounds)));
  return cbc('des-ede3-cbc', 24, derived.subarray(24)).decrypt(data, derived.subarray(0, 24));
}

function chained(half: Uint8Array, secret: Uint8Array, rounds: number): Uint8Array {
  let digest = half;
  for (let round = 0; round < rounds; round += 1) digest = hash('md5', Buffer.concat([digest, secret]), 'buffer');
  return digest;
}

/** Equal halves are made unequal, in the very way (slip included) that Java does it. */
function saltHalves(salt: Uint8Array): readonly Uint8Array[] {
  const first = Buffer.from(salt.subarray(0, 4));
  const second = salt.subarray(4, 8);
  if (!first.equals(second)) return [first, second];
  return [Uint8Array.from([3, 0, 1, 3], (at) => first.readUInt8(at)), second];
}
