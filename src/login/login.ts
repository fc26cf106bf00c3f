import { audienceOf, secondAudience } from '../assertion/audience.ts';
import type { LoginUrl } from '../assertion/login-url.ts';
import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import { humanDuration } from '../time.ts';
import { moreTelling, type Rejection, rejectionHint } from '../token/rejection.ts';
import type { Session } from '../token/session.ts';
import { clockCorrection, noticeableSkewMilliseconds } from '../token/skew.ts';
import type { World } from '../world/world.ts';
import { type Conversation, type Credential, cancelled, exchange, type Outcome } from './exchange.ts';
import { refusalOf } from './guard.ts';

/** Everything that a login needs to know, read and checked. */
export interface LoginRequest {
  readonly url: LoginUrl;
  /** The user's own audience; `undefined` lets the host decide. */
  readonly audience: string | undefined;
  readonly username: string;
  readonly current: Credential;
  readonly next: Credential | undefined;
  readonly orgType: 'production' | 'sandbox' | 'scratch' | undefined;
  /** Empty allows every org. */
  readonly allowedOrgIds: readonly string[];
  /** Whether a session of an org that is refused is ended; Salesforce may have given the same one to another job. */
  readonly revoke?: boolean;
  readonly timeoutMilliseconds: number;
  readonly deadlineMilliseconds: number;
  readonly retries: number;
  readonly propagationMilliseconds: number;
  /** Said first when the org answers "invalid assertion": the certificate belongs to no key that was given. */
  readonly mismatch: string | undefined;
  readonly signal?: AbortSignal;
}

/** A login that worked. */
export interface Login {
  readonly session: Session;
  readonly keyUsed: 'current' | 'next';
  readonly clientId: string;
  readonly audience: string;
  readonly attempts: number;
  /** Milliseconds that the org's clock is ahead of ours, where a reply told. */
  readonly skewMilliseconds: number | undefined;
}

/** After an upload an org's servers hold different certificates for some minutes: both keys are tried again then. */
const pairWaitsMilliseconds = [5_000, 15_000] as const;
/** Servers of an org differ about a new app or assignment, too. */
const onceMoreMilliseconds = 3_000;
const propagationWaitMilliseconds = 15_000;
const shortestPropagationWaitMilliseconds = 1_000;
/** For the end of a session that is refused. */
const revocationMilliseconds = 10_000;

/**
 * Logs in: tries the current credential, the next one when the rejection blames the first, and judges the org that
 * answered. The token is masked before this function returns it.
 * @throws Failure with the most telling of the org's rejections, or why the world failed, or that the org is not allowed
 */
export async function login(request: LoginRequest, world: World, ci: Ci): Promise<Login> {
  const conversation: Conversation = {
    url: request.url,
    username: request.username,
    patience: {
      attemptMilliseconds: request.timeoutMilliseconds,
      endsAt: world.clock.monotonic() + request.deadlineMilliseconds + request.propagationMilliseconds,
      retries: request.retries,
      ...(request.signal === undefined ? {} : { signal: request.signal }),
    },
    skewMilliseconds: undefined,
    correctionMilliseconds: 0,
    attempts: 0,
  };
  const accepted = await new Rounds(request, conversation, world, ci).run().catch((error: unknown) => {
    // A clock that is off can be why, and then its measure is what helps.
    reportSkew(conversation, ci);
    throw error;
  });
  const refusal = refusalOf(accepted.session, request);
  if (refusal !== undefined) {
    if (request.revoke === true) await endRefused(accepted.session, request, world, ci);
    throw refusal;
  }
  reportSkew(conversation, ci);
  return { ...accepted, attempts: conversation.attempts, skewMilliseconds: conversation.skewMilliseconds };
}

type Accepted = Pick<Login, 'session' | 'keyUsed' | 'clientId' | 'audience'>;

/** The order in which credentials, audiences and second chances are tried. */
class Rounds {
  readonly #request: LoginRequest;
  readonly #conversation: Conversation;
  readonly #world: World;
  readonly #ci: Ci;
  #audience: string;
  #otherAudience: string | undefined;
  #onceMoreLeft = true;
  readonly #propagationEndsAt: number;

  constructor(request: LoginRequest, conversation: Conversation, world: World, ci: Ci) {
    this.#request = request;
    this.#conversation = conversation;
    this.#world = world;
    this.#ci = ci;
    this.#audience = audienceOf(request.url, request.audience);
    this.#otherAudience = secondAudience(request.url, request.audience);
    this.#propagationEndsAt = world.clock.monotonic() + request.propagationMilliseconds;
  }

