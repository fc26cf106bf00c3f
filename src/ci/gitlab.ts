import type { Ci, Occasion } from './ci.ts';
import type { Environment, PipelineMeans, Streams } from './plain-pipeline.ts';
import { outputVariable, PlainPipeline } from './plain-pipeline.ts';
import { appendValues, valuesFile } from './values-file.ts';

export const gitlabHere = (environment: Environment): boolean => environment['GITLAB_CI'] === 'true';

/**
 * GitLab CI: values go to a dotenv report (`artifacts: reports: dotenv: sf-keypair.env`), groups are sections of the log.
 * A job cannot mask what it learns while it runs; that is said once, when the first secret is written.
 * @see https://docs.gitlab.com/ci/yaml/artifacts_reports/#artifactsreportsdotenv
 */
export function gitlab(environment: Environment, streams: Streams, means: PipelineMeans): Ci {
  return new Gitlab(environment, streams, means);
}

class Gitlab extends PlainPipeline {
  readonly name = 'GitLab CI';
  #sections = 0;
  #warned = false;

  override group(title: string, lines: readonly string[]): void {
    this.#sections += 1;
    const section = `sf_keypair_${this.#sections}`;
    // The lines are there all at once: a section lasts no time, whatever the time is.
    this.say(`\u001b[0Ksection_start:0:${section}[collapsed=true]\r\u001b[0K${this.safe(title)}`);
    for (const line of lines) this.say(this.safe(line));
    this.say(`\u001b[0Ksection_end:0:${section}\r\u001b[0K`);
  }

  protected override safe(text: string): string {
    return super.safe(text).replace(/section_(?=(?:start|end):)/g, 'section\\_');
  }

  /** GitLab splits lines at the first `=`, trims values, expands variables in them and knows neither quotes nor escapes. */
  protected async keep(kind: 'output' | 'environment', name: string, value: string, secret: boolean): Promise<void> {
    if (/[\u0000-\u001f\u007f]/.test(value))
      throw this.refuse(name, 'a dotenv report holds one line a value and no control characters');
    if (value !== value.trim()) throw this.refuse(name, 'a dotenv report loses white space at both ends');
    if (/\$|%\w+%/.test(value)) throw this.refuse(name, 'GitLab would replace what looks like a variable in it');
    const path = valuesFile(this.means.valuesFile, this.name, name, {
      folder: this.variables['CI_PROJECT_DIR'],
      variable: 'CI_PROJECT_DIR',
      file: 'sf-keypair.env',
    });
    appendValues(path, `${kind === 'output' ? outputVariable(name) : name}=${value}\n`);
    if (secret && !this.#warned) {
      this.#warned = true;
      this.annotate(
        'warning',
        'GitLab does not mask variables from a dotenv report: later jobs must not print them, and everybody who may download the report reads them.',
      );
    }
  }
}

/** What set off a run. A fork's merge request that runs in the parent project does so with the parent's secrets. */
export function gitlabOccasion(environment: Environment): Occasion {
  const project = environment['CI_MERGE_REQUEST_PROJECT_ID'] ?? '';
  const source = environment['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'] ?? '';
  const fork = project !== '' && source !== project;
  const visibility = environment['CI_PROJECT_VISIBILITY'];
  return {
    event: environment['CI_PIPELINE_SOURCE'] ?? '',
    fork,
    dependabot: false,
    privileged: fork && environment['CI_PROJECT_ID'] === project,
    publicRepository: visibility === undefined || visibility === '' ? undefined : visibility === 'public',
    commit: environment['CI_COMMIT_SHA'] ?? '',
  };
}
