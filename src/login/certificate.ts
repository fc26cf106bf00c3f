import type { Certificate } from '../certificate/certificate.ts';
import type { Ci } from '../ci/ci.ts';
import type { KeyRing, KeyRole } from '../key/ring.ts';
import { fileNamedBy } from '../path-or-text.ts';
import { rfc3339 } from '../time.ts';
import type { World } from '../world/world.ts';

/** The certificate that was given beside the keys, and which of them it belongs to. */
export interface GivenCertificate {
  readonly certificate: Certificate;
  readonly belongsTo: KeyRole | undefined;
  /** Whole days until its end, negative after it; `null` when it has none. */
  readonly daysLeft: number | null;
}

/**
 * Reads the certificate (text, base64 or a path) and says which key it belongs to. At a login a certificate that
 * cannot be read or belongs to neither key is a loud warning and no more: the org decides.
 */
export async function readGivenCertificate(
  given: string,
  ring: KeyRing,
  world: World,
  ci: Ci,
): Promise<GivenCertificate | undefined> {
  const [{ findCertificates }, { ownerOf }, { standingAt }] = await Promise.all([
    import('../certificate/find.ts'),
    import('../certificate/match.ts'),
    import('../certificate/validity.ts'),
  ]);
  const found = findCertificates(await content(given, world)).flatMap((entry) => ('reason' in entry ? [] : [entry]));
  // Of a chain the certificate of the pair is meant.
  const certificate = found.find((each) => ownerOf(each, ring) !== undefined) ?? found[0];
  if (certificate === undefined) {
    ci.annotate('warning', '`certificate` holds no certificate that can be read; it was not compared with the key.');
    return undefined;
  }
  return {
    certificate,
    belongsTo: ownerOf(certificate, ring),
    daysLeft: standingAt(certificate, world.clock.now()).daysLeft,
  };
}

async function content(given: string, world: World): Promise<string | Uint8Array> {
  const bytes = await fileNamedBy(given, world.files);
  return bytes === undefined || typeof bytes === 'string' ? given : bytes;
}

/** One sentence about the certificate for the log: whose it is and when it ends. */
export function describeCertificate({ certificate, belongsTo, daysLeft }: GivenCertificate): string {
  const end = certificate.notAfter === null ? 'has no end' : `ends ${rfc3339(certificate.notAfter)}`;
  const left = daysLeft === null ? '' : daysLeft < 0 ? ' (it has ended)' : ` (${daysLeft} days left)`;
  const whose = belongsTo === undefined ? 'belongs to neither key' : `belongs to the ${belongsTo} key`;
  return `The certificate ${whose} and ${end}${left}.`;
}
