import { generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { claims, lifetimeSeconds } from '../../src/assertion/claims.ts';
import { freshIdentifier, signAssertion } from '../../src/assertion/sign.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const now = new Date('2026-11-20T12:00:00.900Z');

describe('an assertion', () => {
  it('says who, through what, to whom and until when in seconds, and no more', () => {
    expect(claims('3MVG9app', 'ci@acme.com', 'https://acme.my.salesforce.com', now, 'id-1')).toEqual({
      iss: '3MVG9app',
      sub: 'ci@acme.com',
      aud: 'https://acme.my.salesforce.com',
      exp: Math.floor(now.getTime() / 1000) + 120,
      jti: 'id-1',
    });
    expect(lifetimeSeconds).toBeLessThanOrEqual(180);
  });

  it('is signed with RS256 over header and claims', async () => {
    const stated = claims('3MVG9app', 'ci@acme.com', 'https://acme.my.salesforce.com', now, freshIdentifier());
    const [header = '', payload = '', signature = ''] = (await signAssertion(stated, privateKey)).reveal().split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'RS256', typ: 'JWT' });
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual(stated);
    expect(verify('sha256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
  });

  it('has an identifier that never comes twice', () => {
    expect(new Set(Array.from({ length: 100 }, freshIdentifier)).size).toBe(100);
  });
});
