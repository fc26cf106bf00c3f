import { createPublicKey, type KeyObject } from 'node:crypto';
import { type KeyRing, type KeyRole, roleOf } from '../key/ring.ts';
import type { SigningKey } from '../key/signing-key.ts';
import { BIT_STRING, contentOf, type Element, readElement, SEQUENCE } from '../keystore/der.ts';
import type { Certificate } from './certificate.ts';

/**
 * Whether a certificate was made from this key: their SPKI are equal, or both are RSA with the same numbers (the
 * certificate of a key may carry the RSASSA-PSS identifier or lack the NULL that the key's own SPKI has).
 */
export function belongsTo(certificate: Pick<Certificate, 'spki' | 'spkiFingerprint'>, key: SigningKey): boolean {
  return certificate.spkiFingerprint === key.fingerprint || isMadeFrom(certificate, key.key);
}

/** As {@link belongsTo}, for a private key of any kind. */
export function isMadeFrom({ spki }: Pick<Certificate, 'spki'>, key: KeyObject): boolean {
  const own = spkiOf(key);
  if (Buffer.from(spki).equals(own)) return true;
  const [theirs, ours] = [rsaNumbersOf(spki), rsaNumbersOf(own)];
  return theirs !== undefined && ours !== undefined && Buffer.from(theirs).equals(ours);
}

/** @returns `undefined` when the certificate belongs to neither key */
export function ownerOf(
  certificate: Pick<Certificate, 'spki' | 'spkiFingerprint'>,
  ring: KeyRing,
): KeyRole | undefined {
  return roleOf(ring, (key) => belongsTo(certificate, key));
}

/** What is to be said of a certificate and the keys: `belongs to the next key`, `does not belong to the key`. */
export function ownership(owner: KeyRole | undefined, ring: KeyRing): string {
  if (owner !== undefined) return `belongs to the ${owner} key`;
  return ring.next === undefined ? 'does not belong to the key' : 'belongs to neither key';
}

function spkiOf(key: KeyObject): Uint8Array {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

const rsaIdentifiers = new Set(['2a864886f70d010101', '2a864886f70d01010a']);

/** Modulus and exponent as DER; `undefined` when the SPKI is not RSA's. */
function rsaNumbersOf(spki: Uint8Array): Uint8Array | undefined {
  const outer = readElement(spki, 0);
  const algorithm = inside(spki, outer);
  const identifier = inside(spki, algorithm);
  const key = algorithm && readElement(spki, algorithm.end);
  if (identifier === undefined || key?.tag !== BIT_STRING) return undefined;
  if (!rsaIdentifiers.has(Buffer.from(contentOf(spki, identifier)).toString('hex'))) return undefined;
  return spki.subarray(key.contentStart + 1, key.contentEnd);
}

function inside(bytes: Uint8Array, parent: Element | undefined): Element | undefined {
  return parent?.tag === SEQUENCE ? readElement(bytes, parent.contentStart, parent.contentEnd) : undefined;
}
