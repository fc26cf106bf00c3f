import type { Configuration, DeployProblem } from './configuration.ts';
import type { ComponentFailure } from './deploy.ts';
import { Deployments } from './deployments.ts';
import { FaultQueue } from './fault.ts';
import { configuredSettings } from './global-settings.ts';
import { numberedIdentifier } from './identifier.ts';
import { type App, makeOrg, type Org, type User } from './org.ts';
import type { Cursor } from './query-endpoint.ts';
import { type Session, SessionStore } from './session.ts';
import { Uploads } from './uploads.ts';

/** A Date reaches 100 million days to both sides of 1970 (ECMA-262, Time Values). */
const lastMoment = 8.64e15;

/** Everything that one emulator knows; two in one process share nothing. */
export class Emulation {
  readonly sessions = new SessionStore();
  /** Queries with pages still to come, by the name in their `nextRecordsUrl`. */
  readonly cursors = new Map<string, Cursor>();
  readonly deployments = new Deployments();
  readonly #uploads = new Uploads();
  /** What deploys left of the settings of apps. */
  readonly #settings = new Map<string, Readonly<Record<string, string>>>();
  readonly #usedProblems = new Set<DeployProblem>();
  /** Assertion ids that were seen, with the second after which they no longer matter. */
  readonly #seenIds = new Map<string, number>();
  readonly #logins = new Map<string, number[]>();
  readonly #clock: () => Date;
  #configuration: Configuration = {};
  #orgs: readonly Org[] = [];
  #faults = new FaultQueue([]);
  #configuredAt = 0;
  #flaps = 0;
  #cursorNames = 0;
  /** Where the server listens, known once it does. */
  origin = '';

  constructor(configuration: Configuration, clock: () => Date) {
    this.#clock = clock;
    this.configure(configuration);
  }

  /** Replaces the members that are given. Sessions live on; faults start anew only when they are given. */
  configure(partial: Configuration): void {
    const configuration = { ...this.#configuration, ...partial };
    const orgs = (configuration.orgs ?? [{}]).map(makeOrg);
    if (partial.orgs !== undefined) this.#administer(orgs);
    if (partial.faults !== undefined) this.#faults = new FaultQueue(partial.faults);
    this.#configuration = configuration;
    this.#orgs = orgs;
    this.#configuredAt = this.#clock().getTime();
  }

  /** What an administrator did by hand: another certificate of an app that the org had is an upload. */
  #administer(orgs: readonly Org[]): void {
    this.#settings.clear();
    for (const org of orgs) {
      const former = this.#orgs.find(({ id }) => id === org.id);
      for (const app of org.apps.values()) {
        const formerApp = former?.apps.get(app.clientId);
        const held = former && formerApp && this.heldCertificate(former, formerApp);
        if (formerApp !== undefined && held !== app.certificate) this.upload(org, app, app.certificate, held);
      }
    }
  }

  get configuration(): Configuration {
    return this.#configuration;
  }

  get orgs(): readonly Org[] {
    return this.#orgs;
  }

  get faults(): FaultQueue {
    return this.#faults;
  }

  get scheme(): 'http' | 'https' {
    return this.origin.startsWith('https:') ? 'https' : 'http';
  }

  /** The names that this server has for itself. */
  get loopbackOrigins(): string[] {
    return [this.origin, this.origin.replace('//127.0.0.1', '//localhost')];
  }

  /** Now, by the clock of the org, which a fault may have put wrong: as far as a Date reaches. */
  now(): Date {
    const shifted = this.#clock().getTime() + this.#faults.clockShiftSeconds() * 1000;
    return new Date(Math.min(lastMoment, Math.max(-lastMoment, shifted)));
  }

  nowSeconds(): number {
    return Math.floor(this.now().getTime() / 1000);
  }

