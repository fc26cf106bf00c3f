import { Failure } from '../failure.ts';
import { Secret } from '../secret.ts';
import type { Given, Terminal } from './command.ts';

/** The formats of an answer that is a set of named values. */
export const loginFormats = ['text', 'json', 'shell', 'dotenv'] as const;

/** Where the answer goes, and in which form. */
export interface AnswerPlace<F extends string> {
  readonly format: F;
  readonly outputFile: string | undefined;
  /** Whether what is secret may stand in the answer. */
  readonly open: boolean;
}

/**
 * Reads where the answer goes.
 * @param openByItself formats that are useless without what is secret: outside a pipeline they have it without being asked
 * @throws Failure ERR_OPTIONS
 */
export function answerPlace<const F extends readonly string[]>(
  { raw }: Given,
  formats: F,
  inPipeline: boolean,
  openByItself: readonly F[number][] = [],
): AnswerPlace<F[number]> {
  const asked = raw('format')?.trim().toLowerCase() || undefined;
  const json = isTrue(raw('json'));
  const format = formats.find((name) => name === (asked ?? (json ? 'json' : 'text')));
  if (format === undefined) throw new Failure('ERR_OPTIONS', `\`format\` must be one of ${formats.join(', ')}.`);
  if (json && format !== 'json') throw new Failure('ERR_OPTIONS', '`json` and another `format` contradict each other.');
  const outputFile = raw('output-file')?.trim() || undefined;
  const open = outputFile !== undefined || isTrue(raw('print-token')) || (!inPipeline && openByItself.includes(format));
  return { format, outputFile, open };
}

/** @throws Failure ERR_FILE_WRITE */
export async function deliver(
  text: string,
  { outputFile }: Pick<AnswerPlace<string>, 'outputFile'>,
  { answer, world, ci }: Terminal,
): Promise<void> {
  if (outputFile === undefined) return answer(text);
  await world.files.write(outputFile, `${text}\n`, 0o600);
  ci.info(`Wrote ${outputFile}.`);
}

/** The words of an answer; the one place of the command line where what is secret is opened. */
export function opened(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : value;
}

/** `export NAME='value'` for a POSIX shell, a line each. */
export function shellLines(variables: ReadonlyMap<string, string | Secret>): string {
  return [...variables].map(([name, value]) => `export ${name}=${shellQuoted(opened(value))}`).join('\n');
}

/** One word of a POSIX shell, whatever the text is. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * `NAME=value`, a line each, without quotes: readers of such files differ in what they do with them.
 * @throws Failure ERR_OPTIONS when a value would be read differently by different readers
 */
export function dotenvLines(variables: ReadonlyMap<string, string | Secret>): string {
  return [...variables]
    .map(([name, value]) => {
      const text = opened(value);
      if (/^[\w.!:/@+=,%~-]*$/.test(text)) return `${name}=${text}`;
      throw new Failure('ERR_OPTIONS', `${name} has a character that not every reader of a dotenv file takes alike.`, {
        hint: 'Use `--format json` or `--format shell`.',
      });
    })
    .join('\n');
}

export function isTrue(text: string | undefined): boolean {
  return text?.trim().toLowerCase() === 'true';
}
