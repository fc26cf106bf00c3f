import fc from 'fast-check';
import { readConfiguration } from '../../../../src/configuration/configuration.ts';
import { orgMembers, thresholdMembers } from '../../../../src/configuration/members.ts';
import { refusedMembers } from '../../../../src/configuration/refusals.ts';
import { whole } from '../../../configuration/fixture.ts';
import { promise, type Target } from '../target.ts';

const names = [...orgMembers, ...thresholdMembers].map(({ name }) => name);
const refused = refusedMembers.flatMap(([all]) => all);
const text = JSON.stringify(whole);
const values = [
  'sandbox',
  'ci@acme.example',
  'acme.my.salesforce.com',
  '3MVG9.madeUpConsumerKey',
  'KEY',
  '30d',
  '../x',
];

export const configuration: Target = {
  name: 'config file',
  weight: 60,
  mayRefuse: true,
  seeds: [text, JSON.stringify(whole, null, 2), '{}', '{"orgs":{"a":{}}}', `\ufeff${text}`],
  words: [
    ...[...names, ...refused, 'orgs', 'defaults', 'thresholds', '$schema'].map((name) => `"${name}":`),
    ...values.map((value) => `"${value}"`),
    '"__proto__":{',
    '\\u0022',
    '\\ud800',
    '{',
    '}',
    '[[[[[[[[[',
    ',',
    'http://127.0.0.1',
    '-----BEGIN PRIVATE KEY-----',
    '1e999',
  ],
  fresh: fc
    .dictionary(
      fc.constantFrom('orgs', 'defaults', 'thresholds', '$schema', 'x'),
      fc.oneof(
        fc.jsonValue({ maxDepth: 4 }),
        fc.dictionary(
          fc.oneof(fc.constantFrom('uat', ...names, ...refused), fc.string()),
          fc.oneof(fc.constantFrom(...values), fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...values))),
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
