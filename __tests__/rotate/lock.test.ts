import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { type LockPorts, lease, mayWrite, release, takeLock } from '../../src/rotate/lock.ts';
import { printState } from '../../src/rotate/state.ts';

const minute = 60_000;
const begin = Date.UTC(2026, 0, 1);

/** Variables that several runs share, and a clock that all of them look at. */
function place() {
  const kept = new Map<string, string>();
  const clock = { now: begin };
  const ports = (id: string, attempt = 1): LockPorts => ({
    run: { id, attempt, queuedAt: new Date(begin) },
    now: () => new Date(clock.now),
    variables: {
      read: async (name) => kept.get(name),
      create: async (name, value) => (kept.has(name) ? false : kept.set(name, value).has(name)),
      write: async (name, value) => void kept.set(name, value),
      forget: async (name) => void kept.delete(name),
    },
  });
  const note = (lock: number) =>
    kept.set(
      'S',
      printState({
        schema: 1,
        phase: 'settled',
        since: '2026-01-01T00:00:00Z',
        lock,
        current: 'a'.repeat(64),
        targets: {},
      }),
    );
  return { kept, clock, ports, note };
}

async function held(ports: LockPorts) {
  const taken = await takeLock(ports, 'S');
  if (taken.kind !== 'held') throw new Error('the lock is busy');
  return taken.lock;
}

describe('the lock of a rotation', () => {
  it('is held by one run', async () => {
    const { ports, kept } = place();
    expect(await held(ports('1'))).toMatchObject({ number: 1, overtaken: [] });
    expect(await takeLock(ports('2'), 'S')).toEqual({ kind: 'busy', until: new Date(begin + lease) });
    expect(JSON.parse(kept.get('S_LOCK_1') ?? '')).toEqual({ run: '1', attempt: 1, until: '2026-01-01T01:00:00Z' });
  });

  it('is free again when it is released', async () => {
    const { ports, kept } = place();
    await release(ports('1'), 'S', await held(ports('1')), false);
    expect([...kept.keys()]).toEqual([]);
    expect(await held(ports('2'))).toMatchObject({ number: 1 });
  });

  it('is overtaken five minutes after its lease, by one alone', async () => {
    const { ports, clock } = place();
    await held(ports('1'));
    clock.now += lease + 5 * minute;
    expect((await takeLock(ports('2'), 'S')).kind).toBe('busy');
    clock.now += 1000;
    const taken = await Promise.all(['2', '3'].map((id) => takeLock(ports(id), 'S')));
    expect(taken.map(({ kind }) => kind).sort()).toEqual(['busy', 'held']);
    expect(taken.find(({ kind }) => kind === 'held')).toMatchObject({ lock: { number: 2, overtaken: [1] } });
  });

  it('is none when it ends later than any run takes it for, which would be for ever', async () => {
    const { ports, kept } = place();
    const until = (milliseconds: number) =>
      kept.set('S_LOCK_1', JSON.stringify({ run: '9', attempt: 1, until: new Date(begin + milliseconds) }));
    until(lease + 5 * minute);
    expect((await takeLock(ports('1'), 'S')).kind).toBe('busy');
    until(lease + 6 * minute);
    await expect(takeLock(ports('1'), 'S')).rejects.toMatchObject({
      code: 'ERR_ROTATE_LOCK',
      hint: 'Remove the variable S_LOCK_1 when no rotation is running.',
    });
  });

  it('is overtaken at once by the next attempt of the same run', async () => {
    const { ports } = place();
    await held(ports('1'));
    expect(await held(ports('1', 2))).toMatchObject({ number: 2 });
  });

  it('lets nobody write who was overtaken, or whose lease is nearly over', async () => {
    const { ports, clock } = place();
    const first = ports('1');
    const lock = await held(first);
    await mayWrite(first, 'S', lock);
    clock.now += lease - 5 * minute;
    await expect(mayWrite(first, 'S', lock)).rejects.toThrow('This run held the lock until 2026-01-01T01:00:00Z');
    clock.now -= minute;
    await mayWrite(first, 'S', lock);
    await held(ports('1', 2));
    await expect(mayWrite(first, 'S', lock)).rejects.toMatchObject({ code: 'ERR_ROTATE_LOCK' });
  });

  it('leaves what it overtook until its number is noted, so that nobody takes a number of the past', async () => {
    const { ports, kept, clock, note } = place();
    await held(ports('1'));
    clock.now += lease + 6 * minute;
    const second = await held(ports('2'));
    await release(ports('2'), 'S', second, false);
    expect([...kept.keys()]).toEqual(['S_LOCK_1']);
    const third = await held(ports('3'));
    note(third.number);
    await release(ports('3'), 'S', third, true);
    expect([...kept.keys()]).toEqual(['S']);
    expect(await held(ports('4'))).toMatchObject({ number: 3 });
  });

  it('is given back by nobody whose lease may be over', async () => {
    const { ports, kept, clock } = place();
    const lock = await held(ports('1'));
    clock.now += lease - 4 * minute;
    await release(ports('1'), 'S', lock, false);
    expect(kept.has('S_LOCK_1')).toBe(true);
  });

  it('is not taken with what was read before another had it and went on', async () => {
    const { ports, kept, note } = place();
    const slow = ports('1');
    let reads = 0;
    const variables = {
      ...slow.variables,
      read: async (name: string) => {
        reads += 1;
        // Between our look at the state and our look at the lock another run does all of its work.
        const seen = kept.get(name);
        if (reads === 1) note(1);
        return seen;
      },
    };
    expect((await takeLock({ ...slow, variables }, 'S')).kind).toBe('busy');
    expect([...kept.keys()]).toEqual(['S']);
  });

  it('is ours when the answer to its making was lost', async () => {
    const { ports } = place();
    const own = ports('1');
    const variables = {
      ...own.variables,
      create: async (name: string, value: string) => {
        await own.variables.create(name, value);
        throw new Failure('ERR_STORE_UNAVAILABLE', 'No answer.');
      },
    };
    expect((await takeLock({ ...own, variables }, 'S')).kind).toBe('held');
    const refusing = {
      ...own.variables,
      create: () => Promise.reject(new Failure('ERR_STORE_UNAVAILABLE', 'No answer.')),
    };
    await expect(takeLock({ ...ports('2', 1), variables: refusing }, 'T')).rejects.toThrow('No answer.');
  });

  it('is not guessed at when it cannot be read', async () => {
    const { ports, kept } = place();
    kept.set('S_LOCK_1', '{}');
    await expect(takeLock(ports('1'), 'S')).rejects.toMatchObject({
      code: 'ERR_ROTATE_LOCK',
      hint: expect.stringMatching(/Remove the variable S_LOCK_1/),
    });
    kept.set('S', 'x');
    await expect(takeLock(ports('1'), 'S')).rejects.toMatchObject({ code: 'ERR_ROTATE_STATE' });
  });
});
