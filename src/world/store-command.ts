import { Failure } from '../failure.ts';
import { Secret } from '../secret.ts';
import type { SecretStore } from './stores.ts';
import type { Processes, World } from './world.ts';

const timeoutMilliseconds = 120_000;
const form = 'store-command';

type Action = 'put' | 'delete';

/**
 * A store behind a command of the user's, which gets the value on standard input. It can't look: whether a secret is
 * there and how old it is nobody tells. What it prints is thrown away, since it may hold the value.
 * @param text two lines, the first to store and the second to remove, or one line with `{action}` in it, which becomes
 *   `put` or `delete`; `{name}` becomes the secret's name and must be there. Words are divided by blanks and held
 *   together by quotes; no shell reads them. The first word is a program's name, looked for on PATH outside the
 *   workspace.
 * @param passed names of variables that the command needs beside those that every child process gets
 * @throws Failure ERR_STORE_COMMAND
 */
export function openStoreCommand(
  text: string,
  passed: readonly string[],
  world: Pick<World, 'processes' | 'machine'>,
): SecretStore {
  const commands = readCommands(text);
  const environment: Record<string, Secret> = {};
  for (const name of passed) {
    const value = world.machine.environment[name];
    if (value !== undefined) environment[name] = new Secret(value);
  }
  const run = async (action: Action, secretName: string, input: Secret) => {
    if (!/^\w{1,255}$/.test(secretName))
      throw refused('The name of a secret is made of letters, digits and `_` alone.');
    const [name, ...words] = commands[action];
    const program = await found(name, world.processes);
    const fill = (word: string) => word.replaceAll('{name}', secretName).replaceAll('{action}', action);
    const order = { program, arguments: words.map(fill), environment, input, timeoutMilliseconds };
    const { exitCode, problem } = await world.processes.run(order);
    if (exitCode === 0) return;
    const end = exitCode === undefined ? problem : `it ended with exit code ${exitCode}`;
    const done = action === 'put' ? 'store' : 'remove';
    throw new Failure('ERR_STORE_COMMAND_FAILED', `The command that should ${done} ${secretName} failed: ${end}.`);
  };
  return {
    name: form,
    blind: true,
    // Of the place it tells nothing; that the programs are there is known before anything is written anywhere.
    look: async () => {
      for (const [name] of [commands.put, commands.delete]) await found(name, world.processes);
      return { updatedAt: undefined };
    },
    put: (secretName, value) => run('put', secretName, value),
    forget: (secretName) => run('delete', secretName, new Secret('')),
  };
}

async function found(name: string, processes: Processes): Promise<string> {
  const program = await processes.find(name);
  if (program !== undefined) return program;
  throw refused('The program of `store-command` is not on PATH, or lies in the workspace.');
}

type Words = readonly [program: string, ...others: string[]];

function readCommands(text: string): Readonly<Record<Action, Words>> {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const [first, second, ...more] = lines.map(wordsOf);
  if (first === undefined || more.length > 0) throw refused('`store-command` has one or two lines.');
  if (lines.some((line) => !line.includes('{name}')))
    throw refused('A line of `store-command` lacks `{name}`: one secret would overwrite the other.');
  if (second !== undefined) return { put: first, delete: second };
  if (first.some((word) => word.includes('{action}'))) return { put: first, delete: first };
  throw refused('`store-command` does not say how a secret is removed.');
}

const word = /\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?=\s|$)/y;

function wordsOf(line: string): Words {
  const words: string[] = [];
  const text = line.trim();
  word.lastIndex = 0;
  while (word.lastIndex < text.length) {
    const match = word.exec(text);
    if (match === null) throw refused('`store-command` has a quotation mark within a word or without its other half.');
    // Whoever writes these expects a shell, and there is none.
    if (/^(?:[|&;<>]|\d?>)|\$[({\w]|`/.test(match[3] ?? '')) throw refused('`store-command` is written for a shell.');
    words.push(match.slice(1).join(''));
  }
  // A line that is not blank has one.
  return words as [string, ...string[]];
}

function refused(sentence: string): Failure {
  return new Failure('ERR_STORE_COMMAND', sentence);
}
