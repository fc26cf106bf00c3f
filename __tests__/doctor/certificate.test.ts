import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { examineCertificate } from '../../src/doctor/certificate.ts';
import type { KeyRing } from '../../src/key/ring.ts';
import { generalizedTime, name, odd } from '../certificate/writers.ts';
import { pkcs12 } from '../keystore/writers.ts';
import { scriptedWorld } from '../scripted/world.ts';
import { Authority } from '../world/certificates.ts';
import { certificateOf, examination, keyPem, now, otherKeyPem, outcomes, setupOf, signingKey } from './fixture.ts';

const day = 86_400_000;
const ring: KeyRing = { current: await signingKey() };

function examine(
  certificate: string | undefined,
  { keys = ring, files = {} }: { keys?: KeyRing | undefined; files?: Record<string, string | Uint8Array> } = {},
) {
  const world = scriptedWorld(() => ({}), { now, files });
  return examineCertificate(setupOf({ ...(certificate === undefined ? {} : { certificate }) }), keys, world);
}

const ending = (days: number) => certificateOf(keyPem, days, now);

describe('the certificate of the key', () => {
  it('passes in all four', async () => {
    const all = await examine(await certificateOf());
    expect(outcomes(all)).toEqual([
      'certificate.readable passed',
      'certificate.matches passed',
      'certificate.validity passed',
      'certificate.size passed',
    ]);
    expect(examination(all, 'certificate.readable').facts).toMatchObject({
      subject: 'CN=ci.acme.example',
      issuer: 'CN=ci.acme.example',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      keyType: 'RSA',
      keyBits: 2048,
      selfSigned: true,
    });
    expect(examination(all, 'certificate.matches').facts).toEqual({
      keyFingerprint: ring.current.fingerprint,
      belongsTo: 'current',
    });
  });

  it('may come as base64, or as the path of a file that holds other things too', async () => {
    const pem = await certificateOf();
    const base64 = Buffer.from(pem).toString('base64');
    expect(outcomes(await examine(base64))).toContain('certificate.matches passed');
    const files = { '/work/ci.pem': `${pem}\n${keyPem}` };
    expect(outcomes(await examine('/work/ci.pem', { files }))).toContain('certificate.matches passed');
  });

  it('is the one of a chain that belongs to the key', async () => {
    const chain = `${await certificateOf(otherKeyPem)}\n${await certificateOf()}`;
    expect(examination(await examine(chain), 'certificate.matches').facts).toMatchObject({ belongsTo: 'current' });
  });

  it('fails when it belongs to neither key of a rollover', async () => {
    const rollover: KeyRing = { current: await signingKey(), next: await signingKey() };
    const third = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const pem = third.export({ type: 'pkcs8', format: 'pem' }).toString();
    const matches = examination(await examine(await certificateOf(pem), { keys: rollover }), 'certificate.matches');
    expect([matches.status, matches.message]).toEqual([
      'failed',
      expect.stringContaining('The certificate belongs to neither key.'),
    ]);
  });

  it('is looked for beside the key when none is given', async () => {
    const beside: KeyRing = { current: await signingKey(`${keyPem}\n${await certificateOf()}`) };
    const all = await examine(undefined, { keys: beside });
    expect(examination(all, 'certificate.readable').message).toContain('beside the key');
    expect(outcomes(all)).toContain('certificate.matches passed');
  });

  it('may be that of the next key', async () => {
    const two: KeyRing = { current: ring.current, next: await signingKey(otherKeyPem) };
    const matches = examination(await examine(await certificateOf(otherKeyPem), { keys: two }), 'certificate.matches');
    expect(matches).toMatchObject({ status: 'passed', facts: { belongsTo: 'next' } });
    expect(matches.message).toContain('the next key');
  });
});

describe('a certificate of another key', () => {
  it('fails', async () => {
    const matches = examination(await examine(await certificateOf(otherKeyPem)), 'certificate.matches');
    expect(matches).toMatchObject({
      status: 'failed',
      message: expect.stringMatching(/^The certificate does not belong to the key\. /),
      remedy: expect.stringContaining('Upload the certificate'),
      facts: { code: 'ERR_CERTIFICATE_MISMATCH', belongsTo: null },
    });
  });

  it('is compared with nothing where there is no key, and judged all the same', async () => {
    const all = await examineCertificate(
      setupOf({ certificate: await certificateOf() }),
      undefined,
      scriptedWorld(() => ({}), { now }),
    );
    expect(outcomes(all)).toEqual([
      'certificate.readable passed',
      'certificate.matches skipped',
      'certificate.validity passed',
      'certificate.size passed',
    ]);
  });
});

