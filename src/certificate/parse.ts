import { hash } from 'node:crypto';
import {
  contentOf,
  type Element,
  INTEGER,
  oidOf,
  readElement,
  SEQUENCE,
  smallIntegerOf,
  wholeOf,
} from '../keystore/der.ts';
import { signatureAlgorithms } from './algorithms.ts';
import type { Certificate, CertificateWarning, Unreadable, UnreadableReason } from './certificate.ts';
import { readExtensions } from './extensions.ts';
import { type Name, readName } from './name.ts';
import { readPublicKeyKind } from './public-key.ts';
import { endless, readTime } from './time.ts';

/** What begins each part of a TBSCertificate that is looked at (RFC 5280 §4.1). */
interface Parts {
  readonly version: number;
  readonly serialNumber: Element;
  readonly signatureAlgorithm: string;
  readonly issuer: Element;
  readonly validity: Element;
  readonly subject: Element;
  /** Whatever stands where it should be. */
  readonly spki: Element | undefined;
  /** Where the optional members begin. */
  readonly rest: number;
  readonly tbs: Element;
}

/**
 * Reads one certificate from DER (BER's indefinite lengths too). Looks at version, serial number, names, validity,
 * public key and basicConstraints and at nothing else, so that oddities elsewhere hinder nothing. Signatures are not
 * verified. Never throws: what cannot be judged comes back with its reason.
 * @param bytes may go on behind the certificate; that is a warning
 */
export function parseCertificate(bytes: Uint8Array): Certificate | Unreadable {
  const outer = readElement(bytes, 0);
  if (outer === undefined) return unreadable(bytes, bytes[0] === SEQUENCE ? 'der-cut' : 'der-malformed');
  const der = wholeOf(bytes, outer);
  const parts = outer.tag === SEQUENCE ? partsOf(bytes, outer) : undefined;
  if (parts === undefined) return unreadable(der, 'der-malformed');
  const warnings: CertificateWarning[] = [];
  if (outer.end < bytes.length) warnings.push('trailing-bytes');
  const subject = readName(bytes, parts.subject);
  const validity = readValidity(bytes, parts.validity, warnings);
  if (typeof validity === 'string') return unreadable(der, validity, subject);
  return assemble(bytes, der, parts, subject, validity, warnings);
}

/** Whether a parsed thing is a certificate that can be judged. */
export function isCertificate(parsed: Certificate | Unreadable): parsed is Certificate {
  return !('reason' in parsed);
}

export function unreadable(bytes: Uint8Array, reason: UnreadableReason, subject?: Name): Unreadable {
  const fingerprint = bytes.length === 0 ? null : hash('sha256', bytes, 'hex');
  return { reason, subject: subject?.text ?? null, fingerprint };
}

function partsOf(bytes: Uint8Array, outer: Element): Parts | undefined {
  const tbs = readElement(bytes, outer.contentStart, outer.contentEnd);
  if (tbs?.tag !== SEQUENCE) return undefined;
  let at = tbs.contentStart;
  const next = (tag?: number): Element | undefined => {
    const element = readElement(bytes, at, tbs.contentEnd);
    if (element === undefined || (tag !== undefined && element.tag !== tag)) return undefined;
    at = element.end;
    return element;
  };
  const version = next(0xa0);
  const serialNumber = next(INTEGER);
  const algorithm = serialNumber && next(SEQUENCE);
  const issuer = algorithm && next(SEQUENCE);
  const validity = issuer && next(SEQUENCE);
  const subject = validity && next(SEQUENCE);
  if (serialNumber === undefined || algorithm === undefined || issuer === undefined) return undefined;
  if (validity === undefined || subject === undefined) return undefined;
  const spki = next();
  const oid = oidOf(bytes, readElement(bytes, algorithm.contentStart, algorithm.contentEnd));
  return {
    version: version === undefined ? 1 : versionOf(bytes, version),
    serialNumber,
    signatureAlgorithm: signatureAlgorithms[oid] ?? oid,
    issuer,
    validity,
    subject,
    spki,
    rest: at,
    tbs,
  };
}

/** Written as one less than it is called; 0 when it cannot be read. */
function versionOf(bytes: Uint8Array, explicit: Element): number {
  return (smallIntegerOf(bytes, readElement(bytes, explicit.contentStart, explicit.contentEnd)) ?? -1) + 1;
}

interface Validity {
  readonly notBefore: Date | null;
  readonly notAfter: Date | null;
}

