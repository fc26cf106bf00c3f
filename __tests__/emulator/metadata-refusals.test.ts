import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { issueCertificate } from '../../src/certificate/issue.ts';
import type { Emulator } from '../../src/emulator/start.ts';
import { claimsFor, grantType, makeAssertion, noon, orgWith, post, start, tokenOf, username } from './client.ts';

const type = 'ExtlClntAppGlobalOauthSettings';
const permissions = ['ApiEnabled', 'ModifyMetadata'];

function configuration({ org = {}, app = {}, user = {} }: { org?: object; app?: object; user?: object } = {}) {
  return orgWith({ org, app: { type: 'external', apiName: 'Acme', ...app }, user: { permissions, ...user } });
}

const envelope = (token: string, call: string) =>
  `<e:Envelope xmlns:e="urn:e"><e:Header><SessionHeader><sessionId>${token}</sessionId></SessionHeader></e:Header><e:Body>${call}</e:Body></e:Envelope>`;

async function send(emulator: Emulator, init: RequestInit): Promise<string> {
  const answer = await fetch(`${emulator.url}/services/Soap/m/66.0`, init);
  return `${answer.status} ${await answer.text()}`;
}

async function soap(emulator: Emulator, call: string, comment = ''): Promise<string> {
  const body = `<?xml version="1.0"?>${comment}${envelope(await tokenOf(emulator), call)}`;
  return send(emulator, { method: 'POST', headers: { 'content-type': 'text/xml', soapaction: '""' }, body });
}

const listCall = (of: string) => `<listMetadata><queries><type>${of}</type></queries></listMetadata>`;
const readCall = (...names: readonly string[]) =>
  `<readMetadata><type>${type}</type>${names.map((name) => `<fullNames>${name}</fullNames>`).join('')}</readMetadata>`;

describe('the SOAP endpoint', () => {
  const headers = { soapaction: '""' };

  it.each<[string, RequestInit, RegExp]>([
    ['a GET', { headers }, /^500 .*soapenv:Client.*only POST is taken/],
    ['a call without SOAPAction', { method: 'POST', body: '<a/>' }, /SOAPAction HTTP header missing/],
    ['another document', { method: 'POST', headers, body: '<a><Body><b/></Body></a>' }, /Unable to parse envelope/],
    ['an empty body', { method: 'POST', headers, body: '<Envelope><Body/></Envelope>' }, /Unable to parse envelope/],
    ['no document', { method: 'POST', headers, body: '{}' }, /Unable to parse envelope/],
  ])('refuses %s before it asks who comes', async (_, init, expected) => {
    expect(await send(await start(configuration()), init)).toMatch(expected);
  });

  it.each<[string, string, RegExp]>([
    ['a call that it does not know', '<deleteMetadata/>', /No operation available for request \{.*\}deleteMetadata/],
    ['a list of nothing', '<listMetadata/>', /sf:INVALID_TYPE/],
    ['a list of another type', listCall('ApexClass'), /sf:INVALID_TYPE/],
    ['a read of nothing', '<readMetadata/>', /sf:INVALID_TYPE/],
    [
      'eleven names at once',
      readCall(...Array.from({ length: 11 }, (_, at) => `n${at}`)),
      /sf:EXCEEDED_ID_LIMIT.*more than 10 records/,
    ],
  ])('refuses %s to whoever may come in', async (_, call, expected) => {
    expect(await soap(await start(configuration()), call)).toMatch(expected);
  });

  it('takes ten names at once, comments and an XML declaration', async () => {
    const names = Array.from({ length: 10 }, (_, at) => `n${at}`);
    const text = await soap(await start(configuration()), readCall(...names), '<!-- from a tool -->');
    expect(text.match(/<records xsi:nil="true"\/>/g)).toHaveLength(10);
  });

  it('lists the settings only to those who see secrets, and where the org shows them at all', async () => {
    const listed = async (metadata: object) => soap(await start(configuration({ org: { metadata } })), listCall(type));
    expect(await listed({ secretReaders: [username.toUpperCase()] })).toContain('<fullName>Acme_glbloauth</fullName>');
    expect(await listed({ secretReaders: [] })).toMatch(/^200 .*<listMetadataResponse><\/listMetadataResponse>/);
    expect(await listed({ consumerSecretAccess: false })).toMatch(/sf:INVALID_TYPE/);
  });

  it.each([
    [['full', 'web'], true],
    [['api', 'refresh_token'], true],
    [['web', 'refresh_token'], false],
  ])('lets a session with the scopes %j in: %j', async (scopes, expected) => {
    const text = await soap(await start(configuration({ app: { scopes } })), readCall('Acme_glbloauth'));
    expect(text.includes('<consumerKey>')).toBe(expected);
    expect(text.includes('sf:INVALID_SESSION_ID')).toBe(!expected);
  });
});

