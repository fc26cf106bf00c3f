import { getEventListeners } from 'node:events';
import { describe, expect, it, jest } from '@jest/globals';
import { createClock } from '../../src/world/clock.ts';

const clock = createClock();

describe('the clock', () => {
  it('tells the time of the machine', () => {
    const before = Date.now();
    const now = clock.now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it('sleeps at least as long as it is told', async () => {
    const start = clock.monotonic();
    await clock.sleep(50);
    expect(clock.monotonic() - start).toBeGreaterThanOrEqual(50);
    expect(clock.monotonic() - start).toBeLessThan(500);
  });

  it('does not sleep for nothing or less', async () => {
    const start = clock.monotonic();
    await clock.sleep(0);
    await clock.sleep(-5);
    expect(clock.monotonic() - start).toBeLessThan(40);
  });

  it('wakes when the signal aborts, without an error, and leaves no listener', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('not thrown')), 30);
    const start = clock.monotonic();
    await clock.sleep(5, controller.signal);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    await clock.sleep(10_000, controller.signal);
    await clock.sleep(10_000, controller.signal);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    expect(clock.monotonic() - start).toBeLessThan(500);
  });

  it('does not take a delay of more than 31 bits for none, nor wakes up all the time to see', async () => {
    const timer = jest.spyOn(globalThis, 'setTimeout');
    const controller = new AbortController();
    let woke = false;
    const asleep = clock.sleep(3_000_000_000, controller.signal).then(() => (woke = true));
    await clock.sleep(60);
    expect(woke).toBe(false);
    controller.abort();
    await asleep;
    expect(timer.mock.calls[0]?.[1]).toBe(2 ** 31 - 1);
    expect(timer.mock.calls.length).toBeLessThan(5);
    timer.mockRestore();
  });

  it('draws from [0, 1)', () => {
    const drawn = Array.from({ length: 100 }, () => clock.random());
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(new Set(drawn).size).toBeGreaterThan(90);
  });
});
