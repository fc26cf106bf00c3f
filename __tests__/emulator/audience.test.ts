import { describe, expect, it } from '@jest/globals';
import type { OrgConfiguration } from '../../src/emulator/configuration.ts';
import { login, loginAs, orgWith, rejection, start } from './client.ts';

const myDomain = 'https://acme.my.salesforce.com';
const loginHost = 'https://login.salesforce.com';
const testHost = 'https://test.salesforce.com';
const invalid = rejection('invalid_grant', 'audience is invalid');

/** Whether a connected app gets in with that audience at that host. */
async function outcome(org: OrgConfiguration, host: string, audience: string): Promise<string> {
  const emulator = await start(orgWith({ org: { myDomain, ...org } }));
  const answer = await loginAs(emulator, host, audience);
  if (answer.status === 200) return 'issued';
  return (JSON.parse(answer.text) as { error_description: string }).error_description;
}

describe('the audience that a connected app may use', () => {
  it.each([
    ['production', 'acme.my.salesforce.com', myDomain, 'issued'],
    ['production', 'acme.my.salesforce.com:443', myDomain, 'issued'],
    ['production', 'acme.my.salesforce.com', loginHost, 'issued'],
    ['production', 'acme.my.salesforce.com', testHost, 'audience is invalid'],
    ['production', 'login.salesforce.com', loginHost, 'issued'],
    ['production', 'LOGIN.salesforce.com:443', loginHost, 'issued'],
    ['production', 'login.salesforce.com:443', myDomain, 'audience is invalid'],
    ['production', 'login.salesforce.com', testHost, 'audience is invalid'],
    ['production', 'login.salesforce.com', myDomain, 'audience is invalid'],
    ['production', 'test.salesforce.com', testHost, 'client identifier invalid'],
    ['sandbox', 'acme.my.salesforce.com', myDomain, 'issued'],
    ['sandbox', 'acme.my.salesforce.com', testHost, 'issued'],
    ['sandbox', 'acme.my.salesforce.com', loginHost, 'audience is invalid'],
    ['sandbox', 'test.salesforce.com', testHost, 'issued'],
    ['sandbox', 'login.salesforce.com', loginHost, 'client identifier invalid'],
    ['scratch', 'acme.my.salesforce.com', testHost, 'issued'],
    ['scratch', 'acme.my.salesforce.com', loginHost, 'audience is invalid'],
    ['site', 'acme.my.salesforce.com', `${myDomain}/customers`, 'issued'],
    ['site', 'acme.my.salesforce.com', myDomain, 'audience is invalid'],
    ['site', 'acme.my.salesforce.com', loginHost, 'audience is invalid'],
    ['site', 'login.salesforce.com', loginHost, 'audience is invalid'],
    ['production', 'acme.my.salesforce.com', `${myDomain}/`, 'issued'],
    ['production', 'acme.my.salesforce.com', `${myDomain}//`, 'audience is invalid'],
    ['sandbox', 'acme.my.salesforce.com', `${testHost}/`, 'issued'],
    ['production', 'acme.my.salesforce.com', `${myDomain}/services/oauth2/token`, 'audience is invalid'],
  ] as const)('of a %s org at %s: %s → %s', async (kind, host, audience, expected) => {
    expect(await outcome({ kind }, host, audience)).toBe(expected);
  });

  it('can be narrowed to the generic one, as older orgs do', async () => {
    const org = { audiences: ['generic'] } as const;
    expect(await outcome(org, 'acme.my.salesforce.com', myDomain)).toBe('audience is invalid');
    expect(await outcome(org, 'acme.my.salesforce.com', loginHost)).toBe('issued');
  });

  it('can be narrowed to My Domain', async () => {
    const org = { audiences: ['my-domain'] } as const;
    expect(await outcome(org, 'acme.my.salesforce.com', loginHost)).toBe('audience is invalid');
    expect(await outcome(org, 'acme.my.salesforce.com', myDomain)).toBe('issued');
  });
});

