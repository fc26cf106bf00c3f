import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv/dist/2020.js';
import { faultNames } from '../../src/emulator/fault.ts';
import { readConfiguration } from '../../src/emulator/read-configuration.ts';
import { rejections } from '../../src/emulator/rejection.ts';
import { configurationSchema } from '../../src/emulator/schema.ts';
import { login, orgWith, pair, start } from './client.ts';

/** A document that uses every member there is. */
const full = {
  faults: ['status:503'],
  strict: true,
  freshTokens: true,
  sessionSeconds: 60,
  pageSize: 10,
  loginsPerHour: 5,
  orgs: [
    {
      kind: 'site',
      id: '00D000000000001',
      name: 'Acme',
      myDomain: 'https://acme.my.site.com',
      sitePath: 'customers',
      instanceUrl: 'https://acme.my.salesforce.com',
      idOrigin: 'https://login.salesforce.com',
      reply: { a: 1 },
      audiences: ['generic'],
      preventGenericHosts: true,
      inactive: false,
      devHub: true,
      apps: [
        {
          clientId: 'a',
          type: 'external',
          certificates: [pair.publicKey],
          activeCertificate: 0,
          scopes: ['api'],
          tokenFormat: 'jwt',
          policy: 'selfAuthorize',
          approvedUsers: ['A@b.example'],
          clientSecret: 's',
          installed: true,
          apiName: 'Acme',
          component: 'Acme_glbloauth',
          settings: { isPkceRequired: 'true' },
        },
      ],
      users: [
        {
          username: 'a@b.example',
          id: '005000000000001AAA',
          name: 'A B',
          email: 'a@b.example',
          active: true,
          frozen: false,
          locked: false,
          ipRestricted: false,
          permissions: ['ApiEnabled'],
        },
      ],
      certificates: [{ DeveloperName: 'A', KeySize: 4096 }],
      samlConfigs: [{ DeveloperName: 'A' }],
      metadata: {
        consumerSecretAccess: true,
        secretReaders: ['a@b.example'],
        showCertificate: true,
        deployMilliseconds: 1,
        deployProblems: [{ problem: 'no', stage: 'check', warning: false }],
        delayMilliseconds: 1,
        flappingMilliseconds: 1,
        seed: 1,
      },
      records: { Account: [{ Id: '1' }] },
    },
  ],
};

const org = (change: object) => ({ orgs: [{ ...full.orgs[0], ...change }] });
const app = (change: object) => org({ apps: [{ ...full.orgs[0]?.apps[0], ...change }] });
const user = (change: object) => org({ users: [{ ...full.orgs[0]?.users[0], ...change }] });

/** What the schema refuses, with the words that say so. */
const wrong: [document: unknown, words: string][] = [
  [[], 'the document must be of type object'],
  [null, 'the document must be of type object'],
  [{ fault: [] }, 'fault is no member that exists'],
  [{ strict: 'yes' }, 'strict must be of type boolean'],
  [{ sessionSeconds: 0 }, 'sessionSeconds must be at least 1'],
  [{ pageSize: 1.5 }, 'pageSize must be of type integer'],
  [{ orgs: {} }, 'orgs must be of type array'],
  [org({ kind: 'prod' }), 'orgs[0].kind must be one of production, sandbox, scratch, site'],
  [org({ id: '00D1' }), 'orgs[0].id must match'],
  [org({ id: '005000000000001' }), 'orgs[0].id must match'],
  [org({ myDomain: 'acme.my.salesforce.com' }), 'orgs[0].myDomain must match'],
  [org({ audiences: ['any'] }), 'orgs[0].audiences[0] must be one of my-domain, generic'],
  [org({ certificates: [{}] }), 'orgs[0].certificates[0].DeveloperName is missing'],
  [org({ records: { Account: {} } }), 'orgs[0].records.Account must be of type array'],
  [app({ clientId: '' }), 'orgs[0].apps[0].clientId must not be empty'],
  [app({ clientId: undefined }), 'orgs[0].apps[0].clientId is missing'],
  [app({ tokenformat: 'jwt' }), 'orgs[0].apps[0].tokenformat is no member that exists'],
  [app({ activeCertificate: -1 }), 'orgs[0].apps[0].activeCertificate must be at least 0'],
  [app({ apiName: 'Acme CI' }), 'orgs[0].apps[0].apiName must match'],
  [org({ metadata: { seed: -1 } }), 'orgs[0].metadata.seed must be at least 0'],
  [user({ username: 5 }), 'orgs[0].users[0].username must be of type string'],
];

