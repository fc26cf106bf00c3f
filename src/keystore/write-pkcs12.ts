import { createHmac, randomBytes } from 'node:crypto';
import { childrenOf, contentOf, type Element, octetsOf, oidOf, readElement, SET } from './der.ts';
import { encryptPbes2, encryptPkcs12, usualEncryption } from './encryption.ts';
import { passphraseBytes, utf16 } from './passphrase.ts';
import { stretchPkcs12 } from './stretching.ts';
import { der, explicit, integer, nothing, octets, oid, sequence } from './write-der.ts';

const dataContent = oid('1.2.840.113549.1.7.1');
const shroudedKeyBag = oid('1.2.840.113549.1.12.10.1.2');
const rounds = 10_000;

/** `usual`: AES-256, and a MAC with SHA-256. `classic`: triple DES and SHA-1, for whoever reads nothing newer. */
export type Pkcs12Generation = 'usual' | 'classic';

/** What a new file takes over from the one before. */
export interface Pkcs12Form {
  readonly generation: Pkcs12Generation;
  /** What programs in Java call the alias. */
  readonly friendlyName: string | undefined;
}

/**
 * A PKCS#12 file (RFC 7292) that holds one private key and no certificate. A certificate is no part of it, because none
 * exists when a key is stored first, and a placeholder would claim what is not so.
 * @param passphrase may be empty, which is how files without one are protected
 */
export async function writePkcs12(
  pkcs8: Uint8Array,
  passphrase: string,
  { generation, friendlyName }: Pkcs12Form,
): Promise<Uint8Array> {
  const { bmp } = passphraseBytes(passphrase);
  const [algorithm, data] =
    generation === 'usual'
      ? await encryptPbes2(pkcs8, passphrase, { ...usualEncryption, rounds })
      : await encryptPkcs12(pkcs8, bmp, rounds);
  const named = friendlyName === undefined ? [] : [attributes(friendlyName)];
  const bag = sequence(shroudedKeyBag, explicit(0, sequence(algorithm, octets(data))), ...named);
  const content = sequence(sequence(dataContent, explicit(0, octets(sequence(bag)))));
  const mac = await macOf(content, bmp, generation === 'usual' ? 'sha256' : 'sha1');
  return sequence(integer(3), sequence(dataContent, explicit(0, octets(content))), mac);
}

/** The attribute friendlyName (RFC 2985 §5.5.1), a BMPString. */
function attributes(friendlyName: string): Uint8Array {
  return der(SET, sequence(oid(friendlyNameOid), der(SET, der(bmpString, utf16(friendlyName)))));
}

const friendlyNameOid = '1.2.840.113549.1.9.20';
const bmpString = 0x1e;

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

/** What can be told of a file without its passphrase: the generation by the names of schemes, the name of its key. */
export function formOf(file: Uint8Array): Pkcs12Form {
  const bytes = Buffer.from(file);
  const generation = bytes.includes(tripleDes) && !bytes.includes(pbes2) ? 'classic' : 'usual';
  return {
    generation,
    friendlyName: keyBags(file)
      .map(friendlyNameOf)
      .find((name) => name !== undefined),
  };
}

type Bag = readonly [bytes: Uint8Array, bag: Element];

/** The bags of keys that lie in no encrypted part, where programs put them. */
function keyBags(file: Uint8Array): Bag[] {
  const [, authSafe] = childrenAt(file, readElement(file, 0));
  const safe = contentOfInfo(file, authSafe);
  return childrenAt(safe, readElement(safe, 0)).flatMap((info) => {
    const content = contentOfInfo(safe, info);
    const bags = childrenAt(content, readElement(content, 0));
    return bags
      .filter((bag) => /\.10\.1\.[12]$/.test(oidOf(content, childrenAt(content, bag)[0])))
      .map((bag): Bag => [content, bag]);
  });
}

/** The octets of a ContentInfo that is data; empty when it is something else. */
function contentOfInfo(bytes: Uint8Array, info: Element | undefined): Uint8Array {
  const [type, wrapping] = childrenAt(bytes, info);
  const [inner] = childrenAt(bytes, wrapping);
  const isData = oidOf(bytes, type) === '1.2.840.113549.1.7.1';
  return (isData && inner !== undefined && octetsOf(bytes, inner)) || new Uint8Array(0);
}

function friendlyNameOf([bytes, bag]: Bag): string | undefined {
  for (const attribute of childrenAt(bytes, childrenAt(bytes, bag)[2])) {
    const [type, values] = childrenAt(bytes, attribute);
    const [value] = childrenAt(bytes, values);
    if (oidOf(bytes, type) !== friendlyNameOid || value?.tag !== bmpString) continue;
    const name = Buffer.from(contentOf(bytes, value));
    if (name.length % 2 === 0) return name.swap16().toString('utf16le');
  }
  return undefined;
}

function childrenAt(bytes: Uint8Array, parent: Element | undefined): readonly Element[] {
  return parent === undefined ? [] : (childrenOf(bytes, parent, 64) ?? []);
}
