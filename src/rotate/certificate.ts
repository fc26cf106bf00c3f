import { armoured } from '../certificate/armour.ts';
import { findCertificates } from '../certificate/find.ts';
import { isCertificate } from '../certificate/parse.ts';
import type { ShownCertificate } from './facts.ts';

/**
 * Reads a public certificate from PEM; `undefined` unless there is exactly one that can be read. What is shown and
 * published is written anew from the bytes that were judged: a text that somebody else may change could be read as
 * another certificate by whoever is less lenient.
 */
export function shownCertificate(pem: string): ShownCertificate | undefined {
  const [found, ...more] = findCertificates(pem);
  if (found === undefined || more.length > 0 || !isCertificate(found)) return undefined;
  const { der, fingerprint, spkiFingerprint, notAfter } = found;
  return { pem: armoured(der), fingerprint, keyFingerprint: spkiFingerprint, notAfter };
}
