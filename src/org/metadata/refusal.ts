import { Failure, type FailureCode } from '../../failure.ts';
import type { Problem } from './deploy-status.ts';

/** What the Metadata API says when it refuses a call, by its code or, where codes are shared, its words. */
const refusals: readonly (readonly [code: FailureCode, codes: RegExp, words?: RegExp])[] = [
  ['ERR_PUBLISH_SESSION', /^(?:INVALID_SESSION_ID|INVALID_AUTH_HEADER)$/],
  ['ERR_PUBLISH_SECRET_ACCESS', /./, /consumer secret/i],
  // A type that the org does not know is one that it does not let the API see.
  ['ERR_PUBLISH_SECRET_ACCESS', /^(?:INVALID_TYPE|INVALID_CROSS_REFERENCE_KEY)$/],
  [
    'ERR_PUBLISH_PERMISSION',
    /^(?:INSUFFICIENT_ACCESS\w*|FORBIDDEN|API_(?:CURRENTLY_)?DISABLED\w*|FUNCTIONALITY_NOT_ENABLED)$/,
  ],
  ['ERR_PUBLISH_UNAVAILABLE', /^(?:SERVER_UNAVAILABLE|REQUEST_LIMIT_EXCEEDED|UNABLE_TO_LOCK_ROW|UNKNOWN_EXCEPTION)$/],
];

/** What stands in the way of a deploy, by its words. */
const problemWords: readonly (readonly [code: FailureCode, words: RegExp])[] = [
  ['ERR_PUBLISH_CONSUMER_KEY', /provide a consumer key|consumer key is already taken/i],
  ['ERR_PUBLISH_SECRET_ACCESS', /consumer secrets?\b.*\bmetadata/i],
  ['ERR_PUBLISH_PERMISSION', /insufficient (?:access|privileges)|INSUFFICIENT_ACCESS/i],
  [
    'ERR_PUBLISH_APP_NOT_FOUND',
    /no ExternalClientApplication named|ExternalClientApplication.*(?:not found|does not exist)/i,
  ],
  ['ERR_PUBLISH_CERTIFICATE', /certificate/i],
];

/** What was being done, for the sentence. */
export type Stage = 'list' | 'read' | 'check' | 'deploy' | 'ask for a deploy';

const doing: Readonly<Record<Stage, string>> = {
  list: 'list its External Client Apps',
  read: "show the app's settings",
  check: 'check the deploy',
  deploy: 'deploy',
  'ask for a deploy': 'tell how the deploy goes',
};

/** The failure that a refused call stands for. The words of a refused session are not repeated: they may hold a part of it. */
export function refusalFailure(
  { code, text }: { readonly code: string; readonly text: string },
  stage: Stage,
): Failure {
  const found = refusals.find(([, codes, words]) => codes.test(code) && (words?.test(text) ?? true));
  const failureCode = found?.[0] ?? 'ERR_PUBLISH_REJECTED';
  const reply = failureCode === 'ERR_PUBLISH_SESSION' || text === '' ? code : `${code}: ${text}`;
  return new Failure(failureCode, `The org would not ${doing[stage]} (${code}).`, { reply });
}

/** The failure that a deploy which did not succeed stands for. */
export function deployFailure(
  { status, problems }: { readonly status: string; readonly problems: readonly Problem[] },
  stage: 'check' | 'deploy',
): Failure {
  const what = stage === 'check' ? 'The check before the deploy' : 'The deploy';
  const unchanged = stage === 'check' ? ' Nothing was changed.' : '';
  const reply = problems.map(({ component, text }) => `${component}: ${text}`).join('; ');
  const details = reply === '' ? {} : { reply };
  return new Failure(codeOf(problems), `${what} ended as ${status}.${unchanged}`, details);
}

function codeOf(problems: readonly Problem[]): FailureCode {
  for (const [code, words] of problemWords) {
    if (problems.some(({ text, isWarning }) => !isWarning && words.test(text))) return code;
  }
  const onlyWarnings = problems.length > 0 && problems.every(({ isWarning }) => isWarning);
  return onlyWarnings ? 'ERR_PUBLISH_WARNING' : 'ERR_PUBLISH_REJECTED';
}
