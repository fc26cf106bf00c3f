import type { Secret } from '../secret.ts';
import type { Level, Log, Place } from './ci.ts';
import { disarm } from './line.ts';
import { blankOut, maskPieces } from './masks.ts';
import { unreadMasks } from './unread.ts';

const longestAnnotation = 4_096;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The commands of GitHub's dialect, which go to standard output; needs no file and loads no library.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export class GithubLog implements Log {
  protected readonly variables: Environment;
  readonly #write: (text: string) => void;
  readonly #masks = new Set<string>();
  readonly #unread: boolean;
  #warned = false;

  /**
   * @param write receives whole lines with their line end
   * @param unread no runner reads what is written, so that masks would only show what they hide
   */
  constructor(variables: Environment, write: (text: string) => void, unread = false) {
    this.variables = variables;
    this.#write = write;
    this.#unread = unread;
  }

  mask(secret: Secret | Secret<Uint8Array>): void {
    let commands = '';
    for (const piece of maskPieces(secret.reveal())) {
      if (this.#masks.has(piece)) continue;
      this.#masks.add(piece);
      commands += `::add-mask::${escapeData(piece)}\n`;
    }
    if (commands === '') return;
    if (!this.#unread) this.#write(commands);
    else if (!this.#warned) {
      this.#warned = true;
      this.annotate('warning', unreadMasks);
    }
  }

  wouldBlank(value: string): boolean {
    return [...this.#masks].some((piece) => value.includes(piece));
  }

  recall(name: string): string {
    return this.variables[`STATE_${name}`] ?? '';
  }

  info(text: string): void {
    this.#write(`${this.#safe(text)}\n`);
  }

  debug(text: string): void {
    if (this.variables['RUNNER_DEBUG'] === '1') this.#write(`::debug::${escapeData(this.#safe(text))}\n`);
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

  #safe(text: string): string {
    return disarm(this.redact(text));
  }

  /** The runner masks too; this is for what it misses, such as a mask that arrives after the line. */
  protected redact(text: string): string {
    return blankOut(text, this.#masks);
  }
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
