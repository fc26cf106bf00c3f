import { isAbsolute, relative } from 'node:path';
import type { Command } from './command.ts';
import { getIgnoringCase } from './command.ts';

export type AnnotationLevel = 'notice' | 'warning' | 'error';

/** An annotation as it reaches the run's page. The runner masks the message and leaves title and file as they are. */
export interface Annotation {
  readonly level: AnnotationLevel;
  /** At most 4,096 characters. */
  readonly message: string;
  /** `file`, `line`, `endLine`, `col`, `endColumn`, `title` and whatever else the command said. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Annotations a level and step, and how long one may be. */
export const annotationLimits = { perLevel: 10, messageCharacters: 4096 } as const;

/** The properties of a command; a file inside the workspace is told as the repository's. */
export function placeOf(
  command: Command,
  job: { readonly workspace: string; readonly repository: string },
): Record<string, string> {
  const properties = Object.fromEntries(command.properties);
  const file = getIgnoringCase(command.properties, 'file');
  if (file !== undefined && isAbsolute(file)) {
    const inside = relative(job.workspace, file);
    if (inside !== '' && !inside.startsWith('..')) {
      properties['file'] = inside;
      properties['repo'] = job.repository;
    }
  }
  return properties;
}
