import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterEach } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import type { AppConfiguration, OrgConfiguration, UserConfiguration } from '../../src/emulator/configuration.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { metadataPublisher, type PublishOptions } from '../../src/rotate/publish.ts';
import { Secret } from '../../src/secret.ts';
import type { Session } from '../../src/token/session.ts';
import { createNetwork } from '../../src/world/network.ts';
import type { HttpRequest, World } from '../../src/world/world.ts';
import { makeAssertion } from '../emulator/client.ts';
import { recordingCi } from '../scripted/ci.ts';
import { scriptedWorld } from '../scripted/world.ts';

export const clientId = '3MVG9.acme.consumer.key';
const username = 'ci@acme.example';
const start = new Date('2026-11-20T12:00:00Z');

export interface Issued {
  readonly key: KeyObject;
  readonly certificate: string;
}

/** A pair and its certificate. */
export async function issued(commonName = 'acme'): Promise<Issued> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const certificate = await issueCertificate({ key: privateKey, commonName, notBefore: start, days: 365 });
  return { key: privateKey, certificate };
}

const running: Emulator[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

export interface Setting {
  readonly current: Issued;
  /** Whose key logs in where that one is not accepted any more. */
  readonly other?: Issued;
  readonly org?: Partial<OrgConfiguration>;
  readonly app?: Partial<AppConfiguration>;
  readonly user?: Partial<UserConfiguration>;
  readonly options?: Partial<PublishOptions>;
  readonly faults?: readonly string[];
  /** Runs before each request is sent. */
  readonly before?: (request: HttpRequest, emulator: Emulator) => void | Promise<void>;
}

/** An emulated org with one app, and a publisher whose clock moves only when somebody sleeps. */
export async function publishedOrg({
  current,
  other = current,
  org,
  app,
  user,
  options,
  faults = [],
  before,
}: Setting) {
  let now = start.getTime();
  const configuration = {
    faults,
    orgs: [
      {
        apps: [
          { clientId, type: 'external' as const, apiName: 'Acme_CI', certificates: [current.certificate], ...app },
        ],
        users: [{ username, permissions: ['ApiEnabled', 'ModifyMetadata'], ...user }],
        ...org,
      },
    ],
  };
  const emulator = await startEmulator(configuration, { clock: () => new Date(now) });
  running.push(emulator);
  const sleeps: number[] = [];
  const requests: HttpRequest[] = [];
  const network = createNetwork({});
  const scripted = scriptedWorld(() => ({}));
  const world: World = {
    ...scripted,
    clock: {
      now: () => new Date(now),
      monotonic: () => now,
      random: () => 0.5,
      sleep: async (milliseconds) => {
        sleeps.push(milliseconds);
        now += milliseconds;
      },
    },
    network: {
      ...network,
      send: async (request, limits) => {
        requests.push(request);
        await before?.(request, emulator);
        return network.send(request, limits);
      },
    },
  };
  const accepts = async ({ key }: Issued): Promise<boolean> => (await tokenOf(key)) !== undefined;
  const tokenOf = async (key: KeyObject): Promise<string | undefined> => {
    const claims = { iss: clientId, sub: username, aud: emulator.url, exp: Math.floor(now / 1000) + 120 };
    const assertion = makeAssertion(claims, key.export({ type: 'pkcs8', format: 'pem' }).toString());
    const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
    const answer = await fetch(`${emulator.url}/services/oauth2/token`, { method: 'POST', body });
    return ((await answer.json()) as { access_token?: string }).access_token;
  };
  const ci = recordingCi();
  let logins = 0;
  const openSession = async (): Promise<Session> => {
    logins += 1;
    const token = (await tokenOf(current.key)) ?? 'no session';
    return sessionWith(token, emulator.url, app?.tokenFormat ?? 'opaque');
  };
  const publisher = metadataPublisher(
    {
      app: 'Acme_CI',
      clientId,
      openSession,
      timeoutMilliseconds: 5_000,
      deadlineMilliseconds: 120_000,
      retries: 2,
      ...options,
    },
    world,
    ci,
  );
  return {
    publisher,
    ci,
    emulator,
    sleeps,
    requests,
    accepts,
    logins: () => logins,
    /** The component as anybody reads it who may, without its certificate. */
    component: async (): Promise<string> => {
      const type = 'ExtlClntAppGlobalOauthSettings';
      const call = `<readMetadata><type>${type}</type><fullNames>Acme_CI_glbloauth</fullNames></readMetadata>`;
      const token = (await tokenOf(current.key)) ?? (await tokenOf(other.key));
      const header = `<SessionHeader><sessionId>${token}</sessionId></SessionHeader>`;
      const body = `<Envelope><Header>${header}</Header><Body>${call}</Body></Envelope>`;
      const url = `${emulator.url}/services/Soap/m/66.0`;
      const answer = await fetch(url, { method: 'POST', headers: { soapaction: '""' }, body });
      return (await answer.text()).replace(/<certificate>[\s\S]*<\/certificate>/, '');
    },
    /** What was asked of the Metadata API, one word each. */
    calls: () =>
      emulator.journal.filter(({ endpoint }) => /metadata|deploy/.test(endpoint)).map(({ outcome }) => outcome),
    reconfigure: (certificate: string, changes: Partial<AppConfiguration> = {}) => {
      const [first] = configuration.orgs;
      const [only] = first?.apps ?? [];
      const apps = only === undefined ? [] : [{ ...only, certificates: [certificate], ...changes }];
      emulator.reconfigure({ orgs: [{ ...first, apps }] });
    },
  };
}

function sessionWith(token: string, instanceUrl: string, tokenFormat: 'opaque' | 'jwt'): Session {
  return {
    accessToken: new Secret(token),
    instanceUrl,
    orgId: '00D5E0000000001UAA',
    userId: '0055E0000000001UAA',
    orgKind: 'production',
    tokenType: 'Bearer',
    tokenFormat,
    expiresAt: undefined,
    scopes: ['api'],
    issuedAt: undefined,
  };
}
