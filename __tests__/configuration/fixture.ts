import { type Configuration, readConfiguration } from '../../src/configuration/configuration.ts';
import { Failure } from '../../src/failure.ts';

/** A config file with everything that one can have. */
export const whole = {
  $schema: './config.schema.json',
  defaults: {
    'client-id': '3MVG9.madeUpConsumerKey.forTests',
    'org-type': 'sandbox',
    'private-key-variable': 'SANDBOX_KEY',
    'private-key-passphrase-variable': 'SANDBOX_KEY_PASSPHRASE',
  },
  orgs: {
    uat: { username: 'ci@acme.example.uat', 'instance-url': 'https://acme--uat.sandbox.my.salesforce.com' },
    production: {
      'client-id': '3MVG9.madeUpConsumerKey.ofProduction',
      username: 'ci@acme.example',
      'instance-url': 'acme.my.salesforce.com',
      'org-type': 'production',
      'private-key-variable': 'PRODUCTION_KEY',
      'next-private-key-variable': 'PRODUCTION_NEXT_KEY',
      'next-private-key-passphrase-variable': 'PRODUCTION_NEXT_KEY_PASSPHRASE',
      'next-client-id': '3MVG9.madeUpConsumerKey.next',
    },
  },
  thresholds: { 'notice-within': '90d', 'warn-within': '36h', 'fail-within': '30d,33%' },
};

export const bytes = (text: string): Uint8Array => Buffer.from(text);

export const read = (document: unknown): Configuration => readConfiguration(bytes(JSON.stringify(document)));

/** `uat` with other members. */
export const withUat = (members: object): object => ({ ...whole, orgs: { uat: { ...whole.orgs.uat, ...members } } });

/** The failure that reading ends with; the test fails without one. */
export function refusal(content: Uint8Array | string): Failure {
  try {
    readConfiguration(typeof content === 'string' ? bytes(content) : content);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('the file was taken');
}
