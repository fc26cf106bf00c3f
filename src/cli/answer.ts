import type { Pipeline } from '../ci/detect.ts';
import { Failure } from '../failure.ts';
import { Secret } from '../secret.ts';
import type { Machine } from '../world/world.ts';
import type { Given, Terminal } from './command.ts';
import { formatOf, hasOwnPlaces, isPipelineFormat } from './formats.ts';

/** Where the answer goes, and in which form. */
export interface AnswerPlace<F extends string> {
  readonly format: F;
  readonly outputFile: string | undefined;
  /** Whether what is secret may stand in the answer. */
  readonly open: boolean;
}

/** The pipeline, and whether others can read what a job of it prints. */
export type Surroundings = Pick<Terminal, 'inPipeline'> & { readonly ci: { readonly pipeline: Pipeline } };

/**
 * Reads where the answer goes. Without a word about it a pipeline's own format, where the command has it and the pipeline
 * is known, else text.
 * @param openByItself formats that are useless without what is secret: outside a pipeline they have it without being asked
 * @throws Failure ERR_OPTIONS
 */
export function answerPlace<const F extends readonly string[]>(
  { raw }: Given,
  formats: F,
  { inPipeline, ci }: Surroundings,
  openByItself: readonly F[number][] = [],
): AnswerPlace<F[number]> {
  const asked = raw('format')?.trim().toLowerCase() || undefined;
  const json = isTrue(raw('json'));
  const outputFile = raw('output-file')?.trim() || undefined;
  const wished = asked ?? (json ? 'json' : defaultFormat(formats, ci.pipeline, outputFile));
  const format = formats.find((name) => name === wished);
  if (format === undefined) throw new Failure('ERR_OPTIONS', `\`format\` must be one of ${formats.join(', ')}.`);
  if (json && format !== 'json') throw new Failure('ERR_OPTIONS', '`json` and another `format` contradict each other.');
  if (!isPipelineFormat(format)) {
    const alone = !inPipeline && openByItself.includes(format);
    return { format, outputFile, open: outputFile !== undefined || isTrue(raw('print-token')) || alone };
  }
  if (formatOf(ci.pipeline) !== format) {
    throw new Failure('ERR_OPTIONS', `\`format\` is ${format}, and this is ${nameOf(ci.pipeline)}.`, {
      hint: `Leave \`format\` out, or say \`--ci ${format}\` when the environment does not tell: masks that the system does not read would show what they hide.`,
    });
  }
  if (outputFile !== undefined && hasOwnPlaces(format)) {
    throw new Failure('ERR_OPTIONS', `\`format\` ${format} has places of its own, so \`output-file\` has no meaning.`, {
      hint: 'Leave one of them out.',
    });
  }
  return { format, outputFile, open: isTrue(raw('print-token')) };
}

/** A file that somebody names beside a pipeline with places of its own takes the answer in words. */
function defaultFormat(formats: readonly string[], pipeline: Pipeline, outputFile: string | undefined): string {
  const own = formatOf(pipeline);
  if (own === undefined || !formats.includes(own)) return 'text';
  return outputFile !== undefined && hasOwnPlaces(own) ? 'text' : own;
}

function nameOf(pipeline: Pipeline): string {
  return pipeline === 'terminal' ? 'no pipeline that is known' : `a job of ${pipeline}`;
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

/** Where the answer in words goes: a file that takes values for a pipeline takes no words. */
export function wordsOf({ format, outputFile }: AnswerPlace<string>): Pick<AnswerPlace<string>, 'outputFile'> {
  return { outputFile: isPipelineFormat(format) ? undefined : outputFile };
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

/** One word of the shell that people have there, quoted only where it must be. */
export function shellWord(text: string, platform: Machine['platform']): string {
  if (/^[\w.:/@+=,~-]+$/.test(text)) return text;
  if (platform !== 'win32') return shellQuoted(text);
  return /^[\w.:/@+=,~\\-]+$/.test(text) ? text : `"${text}"`;
}

export function isTrue(text: string | undefined): boolean {
  return text?.trim().toLowerCase() === 'true';
}
