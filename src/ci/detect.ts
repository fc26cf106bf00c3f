import { Failure } from '../failure.ts';
import type { Processes } from '../world/world.ts';
import { azure, azureHere, azureOccasion } from './azure.ts';
import { bitbucket, bitbucketHere, bitbucketOccasion } from './bitbucket.ts';
import { buildkite, buildkiteHere, buildkiteOccasion } from './buildkite.ts';
import type { Ci, Occasion } from './ci.ts';
import { circleci, circleciHere, circleciOccasion } from './circleci.ts';
import { github } from './github.ts';
import { githubOccasion } from './github-occasion.ts';
import { gitlab, gitlabHere, gitlabOccasion } from './gitlab.ts';
import { jenkins, jenkinsHere, jenkinsOccasion } from './jenkins.ts';
import type { Environment, PipelineMeans, Streams } from './plain-pipeline.ts';
import { terminal } from './terminal.ts';

export type { Environment, Streams } from './plain-pipeline.ts';

/** The words of `--ci`. Forgejo and Gitea speak GitHub's dialect. */
export const pipelines = [
  'github',
  'forgejo',
  'gitea',
  'gitlab',
  'azure',
  'jenkins',
  'bitbucket',
  'circleci',
  'buildkite',
  'terminal',
] as const;
export type Pipeline = (typeof pipelines)[number];

export interface DetectMeans extends PipelineMeans {
  /** Runs Buildkite's agent. */
  readonly processes?: Processes | undefined;
}

type Make = (environment: Environment, streams: Streams, means: DetectMeans) => Ci;
type Ask = (environment: Environment, event: unknown) => Occasion;

const githubLike: Make = (environment, streams) => github(environment, streams.stderr, streams.stderrIsFile);
const nothingKnown: Ask = () => ({
  event: '',
  fork: false,
  dependabot: false,
  privileged: false,
  publicRepository: undefined,
  commit: '',
});

const dialects: Readonly<Record<Pipeline, readonly [make: Make, ask: Ask]>> = {
  github: [githubLike, githubOccasion],
  forgejo: [githubLike, githubOccasion],
  gitea: [githubLike, githubOccasion],
  gitlab: [gitlab, gitlabOccasion],
  azure: [azure, azureOccasion],
  jenkins: [jenkins, jenkinsOccasion],
  bitbucket: [bitbucket, bitbucketOccasion],
  circleci: [circleci, circleciOccasion],
  buildkite: [buildkite, buildkiteOccasion],
  terminal: [terminal, nothingKnown],
};

/** The first that fits. Forgejo's runner also says that it is Gitea's and GitHub's, Gitea's that it is GitHub's. */
const signs: readonly (readonly [Pipeline, (environment: Environment) => boolean])[] = [
  ['forgejo', (environment) => environment['FORGEJO_ACTIONS'] === 'true'],
  ['gitea', (environment) => environment['GITEA_ACTIONS'] === 'true'],
  ['github', (environment) => environment['GITHUB_ACTIONS'] === 'true'],
  ['gitlab', gitlabHere],
  ['azure', azureHere],
  ['bitbucket', bitbucketHere],
  ['circleci', circleciHere],
  ['buildkite', buildkiteHere],
  // Last: an agent that Jenkins started may leave its address to everything else on the machine.
  ['jenkins', jenkinsHere],
];

/**
 * The pipeline we run in, by its environment; `terminal` where nothing tells.
 * @param override one of {@link pipelines}, as `--ci` has it; empty counts as not given
 * @throws Failure ERR_OPTIONS when the override is none of them
 */
export function pipelineOf(environment: Environment, override?: string): Pipeline {
  const asked = override?.trim().toLowerCase() ?? '';
  if (asked === '') return signs.find(([, here]) => here(environment))?.[0] ?? 'terminal';
  const chosen = pipelines.find((pipeline) => pipeline === asked);
  if (chosen !== undefined) return chosen;
  throw new Failure(
    'ERR_OPTIONS',
    `\`ci\` must be one of ${pipelines.map((pipeline) => `\`${pipeline}\``).join(', ')}.`,
  );
}

/** The pipeline's log and places, spoken to in its own dialect. Masks, diagnostics and annotations go to `streams.stderr`. */
export function detectCi(environment: Environment, streams: Streams, override?: string, means: DetectMeans = {}): Ci {
  return dialects[pipelineOf(environment, override)][0](environment, streams, means);
}

/**
 * What set off this run, as far as the pipeline tells.
 * @param event the parsed event file of GitHub, Forgejo and Gitea
 */
export function occasionOf(environment: Environment, override?: string, event?: unknown): Occasion {
  return dialects[pipelineOf(environment, override)][1](environment, event);
}
