import { Failure } from '../failure.ts';
import { disarm } from '../foreign-text.ts';
import { createWorld } from '../world/create.ts';
import type { Command } from './command.ts';
import { emulate } from './emulate.ts';

const commands: readonly Command[] = [emulate];

const ended = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ended.abort());

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...argv]: readonly string[]): Promise<number> {
  const command = commands.find((candidate) => candidate.name === name);
  const asked = name === '--help' || name === '-h' || argv.includes('--help') || argv.includes('-h');
  if (command === undefined || asked) {
    (asked ? process.stdout : process.stderr).write(`${help(command)}\n`);
    return asked ? 0 : 2;
  }
  try {
    return await command.run(argv, {
      world: createWorld(process.env),
      answer: (line) => {
        process.stdout.write(`${line}\n`);
      },
      ended: ended.signal,
    });
  } catch (error) {
    const failure =
      error instanceof Failure
        ? error
        : new Failure(
            'ERR_INTERNAL',
            `An unforeseen ${error instanceof Error ? error.name : typeof error} stopped the program.`,
          );
    process.stderr.write(`${disarm(`${failure.code}: ${failure.message} ${failure.hint}`)}\n`);
    return failure.exitCode;
  }
}

function help(command: Command | undefined): string {
  if (command !== undefined) return [`${command.name}: ${command.summary}`, '', ...command.usage].join('\n');
  return ['sf-keypair <command>', '', ...commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`)].join(
    '\n',
  );
}
