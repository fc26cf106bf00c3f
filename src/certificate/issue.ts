import { createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { asn1, pki } from 'node-forge';
import { Failure } from '../failure.ts';

/** What goes into a self-signed certificate. */
export interface Issuance {
  /** An RSA private key; the certificate is made for it and signed with it. */
  readonly key: KeyObject;
  /** 1 to 64 characters (RFC 5280 appendix A, ub-common-name). */
  readonly commonName: string;
  /** Fractions of a second are dropped. */
  readonly notBefore: Date;
  readonly days: number;
}

/** Salesforce takes no larger certificate. */
export const largestCertificateBytes = 4096;

/** The last moment that has a plain date: past it a certificate would be "without end". */
const latest = Date.UTC(9999, 11, 31, 23, 59, 58);

/**
 * Issues a self-signed X.509 v3 certificate (RFC 5280): random positive serial number, SHA-256 with RSA, key usage
 * digitalSignature, no CA. Each call gives another one, by its serial number.
 * @returns PEM with a final line end, below 4 KB
 * @throws Failure ERR_OPTIONS when the name or the number of days cannot stand in a certificate
 */
export async function issueCertificate({ key, commonName, notBefore, days }: Issuance): Promise<string> {
  const name = commonName.trim();
  if (name === '' || name.length > 64 || /[\u0000-\u001F\u007F]/.test(name))
    throw new Failure('ERR_OPTIONS', '`certificate-subject` must have 1 to 64 characters, and none that controls.');
  const notAfter = new Date(notBefore.getTime() + days * 86_400_000);
  if (!(days >= 1) || !(notAfter.getTime() <= latest))
    throw new Failure('ERR_OPTIONS', '`certificate-days` must be 1 or more, and end before the year 10000.');
  await Promise.all([import('node-forge/lib/x509.js'), import('node-forge/lib/sha256.js')]);
  const { default: forge } = await import('node-forge/lib/forge.js');
  const certificate = forge.pki.createCertificate();
  // The declared types know no encoding of a value; without it names beyond Latin-1 would be spoilt.
  const subject = [{ name: 'commonName', value: name, valueTagClass: forge.asn1.Type.UTF8 as unknown as asn1.Class }];
  certificate.publicKey = forge.pki.publicKeyFromPem(
    createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
  );
  certificate.serialNumber = randomSerialNumber();
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
  return armoured(Buffer.from(der, 'latin1'));
}

/** 16 bytes, the first of which begins with 01: positive, and never shorter. */
function randomSerialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}

function armoured(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
