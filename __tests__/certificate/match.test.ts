import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { findCertificates } from '../../src/certificate/find.ts';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { belongsTo, isMadeFrom, ownerOf, ownership } from '../../src/certificate/match.ts';
import { isCertificate, parseCertificate } from '../../src/certificate/parse.ts';
import { readSigningKey } from '../../src/key/signing-key.ts';
import { Secret } from '../../src/secret.ts';
import { der, nothing, oid, sequence } from '../keystore/writers.ts';
import { odd } from './writers.ts';

const keys = [1, 2, 3].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
const signing = (key: KeyObject) =>
  readSigningKey(new Secret(key.export({ type: 'pkcs8', format: 'pem' }).toString()), undefined, 'private-key');
const [current, next] = [await signing(keys[0] as KeyObject), await signing(keys[1] as KeyObject)];

async function certificateOf(key: KeyObject) {
  const pem = await issueCertificate({ key, commonName: 'x', notBefore: new Date('2026-01-01T00:00:00Z'), days: 9 });
  const found = findCertificates(pem).find(isCertificate);
  if (found === undefined) throw new Error('none');
  return found;
}

function withSpki(spki: Buffer) {
  const parsed = parseCertificate(odd({ spki }));
  if (!isCertificate(parsed)) throw new Error('none');
  return parsed;
}

const spkiOf = (key: KeyObject): Buffer => createPublicKey(key).export({ type: 'spki', format: 'der' });

describe('what is said of a certificate and the keys', () => {
  it('names the key, or says that it belongs to none of as many as there are', () => {
    expect(ownership('current', { current, next })).toBe('belongs to the current key');
    expect(ownership('next', { current, next })).toBe('belongs to the next key');
    expect(ownership(undefined, { current, next })).toBe('belongs to neither key');
    expect(ownership(undefined, { current })).toBe('does not belong to the key');
  });
});

describe('a certificate belongs to', () => {
  it('the key that it was made from, and to no other', async () => {
    const [first, second, third] = await Promise.all(keys.map(certificateOf));
    if (first === undefined || second === undefined || third === undefined) throw new Error('none');
    expect([first, second, third].map((each) => ownerOf(each, { current, next }))).toEqual([
      'current',
      'next',
      undefined,
    ]);
    expect(ownerOf(second, { current })).toBeUndefined();
    expect(belongsTo(first, current)).toBe(true);
    expect(belongsTo(first, next)).toBe(false);
  });

  it('its key under the identifier of RSASSA-PSS and without the NULL, too', () => {
    const plain = spkiOf(keys[0] as KeyObject).toString('hex');
    const pss = plain.replace('2a864886f70d0101010500', '2a864886f70d01010a0500');
    const bare = `30820120${plain.slice(8)}`.replace('300d06092a864886f70d0101010500', '300b06092a864886f70d010101');
    for (const spki of [pss, bare]) {
      expect(spki).not.toBe(plain);
      expect(belongsTo(withSpki(Buffer.from(spki, 'hex')), current)).toBe(true);
      expect(belongsTo(withSpki(Buffer.from(spki, 'hex')), next)).toBe(false);
    }
  });

  it('no key when its own is no RSA key', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(belongsTo(withSpki(publicKey.export({ type: 'spki', format: 'der' })), current)).toBe(false);
    expect(belongsTo(withSpki(Buffer.of(0x30, 0)), current)).toBe(false);
  });

  it('a key of any kind when their SPKI are equal', () => {
    const [own, other] = [1, 2].map(() => generateKeyPairSync('ec', { namedCurve: 'P-256' }));
    if (own === undefined || other === undefined) throw new Error('none');
    const certificate = withSpki(own.publicKey.export({ type: 'spki', format: 'der' }));
    expect(isMadeFrom(certificate, own.privateKey)).toBe(true);
    expect(isMadeFrom(certificate, other.privateKey)).toBe(false);
  });

  it('no key when the numbers stand under another identifier, or are none', () => {
    const plain = spkiOf(keys[0] as KeyObject).toString('hex');
    const foreign = plain.replace('2a864886f70d010101', '2a864886f70d010107');
    const octets = plain.replace('050003820', '050004820');
    for (const spki of [foreign, octets]) {
      expect(spki).not.toBe(plain);
      expect(belongsTo(withSpki(Buffer.from(spki, 'hex')), current)).toBe(false);
    }
    const numberless = sequence(sequence(oid('1.2.840.113549.1.1.1'), nothing), der(0x03));
    expect(isMadeFrom(withSpki(numberless), generateKeyPairSync('ed25519').privateKey)).toBe(false);
  });
});
