import type { Certificate } from '../certificate/certificate.ts';
import type { Ci } from '../ci/ci.ts';
import type { SigningKey } from '../key/signing-key.ts';
import { rfc3339 } from '../time.ts';
import type { World } from '../world/world.ts';

const largestCertificateFile = 1_048_576;
const dayMilliseconds = 86_400_000;

/** The certificate that was given beside the keys, and which of them it belongs to. */
export interface GivenCertificate {
  readonly certificate: Certificate;
  readonly belongsTo: 'current' | 'next' | 'neither';
  /** Whole days until its end, negative after it; `undefined` when it has none. */
  readonly daysLeft: number | undefined;
}

/**
 * Reads the certificate (text, base64 or a path) and says which key it belongs to. At a login a certificate that
 * cannot be read or belongs to neither key is a loud warning and no more: the org decides.
 */
export async function readGivenCertificate(
  given: string,
  keys: { readonly current: SigningKey; readonly next: SigningKey | undefined },
  world: World,
  ci: Ci,
): Promise<GivenCertificate | undefined> {
  const certificate = await firstCertificate(given, keys, world);
  if (certificate === undefined) {
    ci.annotate('warning', '`certificate` holds no certificate that can be read; it was not compared with the key.');
    return undefined;
  }
  const belongsTo = owner(certificate, keys);
  const daysLeft =
    certificate.notAfter === null
      ? undefined
      : Math.floor((certificate.notAfter.getTime() - world.clock.now().getTime()) / dayMilliseconds);
  return { certificate, belongsTo, daysLeft };
}

/** The certificate of the pair if there are several, otherwise the first leaf. */
async function firstCertificate(
  given: string,
  keys: { readonly current: SigningKey; readonly next: SigningKey | undefined },
  world: World,
): Promise<Certificate | undefined> {
  const { findCertificates } = await import('../certificate/find.ts');
  const found = findCertificates(await content(given, world)).flatMap((entry) => ('reason' in entry ? [] : [entry]));
  return found.find((certificate) => owner(certificate, keys) !== 'neither') ?? found[0];
}

async function content(given: string, world: World): Promise<string | Uint8Array> {
  const path = given.trim();
  if (path.length > 4_096 || /[\r\n\0]|-----/.test(path) || (await world.files.kind(path)) !== 'file') return given;
  const bytes = await world.files.read(path, largestCertificateFile);
  return typeof bytes === 'string' ? given : bytes;
}

function owner(
  certificate: Certificate,
  keys: { readonly current: SigningKey; readonly next: SigningKey | undefined },
): GivenCertificate['belongsTo'] {
  if (certificate.spkiFingerprint === keys.current.fingerprint) return 'current';
  return certificate.spkiFingerprint === keys.next?.fingerprint ? 'next' : 'neither';
}

/** One sentence about the certificate for the log: whose it is and when it ends. True words, not more. */
export function describeCertificate({ certificate, belongsTo, daysLeft }: GivenCertificate): string {
  const end = certificate.notAfter === null ? 'has no end' : `ends ${rfc3339(certificate.notAfter)}`;
  const left = daysLeft === undefined ? '' : daysLeft < 0 ? ' (it has ended)' : ` (${daysLeft} days left)`;
  const whose = belongsTo === 'neither' ? 'belongs to neither key' : `belongs to the ${belongsTo} key`;
  return `The certificate ${whose} and ${end}${left}.`;
}
