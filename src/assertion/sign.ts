import { type KeyObject, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { Secret } from '../secret.ts';
import type { Claims } from './claims.ts';

/**
 * Signs the claims as a compact JWS with RS256, the only algorithm of Salesforce's JWT bearer flow.
 * @returns the assertion; whoever holds it can log in until `exp`
 * @see RFC 7523 §3, RFC 7515 §3.1
 */
export async function signAssertion(claims: Claims, key: KeyObject): Promise<Secret> {
  return new Secret(await new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', typ: 'JWT' }).sign(key));
}

/** An identifier for `jti`: a random UUID (RFC 9562 §5.4). */
export function freshIdentifier(): string {
  return randomUUID();
}
