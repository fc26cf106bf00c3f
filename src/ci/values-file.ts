import { isAbsolute, join } from 'node:path';
import { Failure } from '../failure.ts';

/**
 * Adds whole lines to a file that only its owner may read (mode 0600; Windows has no such modes) and makes it where it is
 * missing. Only a regular file, never through a link.
 * @throws Failure ERR_FILE_WRITE
 */
export function appendValues(path: string, lines: string): void {
  const fs = process.getBuiltinModule('node:fs');
  let file: number | undefined;
  try {
    // Not blocking: a named pipe without a reader would hold us up for ever.
    const { O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0, S_IFMT, S_IFREG } = fs.constants;
    file = fs.openSync(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600);
    const { size, mode } = fs.fstatSync(file);
    if ((mode & S_IFMT) !== S_IFREG) throw new Error('it is no regular file');
    fs.fchmodSync(file, 0o600);
    const last = Buffer.alloc(1);
    if (size > 0) fs.readSync(file, last, 0, 1, size - 1);
    const text = size > 0 && last[0] !== 10 ? `\n${lines}` : lines;
    try {
      fs.writeFileSync(file, text);
    } catch (error) {
      // Half a line, with an open quote perhaps, would spoil every step that reads the file.
      fs.ftruncateSync(file, size);
      throw error;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new Failure('ERR_FILE_WRITE', `The file ${path} cannot be written: ${code}.`, { cause: error });
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

/**
 * The file that takes values: the one that was asked for, else the usual one in a folder that the system names.
 * @throws Failure ERR_PIPELINE_PLACE when there is neither
 */
export function valuesFile(
  asked: string | undefined,
  pipeline: string,
  name: string,
  usual?: { readonly folder: string | undefined; readonly variable: string; readonly file: string },
): string {
  if (asked !== undefined && asked !== '') return asked;
  if (usual === undefined) {
    throw new Failure('ERR_PIPELINE_PLACE', `${pipeline} has no place of its own for \`${name}\`.`);
  }
  if (usual.folder === undefined || !isAbsolute(usual.folder)) {
    throw new Failure('ERR_PIPELINE_PLACE', `${usual.variable} names no folder, so \`${name}\` has no place to go.`);
  }
  return join(usual.folder, usual.file);
}

/** A line of shell that sets and exports a variable to exactly this value. */
export function exportLine(variable: string, value: string): string {
  return `export ${variable}='${value.replaceAll("'", "'\\''")}'\n`;
}

/**
 * A line that dotenv readers and a shell that sources the file read as exactly this value; `undefined` when there is none
 * because a value's quotes, backslashes or carriage returns mean different things to the two.
 */
export function dotenvLine(variable: string, value: string): string | undefined {
  if (value.includes('\r')) return undefined;
  // A dotenv reader takes a backslash before the closing quote for an escape.
  if (!value.includes("'") && !value.endsWith('\\')) return `${variable}='${value}'\n`;
  return /["$`\\!]/.test(value) ? undefined : `${variable}="${value}"\n`;
}
