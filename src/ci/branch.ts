import { type Pipeline, pipelineOf } from './detect.ts';
import type { Environment } from './plain-pipeline.ts';

/** Where a job of a pipeline comes from. */
export interface JobBranch {
  readonly pipeline: Exclude<Pipeline, 'terminal'>;
  /** `refs/heads/main`; empty where nothing tells. */
  readonly ref: string;
  /** `main`; empty where the system does not tell it. */
  readonly defaultBranch: string;
}

interface BranchVariables {
  /** Holds the whole reference. */
  readonly ref?: string;
  /** Holds the name alone. */
  readonly branch?: string;
  readonly usual?: string;
}

const variablesOf: Readonly<Record<JobBranch['pipeline'], BranchVariables>> = {
  github: { ref: 'GITHUB_REF' },
  forgejo: { ref: 'GITHUB_REF' },
  gitea: { ref: 'GITHUB_REF' },
  gitlab: { branch: 'CI_COMMIT_BRANCH', usual: 'CI_DEFAULT_BRANCH' },
  azure: { ref: 'BUILD_SOURCEBRANCH' },
  jenkins: { branch: 'BRANCH_NAME' },
  bitbucket: { branch: 'BITBUCKET_BRANCH' },
  circleci: { branch: 'CIRCLE_BRANCH' },
  buildkite: { branch: 'BUILDKITE_BRANCH', usual: 'BUILDKITE_PIPELINE_DEFAULT_BRANCH' },
};

/**
 * The branch of this job, by the variables of its own system: what another system's job would have is not looked at,
 * since anybody's step may have set it. `undefined` in a terminal, which belongs to no branch.
 */
export function jobBranch(environment: Environment): JobBranch | undefined {
  const pipeline = environment['GITHUB_REF'] === undefined ? pipelineOf(environment) : 'github';
  if (pipeline === 'terminal') return undefined;
  const { ref: whole = '', branch = '', usual = '' } = variablesOf[pipeline];
  const name = environment[branch] ?? '';
  const ref = environment[whole] ?? (name === '' ? '' : `refs/heads/${name}`);
  return { pipeline, ref, defaultBranch: environment[usual] ?? '' };
}
