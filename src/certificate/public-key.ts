import {
  BIT_STRING,
  childrenOf,
  type Element,
  INTEGER,
  integerBits,
  OID,
  oidOf,
  readElement,
  SEQUENCE,
} from '../keystore/der.ts';

/** What a SubjectPublicKeyInfo says of its key. */
export interface PublicKeyKind {
  /** `RSA`, `EC`, `Ed25519`, …, or the dotted object identifier of an unknown kind; empty when it is broken. */
  readonly keyType: string;
  readonly keyBits: number | null;
}

/** Kinds whose size is in their name. */
const fixedKinds: Readonly<Record<string, readonly [string, number | null]>> = {
  '1.3.101.110': ['X25519', 256],
  '1.3.101.111': ['X448', 448],
  '1.3.101.112': ['Ed25519', 256],
  '1.3.101.113': ['Ed448', 456],
  '2.16.840.1.101.3.4.3.17': ['ML-DSA-44', null],
  '2.16.840.1.101.3.4.3.18': ['ML-DSA-65', null],
  '2.16.840.1.101.3.4.3.19': ['ML-DSA-87', null],
};

const curveBits: Readonly<Record<string, number>> = {
  '1.2.840.10045.3.1.1': 192,
  '1.3.132.0.33': 224,
  '1.2.840.10045.3.1.7': 256,
  '1.3.132.0.10': 256,
  '1.3.132.0.34': 384,
  '1.3.132.0.35': 521,
  '1.2.156.10197.1.301': 256,
  '1.3.36.3.3.2.8.1.1.7': 256,
  '1.3.36.3.3.2.8.1.1.11': 384,
  '1.3.36.3.3.2.8.1.1.13': 512,
};

/** Reads the kind and the size of a public key (RFC 3279 §2.3, RFC 4055, RFC 5480, RFC 8410). */
export function readPublicKeyKind(bytes: Uint8Array, spki: Element | undefined): PublicKeyKind {
  if (spki?.tag !== SEQUENCE) return { keyType: '', keyBits: null };
  const algorithm = readElement(bytes, spki.contentStart, spki.contentEnd);
  const key = algorithm && readElement(bytes, algorithm.end, spki.contentEnd);
  if (algorithm?.tag !== SEQUENCE || key?.tag !== BIT_STRING) return { keyType: '', keyBits: null };
  const type = readElement(bytes, algorithm.contentStart, algorithm.contentEnd);
  const parameters = type && readElement(bytes, type.end, algorithm.contentEnd);
  const oid = oidOf(bytes, type);
  switch (oid) {
    case '1.2.840.113549.1.1.1':
      return { keyType: 'RSA', keyBits: modulusBits(bytes, key) };
    case '1.2.840.113549.1.1.10':
      return { keyType: 'RSA-PSS', keyBits: modulusBits(bytes, key) };
    case '1.2.840.10045.2.1':
      return { keyType: 'EC', keyBits: fieldBits(bytes, parameters) };
    case '1.2.840.10040.4.1':
      return { keyType: 'DSA', keyBits: firstIntegerBits(bytes, parameters) };
    default: {
      const [keyType, keyBits] = fixedKinds[oid] ?? [oid, null];
      return { keyType, keyBits };
    }
  }
}

/** A BIT STRING's first byte counts unused bits; an RSAPublicKey follows. */
function modulusOf(bytes: Uint8Array, key: Element): Element | undefined {
  const sequence = readElement(bytes, key.contentStart + 1, key.contentEnd);
  return sequence?.tag === SEQUENCE ? readElement(bytes, sequence.contentStart, sequence.contentEnd) : undefined;
}

function modulusBits(bytes: Uint8Array, key: Element): number | null {
  return integerBits(bytes, modulusOf(bytes, key)) || null;
}

function firstIntegerBits(bytes: Uint8Array, parent: Element | undefined): number | null {
  if (parent?.tag !== SEQUENCE) return null;
  return integerBits(bytes, readElement(bytes, parent.contentStart, parent.contentEnd)) || null;
}

/** By the curve's name, or by the prime of parameters that are spelled out (RFC 3279 §2.3.5). */
function fieldBits(bytes: Uint8Array, parameters: Element | undefined): number | null {
  if (parameters?.tag === OID) return curveBits[oidOf(bytes, parameters)] ?? null;
  const field = parameters?.tag === SEQUENCE ? childrenOf(bytes, parameters, 8)?.[1] : undefined;
  const prime = field?.tag === SEQUENCE ? childrenOf(bytes, field, 4)?.[1] : undefined;
  return prime?.tag === INTEGER ? integerBits(bytes, prime) || null : null;
}
