import { isOutageStatus, retryAfterMilliseconds, waitMilliseconds } from '../../token/retry.ts';
import type { HttpAnswer, HttpOutage } from '../../world/world.ts';
import type { UnreadableReason } from '../finding.ts';
import { attemptLimits, type Collecting, isOver } from './collecting.ts';

/** The longest that a server may make us wait between two attempts, in milliseconds. */
const longestWait = 60_000;

/** Asks until there is an answer that is no outage, as often and as long as the patience allows. */
export async function askAgain<T extends { readonly kind: string }>(
  ask: (limits: ReturnType<typeof attemptLimits>) => Promise<T | HttpOutage>,
  collecting: Collecting,
): Promise<T | HttpOutage> {
  const { clock } = collecting.world;
  const { retries, signal } = collecting.patience;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask(attemptLimits(collecting));
    const wait = waitAfter(answer, attempt, collecting);
    if (attempt > retries || wait === undefined || isOver(collecting)) return answer;
    await clock.sleep(wait, signal);
  }
}

/** @returns `undefined` when trying again cannot help. */
function waitAfter(
  answer: { readonly kind: string } | HttpAnswer,
  attempt: number,
  { world: { clock } }: Collecting,
): number | undefined {
  if (isOutage(answer)) return answer.final ? undefined : waitMilliseconds(attempt, clock.random());
  if (!isReply(answer) || !isOutageStatus(answer.status)) return undefined;
  const after = retryAfterMilliseconds(answer.headers['retry-after'], clock.now());
  return after !== undefined && after > longestWait ? undefined : waitMilliseconds(attempt, clock.random(), after);
}

export function isOutage(answer: { readonly kind: string }): answer is HttpOutage {
  return answer.kind === 'outage';
}

function isReply(answer: { readonly kind: string }): answer is Extract<HttpAnswer, { kind: 'reply' }> {
  return answer.kind === 'reply';
}

/** Why a server could not be asked, and what was seen. */
export function outageReason(outage: HttpOutage): readonly [UnreadableReason, string] {
  const detail = `${outage.detail}, ${outage.code}`;
  if (outage.code === 'TIMEOUT' || outage.code === 'ABORTED') return ['timeout', detail];
  if (outage.code === 'BODY_TOO_LONG') return ['too-large', detail];
  return [outage.phase === 'tls' ? 'tls-failed' : outage.phase === 'http' ? 'http-failed' : 'unreachable', detail];
}
