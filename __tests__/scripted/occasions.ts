import type { Occasion } from '../../src/ci/ci.ts';

const push: Occasion = {
  event: 'push',
  fork: false,
  dependabot: false,
  privileged: false,
  publicRepository: false,
  commit: '',
};

/** A push to a repository that strangers cannot read, or what differs from one. */
export const occasion = (changes: Partial<Occasion> = {}): Occasion => ({ ...push, ...changes });

export const pushed = async (): Promise<Occasion> => occasion();

/** A pull request of a fork to a repository that everybody can read. */
export const forked = async (): Promise<Occasion> =>
  occasion({ event: 'pull_request', fork: true, publicRepository: true });

/** Nothing tells what set off the run, as on somebody's own machine. */
export const untold = async (): Promise<Occasion> => occasion({ event: '', publicRepository: undefined });
