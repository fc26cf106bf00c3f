import type { LoginUrl } from '../assertion/login-url.ts';
import { Failure } from '../failure.ts';
import { judgeOptions, type LoginOptions } from '../login/judge-options.ts';
import { allowedHosts } from '../login/target.ts';
import { readOrg, readOrgs } from '../rotate/judge-options.ts';
import type { RotatedOrg } from '../rotate/ports.ts';
import type { World } from '../world/world.ts';

/** An org of the key pair, and where its assertions go. */
export interface TargetOrg {
  readonly org: RotatedOrg;
  readonly url: LoginUrl;
}

/**
 * The orgs that `orgs` names, else the one of `client-id`, `username` and `instance-url`; each is judged as a login
 * would judge it. Every problem is added to `problems`.
 */
export function readTargetOrgs(
  lines: string | undefined,
  options: LoginOptions,
  { platform }: Pick<World['machine'], 'platform'>,
  problems: Failure[],
): readonly TargetOrg[] {
  const hosts = allowedHosts(options);
  if (lines === undefined) {
    const { url, failures } = judgeOptions(options, [], platform);
    problems.push(...failures);
    const { 'client-id': clientId = '', username = '' } = options;
    const org =
      url === undefined
        ? undefined
        : readOrg({ clientId, username, address: `${url.origin}${url.sitePath}` }, hosts, problems);
    return url === undefined || org === undefined ? [] : [{ org, url }];
  }
  for (const name of ['client-id', 'username', 'instance-url', 'org-type'] as const) {
    if (options[name] !== undefined)
      problems.push(
        new Failure('ERR_OPTIONS', `\`${name}\` and \`orgs\` contradict each other: each line of \`orgs\` says it.`),
      );
  }
  const orgs = readOrgs(lines, hosts, problems);
  if (orgs.length === 0 && problems.length === 0)
    problems.push(new Failure('ERR_OPTIONS', '`orgs` is given and names no org.'));
  const judged = orgs.map((org) => {
    const own = { ...options, 'client-id': org.clientId, username: org.username, 'instance-url': org.instanceUrl };
    const { url, failures } = judgeOptions({ ...own, 'org-type': undefined }, [], platform);
    problems.push(...failures.filter(({ message }) => !problems.some((known) => known.message === message)));
    return { org, url };
  });
  return judged.filter((each): each is TargetOrg => each.url !== undefined);
}
