import { createPublicKey, verify } from 'node:crypto';
import { type JsonObject, jsonObject } from '../json.ts';

/** The members of an assertion as they were sent; nothing is believed yet. */
export interface Claims {
  readonly iss?: unknown;
  readonly sub?: unknown;
  readonly aud?: unknown;
  readonly exp?: unknown;
  readonly jti?: unknown;
  readonly [name: string]: unknown;
}

export interface DecodedAssertion {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Claims;
  /** What the signature covers. */
  readonly signed: string;
  readonly signature: Uint8Array;
}

/** Takes a compact JWS apart (RFC 7515, section 7.1) without judging it; `undefined` when it is none. */
export function decodeAssertion(text: string): DecodedAssertion | undefined {
  const [header, claims, signature, ...rest] = text.split('.');
  if (header === undefined || claims === undefined || signature === undefined || rest.length > 0) return undefined;
  if (![header, claims, signature].every((part) => /^[\w-]+$/.test(part))) return undefined;
  const headerMembers = decoded(header);
  const claimMembers = decoded(claims);
  if (headerMembers === undefined || claimMembers === undefined) return undefined;
  return {
    header: headerMembers,
    claims: claimMembers,
    signed: `${header}.${claims}`,
    signature: Buffer.from(signature, 'base64url'),
  };
}

/** RS256 and nothing else, against the public key of a PEM text (a certificate or a key); an unreadable one verifies nothing. */
export function verifies(assertion: DecodedAssertion, pem: string): boolean {
  if (assertion.header['alg'] !== 'RS256') return false;
  try {
    const key = createPublicKey(pem);
    return (
      key.asymmetricKeyType === 'rsa' && verify('RSA-SHA256', Buffer.from(assertion.signed), key, assertion.signature)
    );
  } catch {
    return false;
  }
}

function decoded(base64url: string): JsonObject | undefined {
  return jsonObject(Buffer.from(base64url, 'base64url').toString('utf8'));
}
