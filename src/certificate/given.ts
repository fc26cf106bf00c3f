import type { KeyRing } from '../key/ring.ts';
import { type Certificate, type Unreadable, unreadableReasons } from './certificate.ts';
import { Finder } from './find.ts';
import { ownerOf } from './match.ts';
import { isCertificate } from './parse.ts';

/** The certificate that somebody gave, or what is there in its place: a clause to follow the name of the input. */
export type Sought = Certificate | string;

/**
 * The certificate in what was given as one: a text, base64, or the content of a file.
 * @param ring of a chain the certificate that belongs to one of its keys is meant, else the first
 */
export function soughtIn(content: string | Uint8Array, ring: KeyRing | undefined): Sought {
  return soughtAmong(new Finder().search(content), ring);
}

/** As {@link soughtIn}, of a search that has been made. */
export function soughtAmong({ found, others, closed }: Finder, ring: KeyRing | undefined): Sought {
  const parsed = found.map((entry) => entry.parsed);
  const certificate = chosen(parsed, ring);
  if (certificate !== undefined) return certificate;
  const [broken] = parsed;
  if (broken !== undefined && 'reason' in broken) return `cannot be read: ${unreadableReasons[broken.reason]}`;
  const [keystore] = closed;
  if (keystore !== undefined) return `is a ${keystore.form} keystore, not a certificate`;
  const seen = others.filter((other) => other !== 'nothing known');
  if (seen.length === 0) return 'is neither a certificate nor a path that exists';
  return `holds no certificate (seen: ${seen.join(', ')})`;
}

/** What there is instead of a certificate where the file that was named is refused. */
export function refusedPath(refusal: string): string {
  return `names a path that cannot be read (${refusal})`;
}

/** Of a chain the certificate of the pair is meant. */
export function chosen(
  parsed: readonly (Certificate | Unreadable)[],
  ring: KeyRing | undefined,
): Certificate | undefined {
  const certificates = parsed.filter(isCertificate);
  const own = ring === undefined ? undefined : certificates.find((each) => ownerOf(each, ring) !== undefined);
  return own ?? certificates[0];
}
