import { createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { asn1, pki } from 'node-forge';
import { Failure } from '../failure.ts';
import { armoured } from './armour.ts';
import { readSubject, type SubjectAttribute } from './subject.ts';

/** What goes into a self-signed certificate. */
export interface Issuance {
  /** An RSA private key; the certificate is made for it and signed with it. */
  readonly key: KeyObject;
  /** 1 to 64 characters (RFC 5280 appendix A, ub-common-name), or more of a name: see {@link readSubject}. */
  readonly commonName: string;
  /** Fractions of a second are dropped. */
  readonly notBefore: Date;
  readonly days: number;
}

/** Salesforce takes no larger certificate. */
export const largestCertificateBytes = 4096;

/** The last moment that has a plain date: past it a certificate would be "without end". */
const latest = Date.UTC(9999, 11, 31, 23, 59, 58);

/** A serial number has at most 20 bytes (RFC 5280 §4.1.2.2); each length moves what comes after it. */
const serialNumberBytes: readonly number[] = [16, 17, 18, 19, 20];

/**
 * Issues a self-signed X.509 v3 certificate (RFC 5280): random positive serial number, SHA-256 with RSA, key usage
 * digitalSignature, no CA. Each call gives another one, by its serial number.
 * @returns PEM with a final line end, below 4 KB
 * @throws Failure ERR_OPTIONS when the subject or the number of days cannot stand in a certificate
 */
export function issueCertificate(issuance: Issuance): Promise<string> {
  return issue(issuance, 16);
}

/**
 * Issues a certificate that can be shown. A key and its certificate share the modulus: where both write it in base64 at
 * the same offset, a mask of the key hides lines of the certificate. Another length of the serial number moves it.
 * @param isHidden whether a log would hide a part of the text
 * @throws Failure ERR_CERTIFICATE_HIDDEN when certificates of every length would be; ERR_OPTIONS as `issueCertificate`
 */
export async function issueShown(issuance: Issuance, isHidden: (pem: string) => boolean): Promise<string> {
  for (const bytes of serialNumberBytes) {
    const pem = await issue(issuance, bytes);
    if (!isHidden(pem)) return pem;
  }
  throw new Failure('ERR_CERTIFICATE_HIDDEN', `${serialNumberBytes.length} certificates would be hidden by a mask.`);
}

async function issue({ key, commonName, notBefore, days }: Issuance, serialBytes: number): Promise<string> {
  const attributes = readSubject(commonName);
  const notAfter = new Date(notBefore.getTime() + days * 86_400_000);
  if (!(days >= 1) || !(notAfter.getTime() <= latest))
    throw new Failure('ERR_OPTIONS', '`certificate-days` must be 1 or more, and end before the year 10000.');
  await Promise.all([import('node-forge/lib/x509.js'), import('node-forge/lib/sha256.js')]);
  const { default: forge } = await import('node-forge/lib/forge.js');
  const certificate = forge.pki.createCertificate();
  // The declared types know no encoding of a value; without it names beyond Latin-1 would be spoilt.
  const tag = ({ type }: SubjectAttribute) => (type === 'C' ? forge.asn1.Type.PRINTABLESTRING : forge.asn1.Type.UTF8);
  const subject = attributes.map((each) => ({
    shortName: each.type,
    value: each.value,
    valueTagClass: tag(each) as unknown as asn1.Class,
  }));
  certificate.publicKey = forge.pki.publicKeyFromPem(
    createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
  );
  certificate.serialNumber = randomSerialNumber(serialBytes);
  certificate.validity.notBefore = notBefore;
  certificate.validity.notAfter = notAfter;
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  // The platform signs: forge never sees the private key, and would take a hundred times as long.
  let content = '';
  const digest = Object.assign(forge.md.sha256.create(), {
    update: (bytes: string) => {
      content = bytes;
      return digest;
    },
  });
  const platform = { sign: () => sign('sha256', Buffer.from(content, 'latin1'), key).toString('latin1') };
  certificate.sign(platform as unknown as pki.rsa.PrivateKey, digest);
  const der = forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes();
  const pem = armoured(Buffer.from(der, 'latin1'));
  if (pem.length < largestCertificateBytes) return pem;
  throw new Failure(
    'ERR_OPTIONS',
    '`certificate-subject` makes the certificate larger than the 4 KB that an org takes.',
  );
}

/** The first byte begins with 01: positive, and never shorter. */
function randomSerialNumber(length: number): string {
  const bytes = randomBytes(length);
  bytes.writeUInt8((bytes.readUInt8(0) & 0x3f) | 0x40, 0);
  return bytes.toString('hex');
}
