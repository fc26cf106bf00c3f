import { createHmac, randomBytes } from 'node:crypto';
import { encryptPbes2, encryptPkcs12, usualEncryption } from './encryption.ts';
import { passphraseBytes } from './passphrase.ts';
import { stretchPkcs12 } from './stretching.ts';
import { explicit, integer, nothing, octets, oid, sequence } from './write-der.ts';

const dataContent = oid('1.2.840.113549.1.7.1');
const shroudedKeyBag = oid('1.2.840.113549.1.12.10.1.2');
const rounds = 10_000;

/** `usual`: AES-256, and a MAC with SHA-256. `classic`: triple DES and SHA-1, for whoever reads nothing newer. */
export type Pkcs12Generation = 'usual' | 'classic';

/**
 * A PKCS#12 file (RFC 7292) that holds one private key and no certificate. A certificate is no part of it, because none
 * exists when a key is stored first, and a placeholder would claim what is not so.
 * @param passphrase may be empty, which is how files without one are protected
 */
export async function writePkcs12(
  pkcs8: Uint8Array,
  passphrase: string,
  generation: Pkcs12Generation,
): Promise<Uint8Array> {
  const { bmp } = passphraseBytes(passphrase);
  const [algorithm, data] =
    generation === 'usual'
      ? await encryptPbes2(pkcs8, passphrase, { ...usualEncryption, rounds })
      : await encryptPkcs12(pkcs8, bmp, rounds);
  const bag = sequence(shroudedKeyBag, explicit(0, sequence(algorithm, octets(data))));
  const content = sequence(sequence(dataContent, explicit(0, octets(sequence(bag)))));
  const mac = await macOf(content, bmp, generation === 'usual' ? 'sha256' : 'sha1');
  return sequence(integer(3), sequence(dataContent, explicit(0, octets(content))), mac);
}

const digests = { sha1: ['1.3.14.3.2.26', 20], sha256: ['2.16.840.1.101.3.4.2.1', 32] } as const;

/** MacData (RFC 7292 §4). */
async function macOf(content: Uint8Array, passphrase: Uint8Array, digest: keyof typeof digests): Promise<Uint8Array> {
  const [name, length] = digests[digest];
  const salt = randomBytes(16);
  const key = await stretchPkcs12(digest, 'mac', passphrase, salt, rounds, length);
  const mac = createHmac(digest, key).update(content).digest();
  return sequence(sequence(sequence(oid(name), nothing), octets(mac)), octets(salt), integer(rounds));
}

const tripleDes = Buffer.from(oid('1.2.840.113549.1.12.1.3'));
const pbes2 = Buffer.from(oid('1.2.840.113549.1.5.13'));

/** Which generation a file belongs to, by the names of schemes in it. */
export function generationOf(file: Uint8Array): Pkcs12Generation {
  const bytes = Buffer.from(file);
  return bytes.includes(tripleDes) && !bytes.includes(pbes2) ? 'classic' : 'usual';
}
