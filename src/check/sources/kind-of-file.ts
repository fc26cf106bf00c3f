import type { Other } from '../../certificate/find.ts';
import type { SkippedReason, UnreadableReason } from '../finding.ts';

/** What was recognised beside certificates, the most telling first, and what it counts as. */
const recognised: readonly (readonly [Other, SkippedReason])[] = [
  ['keystore without certificates', 'no-certificates'],
  ['PKCS#7 without certificates', 'no-certificates'],
  ['private key', 'private-key'],
  ['certificate request', 'certificate-request'],
  ['certificate revocation list', 'revocation-list'],
  ['public key', 'public-key'],
  ['parameters', 'parameters'],
  ['PGP key', 'other-armour'],
  ['another PEM block', 'other-armour'],
];

/** Whose name says that a certificate is meant; what is in there is told by the content alone. */
const promising = /\.(?:pem|crt|cer|cert|der|p7b|p7c|p12|pfx|jks|jceks|keystore|truststore)$/i;

/**
 * What a file without a certificate is plainly instead.
 * @returns `undefined` when that cannot be said: a keystore that nobody here can open, or nothing known under a name
 *   that promises a certificate, which may be a damaged one.
 */
export function skippedAs(
  content: string | Uint8Array,
  others: readonly Other[],
  location: string,
): SkippedReason | undefined {
  if (others.includes('BCFKS keystore')) return undefined;
  const known = recognised.find(([other]) => others.includes(other))?.[1];
  if (known !== undefined) return known;
  if (/^(?:ssh-|ecdsa-sha2-)[\w@.-]+ AAAA/.test(headOf(content))) return 'ssh-key';
  if (promising.test(location)) return undefined;
  if (isBlank(content)) return 'empty';
  return others.includes('another DER structure') || !isText(content) ? 'binary' : 'text';
}

/** Why a content that should hold a certificate holds none, and what was seen instead. */
export function reasonWithout(
  content: string | Uint8Array,
  others: readonly Other[],
): readonly [UnreadableReason, string | undefined] {
  if (isBlank(content)) return ['empty', undefined];
  if (others.includes('BCFKS keystore')) return ['keystore-unsupported', 'BCFKS'];
  const seen = [...new Set(others)].filter((other) => other !== 'nothing known');
  return ['no-certificate', seen.length === 0 ? undefined : `what it holds: ${seen.join(', ')}`];
}

function headOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content.slice(0, 4096) : Buffer.from(content.subarray(0, 4096)).toString('utf8');
}

function isBlank(content: string | Uint8Array): boolean {
  if (content.length > 4096) return false;
  return headOf(content).replace(/[\s\0\uFEFF]/g, '') === '';
}

function isText(content: string | Uint8Array): boolean {
  // The last character may be cut through.
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]|\uFFFD(?!$)/.test(headOf(content).replace(/\uFFFD{1,3}$/, ''));
}
