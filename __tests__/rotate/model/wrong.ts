import type { Facts } from '../../../src/rotate/facts.ts';
import { plan } from '../../../src/rotate/plan.ts';
import type { RotatePorts } from '../../../src/rotate/ports.ts';
import type { Judgement } from '../../../src/rotate/rotate.ts';
import type { Step } from '../../../src/rotate/step.ts';
import { perform, type WritingStep } from '../../../src/rotate/steps.ts';
import type { Work } from '../../../src/rotate/work.ts';
import type { VariableStore } from '../../../src/world/stores.ts';
import type { Setting, Variant } from './replay.ts';
import type { Budget } from './world.ts';

/** A rotation with one mistake in it, and the smallest world in which the mistake shows. */
export interface Wrong {
  readonly name: string;
  readonly variant: Variant;
  readonly setting?: Partial<Setting>;
  readonly budget?: Partial<Budget>;
  /** Nothing wrong is ever done, but it does not come to its end. */
  readonly stuck?: true;
  /** What the counterexample ends with. */
  readonly shows: RegExp;
}

const planned = (mistake: (step: Step, facts: Facts) => Step): Variant => ({
  judgement: { perform, plan: (facts) => mistake(plan(facts), facts) },
});

const performed = (mistakes: { [K in WritingStep['do']]?: (work: Work) => Promise<void> }): Variant => ({
  judgement: { plan, perform: (step, work) => mistakes[step.do]?.(work) ?? perform(step, work) } satisfies Judgement,
});

const phaseOf = ({ state }: Facts) => (state.kind === 'read' ? state.state.phase : undefined);

const variables =
  (change: (own: VariableStore, ports: RotatePorts) => Partial<VariableStore>) => (ports: RotatePorts) => ({
    ...ports,
    variables: { ...ports.variables, ...change(ports.variables, ports) },
  });

const isLock = (name: string) => name.includes('LOCK');

async function stageAndIssue(work: Work): Promise<void> {
  await perform({ do: 'stage', key: 'fresh' }, work);
  const state = work.known();
  const key = { ...work.given.current, fingerprint: state.next ?? '' };
  const pem = await work.ports.issue(key, work.ports.now());
  await work.show(work.facts.rules.nextCertificateVariable, pem);
  await work.note({ ...state, phase: 'offered' });
}

async function stageWithoutIntent(work: Work): Promise<void> {
  const key = await work.ports.makeKey();
  for (const store of work.ports.stores) await work.put(store, 'next', key);
  const current = work.given.current.fingerprint;
  await work.note({ phase: 'staged', current, next: key.fingerprint, targets: await work.notes() });
}

async function promoteOldFirst(work: Work): Promise<void> {
  const { next } = work.given;
  if (next === undefined) return;
  for (const store of work.ports.stores) {
    await work.put(store, 'next', work.given.current);
    await work.put(store, 'current', next);
  }
}

async function promoteFirstStore(work: Work): Promise<void> {
  const { next: key, current } = work.given;
  const [store] = work.ports.stores;
  if (key === undefined || store === undefined) return;
  const { next: _, ...state } = work.known();
  await work.put(store, 'current', key);
  await work.put(store, 'next', current);
  const targets = await work.notes();
  await work.note({ ...state, phase: 'promoted', current: key.fingerprint, previous: current.fingerprint, targets });
}

async function restoreAnother(work: Work): Promise<void> {
  const pem = await work.ports.issue(await work.ports.makeKey(), work.ports.now());
  await work.publish(pem);
}

async function forgetUnseen(work: Work): Promise<void> {
  for (const store of work.ports.stores) await store.forget(work.facts.rules.nextSecretName);
}

/** Reads a lock as everybody does at first: one that has ended is removed and made anew. */
const removeEnded = (ports: RotatePorts) =>
  variables((own) => ({
    read: async (name) => {
      const content = await own.read(name);
      if (content === undefined || !isLock(name)) return content;
      const { until } = JSON.parse(content) as { until: string };
      if (Date.parse(until) + 300_000 >= ports.now().getTime()) return content;
      await own.forget(name);
      return undefined;
    },
  }))(ports);

const two = { runs: 2 };

