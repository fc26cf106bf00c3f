import type { Log } from '../ci/ci.ts';
import { GithubLog } from '../ci/github-log.ts';
import { Failure } from '../failure.ts';
import { handOffState } from '../login/handoff/request.ts';
import { readUndo, undoHandOff } from '../login/handoff/undo.ts';
import { targetOptions } from '../login/options.ts';
import { revoke } from '../login/revoke.ts';
import { allowedHosts } from '../login/target.ts';
import { readOptions } from '../option.ts';
import { Secret } from '../secret.ts';
import { createWorld } from '../world/create.ts';
import type { World } from '../world/world.ts';
import { input } from './inputs.ts';

/** For the end of the session; a runner gives a cancelled job's post steps little time. */
const deadlineMilliseconds = 15_000;

/**
 * What main has left to be done: the end of the session, and the sf CLI's files as they were. Neither waits for the
 * other. Never fails the job.
 */
export async function cleanUp(
  environment: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
): Promise<void> {
  const ci = new GithubLog(environment, write);
  const world = createWorld(environment);
  const duties = [
    ['The session could not be ended', endSession],
    ['The files of the sf CLI could not be put back', restoreFiles],
  ] as const;
  await Promise.all(
    duties.map(([complaint, perform]) =>
      perform(world, ci).catch((error: unknown) => ci.annotate('warning', `${complaint}: ${because(error)}`)),
    ),
  );
}

function because(error: unknown): string {
  if (error instanceof Failure) return `${error.message} ${error.hint}`;
  return error instanceof Error ? `${error.message}.` : 'for a reason that was not foreseen.';
}

async function restoreFiles(world: World, ci: Log): Promise<void> {
  const state = ci.recall(handOffState);
  if (state === '') return;
  const undo = readUndo(state);
  if (undo === undefined) {
    ci.annotate('warning', "What was kept for the post step cannot be read, so the sf CLI's files stay as they are.");
    return;
  }
  await undoHandOff(undo, world, ci);
  ci.info("The sf CLI's files are as they were before.");
}

async function endSession(world: World, ci: Log): Promise<void> {
  if (ci.recall('revoke') === '') return;
  const token = new Secret(ci.recall('revoke'));
  for (const secret of [token, ...world.network.secrets()]) ci.mask(secret);
  const { values } = readOptions(targetOptions, (name) => input(world.machine.environment, name));
  const ending = await revoke(token, ci.recall('instance-url'), deadlineMilliseconds, world, allowedHosts(values));
  if (ending.kind === 'revoked') ci.info('The session has been ended.');
  else if (ending.kind === 'already-ended') ci.info('The session had ended already.');
  else
    ci.annotate(
      'warning',
      `The session could not be ended: ${ending.because}. It ends with the session timeout of the org.`,
    );
}