function readValidity(
  bytes: Uint8Array,
  validity: Element,
  warnings: CertificateWarning[],
): Validity | UnreadableReason {
  const from = readElement(bytes, validity.contentStart, validity.contentEnd);
  const to = from && readElement(bytes, from.end, validity.contentEnd);
  const notBefore = readTime(bytes, from);
  const notAfter = readTime(bytes, to);
  if (typeof notAfter === 'string') return notAfter;
  const end = notAfter.date.getTime();
  if (!notAfter.conforming) warnings.push('not-after-form');
  if (typeof notBefore === 'string') warnings.push('not-before-unreadable');
  else {
    if (!notBefore.conforming) warnings.push('not-before-form');
    if (end < notBefore.date.getTime()) warnings.push('validity-inverted');
  }
  return {
    notBefore: typeof notBefore === 'string' ? null : notBefore.date,
    notAfter: end === endless ? null : notAfter.date,
  };
}

function assemble(
  bytes: Uint8Array,
  der: Uint8Array,
  parts: Parts,
  subject: Name,
  validity: Validity,
  warnings: CertificateWarning[],
): Certificate {
  const { version, signatureAlgorithm } = parts;
  const selfSigned = sameBytes(bytes, parts.subject, parts.issuer);
  const spki = parts.spki === undefined ? new Uint8Array(0) : wholeOf(bytes, parts.spki);
  const { keyType, keyBits } = readPublicKeyKind(bytes, parts.spki);
  const serialNumber = readSerialNumber(contentOf(bytes, parts.serialNumber), warnings);
  const extensions = readExtensions(bytes, parts.rest, parts.tbs.contentEnd);
  if (version < 1 || version > 3 || (extensions.present && version !== 3)) warnings.push('version-form');
  if (extensions.malformed) warnings.push('extensions-malformed');
  if (keyType === '' || /^\d/.test(keyType)) warnings.push('public-key-unknown');
  const { certificateAuthority } = extensions;
  return {
    der,
    version,
    serialNumber,
    subject: subject.text,
    issuer: selfSigned ? subject.text : readName(bytes, parts.issuer).text,
    commonName: subject.commonName,
    notBefore: validity.notBefore,
    notAfter: validity.notAfter,
    fingerprint: hash('sha256', der, 'hex'),
    spki,
    spkiFingerprint: hash('sha256', spki, 'hex'),
    keyType,
    keyBits,
    signatureAlgorithm,
    selfSigned,
    certificateAuthority,
    role: certificateAuthority !== true ? 'leaf' : selfSigned ? 'root' : 'intermediate',
    warnings,
  };
}

function sameBytes(bytes: Uint8Array, one: Element, other: Element): boolean {
  const length = one.end - one.start;
  if (other.end - other.start !== length) return false;
  for (let at = 0; at < length; at += 1) if (bytes[one.start + at] !== bytes[other.start + at]) return false;
  return true;
}

/** RFC 5280 §4.1.2.2: positive, at most 20 bytes; everything else occurs all the same. */
function readSerialNumber(content: Uint8Array, warnings: CertificateWarning[]): string {
  const negative = Number(content[0]) >= 0x80;
  const hex = Buffer.from(content).toString('hex');
  const value = negative ? (1n << BigInt(content.length * 8)) - BigInt(`0x${hex}`) : undefined;
  const magnitude = value === undefined ? hex : value.toString(16);
  const digits = (magnitude.length % 2 === 1 ? `0${magnitude}` : magnitude).replace(/^(?:00)+(?=..)/, '') || '00';
  if (negative || digits === '00' || content.length > 20) warnings.push('serial-number-form');
  return negative ? `-${digits}` : digits;
}

/**
 * Whether bytes that are no whole certificate begin as one: two sequences, perhaps a version, a serial number, an
 * algorithm. Tells a cut certificate from some other structure.
 */
export function looksLikeCertificate(bytes: Uint8Array): boolean {
  let at = headerEnd(bytes, 0);
  at = headerEnd(bytes, at);
  if (bytes[at] === 0xa0) at += 5;
  const serialNumber = bytes[at] === INTEGER ? readElement(bytes, at) : undefined;
  const algorithm = serialNumber === undefined ? -1 : headerEnd(bytes, serialNumber.end);
  return algorithm > 0 && oidOf(bytes, readElement(bytes, algorithm)).split('.').length > 4;
}

/** Where a sequence's content begins, whether or not all of it is there; −1 when there is no sequence. */
function headerEnd(bytes: Uint8Array, at: number): number {
  if (at < 0 || bytes[at] !== SEQUENCE) return -1;
  const length = Number(bytes[at + 1]);
  return at + 2 + (length > 0x80 && length <= 0x84 ? length & 0x7f : 0);
}
