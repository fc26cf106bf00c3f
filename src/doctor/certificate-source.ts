import type { Certificate } from '../certificate/certificate.ts';
import { Finder } from '../certificate/find.ts';
import { chosen, refusedPath, soughtAmong } from '../certificate/given.ts';
import { parseCertificate } from '../certificate/parse.ts';
import { Failure } from '../failure.ts';
import type { KeyRing } from '../key/ring.ts';
import { fileNamedBy } from '../path-or-text.ts';
import { rfc3339 } from '../time.ts';
import type { World } from '../world/world.ts';
import { type Examination, type Facts, failed, failedBy, passed, skipped } from './examination.ts';

/** `certificate.readable`, and the certificate where there is one to look at. */
export interface Sought {
  readonly readable: Examination;
  readonly certificate: Certificate | undefined;
}

/** Looks into the keystore that the key came in. */
export function certificateBeside(ring: KeyRing | undefined): Sought {
  const certificate = chosen((ring?.current.certificates ?? []).map(parseCertificate), ring);
  if (certificate !== undefined) return found(certificate, 'beside the key');
  const nothing =
    'No `certificate` was given. An org does not tell which one its app holds, so nothing can be said of it.';
  return { readable: skipped('certificate.readable', nothing), certificate: undefined };
}

/** Looks into what was given: text, base64, or the path of a file. */
export async function certificateIn(given: string, ring: KeyRing | undefined, files: World['files']): Promise<Sought> {
  const bytes = await fileNamedBy(given, files);
  if (bytes === undefined) return withoutKey(given, ring);
  if (typeof bytes !== 'string') return searched(new Finder().search(bytes), ring);
  return nothing(refusedPath(bytes));
}

/** What stands in the input itself is no secret, and a key in it has been shown to everybody who reads the log. */
function withoutKey(given: string, ring: KeyRing | undefined): Sought {
  const finder = new Finder().search(given);
  if (!finder.others.includes('private key')) return searched(finder, ring);
  const readable = failed(
    'certificate.readable',
    '`certificate` holds a private key.',
    'Treat this key as exposed: `certificate` is no secret input, so it may stand in logs. Make a new key pair, and give the certificate alone.',
  );
  return { readable, certificate: undefined };
}

function searched(finder: Finder, ring: KeyRing | undefined): Sought {
  const sought = soughtAmong(finder, ring);
  return typeof sought === 'string' ? nothing(sought) : found(sought, 'in `certificate`');
}

function found(certificate: Certificate, place: string): Sought {
  const { subject, fingerprint } = certificate;
  const message = `The certificate ${place} is that of ${subject || 'an empty name'}, fingerprint ${fingerprint.slice(0, 16)}….`;
  return { readable: passed('certificate.readable', message, factsOf(certificate)), certificate };
}

function nothing(clause: string): Sought {
  const failure = new Failure('ERR_CERTIFICATE_UNREADABLE', `\`certificate\` ${clause}.`);
  return { readable: failedBy('certificate.readable', failure), certificate: undefined };
}

function factsOf(certificate: Certificate): Facts {
  const { subject, issuer, serialNumber, fingerprint, notBefore, notAfter, keyType, keyBits, selfSigned } = certificate;
  return {
    subject,
    issuer,
    serialNumber,
    fingerprint,
    notBefore: notBefore === null ? null : rfc3339(notBefore),
    notAfter: notAfter === null ? null : rfc3339(notAfter),
    keyType,
    keyBits,
    selfSigned,
  };
}
