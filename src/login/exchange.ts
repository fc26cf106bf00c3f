import type { KeyObject } from 'node:crypto';
import { claims } from '../assertion/claims.ts';
import type { LoginUrl } from '../assertion/login-url.ts';
import { freshIdentifier, signAssertion } from '../assertion/sign.ts';
import type { Ci } from '../ci/ci.ts';
import { Failure, type FailureCode } from '../failure.ts';
import { humanDuration } from '../time.ts';
import type { Rejection } from '../token/rejection.ts';
import { tokenRequest } from '../token/request.ts';
import { judgeTokenReply } from '../token/response.ts';
import { retryAfterMilliseconds, waitMilliseconds } from '../token/retry.ts';
import type { Session } from '../token/session.ts';
import { clockSkew } from '../token/skew.ts';
import type { HttpAnswer, HttpOutage, Phase, World } from '../world/world.ts';

/** One way to log in: an app's consumer key and a private key whose certificate the app holds. */
export interface Credential {
  readonly name: 'current' | 'next';
  readonly clientId: string;
  readonly key: KeyObject;
}

/** How long and how often. `endsAt` is on the monotonic clock. */
export interface Patience {
  readonly attemptMilliseconds: number;
  readonly endsAt: number;
  readonly retries: number;
  readonly signal?: AbortSignal;
}

/** What all attempts of a login share. The skew is learnt on the way. */
export interface Conversation {
  readonly url: LoginUrl;
  readonly username: string;
  readonly patience: Patience;
  /** Milliseconds that the org's clock is ahead of ours, once a reply told. */
  skewMilliseconds: number | undefined;
  /** Added to our clock when signing; moves only after the org called an assertion expired. */
  correctionMilliseconds: number;
  /** Assertions sent so far. */
  attempts: number;
}

export type Outcome =
  | { readonly kind: 'accepted'; readonly session: Session }
  | { readonly kind: 'rejected'; readonly rejection: Rejection };

/**
 * One credential's attempt: signs, sends, judges; waits and signs anew after outages, within the patience.
 * @throws Failure `ERR_NETWORK_…`, `ERR_ORG_UNAVAILABLE` or `ERR_DEADLINE` when the world failed, `ERR_CANCELLED`,
 *   `ERR_REPLY_UNTRUSTED` or `ERR_TOKEN_REDIRECT` when the answer must not be acted on
 */
export async function exchange(
  conversation: Conversation,
  credential: Credential,
  audience: string,
  world: World,
  ci: Ci,
): Promise<Outcome> {
  const { patience, url } = conversation;
  for (let attempt = 1; ; attempt++) {
    const answer = await send(conversation, credential, audience, world, ci);
    let failure: Failure;
    let retryAfter: number | undefined;
    if (answer.kind === 'reply') {
      const judgement = judgeTokenReply(answer, url);
      if (judgement.kind === 'accepted' || judgement.kind === 'rejected') return judgement;
      if (judgement.kind === 'refused') throw judgement.failure;
      failure = new Failure('ERR_ORG_UNAVAILABLE', `${url.host} answered ${judgement.seen}.`);
      retryAfter = retryAfterMilliseconds(answer.headers['retry-after'], world.clock.now());
    } else {
      if (answer.code === 'ABORTED') throw cancelled();
      failure = outageFailure(answer);
      if (answer.final) throw failure;
    }
    if (attempt > patience.retries) throw exhausted(failure, attempt);
    await pause(waitMilliseconds(attempt, world.clock.random(), retryAfter), failure, conversation, attempt, world, ci);
  }
}

/** Signs a fresh assertion, masks it and sends it. */
async function send(
  conversation: Conversation,
  credential: Credential,
  audience: string,
  world: World,
  ci: Ci,
): Promise<HttpAnswer> {
  const { patience, url, username } = conversation;
  const remaining = patience.endsAt - world.clock.monotonic();
  if (remaining <= 0) throw new Failure('ERR_DEADLINE', 'The deadline passed before the org gave an answer.');
  const now = new Date(world.clock.now().getTime() + conversation.correctionMilliseconds);
  const assertion = await signAssertion(
    claims(credential.clientId, username, audience, now, freshIdentifier()),
    credential.key,
  );
  ci.mask(assertion);
  conversation.attempts += 1;
  const answer = await world.network.send(tokenRequest(url.origin, assertion), {
    timeoutMilliseconds: Math.min(patience.attemptMilliseconds, remaining),
    ...(patience.signal === undefined ? {} : { signal: patience.signal }),
  });
  if (answer.kind === 'outage') return answer;
  conversation.skewMilliseconds = clockSkew(answer.headers['date'], world.clock.now()) ?? conversation.skewMilliseconds;
  // An answer that quotes what was sent is cut to a length before it is shown, and half an assertion no mask would know.
  return { ...answer, body: assertion.hiddenIn(answer.body) };
}

async function pause(
  milliseconds: number,
  failure: Failure,
  conversation: Conversation,
  attempt: number,
  world: World,
  ci: Ci,
): Promise<void> {
  const { patience } = conversation;
  if (world.clock.monotonic() + milliseconds >= patience.endsAt) {
    throw new Failure(failure.code, `${failure.message} The deadline leaves no time for another attempt.`, {
      hint: failure.hint,
      cause: failure,
    });
  }
  ci.info(
    `${failure.message} Waiting ${humanDuration(milliseconds)} before attempt ${attempt + 1} of ${patience.retries + 1}.`,
  );
  await world.clock.sleep(milliseconds, patience.signal);
  if (patience.signal?.aborted === true) throw cancelled();
}

/** The pipeline gave the job up while we waited. */
export function cancelled(): Failure {
  return new Failure('ERR_CANCELLED', 'The login was cancelled.');
}

const phaseCodes: Readonly<Record<Phase, FailureCode>> = {
  dns: 'ERR_NETWORK_DNS',
  tcp: 'ERR_NETWORK_TCP',
  proxy: 'ERR_NETWORK_PROXY',
  tls: 'ERR_NETWORK_TLS',
  http: 'ERR_NETWORK_HTTP',
};

function outageFailure(outage: HttpOutage): Failure {
  const elapsed = humanDuration(outage.elapsedMilliseconds);
  return new Failure(
    phaseCodes[outage.phase],
    `${outage.detail} (${outage.code}, phase ${outage.phase}, after ${elapsed}).`,
  );
}

function exhausted(failure: Failure, attempts: number): Failure {
  if (attempts === 1) return failure;
  return new Failure(failure.code, `${failure.message} That was attempt ${attempts} of ${attempts}.`, {
    hint: failure.hint,
    cause: failure,
  });
}
