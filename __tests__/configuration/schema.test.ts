import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readConfiguration } from '../../src/configuration/configuration.ts';
import { configurationSchema } from '../../src/configuration/schema.ts';
import { Failure } from '../../src/failure.ts';
import { bytes, whole, withUat } from './fixture.ts';

const file = new URL('../../docs/config.schema.json', import.meta.url);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(configurationSchema);

/** How the reader ends: `taken`, or the code of its failure. */
function ending(text: string): string {
  try {
    readConfiguration(bytes(text));
    return 'taken';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

describe('docs/config.schema.json', () => {
  it('is what the table of members says', () => {
    const printed = `${JSON.stringify(configurationSchema, null, 2)}\n`;
    const same = () => isDeepStrictEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(printed));
    // What says the same is left as it is laid out.
    if (process.env['UPDATE_TABLES'] === '1' && !same()) writeFileSync(file, printed);
    expect(same()).toBe(true);
  });

  it('takes a whole file', () => {
    expect([validate(whole), validate.errors]).toEqual([true, null]);
  });

  const odd = fc.oneof(
    fc.constantFrom<unknown>('', 'a b', 'SF_KEYPAIR_KEY', 7, null, [], {}, true, 'x'.repeat(65), 'sandbox', '33%'),
    fc.string({ maxLength: 12 }),
  );
  /** Mostly what a member can have. */
  const text = (...right: readonly string[]) =>
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom<unknown>(...right) }, { weight: 1, arbitrary: odd });
  const record = (members: Record<string, fc.Arbitrary<unknown>>) => fc.record(members, { requiredKeys: [] });
  const shared = {
    'client-id': text('3MVG9.madeUpConsumerKey', 'constructor'),
    username: text('ci@acme.example', 'a+b@c.d'),
    'org-type': text('sandbox', 'production'),
    'private-key-variable': text('KEY', '_k1'),
  };
  const members = fc.oneof(
    { weight: 12, arbitrary: record(shared) },
    { weight: 2, arbitrary: record({ ...shared, 'instance-url': text('acme.my.salesforce.com') }) },
    { weight: 1, arbitrary: record({ ...shared, user: odd }) },
    { weight: 1, arbitrary: odd },
  );
  const thresholds = record({ 'warn-within': text('30d', '33%,2w', '36 h'), 'fail-within': text('1.5d') });
  const orgNames = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('uat', 'a-1', 'B_2') },
    { weight: 1, arbitrary: fc.oneof(fc.constantFrom('a b', 'x'.repeat(65)), fc.string({ maxLength: 5 })) },
  );
  const documents = fc.oneof(
    { weight: 9, arbitrary: record({ orgs: fc.dictionary(orgNames, members), defaults: record(shared), thresholds }) },
    { weight: 1, arbitrary: record({ orgs: odd, defaults: members, $schema: odd, other: odd }) },
  );

  it('and the reader agree about members: what is refused besides is refused for safety or for its address', () => {
    const endings = { taken: 0, ERR_CONFIG_MEMBER: 0, other: 0 };
    fc.assert(
      fc.property(documents, (document) => {
        const text = JSON.stringify(document);
        const end = ending(text);
        const fits = validate(JSON.parse(text)) === true;
        if (end === 'taken') expect([text, fits]).toEqual([text, true]);
        else if (end === 'ERR_CONFIG_MEMBER' && !text.includes('instance-url'))
          expect([text, fits]).toEqual([text, false]);
        endings[end === 'taken' || end === 'ERR_CONFIG_MEMBER' ? end : 'other'] += 1;
      }),
      { numRuns: 2_000, seed: 6 },
    );
    expect(Math.min(endings.taken, endings.ERR_CONFIG_MEMBER)).toBeGreaterThan(100);
  });

  it.each([
    ['loopback', withUat({ 'instance-url': 'http://localhost' })],
    ['a host outside', withUat({ 'instance-url': 'gateway.acme.example' })],
  ])('cannot say what the reader says of %s', (_, document) => {
    expect([validate(document), ending(JSON.stringify(document))]).toEqual([true, 'ERR_CONFIG_REFUSED']);
  });
});
