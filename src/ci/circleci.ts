import { Failure } from '../failure.ts';
import type { Ci, Occasion } from './ci.ts';
import type { Environment, PipelineMeans, Streams } from './plain-pipeline.ts';
import { outputVariable, PlainPipeline } from './plain-pipeline.ts';
import { appendValues, exportLine } from './values-file.ts';

export const circleciHere = (environment: Environment): boolean => environment['CIRCLECI'] === 'true';

/**
 * CircleCI: values are export lines in the file that BASH_ENV names, which every later step of the job reads first. Only
 * variables of projects and contexts are masked.
 * @see https://circleci.com/docs/set-environment-variable/#set-an-environment-variable-in-a-shell-command
 */
export function circleci(environment: Environment, streams: Streams, means: PipelineMeans): Ci {
  return new Circleci(environment, streams, means);
}

class Circleci extends PlainPipeline {
  readonly name = 'CircleCI';

  protected async keep(kind: 'output' | 'environment', name: string, value: string): Promise<void> {
    const path = this.means.valuesFile ?? this.variables['BASH_ENV'] ?? '';
    if (path === '') {
      throw new Failure('ERR_PIPELINE_PLACE', `BASH_ENV names no file, so \`${name}\` has no place to go.`);
    }
    appendValues(path, exportLine(kind === 'output' ? outputVariable(name) : name, value));
  }
}

/** What set off a run; CIRCLE_PR_NUMBER is there for pull requests of forks alone. */
export function circleciOccasion(environment: Environment): Occasion {
  const fork = (environment['CIRCLE_PR_NUMBER'] ?? '') !== '';
  return {
    event: fork || (environment['CIRCLE_PULL_REQUEST'] ?? '') !== '' ? 'pull_request' : '',
    fork,
    dependabot: false,
    privileged: false,
    publicRepository: undefined,
    commit: environment['CIRCLE_SHA1'] ?? '',
  };
}