  async run(): Promise<Accepted> {
    let pairRound = 0;
    for (;;) {
      const round = await this.#round();
      if ('session' in round) return round;
      const wait = round.bothAssertions ? pairWaitsMilliseconds[pairRound] : undefined;
      if (wait !== undefined) {
        pairRound += 1;
        const because = 'Both keys were refused; after an upload the servers of an org differ for some minutes.';
        await this.#wait(wait, because, round.rejection);
        continue;
      }
      if (round.rejection.verdict === 'once-more' && this.#onceMoreLeft) {
        this.#onceMoreLeft = false;
        const because = `${round.rejection.sentence} Servers of an org differ after a change.`;
        await this.#wait(onceMoreMilliseconds, because, round.rejection);
        continue;
      }
      const propagation = Math.min(propagationWaitMilliseconds, this.#propagationLeft());
      if (round.rejection.propagates === true && propagation >= shortestPropagationWaitMilliseconds) {
        await this.#wait(propagation, `${round.rejection.sentence} Waiting for propagation.`, round.rejection);
        continue;
      }
      throw this.#failure(round.rejection);
    }
  }

  /** Each credential once. */
  async #round(): Promise<Accepted | { rejection: Rejection; bothAssertions: boolean }> {
    const { current, next } = this.#request;
    const first = await this.#attempt(current);
    if (first.kind === 'accepted') return this.#accepted(first.session, current);
    if (next === undefined || !mayHelp(first.rejection, current, next)) {
      return { rejection: first.rejection, bothAssertions: false };
    }
    this.#ci.info(`The current credential was refused (${first.rejection.reply}); trying the next one.`);
    const second = await this.#attempt(next);
    if (second.kind === 'accepted') return this.#accepted(second.session, next);
    return {
      rejection: moreTelling(first.rejection, second.rejection),
      bothAssertions: first.rejection.code === 'ERR_TOKEN_ASSERTION' && second.rejection.code === 'ERR_TOKEN_ASSERTION',
    };
  }

  /** One credential, with the second chances that belong to it alone: another audience, a corrected clock. */
  async #attempt(credential: Credential): Promise<Outcome> {
    let outcome = await this.#exchange(credential);
    if (
      outcome.kind === 'rejected' &&
      outcome.rejection.verdict === 'other-audience' &&
      this.#otherAudience !== undefined
    ) {
      const refused = this.#audience;
      this.#audience = this.#otherAudience;
      this.#otherAudience = undefined;
      this.#ci.info(
        `${this.#request.url.host} does not accept the audience ${refused}; trying ${this.#audience} on the same host.`,
      );
      outcome = await this.#exchange(credential);
    }
    const skew = clockCorrection(this.#conversation.skewMilliseconds, !this.#request.url.foreign);
    if (
      outcome.kind === 'rejected' &&
      outcome.rejection.verdict === 'clock' &&
      this.#conversation.correctionMilliseconds === 0 &&
      skew !== undefined
    ) {
      this.#conversation.correctionMilliseconds = skew;
      this.#ci.info(
        `The org's clock is ${humanDuration(skew)} ${skew > 0 ? 'ahead of' : 'behind'} this machine's; signing once more by the org's.`,
      );
      outcome = await this.#exchange(credential);
    }
    return outcome;
  }

  #exchange(credential: Credential): Promise<Outcome> {
    return exchange(this.#conversation, credential, this.#audience, this.#world, this.#ci);
  }

  #accepted(session: Session, credential: Credential): Accepted {
    this.#ci.mask(session.accessToken);
    return { session, keyUsed: credential.name, clientId: credential.clientId, audience: this.#audience };
  }

  #propagationLeft(): number {
    return this.#propagationEndsAt - this.#world.clock.monotonic();
  }

  /** Before another try; when the deadline leaves no time for one, the rejection is the answer. */
  async #wait(milliseconds: number, because: string, rejection: Rejection): Promise<void> {
    const { signal, endsAt } = this.#conversation.patience;
    if (this.#world.clock.monotonic() + milliseconds >= endsAt) throw this.#failure(rejection);
    this.#ci.info(`${because} Trying again in ${humanDuration(milliseconds)}.`);
    await this.#world.clock.sleep(milliseconds, signal);
    if (signal?.aborted === true) throw cancelled();
  }

  #failure(rejection: Rejection): Failure {
    const { url, mismatch, username } = this.#request;
    const lead = rejection.code === 'ERR_TOKEN_ASSERTION' && mismatch !== undefined ? `${mismatch} ` : '';
    const where = `${url.host}, audience ${this.#audience}, user ${username}`;
    return new Failure(rejection.code, `${lead}${rejection.sentence} (${where})`, {
      hint: rejectionHint(rejection, url.kind === 'sandbox' || url.kind === 'scratch'),
      reply: rejection.reply,
    });
  }
}

/** The next credential is tried when the rejection blames the key, and with an app of its own also when it blames the app. */
function mayHelp(rejection: Rejection, current: Credential, next: Credential): boolean {
  return rejection.verdict === 'next-key' || (rejection.blamesApp === true && next.clientId !== current.clientId);
}

async function endRefused(session: Session, { url }: LoginRequest, world: World, ci: Ci): Promise<void> {
  const { revoke } = await import('./revoke.ts');
  const hosts = url.foreign ? [url.host] : [];
  const ending = await revoke(session.accessToken, session.instanceUrl, revocationMilliseconds, world, hosts);
  if (ending.kind === 'failed') ci.annotate('warning', `The refused session could not be ended: ${ending.because}.`);
  else ci.info('The refused session has been ended.');
}

function reportSkew(conversation: Conversation, ci: Ci): void {
  const skew = conversation.skewMilliseconds;
  if (skew === undefined || Math.abs(skew) < noticeableSkewMilliseconds) return;
  const direction = skew > 0 ? 'behind' : 'ahead of';
  ci.annotate(
    'warning',
    `The clock of this machine is ${humanDuration(skew)} ${direction} the org's. Assertions live for two minutes: correct it (NTP).`,
  );
}
