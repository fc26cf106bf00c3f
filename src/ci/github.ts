import { statSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { Secret } from '../secret.ts';
import type { Ci } from './ci.ts';
import { type Environment, GithubLog } from './github-log.ts';

/** What GitHub takes as one job summary, in bytes. */
const largestSummary = 1_048_576;

type Core = typeof import('@actions/core');

/**
 * GitHub Actions, and Forgejo and Gitea, which speak its dialect. Files are written through `@actions/core`, which is
 * loaded with the first file that needs it; commands go to standard output through one function.
 * @param write receives whole lines with their line end
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(environment: Environment, write: (text: string) => void): Ci {
  return new Github(environment, write);
}

class Github extends GithubLog implements Ci {
  readonly name = 'GitHub Actions';
  #core: Promise<Core> | undefined;

  async output(name: string, value: string | Secret): Promise<void> {
    (await this.#prepared('GITHUB_OUTPUT', value)).setOutput(name, reveal(value));
  }

  async environment(name: string, value: string | Secret): Promise<void> {
    (await this.#prepared('GITHUB_ENV', value)).exportVariable(name, reveal(value));
  }

  async remember(name: string, value: string | Secret): Promise<void> {
    (await this.#prepared('GITHUB_STATE', value)).saveState(name, reveal(value));
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
    const { summary } = await this.#load();
    await summary.addRaw(text, true).write();
  }

  /** Masks first, then sees that the file is there: `@actions/core` would print the value otherwise. */
  #prepared(variable: string, value: string | Secret): Promise<Core> {
    if (value instanceof Secret) this.mask(value);
    if (!this.#hasFile(variable)) {
      throw new Failure(
        'ERR_REFUSED_NO_COMMAND_FILE',
        `${variable} does not name a file, so a value has no safe place to go.`,
      );
    }
    return this.#load();
  }

  #hasFile(variable: string): boolean {
    const path = this.variables[variable];
    return path !== undefined && path !== '' && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  }

  #load(): Promise<Core> {
    this.#core ??= import('@actions/core');
    return this.#core;
  }
}

function reveal(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : value;
}
