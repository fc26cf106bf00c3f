import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import jsforce from 'jsforce';
import { signAssertion } from '../../src/assertion/sign.ts';
import { issueShown } from '../../src/certificate/issue.ts';
import type { Ci } from '../../src/ci/ci.ts';
import type { Emulator } from '../../src/emulator/start.ts';
import { readSettings, settingsType, withCertificate } from '../../src/org/metadata/component.ts';
import { packageOf } from '../../src/org/metadata/deploy.ts';
import { readXml } from '../../src/org/metadata/xml.ts';
import { metadataPublisher } from '../../src/rotate/publish.ts';
import { Secret } from '../../src/secret.ts';
import type { Session } from '../../src/token/session.ts';
import { createWorld } from '../../src/world/create.ts';
import { clientId, closeAll, folder, jobIn, org, pair, personalLogin } from './ground.ts';

const username = 'ci@acme.example';
after(closeAll);

const component = 'Acme_CI_glbloauth';
const type = settingsType as never;
const issue = (key: string) =>
  issueShown(
    { key: createPrivateKey(key), commonName: 'acme', notBefore: new Date(Date.now() - 60_000), days: 30 },
    () => false,
  );
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

async function acme() {
  const certificate = await issue(pair.privateKey);
  const settings = { isPkceRequired: 'false', callbackUrl: 'https://acme.example/?a=1&b=2' };
  const emulator = await org('Acme', [], {
    org: {
      apps: [{ clientId, type: 'external', apiName: 'Acme_CI', certificates: [certificate], settings }],
      users: [{ username, permissions: ['ApiEnabled', 'ViewSetup', 'ModifyMetadata'] }],
    },
  });
  return { emulator, certificate };
}

async function tokenOf({ url }: Emulator, key: string): Promise<string | undefined> {
  const claims = {
    iss: clientId,
    sub: username,
    aud: url,
    exp: Math.floor(Date.now() / 1000) + 120,
    jti: randomUUID(),
  };
  const body = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion: (await signAssertion(claims, createPrivateKey(key))).reveal(),
  });
  const answer = await fetch(`${url}/services/oauth2/token`, { method: 'POST', body });
  return ((await answer.json()) as { access_token?: string }).access_token;
}

async function connectionTo(emulator: Emulator, key = pair.privateKey) {
  const accessToken = (await tokenOf(emulator, key)) ?? '';
  return new jsforce.Connection({ instanceUrl: emulator.url, accessToken, version: '66.0' });
}

/** What jsforce reads, without the certificate. */
async function membersOf(emulator: Emulator, key?: string): Promise<Record<string, unknown>> {
  const { certificate: _, ...members } = (await (
    await connectionTo(emulator, key)
  ).metadata.read(type, component)) as unknown as Record<string, unknown>;
  return members;
}

async function publisherOf(emulator: Emulator) {
  const token = (await tokenOf(emulator, pair.privateKey)) ?? '';
  const session = { accessToken: new Secret(token), instanceUrl: emulator.url, tokenFormat: 'opaque' } as Session;
  const ci = new Proxy({}, { get: () => () => undefined }) as Ci;
  const patience = { timeoutMilliseconds: 5_000, deadlineMilliseconds: 60_000, retries: 1 };
  const options = { app: 'Acme_CI', clientId, openSession: async () => session, ...patience };
  return metadataPublisher(options, createWorld({}), ci);
}

/** The package that would be deployed, from the answer that the org gives. */
async function packageWith(emulator: Emulator, certificate: string): Promise<Buffer> {
  const token = await tokenOf(emulator, pair.privateKey);
  const call = `<readMetadata><type>${settingsType}</type><fullNames>${component}</fullNames></readMetadata>`;
  const answer = await fetch(`${emulator.url}/services/Soap/m/66.0`, {
    method: 'POST',
    headers: { soapaction: '""' },
    body: `<Envelope><Header><SessionHeader><sessionId>${token}</sessionId></SessionHeader></Header><Body>${call}</Body></Envelope>`,
  });
  const envelope = await readXml(await answer.text());
  const record = envelope?.children[0]?.children[0]?.children[0]?.children[0];
  const settings = record && readSettings(record);
  assert.ok(settings);
  return Buffer.from(await packageOf(component, withCertificate(settings, certificate), '66.0'));
}

describe('the metadata of the embedded org', () => {
  it('is listed and read by jsforce as it is by us', async () => {
    const { emulator, certificate } = await acme();
    const { metadata } = await connectionTo(emulator);
    const list = await metadata.list([{ type: settingsType }], '66.0');
    assert.deepEqual(
      list.map(({ fullName }) => fullName),
      [component],
    );
    const read = (await metadata.read(type, component)) as unknown as Record<string, string>;
    assert.equal(read['certificate']?.trim(), certificate.trim());
    assert.equal(read['consumerKey'], clientId);
    assert.equal(read['callbackUrl'], 'https://acme.example/?a=1&b=2');
    assert.equal((await (await publisherOf(emulator)).read())?.trim(), certificate.trim());
  });

  it('is deployed by jsforce from our package, and a check changes nothing', async () => {
    const { emulator } = await acme();
    const { metadata } = await connectionTo(emulator);
    const before = await membersOf(emulator);
    const zip = await packageWith(emulator, await issue(other));
    for (const checkOnly of [true, false]) {
      const begun = (await metadata.deployRest(zip, { checkOnly, rollbackOnError: true, singlePackage: true })) as {
        id: string;
      };
      const status = await metadata.checkDeployStatus(begun.id, true, true);
      assert.deepEqual([status.status, status.checkOnly], ['Succeeded', checkOnly]);
      assert.equal((await tokenOf(emulator, other)) !== undefined, !checkOnly);
    }
    assert.deepEqual(await membersOf(emulator, other), before);
  });

  it('shows jsforce after a publishing of ours the new certificate, and nothing else that is new', async () => {
    const { emulator } = await acme();
    const before = await membersOf(emulator);
    const certificate = await issue(other);
    await (await publisherOf(emulator)).publish(certificate);
    const read = (await (await connectionTo(emulator, other)).metadata.read(type, component)) as unknown as Record<
      string,
      string
    >;
    assert.equal(read['certificate']?.trim(), certificate.trim());
    assert.deepEqual(await membersOf(emulator, other), before);
  });
});

describe('the official CLI', () => {
  it('logs in with a certificate that was issued here, and deploys our package', async (t) => {
    const { emulator } = await acme();
    const home = folder();
    const login = await personalLogin(home, emulator, username);
    assert.equal(login.exitCode, 0, login.step.rawStdout);
    const place = join(folder(), 'package.zip');
    mkdirSync(join(place, '..'), { recursive: true });
    writeFileSync(place, await packageWith(emulator, await issue(other)));
    const variables = { SF_ORG_METADATA_REST_DEPLOY: 'true', SF_ORG_API_VERSION: '66.0' };
    const deployed = await jobIn(home, { variables }).sf(
      'project',
      'deploy',
      'start',
      '--metadata-dir',
      place,
      '-o',
      username,
    );
    assert.equal(deployed.exitCode, 0, deployed.step.rawStdout);
    assert.equal(deployed.result['status'], 'Succeeded');
    assert.notEqual(await tokenOf(emulator, other), undefined);
    t.diagnostic(`sf project deploy start: ${Math.round(deployed.milliseconds)} ms`);
  });
});
