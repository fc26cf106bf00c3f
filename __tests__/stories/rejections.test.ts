import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { rejections as words } from '../../src/emulator/rejection.ts';
import { type ActionRun, closeJobs } from '../runner/index.ts';
import { httpServer, type Running } from '../world/servers.ts';
import { assertionsOf, closeOrgs, inputs, runLogin, startOrg } from './org.ts';

/** One answer of the token endpoint as people have recorded it, and what a login must make of it. */
interface Row {
  /** The emulator's name for it; without one a plain server says it. */
  readonly fault?: keyof typeof words;
  readonly status?: number;
  readonly error: string;
  readonly description?: string;
  readonly code: string;
  /** What the remedy must name. */
  readonly hint: RegExp;
  /** Assertions that the org receives with `retries: 2`. */
  readonly requests: number;
}

/** Both kinds of app have their own path in Setup. */
const bothApps = /External Client App Manager.*(?:Manage Connected Apps|App Manager)/;
const loginHistory = /Setup → Login History/;
const myDomain = /My Domain/;

const rows: readonly Row[] = [
  {
    fault: 'user-not-approved',
    error: 'invalid_grant',
    description: "user hasn't approved this consumer",
    code: 'ERR_TOKEN_USER_NOT_APPROVED',
    hint: /Admin approved users are pre-authorized.*Manage Connected Apps.*Salesforce API Integration licence.*2–10 minutes/,
    requests: 2,
  },
  {
    fault: 'user-not-admin-approved',
    error: 'invalid_app_access',
    description: 'user is not admin approved to access this app',
    code: 'ERR_TOKEN_USER_NOT_ASSIGNED',
    hint: /Select Profiles or Select Permission Sets.*Manage Profiles or Manage Permission Sets/,
    requests: 2,
  },
  {
    fault: 'app-not-found',
    error: 'app_not_found',
    description: 'External client app is not installed in this org',
    code: 'ERR_TOKEN_APP_NOT_FOUND',
    hint: /My Domain.*do not serve External Client Apps.*refreshed sandbox/,
    requests: 2,
  },
  {
    fault: 'cross-org',
    error: 'invalid_client',
    description: 'Cross-org OAuth flows are not supported for this external client app',
    code: 'ERR_TOKEN_CROSS_ORG',
    hint: /New External Client App/,
    requests: 1,
  },
  {
    fault: 'invalid-client-id',
    error: 'invalid_client_id',
    description: 'client identifier invalid',
    code: 'ERR_TOKEN_CLIENT_ID_UNKNOWN',
    hint: /Consumer Key and Secret.*Manage Consumer Details.*10 minutes/,
    requests: 1,
  },
  {
    fault: 'invalid-client-credentials',
    error: 'invalid_client',
    description: 'invalid client credentials',
    code: 'ERR_TOKEN_CLIENT_CREDENTIALS',
    hint: /gateway/,
    requests: 1,
  },
  {
    fault: 'app-not-installed',
    error: 'invalid_client',
    description: 'app must be installed into org',
    code: 'ERR_TOKEN_APP_NOT_INSTALLED',
    hint: /Connected Apps OAuth Usage/,
    requests: 1,
  },
  {
    fault: 'audience-invalid',
    error: 'invalid_grant',
    description: 'audience is invalid',
    code: 'ERR_TOKEN_AUDIENCE',
    hint: /leave `audience` out.*sandbox never accepts https:\/\/login\.salesforce\.com/,
    requests: 1,
  },
  {
    fault: 'invalid-assertion',
    error: 'invalid_grant',
    description: 'invalid assertion',
    code: 'ERR_TOKEN_ASSERTION',
    hint: /openssl x509 -in certificate\.pem -noout -pubkey.*openssl pkey.*Upload Files.*ten minutes/,
    requests: 1,
  },
  {
    fault: 'expired-authorization-code',
    error: 'invalid_grant',
    description: 'expired authorization code',
    code: 'ERR_TOKEN_EXPIRED',
    hint: /clock.*NTP/,
    requests: 1,
  },
  {
    fault: 'ip-restricted',
    error: 'invalid_grant',
    description: 'ip restricted',
    code: 'ERR_TOKEN_IP_RESTRICTED',
    hint: /Login IP Ranges.*fixed address.*"Relax IP restrictions" of the app does not apply/,
    requests: 1,
  },
  {
    fault: 'no-valid-scopes',
    error: 'invalid_grant',
    description: 'no valid scopes defined',
    code: 'ERR_TOKEN_NO_SCOPES',
    hint: /\(api\).*refresh_token.*Selected OAuth Scopes/,
    requests: 1,
  },
  {
    fault: 'scope-not-supported',
    error: 'invalid_request',
    description: 'scope parameter not supported',
    code: 'ERR_TOKEN_SCOPE_PARAMETER',
    hint: /proxy/,
    requests: 1,
  },
  {
    fault: 'domain-not-supported',
    error: 'invalid_grant',
    description: 'request not supported on this domain',
    code: 'ERR_TOKEN_DOMAIN',
    hint: myDomain,
    requests: 1,
  },
  {
    fault: 'authentication-failure',
    error: 'invalid_grant',
    description: 'authentication failure',
    code: 'ERR_TOKEN_AUTHENTICATION',
    hint: loginHistory,
    requests: 1,
  },
  {
    fault: 'inactive-user',
    error: 'inactive_user',
    description: 'user is inactive',
    code: 'ERR_TOKEN_USER_INACTIVE',
    hint: /Unfreeze.*anonymising networks/,
    requests: 1,
  },
  {
    error: 'inactive_user',
    description: 'User is inactive',
    code: 'ERR_TOKEN_USER_INACTIVE',
    hint: /Unfreeze/,
    requests: 1,
  },
  {
    fault: 'inactive-org',
    error: 'inactive_org',
    description: 'organization is inactive',
    code: 'ERR_TOKEN_ORG_INACTIVE',
    hint: /expired trial or deleted sandbox/,
    requests: 1,
  },
  {
    error: 'inactive_org',
    description: 'Org is locked, closed, or suspended',
    code: 'ERR_TOKEN_ORG_INACTIVE',
    hint: /Salesforce Support/,
    requests: 1,
  },
  {
    fault: 'login-rate-exceeded',
    error: 'rate_limit_exceeded',
    description: 'login rate exceeded',
    code: 'ERR_TOKEN_LOGIN_RATE',
    hint: /Wait an hour.*3,600 logins/,
    requests: 1,
  },
  {
    status: 429,
    error: 'rate_limit_exceeded',
    description: 'Number of logins exceeded',
    code: 'ERR_TOKEN_LOGIN_RATE',
    hint: /Wait an hour/,
    requests: 1,
  },
  {
    fault: 'unsupported-grant-type',
    error: 'unsupported_grant_type',
    description: 'grant type not supported',
    code: 'ERR_TOKEN_GRANT_TYPE',
    hint: /My Domain.*Enable JWT Bearer Flow/,
    requests: 1,
  },
  {
    fault: 'unknown-error',
    error: 'unknown_error',
    description: 'retry your request',
    code: 'ERR_ORG_UNAVAILABLE',
    hint: /status\.salesforce\.com/,
    requests: 3,
  },
  {
    fault: 'audience-validation-failed',
    error: 'invalid_grant',
    description: 'Audience validation failed',
    code: 'ERR_TOKEN_AUDIENCE',
    hint: myDomain,
    requests: 1,
  },
  {
    fault: 'expired-refresh-token',
    error: 'invalid_grant',
    description: 'expired access/refresh token',
    code: 'ERR_TOKEN_EXPIRED',
    hint: /no refresh token, and none was sent/,
    requests: 1,
  },
  { error: 'OAUTH_APPROVAL_ERROR_GENERIC', code: 'ERR_TOKEN_APP_NOT_INSTALLED', hint: /Install/, requests: 1 },
  { error: 'OAUTH_EC_APP_NOT_FOUND', code: 'ERR_TOKEN_APP_NOT_FOUND', hint: myDomain, requests: 2 },
  { error: 'OAUTH_ACCESS_DENIED', code: 'ERR_TOKEN_APP_NOT_INSTALLED', hint: /admit the user/, requests: 1 },
  // What nobody has recorded yet.
  {
    error: 'invalid_grant',
    description: 'the moon is in the wrong house',
    code: 'ERR_TOKEN_REJECTED',
    hint: loginHistory,
    requests: 1,
  },
  {
    status: 401,
    error: 'brand_new_error',
    description: 'never heard of',
    code: 'ERR_TOKEN_REJECTED',
    hint: loginHistory,
    requests: 1,
  },
  { status: 403, error: 'teapot', code: 'ERR_TOKEN_REJECTED', hint: loginHistory, requests: 1 },
  // The same words with another status and in other letters.
  {
    status: 401,
    error: 'INVALID_CLIENT_ID',
    description: 'Client Identifier Invalid',
    code: 'ERR_TOKEN_CLIENT_ID_UNKNOWN',
    hint: bothApps,
    requests: 1,
  },
];

