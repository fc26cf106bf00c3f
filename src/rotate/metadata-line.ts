import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import type { DeployRequest } from '../org/metadata/deploy.ts';
import type { Refusal, Unreadable } from '../org/metadata/deploy-status.ts';
import { refusalFailure, type Stage } from '../org/metadata/refusal.ts';
import { firstVersionForJwt, judgeSoapAnswer, type SoapCall } from '../org/metadata/soap.ts';
import type { XmlElement } from '../org/metadata/xml.ts';
import { newestVersion } from '../org/versions.ts';
import { humanDuration } from '../time.ts';
import { isOutageStatus, retryAfterMilliseconds, waitMilliseconds } from '../token/retry.ts';
import type { Session } from '../token/session.ts';
import type { HttpReply, HttpRequest, World } from '../world/world.ts';

/** How long and how often the org is asked, and as whom. */
export interface LineOptions {
  /** A login of the door's. Asked for once more when the org says that the session is over. */
  readonly openSession: () => Promise<Session>;
  /** One request. */
  readonly timeoutMilliseconds: number;
  /** All that a call of the publisher does, waits included. */
  readonly deadlineMilliseconds: number;
  /** How often one request is made once more after an outage. */
  readonly retries: number;
  readonly signal?: AbortSignal;
}

type Judged<T> = T | Refusal | Unreadable;

/** The line to the Metadata API of one org: session, version of the API, patience. What goes wrong is a Failure. */
export class MetadataLine {
  readonly #options: LineOptions;
  readonly #world: World;
  readonly #ci: Ci;
  #session: Session | undefined;
  #version: string | undefined;
  #renewed = false;
  #endsAt = 0;

  constructor(options: LineOptions, world: World, ci: Ci) {
    this.#options = options;
    this.#world = world;
    this.#ci = ci;
  }

  /** Starts the watch for what comes next. */
  begin(): void {
    this.#endsAt = this.#world.clock.monotonic() + this.#options.deadlineMilliseconds;
    this.#renewed = false;
  }

  /** Milliseconds until the deadline, negative after it. */
  left(): number {
    return this.#endsAt - this.#world.clock.monotonic();
  }

  /** The newest version that the org has, so that no member of a component is unknown to it. */
  async version(): Promise<string> {
    this.#version ??= await this.#askVersion();
    return this.#version;
  }