const settings = (members: string, root = type) => `<${root}>${members}</${root}>`;
const usual =
  '<callbackUrl>https://a.example</callbackUrl><externalClientApplication>Acme</externalClientApplication><label>x</label>';
const path = 'extlClntAppGlobalOauthSets/Acme_glbloauth.ecaGlblOauth';
const manifest = (of = type, name = 'Acme_glbloauth') =>
  `<Package><types><members>${name}</members>${of === '' ? '' : `<name>${of}</name>`}</types></Package>`;

const urlOf = (emulator: Emulator, id = '') =>
  `${emulator.url}/services/data/v66.0/metadata/deployRequest${id === '' ? '' : `/${id}`}`;

function formOf(files: Readonly<Record<string, string>>, options: unknown, part: string): FormData {
  const bytes = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const form = new FormData();
  form.append(part, JSON.stringify({ deployOptions: options }));
  form.append('file', new Blob([Buffer.from(zipSync(Object.fromEntries(bytes)))]), 'a.zip');
  return form;
}

interface Outcome {
  readonly httpStatus: number;
  readonly id: string;
  readonly status: string;
  readonly problems: readonly string[];
}

async function deploy(
  emulator: Emulator,
  files: Readonly<Record<string, string>>,
  { options = {}, part = 'json' }: { options?: unknown; part?: string } = {},
): Promise<Outcome> {
  const headers = { authorization: `Bearer ${await tokenOf(emulator)}` };
  const body = formOf(files, options, part);
  const begun = await fetch(urlOf(emulator), { method: 'POST', headers, body });
  const { id } = (await begun.json()) as { id: string };
  if (begun.status !== 201) return { httpStatus: begun.status, id: '', status: '', problems: [] };
  const told = await (await fetch(urlOf(emulator, id), { headers })).json();
  const { deployResult } = told as {
    deployResult: { status: string; details: { componentFailures: { problem: string }[] } };
  };
  const problems = deployResult.details.componentFailures.map(({ problem }) => problem);
  return { httpStatus: begun.status, id, status: deployResult.status, problems };
}

