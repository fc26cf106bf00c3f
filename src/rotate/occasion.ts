import type { Occasion } from '../ci/ci.ts';
import { Failure } from '../failure.ts';

/** What set off this run, and from which branch. */
export interface RotateOccasion extends Pick<Occasion, 'event' | 'fork' | 'dependabot'> {
  /** As GITHUB_REF has it; empty where the pipeline has no such thing. */
  readonly ref: string;
  /** As the event names it; empty where nothing tells. */
  readonly defaultBranch: string;
}

const refused = (sentence: string) => new Failure('ERR_ROTATE_OCCASION', sentence);

/** Whether keys may be moved on this occasion: by the owners' own code alone, which lies on the default branch. */
export function refusedOccasion(occasion: RotateOccasion): Failure | undefined {
  return refusedEvent(occasion) ?? refusedBranch(occasion);
}

/** The part of {@link refusedOccasion} for which nobody has to be asked: such a run may have no secret at all. */
export function refusedEvent({
  event,
  fork,
  dependabot,
}: Pick<Occasion, 'event' | 'fork' | 'dependabot'>): Failure | undefined {
  if (fork) return refused("This run concerns a fork's code, and keys are not rotated on its behalf.");
  if (dependabot) return refused('This run was set off by Dependabot, and keys are not rotated on its behalf.');
  if (/^(?:pull_request|merge_group|issue_comment)/.test(event))
    return refused(`This run was set off by \`${event}\`, and keys are not rotated for it.`);
  return undefined;
}

function refusedBranch({ event, ref, defaultBranch }: RotateOccasion): Failure | undefined {
  // A pipeline without events or branches is somebody's own terminal, or is judged by other means.
  if (event === '' && ref === '') return undefined;
  if (defaultBranch === '')
    return refused('Nothing tells which branch is the default one, and keys are rotated from no other.');
  return ref === `refs/heads/${defaultBranch}`
    ? undefined
    : refused(`This run is of ${ref === '' ? 'no branch' : ref}, and keys are rotated from ${defaultBranch} alone.`);
}
