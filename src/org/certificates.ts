import { isJsonObject, type JsonObject, parsedJson } from '../json.ts';

/** Every org has this version of the API, whatever release it is on. */
const version = 'v60.0';

/** What an org can be asked for that has an end. */
export type OrgList = 'certificates' | 'identity-providers';

const queries: Readonly<Record<OrgList, readonly [path: string, soql: string]>> = {
  certificates: [
    `/services/data/${version}/tooling/query`,
    'SELECT DeveloperName, ExpirationDate, KeySize, OptionsIsUnusable FROM Certificate ORDER BY DeveloperName',
  ],
  'identity-providers': [
    `/services/data/${version}/query`,
    'SELECT DeveloperName, ValidationCert FROM SamlSsoConfig ORDER BY DeveloperName',
  ],
};

/** Where in Setup people see the same list. */
export const setupPaths: Readonly<Record<OrgList, string>> = {
  certificates: '/lightning/setup/CertificatesAndKeyManagement/home',
  'identity-providers': '/lightning/setup/SingleSignOn/home',
};

/**
 * The path of the first page: Certificate and Key Management through the Tooling API (object Certificate, API 37.0 and
 * later), single sign-on through SOQL (object SamlSsoConfig, API 32.0 and later).
 */
export function firstPagePath(list: OrgList): string {
  const [path, soql] = queries[list];
  return `${path}?q=${encodeURIComponent(soql)}`;
}

/** A row of Certificate and Key Management. The org tells a day and neither content nor fingerprint. */
export interface OrgCertificate {
  readonly developerName: string;
  /** `YYYY-MM-DD` as the org wrote it; null when it told none. */
  readonly expirationDate: string | null;
  readonly keyBits: number | null;
  /** A request that waits for its certificate, so that there is nothing to end yet. */
  readonly request: boolean;
}

/** A SAML identity provider that the org trusts. */
export interface OrgIdentityProvider {
  readonly developerName: string;
  /** PEM, or base64 alone; null when the org told none. */
  readonly validationCertificate: string | null;
}

/** What one page of a query came to. */
export type QueryPage =
  | {
      readonly kind: 'rows';
      readonly rows: readonly JsonObject[];
      /** The path of the next page; `undefined` after the last. */
      readonly next: string | undefined;
    }
  /** The user may not see this: 403, or an object that does not exist for them (400 INVALID_TYPE). */
  | { readonly kind: 'forbidden'; readonly seen: string }
  /** Anything else that is no page, with what was seen in a clause; foreign text. */
  | { readonly kind: 'failed'; readonly seen: string };

/**
 * Judges the answer to a query. Nothing in it is believed: a next page is asked for only where the API keeps them, and
 * an answer that is not the whole of its form is `failed`, never an empty list.
 */
export function judgeQueryPage(status: number, body: string): QueryPage {
  const value = parsedJson(body);
  if (status !== 200) return judgeRefusal(status, value);
  if (!isJsonObject(value) || !Array.isArray(value['records']) || !value['records'].every(isJsonObject)) {
    return { kind: 'failed', seen: 'an answer that is no page of a query' };
  }
  if (value['done'] === true) return { kind: 'rows', rows: value['records'], next: undefined };
  const next = value['nextRecordsUrl'];
  if (typeof next !== 'string' || !/^\/services\/data\/v\d{2,3}\.0\/(?:tooling\/)?query\/[\w-]{1,200}$/.test(next)) {
    return { kind: 'failed', seen: 'a page that does not say where the next one is' };
  }
  return { kind: 'rows', rows: value['records'], next };
}

/** The members of a row of Certificate; `undefined` when it has no name, and so is none. */
export function readOrgCertificate(row: JsonObject): OrgCertificate | undefined {
  const developerName = row['DeveloperName'];
  if (typeof developerName !== 'string' || developerName === '') return undefined;
  return {
    developerName,
    expirationDate: textOrNull(row['ExpirationDate']),
    keyBits: typeof row['KeySize'] === 'number' && Number.isSafeInteger(row['KeySize']) ? row['KeySize'] : null,
    request: row['OptionsIsUnusable'] === true,
  };
}

/** The members of a row of SamlSsoConfig; `undefined` when it has no name, and so is none. */
export function readOrgIdentityProvider(row: JsonObject): OrgIdentityProvider | undefined {
  const developerName = row['DeveloperName'];
  if (typeof developerName !== 'string' || developerName === '') return undefined;
  return { developerName, validationCertificate: textOrNull(row['ValidationCert']) };
}

/** A limit of requests is 403 as well, and says nothing about what the user may see. */
function judgeRefusal(status: number, value: unknown): QueryPage {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  const code = isJsonObject(first) ? textOrNull(first['errorCode']) : null;
  const seen = code === null ? `status ${status}` : `status ${status}, ${code}`;
  const forbidden =
    (status === 403 && code !== 'REQUEST_LIMIT_EXCEEDED') || (status === 400 && code === 'INVALID_TYPE');
  return { kind: forbidden ? 'forbidden' : 'failed', seen };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
