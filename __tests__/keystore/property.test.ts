import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchCertificates } from '../../src/certificate/search.ts';
import { Failure } from '../../src/failure.ts';
import { readSigningKey } from '../../src/key/signing-key.ts';
import { Secret } from '../../src/secret.ts';
import { odd } from '../certificate/writers.ts';
import { javaKeystore, octets, pbes2, pem, pkcs1Of, pkcs8Of, pkcs12, pkcs12Scheme, sequence } from './writers.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const [algorithm, encrypted] = pbes2(pkcs8Of(privateKey), 'p', { rounds: 10 });
const certificate = odd();

/** One of everything, small and cheap to open. */
const samples: readonly Buffer[] = [
  pkcs8Of(privateKey),
  pkcs1Of(privateKey),
  sequence(algorithm, octets(encrypted)),
  pkcs12({
    passphrase: 'p',
    keys: [pkcs8Of(privateKey)],
    certificates: [certificate],
    macRounds: 3,
    keyEncryption: (data) => pkcs12Scheme(data, 'p', '3des', 3),
  }),
  pkcs12({
    passphrase: 'p',
    keys: [pkcs8Of(privateKey)],
    certificates: [certificate],
    macRounds: 3,
    ber: true,
    certificateEncryption: (data) => pbes2(data, 'p', { rounds: 3 }),
  }),
  pkcs12({
    passphrase: 'p',
    keys: [pkcs8Of(privateKey)],
    mac: 'none',
    keyEncryption: (data) => pbes2(data, 'p', { rounds: 3 }),
  }),
  javaKeystore('JKS', 'p', [{ key: pkcs8Of(privateKey), passphrase: 'p', chain: [certificate] }]),
  javaKeystore('JCEKS', 'p', [{ key: pkcs8Of(privateKey), passphrase: 'p', chain: [] }, { certificate }]),
  certificate,
  Buffer.from(pem('RSA PRIVATE KEY', pkcs1Of(privateKey))),
  Buffer.from(pem('CERTIFICATE', certificate) + pem('ENCRYPTED PRIVATE KEY', sequence(algorithm, octets(encrypted)))),
  Buffer.from(privateKey.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'p' })),
];

/** A few bytes changed, a piece cut out, doubled or put elsewhere. */
const mutated = fc
  .record({
    sample: fc.constantFrom(...samples),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
      maxLength: 6,
    }),
    cut: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    doubled: fc.boolean(),
    keep: fc.boolean(),
  })
  .map(({ sample, changes, cut, doubled, keep }) => {
    const bytes = Buffer.from(sample);
    for (const [where, value] of changes) bytes[Math.floor(where * bytes.length)] = value;
    const [from, to] = cut.map((share) => Math.floor(share * bytes.length)).sort((a, b) => a - b);
    if (keep) return bytes;
    return doubled
      ? Buffer.concat([bytes, bytes.subarray(from, to)])
      : Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  });

const pieces = fc
  .array(
    fc.constantFrom(
      '-----BEGIN ',
      '-----END ',
      'PRIVATE KEY-----',
      'CERTIFICATE-----',
      '-----',
      '\n',
      '\\n',
      'DEK-Info: AES-128-CBC,00',
      'Proc-Type: 4,ENCRYPTED',
      '"',
      ' ',
      '=',
      'MIIE',
      certificate.toString('base64').slice(0, 80),
      '\uFEFF',
      '\0',
      '{"kty":',
      'eyJ.',
      '%0A',
      '\u2014',
      'data:x;base64,',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Neither may throw anything but a Failure, nor take long where no honest stretching is asked for. */
async function survives(content: string | Uint8Array): Promise<void> {
  const started = performance.now();
  const passphrase = new Secret('p');
  const secret = typeof content === 'string' ? new Secret(content) : new Secret(content);
  await readSigningKey(secret, passphrase, 'private-key').catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error;
  });
  const { found, others } = await searchCertificates(content, passphrase);
  expect(found.length + others.length).toBeGreaterThan(0);
  for (const { parsed } of found)
    if (!('reason' in parsed)) expect(parsed.notAfter === null || !Number.isNaN(parsed.notAfter.getTime())).toBe(true);
  expect(performance.now() - started).toBeLessThan(5000);
}

describe('whatever comes in', () => {
  it('as damaged containers, is opened or refused', async () => {
    await fc.assert(fc.asyncProperty(mutated, survives), { numRuns: 500 });
  });

  it('as damaged base64, is opened or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        mutated.map((bytes) => bytes.toString('base64')),
        survives,
      ),
      { numRuns: 200 },
    );
  });

  it('as bytes, is opened or refused', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), survives), { numRuns: 300 });
    const framed = fc.uint8Array({ maxLength: 120 }).map((bytes) => sequence(bytes));
    await fc.assert(fc.asyncProperty(framed, survives), { numRuns: 300 });
  });

  it('as text, is opened or refused', async () => {
    await fc.assert(fc.asyncProperty(pieces, survives), { numRuns: 500 });
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), survives), { numRuns: 200 });
  });
});
