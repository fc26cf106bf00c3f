import { Failure } from '../failure.ts';
import type { Account, Issue } from './issues.ts';

/** Readers of the platform's answers: an answer without what we rely on is a Failure, whatever its status said. */

type Members = Readonly<Record<string, unknown>>;

const members = (value: unknown): Members | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : undefined;

/** @throws Failure ERR_ISSUE_UNEXPECTED unless it is an object */
export function readObject(value: unknown, purpose: string): Members {
  const object = members(value);
  if (object === undefined) throw notUnderstood(purpose);
  return object;
}

/** @throws Failure ERR_ISSUE_UNEXPECTED unless it is a list */
export function readList(value: unknown, purpose: string): readonly unknown[] {
  if (!Array.isArray(value)) throw notUnderstood(purpose);
  return value;
}

/** @returns `undefined` when there is no such account */
export function readAccount(value: unknown, idMember = 'id'): Account | undefined {
  const account = members(value);
  const login = account?.['login'];
  if (account === undefined || typeof login !== 'string' || login === '') return undefined;
  const id = account[idMember];
  return { login, id: typeof id === 'number' && Number.isSafeInteger(id) ? id : undefined };
}

/** @throws Failure ERR_ISSUE_UNEXPECTED when it is no issue */
export function readIssue(value: unknown, purpose: string): Issue {
  const issue = readObject(value, purpose);
  const { number, state, body, html_url: url, labels } = issue;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || (state !== 'open' && state !== 'closed')) {
    throw notUnderstood(purpose);
  }
  return {
    number,
    state,
    body: typeof body === 'string' ? body : '',
    author: readAccount(issue['user']),
    labels: Array.isArray(labels) ? labels.map(labelName) : [],
    url: typeof url === 'string' ? url : '',
  };
}

/** GitHub gives objects, and bare names where it always did. */
function labelName(label: unknown): string {
  const name = typeof label === 'string' ? label : members(label)?.['name'];
  return typeof name === 'string' ? name : '';
}

function notUnderstood(purpose: string): Failure {
  return new Failure('ERR_ISSUE_UNEXPECTED', `What came back from the attempt to ${purpose} is no answer of the API.`);
}
