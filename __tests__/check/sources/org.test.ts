import { describe, expect, it } from '@jest/globals';
import { startCollection } from '../../../src/check/collect.ts';
import { type OrgAccess, readOrg } from '../../../src/check/sources/org.ts';
import { parsePassphrases } from '../../../src/check/sources/passphrases.ts';
import type { HttpRequest } from '../../../src/world/world.ts';
import { sessionOf } from '../../scripted/session.ts';
import { type Script, scriptedWorld } from '../../scripted/world.ts';
import { asPem, certificate } from './reading.ts';

const origin = 'https://acme.my.salesforce.com';
const session = sessionOf({ instanceUrl: origin });
const setup = `${origin}/lightning/setup/CertificatesAndKeyManagement/home`;
const singleSignOn = `${origin}/lightning/setup/SingleSignOn/home`;

const page = (records: object[], more: object = { done: true }) => ({
  status: 200,
  body: JSON.stringify({ ...more, records }),
});
const nothing = page([]);
const isTooling = ({ url }: HttpRequest) => url.includes('/tooling/');

/** What an org that answers like this comes to, a line each, and what it was asked. */
async function told(
  script: Script,
  { retries = 0, access = { session } as OrgAccess, endsAt = Number.POSITIVE_INFINITY } = {},
) {
  const collector = startCollection();
  const world = scriptedWorld(script);
  await readOrg(access, {
    collector,
    world,
    passphrases: parsePassphrases(undefined),
    witness: () => {},
    patience: { attemptMilliseconds: 70, retries, endsAt },
  });
  const { certificates, unreadable, skipped } = collector.finish();
  const lines = [
    ...certificates.map(
      ({ facts, origins }) =>
        `${origins[0]?.location} ${facts.identity.slice(0, 30)} ${facts.notAfter?.toISOString()} ${facts.keyBits}`,
    ),
    ...unreadable.flatMap(({ origins, reason, detail }) =>
      origins.map(({ location }) => `${location}: ${reason}${detail === undefined ? '' : ` (${detail})`}`),
    ),
    ...skipped.map(({ location, reason }) => `${location} skipped: ${reason}`),
  ].sort();
  return { lines, requests: world.requests };
}

describe("the org's own certificates", () => {
  it('have an identity, the beginning of their day as end, and their bits; a request without certificate is skipped', async () => {
    const { lines, requests } = await told((request) =>
      isTooling(request)
        ? page([
            { DeveloperName: 'jwt', ExpirationDate: '2027-01-31', KeySize: 4096, OptionsIsUnusable: false },
            { DeveloperName: 'waiting', ExpirationDate: null, KeySize: 2048, OptionsIsUnusable: true },
            { DeveloperName: 'broken', ExpirationDate: '2027-02-30', KeySize: 2048, OptionsIsUnusable: false },
            { DeveloperName: 'dateless', ExpirationDate: null, KeySize: 2048, OptionsIsUnusable: false },
          ])
        : nothing,
    );
    expect(lines).toEqual([
      'org:00D5f000000AbCdEAK/broken: date-malformed',
      'org:00D5f000000AbCdEAK/dateless: date-malformed',
      'org:00D5f000000AbCdEAK/jwt org:00D5f000000AbCdEAK/jwt 2027-01-31T00:00:00.000Z 4096',
      'org:00D5f000000AbCdEAK/waiting skipped: certificate-request',
    ]);
    expect(requests.map(({ method, bearer }) => `${method} ${bearer?.reveal()}`)).toEqual(
      Array(2).fill('GET 00D5f000000AbCd!madeUpForThisTest'),
    );
    expect(requests.every(({ url }) => url.startsWith(`${origin}/services/data/v`))).toBe(true);
  });

  it('come page after page, each from where the org says', async () => {
    const next = '/services/data/v60.0/tooling/query/01g5f00000AbCdE-1';
    const { lines, requests } = await told((request, index) => {
      if (!isTooling(request)) return nothing;
      const row = { DeveloperName: `c${index}`, ExpirationDate: '2027-01-31', KeySize: 2048 };
      return index === 0 ? page([row], { done: false, nextRecordsUrl: next }) : page([row]);
    });
    expect(lines).toHaveLength(2);
    expect(requests[1]?.url).toBe(`${origin}${next}`);
  });

  it('of SAML identity providers are certificates like others; one without is unreadable', async () => {
    const { lines } = await told((request) =>
      isTooling(request)
        ? nothing
        : page([
            { DeveloperName: 'okta', ValidationCert: asPem(certificate('okta')) },
            { DeveloperName: 'bare', ValidationCert: certificate('bare').toString('base64') },
            { DeveloperName: 'none', ValidationCert: null },
          ]),
    );
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^${singleSignOn}#bare [0-9a-f]{30} 2031-01-01T`)),
      `${singleSignOn}#none: empty`,
      expect.stringMatching(new RegExp(`^${singleSignOn}#okta [0-9a-f]{30} 2031-01-01T`)),
    ]);
  });
});

