import { Finder, type Found, type Other } from '../../certificate/find.ts';
import { ownKeyOf } from '../../certificate/own-key.ts';
import { isCertificate } from '../../certificate/parse.ts';
import { searchCertificates } from '../../certificate/search.ts';
import { verifiesDigest } from '../../keystore/jks-digest.ts';
import type { Origin, OriginKind, UnreadableReason, WarningCode } from '../finding.ts';
import { attemptLimits, type Collecting, type InputName } from './collecting.ts';
import { reasonWithout, skippedAs } from './kind-of-file.ts';
import type { Passphrase } from './passphrases.ts';

/** Where a content comes from. */
export interface Place {
  readonly kind: OriginKind;
  readonly location: string;
  /** What the certificates of this content are counted from; 0 unless one place holds several contents. */
  readonly firstIndex?: number;
  /** The line on which the content begins, when it is a part of a larger one. */
  readonly firstLine?: number;
  /** Named by itself: then it must hold a certificate. What a pattern found may be something else. */
  readonly named: boolean;
  readonly input: InputName | undefined;
}

interface Searched {
  readonly found: readonly Found[];
  readonly others: readonly Other[];
  /** What holds for every certificate of it. */
  readonly warnings: readonly WarningCode[];
  readonly ownKey: 'found' | 'missing' | 'unknown';
  /** What went wrong with the whole of it beside what was found. */
  readonly trouble: readonly (readonly [UnreadableReason, string | undefined])[];
}

/** Takes down every certificate of a content, or why there is none. @returns how many indexes it used. */
export async function examine(content: string | Uint8Array, place: Place, collecting: Collecting): Promise<number> {
  const { collector } = collecting;
  const { found, others, warnings, ownKey, trouble } = await search(content, place, collecting);
  const owner = ownKey === 'missing' ? meantForKey(found) : undefined;
  for (const entry of found) {
    takeDown(entry, place, entry === owner ? [...warnings, 'key-mismatch'] : warnings, collecting);
  }
  let index = found.length;
  for (const [reason, detail] of trouble) refuse(place, reason, detail, index++, collecting);
  if (index > 0) return index;
  const skipped = place.named ? undefined : skippedAs(content, others, place.location);
  if (skipped !== undefined) collector.add({ kind: 'skipped', location: place.location, reason: skipped });
  else refuse(place, ...reasonWithout(content, others), 0, collecting);
  return 1;
}

/** Says why a place could not be judged. */
export function refuse(
  place: Place,
  reason: UnreadableReason,
  detail: string | undefined,
  index: number,
  { collector }: Pick<Collecting, 'collector'>,
): void {
  const origin = originOf(place, index, null);
  collector.add({ kind: 'unreadable', reason, origin, ...(detail === undefined ? {} : { detail }) });
}

function takeDown(entry: Found, place: Place, warnings: readonly WarningCode[], collecting: Collecting): void {
  const { parsed } = entry;
  const origin = originOf(place, entry.index, entry.line);
  if (!isCertificate(parsed)) {
    const { reason, subject, fingerprint } = parsed;
    collecting.collector.add({ kind: 'unreadable', reason, subject, fingerprint, origin });
    return;
  }
  collecting.collector.add({ kind: 'certificate', certificate: parsed, origin, warnings });
  if (place.input !== undefined) collecting.witness(parsed, origin, place.input);
}

function originOf(place: Place, index: number, line: number | null): Origin {
  const origin = { kind: place.kind, location: place.location, index: (place.firstIndex ?? 0) + index };
  if (line === null && place.firstLine === undefined) return origin;
  return { ...origin, line: (place.firstLine ?? 1) + (line ?? 1) - 1 };
}

async function search(content: string | Uint8Array, place: Place, collecting: Collecting): Promise<Searched> {
  const finder = new Finder().search(content);
  const { found, others, closed } = finder;
  if (closed.length > 0) return searchKeystores(finder, content, place, collecting);
  const beside = others.includes('private key') && found.length > 0;
  const ownKey = beside ? await ownKeyOf(content, undefined, certificatesOf(found)) : 'unknown';
  return { found, others, warnings: [], ownKey, trouble: [] };
}

const certificatesOf = (found: readonly Found[]) => found.map(({ parsed }) => parsed).filter(isCertificate);

/** The certificate that a key beside it is meant for: the first that is no authority's, else the first. */
function meantForKey(found: readonly Found[]): Found | undefined {
  const certificates = found.filter(({ parsed }) => isCertificate(parsed));
  return certificates.find(({ parsed }) => isCertificate(parsed) && parsed.role === 'leaf') ?? certificates[0];
}

/** Whatever needs key stretching is opened on the thread for it; a Java keystore alone shows its certificates at once. */
async function searchKeystores(
  { found, others, closed }: Finder,
  content: string | Uint8Array,
  place: Place,
  collecting: Collecting,
): Promise<Searched> {
  const passphrase = collecting.passphrases.at(place.location);
  const java = closed.filter(({ form }) => form !== 'PKCS#12');
  const verified = passphrase !== undefined && java.every(({ bytes }) => verifiesDigest(bytes, passphrase.secret));
  const warnings: WarningCode[] = java.length > 0 && !verified ? ['integrity-not-verified'] : [];
  const trouble = wrongPassphrase(java.length > 0 && !verified, passphrase);
  if (java.length === closed.length && passphrase === undefined) {
    return { ...(await searchCertificates(content)), warnings, ownKey: 'unknown', trouble };
  }
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const answer = await collecting.world.keystores.search(bytes, passphrase?.secret, attemptLimits(collecting));
  if (answer.kind === 'searched') {
    return { ...answer.search, warnings, ownKey: answer.ownKey, trouble };
  }
  const lost =
    answer.kind === 'timeout' ? (['timeout', undefined] as const) : (['read-failed', answer.detail] as const);
  return { found, others, warnings, ownKey: 'unknown', trouble: [...trouble, lost] };
}

/** Certificates of a Java keystore are there all the same; but one passphrase for all need not be that of this file. */
function wrongPassphrase(isWrong: boolean, passphrase: Passphrase | undefined): Searched['trouble'] {
  return isWrong && passphrase?.own === true ? [['keystore-passphrase-wrong', undefined]] : [];
}
