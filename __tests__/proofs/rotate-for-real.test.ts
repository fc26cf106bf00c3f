import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { JournalEntry } from '../../src/emulator/journal.ts';
import { closeJobs } from '../runner/index.ts';
import { type Gate, openGate, type Trap } from '../scripted/gate.ts';
import { SecondWorkflow, type Snapshot } from '../scripted/second-workflow.ts';
import type { QueuedRun, StoredSecret, StoredVariable } from '../scripted/vault-stores.ts';
import { actionFolder, clientId } from '../stories/org.ts';
import { clockDifference, closeStages, day, fingerprintOf, keyOf, Stage } from '../stories/rollover-stage.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  await closeStages();
}, 240_000);
afterAll(closeJobs);

const soak = 7 * day;
const pipeline = 'pipeline@acme.example';
/** Longer than the lease of a lock and the servers of an org need. */
const later = 66 * 60_000;

/** What lies where, to go back to. */
interface World {
  readonly secrets: Map<string, Map<string, StoredSecret>>;
  readonly variables: Map<string, StoredVariable>;
  readonly history: readonly Snapshot[];
}

/** A rollover whose every request to GitHub and the org passes a gate, and a second workflow beside it. */
class Attacked {
  readonly stage: Stage;
  readonly trap: Trap;
  readonly others: SecondWorkflow;
  readonly #gates: { readonly api: Gate; readonly org: Gate };
  readonly #pidFile: string;
  kills = 0;
  runs = 0;
  requests = 0;
  issued = 0;
  refused = 0;

  private constructor(
    stage: Stage,
    trap: Trap,
    gates: { readonly api: Gate; readonly org: Gate },
    others: SecondWorkflow,
    pidFile: string,
  ) {
    this.stage = stage;
    this.trap = trap;
    this.others = others;
    this.#gates = gates;
    this.#pidFile = pidFile;
  }

  static async begin(inputs: Readonly<Record<string, string>>): Promise<Attacked> {
    const folder = mkdtempSync(join(tmpdir(), 'attacked-'));
    closing.push(() => rmSync(folder, { recursive: true, force: true }));
    const pidFile = join(folder, 'pid');
    const spring = () => process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
    const trap: Trap = { seen: 0, at: undefined, moment: 'before', caught: undefined, came: [], spring };
    const gates = { api: await openGate(trap), org: await openGate(trap) };
    closing.push(gates.api.close, gates.org.close);
    const stage = await Stage.open({
      inputs,
      org: {
        myDomain: gates.org.url,
        metadata: { delayMilliseconds: 120_000, flappingMilliseconds: 300_000, seed: 7 },
      },
    });
    gates.api.target = stage.vault.apiUrl;
    gates.org.target = stage.org.url;
    const others = new SecondWorkflow({
      library: pathToFileURL(join(actionFolder, 'dist/library/index.js')).href,
      environment: stage.clock.environment({ paced: true }),
      instanceUrl: stage.org.url,
      clientId,
      username: pipeline,
      secrets: () => ({ current: stage.secret() ?? '', next: stage.secret('SF_PRIVATE_KEY_NEXT') }),
      now: () => stage.clock.now(),
      soak,
    });
    gates.api.passed = () => others.look();
    stage.clock.hold = (step) => others.quiet(step);
    closing.push(() => others.close());
    return new Attacked(stage, trap, gates, others, pidFile);
  }

  /** One run; it is killed at a request when `at` is given and that many come. */
  async run(
    queued: QueuedRun,
    at?: number,
    moment: Trap['moment'] = 'before',
  ): Promise<{ next: string; said: string }> {
    Object.assign(this.trap, { seen: 0, at, moment, caught: undefined, came: [] });
    const { api, org } = this.#gates;
    const run = await this.stage.run({
      queued,
      pidFile: this.#pidFile,
      inputs: { 'instance-url': org.url },
      job: { github: { api_url: api.url } },
    });
    this.runs += 1;
    // Every tenth is searched for secrets at the end; all of them would take longer than the rest.
    if (this.runs % 10 !== 1) this.stage.runs.pop();
    this.requests += this.trap.seen;
    if (this.trap.caught !== undefined) {
      this.kills += 1;
      expect(run.signal).toBe('SIGKILL');
    } else expect([run.outcome, run.body.slice(-600)]).toEqual(['success', expect.any(String)]);
    this.#judge();
    return { next: run.outputs['next-step'] ?? '', said: run.body };
  }

