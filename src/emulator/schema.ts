/** The part of JSON Schema that the configuration's description needs. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'integer' | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly $schema?: string;
  readonly title?: string;
}

const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });
const flag = (description: string): Schema => ({ type: 'boolean', description });
const texts = (description: string): Schema => ({ type: 'array', items: { type: 'string' }, description });
const count = (description: string, minimum: number): Schema => ({ type: 'integer', minimum, description });
const choice = (description: string, ...values: string[]): Schema => ({ type: 'string', enum: values, description });
const members = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const list = (items: Schema, description: string): Schema => ({ type: 'array', items, description });
const identifier = (prefix: string, description: string): Schema => ({
  type: 'string',
  pattern: `^${prefix}(?:[0-9A-Za-z]{12}|[0-9A-Za-z]{15})$`,
  description,
});

const name = (description: string): Schema => ({ type: 'string', pattern: '^[A-Za-z]\\w{0,119}$', description });

const app = members(
  {
    clientId: text('The consumer key.'),
    type: choice('`connected` by default.', 'connected', 'external'),
    certificates: texts('PEM texts: certificates, or public keys alone. The org holds one of them.'),
    activeCertificate: count('Which one the org holds, from 0; the last by default.', 0),
    scopes: texts('`api` and `refresh_token` by default.'),
    tokenFormat: choice('`opaque` by default.', 'opaque', 'jwt'),
    policy: choice('Permitted users; `adminApproved` by default.', 'adminApproved', 'selfAuthorize'),
    approvedUsers: texts('Usernames that may use the app; every user by default.'),
    clientSecret: text('For `introspect`.'),
    apiName: name('`Emulated_App`, `Emulated_App_2`, … by the place in the list by default.'),
    component: name('The component that holds the certificate; `<apiName>_glbloauth` by default.'),
    settings: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Further members of that component, such as `isPkceRequired`.',
    },
    installed: flag('False: the org knows of the app, and nobody installed it.'),
  },
  'clientId',
);

const user = members(
  {
    username: text('The Salesforce username.'),
    id: identifier('005', 'Made from the place in the list by default.'),
    name: text('First and last name.'),
    email: text('The username by default.'),
    active: flag('True by default.'),
    frozen: flag('False by default.'),
    locked: flag('Locked out after wrong passwords; false by default.'),
    ipRestricted: flag("The caller is outside the profile's login IP ranges; false by default."),
    permissions: texts('`ApiEnabled` and `ViewSetup` by default.'),
  },
  'username',
);

const row: Schema = {
  type: 'object',
  properties: { DeveloperName: text('The name of the record.') },
  required: ['DeveloperName'],
  additionalProperties: true,
};

const problem = members(
  {
    problem: text("The org's words."),
    stage: choice('Whichever comes next by default.', 'check', 'deploy'),
    warning: flag('Whether ignoring warnings would let it pass; false by default.'),
  },
  'problem',
);

const metadata: Schema = {
  ...members({
    consumerSecretAccess: flag('Whether the org lets the API read what holds consumer secrets; true by default.'),
    secretReaders: texts('Usernames that may see consumer secrets; every user by default.'),
    showCertificate: flag('Whether readers see the certificate; true by default.'),
    deployMilliseconds: count('How long a check or a deploy takes; 0 by default.', 0),
    deployProblems: list(problem, 'Problems that the next checks or deploys end with, each used once.'),
    delayMilliseconds: count('For so long after an upload every server holds the old certificate; 0 by default.', 0),
    flappingMilliseconds: count('For so long after that, servers hold the one or the other; 0 by default.', 0),
    seed: count('Decides which server answers which request; 0 by default.', 0),
  }),
  description: 'How the Metadata API behaves, and how a certificate that is uploaded reaches the servers.',
};

const org = members({
  kind: choice('`production` by default.', 'production', 'sandbox', 'scratch', 'site'),
  id: identifier('00D', 'Made from the place in the list by default.'),
  name: text("The organization's name."),
  myDomain: {
    type: 'string',
    pattern: '^https?://[^/?#@]+/?$',
    description: "The org's origin in the world, for requests that come with that host through a proxy.",
  },
  sitePath: text('The path of an Experience Cloud site (kind `site`); `customers` by default.'),
  instanceUrl: { type: 'string', description: 'What the reply says, whatever it is; the address asked by default.' },
  idOrigin: {
    type: 'string',
    description: "The origin in the reply's `id`; login. or test.salesforce.com by default.",
  },
  reply: {
    type: 'object',
    additionalProperties: true,
    description: "Members of the token's reply to add, replace or (null) leave out.",
  },
  audiences: list({ type: 'string', enum: ['my-domain', 'generic'] }, 'What connected apps may use; both by default.'),
  preventGenericHosts: flag('The My Domain policy that keeps login. and test.salesforce.com away.'),
  inactive: flag('The org is locked, closed or suspended.'),
  devHub: flag('Whether `ScratchOrgInfo` can be queried.'),
  apps: list(app, 'Connected apps and External Client Apps.'),
  users: list(user, 'Users.'),
  certificates: list(row, 'Rows of the Tooling object `Certificate`.'),
  samlConfigs: list(row, 'Rows of `SamlSsoConfig`.'),
  metadata,
  records: {
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'object', additionalProperties: true } },
    description: 'Further objects that queries find, by name.',
  },
});

/** JSON Schema of an emulator's configuration; what docs/EMULATOR.md shows and what is enforced. */
export const configurationSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Configuration of an emulated org',
  ...members({
    orgs: list(org, 'One org without apps and users by default.'),
    faults: texts('Faults by name, consumed in the order of the list.'),
    strict: flag('Enforce what the documentation says: `exp` at most 3 minutes away, a `jti` once only.'),
    freshTokens: flag('A token of its own for every login; by default an app and user keep theirs while it lives.'),
    sessionSeconds: count('How long a session lives after its last use; 7200 by default.', 1),
    pageSize: count('Rows in one page of a query; 2000 by default.', 1),
    loginsPerHour: count('Logins that one user may make in an hour; 3600 by default.', 0),
  }),
};
