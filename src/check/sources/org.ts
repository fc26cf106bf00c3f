import {
  firstPagePath,
  judgeQueryPage,
  type OrgList,
  type QueryPage,
  readOrgCertificate,
  readOrgIdentityProvider,
  setupPaths,
} from '../../org/certificates.ts';
import { longId } from '../../org/identity.ts';
import { question } from '../../org/question.ts';
import type { Session } from '../../token/session.ts';
import { orgIdentity } from '../facts.ts';
import type { Origin } from '../finding.ts';
import { askAgain, isOutage, outageReason } from './ask.ts';
import { bounds } from './bounds.ts';
import { type Collecting, isOver } from './collecting.ts';
import { examine, type Place, refuse } from './content.ts';

/** The org as a login left it: a session, or why there is none. */
export type OrgAccess =
  | { readonly session: Session }
  /** `failure`: one sentence on why the login did not work; foreign text. */
  | { readonly origin: string; readonly failure: string };

type Rows = Extract<QueryPage, { kind: 'rows' }>['rows'];

/**
 * Takes down the org's Certificate and Key Management and the certificates of its SAML identity providers. A list that
 * the user may not see, or that ends before it should, is said to be so: it is never an empty one.
 */
export async function readOrg(access: OrgAccess, collecting: Collecting): Promise<void> {
  for (const list of ['certificates', 'identity-providers'] as const) {
    if ('failure' in access) refuse(listPlace(access.origin, list), 'org-failed', access.failure, 0, collecting);
    else await readList(list, access.session, collecting);
  }
}

/** Where an org shows the certificates that it has, for whoever finds none. */
export function orgPlace({ instanceUrl }: Session): Origin {
  return { kind: 'org', location: listPlace(instanceUrl, 'certificates').location, index: 0 };
}

/** The page of Setup that shows the same list stands for it. */
function listPlace(origin: string, list: OrgList): Place {
  return { kind: 'org', location: `${origin}${setupPaths[list]}`, named: true, input: undefined };
}

async function readList(list: OrgList, session: Session, collecting: Collecting): Promise<void> {
  const place = listPlace(session.instanceUrl, list);
  const seen = new Set<string>();
  for (let path: string | undefined = firstPagePath(list); path !== undefined; ) {
    if (isOver(collecting)) return refuse(place, 'timeout', undefined, 0, collecting);
    if (seen.size >= bounds.pages || seen.has(path)) {
      return refuse(place, 'too-many', `more than ${seen.size} pages, or one of them twice`, 0, collecting);
    }
    seen.add(path);
    const page: QueryPage | undefined = await readPage(path, session, place, collecting);
    if (page === undefined) return;
    if (page.kind !== 'rows') {
      return refuse(place, page.kind === 'forbidden' ? 'org-forbidden' : 'org-failed', page.seen, 0, collecting);
    }
    await takeDown(list, page.rows, session, collecting);
    path = page.next;
  }
}

/** @returns `undefined` when the org gave no answer, which has been said then. */
async function readPage(
  path: string,
  session: Session,
  place: Place,
  collecting: Collecting,
): Promise<QueryPage | undefined> {
  const request = question(session, path);
  const answer = await askAgain((limits) => collecting.world.network.send(request, limits), collecting);
  if (!isOutage(answer)) return judgeQueryPage(answer.status, answer.body);
  const [reason, detail] = outageReason(answer);
  refuse(place, reason === 'timeout' ? reason : 'org-failed', detail, 0, collecting);
  return undefined;
}

async function takeDown(list: OrgList, rows: Rows, session: Session, collecting: Collecting): Promise<void> {
  for (const row of rows) {
    const isKnown =
      list === 'certificates'
        ? takeDownCertificate(row, session, collecting)
        : await takeDownIdentityProvider(row, session, collecting);
    if (!isKnown) refuse(listPlace(session.instanceUrl, list), 'org-failed', 'a row without a name', 0, collecting);
  }
}

function takeDownCertificate(row: Rows[number], session: Session, { collector }: Collecting): boolean {
  const certificate = readOrgCertificate(row);
  if (certificate === undefined) return false;
  const { developerName, expirationDate, keyBits } = certificate;
  const orgId = longId(session.orgId);
  const location = orgIdentity(orgId, developerName);
  if (certificate.request) collector.add({ kind: 'skipped', location, reason: 'certificate-request' });
  else {
    const origin = { kind: 'org', location, index: 0 } as const;
    collector.add({ kind: 'org-certificate', orgId, developerName, expirationDate, keyBits, origin });
  }
  return true;
}

async function takeDownIdentityProvider(row: Rows[number], session: Session, collecting: Collecting): Promise<boolean> {
  const provider = readOrgIdentityProvider(row);
  if (provider === undefined) return false;
  const { developerName, validationCertificate } = provider;
  const location = `${listPlace(session.instanceUrl, 'identity-providers').location}#${developerName}`;
  await examine(validationCertificate ?? '', { kind: 'org', location, named: true, input: undefined }, collecting);
  return true;
}
