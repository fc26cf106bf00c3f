import { Secret } from '../secret.ts';
import type { Processes } from '../world/world.ts';
import type { Ci, Occasion } from './ci.ts';
import type { Environment, PipelineMeans, Streams } from './plain-pipeline.ts';
import { outputVariable, PlainPipeline } from './plain-pipeline.ts';
import { appendValues, exportLine, valuesFile } from './values-file.ts';

export const buildkiteHere = (environment: Environment): boolean => environment['BUILDKITE'] === 'true';

/** What the agent's commands need to reach the job that they belong to; no other child of ours gets it. */
const agentVariables = [
  'BUILDKITE_AGENT_ACCESS_TOKEN',
  'BUILDKITE_AGENT_ENDPOINT',
  'BUILDKITE_AGENT_JOB_API_SOCKET',
  'BUILDKITE_AGENT_JOB_API_TOKEN',
  'BUILDKITE_JOB_ID',
  'BUILDKITE_BUILD_ID',
];
const agentTimeoutMilliseconds = 30_000;
/** What Buildkite takes as one annotation, in bytes. */
const largestAnnotation = 1_048_576;

/**
 * Buildkite: its agent's redactor hides secrets in the rest of the job's log, public outputs are meta-data of the build
 * (`sf-keypair:<name>`), the summary is an annotation. A secret goes to a values file of export lines and nowhere else.
 * @param processes finds and runs `buildkite-agent`; without it secrets are hidden in our own lines alone
 * @see https://buildkite.com/docs/agent/v3/cli-redactor
 */
export function buildkite(
  environment: Environment,
  streams: Streams,
  means: PipelineMeans & { readonly processes?: Processes | undefined },
): Ci {
  return new Buildkite(environment, streams, means, means.processes);
}

class Buildkite extends PlainPipeline {
  readonly name = 'Buildkite';
  protected override readonly blanks = true;
  readonly #processes: Processes | undefined;
  #redacted: Promise<void> = Promise.resolve();
  #warned = false;

  constructor(environment: Environment, streams: Streams, means: PipelineMeans, processes: Processes | undefined) {
    super(environment, streams, means);
    this.#processes = processes;
  }

  /** Our own lines are without it at once; values are kept only after the agent has it. */
  protected override hide(pieces: readonly string[]): void {
    const secrets = new Secret(JSON.stringify(Object.fromEntries(pieces.map((piece, at) => [`piece${at}`, piece]))));
    this.#redacted = this.#redacted.then(async () => {
      const done = await this.#agent(['redactor', 'add', '--format', 'json'], secrets);
      if (done || this.#warned) return;
      this.#warned = true;
      this.annotate(
        'warning',
        "Buildkite's redactor could not be reached: what later commands of this job print is not masked.",
      );
    });
  }

  override group(title: string, lines: readonly string[]): void {
    this.say(`--- ${this.safe(title)}`);
    for (const line of lines) this.say(this.safe(line));
  }

  override async summary(markdown: string): Promise<void> {
    await this.#redacted;
    const text = this.redact(markdown);
    if (Buffer.byteLength(text) > largestAnnotation) {
      this.info('The summary is left out: it would be larger than Buildkite takes.');
      return;
    }
    const done = await this.#agent(['annotate', '--style', 'info', '--context', 'sf-keypair'], new Secret(text));
    if (!done) this.info('The summary is left out: buildkite-agent did not take it.');
  }

  /** Heads of groups act at the start of a line. */
  protected override safe(text: string): string {
    return super.safe(text).replace(/^(\s*)(?=---|\+\+\+|~~~|\^\^\^)/, '$1\\');
  }

  protected async keep(kind: 'output' | 'environment', name: string, value: string, secret: boolean): Promise<void> {
    await this.#redacted;
    if (kind === 'output' && !secret && this.means.valuesFile === undefined) {
      // An empty value is refused there, and one that is missing reads the same.
      if (value === '') return;
      const done = await this.#agent(['meta-data', 'set', `sf-keypair:${name}`], new Secret(value));
      if (!done) throw this.refuse(name, 'buildkite-agent did not take it as meta-data');
      return;
    }
    const path = valuesFile(this.means.valuesFile, this.name, name);
    appendValues(path, exportLine(kind === 'output' ? outputVariable(name) : name, value));
  }

  async #agent(words: readonly string[], input: Secret): Promise<boolean> {
    const program = await this.#processes?.find('buildkite-agent');
    if (program === undefined) return false;
    const environment = Object.fromEntries(
      agentVariables.flatMap((name) => (this.variables[name] ? [[name, new Secret(this.variables[name])]] : [])),
    );
    const result = await this.#processes?.run({
      program,
      arguments: words,
      environment,
      input,
      timeoutMilliseconds: agentTimeoutMilliseconds,
    });
    return result?.exitCode === 0;
  }
}

/** What set off a run; a fork's builds are off unless the pipeline's settings allow them. */
export function buildkiteOccasion(environment: Environment): Occasion {
  const pullRequest = environment['BUILDKITE_PULL_REQUEST'] ?? 'false';
  const isPullRequest = pullRequest !== 'false' && pullRequest !== '';
  const head = repository(environment['BUILDKITE_PULL_REQUEST_REPO']);
  return {
    event: isPullRequest ? 'pull_request' : (environment['BUILDKITE_SOURCE'] ?? ''),
    fork: isPullRequest && head !== repository(environment['BUILDKITE_REPO']),
    dependabot: false,
    privileged: false,
    publicRepository: undefined,
    commit: environment['BUILDKITE_COMMIT'] ?? '',
  };
}

/** `git@host:owner/name.git` and `https://host/owner/name` are one repository. */
function repository(url: string | undefined): string {
  return (url ?? '')
    .replace(/^\w+:\/\//, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^:/]+)(?::\d+)?[:/]+/, '$1/')
    .replace(/(?:\.git)?\/*$/, '')
    .toLowerCase();
}