  async #askVersion(): Promise<string> {
    const { instanceUrl } = await this.#open();
    const url = `${instanceUrl}/services/data`;
    const reply = await this.#reach({ method: 'GET', url, headers: { accept: 'application/json' } }, isOutage);
    const version = newestVersion(reply.status, reply.body);
    if (version === undefined)
      throw unexpected(`${instanceUrl} answered without its versions (status ${reply.status})`);
    return version;
  }

  /** Makes a SOAP call; gives the response element. */
  async soap(make: (version: string, token: Session['accessToken']) => SoapCall, stage: Stage): Promise<XmlElement> {
    const version = await this.version();
    for (;;) {
      const session = await this.#open();
      if (session.tokenFormat === 'jwt' && Number(version) < firstVersionForJwt) {
        const newest = `the newest of the org is ${version}`;
        throw new Failure('ERR_PUBLISH_TOKEN_FORMAT', `The access token has the JWT format, and ${newest}.`);
      }
      const { path, headers, body } = make(version, session.accessToken);
      const request = { method: 'POST', url: `${session.instanceUrl}${path}`, headers, body } as const;
      // A fault comes with status 500, and is an answer.
      const reply = await this.#reach(request, async (each) => {
        return (
          isOutage(each) && (await judgeSoapAnswer(each.status, each.body, session.accessToken)).kind === 'unreadable'
        );
      });
      const answer = await judgeSoapAnswer(reply.status, reply.body, session.accessToken);
      if (answer.kind === 'response') return answer.response;
      if (answer.kind === 'unreadable') throw unexpected(`The org answered with ${answer.seen}`);
      this.#refused(answer, stage);
    }
  }

  /** Makes a REST call, with POST when there is something to send; gives what the judge makes of the answer. */
  async rest<T extends { readonly kind: string }>(
    what: string | DeployRequest,
    judge: (status: number, body: string) => Judged<T>,
    stage: Stage,
  ): Promise<Exclude<T, Refusal | Unreadable>> {
    for (;;) {
      const session = await this.#open();
      const reply = await this.#reach(restRequest(what, session), isOutage);
      // An answer that quotes the session is cut to a length before it is shown, and half of one no mask would know.
      const judged = judge(reply.status, session.accessToken.hiddenIn(reply.body));
      if (!isNo(judged)) return judged as Exclude<T, Refusal | Unreadable>;
      if (judged.kind === 'unreadable') throw unexpected(`The org answered with ${judged.seen}`);
      this.#refused(judged, stage);
    }
  }

  /** Waits, unless the deadline or the end of the job comes first. */
  async pause(milliseconds: number): Promise<void> {
    await this.#world.clock.sleep(Math.max(0, Math.min(milliseconds, this.left())), this.#options.signal);
    this.#mayGoOn();
  }

  async #open(): Promise<Session> {
    this.#session ??= await this.#options.openSession();
    return this.#session;
  }

  /** A session that is over is opened once more; every other no is final. */
  #refused(refusal: { readonly code: string; readonly text: string }, stage: Stage): void {
    const failure = refusalFailure(refusal, stage);
    if (failure.code !== 'ERR_PUBLISH_SESSION' || this.#renewed) throw failure;
    this.#ci.info('The session is over; logging in once more.');
    this.#renewed = true;
    this.#session = undefined;
  }

  /** Sends until there is an answer. Every request here may be sent twice: a deploy of the same package changes nothing more. */
  async #reach(request: HttpRequest, isDown: (reply: HttpReply) => boolean | Promise<boolean>): Promise<HttpReply> {
    const { clock, network } = this.#world;
    const { retries, timeoutMilliseconds, signal } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      this.#mayGoOn();
      if (this.left() <= 0)
        throw new Failure('ERR_PUBLISH_UNAVAILABLE', 'The deadline passed before the org answered.');
      const limits = { timeoutMilliseconds: Math.min(timeoutMilliseconds, this.left()), ...(signal && { signal }) };
      const answer = await network.send(request, limits);
      if (answer.kind === 'reply' && !(await isDown(answer))) return answer;
      this.#mayGoOn();
      const seen = answer.kind === 'reply' ? `the org answered status ${answer.status}` : answer.detail;
      const failure = new Failure('ERR_PUBLISH_UNAVAILABLE', `The Metadata API cannot be used: ${seen}.`);
      if (attempt > retries || (answer.kind === 'outage' && answer.final)) throw failure;
      const after =
        answer.kind === 'reply' ? retryAfterMilliseconds(answer.headers['retry-after'], clock.now()) : undefined;
      const wait = waitMilliseconds(attempt, clock.random(), after);
      if (wait >= this.left()) throw failure;
      this.#ci.info(`${failure.message} Trying again in ${humanDuration(wait)}.`);
      await clock.sleep(wait, signal);
    }
  }

  #mayGoOn(): void {
    if (this.#options.signal?.aborted === true) throw new Failure('ERR_CANCELLED', 'The publishing was cancelled.');
  }
}

function restRequest(what: string | DeployRequest, { instanceUrl, accessToken }: Session): HttpRequest {
  if (typeof what === 'string') {
    const headers = { accept: 'application/json' };
    return { method: 'GET', url: `${instanceUrl}${what}`, headers, bearer: accessToken };
  }
  const { path, headers, content } = what;
  return { method: 'POST', url: `${instanceUrl}${path}`, headers, content, bearer: accessToken };
}

function isOutage({ status }: HttpReply): boolean {
  return isOutageStatus(status);
}

function isNo(judged: { readonly kind: string }): judged is Refusal | Unreadable {
  return judged.kind === 'refused' || judged.kind === 'unreadable';
}

function unexpected(seen: string): Failure {
  return new Failure('ERR_PUBLISH_UNEXPECTED', `${seen}.`);
}
