import {
  BIT_STRING,
  childrenOf,
  type Element,
  INTEGER,
  OCTET_STRING,
  OID,
  oidOf,
  readElement,
  SEQUENCE,
  SET,
  smallIntegerOf,
} from './der.ts';

/** What bytes are, by their own form and never by a file's name. */
export type Kind =
  | 'JKS'
  | 'JCEKS'
  | 'PKCS#12'
  | 'BCFKS keystore'
  | 'PKCS#7'
  | 'PKCS#1 private key'
  | 'PKCS#8 private key'
  | 'encrypted PKCS#8 private key'
  | 'EC private key'
  | 'DSA private key'
  | 'certificate'
  | 'certificate request'
  | 'certificate revocation list'
  | 'public key'
  | 'unknown DER'
  | 'cut DER'
  | 'no DER';

/**
 * Tells by the outer form what bytes are; looks at no more than two levels. `unknown DER` is a sequence of some other
 * form, `cut DER` one that the bytes do not reach the end of, `no DER` is everything else (text, most likely).
 */
export function kindOf(bytes: Uint8Array): Kind {
  const magic = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  if (magic === 0xfeedfeed) return 'JKS';
  if (magic === 0xcececece) return 'JCEKS';
  if (bytes[0] !== SEQUENCE || bytes.length < 8) return 'no DER';
  const outer = readElement(bytes, 0);
  if (outer === undefined) return looksCut(bytes) ? 'cut DER' : 'no DER';
  const members = childrenOf(bytes, outer, 64) ?? [];
  const [first, second] = members;
  if (first === undefined || second === undefined) return 'unknown DER';
  const tags = members.map((member) => member.tag);
  if (first.tag === INTEGER) return kindOfVersioned(bytes, members, tags);
  if (first.tag === OID) return oidOf(bytes, first).startsWith('1.2.840.113549.1.7.') ? 'PKCS#7' : 'unknown DER';
  if (first.tag !== SEQUENCE) return 'unknown DER';
  const inner = childrenOf(bytes, first, 64);
  if (inner === undefined) return tags[1] === SEQUENCE && tags[2] === BIT_STRING ? 'certificate' : 'unknown DER';
  return kindOfNested(
    tags,
    inner.map((member) => member.tag),
  );
}

function kindOfVersioned(bytes: Uint8Array, members: readonly Element[], tags: readonly number[]): Kind {
  if (holdsContentInfo(bytes, members[1])) return 'PKCS#12';
  // A prime and a generator: parameters for Diffie-Hellman, which look like an RSA key's modulus and exponent.
  const generator = smallIntegerOf(bytes, members[1]);
  return tags.length === 2 && (generator === 2 || generator === 5) ? 'unknown DER' : kindOfNumbered(tags);
}

/** A PFX is a version, then a ContentInfo, whose identifier is one of PKCS#7. */
function holdsContentInfo(bytes: Uint8Array, member: Element | undefined): boolean {
  const type = member?.tag === SEQUENCE ? readElement(bytes, member.contentStart, member.contentEnd) : undefined;
  return oidOf(bytes, type).startsWith('1.2.840.113549.1.7.');
}

/** A sequence's head with a long length and a first member, and not a text that begins with the digit 0. */
function looksCut(bytes: Uint8Array): boolean {
  const length = Number(bytes[1]);
  const member = bytes[2 + (length & 0x7f)] ?? 0;
  return length >= 0x80 && length <= 0x84 && (member === INTEGER || member === SEQUENCE || member === OID);
}

function kindOfNumbered(tags: readonly number[]): Kind {
  const [, second, third] = tags;
  const integers = tags.filter((tag) => tag === INTEGER).length;
  if (second === SEQUENCE && third === OCTET_STRING) return 'PKCS#8 private key';
  if (second === OCTET_STRING) return 'EC private key';
  if (integers >= 9) return 'PKCS#1 private key';
  if (integers === 6 && tags.length === 6) return 'DSA private key';
  return integers === 2 && tags.length === 2 ? 'public key' : 'unknown DER';
}

function kindOfNested(tags: readonly number[], inner: readonly number[]): Kind {
  const [, second, third] = tags;
  if (second === OCTET_STRING && inner[0] === OID) return 'encrypted PKCS#8 private key';
  if (second === BIT_STRING && inner[0] === OID) return 'public key';
  if (second === SEQUENCE && third === BIT_STRING) return kindOfSigned(inner);
  return inner[0] === SEQUENCE && inner[1] === OCTET_STRING && second === SEQUENCE ? 'BCFKS keystore' : 'unknown DER';
}

/** Certificates, requests and revocation lists are all `SEQUENCE { content, algorithm, signature }`. */
function kindOfSigned(inner: readonly number[]): Kind {
  const UTC_TIME = 0x17;
  const GENERALIZED_TIME = 0x18;
  if (inner[0] === INTEGER && inner[1] === SEQUENCE && inner[2] === SEQUENCE && inner[3] === 0xa0)
    return 'certificate request';
  const times = inner.slice(2, 4);
  if (times.includes(UTC_TIME) || times.includes(GENERALIZED_TIME)) return 'certificate revocation list';
  // An empty request has lost its attributes; a certificate has never fewer than six members.
  return inner.length === 3 && inner[1] !== SET ? 'certificate request' : 'certificate';
}
