import type { KeyObject } from 'node:crypto';
import { createPrivateKey } from 'node:crypto';

/**
 * The secret numbers of an RSA key, big-endian: what no encoding of the key can do without (PEM and DER of every container
 * hold them as they are). The modulus and the public exponent are public and not among them.
 *
 * @param key a key, or PEM text that needs no passphrase
 */
export function keyMaterial(key: KeyObject | string): Record<string, Buffer> {
  const object = typeof key === 'string' ? createPrivateKey(key) : key;
  const { d, p, q, dp, dq, qi } = object.export({ format: 'jwk' });
  const numbers: Record<string, Buffer> = {};
  for (const [name, value] of Object.entries({ d, p, q, dp, dq, qi })) {
    if (typeof value !== 'string') throw new TypeError('not an RSA private key');
    numbers[name] = Buffer.from(value, 'base64url');
  }
  return numbers;
}
