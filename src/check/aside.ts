import type { GatheredCertificate } from './collect.ts';

/** So many roots in one place are a trust store; fewer may be somebody's own self-signed certificates. */
const trustStoreRoots = 3;

/**
 * Which certificates `leaves-only` does not judge: intermediates, and roots that are there to be trusted, which is to
 * say that another certificate was issued by them or that they lie in a trust store. A self-signed certificate
 * that merely calls itself a CA, as `openssl req -x509` writes it, is somebody's leaf and stays judged.
 */
export function asideOf(certificates: readonly GatheredCertificate[]): (certificate: GatheredCertificate) => boolean {
  const issuers = new Set<string>();
  const rootsAt = new Map<string, number>();
  for (const { facts, origins } of certificates) {
    if (facts.role !== 'root') {
      if (facts.issuer !== null && facts.selfSigned !== true) issuers.add(facts.issuer);
    } else for (const { location } of origins) rootsAt.set(location, (rootsAt.get(location) ?? 0) + 1);
  }
  const trustStores = new Set(
    [...rootsAt].flatMap(([location, roots]) => (roots >= trustStoreRoots ? [location] : [])),
  );
  return ({ facts, origins }) => {
    if (facts.role === 'intermediate') return true;
    if (facts.role !== 'root') return false;
    return (
      (facts.subject !== null && issuers.has(facts.subject)) ||
      origins.every(({ location }) => trustStores.has(location))
    );
  };
}
