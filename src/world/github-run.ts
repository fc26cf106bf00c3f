import { Failure } from '../failure.ts';
import { type GitHubApi, memberOf, notUnderstood } from './github-api.ts';
import { ownSlug } from './secret-place.ts';
import type { Run } from './stores.ts';

/**
 * What the platform knows of the run that we are a step of; `queuedAt` by its own clock, as the `updated_at` of secrets.
 * A run that is started again is queued again, and reads its secrets again then.
 * @param slug `owner/name`
 * @param id as GITHUB_RUN_ID has it
 * @param attempt as GITHUB_RUN_ATTEMPT has it
 * @throws Failure ERR_STORE_…
 */
export async function readRun(slug: string, id: string, attempt: string, api: GitHubApi): Promise<Run> {
  const own = ownSlug(slug).join('/');
  if (!/^[1-9]\d{0,18}$/.test(id) || !/^[1-9]\d{0,5}$/.test(attempt))
    throw new Failure('ERR_STORE_TARGET', 'This is no run of a workflow: its id and attempt are not known.', {
      hint: 'Rotate in a workflow; GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT are set by the runner.',
    });
  const call = {
    purpose: `tell when run ${id} of the repository ${own} was queued`,
    permission: `the permission "Actions" (read) of the repository ${own}`,
    place: `run ${id} of the repository ${own}`,
  };
  const { data } = await api.call({
    ...call,
    method: 'GET',
    path: `/repos/${own}/actions/runs/${id}/attempts/${attempt}`,
  });
  const queuedAt = new Date(String(memberOf(data, 'run_started_at')));
  const isOurs = String(memberOf(data, 'id')) === id && memberOf(data, 'run_attempt') === Number(attempt);
  if (!isOurs || Number.isNaN(queuedAt.getTime())) throw notUnderstood(api, call);
  return { id, attempt: Number(attempt), queuedAt };
}

/**
 * The branch from which the repository's owners work.
 * @param slug `owner/name`
 * @throws Failure ERR_STORE_…
 */
export async function readDefaultBranch(slug: string, api: GitHubApi): Promise<string> {
  const own = ownSlug(slug).join('/');
  const call = {
    purpose: `tell the default branch of the repository ${own}`,
    permission: `the permission "Metadata" (read) of the repository ${own}`,
    place: `the repository ${own}`,
  };
  const { data } = await api.call({ ...call, method: 'GET', path: `/repos/${own}` });
  const branch = memberOf(data, 'default_branch');
  if (typeof branch !== 'string' || branch === '') throw notUnderstood(api, call);
  return branch;
}
