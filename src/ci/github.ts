import { statSync } from 'node:fs';
// The package's entry also loads its OIDC client and an HTTP library, which is half of a login's time and 1 MB of bundle
// that nothing here uses; these two modules of it write the runner's files and load nothing else.
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { summary } from '../../node_modules/@actions/core/lib/summary.js';
import { Failure } from '../failure.ts';
import { Secret } from '../secret.ts';
import type { Ci } from './ci.ts';
import { type Environment, GithubLog } from './github-log.ts';

/** What GitHub takes as one job summary, in bytes. */
const largestSummary = 1_048_576;

/**
 * GitHub Actions, and Forgejo and Gitea, which speak its dialect. Files are written by `@actions/core`, commands
 * go to standard output through one function.
 * @param write receives whole lines with their line end
 * @param unread no runner reads what is written
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(environment: Environment, write: (text: string) => void, unread = false): Ci {
  return new Github(environment, write, unread);
}

class Github extends GithubLog implements Ci {
  readonly name = 'GitHub Actions';

  async output(name: string, value: string | Secret): Promise<void> {
    this.#put('OUTPUT', name, value);
  }

  async environment(name: string, value: string | Secret): Promise<void> {
    this.#put('ENV', name, value);
  }

  async remember(name: string, value: string | Secret): Promise<void> {
    this.#put('STATE', name, value);
  }

  async summary(markdown: string): Promise<void> {
    if (!this.#hasFile('GITHUB_STEP_SUMMARY')) {
      this.debug('This runner has no job summary.');
      return;
    }
    const text = this.redact(markdown);
    if (Buffer.byteLength(text) > largestSummary) {
      this.info('The job summary is left out: it would be larger than the runner takes.');
      return;
    }
    try {
      await summary.addRaw(text, true).write();
    } catch (error) {
      this.annotate('warning', `The job summary could not be written (${codeOf(error)}).`);
    }
  }

  /** Masks first, then sees that the file is there: a value has no other place to go. */
  #put(file: 'OUTPUT' | 'ENV' | 'STATE', name: string, value: string | Secret): void {
    if (value instanceof Secret) this.mask(value);
    if (!this.#hasFile(`GITHUB_${file}`)) {
      throw new Failure(
        'ERR_REFUSED_NO_COMMAND_FILE',
        `GITHUB_${file} does not name a file, so a value has no safe place to go.`,
      );
    }
    const message = prepareKeyValueMessage(name, value instanceof Secret ? value.reveal() : value);
    try {
      issueFileCommand(file, message);
    } catch (cause) {
      throw new Failure('ERR_FILE_WRITE', `The file that GITHUB_${file} names cannot be written (${codeOf(cause)}).`, {
        cause,
      });
    }
  }

  #hasFile(variable: string): boolean {
    const path = this.variables[variable];
    return path !== undefined && path !== '' && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  }
}

/** The system's own word for what went wrong: ENOSPC, EACCES. */
function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'for an unknown reason';
}