/** What only a look at the whole can refuse. */
const senseless: [document: unknown, words: string][] = [
  [{ faults: ['reset', 'stauts:503'] }, 'faults[1] names no fault'],
  [app({ certificates: ['x'] }), 'orgs[0].apps[0].certificates[0] is neither a certificate nor a public key'],
  [app({ certificates: [pair.privateKey] }), 'certificates[0] is neither a certificate nor a public key'],
  [app({ activeCertificate: 1 }), 'activeCertificate names none of the certificates'],
  [org({ metadata: { secretReaders: ['b@b.example'] } }), 'metadata.secretReaders[0] is no user of the org'],
  [app({ approvedUsers: ['b@b.example'] }), 'approvedUsers[0] is no user of the org'],
];

const message = (document: unknown): string => {
  try {
    readConfiguration(document);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a configuration', () => {
  it('with every member is accepted, and so is none at all', async () => {
    expect(message(full)).toBe('accepted');
    expect(message({})).toBe('accepted');
    await start({});
  });

  it.each([...wrong, ...senseless])('%j is refused: %s', (document, words) => {
    expect(message(document)).toContain(words);
  });

  it('is refused with every member that is wrong', () => {
    expect(message({ strict: 1, pageSize: 0, x: 1 })).toBe(
      "The emulator's configuration is wrong: strict must be of type boolean; pageSize must be at least 1; x is no member that exists.",
    );
  });

  it('that is refused changes nothing', async () => {
    const emulator = await start(orgWith());
    expect(() => emulator.reconfigure({ faults: ['nothing'] })).toThrow('faults[0] names no fault');
    expect(() => emulator.reconfigure(JSON.parse('{"orgs":[{"apps":5}]}'))).toThrow(
      'orgs[0].apps must be of type array',
    );
    expect((await login(emulator)).status).toBe(200);
  });

  it('never has a certificate quoted back', () => {
    expect(message(app({ certificates: [pair.privateKey] }))).not.toContain('MII');
  });
});

describe('the JSON Schema', () => {
  it('judges as the emulator does, by a validator of others', () => {
    const validate = new Ajv.default({ strict: true, allErrors: true }).compile(configurationSchema);
    expect([validate(full), validate.errors]).toEqual([true, null]);
    for (const [document] of wrong) {
      expect([document, validate(JSON.parse(JSON.stringify(document)))]).toEqual([document, false]);
    }
    for (const [document] of senseless) expect(validate(document)).toBe(true);
  });

  it('knows no member that the full document lacks', () => {
    const members = (schema: typeof configurationSchema): string[] =>
      Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [name, ...members(inner.items ?? inner)]);
    const used = new Set(
      JSON.stringify(full)
        .match(/"(\w+)":/g)
        ?.map((name) => name.slice(1, -2)),
    );
    expect(members(configurationSchema).filter((name) => !used.has(name))).toEqual([]);
  });

  it('is the one that docs/EMULATOR.md shows', async () => {
    const page = await readFile('docs/EMULATOR.md', 'utf8');
    const [, shown = ''] = /```json schema\n([\s\S]*?)```/.exec(page) ?? [];
    expect(JSON.parse(shown)).toEqual(configurationSchema);
  });
});

describe('docs/EMULATOR.md', () => {
  it('names every fault and every rejection with its words', async () => {
    const page = await readFile('docs/EMULATOR.md', 'utf8');
    for (const name of faultNames) expect(page).toContain(`\`${name}`);
    for (const [name, { error, description }] of Object.entries(rejections)) {
      expect(page).toContain(`| \`${name}\` | \`${error}\` | ${description} |`);
    }
  });

  it('shows a configuration that is accepted', async () => {
    const page = await readFile('docs/EMULATOR.md', 'utf8');
    const [, shown = ''] = /```json configuration\n([\s\S]*?)```/.exec(page) ?? [];
    expect(
      message(JSON.parse(shown.replaceAll('"-----BEGIN CERTIFICATE-----…"', JSON.stringify(pair.publicKey)))),
    ).toBe('accepted');
  });
});
