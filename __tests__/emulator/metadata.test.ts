import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { unzip } from '../../src/emulator/unzip.ts';
import { parseXml } from '../../src/emulator/xml.ts';
import { claimsFor, clientId, grantType, login, makeAssertion, noon, orgWith, post, start, tokenOf } from './client.ts';

const type = 'ExtlClntAppGlobalOauthSettings';

async function issued() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const certificate = await issueCertificate({ key: privateKey, commonName: 'x', notBefore: noon, days: 365 });
  return { certificate, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

type Issued = Awaited<ReturnType<typeof issued>>;
let first: Issued;
let second: Issued;
beforeAll(async () => {
  [first, second] = await Promise.all([issued(), issued()]);
});

function configuration({ org = {}, app = {}, user = {} }: { org?: object; app?: object; user?: object } = {}) {
  return orgWith({
    org,
    app: { type: 'external', apiName: 'Acme', certificates: [first.certificate], ...app },
    user: { permissions: ['ApiEnabled', 'ModifyMetadata'], ...user },
  });
}

type Emulator = Awaited<ReturnType<typeof start>>;

function tokenWith({ url }: Emulator, { key }: Issued) {
  const assertion = makeAssertion(claimsFor(url), key);
  return post(`${url}/services/oauth2/token`, { grant_type: grantType, assertion });
}

async function entered(emulator: Emulator): Promise<string> {
  const { text } = await tokenWith(emulator, first);
  return (JSON.parse(text) as { access_token: string }).access_token;
}

async function soap(emulator: Emulator, token: string, call: string): Promise<{ status: number; text: string }> {
  const body = `<e:Envelope xmlns:e="urn:e"><e:Header><SessionHeader><sessionId>${token}</sessionId></SessionHeader></e:Header><e:Body>${call}</e:Body></e:Envelope>`;
  const headers = { 'content-type': 'text/xml', soapaction: '""' };
  const answer = await fetch(`${emulator.url}/services/Soap/m/66.0`, { method: 'POST', headers, body });
  return { status: answer.status, text: await answer.text() };
}

const readCall = `<readMetadata><type>${type}</type><fullNames>Acme_glbloauth</fullNames></readMetadata>`;
const listCall = (of = type) => `<listMetadata><queries><type>${of}</type></queries></listMetadata>`;
const usual = (certificate: string) =>
  `<callbackUrl>https://a.example</callbackUrl><certificate>${certificate}</certificate>` +
  '<externalClientApplication>Acme</externalClientApplication><label>x</label>';

async function deploy(
  emulator: Emulator,
  token: string,
  members: string,
  { checkOnly = false, ignoreWarnings = false, name = 'Acme_glbloauth' } = {},
) {
  const text = (content: string) => new TextEncoder().encode(content);
  const zip = zipSync({
    'package.xml': text(
      `<Package><types><members>${name}</members><name>${type}</name></types><version>66.0</version></Package>`,
    ),
    [`extlClntAppGlobalOauthSets/${name}.ecaGlblOauth`]: text(`<${type}>${members}</${type}>`),
  });
  const form = new FormData();
  form.append('json', JSON.stringify({ deployOptions: { checkOnly, ignoreWarnings } }));
  form.append('file', new Blob([Buffer.from(zip)], { type: 'application/zip' }), 'a.zip');
  const headers = { authorization: `Bearer ${token}` };
  const url = `${emulator.url}/services/data/v66.0/metadata/deployRequest`;
  const begun = await fetch(url, { method: 'POST', headers, body: form });
  const start = (await begun.json()) as { id: string };
  const status = async () => {
    const answer = await fetch(`${url}/${start.id}?includeDetails=true`, { headers });
    const { deployResult } = (await answer.json()) as {
      deployResult: { status: string; details: { componentFailures: { problem: string; problemType: string }[] } };
    };
    return { status: deployResult.status, problems: deployResult.details.componentFailures };
  };
  return { httpStatus: begun.status, start, status };
}

describe('the settings of an External Client App', () => {
  it('are listed and read by who may, consumer key and secret included', async () => {
    const emulator = await start(configuration({ app: { settings: { isPkceRequired: 'false' } } }));
    const token = await entered(emulator);
    expect((await soap(emulator, token, listCall())).text).toContain('<fullName>Acme_glbloauth</fullName>');
    expect((await soap(emulator, token, listCall('ExternalClientApplication'))).text).toContain(
      '<fullName>Acme</fullName>',
    );
    const { status, text } = await soap(emulator, token, readCall);
    expect(status).toBe(200);
    expect(text).toContain(`<consumerKey>${clientId}</consumerKey>`);
    expect(text).toMatch(/<consumerSecret>[0-9A-F]{64}<\/consumerSecret>/);
    expect(text).toContain(`<certificate>${first.certificate}</certificate>`);
    expect(text).toContain('<isPkceRequired>false</isPkceRequired>');
  });

  it('are nil for a name that is none, and for a connected app', async () => {
    const emulator = await start(configuration({ app: { type: 'connected' } }));
    const token = await entered(emulator);
    expect((await soap(emulator, token, readCall)).text).toContain('<records xsi:nil="true"/>');
    expect((await soap(emulator, token, listCall('ConnectedApp'))).text).toContain('<fullName>Acme</fullName>');
  });

  it.each<[string, Parameters<typeof configuration>[0], RegExp]>([
    [
      'without the permission',
      { user: { permissions: ['ApiEnabled'] } },
      /sf:INSUFFICIENT_ACCESS<.*ModifyMetadata permissions/,
    ],
    ['without the org’s switch', { org: { metadata: { consumerSecretAccess: false } } }, /sf:INVALID_TYPE/],
    ['without the user’s', { org: { metadata: { secretReaders: [] } } }, /xsi:nil/],
    ['through a JWT', { app: { tokenFormat: 'jwt' } }, /sf:INVALID_SESSION_ID/],
    [
      'without the certificate',
      { org: { metadata: { showCertificate: false } } },
      /<callbackUrl>[^<]*<\/callbackUrl><consumerKey>/,
    ],
  ])('are not shown whole %s', async (_, changes, expected) => {
    const emulator = await start(configuration(changes));
    const token = await entered(emulator);
    expect((await soap(emulator, token, readCall)).text).toMatch(expected);
  });

  it('are nothing for a session that is none', async () => {
    const emulator = await start(configuration());
    const { status, text } = await soap(emulator, 'nobody', readCall);
    expect(status).toBe(500);
    expect(text).toContain('<faultcode>sf:INVALID_SESSION_ID</faultcode>');
    expect(emulator.journal.at(-1)).toMatchObject({ endpoint: 'metadata', outcome: 'INVALID_SESSION_ID' });
  });
});

describe('a deploy', () => {
  it('changes the key that logins are accepted from, and a check does not', async () => {
    const emulator = await start(configuration());
    const token = await entered(emulator);
    const checked = await deploy(emulator, token, usual(second.certificate), { checkOnly: true });
    expect([checked.httpStatus, (await checked.status()).status]).toEqual([201, 'Succeeded']);
    expect([(await tokenWith(emulator, first)).status, (await tokenWith(emulator, second)).status]).toEqual([200, 400]);
    const deployed = await deploy(emulator, token, usual(second.certificate));
    expect((await deployed.status()).status).toBe('Succeeded');
    expect([(await tokenWith(emulator, first)).status, (await tokenWith(emulator, second)).status]).toEqual([400, 200]);
    expect((await soap(emulator, token, readCall)).text).toContain(second.certificate.trim());
  });

  it('replaces the component whole: what it leaves out is as if nobody had ever said it', async () => {
    const emulator = await start(configuration({ app: { settings: { isPkceRequired: 'false' } } }));
    const token = await entered(emulator);
    await deploy(emulator, token, usual('').replace(/<certificate>.*<\/certificate>/, ''));
    const { text } = await soap(emulator, token, readCall);
    expect(text).toContain('<isPkceRequired>true</isPkceRequired>');
    expect(text).not.toContain('<certificate>');
    expect((await tokenWith(emulator, first)).text).toContain('invalid assertion');
  });

  it.each<[string, (members: string) => string, RegExp, object?]>([
    [
      'a consumer key',
      (members) => `${members}<consumerKey>${clientId}</consumerKey>`,
      /You cannot provide a Consumer Key/,
    ],
    [
      'an app that is none',
      (members) => members.replace('>Acme<', '>Other<'),
      /no ExternalClientApplication named Other found/,
    ],
    [
      'a member that is none',
      (members) => `${members}<colour>red</colour>`,
      /Element \{.*\}colour invalid at this location/,
    ],
    ['a certificate that is none', (members) => members.replace(/MII\S+/, 'x'), /Invalid certificate/],
    [
      'no callback',
      (members) => members.replace(/<callbackUrl>.*<\/callbackUrl>/, ''),
      /Required field is missing: callbackUrl/,
    ],
    ['another component', (members) => members, /global OAuth settings already/, { name: 'Acme_other' }],
    [
      'a new consumer secret',
      (members) => `${members}<shouldRotateConsumerSecret>true</shouldRotateConsumerSecret>`,
      /replaces a credential/,
    ],
  ])('with %s fails and changes nothing', async (_, change, expected, options = {}) => {
    const emulator = await start(configuration());
    const token = await entered(emulator);
    const { status, problems } = await (
      await deploy(emulator, token, change(usual(second.certificate)), options)
    ).status();
    expect(status).toBe('Failed');
    expect(problems[0]?.problem).toMatch(expected);
    expect((await tokenWith(emulator, first)).status).toBe(200);
  });

  it('takes its time, and can be given up meanwhile', async () => {
    let now = noon.getTime();
    const emulator = await start(configuration({ org: { metadata: { deployMilliseconds: 5000 } } }), {
      clock: () => new Date(now),
    });
    const token = await entered(emulator);
    const slow = await deploy(emulator, token, usual(second.certificate));
    expect((await slow.status()).status).toBe('InProgress');
    const url = `${emulator.url}/services/data/v66.0/metadata/deployRequest/${slow.start.id}?_HttpMethod=PATCH`;
    const gaveUp = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    expect(gaveUp.status).toBe(202);
    now += 5000;
    expect((await slow.status()).status).toBe('Canceled');
    expect((await tokenWith(emulator, first)).status).toBe(200);
    const other = await deploy(emulator, token, usual(second.certificate));
    now += 5000;
    // Nobody has asked how it goes.
    expect((await tokenWith(emulator, second)).status).toBe(200);
    expect((await other.status()).status).toBe('Succeeded');
  });

  it('ends with the problems of the configuration, one after the other', async () => {
    const deployProblems = [
      { problem: 'one', stage: 'deploy' },
      { problem: 'two', warning: true },
    ];
    const emulator = await start(configuration({ org: { metadata: { deployProblems } } }));
    const token = await entered(emulator);
    const run = async (checkOnly: boolean) =>
      (await (await deploy(emulator, token, usual(second.certificate), { checkOnly })).status()).problems;
    expect(await run(true)).toMatchObject([{ problem: 'two', problemType: 'Warning' }]);
    expect(await run(true)).toEqual([]);
    expect(await run(false)).toMatchObject([{ problem: 'one', problemType: 'Error' }]);
    expect(await run(false)).toEqual([]);
  });

  it.each([
    [{ permissions: ['ApiEnabled'] }, 403, 'INSUFFICIENT_ACCESS'],
    [{ permissions: ['ModifyMetadata'] }, 403, 'API_DISABLED_FOR_ORG'],
  ])('is refused to a user with %j', async (user, status, errorCode) => {
    const emulator = await start(configuration({ user }));
    const begun = await deploy(emulator, await entered(emulator), usual(second.certificate));
    expect(begun.httpStatus).toBe(status);
    expect(begun.start).toMatchObject([{ errorCode }]);
  });

  it('is told to its own org alone', async () => {
    const [own] = configuration().orgs ?? [];
    const other = { apps: [{ clientId: 'other', certificates: [second.certificate] }], users: own?.users ?? [] };
    const emulator = await start({ orgs: [own ?? {}, other] });
    const begun = await deploy(emulator, await entered(emulator), usual(second.certificate), { checkOnly: true });
    const assertion = makeAssertion({ ...claimsFor(emulator.url), iss: 'other' }, second.key);
    const { text } = await post(`${emulator.url}/services/oauth2/token`, { grant_type: grantType, assertion });
    const stranger = (JSON.parse(text) as { access_token: string }).access_token;
    const url = `${emulator.url}/services/data/v66.0/metadata/deployRequest/${begun.start.id}`;
    const ask = (token: string) => fetch(url, { headers: { authorization: `Bearer ${token}` } });
    expect([(await ask(stranger)).status, (await ask(await entered(emulator))).status]).toEqual([404, 200]);
  });

  it('is refused without a package', async () => {
    const emulator = await start(configuration());
    const headers = { authorization: `Bearer ${await entered(emulator)}` };
    const url = `${emulator.url}/services/data/v66.0/metadata/deployRequest`;
    expect((await fetch(url, { method: 'POST', headers, body: '{}' })).status).toBe(400);
    const form = new FormData();
    form.append('json', '{"deployOptions":{}}');
    form.append('file', new Blob(['no zip']), 'a.zip');
    expect((await fetch(url, { method: 'POST', headers, body: form })).status).toBe(400);
  });
});

describe('an upload', () => {
  async function waves(seed: number): Promise<string> {
    let now = noon.getTime();
    const metadata = { delayMilliseconds: 1000, flappingMilliseconds: 60_000, seed };
    const emulator = await start(configuration({ org: { metadata } }), { clock: () => new Date(now) });
    const token = await entered(emulator);
    await (await deploy(emulator, token, usual(second.certificate))).status();
    for (let time = 0; time < 8; time += 1) {
      expect([(await tokenWith(emulator, first)).status, (await tokenWith(emulator, second)).status]).toEqual([
        200, 400,
      ]);
    }
    now += 1000;
    let seen = '';
    for (let time = 0; time < 30; time += 1) seen += (await tokenWith(emulator, second)).status === 200 ? 'n' : 'o';
    now += 60_000;
    expect([(await tokenWith(emulator, first)).status, (await tokenWith(emulator, second)).status]).toEqual([400, 200]);
    return seen;
  }

  it('is not known at once, then to some servers, then to all; which ones follows from the seed', async () => {
    const [one, again, other] = [await waves(1), await waves(1), await waves(2)];
    expect(one).toMatch(/n/);
    expect(one).toMatch(/o/);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  it('is one as well when an administrator does it by hand', async () => {
    let now = noon.getTime();
    const org = { metadata: { delayMilliseconds: 1000 } };
    const emulator = await start(configuration({ org }), { clock: () => new Date(now) });
    emulator.reconfigure(configuration({ org, app: { certificates: [second.certificate] } }));
    expect([(await tokenWith(emulator, first)).status, (await tokenWith(emulator, second)).status]).toEqual([200, 400]);
    now += 1000;
    expect([(await tokenWith(emulator, first)).status, (await tokenWith(emulator, second)).status]).toEqual([400, 200]);
  });

  it('leaves alone the orgs that have no such settings', async () => {
    const emulator = await start(orgWith());
    expect((await login(emulator)).status).toBe(200);
    expect(await tokenOf(emulator)).toMatch(/^00D/);
  });
});

describe('the readers of what is sent', () => {
  it('takes a zip apart as another reader does, and nothing that is none', () => {
    const zip = zipSync({ a: new Uint8Array(5000), 'b/c': [new TextEncoder().encode('text'), { level: 0 }] });
    const files = unzip(Buffer.from(zip));
    const other = unzipSync(zip);
    for (const name of ['a', 'b/c']) expect([...(files?.get(name) ?? [])]).toEqual([...(other[name] ?? [])]);
    for (const broken of [zip.slice(0, 40), zip.slice(30), new Uint8Array(100)])
      expect(unzip(Buffer.from(broken))).toBeUndefined();
  });

  it.each(['', 'x', '<a>', '<a></b>', '<a/><b/>', '<a b=c/>', '<!DOCTYPE a><a/>', '<a>x</a>y'])(
    'take no XML from %s',
    (text) => {
      expect(parseXml(text)).toBeUndefined();
    },
  );
});
