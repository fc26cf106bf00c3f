import { statSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { Secret } from '../secret.ts';
import type { Ci, Level, Place } from './ci.ts';
import { disarm } from './line.ts';
import { maskPieces } from './masks.ts';

/** What GitHub takes as one job summary, in bytes. */
const largestSummary = 1_048_576;
const longestAnnotation = 4_096;

type Environment = Readonly<Record<string, string | undefined>>;
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

class Github implements Ci {
  readonly name = 'GitHub Actions';
  readonly #environment: Environment;
  readonly #write: (text: string) => void;
  readonly #masks = new Set<string>();
  #core: Promise<Core> | undefined;

  constructor(environment: Environment, write: (text: string) => void) {
    this.#environment = environment;
    this.#write = write;
  }

  mask(secret: Secret | Secret<Uint8Array>): void {
    let commands = '';
    for (const piece of maskPieces(secret.reveal())) {
      if (this.#masks.has(piece)) continue;
      this.#masks.add(piece);
      commands += `::add-mask::${escapeData(piece)}\n`;
    }
    if (commands !== '') this.#write(commands);
  }

  wouldBlank(value: string): boolean {
    return [...this.#masks].some((piece) => value.includes(piece));
  }

  async output(name: string, value: string | Secret): Promise<void> {
    (await this.#prepared('GITHUB_OUTPUT', value)).setOutput(name, reveal(value));
  }

  async environment(name: string, value: string | Secret): Promise<void> {
    (await this.#prepared('GITHUB_ENV', value)).exportVariable(name, reveal(value));
  }

  async remember(name: string, value: string | Secret): Promise<void> {
    (await this.#prepared('GITHUB_STATE', value)).saveState(name, reveal(value));
  }

  recall(name: string): string {
    return this.#environment[`STATE_${name}`] ?? '';
  }

  info(text: string): void {
    this.#write(`${this.#safe(text)}\n`);
  }

  debug(text: string): void {
    if (this.#environment['RUNNER_DEBUG'] === '1') this.#write(`::debug::${escapeData(this.#safe(text))}\n`);
  }

  annotate(level: Level, text: string, place: Place = {}): void {
    const properties = (['title', 'file', 'line'] as const)
      .flatMap((name) =>
        place[name] === undefined ? [] : [`${name}=${escapeProperty(this.#safe(String(place[name])))}`],
      )
      .join(',');
    const message = escapeData(this.#safe(text).slice(0, longestAnnotation));
    this.#write(`::${level}${properties === '' ? '' : ` ${properties}`}::${message}\n`);
  }

  group(title: string, lines: readonly string[]): void {
    const body = lines.map((line) => `${this.#safe(line)}\n`).join('');
    this.#write(`::group::${escapeData(this.#safe(title))}\n${body}::endgroup::\n`);
  }

  async summary(markdown: string): Promise<void> {
    if (!this.#hasFile('GITHUB_STEP_SUMMARY')) {
      this.debug('This runner has no job summary.');
      return;
    }
    const text = this.#redact(markdown);
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
    const path = this.#environment[variable];
    return path !== undefined && path !== '' && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  }

  #load(): Promise<Core> {
    this.#core ??= import('@actions/core');
    return this.#core;
  }

  #safe(text: string): string {
    return disarm(this.#redact(text));
  }

  /** The runner masks too; this is for what it misses, such as a mask that arrives after the line. */
  #redact(text: string): string {
    let redacted = text;
    for (const piece of this.#masks) {
      if (redacted.includes(piece)) redacted = redacted.replaceAll(piece, '***');
    }
    return redacted;
  }
}

function reveal(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : value;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
