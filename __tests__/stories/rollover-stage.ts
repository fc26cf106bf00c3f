import { createHash, createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { expect } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import type { AppConfiguration, Configuration, OrgConfiguration } from '../../src/emulator/configuration.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { type ActionRun, type JobOptions, runAction, type StepRun } from '../runner/index.ts';
import { closeVaults, startVault, type Vault } from '../scripted/github-vault.ts';
import { makePair } from '../scripted/pair.ts';
import { type SharedClock, startSharedClock } from '../scripted/shared-clock.ts';
import type { QueuedRun } from '../scripted/vault-stores.ts';
import { actionFolder, clientId, leaksOf, username } from './org.ts';

type Inputs = Readonly<Record<string, string | undefined>>;

export const day = 86_400_000;
/** What a run adds to `soak` for clocks that differ. */
export const clockDifference = 300_000;

export interface StageOptions {
  readonly orgs?: number;
  readonly org?: OrgConfiguration;
  readonly app?: Partial<AppConfiguration>;
  readonly configuration?: Configuration;
  /** Days that the current certificate has left; 30 unless told otherwise. */
  readonly daysLeft?: number;
  /** As it lies in the secret; PKCS#8 unless told otherwise. */
  readonly storedKey?: string;
  readonly passphrase?: string;
  readonly targets?: readonly string[];
  /** Inputs of every run. */
  readonly inputs?: Inputs;
  readonly kind?: 'api.github.com' | 'ghes-3.17';
}

/** What makes one run differ from the scheduled one that was queued a moment ago. */
export interface RunChoice {
  readonly inputs?: Inputs;
  readonly queued?: QueuedRun;
  readonly environment?: string;
  readonly job?: JobOptions;
  readonly pidFile?: string;
}

const open: Stage[] = [];

/** Stops everything, and fails the test when a run left a key, a passphrase or a token where none belongs. */
export async function closeStages(): Promise<void> {
  const stages = open.splice(0);
  await Promise.all(stages.map((stage) => stage.close()));
  await closeVaults();
  for (const stage of stages) {
    expect(stage.leaks()).toBe('');
    expect(stage.vault.violations).toEqual([]);
  }
}

/** SHA-256 of the SPKI. */
export function fingerprintOf(key: string | KeyObject): string {
  const spki = (typeof key === 'object' && key.type === 'public' ? key : createPublicKey(key)).export({
    type: 'spki',
    format: 'der',
  });
  return createHash('sha256').update(spki).digest('hex');
}

/** A key pair with its orgs, its places on GitHub, and a workflow that rotates it. */
export class Stage {
  readonly clock: SharedClock;
  readonly vault: Vault;
  readonly orgs: Emulator[] = [];
  /** The first key: everybody has it at the beginning. */
  readonly first: { readonly privateKey: string; readonly certificate: string; readonly stored: string };
  readonly runs: StepRun[] = [];
  readonly #options: StageOptions;
  readonly #configurations: Configuration[] = [];
  /** Every value that any secret ever had. */
  readonly #seen = new Set<string>();
  #begun = 0;
  readonly #heard: string[] = [];
  readonly #certificates = new Set<string>();

  private constructor(
    clock: SharedClock,
    vault: Vault,
    first: { readonly privateKey: string; readonly certificate: string; readonly stored: string },
    options: StageOptions,
  ) {
    this.clock = clock;
    this.vault = vault;
    this.first = first;
    this.#options = options;
  }

  static async open(options: StageOptions = {}): Promise<Stage> {
    const vault = await startVault({ kind: options.kind ?? 'api.github.com' });
    const clock = await startSharedClock((milliseconds) => vault.stores.advance(milliseconds));
    const pem =
      options.storedKey === undefined
        ? makePair().privateKey
        : createPrivateKey({ key: options.storedKey, passphrase: options.passphrase })
            .export({ type: 'pkcs8', format: 'pem' })
            .toString();
    const notBefore = new Date(clock.now().getTime() - (365 - (options.daysLeft ?? 30)) * day);
    const key = createPrivateKey(pem);
    const certificate = await issueCertificate({ key, commonName: 'acme', notBefore, days: 365 });
    const stage = new Stage(clock, vault, { privateKey: pem, certificate, stored: options.storedKey ?? pem }, options);
    for (const target of options.targets ?? ['repository']) {
      vault.stores.seed(target, 'SF_PRIVATE_KEY', stage.first.stored);
    }
    const { variables } = vault.stores;
    variables.set('SF_CERTIFICATE', { value: certificate, createdAt: clock.now(), updatedAt: clock.now() });
    for (let number = 0; number < (options.orgs ?? 1); number += 1) await stage.#startOrg(certificate);
    open.push(stage);
    return stage;
  }

  async #startOrg(certificate: string): Promise<void> {
    const { app, org, configuration } = this.#options;
    const whole: Configuration = {
      loginsPerHour: 10_000_000,
      orgs: [
        {
          apps: [{ clientId, type: 'external', apiName: 'Acme_CI', certificates: [certificate], ...app }],
          users: [
            { username, permissions: ['ApiEnabled', 'ModifyMetadata', 'ViewSetup'] },
            { username: 'pipeline@acme.example' },
          ],
          ...org,
        },
      ],
      ...configuration,
    };
    this.#configurations.push(whole);
    this.orgs.push(await startEmulator(whole, { clock: () => this.clock.now() }));
  }

  get org(): Emulator {
    const [first] = this.orgs;
    if (first === undefined) throw new TypeError('no org');
    return first;
  }

  get stores() {
    return this.vault.stores;
  }

  /** What an administrator does in Setup. */
  upload(certificate: string, number = 0): void {
    const configuration = this.#configurations[number] ?? {};
    const [org] = configuration.orgs ?? [];
    const [app, ...apps] = org?.apps ?? [];
    if (org === undefined || app === undefined) throw new TypeError('no such app');
    const changed = { ...org, apps: [{ ...app, certificates: [certificate] }, ...apps] };
    this.#configurations[number] = { ...configuration, orgs: [changed] };
    this.orgs[number]?.reconfigure({ orgs: [changed] });
  }

  /** The run of a schedule: queued a moment after what was before it. */
  queue(): QueuedRun {
    this.clock.advance(5_000);
    const run = this.stores.queue();
    this.clock.advance(2_000);
    return run;
  }

  /** The same run once more, as "Re-run jobs" does it. */
  again(run: QueuedRun): QueuedRun {
    this.clock.advance(5_000);
    const next = this.stores.queue(run.id, run.attempt + 1);
    this.clock.advance(2_000);
    return next;
  }

  inputs(secrets: Readonly<Record<string, string>>): Record<string, string | undefined> {
    const one = this.orgs.length === 1;
    return {
      mode: 'rotate',
      'private-key': secrets['SF_PRIVATE_KEY'],
      'next-private-key': secrets['SF_PRIVATE_KEY_NEXT'] ?? '',
      'private-key-passphrase': this.#options.passphrase,
      'rotate-token': this.vault.app.token,
      'secret-targets': (this.#options.targets ?? ['repository']).join('\n'),
      ...(one
        ? { 'client-id': clientId, username, 'instance-url': this.org.url }
        : { orgs: this.orgs.map(({ url }) => `${clientId} ${username} ${url}`).join('\n') }),
      ...this.#options.inputs,
    };
  }

  /** Runs the action in a run that is queued now, or in a given one. */
  async run({ inputs, queued = this.queue(), environment, job = {}, pidFile }: RunChoice = {}): Promise<ActionRun> {
    this.#collect();
    this.#begun += 1;
    const given = { ...this.inputs(this.stores.jobSecrets(queued, environment)), ...inputs };
    const run = await runAction({
      action: actionFolder,
      // What is searched is known by it.
      id: `rotate-${this.#begun}`,
      inputs: given,
      timeScale: 0.1,
      timeoutMs: 300_000,
      eventName: 'schedule',
      secrets: queued.secrets,
      ...job,
      machine: { ...this.clock.environment({ pidFile }), ...job.machine },
      github: {
        repository: 'acme/orgs',
        api_url: this.vault.apiUrl,
        run_id: String(queued.id),
        run_attempt: String(queued.attempt),
        ref: 'refs/heads/main',
        ...job.github,
      },
    });
    for (const name of ['publish-private-key', 'private-key-passphrase']) {
      const value = given[name];
      if (value) this.#seen.add(value);
    }
    this.runs.push(run);
    this.#collect();
    return run;
  }

  #collect(): void {
    for (const { secrets } of this.stores.drawers.values())
      for (const { value } of secrets.values()) this.#seen.add(value);
    for (const name of ['SF_CERTIFICATE', 'SF_CERTIFICATE_NEXT']) {
      const pem = this.variable(name);
      if (pem !== undefined) this.#certificates.add(pem);
    }
  }

  /** A value of a secret that lies in no store of ours. */
  saw(value: string): void {
    this.#seen.add(value);
  }

  /** What a command has said, to be searched as well. */
  heard(text: string): void {
    this.#heard.push(text);
    this.#collect();
  }

  get state(): Record<string, unknown> {
    return JSON.parse(this.variable('SF_KEY_ROLLOVER') ?? '{}');
  }

  variable(name: string): string | undefined {
    return this.stores.variables.get(name)?.value;
  }

  secret(name = 'SF_PRIVATE_KEY', target = 'repository'): string | undefined {
    return this.stores.secret(target, name);
  }

  /** Whatever changed something on GitHub, from that request on. */
  writes(from = 0): string[] {
    return this.vault.journal
      .slice(from)
      .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
      .filter(({ carried, status }) => carried && (status === undefined || status < 300))
      .map(({ method, path }) => `${method} ${path}`);
  }

  /** Values of secrets, keys in them, tokens and assertions in what the runs left and in the variables. */
  leaks(): string {
    const secrets = Object.fromEntries([...this.#seen].map((value, place) => [`secret ${place}`, value]));
    const tokens = this.runs.flatMap(({ masks }) => masks.filter((mask) => /^00D\w{12,15}!/.test(mask)));
    const all = {
      ...secrets,
      ...Object.fromEntries([...new Set(tokens)].map((token, place) => [`token ${place}`, token])),
    };
    const variables = Object.fromEntries(
      [...this.stores.variables].map(([name, { value }]) => [`variable ${name}`, value]),
    );
    for (const [place, text] of this.#heard.entries()) variables[`command ${place}`] = text;
    return leaksOf(this.runs, { ...all, 'rotate-token': this.vault.app.token }, [], variables, [...this.#certificates]);
  }

  async close(): Promise<void> {
    await Promise.all([...this.orgs.map((org) => org.close()), this.clock.close()]);
  }
}

/** What of a run a story tells. */
export function told(run: StepRun): Record<string, string | undefined> {
  const { state, 'next-step': next, 'failure-code': code } = run.outputs;
  return { outcome: run.outcome, state, next, ...(code && { code }) };
}

export const keyOf = (certificate: string): string => fingerprintOf(new X509Certificate(certificate).publicKey);
