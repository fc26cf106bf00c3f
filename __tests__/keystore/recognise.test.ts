import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Kind, kindOf } from '../../src/keystore/recognise.ts';
import { generalizedTime, odd, utcTime } from '../certificate/writers.ts';
import { der, explicit, integer, nothing, octets, oid, pkcs1Of, pkcs8Of, sequence, set } from './writers.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const bits = der(0x03, Buffer.of(0));
const numbers = (count: number) => sequence(...Array.from({ length: count }, (_, index) => integer(1000 + index)));
const signed = (...content: readonly Buffer[]) => sequence(sequence(...content), sequence(oid('1.2.3.4')), bits);
const magic = (hex: string, more = 8) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(more)]);
const pkcs7 = oid('1.2.840.113549.1.7.2');

describe('bytes', () => {
  it.each<[string, Kind, Uint8Array]>([
    ['a JKS file', 'JKS', magic('feedfeed')],
    ['four bytes of a JKS file', 'JKS', magic('feedfeed', 0)],
    ['a JCEKS file', 'JCEKS', magic('cececece')],
    ['three bytes of a JKS file', 'no DER', Buffer.from('feedfe', 'hex')],
    ['nothing', 'no DER', Buffer.alloc(0)],
    ['a text', 'no DER', Buffer.from('0123456789 is a text')],
    ['seven bytes', 'no DER', sequence(integer(1), nothing)],
    ['a PKCS#1 key', 'PKCS#1 private key', pkcs1Of(rsa.privateKey)],
    ['nine numbers', 'PKCS#1 private key', numbers(9)],
    ['eight numbers', 'unknown DER', numbers(8)],
    ['a DSA key', 'DSA private key', numbers(6)],
    ['six numbers and something else', 'unknown DER', sequence(...Array(6).fill(integer(1)), nothing)],
    ['five numbers', 'unknown DER', numbers(5)],
    ['a PKCS#1 public key', 'public key', sequence(integer(2n ** 2047n), integer(65_537))],
    ['parameters with the generator 2', 'unknown DER', sequence(integer(2n ** 2047n), integer(2))],
    ['parameters with the generator 5', 'unknown DER', sequence(integer(2n ** 2047n), integer(5))],
    ['two numbers and something else', 'unknown DER', sequence(integer(2n ** 2047n), integer(65_537), nothing)],
    ['a PKCS#8 key', 'PKCS#8 private key', pkcs8Of(rsa.privateKey)],
    ['a version, a list and no key', 'unknown DER', sequence(integer(0), sequence(oid('1.2.3')), integer(1))],
    ['a SEC 1 key', 'EC private key', ec.privateKey.export({ type: 'sec1', format: 'der' })],
    ['an encrypted key', 'encrypted PKCS#8 private key', sequence(sequence(oid('1.2.3.4')), octets(Buffer.alloc(9)))],
    ['octets behind a list of numbers', 'unknown DER', sequence(sequence(integer(1)), octets(Buffer.alloc(9)))],
    ['a public key', 'public key', rsa.publicKey.export({ type: 'spki', format: 'der' })],
    ['bits behind a list of numbers', 'unknown DER', sequence(sequence(integer(1)), bits, nothing)],
    ['PKCS#12', 'PKCS#12', sequence(integer(3), sequence(pkcs7, nothing))],
    [
      'a version and a list of something else',
      'unknown DER',
      sequence(integer(3), sequence(oid('1.2.840.113549.1.9.1'))),
    ],
    ['a version and an identifier', 'unknown DER', sequence(integer(3), set(pkcs7))],
    ['PKCS#7', 'PKCS#7', sequence(pkcs7, explicit(0))],
    ['another identifier', 'unknown DER', sequence(oid('1.2.840.113549.1.9.16'), explicit(0))],
    ['a certificate', 'certificate', odd()],
    ['a certificate of version 1', 'certificate', odd({ version: null })],
    ['a certificate whose inside is broken', 'certificate', signed(Buffer.of(0x30, 9))],
    [
      'a broken list and something else',
      'unknown DER',
      sequence(sequence(Buffer.of(0x30, 9)), sequence(oid('1.2.3')), nothing),
    ],
    ['a broken list and bits', 'unknown DER', sequence(sequence(Buffer.of(0x30, 9)), integer(7), bits)],
    ['a request', 'certificate request', signed(integer(0), sequence(), sequence(), explicit(0))],
    ['a request without its attributes', 'certificate request', signed(integer(0), sequence(), sequence())],
    ['a set where a name belongs', 'certificate', signed(integer(0), set(), sequence())],
    [
      'a list that ends in time',
      'certificate revocation list',
      signed(integer(1), sequence(), sequence(), utcTime('300101000000Z')),
    ],
    [
      'a list without a version',
      'certificate revocation list',
      signed(sequence(), sequence(), utcTime('300101000000Z')),
    ],
    [
      'a list of a later century',
      'certificate revocation list',
      signed(sequence(), sequence(), generalizedTime('20510101000000Z')),
    ],
    ['a time in another place', 'certificate', signed(sequence(), utcTime('300101000000Z'), sequence(), sequence())],
    [
      'a BCFKS file',
      'BCFKS keystore',
      sequence(sequence(sequence(oid('1.2.3')), octets(Buffer.alloc(4))), sequence(oid('1.2.3'))),
    ],
    ['something like a BCFKS file', 'unknown DER', sequence(sequence(sequence(), octets(Buffer.alloc(9))), integer(1))],
    [
      'a list of a number and octets',
      'unknown DER',
      sequence(sequence(integer(1), octets(Buffer.alloc(9))), sequence()),
    ],
    ['a list of two lists', 'unknown DER', sequence(sequence(sequence(), sequence()), sequence(integer(1)))],
    ['a list of one', 'unknown DER', sequence(octets(Buffer.alloc(9)))],
    ['a list that begins with a set', 'unknown DER', sequence(set(integer(1)), integer(1))],
    ['a list whose members do not end', 'unknown DER', sequence(integer(7), Buffer.of(0x30, 0x20, 1, 1))],
    ['a key that is cut', 'cut DER', pkcs1Of(rsa.privateKey).subarray(0, 300)],
    ['a certificate that is cut', 'cut DER', odd().subarray(0, 99)],
    ['PKCS#7 that is cut', 'cut DER', sequence(pkcs7, explicit(0, octets(Buffer.alloc(300)))).subarray(0, 99)],
    ['an indefinite length that is cut', 'cut DER', Buffer.concat([Buffer.of(0x30, 0x80), pkcs7])],
    ['a length that nothing has', 'no DER', Buffer.of(0x30, 0x85, 1, 1, 1, 1, 1, 2, 9)],
    ['a text that looks like a length', 'no DER', Buffer.from('0Abcdefghijk')],
    ['a long length in front of octets', 'no DER', Buffer.of(0x30, 0x82, 0x10, 0x00, 0x04, 1, 1, 1)],
  ])('are told by their form: %s is %s', (_, kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind);
    // Wherever they lie in the memory that they are a part of.
    expect(kindOf(Buffer.concat([Buffer.of(0x30), bytes]).subarray(1))).toBe(kind);
  });
});