  /** Seconds since the configuration was given. */
  age(): number {
    return (this.#clock().getTime() - this.#configuredAt) / 1000;
  }

  /** The certificate that the server which got this request holds: the app's own, or an older one in turn. */
  certificateOf(org: Org, app: App): string | undefined {
    this.deployments.settle(this.now().getTime());
    const key = keyOf(org, app);
    const held = this.#uploads.answering(key, app.certificate, this.now().getTime(), org.metadata);
    if (this.#faults.condition('flap') === undefined) return held;
    this.#flaps += 1;
    return this.#flaps % 2 === 1 ? (this.#uploads.previous(key) ?? app.otherCertificates[0] ?? held) : held;
  }

  /** The certificate that the app holds by its settings, whatever its servers know yet. */
  heldCertificate(org: Org, app: App): string | undefined {
    this.deployments.settle(this.now().getTime());
    return this.#uploads.held(keyOf(org, app), app.certificate);
  }

  /** Puts a certificate, or none, in the place of the one that the app holds. */
  upload(org: Org, app: App, certificate: string | undefined, previous = this.heldCertificate(org, app)): void {
    this.#uploads.note(keyOf(org, app), certificate, previous, this.now().getTime());
  }

  settingsOf(org: Org, app: App): Readonly<Record<string, string>> {
    return this.#settings.get(keyOf(org, app)) ?? configuredSettings(app);
  }

  keepSettings(org: Org, app: App, settings: Readonly<Record<string, string>>): void {
    this.#settings.set(keyOf(org, app), settings);
  }

  /** The problem that spoils the next check or deploy; it is used up by being taken. */
  takeProblem(org: Org, stage: 'check' | 'deploy'): ComponentFailure | undefined {
    const found = org.metadata.deployProblems.find(
      (each) => !this.#usedProblems.has(each) && (each.stage ?? stage) === stage,
    );
    if (found === undefined) return undefined;
    this.#usedProblems.add(found);
    const problemType = found.warning === true ? 'Warning' : 'Error';
    return { fullName: 'package', fileName: 'package.xml', problem: found.problem, problemType };
  }

  /** Remembers an assertion's id until its end; `false` when it was seen before. */
  rememberId(id: string, until: number): boolean {
    const now = this.nowSeconds();
    for (const [seen, end] of this.#seenIds) if (end < now) this.#seenIds.delete(seen);
    if (this.#seenIds.has(id)) return false;
    this.#seenIds.set(id, until);
    return true;
  }

  /** Counts a login of the user; `false` when the hour's number is used up. */
  countLogin(user: User): boolean {
    const now = this.nowSeconds();
    const recent = (this.#logins.get(user.id) ?? []).filter((second) => second > now - 3600);
    if (recent.length >= (this.#configuration.loginsPerHour ?? 3600)) return false;
    this.#logins.set(user.id, [...recent, now]);
    return true;
  }

  /** Who holds a live token; `undefined` also when its user or app may no longer enter. */
  holder(token: string | undefined): Holder | undefined {
    const session = token === undefined ? undefined : this.sessions.find(token, this.nowSeconds());
    const org = this.#orgs.find((candidate) => candidate.id === session?.orgId);
    const user = org && [...org.users.values()].find((candidate) => candidate.id === session?.userId);
    if (session === undefined || org === undefined || user === undefined) return undefined;
    return user.active && !user.frozen && !org.inactive ? { session, org, user } : undefined;
  }

  /** A use gives a session its whole life again; the end of a JWT-format token is written in it and stays. */
  prolong(session: Session): void {
    if (session.format === 'opaque') session.expiresAt = this.nowSeconds() + this.sessionSeconds;
  }

  nextCursorName(): string {
    this.#cursorNames += 1;
    return numberedIdentifier('0r8', this.#cursorNames);
  }

  get sessionSeconds(): number {
    return this.#configuration.sessionSeconds ?? 7200;
  }
}

function keyOf(org: Org, app: App): string {
  return `${org.id} ${app.clientId}`;
}

/** A live session with its org and user. */
export interface Holder {
  readonly session: Session;
  readonly org: Org;
  readonly user: User;
}
