import type { Ci, Occasion } from './ci.ts';
import type { Environment, PipelineMeans, Streams } from './plain-pipeline.ts';
import { outputVariable, PlainPipeline } from './plain-pipeline.ts';
import { appendValues, valuesFile } from './values-file.ts';

export const jenkinsHere = (environment: Environment): boolean => (environment['JENKINS_URL'] ?? '') !== '';

/**
 * Jenkins: values go to a properties file beside the workspace, for `readProperties`. It masks only what `withCredentials`
 * bound, so nothing secret is ever in the log.
 * @see https://www.jenkins.io/doc/pipeline/steps/pipeline-utility-steps/#readproperties-read-properties-from-files-in-the-workspace-or-text
 */
export function jenkins(environment: Environment, streams: Streams, means: PipelineMeans): Ci {
  return new Jenkins(environment, streams, means);
}

class Jenkins extends PlainPipeline {
  readonly name = 'Jenkins';

  protected async keep(kind: 'output' | 'environment', name: string, value: string): Promise<void> {
    const path = valuesFile(this.means.valuesFile, this.name, name, {
      folder: this.variables['WORKSPACE_TMP'],
      variable: 'WORKSPACE_TMP',
      file: 'sf-keypair.properties',
    });
    appendValues(path, `${kind === 'output' ? outputVariable(name) : name}=${propertyValue(value)}\n`);
  }
}

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f' };

/** As java.util.Properties reads it, in ASCII alone, since files are read in Latin-1 or UTF-8 depending on the reader. */
function propertyValue(value: string): string {
  return value
    .replace(/[\\=:#!]/g, '\\$&')
    .replace(/[\n\r\t\f]/g, (character) => String(shortEscapes[character]))
    .replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/^ /, '\\ ');
}

/** What set off a run, as multibranch jobs tell it. */
export function jenkinsOccasion(environment: Environment): Occasion {
  const change = (environment['CHANGE_ID'] ?? '') !== '';
  return {
    event: change ? 'pull_request' : '',
    fork: (environment['CHANGE_FORK'] ?? '') !== '',
    dependabot: false,
    privileged: false,
    publicRepository: undefined,
    commit: environment['GIT_COMMIT'] ?? '',
  };
}
