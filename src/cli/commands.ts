import { assertion } from './assertion.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { emulate } from './emulate.ts';
import { login } from './login.ts';
import { revoke } from './revoke.ts';

/** Every command, in the order in which people need them. */
export const commands: readonly Command[] = [login, check, doctor, assertion, revoke, emulate];

/** What people type who know the `sf` CLI, and the words that it stands for. */
const borrowed: readonly (readonly [words: readonly string[], name: string])[] = [
  [['sf', 'org', 'login', 'jwt'], 'login'],
  [['org', 'login', 'jwt'], 'login'],
];

/** The command that a command line begins with, and what stands behind its name. */
export function splitCommandLine(argv: readonly string[]): {
  readonly name: string | undefined;
  readonly rest: readonly string[];
} {
  for (const [words, name] of borrowed) {
    if (words.every((word, index) => argv[index] === word)) return { name, rest: argv.slice(words.length) };
  }
  const [name, ...rest] = argv;
  return { name, rest };
}