  get phase(): unknown {
    return this.stage.state['phase'];
  }

  /** Runs, each queued after the one before it, until the rollover is there. */
  async goOn(phase: string): Promise<void> {
    for (let turn = 0; this.phase !== phase; turn += 1) {
      if (turn === 8) throw new Error(`still ${this.phase} and not ${phase}`);
      const { next } = await this.run(this.stage.queue());
      if (next === 'wait' || this.phase === 'offered') await this.wait(later);
    }
  }

  /** By its own journal the org has let the second workflow in as often as it believes. */
  #judge(): void {
    const journal = this.stage.org.journal as JournalEntry[];
    for (const { claims, outcome } of journal.splice(0)) {
      if (claims?.sub !== pipeline) continue;
      if (outcome === 'issued') this.issued += 1;
      else this.refused += 1;
    }
    expect(this.others.failures).toEqual([]);
  }

  /** Time passes, with nothing on its way. */
  async wait(milliseconds: number): Promise<void> {
    await this.others.quiet(() => this.stage.clock.advance(milliseconds));
  }

  async end(): Promise<void> {
    await this.others.close();
    this.#judge();
    expect(this.issued).toBe(this.others.logins);
  }

  keep(): World {
    const { drawers, variables } = this.stage.stores;
    const secrets = [...drawers].map(([name, drawer]) => [name, copyOf(drawer.secrets)] as const);
    return { secrets: new Map(secrets), variables: copyOf(variables), history: this.others.history };
  }

  /** Puts everything back but time. @param certificate what the app held */
  async goBack({ secrets, variables, history }: World, certificate?: string): Promise<void> {
    const { stores, clock } = this.stage;
    await this.others.quiet(() => {
      for (const [name, { secrets: now }] of stores.drawers) refill(now, secrets.get(name) ?? new Map());
      refill(stores.variables, variables);
      if (certificate !== undefined) {
        this.stage.upload(certificate);
        clock.advance(500_000);
      }
      this.others.history = history;
    });
  }

  /** Who is where, with names for keys. */
  get scene() {
    const { phase, current, next, previous } = this.stage.state;
    const first = fingerprintOf(this.stage.first.privateKey);
    const name = (key: unknown) => (key === undefined ? 'none' : key === first ? 'old' : `new ${key}`);
    const ofPem = (pem: string | undefined) => name(pem && fingerprintOf(pem));
    const ofCertificate = (pem: string | undefined) => name(pem && keyOf(pem));
    const scene = {
      phase: String(phase),
      current: name(current),
      next: name(next),
      previous: name(previous),
      secret: ofPem(this.stage.secret()),
      nextSecret: ofPem(this.stage.secret('SF_PRIVATE_KEY_NEXT')),
      certificate: ofCertificate(this.stage.variable('SF_CERTIFICATE')),
      nextCertificate: ofCertificate(this.stage.variable('SF_CERTIFICATE_NEXT')),
    };
    // There is one new key and no more, whichever that is.
    const keys = new Set(Object.values(scene).filter((value) => value.startsWith('new ')));
    expect(keys.size).toBeLessThan(2);
    // Whoever was queued while another promoted holds the new key alone: the old one stays where it still is.
    if (scene.phase === 'promoted' && scene.nextSecret.startsWith('new ')) scene.nextSecret = 'old';
    return Object.fromEntries(Object.entries(scene).map(([part, value]) => [part, value.replace(/^new .*/, 'new')]));
  }
}

const copyOf = <Value extends object>(map: ReadonlyMap<string, Value>): Map<string, Value> =>
  new Map([...map].map(([name, value]) => [name, { ...value }]));

