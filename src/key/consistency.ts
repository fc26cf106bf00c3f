import type { KeyObject } from 'node:crypto';

/**
 * Whether the numbers of an RSA private key fit together (RFC 8017 §3.2): one changed character of the base64 leaves
 * a key that loads, and signs nonsense. Keys of more than two primes are believed.
 */
export function isConsistent(key: KeyObject): boolean {
  let jwk: ReturnType<typeof jwkOf>;
  try {
    jwk = jwkOf(key);
  } catch {
    return true;
  }
  const { n, e, d, p, q, dp, dq, qi } = jwk;
  if (p < 3n || q < 3n || e < 3n || n !== p * q) return false;
  return (e * d) % (p - 1n) === 1n && (e * d) % (q - 1n) === 1n && dp === d % (p - 1n) && dq === d % (q - 1n)
    ? (qi * q) % p === 1n
    : false;
}

function jwkOf(key: KeyObject): Record<'n' | 'e' | 'd' | 'p' | 'q' | 'dp' | 'dq' | 'qi', bigint> {
  const jwk = key.export({ format: 'jwk' });
  const number = (member: string | undefined) =>
    BigInt(`0x0${member === undefined ? '' : Buffer.from(member, 'base64url').toString('hex')}`);
  const { n, e, d, p, q, dp, dq, qi } = jwk;
  return {
    n: number(n),
    e: number(e),
    d: number(d),
    p: number(p),
    q: number(q),
    dp: number(dp),
    dq: number(dq),
    qi: number(qi),
  };
}
