import { lifetimeSeconds } from '../assertion/claims.ts';
import type { LoginUrl } from '../assertion/login-url.ts';
import { newestVersion } from '../org/versions.ts';
import { humanDuration } from '../time.ts';
import { clockSkew, noticeableSkewMilliseconds } from '../token/skew.ts';
import type { HttpAnswer, Limits, World } from '../world/world.ts';
import { type Examination, failed, passed, skipped, warned } from './examination.ts';
import { outageClause } from './network.ts';

/** What the host said to a question that an org answers to anybody. */
export interface ExaminedHost {
  readonly clock: Examination;
  readonly seen: HostSeen;
}

export type HostSeen =
  | { readonly kind: 'org'; readonly newestVersion: string }
  /** A clause on what was answered instead. */
  | { readonly kind: 'other'; readonly clause: string }
  | { readonly kind: 'unanswered'; readonly clause: string }
  | { readonly kind: 'not-asked' };

export function skipHost(because: string): ExaminedHost {
  return { clock: skipped('clock.skew', because), seen: { kind: 'not-asked' } };
}

/**
 * Asks for the versions of the API, which an org tells without a login, and reads its clock from the answer.
 * @see REST API Developer Guide, "Versions" (dome_versions)
 */
export async function examineHost(url: LoginUrl, limits: Limits, world: World): Promise<ExaminedHost> {
  const answer = await world.network.send(
    { method: 'GET', url: `${url.origin}/services/data`, headers: { accept: 'application/json' } },
    limits,
  );
  return { clock: clock(url, answer, world.clock.now()), seen: seenIn(answer) };
}

function seenIn(answer: HttpAnswer): HostSeen {
  if (answer.kind === 'outage') return { kind: 'unanswered', clause: outageClause(answer) };
  const newest = newestVersion(answer.status, answer.body);
  if (newest !== undefined) return { kind: 'org', newestVersion: newest };
  const shape = /^\s*</.test(answer.body) ? 'a page' : 'something else';
  return { kind: 'other', clause: `status ${answer.status} and ${shape} in the place of the versions of its API` };
}

const remedy =
  'Correct the clock of this machine: switch on NTP (`timedatectl set-ntp true`), or restart the virtual machine that slept.';

function clock(url: LoginUrl, answer: HttpAnswer, now: Date): Examination {
  if (answer.kind === 'outage') return skipped('clock.skew', `${url.host} gave no answer to read a clock from.`);
  const date = answer.headers['date'];
  if (date === undefined) return skipped('clock.skew', `The answer of ${url.host} does not tell the time.`);
  const skew = clockSkew(date, now);
  if (skew === undefined) {
    const message = `${url.host} claims that it is "${date}", which no clock of an org says.`;
    return warned('clock.skew', message, 'See what answers in the place of the org: a proxy, or another host.', {
      date,
    });
  }
  const facts = { skewMilliseconds: skew };
  const size = Math.abs(skew);
  // The header counts whole seconds.
  if (size < 1000) return passed('clock.skew', 'The clocks agree to the second.', facts);
  const direction = skew > 0 ? 'behind' : 'ahead of';
  const message = `The clock of this machine is ${humanDuration(size)} ${direction} the org's.`;
  if (size < noticeableSkewMilliseconds) return passed('clock.skew', message, facts);
  if (skew < lifetimeSeconds * 1000) return warned('clock.skew', message, remedy, facts);
  return failed(
    'clock.skew',
    `${message} An assertion lives ${lifetimeSeconds} seconds, so each one has expired when it arrives.`,
    remedy,
    facts,
  );
}
