import type { Failure } from '../failure.ts';
import { Harvest } from '../keystore/harvest.ts';
import type { Secret } from '../secret.ts';
import type { UnreadableReason } from './certificate.ts';
import { type Closed, Finder, type Found, type Other } from './find.ts';
import { parseCertificate, unreadable } from './parse.ts';

/** Everything that a content holds, as far as certificates are concerned. */
export interface Search {
  readonly found: readonly Found[];
  /** What else was recognised; `nothing known` stands alone. */
  readonly others: readonly Other[];
}

/**
 * Every certificate in a content, keystores included: as `findCertificates`, and PKCS#12 opened with the passphrase (or
 * with none, when that will do), JKS and JCEKS without one. Certificates out of a Java keystore are not verified
 * against its digest. Key stretching is priced before it is paid. Never throws: what cannot be opened is an entry with
 * its reason.
 */
export async function searchCertificates(
  content: string | Uint8Array,
  passphrase: Secret | undefined = undefined,
): Promise<Search> {
  const finder = new Finder().search(content);
  for (const closed of finder.closed)
    await (closed.form === 'PKCS#12' ? searchPkcs12(closed, passphrase, finder) : searchJava(closed, finder));
  return { found: finder.found, others: finder.others };
}

const reasons: Partial<Record<string, UnreadableReason>> = {
  ERR_KEYSTORE_PASSPHRASE_MISSING: 'keystore-passphrase-missing',
  ERR_KEYSTORE_PASSPHRASE_WRONG: 'keystore-passphrase-wrong',
  ERR_KEYSTORE_UNSUPPORTED: 'keystore-unsupported',
  ERR_KEYSTORE_COSTLY: 'keystore-costly',
};

async function searchPkcs12(closed: Closed, passphrase: Secret | undefined, finder: Finder): Promise<void> {
  const { openPkcs12 } = await import('../keystore/pkcs12.ts');
  const harvest = new Harvest('keystore', passphrase);
  try {
    await openPkcs12(closed.bytes, harvest, 'certificates');
  } catch (error) {
    // Whatever else went wrong has another code, or none.
    const reason = reasons[(error as Failure).code] ?? 'keystore-damaged';
    return finder.add(unreadable(closed.bytes, reason), closed);
  }
  const { certificates } = harvest.bundle();
  for (const certificate of certificates) finder.add(parseCertificate(certificate), closed);
  if (certificates.length === 0) finder.others.push('keystore without certificates');
}

async function searchJava(closed: Closed, finder: Finder): Promise<void> {
  const { readJks } = await import('../keystore/jks.ts');
  const { certificates, cut } = readJks(closed.bytes);
  for (const certificate of certificates) finder.add(parseCertificate(certificate), closed);
  if (cut) finder.add(unreadable(closed.bytes, 'keystore-damaged'), closed);
  else if (certificates.length === 0) finder.others.push('keystore without certificates');
}
