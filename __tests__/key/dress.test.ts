import { randomBytes, randomInt } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { dressOf } from '../../src/key/dress.ts';
import { integer, nothing, octets, oid, pem, sequence } from '../keystore/writers.ts';
import { damages, wrappings } from './matrix.ts';

/** Something of the form and the length of a key; nothing in it is one. */
function likeKey(): Buffer {
  const algorithm = sequence(oid('1.2.840.113549.1.1.1'), nothing);
  return sequence(integer(0), algorithm, octets(randomBytes(randomInt(1180, 1480))));
}

/** Damages that are healed: whoever reads the key with them reads it without them, too. */
const healed = ['base64 without padding', 'last dashes lost', 'NULs behind', 'typographic dashes', 'percent-encoding'];

describe('the dress of a key', () => {
  it.each(Object.entries(damages))('is put on other bytes as it was: %s', (name, damage) => {
    for (let round = 0; round < 40; round += 1) {
      for (const label of ['PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'RSA PRIVATE KEY']) {
        const bytes = likeKey();
        const model = damage(pem(label, likeKey()));
        if (typeof model !== 'string') continue;
        const dress = dressOf(model);
        const text = dress?.put({ bytes, label, head: [] });
        expect(dress?.lost).toEqual([]);
        expect(text).toBe(healed.includes(name) ? text : damage(pem(label, bytes)));
        if (healed.includes(name)) expect(text).toContain(pem(label, bytes).trimEnd());
      }
    }
  });

  it.each(Object.entries(wrappings))('is base64 as it was: %s', (name, wrap) => {
    // In the base64 of PEM no digit tells the alphabets apart: it is taken for the one with padding.
    const unpadded = (text = '') => (name === 'base64url' ? text.replace(/=+$/, '') : text);
    for (let round = 0; round < 40; round += 1) {
      const [model, bytes] = [likeKey(), likeKey()];
      const naked = { bytes, label: 'PRIVATE KEY', head: [] };
      expect(dressOf(wrap(model))?.put(naked)).toBe(wrap(bytes));
      const text = pem('PRIVATE KEY', model);
      expect(unpadded(dressOf(wrap(Buffer.from(text)))?.put(naked))).toBe(wrap(Buffer.from(pem('PRIVATE KEY', bytes))));
    }
  });

  it('is none where there is no key, or more than one', () => {
    const text = pem('PRIVATE KEY', likeKey());
    for (const model of ['', 'nonsense', pem('CERTIFICATE', likeKey()), `${text}${text}`])
      expect(dressOf(model)).toBeUndefined();
  });
});
