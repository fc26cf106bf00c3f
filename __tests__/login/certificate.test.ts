import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { certificateIn } from '../../src/doctor/certificate-source.ts';
import type { KeyRing } from '../../src/key/ring.ts';
import { readSigningKey } from '../../src/key/signing-key.ts';
import { describeCertificate, readGivenCertificate } from '../../src/login/certificate.ts';
import { Secret } from '../../src/secret.ts';
import { generalizedTime, odd } from '../certificate/writers.ts';
import { pem } from '../keystore/writers.ts';
import { recordingCi } from '../scripted/ci.ts';
import { scriptedWorld } from '../scripted/world.ts';

const [own, other, stranger] = [1, 2, 3].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey) as [
  KeyObject,
  KeyObject,
  KeyObject,
];
const signing = (key: KeyObject) =>
  readSigningKey(new Secret(key.export({ type: 'pkcs8', format: 'pem' }).toString()), undefined, 'private-key');
const ring: KeyRing = { current: await signing(own), next: await signing(other) };
const issue = (key: KeyObject, days = 30) =>
  issueCertificate({ key, commonName: 'x', notBefore: new Date('2026-11-10T12:00:00Z'), days });
const [ofOwn, ofOther, ofStranger, ended] = await Promise.all([
  issue(own),
  issue(other),
  issue(stranger),
  issue(own, 5),
]);

async function read(given: string, files: Record<string, string | Uint8Array> = {}, keys: KeyRing = ring) {
  const ci = recordingCi();
  return {
    found: await readGivenCertificate(
      given,
      keys,
      scriptedWorld(() => ({}), { files }),
      ci,
    ),
    ci,
  };
}

describe('the certificate that is given at a login', () => {
  it.each([
    ['the current key', ofOwn, 'belongs to the current key and ends 2026-12-10T12:00:00Z (20 days left).'],
    ['the next key', ofOther, 'belongs to the next key and ends 2026-12-10T12:00:00Z (20 days left).'],
    ['no key', ofStranger, 'belongs to neither key and ends 2026-12-10T12:00:00Z (20 days left).'],
    [
      'the current key, and has ended',
      ended,
      'belongs to the current key and ends 2026-11-15T12:00:00Z (it has ended).',
    ],
    [
      'no key, and has no end',
      pem('CERTIFICATE', odd({ notAfter: generalizedTime('99991231235959Z') })),
      'belongs to neither key and has no end.',
    ],
  ])('belongs to %s', async (_, given, words) => {
    const { found, ci } = await read(given);
    expect(found === undefined ? undefined : describeCertificate(found)).toBe(`The certificate ${words}`);
    expect(ci.events).toEqual([]);
  });

  it('does not belong to the key, where there is one alone', async () => {
    const { found } = await read(ofStranger, {}, { current: ring.current });
    expect(found === undefined ? undefined : describeCertificate(found)).toBe(
      'The certificate does not belong to the key and ends 2026-12-10T12:00:00Z (20 days left).',
    );
  });

  it('is the one of the pair when a whole chain is given, wherever it stands', async () => {
    expect((await read(ofStranger + ofOwn)).found?.belongsTo).toBe('current');
    expect((await read(ofOwn + ofStranger)).found?.belongsTo).toBe('current');
  });

  it('may be the path of a file, and is the text itself when nothing lies there', async () => {
    expect((await read(' cert.pem ', { 'cert.pem': ofOther })).found?.belongsTo).toBe('next');
    expect((await read(Buffer.from(ofOther).toString('base64'))).found?.belongsTo).toBe('next');
  });

  it.each([
    ['not/there.pem', 'is neither a certificate nor a path that exists'],
    ['cert.pem', 'is neither a certificate nor a path that exists'],
    [pem('CERTIFICATE', Buffer.of(1, 2)), 'cannot be read: the content has not the form of a certificate'],
    [pem('PUBLIC KEY', Buffer.of(1, 2)), 'holds no certificate (seen: public key)'],
    ['folder', 'names a path that cannot be read (not-a-file)'],
  ])('is warned of in the words of doctor and not compared when it is none: %j', async (given, clause) => {
    const files = { 'cert.pem': 'nonsense', 'folder/x': ofOwn };
    const { found, ci } = await read(given, files);
    expect(found).toBeUndefined();
    expect(ci.events).toEqual([`warning \`certificate\` ${clause}; it was not compared with the key.`]);
    const examined = await certificateIn(given, ring, scriptedWorld(() => ({}), { files }).files);
    expect(examined.readable.message).toBe(`\`certificate\` ${clause}.`);
  });
});
