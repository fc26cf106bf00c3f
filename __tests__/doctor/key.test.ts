import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { examineKeys } from '../../src/doctor/key.ts';
import type { Setup } from '../../src/doctor/setup.ts';
import { Failure } from '../../src/failure.ts';
import { recordingCi } from '../scripted/ci.ts';
import { certificateOf, examination, givenKey, keyPem, otherKeyPem, outcomes, setupOf, signingKey } from './fixture.ts';

const examine = (changes: Partial<Setup>) => examineKeys(setupOf(changes), recordingCi());

const weakPem = generateKeyPairSync('rsa', { modulusLength: 1024 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString();

describe('a key that can sign', () => {
  it('is told by container, encryption, bits and fingerprint, and nothing of it is shown', async () => {
    const { fingerprint } = await signingKey();
    const { examinations, ring, usable } = await examine({});
    expect(examination(examinations, 'key.readable')).toMatchObject({
      status: 'passed',
      remedy: null,
      facts: { container: 'PKCS#8', encrypted: false, bits: 2048, fingerprint },
    });
    expect(examination(examinations, 'key.size')).toMatchObject({ status: 'passed', facts: { bits: 2048 } });
    expect([ring?.current.fingerprint, usable]).toEqual([fingerprint, true]);
    for (const line of keyPem.split('\n').filter((each) => each.length > 20 && !each.startsWith('--'))) {
      expect(JSON.stringify(examinations)).not.toContain(line.slice(0, 20));
    }
  });

  it('is encrypted when it is', async () => {
    const sealed = generateKeyPairSync('rsa', { modulusLength: 2048 })
      .privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'pipeline passphrase' })
      .toString();
    const { examinations } = await examine({ current: givenKey(sealed, 'private-key', 'pipeline passphrase') });
    expect(examination(examinations, 'key.readable').facts).toMatchObject({ encrypted: true, bits: 2048 });
    const wrong = await examine({ current: givenKey(sealed, 'private-key', 'another passphrase') });
    expect(examination(wrong.examinations, 'key.readable')).toMatchObject({
      status: 'failed',
      facts: {
        code: 'ERR_KEYSTORE_PASSPHRASE_WRONG',
        container: 'PKCS#8',
        encrypted: true,
        bits: null,
        fingerprint: null,
      },
    });
    const without = await examine({ next: givenKey(sealed, 'next-private-key') });
    expect(examination(without.examinations, 'key.readable')).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('is encrypted'),
      facts: {
        code: 'ERR_KEYSTORE_PASSPHRASE_MISSING',
        encrypted: false,
        next: { container: 'PKCS#8', encrypted: true, bits: null, fingerprint: null },
      },
    });
    expect(examination(without.examinations, 'key.size').facts).toEqual({ bits: 2048, next: { bits: null } });
  });

  it('says that its passphrase is not needed', async () => {
    const { examinations } = await examine({ current: givenKey(keyPem, 'private-key', 'pipeline passphrase') });
    expect(examination(examinations, 'key.readable')).toMatchObject({
      status: 'passed',
      message: expect.stringContaining('`private-key-passphrase` was given but is not needed'),
    });
  });

  it('has its content and every piece of it masked', async () => {
    const ci = recordingCi();
    await examineKeys(setupOf(), ci);
    const body = keyPem.replace(/-----[^-]+-----/g, '').trim();
    expect(ci.masked).toContain(keyPem);
    expect(ci.masked).toContain(body);
  });
});

describe('the key that follows', () => {
  it('is examined beside the first', async () => {
    const next = givenKey(otherKeyPem, 'next-private-key');
    const { examinations, ring, usable } = await examine({ next });
    const { fingerprint } = await signingKey(otherKeyPem);
    expect(examination(examinations, 'key.readable')).toMatchObject({
      status: 'passed',
      facts: { bits: 2048, next: { container: 'PKCS#8', encrypted: false, bits: 2048, fingerprint } },
    });
    expect(examination(examinations, 'key.size')).toMatchObject({ facts: { bits: 2048, next: { bits: 2048 } } });
    expect([ring?.next?.fingerprint, usable]).toEqual([fingerprint, true]);
  });

  it('that cannot be read fails by its own name, and the first one still stands', async () => {
    const { examinations, ring, usable } = await examine({ next: givenKey('nonsense', 'next-private-key') });
    const readable = examination(examinations, 'key.readable');
    expect(readable).toMatchObject({ status: 'failed', message: expect.stringContaining('`next-private-key`') });
    expect(readable.facts).toMatchObject({ bits: 2048, next: { bits: null } });
    expect(examination(examinations, 'key.size').status).toBe('passed');
    expect([ring?.current.bits, ring?.next, usable]).toEqual([2048, undefined, false]);
  });
});

describe('a key that is too short', () => {
  it('is readable all the same, and fails by its size', async () => {
    const { examinations, ring, usable } = await examine({ current: givenKey(weakPem) });
    expect(outcomes(examinations)).toEqual(['key.readable passed', 'key.size failed']);
    expect(examination(examinations, 'key.readable').facts).toMatchObject({ container: 'PKCS#1', bits: 1024 });
    expect(examination(examinations, 'key.size')).toMatchObject({ facts: { code: 'ERR_KEY_WEAK', bits: 1024 } });
    expect([ring, usable]).toEqual([undefined, false]);
  });
});

describe('something else than a key', () => {
  const others: readonly (readonly [name: string, code: string, make: () => Promise<string>])[] = [
    ['an EC key', 'ERR_KEY_NOT_RSA', async () => ecPem()],
    ['a certificate', 'ERR_KEY_WRONG_MATERIAL', () => certificateOf()],
    ['nonsense', 'ERR_KEY_UNRECOGNISED', async () => 'a sentence that is no key'],
  ];

  it.each(others)('such as %s is named', async (_, code, make) => {
    const { examinations, ring } = await examine({ current: givenKey(await make()) });
    expect(outcomes(examinations)).toEqual(['key.readable failed', 'key.size skipped']);
    expect(examination(examinations, 'key.readable')).toMatchObject({
      remedy: expect.stringMatching(/\w/),
      facts: { code, container: null, encrypted: null, bits: null, fingerprint: null },
    });
    expect(ring).toBeUndefined();
  });

  it("is a programmer's mistake, which is no finding", async () => {
    const mistaken = {
      ...givenKey(''),
      content: async (): Promise<never> => {
        throw new TypeError('a mistake');
      },
    };
    await expect(examine({ current: mistaken })).rejects.toThrow(TypeError);
  });

  it('is a file that cannot be read', async () => {
    const unreadable = {
      ...givenKey(''),
      content: async (): Promise<never> => {
        throw new Failure('ERR_KEY_UNREADABLE_FILE', '`private-key` names a path that may not be read.');
      },
    };
    const { examinations } = await examine({ current: unreadable });
    expect(examination(examinations, 'key.readable').facts['code']).toBe('ERR_KEY_UNREADABLE_FILE');
  });
});

describe('no key', () => {
  it('is an empty secret when a login is meant', async () => {
    const { examinations } = await examine({ current: undefined });
    expect(outcomes(examinations)).toEqual(['key.readable failed', 'key.size skipped']);
    expect(examination(examinations, 'key.readable')).toMatchObject({
      remedy: expect.stringContaining('Dependabot'),
      facts: { code: 'ERR_KEY_EMPTY' },
    });
  });

  it('is none when none is', async () => {
    const { examinations } = await examine({ current: undefined, loginMeant: false });
    expect(outcomes(examinations)).toEqual(['key.readable skipped', 'key.size skipped']);
  });
});

function ecPem(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
}
