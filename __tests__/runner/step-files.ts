import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setIgnoringCase } from './command.ts';
import { judgeSummary, readCommandFile, readPairs, textOf } from './file-command.ts';
import type { Masker } from './mask.ts';
import type { StepLog } from './step-log.ts';

/** The runner's files: the variable's last part and the file's prefix, in the order in which they are read. */
const fileCommands = {
  path: 'add_path_',
  env: 'set_env_',
  step_summary: 'step_summary_',
  state: 'save_state_',
  output: 'set_output_',
} as const;
export type FileCommand = keyof typeof fileCommands;

/** Makes the files of one step, empty, under RUNNER_TEMP. */
export async function makeFiles(temporary: string): Promise<Record<FileCommand, string>> {
  const folder = join(temporary, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const suffix = randomUUID();
  const paths = {} as Record<FileCommand, string>;
  for (const name of Object.keys(fileCommands) as FileCommand[]) {
    paths[name] = join(folder, `${fileCommands[name]}${suffix}`);
    await writeFile(paths[name], '', { flag: 'wx' });
  }
  return paths;
}

/** Writes the webhook's payload where GITHUB_EVENT_PATH will say. */
export async function writeEvent(temporary: string, event: unknown): Promise<string> {
  const folder = join(temporary, '_github_workflow');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'event.json');
  await writeFile(path, JSON.stringify(event, null, 2));
  return path;
}

export type FileContents = Record<FileCommand, Buffer | Error | undefined>;

/** What a step left in its files: bytes, nothing, or why it cannot be read. */
export async function readFiles(paths: Record<FileCommand, string>): Promise<FileContents> {
  const raw = {} as FileContents;
  for (const name of Object.keys(fileCommands) as FileCommand[]) {
    raw[name] = await readCommandFile(paths[name]).catch((error: Error) => error);
  }
  return raw;
}

/** Takes what stands in the files into the step; a broken file is told as an error and fails the step. */
export function processFiles(raw: FileContents, log: StepLog, masker: Masker): string {
  let shown = '';
  for (const name of Object.keys(fileCommands) as FileCommand[]) {
    const bytes = raw[name];
    if (bytes === undefined) continue;
    try {
      if (bytes instanceof Error) throw bytes;
      if (name === 'step_summary') {
        const summary = judgeSummary(bytes, masker);
        if (summary.error !== undefined) log.error(summary.error);
        shown = summary.shown;
      } else if (name === 'path') {
        for (const line of textOf(bytes).split(/\r\n|\n/)) if (line !== '') log.addPath(line);
      } else {
        for (const [key, value] of readPairs(textOf(bytes))) take(name, key, value, log);
      }
    } catch (error) {
      log.error(`Unable to process file command '${name}' successfully.`);
      log.error((error as Error).message);
      log.failed = true;
    }
  }
  return shown;
}

function take(file: 'env' | 'state' | 'output', name: string, value: string, log: StepLog): void {
  if (file === 'state') {
    setIgnoringCase(log.state, name, value);
    log.debug(`Save intra-action state ${name} = ${value}`);
    return;
  }
  if (file === 'env' && name.toUpperCase() === 'NODE_OPTIONS') {
    log.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    return;
  }
  if (name === '') throw new Error("Value cannot be null. (Parameter 'name')");
  if (file === 'env') {
    log.environment.set(name, value);
    log.debug(`${name}='${value}'`);
    return;
  }
  setIgnoringCase(log.outputs, name, value);
  log.debug(`Set output ${name} = ${value}`);
}
