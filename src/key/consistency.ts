import type { KeyObject } from 'node:crypto';
import { childrenOf, contentOf, readElement } from '../keystore/der.ts';

/**
 * Whether the numbers of an RSA private key fit together (RFC 8017 §3.2): one changed character of the base64 leaves
 * a key that loads, and signs nonsense. Keys of more than two primes are believed.
 */
export function isConsistent(key: KeyObject): boolean {
  // A member that is missing counts as 0, which fits nowhere.
  const [version, n, e = 0n, d = 0n, p = 0n, q = 0n, dp = 0n, dq = 0n, qInverse = 0n] = numbersOf(key);
  if (version !== 0n) return true;
  if (p < 3n || q < 3n || e < 3n || n !== p * q) return false;
  if (dp !== d % (p - 1n) || dq !== d % (q - 1n)) return false;
  return (e * dp) % (p - 1n) === 1n && (e * dq) % (q - 1n) === 1n && (qInverse * q) % p === 1n;
}

/** The members of RSAPrivateKey (RFC 8017 §A.1.2) in their order. */
function numbersOf(key: KeyObject): bigint[] {
  const der = key.export({ type: 'pkcs1', format: 'der' });
  const outer = readElement(der, 0);
  const members = (outer && childrenOf(der, outer, 16)) ?? [];
  return members.map((member) => BigInt(`0x0${Buffer.from(contentOf(der, member)).toString('hex')}`));
}
