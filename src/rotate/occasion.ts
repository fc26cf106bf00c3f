import type { Occasion } from '../ci/ci.ts';
import { Failure } from '../failure.ts';

/** What set off this run, and from which branch. */
export interface RotateOccasion extends Pick<Occasion, 'event' | 'fork' | 'dependabot'> {
  /** As GITHUB_REF has it; empty where the pipeline has no such thing. */
  readonly ref: string;
  /** As the event names it; empty where nothing tells. */
  readonly defaultBranch: string;
}

/** Whether keys may be moved on this occasion: by the owners' own code alone, which lies on the default branch. */
export function refusedOccasion({ event, fork, dependabot, ref, defaultBranch }: RotateOccasion): Failure | undefined {
  const refused = (sentence: string) => new Failure('ERR_ROTATE_OCCASION', sentence);
  if (fork) return refused("This run concerns a fork's code, and keys are not rotated on its behalf.");
  if (dependabot) return refused('This run was set off by Dependabot, and keys are not rotated on its behalf.');
  if (/^(?:pull_request|merge_group|issue_comment)/.test(event))
    return refused(`This run was set off by \`${event}\`, and keys are not rotated for it.`);
  // A pipeline without events or branches is somebody's own terminal, or is judged by other means.
  if (event === '' && ref === '') return undefined;
  if (defaultBranch === '')
    return refused('Nothing tells which branch is the default one, and keys are rotated from no other.');
  return ref === `refs/heads/${defaultBranch}`
    ? undefined
    : refused(`This run is of ${ref === '' ? 'no branch' : ref}, and keys are rotated from ${defaultBranch} alone.`);
}
