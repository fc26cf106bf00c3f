import { Failure } from '../failure.ts';
import { rfc3339 } from '../time.ts';
import type { SecretStore } from '../world/stores.ts';
import type { Facts } from './facts.ts';
import { type Lock, mayWrite } from './lock.ts';
import type { Given } from './look.ts';
import type { HeldKey, RotatePorts } from './ports.ts';
import { isNewer, tooNew } from './standing.ts';
import { isAsNoted, type Noted, noted, printState, type RolloverState } from './state.ts';

/** One step under the lock: every write of a rollover goes through here. */
export class Work {
  readonly ports: RotatePorts;
  readonly given: Given;
  /** What was true when the lock was taken. */
  readonly facts: Facts;
  readonly #lock: Lock;
  #state: RolloverState | undefined;
  #hasNoted = false;
  /** What this step has written into public variables; `undefined` where it has removed one. */
  readonly shown = new Map<string, string | undefined>();

  constructor(ports: RotatePorts, given: Given, facts: Facts, lock: Lock) {
    this.ports = ports;
    this.given = given;
    this.facts = facts;
    this.#lock = lock;
    this.#state = facts.state.kind === 'read' ? facts.state.state : undefined;
  }

  /** The state as it was read or last written. */
  get state(): RolloverState | undefined {
    return this.#state;
  }

  /** Whether the state carries the number of our lock. */
  get hasNoted(): boolean {
    return this.#hasNoted;
  }

  /** The key with that fingerprint among those that the run was given. */
  held(fingerprint: string | undefined): HeldKey | undefined {
    return [this.given.current, this.given.next].find((key) => key?.fingerprint === fingerprint);
  }

  /** A state without which the step at hand would not have been chosen. */
  known(): RolloverState {
    if (this.#state === undefined) throw new TypeError('there is no state to go on from');
    return this.#state;
  }

  async note(state: Omit<RolloverState, 'schema' | 'lock' | 'since'> & { readonly since?: string }): Promise<void> {
    const whole = { schema: 1, since: rfc3339(this.ports.now()), ...state, lock: this.#lock.number } as const;
    await this.#guard();
    await this.ports.variables.write(this.facts.rules.stateVariable, printState(whole));
    this.#state = whole;
    this.#hasNoted = true;
  }

  async show(variable: string, pem: string): Promise<void> {
    await this.#guard();
    await this.ports.variables.write(variable, pem);
    this.shown.set(variable, pem);
  }

  async hide(variable: string): Promise<void> {
    await this.#guard();
    await this.ports.variables.forget(variable);
    this.shown.set(variable, undefined);
  }

  /** Changes the app. */
  async publish(pem: string): Promise<void> {
    await this.#guard();
    await this.ports.publisher?.publish(pem);
  }

  /** Stores a key where the run's own knowledge is not older than what lies there. */
  async put(store: SecretStore, slot: 'current' | 'next', key: HeldKey): Promise<void> {
    const { secretName, nextSecretName } = this.facts.rules;
    const name = slot === 'current' ? secretName : nextSecretName;
    const seen = await store.look(name);
    const { queuedAt } = this.ports.run;
    if (seen?.updatedAt !== undefined && isNewer(seen.updatedAt, queuedAt)) {
      const { code, sentence } = tooNew(name, store.name, seen.updatedAt, queuedAt);
      throw new Failure(code, sentence);
    }
    await this.#guard();
    // Who may read the current key may read the next one, and nobody else.
    await store.put(name, key.stored, secretName);
  }

  /** Removes the secret of the next name when it is still the one that the state names. */
  async forgetNext(store: SecretStore): Promise<void> {
    const { nextSecretName } = this.facts.rules;
    const seen = await store.look(nextSecretName);
    if (seen === undefined) return;
    if (!isAsNoted(seen.updatedAt, this.#state?.targets[store.name]?.next)) {
      throw new Failure(
        'ERR_ROTATE_CHANGED',
        `The secret ${nextSecretName} in ${store.name} was changed by somebody else.`,
      );
    }
    await this.#guard();
    await store.forget(nextSecretName);
  }

  /** Both secrets of every target as they are now. */
  async notes(): Promise<Record<string, Noted>> {
    const { secretName, nextSecretName } = this.facts.rules;
    const notes: Record<string, Noted> = {};
    for (const store of this.ports.stores) {
      const current = await store.look(secretName);
      const next = await store.look(nextSecretName);
      notes[store.name] = noted(current?.updatedAt, next?.updatedAt);
    }
    return notes;
  }

  #guard(): Promise<void> {
    return mayWrite(this.ports, this.facts.rules.stateVariable, this.#lock);
  }
}
