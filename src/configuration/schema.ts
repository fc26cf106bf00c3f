import { defaultsMembers, type Member, orgMembers, orgName, thresholdMembers } from './members.ts';

/**
 * The config file as JSON Schema, for editors. It says what the members are; what is refused for safety (hosts, secrets,
 * paths, members that come twice) is more than a schema can say.
 * @see https://json-schema.org/draft/2020-12
 */
export const configurationSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:sf-keypair:config:1',
  title: 'Config file of sf-keypair',
  description: 'Orgs by name, and the names of the variables that hold their keys. It holds no secret.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', minLength: 1, maxLength: 300, description: 'Where this schema is, for editors.' },
    orgs: {
      type: 'object',
      description: 'The orgs, by the names that `org` takes.',
      propertyNames: { pattern: orgName },
      additionalProperties: objectSchema('One org.', orgMembers),
    },
    defaults: objectSchema('What every org has that does not say otherwise.', defaultsMembers),
    thresholds: objectSchema('The thresholds of `check`.', thresholdMembers),
  },
} as const;

function objectSchema(description: string, members: readonly Member[]) {
  return {
    type: 'object',
    description,
    additionalProperties: false,
    properties: Object.fromEntries(members.map((member) => [member.name, memberSchema(member)])),
  };
}

function memberSchema({ description, pattern, choices, longest }: Member) {
  return {
    type: 'string',
    description,
    ...(choices === undefined ? { minLength: 1, maxLength: longest } : { enum: choices }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}
