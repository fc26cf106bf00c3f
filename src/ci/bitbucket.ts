import type { Ci, Occasion } from './ci.ts';
import type { Environment, PipelineMeans, Streams } from './plain-pipeline.ts';
import { outputVariable, PlainPipeline } from './plain-pipeline.ts';
import { appendValues, dotenvLine, valuesFile } from './values-file.ts';

export const bitbucketHere = (environment: Environment): boolean =>
  (environment['BITBUCKET_BUILD_NUMBER'] ?? '') !== '';

/**
 * Bitbucket Pipelines: values go to a file that dotenv readers and `set -a; . ./sf-keypair.env` read alike; as an artifact
 * it reaches later steps. Only secured variables of the repository are masked.
 * @see https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
 */
export function bitbucket(environment: Environment, streams: Streams, means: PipelineMeans): Ci {
  return new Bitbucket(environment, streams, means);
}

class Bitbucket extends PlainPipeline {
  readonly name = 'Bitbucket Pipelines';

  protected async keep(kind: 'output' | 'environment', name: string, value: string): Promise<void> {
    const path = valuesFile(this.means.valuesFile, this.name, name, {
      folder: this.variables['BITBUCKET_CLONE_DIR'],
      variable: 'BITBUCKET_CLONE_DIR',
      file: 'sf-keypair.env',
    });
    const line = dotenvLine(kind === 'output' ? outputVariable(name) : name, value);
    if (line === undefined)
      throw this.refuse(name, 'its quotes, backslashes or carriage returns have no form that all readers share');
    appendValues(path, line);
  }
}

/** What set off a run. A fork's pull request runs in the fork, with the fork's own variables. */
export function bitbucketOccasion(environment: Environment): Occasion {
  const isPrivate = environment['BITBUCKET_REPO_IS_PRIVATE'];
  return {
    event: (environment['BITBUCKET_PR_ID'] ?? '') === '' ? '' : 'pull_request',
    fork: false,
    dependabot: false,
    privileged: false,
    publicRepository: isPrivate === 'true' || isPrivate === 'false' ? isPrivate === 'false' : undefined,
    commit: environment['BITBUCKET_COMMIT'] ?? '',
  };
}
