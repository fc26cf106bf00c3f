import { parsedJson } from '../json.ts';
import type { World } from '../world/world.ts';
import type { Occasion } from './ci.ts';

/** GitHub's events are smaller than this. */
const largestEvent = 26_214_400;

/**
 * What set off this run. The event file of GitHub, Forgejo and Gitea is read at most once, and only when somebody asks.
 * @param ask a dialect's own reading of the environment and of the parsed event, which is `undefined` without a file
 */
export function occasionOnce(
  { files, machine: { environment } }: Pick<World, 'files' | 'machine'>,
  ask: (environment: Readonly<Record<string, string | undefined>>, event: unknown) => Occasion,
): () => Promise<Occasion> {
  let read: Promise<Occasion> | undefined;
  const load = async (): Promise<Occasion> => {
    const path = environment['GITHUB_EVENT_PATH'] ?? '';
    const bytes = path === '' ? 'missing' : await files.read(path, largestEvent);
    return ask(environment, typeof bytes === 'string' ? undefined : parsedJson(Buffer.from(bytes).toString('utf8')));
  };
  return () => {
    read ??= load();
    return read;
  };
}