describe('an org that cannot be checked', () => {
  const refusal = (status: number, errorCode: string) => ({
    status,
    body: JSON.stringify([{ errorCode, message: 'no' }]),
  });

  it('is said to be so in words, for each of the two lists, and never fine', async () => {
    const { lines } = await told((request) =>
      isTooling(request) ? refusal(400, 'INVALID_TYPE') : refusal(403, 'INSUFFICIENT_ACCESS'),
    );
    expect(lines).toEqual([
      `${setup}: org-forbidden (status 400, INVALID_TYPE)`,
      `${singleSignOn}: org-forbidden (status 403, INSUFFICIENT_ACCESS)`,
    ]);
  });

  it('keeps what it gave before it failed', async () => {
    const { lines } = await told((request, index) => {
      if (!isTooling(request)) return nothing;
      const row = { DeveloperName: 'first', ExpirationDate: '2027-01-31' };
      if (index === 0) return page([row], { done: false, nextRecordsUrl: '/services/data/v60.0/tooling/query/a-1' });
      return refusal(401, 'INVALID_SESSION_ID');
    });
    expect(lines).toEqual([
      `${setup}: org-failed (status 401, INVALID_SESSION_ID)`,
      expect.stringContaining('org:00D5f000000AbCdEAK/first'),
    ]);
  });

  it('that leads in a circle, or on and on, is left', async () => {
    const circle = await told((request) =>
      isTooling(request)
        ? page([], { done: false, nextRecordsUrl: '/services/data/v60.0/tooling/query/a-1' })
        : nothing,
    );
    expect(circle.lines).toEqual([`${setup}: too-many (more than 2 pages, or one of them twice)`]);
    const endless = await told((request, index) =>
      isTooling(request)
        ? page([], { done: false, nextRecordsUrl: `/services/data/v60.0/tooling/query/a-${index}` })
        : nothing,
    );
    expect(endless.lines).toEqual([`${setup}: too-many (more than 200 pages, or one of them twice)`]);
  });

  it('is said to be so of rows without a name, and the others are kept', async () => {
    const { lines } = await told((request) =>
      isTooling(request)
        ? page([{ ExpirationDate: '2027-01-31' }, { DeveloperName: 'a', ExpirationDate: '2027-01-31' }])
        : page([{}]),
    );
    expect(lines).toEqual([
      `${setup}: org-failed (a row without a name)`,
      `${singleSignOn}: org-failed (a row without a name)`,
      expect.stringContaining('org:00D5f000000AbCdEAK/a'),
    ]);
  });

  it('is tried again on outages, and then unreadable with what was seen', async () => {
    const outage = { kind: 'outage', phase: 'http', code: 'ECONNRESET', detail: 'it closed', final: false } as const;
    const { lines, requests } = await told(() => outage, { retries: 1 });
    expect(requests).toHaveLength(4);
    expect(lines).toEqual([
      `${setup}: org-failed (it closed, ECONNRESET)`,
      `${singleSignOn}: org-failed (it closed, ECONNRESET)`,
    ]);
  });

  it('has not answered in time, and is not asked when there is none', async () => {
    const outage = { kind: 'outage', phase: 'http', code: 'TIMEOUT', detail: 'no answer in 70 ms' } as const;
    const late = await told(() => outage);
    expect(late.lines).toEqual([
      `${setup}: timeout (no answer in 70 ms, TIMEOUT)`,
      `${singleSignOn}: timeout (no answer in 70 ms, TIMEOUT)`,
    ]);
    const over = await told(() => nothing, { endsAt: 0 });
    expect([over.lines, over.requests]).toEqual([[`${setup}: timeout`, `${singleSignOn}: timeout`], []]);
  });

  it('is not sent the token again at another place', async () => {
    const { lines, requests } = await told((request) =>
      isTooling(request) ? page([], { done: false, nextRecordsUrl: 'https://evil.example/query/a-1' }) : nothing,
    );
    expect(requests.every(({ url }) => url.startsWith(origin))).toBe(true);
    expect(lines).toEqual([`${setup}: org-failed (a page that does not say where the next one is)`]);
  });

  it('because the login did not work is unreadable with the reason of that', async () => {
    const access = { origin, failure: 'The org refused the assertion.' };
    const { lines, requests } = await told(() => nothing, { access });
    expect(requests).toEqual([]);
    expect(lines).toEqual([
      `${setup}: org-failed (The org refused the assertion.)`,
      `${singleSignOn}: org-failed (The org refused the assertion.)`,
    ]);
  });
});
