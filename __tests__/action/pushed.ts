import type { Occasion } from '../../src/ci/ci.ts';

/** A push to a repository that strangers cannot read. */
export const pushed = async (): Promise<Occasion> => ({
  event: 'push',
  fork: false,
  dependabot: false,
  privileged: false,
  publicRepository: false,
  commit: '',
});
