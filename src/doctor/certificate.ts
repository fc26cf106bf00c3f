import type { Certificate } from '../certificate/certificate.ts';
import { ownerOf, ownership } from '../certificate/match.ts';
import { standingAt } from '../certificate/validity.ts';
import { Failure } from '../failure.ts';
import type { KeyRing } from '../key/ring.ts';
import { rfc3339 } from '../time.ts';
import type { World } from '../world/world.ts';
import { certificateBeside, certificateIn, type Sought } from './certificate-source.ts';
import { type Examination, failed, failedBy, passed, skipped, warned } from './examination.ts';
import type { Setup } from './setup.ts';

/** Salesforce takes certificates below this (Help, "Certificates and Keys"). */
const largestUpload = 4_096;
/** As `check` does. */
const warnWithinDays = 60;

const others = ['certificate.matches', 'certificate.validity', 'certificate.size'] as const;

/** The four examinations of the certificate that was given, or of the one that lies in the keystore beside the key. */
export async function examineCertificate(
  { certificate: given }: Setup,
  ring: KeyRing | undefined,
  { files, clock }: Pick<World, 'files' | 'clock'>,
): Promise<readonly Examination[]> {
  const sought: Sought = given === undefined ? certificateBeside(ring) : await certificateIn(given, ring, files);
  const { readable, certificate } = sought;
  if (certificate === undefined) {
    return [readable, ...others.map((id) => skipped(id, 'There is no certificate to look at.'))];
  }
  return [readable, matches(certificate, ring), validity(certificate, clock.now()), size(certificate)];
}

function matches(certificate: Certificate, ring: KeyRing | undefined): Examination {
  const facts = { keyFingerprint: certificate.spkiFingerprint };
  if (ring === undefined) return skipped('certificate.matches', 'There is no key to compare it with.', facts);
  const owner = ownerOf(certificate, ring) ?? null;
  if (owner !== null) {
    const which = ring.next === undefined ? 'the key' : `the ${owner} key`;
    return passed('certificate.matches', `The certificate belongs to ${which}.`, { ...facts, belongsTo: owner });
  }
  const failure = new Failure(
    'ERR_CERTIFICATE_MISMATCH',
    `The certificate ${ownership(undefined, ring)}. If it is the one in the app, the org refuses every assertion.`,
  );
  return failedBy('certificate.matches', failure, { ...facts, belongsTo: null });
}

/** No more is claimed of its end than is known. */
const whatEnds = 'Salesforce is not known to refuse logins of this flow for it, but audits do, and that may change.';
const renewal =
  'Make a new key pair and certificate, upload the certificate to the app and replace the secret; with `next-private-key` no run fails meanwhile.';

function validity(certificate: Certificate, now: Date): Examination {
  const { notBefore, notAfter } = certificate;
  const { state, daysLeft } = standingAt(certificate, now);
  const facts = { notAfter: notAfter === null ? null : rfc3339(notAfter), daysLeft };
  if (notAfter === null || daysLeft === null)
    return passed('certificate.validity', 'The certificate has no end.', facts);
  const end = rfc3339(notAfter);
  if (state === 'expired') {
    return failed('certificate.validity', `The certificate ended ${end}. ${whatEnds}`, renewal, facts);
  }
  if (state === 'notYetValid' && notBefore !== null) {
    const message = `The certificate is not valid before ${rfc3339(notBefore)}.`;
    return warned(
      'certificate.validity',
      message,
      'Wait until then, or see whether the clock of this machine is right.',
      facts,
    );
  }
  if (daysLeft <= warnWithinDays) {
    const message = `The certificate ends ${end}, in ${days(daysLeft)}. ${whatEnds}`;
    return warned('certificate.validity', message, renewal, facts);
  }
  return passed('certificate.validity', `The certificate ends ${end}, in ${days(daysLeft)}.`, facts);
}

function days(count: number): string {
  if (count === 0) return 'less than a day';
  return count === 1 ? '1 day' : `${count} days`;
}

function size({ der }: Certificate): Examination {
  const base64 = Buffer.from(der).toString('base64');
  const lines = Math.ceil(base64.length / 64);
  const pemBytes = '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n'.length + base64.length + lines;
  const facts = { pemBytes, derBytes: der.length };
  if (pemBytes < largestUpload) return passed('certificate.size', `As PEM it has ${pemBytes} bytes.`, facts);
  return failed(
    'certificate.size',
    `As PEM it has ${pemBytes} bytes, and Salesforce takes certificates below ${largestUpload} bytes.`,
    'Make a self-signed certificate with a short subject and without extensions, from a key of 2048 or 3072 bits.',
    facts,
  );
}
