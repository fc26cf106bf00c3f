import { abortOnSignals } from '../action/cancellation.ts';
import { asFailure, reportFailure } from '../action/report-failure.ts';
import { listed } from '../configuration/configuration.ts';
import { Failure } from '../failure.ts';
import { version } from '../version.ts';
import { createWorld } from '../world/create.ts';
import type { World } from '../world/world.ts';
import { isTrue } from './answer.ts';
import { type Flags, readFlags } from './arguments.ts';
import { askLine } from './ask.ts';
import { calledAs } from './called-as.ts';
import type { Command } from './command.ts';
import { commands, splitCommandLine } from './commands.ts';
import { configurationFor, withConfiguration } from './configured.ts';
import { gatherOptions, sources, strangeVariables } from './given.ts';
import { overview, page } from './help.ts';
import { isPipeline, type Manner, occasionIn, speaker } from './pipeline.ts';
import { BarTerminal, noProgress, progressLines, type StartProgress } from './progress.ts';
import { diagnosticsAreFiled, readPipe, StandardOutput, writeDiagnostics } from './streams.ts';
import { wantsColour } from './style.ts';
import { suggestion } from './suggest.ts';

/**
 * Runs one command line to its end.
 * @param program the running program's own URL
 * @returns the exit code
 */
export async function runCommandLine(argv: readonly string[], program: string): Promise<number> {
  const output = new StandardOutput();
  const world = createWorld(process.env, program);
  const { exitCode, report } = await run(argv, output, world);
  const failure = await output.failure();
  if (failure === undefined) return exitCode;
  report(failure);
  return failure.exitCode;
}

interface Done {
  readonly exitCode: number;
  /** Says what went wrong afterwards. */
  readonly report: (failure: Failure) => void;
}

const plain: Manner = { quiet: false, verbose: false, system: undefined };

async function run(argv: readonly string[], output: StandardOutput, world: World): Promise<Done> {
  const { name, rest } = splitCommandLine(argv);
  let ci = speaker(world, streams(output), plain);
  const report = (failure: Failure) => reportFailure(failure, ci);
  const called = calledAs(process.argv[1], process.cwd(), world.machine.platform);
  try {
    const colour = wantsColour(process.stdout, world.machine.environment);
    const shown = (text: string): Done => {
      output.line(text);
      return { exitCode: 0, report };
    };
    if (name === '--version' || name === '-V' || name === 'version') return shown(version);
    if (name === undefined || isHelp(name)) {
      const asked = commands.find((candidate) => candidate.name === rest[0]);
      if (name !== undefined)
        return shown(asked === undefined ? overview(commands, colour, called) : page(asked, colour, called));
      writeDiagnostics(`${overview(commands, wantsColour(process.stderr, world.machine.environment), called)}\n`);
      return { exitCode: 2, report };
    }
    const command = commandOf(name);
    // Before anything is judged: who asks for help may have the rest wrong.
    if (beforeTerminator(rest).some(isHelpFlag)) return shown(page(command, colour, called));
    const flags = readFlags(command, rest);
    ci = speaker(world, streams(output), mannerOf(flags));
    for (const sentence of strangeVariables(world.machine.environment, commands)) ci.annotate('warning', sentence);
    ci.debug(`sf-keypair ${version}, Node.js ${process.version} on ${process.platform}, ${ci.name}.`);
    ci.debug(sources(command, flags, world.machine.environment));
    // First of all files: what it may not hold is refused before a secret is opened.
    const configuration = await configurationFor(command, flags, world);
    if (configuration !== undefined) ci.debug(`The config file: ${listed([...configuration.orgs.keys()])}.`);
    const given = await gatherOptions(command, flags, world, readPipe);
    const system = flags.get('ci');
    const exitCode = await command.run(withConfiguration(command, given, configuration, world), {
      world,
      ci,
      answer: (text) => output.line(text),
      progress: progressFor(mannerOf(flags), ci, world),
      occasion: occasionIn(world, system),
      inPipeline: isPipeline(world.machine.environment, system),
      calledAs: called,
      ended: abortOnSignals(),
      ask: askLine,
    });
    return { exitCode, report };
  } catch (error) {
    const failure = asFailure(error);
    report(failure);
    return { exitCode: failure.exitCode, report };
  }
}

function streams(output: StandardOutput) {
  return {
    stdout: (text: string) => output.write(text),
    stderr: (text: string) => bars.write(text),
    interactive: process.stderr.isTTY === true,
    stderrIsFile: diagnosticsAreFiled(),
  };
}

/** Everything for people goes past the bar. */
const bars = new BarTerminal(writeDiagnostics, () => process.stderr.columns || 80);

function progressFor({ quiet }: Manner, ci: Parameters<typeof progressLines>[0], { machine }: World): StartProgress {
  if (quiet) return noProgress;
  return process.stderr.isTTY === true && machine.environment['TERM'] !== 'dumb' ? bars.start : progressLines(ci);
}

function mannerOf(flags: Flags): Manner {
  return { quiet: isTrue(flags.get('quiet')), verbose: isTrue(flags.get('verbose')), system: flags.get('ci') };
}

function commandOf(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const names = commands.map((candidate) => candidate.name);
  const meant = suggestion(name, names);
  const quoted = /^[a-z][a-z-]{0,30}$/i.test(name) ? `command ${name}` : 'such command';
  const question = meant === undefined ? `there are ${names.join(', ')}.` : `is ${meant} meant?`;
  throw new Failure('ERR_OPTIONS', `There is no ${quoted}; ${question}`, { hint: 'See `--help`.' });
}

function isHelp(word: string): boolean {
  return word === 'help' || isHelpFlag(word);
}

function isHelpFlag(word: string): boolean {
  return word === '--help' || word === '-h';
}

function beforeTerminator(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}
