import { describe, expect, it } from '@jest/globals';
import { weaknesses } from '../../src/check/weakness.ts';
import { facts } from './fixture.ts';

function codes(changes: Parameters<typeof facts>[0]): string[] {
  return weaknesses(facts(changes)).map(({ code }) => code);
}

describe('weaknesses', () => {
  it.each([
    ['RSA', 2047, true],
    ['RSA', 2048, false],
    ['RSA', 512, true],
    ['RSA-PSS', 1024, true],
    ['DSA', 1024, true],
    ['EC', 223, true],
    ['EC', 224, false],
    ['EC', 256, false],
    ['Ed25519', 256, false],
    ['Ed25519', null, false],
    ['1.2.643.7.1.1.1.1', 256, false],
  ])('of a key %s with %s bits: %s', (keyType, keyBits, weak) => {
    expect(codes({ keyType, keyBits })).toEqual(weak ? ['weak-key'] : []);
  });

  it('name the kind, the bits and what would do', () => {
    expect(weaknesses(facts({ keyBits: 1024 }))[0]?.message).toBe(
      'The RSA key has 1024 bits; fewer than 2048 are not held safe.',
    );
  });

  it.each([
    ['sha1WithRSAEncryption', true],
    ['md5WithRSAEncryption', true],
    ['md2WithRSAEncryption', true],
    ['ecdsa-with-SHA1', true],
    ['dsa-with-sha1', true],
    ['sha256WithRSAEncryption', false],
    ['sha512WithRSAEncryption', false],
    ['ecdsa-with-SHA384', false],
    ['RSASSA-PSS', false],
    ['Ed25519', false],
    ['sha3-256', false],
  ])('of a signature %s: %s', (signatureAlgorithm, weak) => {
    expect(codes({ signatureAlgorithm })).toEqual(weak ? ['weak-signature'] : []);
  });

  it('do not hold the signature of a root against it', () => {
    expect(codes({ signatureAlgorithm: 'sha1WithRSAEncryption', role: 'root', selfSigned: true })).toEqual([]);
  });

  it('begin where the certificate as PEM passes 4,096 bytes', () => {
    // 2,982 bytes are 3,976 characters of base64 in 63 lines, and the armour has 54 more: 4,093.
    expect(codes({ der: new Uint8Array(2982) })).toEqual([]);
    expect(codes({ der: new Uint8Array(2983) })).toEqual(['over-4-kb']);
  });

  it('measure PEM as Node writes it', () => {
    for (const length of [1, 47, 48, 49, 2982, 2983, 2985, 2986, 3000, 9000]) {
      const body = Buffer.alloc(length)
        .toString('base64')
        .replace(/.{1,64}/g, '$&\n');
      const pem = `-----BEGIN CERTIFICATE-----\n${body}-----END CERTIFICATE-----\n`;
      const said = /has (\d+) bytes/.exec(weaknesses(facts({ der: new Uint8Array(length) }))[0]?.message ?? '')?.[1];
      expect(said).toBe(pem.length > 4096 ? String(pem.length) : undefined);
    }
  });

  it('repeat what the parser found odd, as sentences', () => {
    expect(weaknesses(facts({ warnings: ['not-after-form'] }))).toEqual([
      { code: 'not-after-form', message: 'notAfter is not written as RFC 5280 wants it; it was read all the same.' },
    ]);
  });
});
