import { describe, expect, it } from '@jest/globals';
import { clip, commonName, endOf, nameOf, placeOf, timeLeft } from '../../../src/check/render/caption.ts';
import { hostileTexts } from './hostile.ts';
import { finding, unreadable } from './sample.ts';

describe('the name of a certificate', () => {
  it.each([
    ['CN=acme,O=Acme', 'acme'],
    ['O=Acme,CN=acme', 'acme'],
    ['O=Acme\\,CN=evil,CN=acme', 'acme'],
    ['CN=Acme\\, Inc.', 'Acme, Inc.'],
    ['CN=a\\+b+UID=7', 'a+b'],
    ['CN=M\\C3\\BCller', 'Müller'],
    ['cn=small', 'small'],
    ['CN=first,CN=second', 'first'],
    ['O=only an organisation', 'O=only an organisation'],
    ['CN=  ,O=Acme', 'CN=  ,O=Acme'],
  ])('with the subject %s is %s', (subject, name) => {
    expect(nameOf(finding({ subject }))).toBe(name);
  });

  it('with an empty subject is its serial number', () => {
    expect(nameOf(finding({ subject: '', serialNumber: '0a3f' }))).toBe('serial number 0a3f');
  });

  it('that only the org knows is its developer name', () => {
    const identity = 'org:00D5g000004ABCDEAA/My_Cert';
    expect(nameOf(finding({ subject: null, identity, serialNumber: null }))).toBe('My_Cert');
  });

  it.each([
    ['certs/a/broken.pem', 'broken.pem'],
    ['C:\\certs\\broken.pem', 'broken.pem'],
    ['certs/', 'certs'],
    ['tls://acme.example:443', 'acme.example:443'],
    ['https://acme.my.salesforce.com/lightning/setup/CertificatesAndKeyManagement/home', 'acme.my.salesforce.com'],
    ['https://acme.my.salesforce.com/lightning/setup/SingleSignOn/home#Acme_Login', 'Acme_Login'],
    ['https://acme.my.salesforce.com/lightning/setup/SingleSignOn/home#', 'acme.my.salesforce.com'],
    ['/', '/'],
    [' ', 'unreadable:missing: #0'],
  ])('that could not be read at %s is %s', (location, name) => {
    expect(nameOf(unreadable({ reason: 'missing', origins: [{ kind: 'file', location, index: 0 }] }))).toBe(name);
  });

  it('is never empty, whatever strangers wrote', () => {
    for (const text of hostileTexts) {
      const nameless = { identity: text, serialNumber: null, origins: [] };
      expect(nameOf({ ...nameless, subject: null }).trim()).not.toBe('');
      expect(nameOf({ ...nameless, subject: text }).trim()).not.toBe('');
      expect(nameOf({ ...nameless, subject: `CN=${text}` }).trim()).not.toBe('');
    }
  });

  it('takes no time for a long subject without a common name', () => {
    const start = performance.now();
    expect(commonName(`O=${'\\,CN=x'.repeat(20_000)}`)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('the time that is left', () => {
  it.each([
    [86_400 * 41 + 5, '41 d'],
    [86_400, '1 d'],
    [86_399, '23 h'],
    [3599, '59 min'],
    [59, '59 s'],
    [0, '0 s'],
    [-1, '1 s ago'],
    [-86_399, '23 h ago'],
    [-86_400 * 3, '3 d ago'],
  ])('of %i seconds is %s', (secondsLeft, words) => {
    expect(timeLeft(finding({ secondsLeft }))).toBe(words);
  });

  it('without an end is "no end", and nobody knows it of what cannot be read', () => {
    expect(timeLeft(finding({ secondsLeft: null }))).toBe('no end');
    expect(timeLeft(unreadable())).toBe('–');
  });
});

describe('end and place', () => {
  it('show the minute, and nothing without an end', () => {
    expect(endOf({ notAfter: '2027-01-31T23:59:59Z' })).toBe('2027-01-31 23:59');
    expect(endOf({ notAfter: null })).toBe('–');
  });

  it.each([
    [{ index: 0 }, 'a.pem'],
    [{ index: 0, line: 1 }, 'a.pem'],
    [{ index: 0, line: 12 }, 'a.pem:12'],
    [{ index: 2, line: 12 }, 'a.pem:12 #3'],
  ])('%j is %s', (members, words) => {
    expect(placeOf({ kind: 'file', location: 'a.pem', ...members })).toBe(words);
  });
});

describe('clipping', () => {
  it('says that it did and cuts no character', () => {
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('abcd', 3)).toBe('ab…');
    expect(clip('a😀bc', 3)).toBe('a…');
  });
});
