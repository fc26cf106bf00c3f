import { Secret } from '../secret.ts';
import { runChild } from './child.ts';
import { childEnvironment } from './child-environment.ts';
import { commandLine } from './command-line.ts';
import { makeTemporaryDirectory } from './files.ts';
import { findProgram } from './find-program.ts';
import { systemCode } from './system-code.ts';
import type { Machine, Processes, ProcessRequest, ProcessResult } from './world.ts';

/** Programs of this machine, run apart from everything that is ours. */
export function createProcesses(machine: Machine): Processes {
  return {
    find: async (name) => findProgram(name, machine, process.cwd()),
    run: (request) => run(request, machine),
  };
}

async function run(request: ProcessRequest, machine: Machine): Promise<ProcessResult> {
  if (!process.getBuiltinModule('node:path').isAbsolute(request.program)) return refused('its path is not absolute');
  const command = commandLine(request.program, request.arguments, machine);
  if (typeof command === 'string') return refused(command);
  let folder: string;
  try {
    folder = makeTemporaryDirectory(machine.environment);
  } catch (error) {
    return refused(`no folder to run it in: ${systemCode(error)}`);
  }
  try {
    return await runChild({
      command,
      folder,
      environment: childEnvironment(machine.environment, revealed(request.environment ?? {})),
      input: request.input,
      timeoutMilliseconds: request.timeoutMilliseconds,
      platform: machine.platform,
    });
  } finally {
    removeFolder(folder);
  }
}

function refused(why: string): ProcessResult {
  return { exitCode: undefined, timedOut: false, problem: `it could not be started (${why})`, stdout: '', stderr: '' };
}

function revealed(environment: Readonly<Record<string, string | Secret>>): Record<string, string> {
  const entries = Object.entries(environment);
  return Object.fromEntries(entries.map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]));
}

function removeFolder(folder: string): void {
  try {
    process.getBuiltinModule('node:fs').rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Somebody on Windows still stands in it. It is empty or in the runner's temporary folder, which is emptied.
  }
}