const nameOf = ({ status = 400, error, description = '' }: Row) => `${status} ${error}: ${description}`;

const running: Running[] = [];
const limits = { timeout: '5s', retries: '2', deadline: '60s' };

interface Play {
  readonly run: ActionRun;
  readonly requests: number;
  /** The body that the org gave, as it left. */
  readonly body: string;
}

/** A server that gives every assertion the same answer. */
async function answering(status: number, headers: Record<string, string>, body: string) {
  let requests = 0;
  const server = await httpServer((request, response) => {
    if (request.url === '/services/oauth2/token') requests += 1;
    request.resume();
    response.writeHead(status, headers).end(body);
  });
  running.push(server);
  return { url: `http://127.0.0.1:${server.port}`, requests: () => requests };
}

async function play(row: Row): Promise<Play> {
  if (row.fault !== undefined) {
    const org = await startOrg({ faults: [`${row.fault}*`] });
    const asked = await fetch(`${org.url}/services/oauth2/token`, { method: 'POST' });
    const run = await runLogin(inputs(org.url, limits));
    return { run, requests: assertionsOf(org).length - 1, body: await asked.text() };
  }
  const { error, description } = row;
  const body = JSON.stringify(description === undefined ? { error } : { error, error_description: description });
  const headers = { 'content-type': 'application/json;charset=UTF-8', 'cache-control': 'no-store' };
  const org = await answering(row.status ?? 400, headers, body);
  return { run: await runLogin(inputs(org.url, limits)), requests: org.requests(), body };
}

