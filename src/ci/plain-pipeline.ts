import { Failure } from '../failure.ts';
import { Secret } from '../secret.ts';
import type { Ci, Level, Place } from './ci.ts';
import { disarm } from './line.ts';
import { blankOut, maskPieces } from './masks.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a program's words go; whoever starts it gives them. Each call holds whole lines with their line ends. */
export interface Streams {
  /** Answers. */
  readonly stdout: (text: string) => void;
  /** Everything else: masks, diagnostics, annotations. */
  readonly stderr: (text: string) => void;
  /** Whether a person looks at it in a terminal. */
  readonly interactive: boolean;
  /** Whether `stderr` is a regular file, where no runner reads commands. */
  readonly stderrIsFile?: boolean;
}

/** What a dialect needs beside the environment; each member is for the dialects that say so. */
export interface PipelineMeans {
  /** The file that takes values, where the system names none or another one is wished. */
  readonly valuesFile?: string | undefined;
  /** Shows what is for debugging. */
  readonly verbose?: boolean | undefined;
}

/**
 * A pipeline that only prints: no masks, no annotations, no summary, no groups, no step after the job. Dialects that know
 * more replace what they know. Masks still hold for every line that goes through here.
 */
export abstract class PlainPipeline implements Ci {
  abstract readonly name: string;
  protected readonly variables: Environment;
  protected readonly streams: Streams;
  protected readonly means: PipelineMeans;
  /** Whether masks reach further than our own lines, so that public values can be lost to them. */
  protected readonly blanks: boolean = false;
  readonly #masks = new Set<string>();

  constructor(variables: Environment, streams: Streams, means: PipelineMeans) {
    this.variables = variables;
    this.streams = streams;
    this.means = means;
  }

  mask(secret: Secret | Secret<Uint8Array>): void {
    const fresh = maskPieces(secret.reveal()).filter((piece) => !this.#masks.has(piece));
    for (const piece of fresh) this.#masks.add(piece);
    if (fresh.length > 0) this.hide(fresh);
  }

  wouldBlank(value: string): boolean {
    return this.blanks && [...this.#masks].some((piece) => value.includes(piece));
  }

  /** Nothing is kept between steps, so nothing is found. */
  recall(_name: string): string {
    return '';
  }

  async remember(name: string, _value: string | Secret): Promise<void> {
    throw new Failure(
      'ERR_PIPELINE_STATE',
      `${this.name} has no step after the job, so \`${name}\` cannot be kept for it.`,
    );
  }

  info(text: string): void {
    this.say(this.safe(text));
  }

  debug(text: string): void {
    if (this.means.verbose === true) this.say(`DEBUG: ${this.safe(text)}`);
  }

  annotate(level: Level, text: string, place: Place = {}): void {
    this.say(`${this.label(level)}: ${placed(place, (words) => this.safe(words))}${this.safe(text)}`);
  }

  group(title: string, lines: readonly string[]): void {
    this.say(this.safe(title));
    for (const line of lines) this.say(`  ${this.safe(line)}`);
  }

  async output(name: string, value: string | Secret): Promise<void> {
    await this.#put('output', name, value);
  }

  async environment(name: string, value: string | Secret): Promise<void> {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new TypeError(`${name} cannot be the name of a variable.`);
    await this.#put('environment', name, value);
  }

  async summary(_markdown: string): Promise<void> {
    this.debug(`${this.name} has no job summary.`);
  }

  /** Hands fresh pieces of a secret to the system, where it can hide them. */
  protected hide(_pieces: readonly string[]): void {}

  /** Keeps a value where later commands find it; `secret` never goes to the log. */
  protected abstract keep(kind: 'output' | 'environment', name: string, value: string, secret: boolean): Promise<void>;

  protected label(level: Level): string {
    return level.toUpperCase();
  }

  /** One line without masked pieces and without anything that acts. */
  protected safe(text: string): string {
    return disarm(this.redact(text));
  }

  protected redact(text: string): string {
    return blankOut(text, this.#masks);
  }

  protected say(line: string): void {
    this.streams.stderr(`${line}\n`);
  }

  protected refuse(name: string, why: string): Failure {
    return new Failure('ERR_PIPELINE_VALUE', `${this.name} cannot carry the value of \`${name}\`: ${why}.`);
  }

  async #put(kind: 'output' | 'environment', name: string, value: string | Secret): Promise<void> {
    const secret = value instanceof Secret;
    if (secret) this.mask(value);
    const text = secret ? value.reveal() : value;
    if (text.includes('\0')) throw this.refuse(name, 'it holds a NUL');
    if (/\p{Surrogate}/u.test(text)) throw this.refuse(name, 'it holds half a character');
    await this.keep(kind, name, text, secret);
  }
}

/** The variable that takes an output where a system has variables only: `access-token` is SF_OUTPUT_ACCESS_TOKEN. */
export function outputVariable(name: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new TypeError(`${name} cannot be the name of an output.`);
  return `SF_OUTPUT_${name.toUpperCase().replaceAll('-', '_')}`;
}

function placed({ title, file, line }: Place, safe: (words: string) => string): string {
  const where = file === undefined ? '' : `${safe(file)}${line === undefined ? '' : `:${line}`}: `;
  return `${where}${title === undefined ? '' : `${safe(title)}: `}`;
}
