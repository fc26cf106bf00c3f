import { Failure } from '../failure.ts';
import { type Json, parseJson } from './json.ts';
import { judgeDocument } from './judge.ts';
import { thresholdMembers, variableMembers } from './members.ts';

/** Nothing larger is read: room for thousands of orgs. In bytes. */
export const largestConfiguration = 1_048_576;

/** One org of the file, with what `defaults` adds to it. Nothing in it is secret, everything in it is foreign text. */
export interface ConfiguredOrg {
  readonly name: string;
  /** Texts of options, by the options' names: `client-id`, `username`, `instance-url`, `org-type`, `next-client-id`. */
  readonly options: ReadonlyMap<string, string>;
  /** Names of the variables that hold secret options, by the options' names: `private-key` and its like. */
  readonly variables: ReadonlyMap<string, string>;
}

export interface Configuration {
  /** In the order of the file. */
  readonly orgs: ReadonlyMap<string, ConfiguredOrg>;
  /** Texts of `notice-within`, `warn-within` and `fail-within`, as far as they are given; not judged against each other. */
  readonly thresholds: ReadonlyMap<string, string>;
}

/**
 * Reads a config file. It lies in a checkout that a pull request can change, so it may say who logs in where and in which
 * variables the secrets are, and nothing that could lead them elsewhere.
 * @throws Failure ERR_CONFIG_JSON, ERR_CONFIG_REFUSED or ERR_CONFIG_MEMBER, with the paths of what is wrong; quotes no value
 */
export function readConfiguration(bytes: Uint8Array): Configuration {
  const document = parseJson(decode(bytes));
  judgeDocument(document);
  const root = objectOf(document);
  const defaults = textsOf(root.get('defaults'));
  const orgs = [...objectOf(root.get('orgs'))].map(
    ([name, org]) => [name, configuredOrg(name, org, defaults)] as const,
  );
  const given = textsOf(root.get('thresholds'));
  return {
    orgs: new Map(orgs),
    thresholds: chosen(
      given,
      thresholdMembers.map(({ name }) => [name, name] as const),
    ),
  };
}

/**
 * One org by its name.
 * @throws Failure ERR_CONFIG_ORG when there is none of that name
 */
export function configuredOrgOf({ orgs }: Configuration, name: string): ConfiguredOrg {
  const org = orgs.get(name);
  if (org !== undefined) return org;
  const shown = /^[\w-]{1,64}$/.test(name) ? ` \`${name}\`` : ' of that name';
  throw new Failure('ERR_CONFIG_ORG', `The config file has no org${shown}; ${listed([...orgs.keys()])}.`);
}

const mostShown = 10;

/** `it has a, b and 3 more`. */
export function listed(names: readonly string[]): string {
  if (names.length === 0) return 'it has none';
  const more = names.length > mostShown ? ` and ${names.length - mostShown} more` : '';
  return `it has ${names.slice(0, mostShown).join(', ')}${more}`;
}

function decode(bytes: Uint8Array): string {
  if (bytes.length > largestConfiguration) {
    throw new Failure('ERR_CONFIG_JSON', `The config file is larger than ${largestConfiguration} bytes.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Failure('ERR_CONFIG_JSON', 'The config file is not in UTF-8.', { cause });
  }
  if (!text.startsWith('\ufeff')) return text;
  throw new Failure('ERR_CONFIG_JSON', 'The config file begins with a byte order mark, which JSON does not have.', {
    hint: 'Save the file as UTF-8 without BOM.',
  });
}

function configuredOrg(name: string, org: Json, defaults: ReadonlyMap<string, string>): ConfiguredOrg {
  const texts = new Map([...defaults, ...textsOf(org)]);
  const options = ['client-id', 'username', 'instance-url', 'org-type', 'next-client-id'] as const;
  return {
    name,
    options: chosen(
      texts,
      options.map((option) => [option, option] as const),
    ),
    variables: chosen(
      texts,
      variableMembers.map(([option, member]) => [option, member.name] as const),
    ),
  };
}

/** The texts of these members under other names; what is not there is left out. */
function chosen(
  texts: ReadonlyMap<string, string>,
  names: readonly (readonly [as: string, member: string])[],
): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(([as, member]) => {
      const text = texts.get(member);
      return text === undefined ? [] : [[as, text] as const];
    }),
  );
}

function objectOf(value: Json | undefined): ReadonlyMap<string, Json> {
  return value instanceof Map ? value : new Map();
}

function textsOf(value: Json | undefined): ReadonlyMap<string, string> {
  return new Map([...objectOf(value)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