describe('a package', () => {
  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['without package.xml', { [path]: settings(usual) }, /^No package\.xml found$/],
    ['whose package.xml is something else', { 'package.xml': '<a/>' }, /^No package\.xml found$/],
    ['of another type', { 'package.xml': manifest('ApexClass') }, /^Unknown type name 'ApexClass' specified/],
    ['of no type', { 'package.xml': manifest('') }, /^Unknown type name '' specified/],
    ['without the file that it names', { 'package.xml': manifest() }, /was not found in zipped directory$/],
    [
      'with a file that it does not name',
      { 'package.xml': manifest(), [path]: settings(usual), 'classes/A.cls': 'x' },
      /^Not in package\.xml$/,
    ],
    [
      'with a file of another root',
      { 'package.xml': manifest(), [path]: settings(usual, 'ConnectedApp') },
      /the root element is not that of the type$/,
    ],
    ['with a file that is no XML', { 'package.xml': manifest(), [path]: '<' }, /^Error parsing file/],
    [
      'that names no app',
      { 'package.xml': manifest(), [path]: settings('<label>x</label>') },
      /no ExternalClientApplication named {2}found$/,
    ],
    [
      'with a certificate of 4 KB',
      { 'package.xml': manifest(), [path]: settings(`${usual}<certificate>${'A'.repeat(4096)}</certificate>`) },
      /^The certificate is larger than 4 KB$/,
    ],
    [
      'with a key on a curve',
      {
        'package.xml': manifest(),
        [path]: settings(
          `${usual}<certificate>${generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' })}</certificate>`,
        ),
      },
      /^The certificate has no RSA key$/,
    ],
  ])('%s fails, and the app keeps its certificate', async (_, files, expected) => {
    const emulator = await start(configuration());
    const { status, problems } = await deploy(emulator, files);
    expect([status, problems]).toEqual(['Failed', [expect.stringMatching(expected)]]);
    expect(await tokenOf(emulator)).toMatch(/^00D/);
  });

  it('may have its options in a part called entity_content, as older tools send it', async () => {
    const files = { 'package.xml': manifest(), [path]: settings(usual) };
    const { status } = await deploy(await start(configuration()), files, { part: 'entity_content' });
    expect(status).toBe('Succeeded');
  });

  it.each([[null], [1], ['checkOnly']])('with %j for its options is refused', async (options) => {
    const files = { 'package.xml': manifest(), [path]: settings(usual) };
    expect((await deploy(await start(configuration()), files, { options })).httpStatus).toBe(400);
  });

  it('may hold a certificate without its armour, and members of members, which are kept as they were sent', async () => {
    const emulator = await start(configuration());
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = await issueCertificate({ key: privateKey, commonName: 'x', notBefore: noon, days: 365 });
    const bare = pem.replace(/-----.*-----/g, '');
    const nested =
      '<idTokenConfig><idTokenAudience>a&#38;b&#x3C;c&lt;&unknown;</idTokenAudience><idTokenValidity/></idTokenConfig>';
    const files = {
      'package.xml': manifest(),
      [path]: settings(`${usual}${nested}<certificate>${bare}</certificate>`),
    };
    expect(await deploy(emulator, files)).toMatchObject({ status: 'Succeeded', problems: [] });
    const assertion = makeAssertion(
      claimsFor(emulator.url),
      privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    );
    const entered = await post(`${emulator.url}/services/oauth2/token`, { grant_type: grantType, assertion });
    const token = (JSON.parse(entered.text) as { access_token: string }).access_token;
    const headers = { soapaction: '""' };
    const text = await send(emulator, { method: 'POST', headers, body: envelope(token, readCall('Acme_glbloauth')) });
    expect(text).toContain(
      '<idTokenConfig><idTokenAudience>a&amp;b&lt;c&lt;&amp;unknown;</idTokenAudience><idTokenValidity></idTokenValidity></idTokenConfig>',
    );
  });
});

describe('a deploy request', () => {
  it('is told to nobody without a session, nor to whoever may not deploy', async () => {
    const emulator = await start(configuration());
    const files = { 'package.xml': manifest(), [path]: settings(usual) };
    const { id } = await deploy(emulator, files, { options: { checkOnly: true } });
    const asked = async (url: string, token: string, method = 'GET') => {
      const answer = await fetch(url, { method, headers: { authorization: `Bearer ${token}` } });
      return [answer.status, ((await answer.json()) as [{ errorCode: string }])[0].errorCode];
    };
    for (const url of [urlOf(emulator), urlOf(emulator, id)])
      expect(await asked(url, 'nobody')).toEqual([401, 'INVALID_SESSION_ID']);
    expect(await asked(urlOf(emulator), await tokenOf(emulator))).toEqual([405, 'METHOD_NOT_ALLOWED']);
    emulator.reconfigure(configuration({ user: { permissions: ['ApiEnabled'] } }));
    const token = await tokenOf(emulator);
    expect(await asked(urlOf(emulator, id), token)).toEqual([403, 'INSUFFICIENT_ACCESS']);
  });

  it('that was given up is being cancelled until its time has come, and one that has ended stays as it ended', async () => {
    let now = noon.getTime();
    const org = { metadata: { deployMilliseconds: 5000 } };
    const emulator = await start(configuration({ org }), { clock: () => new Date(now) });
    const headers = { authorization: `Bearer ${await tokenOf(emulator)}` };
    const files = { 'package.xml': manifest(), [path]: settings(usual) };
    const status = async (id: string, method = 'GET') => {
      const answer = await fetch(urlOf(emulator, id), { method, headers });
      return ((await answer.json()) as { deployResult: { status: string } }).deployResult.status;
    };
    const { id } = await deploy(emulator, files);
    expect(await status(id, 'PATCH')).toBe('Canceling');
    now += 4999;
    expect(await status(id)).toBe('Canceling');
    now += 1;
    expect(await status(id)).toBe('Canceled');
    const finished = await deploy(emulator, files);
    now += 5000;
    expect([await status(finished.id), await status(finished.id, 'PATCH')]).toEqual(['Succeeded', 'Succeeded']);
  });
});
