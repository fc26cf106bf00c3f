import type { Ci, Occasion } from '../ci/ci.ts';
import { github } from '../ci/github.ts';
import { githubOccasion } from '../ci/github-occasion.ts';
import { createWorld } from '../world/create.ts';
import type { World } from '../world/world.ts';
import { readMode } from './inputs.ts';
import { loginAction } from './login.ts';

const world = createWorld(process.env);
const ci = github(process.env, (text) => {
  process.stdout.write(text);
});
const cancelled = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancelled.abort());

try {
  readMode(process.env);
  await loginAction(occasionOnce(world), world, ci, cancelled.signal);
} catch (error) {
  process.exitCode = 1;
  await fail(error, ci);
}

/** The event's file is read at most once, and only when somebody asks. */
function occasionOnce({ files, machine }: World): () => Promise<Occasion> {
  let read: Promise<Occasion> | undefined;
  const load = async (): Promise<Occasion> => {
    const bytes = await files.read(machine.environment['GITHUB_EVENT_PATH'] ?? '', 26_214_400);
    return githubOccasion(machine.environment, typeof bytes === 'string' ? undefined : json(bytes));
  };
  return () => {
    read ??= load();
    return read;
  };
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

async function fail(error: unknown, pipeline: Ci): Promise<void> {
  const { asFailure, reportFailure } = await import('./report-failure.ts');
  const failure = asFailure(error);
  reportFailure(failure, pipeline);
  try {
    await pipeline.output('authenticated', 'false');
    await pipeline.output('failure-code', failure.code);
  } catch {
    pipeline.debug('The outputs of the failure could not be written.');
  }
}