describe('the end of a certificate', () => {
  it.each([
    [61, 'passed'],
    [60, 'warned'],
    [1, 'warned'],
  ] as const)('in %i days has %s', async (days, status) => {
    const validity = examination(await examine(await ending(days)), 'certificate.validity');
    expect(validity).toMatchObject({ status, facts: { daysLeft: days } });
    expect(validity.facts['notAfter']).toBe(new Date(now.getTime() + days * day).toISOString().replace('.000', ''));
  });

  it('in the past fails, and claims no more than is known', async () => {
    const certificate = await certificateOf(keyPem, 10, new Date(now.getTime() - 11 * day));
    const validity = examination(await examine(certificate), 'certificate.validity');
    expect(validity).toMatchObject({ status: 'failed', facts: { daysLeft: -1 } });
    expect(validity.message).toContain('Salesforce is not known to refuse logins of this flow for it');
    expect(validity.remedy).toContain('next-private-key');
  });

  it('is warned of before its beginning', async () => {
    const certificate = await certificateOf(keyPem, 100, new Date(now.getTime() + day));
    expect(examination(await examine(certificate), 'certificate.validity')).toMatchObject({
      status: 'warned',
      message: expect.stringContaining('not valid before 2026-11-21T12:00:00Z'),
    });
  });
});

describe('a certificate of few words', () => {
  it('may have no end, no beginning that can be read, and no name', async () => {
    const nameless = odd({
      subject: name(),
      notBefore: generalizedTime('yesterday'),
      notAfter: generalizedTime('99991231235959Z'),
    });
    const all = await examine('/work/odd.der', { files: { '/work/odd.der': nameless } });
    expect(examination(all, 'certificate.readable')).toMatchObject({
      message: expect.stringContaining('is that of an empty name, fingerprint'),
      facts: { subject: '', notBefore: null, notAfter: null },
    });
    expect(examination(all, 'certificate.validity')).toEqual({
      id: 'certificate.validity',
      status: 'passed',
      message: 'The certificate has no end.',
      remedy: null,
      facts: { notAfter: null, daysLeft: null },
    });
  });

  it('may end within the day', async () => {
    const certificate = await certificateOf(keyPem, 2, new Date(now.getTime() - 1.5 * day));
    expect(examination(await examine(certificate), 'certificate.validity')).toMatchObject({
      status: 'warned',
      message: expect.stringContaining('in less than a day.'),
      facts: { daysLeft: 0 },
    });
  });
});

describe('the size of a certificate', () => {
  it('is that of its PEM text', async () => {
    const pem = (await certificateOf()).trim();
    const { facts } = examination(await examine(pem), 'certificate.size');
    expect(facts['pemBytes']).toBe(Buffer.byteLength(`${pem.replace(/\r/g, '')}\n`));
  });

  it('fails from 4,096 bytes on', async () => {
    const names = Array.from({ length: 200 }, (_, place) => `host-${place}.acme.example`);
    const large = new Authority().leaf(names).chain;
    const { status, facts } = examination(await examine(large), 'certificate.size');
    expect(status).toBe('failed');
    expect(facts['pemBytes']).toBe(Buffer.byteLength(large.replace(/\r/g, '')));
  });
});

describe('what is no certificate', () => {
  it.each([
    ['nonsense', 'is neither a certificate nor a path that exists'],
    ['-----BEGIN CERTIFICATE-----\nMIIC', 'the text was cut'],
    [
      generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      'seen: public key',
    ],
  ])('is named (%#)', async (given, clause) => {
    const all = await examine(given);
    expect(examination(all, 'certificate.readable')).toMatchObject({
      status: 'failed',
      message: expect.stringContaining(clause),
      remedy: expect.stringMatching(/\w/),
      facts: { code: 'ERR_CERTIFICATE_UNREADABLE' },
    });
    expect(outcomes(all).slice(1)).toEqual([
      'certificate.matches skipped',
      'certificate.validity skipped',
      'certificate.size skipped',
    ]);
  });

  it('is never quoted', async () => {
    const text = JSON.stringify(await examine('perhaps-a-secret-of-somebody'));
    expect(text).not.toContain('perhaps');
  });

  it('is a keystore, whatever lies in it', async () => {
    const file = pkcs12({ passphrase: 'pipeline passphrase', certificates: [odd()] });
    const all = await examine('/work/ci.p12', { files: { '/work/ci.p12': file } });
    expect(examination(all, 'certificate.readable')).toMatchObject({
      status: 'failed',
      message: '`certificate` is a PKCS#12 keystore, not a certificate.',
    });
  });

  it('is a folder', async () => {
    const all = await examine('/work', { files: { '/work/x': 'y' } });
    expect(examination(all, 'certificate.readable').message).toContain('cannot be read (not-a-file)');
  });

  it('may be a private key, which has been shown then', async () => {
    const all = await examine(`${await certificateOf()}\n${keyPem}`);
    expect(examination(all, 'certificate.readable')).toMatchObject({
      status: 'failed',
      remedy: expect.stringContaining('Treat this key as exposed'),
    });
    expect(JSON.stringify(all)).not.toContain(keyPem.split('\n')[3]);
  });

  it('is nothing when nothing was given', async () => {
    expect(outcomes(await examine(undefined)).every((each) => each.endsWith('skipped'))).toBe(true);
  });
});
