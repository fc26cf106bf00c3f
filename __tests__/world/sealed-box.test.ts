import { createHash, createPublicKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { seal, sealBytes } from '../../src/world/sealed-box.ts';
import { boxPair, openBox } from '../scripted/box-opener.ts';

const counting = (from: number) => Uint8Array.from({ length: 32 }, (_, at) => from + at);
const recipient = boxPair(counting(0));
const message = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7) % 256);

function sender(secretKey: Uint8Array) {
  const { privateKey } = boxPair(secretKey);
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

/** SHA-256 of the boxes that libsodium (through PyNaCl 1.6.2) makes of these messages with these two secret keys. */
const known: readonly (readonly [length: number, sha256: string])[] = [
  [0, '34812ba338e4d6dbdefc0ba4f846dd5f25e8f510e1076a10a1797a709fe91733'],
  [1, 'f572f228e9ab4f32818b17d537eadbe3ed964fa1ec67bc0eb6e9ed5915c4db5b'],
  [31, '7bcee2f8a8a4dbf730948e9da6bd3236e81b68d983d3c60f059552be413cecac'],
  [32, 'ce8e56b11e1247d1dbf6bb739589db0bcdf58688bfa3f47c8cf3df25b6c403eb'],
  [63, 'b99e65327215ec4fd703ac1cbdf66e8e6b3f6186fedefe8d4ddba0283ac6124e'],
  [64, '97c5a14b8fe702fde33b387452cbdb70c11712ee9750207f7516905a97413cc3'],
  [65, 'a9631c3aa629b0afdd22a892ea3e71c3555fc9f4a33d4a57c435937fc2c2de08'],
  [200, 'c13ddcbf98783d7aecdf4646fad4a61c2b72dc29a8bc76f66785b35dfa769732'],
];

describe('a sealed box', () => {
  it.each(known)('of %i bytes is, to the byte, what libsodium makes with the same keys', async (length, sha256) => {
    const box = await seal(message(length), recipient.publicKey, sender(counting(32)));
    expect(createHash('sha256').update(box).digest('hex')).toBe(sha256);
  });

  it.each([0, 1, 31, 32, 33, 1700, 48_000])('of %i bytes is opened by the recipient', async (length) => {
    const text = randomBytes(length);
    const box = await seal(text, recipient.publicKey);
    expect(box.length).toBe(length + sealBytes);
    expect(Buffer.from(openBox(box, recipient) ?? 'closed')).toEqual(text);
  });

  it('is another one each time', async () => {
    const boxes = await Promise.all(Array.from({ length: 8 }, () => seal(message(10), recipient.publicKey)));
    expect(new Set(boxes.map((box) => Buffer.from(box).toString('hex').slice(0, 64))).size).toBe(8);
  });

  it('stays closed to everybody else, and when one bit of it is changed', async () => {
    const box = await seal(message(40), recipient.publicKey);
    expect(openBox(box, boxPair(counting(1)))).toBeUndefined();
    for (const at of [33, 47, 48, box.length - 1]) {
      const changed = Uint8Array.from(box);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openBox(changed, recipient)).toBeUndefined();
    }
  });

  it('is not made for what is no key', async () => {
    await expect(seal(message(3), recipient.publicKey.subarray(1))).rejects.toThrow('32 bytes');
    await expect(seal(message(3), new Uint8Array(32))).rejects.toThrow('no secret can be agreed on');
  });
});
