import { createHmac, timingSafeEqual } from 'node:crypto';
import { childrenOf, contentOf, type Element, OCTET_STRING, SEQUENCE, smallIntegerOf } from './der.ts';
import type { PassphraseBytes } from './passphrase.ts';
import { algorithmOf, damaged, hmacDigests, readStretching, unsupported } from './scheme.ts';
import { stretchPkcs12 } from './stretching.ts';

/** What guards a PKCS#12 file against change, and tells a right passphrase from a wrong one. */
export interface Mac {
  readonly rounds: number;
  readonly digest: string;
  readonly expected: Uint8Array;
  stretch(passphrase: PassphraseBytes): Promise<Uint8Array>;
}

const digests: Readonly<Record<string, readonly [string, number]>> = {
  '1.2.840.113549.2.5': ['md5', 16],
  '1.3.14.3.2.26': ['sha1', 20],
  '2.16.840.1.101.3.4.2.4': ['sha224', 28],
  '2.16.840.1.101.3.4.2.1': ['sha256', 32],
  '2.16.840.1.101.3.4.2.2': ['sha384', 48],
  '2.16.840.1.101.3.4.2.3': ['sha512', 64],
  '2.16.840.1.101.3.4.2.5': ['sha512-224', 28],
  '2.16.840.1.101.3.4.2.6': ['sha512-256', 32],
  '1.3.6.1.4.1.1722.12.2.1.16': ['blake2b512', 64],
  '1.3.6.1.4.1.1722.12.2.2.8': ['blake2s256', 32],
};

const pbmac1 = '1.2.840.113549.1.5.14';

/**
 * Reads MacData (RFC 7292 §4): the classic kind with any SHA, and PBMAC1 (RFC 9579).
 * @throws Failure ERR_KEYSTORE_UNSUPPORTED or ERR_KEY_DAMAGED
 */
export function readMac(bytes: Uint8Array, element: Element, inputName: string): Mac {
  const [digestInfo, saltElement, roundsElement] = childrenOf(bytes, element, 4) ?? [];
  const [algorithm, digestElement] = childrenOf(bytes, digestInfo, 4) ?? [];
  if (saltElement?.tag !== OCTET_STRING || digestElement?.tag !== OCTET_STRING) throw damaged(inputName);
  const expected = contentOf(bytes, digestElement);
  const { oid, parameters } = algorithmOf(bytes, algorithm, inputName);
  if (oid === pbmac1) return { expected, ...readPbmac1(bytes, parameters, inputName) };
  const digest = digests[oid];
  if (digest === undefined) throw unsupported(oid, inputName);
  const salt = contentOf(bytes, saltElement);
  // RFC 7292 §4: one round when nothing is said.
  const rounds = roundsElement === undefined ? 1 : (smallIntegerOf(bytes, roundsElement) ?? Number.MAX_SAFE_INTEGER);
  const [name, length] = digest;
  return {
    rounds,
    digest: name,
    expected,
    stretch: ({ bmp }) => stretchPkcs12(name, 'mac', bmp, salt, rounds, length),
  };
}

function readPbmac1(bytes: Uint8Array, parameters: Element | undefined, inputName: string): Omit<Mac, 'expected'> {
  const [stretching, scheme] = (parameters?.tag === SEQUENCE && childrenOf(bytes, parameters, 4)) || [];
  const { oid } = algorithmOf(bytes, scheme, inputName);
  const digest = hmacDigests[oid];
  if (digest === undefined) throw unsupported(oid, inputName);
  const { rounds, stretch, keyLength } = readStretching(bytes, stretching, inputName);
  // RFC 9579 §4: the length must be there, and a short one would make forging easy.
  if (keyLength === undefined || keyLength < 20 || keyLength > 128) throw damaged(inputName);
  return { rounds, digest, stretch: ({ utf8 }) => stretch(utf8, keyLength) };
}

export async function verifies(mac: Mac, content: Uint8Array, passphrase: PassphraseBytes): Promise<boolean> {
  const key = await mac.stretch(passphrase);
  const found = createHmac(mac.digest, key).update(content).digest();
  return found.length === mac.expected.length && timingSafeEqual(found, mac.expected);
}
