import type { FileRefusal, Machine } from '../../world/world.ts';
import type { UnreadableReason } from '../finding.ts';
import { bounds } from './bounds.ts';
import { type Collecting, isOver } from './collecting.ts';
import { examine, type Place, refuse } from './content.ts';

/** What a refusal of the file system is called in a report. */
export const refusalReasons: Readonly<Record<FileRefusal, UnreadableReason>> = {
  missing: 'missing',
  'not-a-file': 'not-a-file',
  link: 'link',
  'too-large': 'too-large',
  forbidden: 'forbidden',
  outside: 'outside-workspace',
  failed: 'read-failed',
};

/** Where a path leads, and as what it stands in the report. */
export interface FilePath {
  /** As the machine opens it. */
  readonly path: string;
  /** As it was named or found, with `/`. */
  readonly location: string;
  /** The folder in which it must really lie; `undefined` for an absolute path, which may lie anywhere. */
  readonly within: string | undefined;
}

/** A path with `/` between its names; where `\` divides them as well, it escapes nothing in a pattern. */
export function slashed(given: string, { platform }: Pick<Machine, 'platform'>): string {
  return platform === 'win32' ? given.replaceAll('\\', '/') : given;
}

/** A path as an input has it: relative ones are those of the workspace and must stay in it. */
export function filePath(given: string, machine: Machine): FilePath {
  const path = slashed(given, machine);
  const isAbsolute = /^(?:\/|[a-z]:\/)/i.test(path);
  const names = path.split('/').filter((name, index) => name !== '.' && (name !== '' || index === 0));
  const location = names.join('/') || (isAbsolute ? '/' : '.');
  if (isAbsolute) return { path: location, location, within: undefined };
  const root = machine.workspace ?? '.';
  return { path: `${root}/${location}`, location, within: root };
}

/** Reads one file and takes down what it holds. The name is announced first, so that nothing can become of it in silence. */
export async function readFile(file: FilePath, named: boolean, collecting: Collecting, input: Place['input']) {
  const place: Place = { kind: 'file', location: file.location, named, input };
  collecting.collector.name(file.location);
  if (isOver(collecting)) return refuse(place, 'timeout', undefined, 0, collecting);
  const content = await collecting.world.files.read(file.path, bounds.fileBytes, {
    followLast: false,
    ...(file.within === undefined ? {} : { within: file.within }),
  });
  if (typeof content !== 'string') await examine(content, place, collecting);
  else refuse(place, refusalReasons[content], await detailOf(content, file, collecting), 0, collecting);
}

async function detailOf(refusal: FileRefusal, { path }: FilePath, { world }: Collecting): Promise<string | undefined> {
  if (refusal === 'too-large') return `more than ${bounds.fileBytes / 1024 / 1024} MiB`;
  if (refusal !== 'not-a-file') return undefined;
  return (await world.files.kind(path)) === 'directory'
    ? 'a folder; end the path with /** for all that lies in it'
    : undefined;
}
