import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Certificate, Unreadable } from '../../src/certificate/certificate.ts';
import { Finder } from '../../src/certificate/find.ts';
import { chosen, refusedPath, soughtAmong, soughtIn } from '../../src/certificate/given.ts';
import { issueCertificate } from '../../src/certificate/issue.ts';
import type { KeyRing } from '../../src/key/ring.ts';
import { readSigningKey } from '../../src/key/signing-key.ts';
import { Secret } from '../../src/secret.ts';
import { pem, pkcs8Of } from '../keystore/writers.ts';

const [own, stranger] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey) as [
  KeyObject,
  KeyObject,
];
const key = new Secret(own.export({ type: 'pkcs8', format: 'pem' }).toString());
const ring: KeyRing = { current: await readSigningKey(key, undefined, 'private-key'), next: undefined };
const issue = (of: KeyObject, commonName: string) =>
  issueCertificate({ key: of, commonName, notBefore: new Date('2026-11-10T12:00:00Z'), days: 30 });
const [ofOwn, ofStranger] = await Promise.all([issue(own, 'own'), issue(stranger, 'stranger')]);

const subject = (sought: Certificate | string | undefined) =>
  typeof sought === 'object' ? sought.subject : `no certificate: ${sought}`;

describe('the certificate in what was given as one', () => {
  it('is the first, or that of the pair wherever it stands in a chain', () => {
    expect(subject(soughtIn(ofOwn, undefined))).toBe('CN=own');
    expect(subject(soughtIn(ofStranger + ofOwn, undefined))).toBe('CN=stranger');
    expect(subject(soughtIn(ofStranger + ofOwn, ring))).toBe('CN=own');
    expect(subject(soughtIn(Buffer.from(ofOwn + ofStranger), ring))).toBe('CN=own');
    expect(subject(soughtIn(ofStranger, ring))).toBe('CN=stranger');
  });

  it.each([
    ['a word', 'is neither a certificate nor a path that exists'],
    ['', 'is neither a certificate nor a path that exists'],
    [pem('CERTIFICATE', Buffer.of(1, 2)), 'cannot be read: the content has not the form of a certificate'],
    [pem('PUBLIC KEY', Buffer.of(1, 2)), 'holds no certificate (seen: public key)'],
    [pem('PRIVATE KEY', pkcs8Of(own)), 'holds no certificate (seen: private key)'],
  ])('is none, and what is there instead is a clause: %#', (text, clause) => {
    expect(soughtIn(text, ring)).toBe(clause);
  });

  it('is one that can be read, whatever cannot stands before it', () => {
    expect(subject(soughtIn(pem('CERTIFICATE', Buffer.of(1, 2)) + ofOwn, ring))).toBe('CN=own');
  });

  it('is told to be in a keystore, before anything else that was seen', () => {
    const search = new Finder();
    search.closed.push({ form: 'PKCS#12' } as (typeof search.closed)[number]);
    search.others.push('public key');
    expect(soughtAmong(search, ring)).toBe('is a PKCS#12 keystore, not a certificate');
  });

  it('lies at no path that is refused', () => {
    expect(refusedPath('not-a-file')).toBe('names a path that cannot be read (not-a-file)');
  });
});

describe('the certificate that is meant', () => {
  it('is none among what cannot be read', () => {
    expect(chosen([], ring)).toBeUndefined();
    expect(chosen([{ reason: 'malformed' } as unknown as Unreadable], ring)).toBeUndefined();
  });
});
