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
  /** The same in words, such as `belongs to neither key`. */
  readonly ownership: string;
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
  const [{ refusedPath, soughtIn }, { ownerOf, ownership }, { standingAt }] = await Promise.all([
    import('../certificate/given.ts'),
    import('../certificate/match.ts'),
    import('../certificate/validity.ts'),
  ]);
  const content = await fileNamedBy(given, world.files);
  const certificate = typeof content === 'string' ? refusedPath(content) : soughtIn(content ?? given, ring);
  if (typeof certificate === 'string') {
    ci.annotate('warning', `\`certificate\` ${certificate}; it was not compared with the key.`);
    return undefined;
  }
  const belongsTo = ownerOf(certificate, ring);
  return {
    certificate,
    belongsTo,
    ownership: ownership(belongsTo, ring),
    daysLeft: standingAt(certificate, world.clock.now()).daysLeft,
  };
}

/** One sentence about the certificate for the log: whose it is and when it ends. */
export function describeCertificate({ certificate, ownership, daysLeft }: GivenCertificate): string {
  const end = certificate.notAfter === null ? 'has no end' : `ends ${rfc3339(certificate.notAfter)}`;
  const left = daysLeft === null ? '' : daysLeft < 0 ? ' (it has ended)' : ` (${daysLeft} days left)`;
  return `The certificate ${ownership} and ${end}${left}.`;
}
