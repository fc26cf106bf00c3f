import { assertion } from './assertion.ts';
import { behindBorrowedWords, inOurWords } from './borrowed.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { emulate } from './emulate.ts';
import { init } from './init.ts';
import { login } from './login.ts';
import { revoke } from './revoke.ts';
import { rotate } from './rotate.ts';

/** Every command, in the order in which people need them. */
export const commands: readonly Command[] = [login, check, doctor, rotate, init, assertion, revoke, emulate];

/** The command that a command line begins with, and what stands behind its name. */
export function splitCommandLine(argv: readonly string[]): {
  readonly name: string | undefined;
  readonly rest: readonly string[];
} {
  const borrowed = behindBorrowedWords(argv);
  if (borrowed !== undefined) return { name: login.name, rest: inOurWords(borrowed, true) };
  const [name, ...rest] = argv;
  return { name, rest: name === login.name ? inOurWords(rest, false) : rest };
}