export const wrongs: readonly Wrong[] = [
  {
    name: 'promotes before the proof',
    variant: planned((step) => (step.do === 'await-administrator' ? { do: 'promote' } : step)),
    shows: /K0 is overwritten in store 0 before K1 has logged in/,
  },
  {
    name: 'takes one login for the proof',
    variant: planned((step) => (step.do === 'prove' ? { do: 'promote' } : step)),
    shows: /K0 is overwritten in store 0 before K1 has logged in/,
  },
  {
    name: 'proves in the first org alone',
    variant: { ports: (ports) => ({ ...ports, orgs: ports.orgs.slice(0, 1) }) },
    shows: /K0 is overwritten in store 0 before K1 has logged in to org 1/,
  },
  {
    name: 'does not soak before it offers',
    variant: planned((step, facts) => (step.do === 'wait' && phaseOf(facts) === 'staged' ? { do: 'offer' } : step)),
    shows: /a pipeline with the secrets of store \d holds K0, and org \d accepts K0 or K1/,
  },
  {
    name: 'takes no lock',
    variant: {
      ports: variables((own) => ({
        read: async (name) => (isLock(name) ? undefined : own.read(name)),
        create: async () => true,
      })),
    },
    budget: two,
    shows: /two rotations write at the same moment/,
  },
  {
    name: 'makes the certificate in the run that stages',
    variant: performed({ stage: stageAndIssue }),
    shows: /a pipeline with the secrets of store \d holds K0, and org \d accepts K0 or K1/,
  },
  {
    name: 'deletes without looking',
    variant: {
      judgement: {
        plan: (facts) => {
          const step = plan(facts);
          return step.do === 'stop' && step.code === 'ERR_ROTATE_STALE' ? { do: 'settle' } : step;
        },
        perform: (step, work) => (step.do === 'settle' ? forgetUnseen(work) : perform(step, work)),
      },
    },
    budget: two,
    shows: /is overwritten in store \d while org \d accepts it|holds K0, and org \d accepts K0 or K1/,
  },
  {
    name: 'opens a secret to everybody',
    variant: {
      ports: (ports) => ({
        ...ports,
        stores: ports.stores.map((store) => ({
          ...store,
          put: (name: string, value: Parameters<typeof store.put>[1]) => store.put(name, value, name),
        })),
      }),
    },
    shows: /can be read by more than before/,
  },
  {
    name: 'rolls back to a certificate of another key',
    variant: performed({ restore: restoreAnother }),
    setting: { publish: true, stores: 1, orgs: 1 },
    budget: { faults: 1 },
    shows: /org 0 accepts .*K\d/,
  },
  {
    name: 'writes the old key before the new one',
    variant: performed({ promote: promoteOldFirst }),
    shows: /K1 is overwritten in store 0 while org \d accepts it/,
  },
  {
    name: 'promotes in one target alone',
    variant: performed({ promote: promoteFirstStore }),
    shows: /K\d is overwritten in store 1 while org \d accepts it/,
  },
  {
    name: 'makes another next key where it was given none, whatever the times of the secrets say',
    variant: {
      judgement: {
        perform,
        plan: (facts) => {
          const step = plan(facts);
          return step.do === 'stop' && facts.given.next === undefined ? { do: 'stage', key: 'fresh' } : step;
        },
      },
      ports: (ports) => ({
        ...ports,
        stores: ports.stores.map((store) => ({
          ...store,
          look: async (name: string) => ((await store.look(name)) === undefined ? undefined : { updatedAt: undefined }),
        })),
      }),
    },
    budget: two,
    shows: /K1 is overwritten in store 0 while org \d accepts it/,
  },
  {
    name: 'sleeps past its lease and writes on',
    variant: {
      ports: (ports) => {
        let begun = ports.now();
        const own = ports.variables;
        let held = false;
        return {
          ...ports,
          now: () => (held ? begun : ports.now()),
          variables: {
            ...own,
            create: async (name, value) => {
              held = await own.create(name, value);
              begun = ports.now();
              return held;
            },
            read: async (name) => {
              const content = await own.read(name);
              return held && isLock(name) ? undefined : content;
            },
          },
        };
      },
    },
    budget: { ...two, naps: 1 },
    shows: /two rotations write at the same moment/,
  },
  {
    name: 'removes a lock that has ended and makes it anew',
    variant: { ports: removeEnded },
    setting: { stores: 1, orgs: 1 },
    budget: { ...two, faults: 1 },
    shows: /two rotations write at the same moment/,
  },
  {
    name: 'stores a key before it has noted which',
    variant: performed({ stage: stageWithoutIntent }),
    budget: { faults: 1 },
    stuck: true,
    shows: /it never ends; the last run said stop: There is a secret KEY_NEXT in store 0 already/,
  },
];