describe('an External Client App at a generic host', () => {
  it('of an org of the other kind is not found there', async () => {
    const emulator = await start(orgWith({ org: { myDomain }, app: { type: 'external' } }));
    const { text } = await loginAs(emulator, 'test.salesforce.com', testHost);
    expect(emulator.journal.map(({ outcome: name }) => name)).toEqual(['app-not-found']);
    expect(JSON.parse(text)).toHaveProperty('error');
  });
});

describe('the audience on loopback', () => {
  it('is where the server listens, by number or by name, or its My Domain', async () => {
    const emulator = await start(orgWith({ org: { myDomain } }));
    for (const aud of [emulator.url, emulator.url.replace('127.0.0.1', 'localhost'), myDomain, loginHost]) {
      expect([aud, (await login(emulator, { aud })).status]).toEqual([aud, 200]);
    }
  });

  it('of a site has the path of the site', async () => {
    const emulator = await start(orgWith({ org: { kind: 'site', sitePath: 'partners' } }));
    expect((await login(emulator, { aud: emulator.url })).text).toBe(invalid);
    const answer = await login(emulator, { aud: `${emulator.url}/partners` });
    expect(JSON.parse(answer.text)).toMatchObject({ sfdc_community_url: `${emulator.url}/partners` });
  });

  it('of another port is refused', async () => {
    const emulator = await start(orgWith());
    expect((await login(emulator, { aud: 'http://127.0.0.1:1' })).text).toBe(invalid);
  });
});

describe('the addresses in the reply', () => {
  it.each([
    ['production', loginHost],
    ['sandbox', testHost],
    ['scratch', testHost],
    ['site', loginHost],
  ] as const)('of a %s org: id is on %s', async (kind, origin) => {
    const emulator = await start(orgWith({ org: { kind } }));
    const audience = kind === 'site' ? `${emulator.url}/customers` : emulator.url;
    const { id } = JSON.parse((await login(emulator, { aud: audience })).text) as { id: string };
    expect(new URL(id).origin).toBe(origin);
  });

  it('name the My Domain to whoever asked there or at the generic host', async () => {
    const emulator = await start(orgWith({ org: { myDomain } }));
    const atHome = await loginAs(emulator, 'acme.my.salesforce.com', myDomain);
    expect(JSON.parse(atHome.text)).toMatchObject({ instance_url: myDomain });
    const withPort = await loginAs(emulator, 'acme.my.salesforce.com:443', myDomain);
    expect(JSON.parse(withPort.text)).toMatchObject({ instance_url: myDomain });
    const generic = await loginAs(emulator, 'login.salesforce.com', loginHost);
    expect(JSON.parse(generic.text)).toMatchObject({ instance_url: myDomain });
  });

  it('name the generic host where the org has no My Domain', async () => {
    const emulator = await start(orgWith());
    const generic = await loginAs(emulator, 'login.salesforce.com', loginHost);
    expect(JSON.parse(generic.text)).toMatchObject({ instance_url: loginHost });
  });

  it('know the usual port of plain HTTP as well', async () => {
    const plain = 'http://acme.example';
    const emulator = await start(orgWith({ org: { myDomain: plain } }));
    const answer = await loginAs(emulator, 'acme.example:80', plain);
    expect(JSON.parse(answer.text)).toMatchObject({ instance_url: plain });
  });

  it('can be anything that a test needs, and members can be replaced or left out', async () => {
    const org = { instanceUrl: 'https://evil.example', idOrigin: 'https://evil.example', reply: { scope: null, a: 1 } };
    const emulator = await start(orgWith({ org }));
    const reply = JSON.parse((await login(emulator)).text) as Record<string, unknown>;
    expect(reply).toMatchObject({ instance_url: 'https://evil.example', a: 1 });
    expect(reply).toHaveProperty('id', expect.stringMatching(/^https:\/\/evil\.example\/id\/00D/));
    expect(reply).not.toHaveProperty('scope');
  });
});
