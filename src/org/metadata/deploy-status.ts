import { isJsonObject, parsedJson } from '../../json.ts';

/** One thing that stands in the way of a deploy. The text is foreign. */
export interface Problem {
  readonly component: string;
  readonly text: string;
  /** A deploy that is told to ignore warnings would go on. */
  readonly isWarning: boolean;
}

/** The API's considered no: an error code of the REST API and its words, which are foreign. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: string;
  readonly text: string;
}

/** An answer that is not in the API's form, in a clause. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly seen: string;
}

export type DeployStart = { readonly kind: 'begun'; readonly id: string } | Refusal | Unreadable;

export type DeployStatus =
  /** `progress`: the org's own word and, where it tells, how far it is. */
  | { readonly kind: 'running'; readonly progress: string }
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'failed'; readonly status: string; readonly problems: readonly Problem[] }
  | Refusal
  | Unreadable;

const mostProblems = 20;

/** Judges the answer to the start of a deploy. */
export function judgeDeployStart(status: number, body: string): DeployStart {
  const value = parsedJson(body);
  if (status < 200 || status > 299) return refusalOf(status, value);
  const id = isJsonObject(value) ? value['id'] : undefined;
  if (typeof id === 'string' && /^0Af\w{12}(?:\w{3})?$/.test(id)) return { kind: 'begun', id };
  return { kind: 'unreadable', seen: `status ${status} and no id of a deploy` };
}

/**
 * Judges the answer to a question about a deploy.
 * @see Metadata API Developer Guide, "Check the Status of Your Deployment Using REST Resources", "DeployResult"
 */
export function judgeDeployStatus(httpStatus: number, body: string): DeployStatus {
  const value = parsedJson(body);
  if (httpStatus !== 200) return refusalOf(httpStatus, value);
  const result = isJsonObject(value) ? value['deployResult'] : undefined;
  const status = isJsonObject(result) ? result['status'] : undefined;
  if (!isJsonObject(result) || typeof status !== 'string') return { kind: 'unreadable', seen: 'no state of a deploy' };
  const problems = problemsOf(result);
  if (status === 'Succeeded' && problems.length === 0) return { kind: 'succeeded' };
  // Whatever else is said to be over is no success: SucceededPartial, Failed, Canceled, FinalizingDeployFailed.
  if (isTrue(result['done']) || /^Succeeded|Failed$|^Canceled$/.test(status)) {
    return { kind: 'failed', status: shortened(status, 60), problems };
  }
  return { kind: 'running', progress: progressOf(status, result) };
}

function progressOf(status: string, result: Readonly<Record<string, unknown>>): string {
  const [deployed, total] = [result['numberComponentsDeployed'], result['numberComponentsTotal']].map(Number);
  const counted = total !== undefined && total > 0 ? `, ${deployed} of ${total}` : '';
  return `${shortened(status, 60)}${counted}`;
}

function problemsOf(result: Readonly<Record<string, unknown>>): Problem[] {
  const details = isJsonObject(result['details']) ? result['details'] : {};
  const failures = list(details['componentFailures']);
  const problems = failures.slice(0, mostProblems).map((failure) => ({
    component: shortened(failure['fullName'] ?? failure['fileName'] ?? 'package', 120),
    text: shortened(failure['problem'] ?? 'no reason given', 500),
    isWarning: failure['problemType'] === 'Warning',
  }));
  const message = result['errorMessage'];
  if (typeof message !== 'string' || message === '') return problems;
  const code = shortened(result['errorStatusCode'] ?? '', 80);
  const text = `${code === '' ? '' : `${code}: `}${shortened(message, 500)}`;
  return [...problems, { component: 'deploy', text, isWarning: false }];
}

/** XML turned to JSON leaves one item without its list. */
function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (isJsonObject(value)) return [value];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function refusalOf(status: number, value: unknown): Refusal | Unreadable {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const code = isJsonObject(first) ? first['errorCode'] : undefined;
  if (!isJsonObject(first) || typeof code !== 'string') return { kind: 'unreadable', seen: `status ${status}` };
  return { kind: 'refused', code: shortened(code, 80), text: shortened(first['message'] ?? '', 500) };
}

function shortened(value: unknown, most: number): string {
  return String(value).slice(0, most);
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
