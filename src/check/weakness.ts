import type { Facts } from './facts.ts';
import { type FindingWarning, type WarningCode, warningClauses } from './finding.ts';

/** Salesforce takes certificates of at most this many bytes as PEM (Setup, "Use digital signatures"). */
const maximumPemBytes = 4096;

/** What is weak or odd about a certificate, whatever the time: of its key, its signature, its size and its form. */
export function weaknesses(facts: Facts): FindingWarning[] {
  const found: FindingWarning[] = facts.warnings.map((code) => warn(code));
  const { keyType, keyBits, signatureAlgorithm, bytes } = facts;
  const minimum = minimumKeyBits(keyType);
  if (keyBits !== null && keyBits < minimum) {
    found.push(
      warn('weak-key', `The ${keyType ?? 'RSA'} key has ${keyBits} bits; fewer than ${minimum} are not held safe.`),
    );
  }
  // Nobody relies on the signature of a root: it is trusted by being there.
  if (facts.role !== 'root' && signatureAlgorithm !== null && isWeakSignature(signatureAlgorithm)) {
    found.push(warn('weak-signature', `It is signed with ${signatureAlgorithm}, whose digest is no longer held safe.`));
  }
  const pemBytes = bytes === null ? 0 : pemLength(bytes);
  if (pemBytes > maximumPemBytes) {
    found.push(warn('over-4-kb', `As PEM it has ${pemBytes} bytes; Salesforce takes ${maximumPemBytes} for an app.`));
  }
  return found;
}

/** A warning with the catalogue's clause as its sentence, or with a better one. */
export function warn(code: WarningCode, message: string = sentence(warningClauses[code])): FindingWarning {
  return { code, message };
}

/** A clause as a sentence: a full stop behind, and a capital in front unless it begins with a name such as notAfter. */
function sentence(clause: string): string {
  return `${clause.replace(/^[a-z](?=[a-z]*\b)/, (letter) => letter.toUpperCase())}.`;
}

/** An org names no kind of key: all that it makes and imports are RSA keys. */
function minimumKeyBits(keyType: string | null): number {
  if (keyType === null || keyType.startsWith('RSA') || keyType === 'DSA') return 2048;
  // 224 bits of a curve are held as strong as 2048 bits of RSA (NIST SP 800-57 part 1, table 2).
  return keyType === 'EC' ? 224 : 0;
}

function isWeakSignature(algorithm: string): boolean {
  return /(?:md[245]|sha-?1)(?!\d)/i.test(algorithm);
}

function pemLength(derBytes: number): number {
  const base64 = Math.ceil(derBytes / 3) * 4;
  const armour = '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n'.length;
  return base64 + Math.ceil(base64 / 64) + armour;
}
