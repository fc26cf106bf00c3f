import type { Certificate, Role } from '../certificate/certificate.ts';
import type { CollectedOrgCertificate } from './collected.ts';
import type { WarningCode } from './finding.ts';

/**
 * What judging needs of one certificate, whatever it came from. It holds no bytes: a file that was read can be let go
 * as soon as its facts are taken, so that memory follows the number of certificates and not that of files.
 */
export interface Facts {
  readonly identity: string;
  readonly subject: string | null;
  readonly issuer: string | null;
  readonly serialNumber: string | null;
  readonly fingerprint: string | null;
  /** Null when unknown. */
  readonly notBefore: Date | null;
  /** Inclusive; null is without end. */
  readonly notAfter: Date | null;
  readonly keyType: string | null;
  readonly keyBits: number | null;
  readonly signatureAlgorithm: string | null;
  readonly selfSigned: boolean | null;
  readonly role: Role | null;
  /** Length of the DER; null when only the org has seen it. */
  readonly bytes: number | null;
  /** What the parser found odd. */
  readonly warnings: readonly WarningCode[];
}

/** The facts of a certificate that was read; its identity is its fingerprint. */
export function factsOf(certificate: Certificate): Facts {
  return {
    identity: certificate.fingerprint,
    subject: certificate.subject,
    issuer: certificate.issuer,
    serialNumber: certificate.serialNumber,
    fingerprint: certificate.fingerprint,
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    keyType: certificate.keyType,
    keyBits: certificate.keyBits,
    signatureAlgorithm: certificate.signatureAlgorithm,
    selfSigned: certificate.selfSigned,
    role: certificate.role,
    bytes: certificate.der.length,
    warnings: certificate.warnings,
  };
}

/**
 * The facts of a certificate of which the org tells a day: it ends at 00:00 UTC of that day, since the hour is unknown
 * and the earliest is the safe one. All that the org does not tell is null.
 * @returns `undefined` when the day is none.
 */
export function factsOfOrgCertificate(certificate: CollectedOrgCertificate): Facts | undefined {
  const notAfter = dayStart(certificate.expirationDate ?? '');
  if (notAfter === undefined) return undefined;
  return {
    identity: orgIdentity(certificate.orgId, certificate.developerName),
    subject: null,
    issuer: null,
    serialNumber: null,
    fingerprint: null,
    notBefore: null,
    notAfter,
    keyType: null,
    keyBits: certificate.keyBits,
    signatureAlgorithm: null,
    selfSigned: null,
    role: null,
    bytes: null,
    warnings: [],
  };
}

/** `org:<orgId>/<DeveloperName>`: what stands for a fingerprint where the org gives none. */
export function orgIdentity(orgId: string, developerName: string): string {
  return `org:${orgId}/${developerName}`;
}

/** 00:00 UTC of a day written `YYYY-MM-DD`; `undefined` when it is no day of the calendar. */
export function dayStart(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  // Date rolls 30 February over into March instead of refusing it.
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : date;
}