/** Three at a time: most of a login is waiting. */
async function playAll<T, R>(all: readonly T[], one: (each: T) => Promise<R>): Promise<Map<T, R>> {
  const played = new Map<T, R>();
  const left = [...all];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) played.set(next, await one(next));
  };
  await Promise.all([worker(), worker(), worker()]);
  return played;
}

afterAll(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  await closeOrgs();
  closeJobs();
});

describe('what the token endpoint says', () => {
  let played: Map<Row, Play>;
  beforeAll(async () => {
    played = await playAll(rows, play);
  }, 180_000);

  it.each(rows.map((row) => [nameOf(row), row.code, row] as const))('%s is %s', (_, code, row) => {
    const { run, requests, body } = played.get(row) as Play;
    const { error, description } = row;
    expect(JSON.parse(body)).toEqual(description === undefined ? { error } : { error, error_description: description });
    const errors = run.annotations.filter(({ level }) => level === 'error');
    expect([run.exitCode, run.outputs['failure-code'], run.outputs['authenticated'], requests]).toEqual([
      1,
      code,
      'false',
      row.requests,
    ]);
    expect(errors.map(({ properties }) => properties['title'])).toEqual([code]);
    expect(errors[0]?.message).toMatch(row.hint);
    // Their own words, for whoever searches for them; an outage says what came in a clause of ours.
    const reply = [error, description].filter((part) => part !== undefined).join(': ');
    expect(errors[0]?.message).toContain(code === 'ERR_ORG_UNAVAILABLE' ? reply : `The org said "${reply}"`);
    expect(run.body).toContain(`TROUBLESHOOTING.md#${code.toLowerCase()}`);
  });
});

describe('what is no answer of a token endpoint', () => {
  afterEach(closeOrgs);
  const html = { 'content-type': 'text/html;charset=UTF-8' };
  const dataNotAvailable =
    '<html><head><title>Data Not Available</title></head><body>The data you were trying to access could not be found.</body></html>';

  it.each([
    [
      '200 and HTML',
      200,
      dataNotAvailable,
      'ERR_ORG_UNAVAILABLE',
      /answered 200 with a page of HTML where JSON belongs/,
      3,
    ],
    ['400 and HTML', 400, dataNotAvailable, 'ERR_ORG_UNAVAILABLE', /answered 400 with a page of HTML/, 3],
    [
      '500 and HTML',
      500,
      '<html><body>Server Error</body></html>',
      'ERR_ORG_UNAVAILABLE',
      /answered 500 with a page of HTML/,
      3,
    ],
    ['503 and words', 503, 'Service Unavailable', 'ERR_ORG_UNAVAILABLE', /answered 503 with 19 characters/, 3],
    ['404 and words', 404, 'URL No Longer Exists', 'ERR_REPLY_UNTRUSTED', /answered 404 with 20 characters/, 1],
  ] as const)('%s', async (_, status, body, code, sentence, requests) => {
    const org = await answering(status, html, body);
    const run = await runLogin(inputs(org.url, limits));
    expect([run.outputs['failure-code'], org.requests()]).toEqual([code, requests]);
    const message = run.annotations.find(({ level }) => level === 'error')?.message ?? '';
    expect(message).toMatch(sentence);
    expect(message).toMatch(code === 'ERR_ORG_UNAVAILABLE' ? /My Domain/ : /letter by letter/);
  });

  it.each([301, 302, 303, 307, 308])('%i: the new place is named and never asked', async (status) => {
    const elsewhere = await answering(200, {}, '{}');
    const org = await answering(status, { location: `${elsewhere.url}/services/oauth2/token?x=1` }, '');
    const run = await runLogin(inputs(org.url, limits));
    const message = run.annotations.find(({ level }) => level === 'error')?.message ?? '';
    expect([run.outputs['failure-code'], org.requests(), elsewhere.requests()]).toEqual(['ERR_TOKEN_REDIRECT', 1, 0]);
    expect(message).toContain(`answered ${status} and points to ${elsewhere.url}.`);
    expect(message).toMatch(/An assertion is never sent after a redirect/);
  });
});
