import { findCertificates } from '../certificate/find.ts';
import { isCertificate } from '../certificate/parse.ts';
import type { ShownCertificate } from './facts.ts';

/** Reads a public certificate from PEM; `undefined` unless there is exactly one that can be read. */
export function shownCertificate(pem: string): ShownCertificate | undefined {
  const [found, ...more] = findCertificates(pem);
  if (found === undefined || more.length > 0 || !isCertificate(found)) return undefined;
  const { fingerprint, spkiFingerprint, notAfter } = found;
  return { pem, fingerprint, keyFingerprint: spkiFingerprint, notAfter };
}
