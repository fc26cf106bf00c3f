import type { Machine } from './world.ts';

/** What is handed to `spawn`. */
export interface CommandLine {
  readonly file: string;
  readonly arguments: readonly string[];
  /** The arguments are quoted already (Windows). */
  readonly verbatim: boolean;
}

/** Characters that mean nothing to cmd.exe inside double quotes, and to the batch files that quote them once more. */
const safeForCmd = /^[A-Za-z0-9 _@.,:;/\\=+~'#{}[\]()-]*$/;

/**
 * How a program is started without a shell. Batch files (`sf.cmd`) are no programs: Windows starts them through cmd.exe,
 * which reads its command line in a way that no quoting is proof against. So only harmless characters are let through.
 * @returns the command line, or the clause that says why there is none.
 */
export function commandLine(
  program: string,
  given: readonly string[],
  { platform, environment }: Pick<Machine, 'platform' | 'environment'>,
): CommandLine | string {
  if (platform !== 'win32' || !/\.(cmd|bat)$/i.test(program)) {
    return { file: program, arguments: given, verbatim: false };
  }
  const root = environment['SYSTEMROOT'];
  if (root === undefined || root === '') return 'SystemRoot is not set, so cmd.exe cannot be found';
  if (![program, ...given].every((argument) => safeForCmd.test(argument))) {
    return 'an argument has a character that is not safe in a Windows batch file';
  }
  const line = [program, ...given].map(quoted).join(' ');
  return { file: `${root}\\System32\\cmd.exe`, arguments: ['/d', '/s', '/c', `"${line}"`], verbatim: true };
}

/** A backslash at the end would take the closing quote with it. */
function quoted(argument: string): string {
  return `"${argument.replace(/\\+$/, '$&$&')}"`;
}