function refill<Value extends object>(map: Map<string, Value>, from: ReadonlyMap<string, Value>): void {
  map.clear();
  for (const [name, value] of from) map.set(name, { ...value });
}

/** Requests after whose answer was lost something else is there than before. */
const changes = (what: string) => !what.startsWith('GET ') && !what.endsWith('/services/oauth2/token');

/**
 * Kills the run at each of its requests, once before it is carried out and, where it changes something, once more when
 * it was and the answer is lost; then goes on with the next attempt of the same run, or (every fourth time) a later one.
 */
async function attack(attacked: Attacked, phase: string, certificate?: string): Promise<void> {
  const { stage, trap } = attacked;
  const world = attacked.keep();
  await attacked.run(stage.queue());
  const came = [...trap.came];
  if (attacked.phase !== phase) await attacked.goOn(phase);
  const scene = attacked.scene;
  const points = came.flatMap((what, place) => [
    { at: place + 1, moment: 'before' as const },
    ...(changes(what) ? [{ at: place + 1, moment: 'after' as const }] : []),
  ]);
  for (const [place, { at, moment }] of points.entries()) {
    await attacked.goBack(world, certificate);
    const queued = stage.queue();
    await attacked.run(queued, at, moment);
    expect([at, moment, trap.caught]).toEqual([at, moment, expect.any(String)]);
    const caught = trap.caught;
    if (attacked.phase !== phase && place % 4 !== 3) await attacked.run(stage.again(queued));
    if (attacked.phase !== phase) await attacked.goOn(phase);
    expect({ at, moment, caught, ...attacked.scene }).toEqual({ at, moment, caught, ...scene });
  }
  console.info(`${phase}: ${came.length} requests, ${points.length} kills`);
}

function tell(attacked: Attacked, began: number): void {
  const seconds = Math.round((Date.now() - began) / 1000);
  const { kills, runs, requests, issued, refused } = attacked;
  console.info(
    `${kills} kills in ${runs} runs and ${requests} requests; ${issued} logins of the second workflow (${refused} times the other key), none failed; ${seconds} s`,
  );
}

async function expectSettled(attacked: Attacked): Promise<void> {
  await attacked.end();
  const { stage } = attacked;
  expect(attacked.scene).toEqual({
    phase: 'settled',
    current: 'new',
    next: 'none',
    previous: 'old',
    secret: 'new',
    nextSecret: 'none',
    certificate: 'new',
    nextCertificate: 'none',
  });
  const everything = [...stage.stores.drawers.values()].flatMap(({ secrets }) => [...secrets.values()]);
  expect(everything.filter(({ value }) => value === stage.first.stored)).toEqual([]);
  const { next } = await attacked.run(stage.queue());
  expect(next).toBe('nothing');
}

describe('a rollover that is killed at every request', () => {
  it('ends settled when an administrator publishes', async () => {
    const began = Date.now();
    const attacked = await Attacked.begin({});
    const { stage } = attacked;
    await attack(attacked, 'staged');
    await attacked.wait(soak + clockDifference);
    await attack(attacked, 'offered');
    stage.upload(stage.variable('SF_CERTIFICATE_NEXT') ?? '');
    // While the servers of the org differ, nothing is believed.
    await attacked.run(stage.queue());
    expect(attacked.phase).toBe('offered');
    await attacked.wait(500_000);
    await attack(attacked, 'published');
    await attack(attacked, 'promoted');
    await attacked.wait(soak + clockDifference);
    await attack(attacked, 'settled');
    await expectSettled(attacked);
    tell(attacked, began);
  }, 900_000);

  it('ends settled with publish: metadata, while the servers of the org differ', async () => {
    const began = Date.now();
    const attacked = await Attacked.begin({ publish: 'metadata', 'app-api-name': 'Acme_CI' });
    const { stage } = attacked;
    await attacked.goOn('staged');
    await attacked.wait(soak + clockDifference);
    await attack(attacked, 'published', stage.first.certificate);
    await attacked.goOn('promoted');
    await attacked.wait(soak + clockDifference);
    await attacked.goOn('settled');
    await expectSettled(attacked);
    tell(attacked, began);
  }, 900_000);
});
