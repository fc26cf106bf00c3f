import { Failure } from '../../src/failure.ts';
import type { Given } from '../../src/rotate/look.ts';
import type { HeldKey, Proof, RotatePorts } from '../../src/rotate/ports.ts';
import { printState, type RolloverState } from '../../src/rotate/state.ts';
import { Secret } from '../../src/secret.ts';
import type { SecretStore } from '../../src/world/stores.ts';

const day = 86_400_000;
export const [old, fresh, third] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
export const begin = new Date('2026-06-15T12:00:00Z');

const key = (fingerprint: string): HeldKey => ({ fingerprint, stored: new Secret(`stored ${fingerprint}`) });
export const certificate = (fingerprint: string, until = '2026-07-01'): string => `certificate ${fingerprint} ${until}`;
export const at = (days: number): Date => new Date(begin.getTime() + days * day);
export const text = (date: Date): string => date.toISOString().replace('.000Z', 'Z');
export const stateOf = (more: Partial<RolloverState> = {}): RolloverState => ({
  schema: 1,
  phase: 'offered',
  since: text(at(-9)),
  lock: 3,
  current: old,
  next: fresh,
  targets: {
    one: { current: text(at(-100)), next: text(at(-10)) },
    two: { current: text(at(-100)), next: text(at(-10)) },
  },
  ...more,
});

/** What lies in the two targets, in the variables and in the app, and everything that a run changes about it, in order. */
export interface Place {
  /** Changes alone, one line each; of the state only its phase. */
  readonly changes: string[];
  /** Every state that was written. */
  readonly states: RolloverState[];
  readonly variables: Map<string, string>;
  /** By target and name. */
  readonly secrets: Map<string, Date | undefined>;
  readonly sleeps: number[];
  readonly logins: string[];
  readonly ports: RotatePorts;
  readonly given: Given;
  app: string | undefined;
}

export interface PlaceSetting {
  readonly state?: RolloverState;
  readonly variables?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, Date | undefined>>;
  readonly given?: readonly [current: string, next?: string];
  /** What the org says to a key; the current one alone is accepted when nothing is said. */
  readonly prove?: (fingerprint: string, login: number) => Proof;
  readonly orgs?: readonly string[];
  /** The publisher's changes; there is none without. */
  readonly publish?: (pem: string, place: Place, count: number) => void;
  /** Runs before each change. */
  readonly before?: (change: string, place: Place) => void;
}

/** Two targets, some orgs, and a clock that moves only when somebody sleeps. */
export function scriptedPlace(setting: PlaceSetting): Place {
  const { given: [current, next] = [old], orgs = ['acme'], publish } = setting;
  let now = begin.getTime();
  let made = 0;
  let published = 0;
  const accepted: Proof = { kind: 'accepted' };
  const refused: Proof = { kind: 'refused', reply: 'invalid_grant' };
  const prove = setting.prove ?? ((fingerprint) => (fingerprint === current ? accepted : refused));
  const change = (line: string): void => {
    setting.before?.(line, place);
    place.changes.push(line);
  };
  const variables = new Map(Object.entries(setting.variables ?? {}));
  if (setting.state !== undefined) variables.set('STATE', printState(setting.state));
  const secrets = new Map(Object.entries(setting.secrets ?? {}));
  const store = (name: string): SecretStore => ({
    name,
    look: async (secret) =>
      secrets.has(`${name} ${secret}`) ? { updatedAt: secrets.get(`${name} ${secret}`) } : undefined,
    put: async (secret, value, like) => {
      change(`put ${secret} of ${name} like ${like}: ${String(value.reveal()).slice(0, 8)}`);
      secrets.set(`${name} ${secret}`, new Date(now));
    },
    forget: async (secret) => {
      change(`forget ${secret} of ${name}`);
      secrets.delete(`${name} ${secret}`);
    },
  });
  const place: Place = {
    changes: [],
    states: [],
    variables,
    secrets,
    sleeps: [],
    logins: [],
    app: undefined,
    given: {
      current: key(current),
      next: next === undefined ? undefined : key(next),
      certificate: undefined,
    },
    ports: {
      prove: async (org, { fingerprint }) => {
        place.logins.push(`${org.name} ${fingerprint[0]}`);
        return prove(fingerprint, place.logins.length);
      },
      makeKey: async () => {
        made += 1;
        return key(made === 1 ? third : String(made).repeat(64).slice(0, 64));
      },
      issue: async ({ fingerprint }) => certificate(fingerprint, '2027-06-15'),
      inspect: (pem) => {
        const [word, keyFingerprint, until] = pem.split(' ');
        if (word !== 'certificate' || keyFingerprint === undefined || until === undefined) return undefined;
        return { pem, fingerprint: `of ${pem}`, keyFingerprint, notAfter: new Date(until) };
      },
      orgs: orgs.map((name) => ({ name, clientId: '3MVG9', username: 'ci', instanceUrl: 'https://acme.example' })),
      stores: [store('one'), store('two')],
      variables: {
        read: async (name) => variables.get(name),
        create: async (name, value) => {
          if (variables.has(name)) return false;
          change(`make ${name}`);
          variables.set(name, value);
          return true;
        },
        write: async (name, value) => {
          const state = name === 'STATE' ? (JSON.parse(value) as RolloverState) : undefined;
          change(`write ${name}: ${state?.phase ?? value.slice(0, 13)}`);
          if (state !== undefined) place.states.push(state);
          variables.set(name, value);
        },
        forget: async (name) => {
          change(`forget ${name}`);
          variables.delete(name);
        },
      },
      publisher:
        publish === undefined
          ? undefined
          : {
              read: async () => place.app,
              publish: async (pem) => {
                published += 1;
                change(`publish ${pem.slice(0, 13)}`);
                publish(pem, place, published);
              },
            },
      run: { id: '7', attempt: 1, queuedAt: new Date(begin.getTime() - 60_000) },
      now: () => new Date(now),
      sleep: async (milliseconds) => {
        place.sleeps.push(milliseconds);
        now += milliseconds;
      },
    },
  };
  return place;
}

/** Both secrets in both targets, as {@link stateOf} has noted them. */
export const bothSecrets: Readonly<Record<string, Date>> = {
  'one KEY': at(-100),
  'one KEY_NEXT': at(-10),
  'two KEY': at(-100),
  'two KEY_NEXT': at(-10),
};
export const currentSecrets: Readonly<Record<string, Date>> = { 'one KEY': at(-100), 'two KEY': at(-100) };

export const away = (): Failure =>
  new Failure('ERR_PUBLISH_REJECTED', 'The deploy failed.', { hint: 'Look at it.', reply: 'UNKNOWN_EXCEPTION' });
