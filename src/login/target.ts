import { allowedHost, genericLoginUrl, kindOfHost, type LoginUrl, loginUrl } from '../assertion/login-url.ts';
import { Failure, orFailure } from '../failure.ts';
import { isOrgId } from '../org/identity.ts';

/** The target rows of the contract, as they were given. */
export interface TargetOptions {
  readonly 'instance-url': string | undefined;
  readonly 'org-type': 'production' | 'sandbox' | 'scratch' | undefined;
  readonly audience: string | undefined;
  readonly 'allowed-hosts': readonly string[];
  readonly 'allowed-org-ids': readonly string[];
}

/** Reads where to log in; every problem that it finds is added to `problems`, and then nothing is returned. */
export function readTarget(options: TargetOptions, problems: Failure[]): LoginUrl | undefined {
  for (const id of options['allowed-org-ids']) {
    if (!isOrgId(id))
      problems.push(
        new Failure(
          'ERR_OPTIONS',
          '`allowed-org-ids` holds something that is not the id of an org (15 or 18 characters that begin with 00D).',
        ),
      );
  }
  if (options['allowed-hosts'].some((host) => allowedHost(host) === undefined)) {
    problems.push(new Failure('ERR_OPTIONS', '`allowed-hosts` holds something that is no host.'));
  }
  const typed = options['instance-url'];
  if (typed === undefined) return genericTarget(options, problems);
  const url = orFailure(() => loginUrl(typed, allowedHosts(options)));
  if (url instanceof Failure) {
    problems.push(url);
    return undefined;
  }
  if (url.foreign && options.audience === undefined) {
    problems.push(
      new Failure('ERR_TARGET_HOST', `${url.host} lies outside Salesforce's domains, and \`audience\` is missing.`, {
        hint: 'Set `audience` to what this host expects: there is none that could be guessed safely.',
      }),
    );
  }
  const mismatch = kindMismatch(options['org-type'], url);
  if (mismatch !== undefined) problems.push(mismatch);
  return url;
}

/** The hosts outside Salesforce's domains that the user names. */
export function allowedHosts(options: Pick<TargetOptions, 'allowed-hosts'>): readonly string[] {
  return options['allowed-hosts'].flatMap((host) => allowedHost(host) ?? []);
}

function genericTarget(options: TargetOptions, problems: Failure[]): LoginUrl | undefined {
  const type = options['org-type'];
  if (type === undefined) {
    problems.push(
      new Failure(
        'ERR_TARGET_MISSING',
        'Neither `instance-url` nor `org-type` is given, and nobody is sent to production by omission.',
      ),
    );
    return undefined;
  }
  if (type === 'scratch') {
    problems.push(
      new Failure(
        'ERR_TARGET_MISSING',
        '`org-type: scratch` needs `instance-url`: every scratch org has an address of its own.',
      ),
    );
    return undefined;
  }
  return genericLoginUrl(type);
}

/** `org-type` beside `instance-url` is a guard; the name of the host is judged before anything is sent. */
function kindMismatch(type: TargetOptions['org-type'], url: LoginUrl): Failure | undefined {
  const kind = kindOfHost(new URL(url.origin).hostname);
  if (type === undefined || kind === 'unknown' || kind === type) return undefined;
  // test.salesforce.com serves sandboxes and scratch orgs alike.
  if (url.generic && kind === 'sandbox' && type === 'scratch') return undefined;
  return new Failure('ERR_TARGET_KIND', `\`org-type\` says ${type}, and ${url.host} is the address of a ${kind} org.`);
}
