import { readFlags } from '../../src/cli/arguments.ts';
import type { Command, Terminal } from '../../src/cli/command.ts';
import { configurationFor, withConfiguration } from '../../src/cli/configured.ts';
import { gatherOptions } from '../../src/cli/given.ts';
import { isPipeline, occasionIn, speaker } from '../../src/cli/pipeline.ts';
import { noProgress } from '../../src/cli/progress.ts';
import { createWorld } from '../../src/world/create.ts';

/** Runs a command as the program does, without a process: argv, environment and standard input are given. */
export async function runCommand(
  command: Command,
  argv: readonly string[],
  parts: Partial<Terminal> & {
    readonly environment?: Record<string, string>;
    readonly input?: string;
    readonly said?: (text: string) => void;
  } = {},
): Promise<number> {
  const world = parts.world ?? createWorld(parts.environment ?? {});
  const flags = readFlags(command, argv);
  const configuration = await configurationFor(command, flags, world);
  const gathered = await gatherOptions(command, flags, world, async () => Buffer.from(parts.input ?? ''));
  const given = withConfiguration(command, gathered, configuration, world);
  const streams = { stdout: () => undefined, stderr: parts.said ?? (() => undefined), interactive: false };
  return command.run(given, {
    world,
    answer: () => undefined,
    progress: noProgress,
    ci: speaker(world, streams, { quiet: false, verbose: false, system: undefined }),
    occasion: occasionIn(world),
    inPipeline: isPipeline(world.machine.environment),
    calledAs: 'sf-keypair',
    ended: new AbortController().signal,
    ...parts,
  });
}
