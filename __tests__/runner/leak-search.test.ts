import { createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { keyMaterial } from './key-material.ts';
import { describeLeaks, findLeaks } from './leak-search.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const der = privateKey.export({ type: 'pkcs8', format: 'der' });

/** Bytes that look like nothing else and are the same in every run. */
function noise(length: number, seed: string): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 64) }, (_, block) =>
    createHash('sha512').update(`${seed}/${block}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}
const secret = noise(100, 'secret');

function formsFound(haystack: string | Uint8Array, wanted: string | Uint8Array = secret): string[] {
  return findLeaks({ wanted }, { haystack }).map((leak) => `${leak.form}@${leak.offset}`);
}

describe('every form is found', () => {
  it('as it is', () => {
    expect(formsFound(Buffer.concat([noise(50, 'front'), secret, noise(50, 'back')]))).toEqual(['raw@50']);
  });

  it('in hex of either case, and of both', () => {
    const hex = secret.toString('hex');
    const mixed = [...hex].map((digit, at) => (at % 3 === 0 ? digit.toUpperCase() : digit)).join('');
    for (const text of [hex, hex.toUpperCase(), mixed]) expect(formsFound(`x${text}`)).toEqual(['hex@1']);
  });

  it('in base64 and base64url, whatever stands before', () => {
    for (const shift of [0, 1, 2, 3, 4, 5]) {
      const inside = Buffer.concat([noise(shift, 'front'), secret, noise(7, 'back')]);
      const offset = Math.ceil((shift * 8) / 6);
      expect(formsFound(inside.toString('base64'))).toEqual([`base64@${offset}`]);
      expect(formsFound(inside.toString('base64url'))).toEqual([`base64@${offset}`]);
    }
  });

  it('behind JSON escapes', () => {
    const awkward = 'a"b\\c\nd\te/f\u0001g\u00e9h';
    expect(formsFound(`--${JSON.stringify(awkward)}`, awkward)).toEqual(['json raw@3']);
    expect(formsFound(JSON.stringify(awkward).replaceAll('/', '\\/'), awkward)).toEqual(['json raw@1']);
    const allEscaped = [...awkward].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    expect(formsFound(allEscaped.join(''), awkward)).toEqual(['json raw@0']);
    const astral = '\u{1f511}\u{1f511}\u{1f511}\u{1f511}';
    expect(formsFound('\\ud83d\\udd11'.repeat(4), astral)).toEqual(['json raw@0']);
  });

  it('behind percent escapes of either case, and in a form', () => {
    const awkward = 'a b+c/d=e&f?g#h\u00e9\ni';
    expect(formsFound(`..${encodeURIComponent(awkward)}`, awkward)).toContain('percent raw@2');
    expect(formsFound(encodeURIComponent(awkward).toLowerCase(), awkward)).toContain('percent raw@0');
    const form = new URLSearchParams({ key: awkward }).toString();
    expect(formsFound(form, awkward)).toContain('form raw@4');
  });

  it('behind two layers', () => {
    const text = 'line one\nline two\nline three';
    expect(formsFound(JSON.stringify(JSON.stringify({ text })), text)).toContain('json json raw@13');
    const inForm = encodeURIComponent(Buffer.concat([Buffer.from('>>>'), secret]).toString('base64'));
    expect(formsFound(inForm).join()).toContain('percent base64');
  });
});

describe('no run of twelve bytes is missed', () => {
  const runs = Array.from({ length: secret.length - 11 }, (_, at) => secret.subarray(at, at + 12));

  it('raw and hex, wherever in the secret', () => {
    for (const run of runs) {
      expect(formsFound(Buffer.concat([noise(9, 'front'), run, noise(9, 'back')]))).toEqual(['raw@9']);
      expect(formsFound(run.toString('hex'))).toEqual(['hex@0']);
    }
  });

  it('base64, wherever in the secret and at every alignment', () => {
    for (const run of runs) {
      for (const shift of [0, 1, 2]) {
        for (const after of [0, 1, 2]) {
          const bytes = Buffer.concat([noise(shift, 'front'), run, noise(after, 'back')]);
          expect(formsFound(bytes.toString('base64'))).toHaveLength(1);
        }
      }
    }
  });

  it('and eleven bytes are not a leak', () => {
    for (let at = 1; at + 12 <= secret.length; at++) {
      const bytes = Buffer.from(secret.subarray(at - 1, at + 12));
      for (const edge of [0, 12]) bytes[edge] = ~(bytes[edge] ?? 0);
      expect(formsFound(bytes)).toEqual([]);
      expect(formsFound(bytes.toString('hex'))).toEqual([]);
      expect(formsFound(bytes.toString('base64'))).toEqual([]);
    }
  });

  it('a shorter secret is searched for as a whole, and one of three bytes is refused', () => {
    expect(formsFound('say hunter2 again', 'hunter2')).toEqual(['raw@4']);
    expect(formsFound(Buffer.from('say hunter2 again').toString('base64'), 'hunter2')).toHaveLength(1);
    expect(formsFound('say hunter1 again', 'hunter2')).toEqual([]);
    expect(() => findLeaks({ short: 'abc' }, {})).toThrow(TypeError);
  });
});

describe('what a leak tells', () => {
  it('names the secret and the haystack, once for each place', () => {
    const other = noise(64, 'other');
    const first = Buffer.concat([noise(10, 'a'), secret, noise(200, 'b'), secret]);
    const leaks = findLeaks(
      { token: secret, key: other },
      { log: first, env: other.toString('hex'), clean: 'nothing' },
    );
    expect(leaks).toEqual([
      { secret: 'token', haystack: 'log', form: 'raw', offset: 10 },
      { secret: 'token', haystack: 'log', form: 'raw', offset: 310 },
      { secret: 'key', haystack: 'env', form: 'hex', offset: 0 },
    ]);
    expect(describeLeaks(leaks)).toBe('token in log at 10 as raw\ntoken in log at 310 as raw\nkey in env at 0 as hex');
  });
});

describe('what is public is not a leak', () => {
  it('armour lines and what touches them', () => {
    expect(formsFound('-----BEGIN PRIVATE KEY-----\n', pem)).toEqual([]);
    expect(formsFound('\n-----END PRIVATE KEY-----\n', pem)).toEqual([]);
    expect(formsFound(Buffer.from('-----BEGIN PRIVATE KEY-----').toString('base64'), pem)).toEqual([]);
    expect(formsFound(pem, pem)).not.toEqual([]);
  });

  it('the modulus that a public key shares, once it is allowed', () => {
    const publicDer = publicKey.export({ type: 'spki', format: 'der' });
    const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const haystacks = {
      der: publicDer,
      pem: publicPem,
      hex: publicDer.toString('hex'),
      line: publicDer.toString('base64'),
    };
    const secrets = { pem, der };
    expect(findLeaks(secrets, haystacks).map((leak) => leak.haystack)).toEqual(
      expect.arrayContaining(['der', 'line', 'hex']),
    );
    const twice = { ...haystacks, twice: Buffer.from(publicPem).toString('base64') };
    expect(findLeaks(secrets, twice, { allow: [publicDer, publicPem] })).toEqual([]);
  });

  it('the modulus in a one-line base64 of another alignment, when only its DER is allowed', () => {
    const publicDer = publicKey.export({ type: 'spki', format: 'der' });
    for (const shift of [0, 1, 2]) {
      const line = Buffer.concat([noise(shift, 'front'), publicDer]).toString('base64');
      expect(findLeaks({ pem, der }, { line }).length).toBeGreaterThan(0);
      expect(findLeaks({ pem, der }, { line }, { allow: [publicDer] })).toEqual([]);
    }
  });

  it('the modulus across the line ends of a PEM, when only its DER is allowed', () => {
    const publicDer = publicKey.export({ type: 'spki', format: 'der' });
    // Bytes 96 to 192 of the key: the middle of its modulus.
    const lines = pem.split('\n').slice(3, 5).join('\n');
    expect(findLeaks({ pem }, { lines })).toHaveLength(1);
    expect(findLeaks({ pem }, { lines }, { allow: [publicDer] })).toEqual([]);
  });

  it('while the private parts are still found beside it', () => {
    const publicDer = publicKey.export({ type: 'spki', format: 'der' });
    const allow = [publicDer];
    const { q = Buffer.alloc(0) } = keyMaterial(privateKey);
    const bits = q.subarray(40, 52);
    expect(findLeaks({ der }, { log: bits }, { allow }).map((leak) => leak.form)).toEqual(['raw']);
    expect(findLeaks({ der }, { log: bits.toString('base64') }, { allow }).map((leak) => leak.form)).toEqual([
      'base64',
    ]);
    const line = pem.split('\n').at(-4) ?? '';
    expect(findLeaks({ pem }, { log: line.slice(20, 32) }, { allow }).map((leak) => leak.form)).toEqual(['raw']);
  });
});

describe('the numbers of a key', () => {
  it('are found in every encoding of it and not in its public half', () => {
    const numbers = keyMaterial(pem);
    const encodings = {
      pkcs8: pem,
      pkcs1: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
      der,
      line: der.toString('base64'),
      jwk: JSON.stringify(privateKey.export({ format: 'jwk' })),
      flattened: pem.replaceAll('\n', ' '),
      escaped: JSON.stringify(pem),
      public: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    };
    const found = findLeaks(numbers, encodings);
    for (const name of Object.keys(numbers)) {
      const where = new Set(found.filter((leak) => leak.secret === name).map((leak) => leak.haystack));
      expect([...where]).toEqual(['pkcs8', 'pkcs1', 'der', 'line', 'jwk', 'flattened', 'escaped']);
    }
    expect(createPrivateKey(pem).export({ format: 'jwk' }).n).toBeDefined();
    expect(() => keyMaterial(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)).toThrow(TypeError);
  });
});

it('searches megabytes for a long key in little time', () => {
  const text = noise(1_500_000, 'megabytes').toString('base64').replaceAll('A', '%2B').replaceAll('B', '\\n');
  const haystack = Buffer.concat([Buffer.from(text), Buffer.from(secret.toString('hex'))]);
  expect(haystack.length).toBeGreaterThan(2_000_000);
  const begun = performance.now();
  const leaks = findLeaks({ pem, secret, more: noise(3_000, 'more') }, { haystack });
  const elapsed = performance.now() - begun;
  expect(leaks.map((leak) => leak.form)).toContain('hex');
  // Far above what it takes, so that a busy machine does not turn it red.
  expect(elapsed).toBeLessThan(5_000);
});
