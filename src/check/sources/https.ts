import { readUrl } from '../../url.ts';
import { askAgain, isOutage, outageReason } from './ask.ts';
import type { Collecting } from './collecting.ts';
import { examine, type Place, refuse } from './content.ts';
import type { SourceLine } from './line.ts';

/** Fetches a document (SAML metadata, JWKS, PEM) of at most 1 MiB and takes down its certificates. */
export async function readHttps(line: Extract<SourceLine, { kind: 'https' }>, collecting: Collecting): Promise<void> {
  const { url, location } = line;
  const place: Place = { kind: 'https', location, named: true, input: undefined };
  const headers = { accept: 'application/samlmetadata+xml, application/jwk-set+json, application/xml, */*;q=0.1' };
  const answer = await askAgain(
    (limits) => collecting.world.network.send({ method: 'GET', url, headers }, limits),
    collecting,
  );
  if (isOutage(answer)) refuse(place, ...outageReason(answer), 0, collecting);
  else if (answer.status === 200) await examine(answer.body, place, collecting);
  else refuse(place, 'http-failed', statusClause(answer.status, answer.headers['location'], url), 0, collecting);
}

/** A redirect may lead anywhere, so the new address is for a person to write down. */
function statusClause(status: number, target: string | undefined, url: string): string {
  if (status < 300 || status > 399 || target === undefined) return `status ${status}`;
  const where = readUrl(target, url);
  const shown = where === undefined ? 'somewhere else' : `${where.origin}${where.pathname}`;
  return `status ${status}: it redirects to ${shown.slice(0, 300)}, and redirects are not followed`;
}
