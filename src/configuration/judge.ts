import { Failure } from '../failure.ts';
import type { Json } from './json.ts';
import { defaultsMembers, type Member, orgMembers, orgName, thresholdMembers } from './members.ts';
import { pathOf } from './path.ts';
import { refusedAddress, refusedMember, refusedName, refusedValue } from './refusals.ts';

/** So many problems in one message are enough. */
const mostProblems = 8;

/** What is wrong, as one clause each that begins with a path. */
interface Problems {
  /** What a config file may not hold, for safety. */
  readonly refused: string[];
  /** What is no member, or not of its form. */
  readonly wrong: string[];
}

/**
 * Judges what the file holds, everything at once.
 * @throws Failure ERR_CONFIG_REFUSED when there is something that no config file may hold, otherwise ERR_CONFIG_MEMBER
 */
export function judgeDocument(document: Json): void {
  const problems: Problems = { refused: [], wrong: [] };
  searchForRefused(document, [], problems);
  judgeRoot(document, problems);
  if (problems.refused.length > 0) {
    throw new Failure('ERR_CONFIG_REFUSED', `The config file may not hold this: ${sentence(problems.refused)}.`);
  }
  if (problems.wrong.length > 0) {
    throw new Failure('ERR_CONFIG_MEMBER', `The config file is wrong: ${sentence(problems.wrong)}.`);
  }
}

function sentence(problems: readonly string[]): string {
  const more = problems.length > mostProblems ? `; and ${problems.length - mostProblems} more` : '';
  return `${problems.slice(0, mostProblems).join('; ')}${more}`;
}

/** Looks at every name and every text, wherever it stands, whether or not there is such a member. */
function searchForRefused(value: Json, path: readonly string[], problems: Problems): void {
  if (typeof value === 'string') {
    const reason = refusedValue(value);
    if (reason !== undefined) problems.refused.push(`${pathOf(path)} ${reason}`);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) searchForRefused(item, [...path, String(index)], problems);
  } else if (value instanceof Map) {
    const namesOrgs = path.length === 1 && path[0] === 'orgs';
    for (const [name, member] of value as ReadonlyMap<string, Json>) {
      const reason = refusedName(name) ?? (namesOrgs ? undefined : refusedMember(name));
      if (reason !== undefined) problems.refused.push(`${pathOf([...path, name])} (${reason})`);
      else searchForRefused(member, [...path, name], problems);
    }
  }
}

function judgeRoot(document: Json, problems: Problems): void {
  for (const [name, value] of membersOf(document, [], problems)) {
    if (name === '$schema') judgeMember(schemaMember, value, [name], problems);
    else if (name === 'orgs') judgeOrgs(value, problems);
    else if (name === 'defaults') judgeMembers(value, [name], defaultsMembers, problems);
    else if (name === 'thresholds') judgeMembers(value, [name], thresholdMembers, problems);
    else problems.wrong.push(`${pathOf([name])} is no member that there is`);
  }
}

const schemaMember: Member = { name: '$schema', description: '', form: 'a text', longest: 300 };

function judgeOrgs(orgs: Json, problems: Problems): void {
  for (const [name, org] of membersOf(orgs, ['orgs'], problems)) {
    const path = ['orgs', name];
    if (!new RegExp(orgName).test(name)) {
      problems.wrong.push(`${pathOf(path)} is no name of an org (letters, digits, \`-\` and \`_\`, at most 64)`);
    } else judgeMembers(org, path, orgMembers, problems);
  }
}

function judgeMembers(value: Json, path: readonly string[], members: readonly Member[], problems: Problems): void {
  for (const [name, text] of membersOf(value, path, problems)) {
    const member = members.find((each) => each.name === name);
    if (member === undefined) problems.wrong.push(`${pathOf([...path, name])} is no member that there is`);
    else judgeMember(member, text, [...path, name], problems);
  }
}

function judgeMember(member: Member, value: Json, path: readonly string[], problems: Problems): void {
  const { name, pattern, choices, form, longest } = member;
  const fits =
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= longest &&
    (pattern === undefined || new RegExp(pattern).test(value)) &&
    (choices === undefined || choices.includes(value));
  if (!fits) problems.wrong.push(`${pathOf(path)} must be ${form}`);
  const address = fits && name === 'instance-url' ? refusedAddress(value) : undefined;
  if (address !== undefined)
    problems[address.refused ? 'refused' : 'wrong'].push(`${pathOf(path)} ${address.sentence}`);
}

function membersOf(value: Json, path: readonly string[], problems: Problems): ReadonlyMap<string, Json> {
  if (value instanceof Map) return value;
  problems.wrong.push(`${pathOf(path)} must be an object`);
  return new Map();
}
