import fc from 'fast-check';
import { readConfiguration } from '../../../../src/configuration/configuration.ts';
import { orgMembers, thresholdMembers } from '../../../../src/configuration/members.ts';
import { refusedMembers } from '../../../../src/configuration/refusals.ts';
import { whole } from '../../../configuration/fixture.ts';
import { promise, type Target } from '../target.ts';

const names = [...orgMembers, ...thresholdMembers].map(({ name }) => name);
const refused = refusedMembers.flatMap(([all]) => all);
const text = JSON.stringify(whole);
const values = ['sandbox', 'ci@acme.example', 'acme.my.salesforce.com', '3MVG9.madeUpConsumerKey', 'KEY', '30d'];
/** What would do harm, were it taken. */
const harmful = [
  '../x',
  '/etc/key',
  'localhost',
  'http://127.0.0.1',
  '-----BEGIN PRIVATE KEY-----',
  'MIIEvQIBADANBgkqhkiG9w0BAQ',
];

/** Mostly what a member can have, so that one that may not be there is often the only one. */
const member = (...right: readonly string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...values, ...harmful) },
  );
const shared = {
  'client-id': member('3MVG9.madeUpConsumerKey'),
  username: member('ci@acme.example'),
  'org-type': member('sandbox', 'scratch'),
  'private-key-variable': member('KEY', '_k'),
};
const org = fc.record(
  { ...shared, 'instance-url': member('acme.my.salesforce.com', 'https://acme--uat.sandbox.my.salesforce.com') },
  { requiredKeys: [] },
);
const plausible = fc.record(
  {
    orgs: fc.dictionary(fc.oneof(fc.constantFrom('uat', 'a-1'), fc.string({ maxLength: 3 })), org, { maxKeys: 3 }),
    defaults: fc.record(shared, { requiredKeys: [] }),
    thresholds: fc.record({ 'warn-within': member('30d', '33%,2w') }, { requiredKeys: [] }),
  },
  { requiredKeys: ['orgs'] },
);

export const configuration: Target = {
  name: 'config file',
  weight: 60,
  mayRefuse: true,
  seeds: [text, JSON.stringify(whole, null, 2), '{}', '{"orgs":{"a":{}}}', `\ufeff${text}`],
  words: [
    ...[...names, ...refused, 'orgs', 'defaults', 'thresholds', '$schema'].map((name) => `"${name}":`),
    ...[...values, ...harmful].map((value) => `"${value}"`),
    '"__proto__":{',
    '\\u0022',
    '\\ud800',
    '{',
    '}',
    '[[[[[[[[[',
    ',',
    '1e999',
  ],
  fresh: fc
    .oneof(
      plausible,
      fc.dictionary(
        fc.constantFrom('orgs', 'defaults', 'thresholds', '$schema', 'x'),
        fc.oneof(
          fc.jsonValue({ maxDepth: 4 }),
          fc.dictionary(
            fc.oneof(fc.constantFrom('uat', ...names, ...refused), fc.string()),
            fc.constantFrom(...values),
          ),
        ),
      ),
    )
    .map((document) => JSON.stringify(document)),
  feed(input) {
    const { orgs, thresholds } = readConfiguration(input);
    // Whoever reads it with JSON.parse sees the same orgs.
    const parsed = JSON.parse(Buffer.from(input).toString('utf8')) as { orgs?: object };
    promise(String([...orgs.keys()].sort()) === String(Object.keys(parsed.orgs ?? {}).sort()), 'the orgs of the file');
    for (const { name, options, variables } of orgs.values()) {
      promise(/^[\w-]{1,64}$/.test(name), 'a name that can be shown');
      const address = options.get('instance-url') ?? 'acme.my.salesforce.com';
      promise(!/localhost|127\.0\.0\.1|\[::1\]/.test(address), 'no loopback');
      const texts = [...options.values(), ...variables.values()];
      promise(
        texts.every((each) => each.length <= 300 && !/-----|\.\.[\\/]|^[\\/~]/.test(each)),
        'neither a key nor a path',
      );
    }
    promise(thresholds.size <= 3, 'three thresholds at most');
  },
};
