import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ci } from '../../src/ci/ci.ts';
import { type DetectMeans, detectCi, type Pipeline } from '../../src/ci/detect.ts';
import type { ProcessRequest } from '../../src/world/world.ts';

/** A pipeline with folders of its own, and what it said and did. */
export interface Stage {
  readonly ci: Ci;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** A file in the folder. */
  readonly file: (name: string) => string;
  readonly mode: (name: string) => number;
  /** What `buildkite-agent` was asked: its words, and what it got on standard input. */
  readonly asked: readonly { readonly words: string; readonly input: string; readonly request: ProcessRequest }[];
}

/** What each system sets, with `folder` for every folder that it names. */
export function variablesOf(pipeline: Pipeline, folder: string): Record<string, string> {
  const file = (name: string) => join(folder, name);
  const table: Record<Pipeline, Record<string, string>> = {
    github: { GITHUB_ACTIONS: 'true' },
    forgejo: { GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' },
    gitea: { GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' },
    gitlab: { GITLAB_CI: 'true', CI_PROJECT_DIR: folder },
    azure: { TF_BUILD: 'True', AGENT_TEMPDIRECTORY: folder },
    jenkins: { JENKINS_URL: 'https://jenkins.example/', WORKSPACE_TMP: folder },
    bitbucket: { BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_CLONE_DIR: folder },
    circleci: { CIRCLECI: 'true', BASH_ENV: file('bash_env') },
    buildkite: { BUILDKITE: 'true', BUILDKITE_AGENT_JOB_API_TOKEN: 'job-api-token' },
    terminal: {},
  };
  return { ...table[pipeline], ...(pipeline === 'terminal' ? {} : { CI: 'true' }) };
}

export function stage(
  pipeline: Pipeline,
  options: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly means?: DetectMeans;
    readonly interactive?: boolean;
    /** `undefined`: no `buildkite-agent` on PATH. */
    readonly agentExitCode?: number | undefined;
  } = {},
): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-'));
  const environment = { ...variablesOf(pipeline, folder), ...options.environment };
  const said = { stdout: '', stderr: '' };
  const asked: Stage['asked'][number][] = [];
  const streams = {
    stdout: (text: string) => {
      said.stdout += text;
    },
    stderr: (text: string) => {
      said.stderr += text;
    },
    interactive: options.interactive ?? false,
  };
  const processes = {
    find: async (name: string) => (options.agentExitCode === undefined ? undefined : `/opt/${name}`),
    run: async (request: ProcessRequest) => {
      asked.push({ words: request.arguments.join(' '), input: request.input?.reveal() ?? '', request });
      return { exitCode: options.agentExitCode, timedOut: false, stdout: '', stderr: '' };
    },
  };
  return {
    ci: detectCi(environment, streams, undefined, { processes, ...options.means }),
    folder,
    environment,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    file: (name) => readFileSync(join(folder, name), 'utf8'),
    mode: (name) => statSync(join(folder, name)).mode & 0o777,
    asked,
  };
}
