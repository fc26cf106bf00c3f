import { createPublicKey } from 'node:crypto';
import { Failure } from '../failure.ts';
import type { Configuration, OrgConfiguration } from './configuration.ts';
import { parseFault } from './fault.ts';
import { configurationSchema, type Schema } from './schema.ts';

/**
 * Takes a configuration from outside.
 * @throws Failure `ERR_EMULATOR_CONFIGURATION` that names every member that is wrong.
 */
export function readConfiguration(value: unknown): Configuration {
  const problems = [...disagreements(value, configurationSchema, '')];
  if (problems.length === 0) problems.push(...senselessMembers(value as Configuration));
  if (problems.length === 0) return value as Configuration;
  throw new Failure('ERR_EMULATOR_CONFIGURATION', `The emulator's configuration is wrong: ${problems.join('; ')}.`);
}

/** Where a value is not as the schema says. */
function* disagreements(value: unknown, schema: Schema, path: string): Generator<string> {
  const here = path === '' ? 'the document' : path;
  if (schema.type !== undefined && typeOf(value) !== schema.type) {
    yield `${here} must be of type ${String(schema.type)}`;
    return;
  }
  if (typeof value === 'string') yield* textDisagreements(value, schema, here);
  if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum) {
    yield `${here} must be at least ${schema.minimum}`;
  }
  if (Array.isArray(value) && schema.items !== undefined) {
    for (const [place, item] of value.entries()) yield* disagreements(item, schema.items, `${path}[${place}]`);
  } else if (typeof value === 'object' && value !== null) {
    yield* memberDisagreements(value as Record<string, unknown>, schema, path);
  }
}

function* textDisagreements(value: string, schema: Schema, here: string): Generator<string> {
  if (schema.enum !== undefined && !schema.enum.includes(value))
    yield `${here} must be one of ${schema.enum.join(', ')}`;
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value))
    yield `${here} must match ${schema.pattern}`;
  if (value.length < (schema.minLength ?? 0)) yield `${here} must not be empty`;
}

function* memberDisagreements(value: Record<string, unknown>, schema: Schema, path: string): Generator<string> {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  for (const name of schema.required ?? []) if (value[name] === undefined) yield `${at(name)} is missing`;
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const known = schema.properties !== undefined && Object.hasOwn(schema.properties, name);
    const inner = known ? schema.properties?.[name] : schema.additionalProperties;
    if (inner === false) yield `${at(name)} is no member that exists`;
    else if (typeof inner === 'object') yield* disagreements(member, inner, at(name));
  }
}

/** What the schema cannot say. */
function* senselessMembers({ orgs = [], faults = [] }: Configuration): Generator<string> {
  for (const [place, fault] of faults.entries()) {
    if (parseFault(fault) === undefined) yield `faults[${place}] names no fault`;
  }
  for (const [place, org] of orgs.entries()) yield* senselessInOrg(org, `orgs[${place}]`);
}

function* senselessInOrg({ apps = [], users = [], metadata = {} }: OrgConfiguration, path: string): Generator<string> {
  const usernames = new Set(users.map((user) => user.username.toLowerCase()));
  yield* strangers(metadata.secretReaders, usernames, `${path}.metadata.secretReaders`);
  for (const [place, { certificates = [], activeCertificate = 0, approvedUsers }] of apps.entries()) {
    const app = `${path}.apps[${place}]`;
    for (const [index, pem] of certificates.entries()) {
      if (!isKeyMaterial(pem)) yield `${app}.certificates[${index}] is neither a certificate nor a public key`;
    }
    if (activeCertificate > 0 && activeCertificate >= certificates.length) {
      yield `${app}.activeCertificate names none of the certificates`;
    }
    yield* strangers(approvedUsers, usernames, `${app}.approvedUsers`);
  }
}

function* strangers(names: readonly string[] = [], known: ReadonlySet<string>, path: string): Generator<string> {
  for (const [index, username] of names.entries()) {
    if (!known.has(username.toLowerCase())) yield `${path}[${index}] is no user of the org`;
  }
}

function isKeyMaterial(pem: string): boolean {
  try {
    return !pem.includes('PRIVATE KEY') && createPublicKey(pem).type === 'public';
  } catch {
    return false;
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
