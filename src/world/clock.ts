import type { Clock } from './world.ts';

/** `setTimeout` takes 31 bits; a longer delay would fire at once. */
const longestTimerMilliseconds = 2_147_483_647;

/** The machine's own clock. */
export function createClock(): Clock {
  return {
    now: () => new Date(),
    monotonic: () => performance.now(),
    random: () => Math.random(),
    async sleep(milliseconds, signal) {
      const end = performance.now() + milliseconds;
      for (let left = milliseconds; left > 0 && signal?.aborted !== true; left = end - performance.now()) {
        await nap(Math.min(left, longestTimerMilliseconds), signal);
      }
    },
  };
}

function nap(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, Math.ceil(milliseconds));
    signal?.addEventListener('abort', wake);
  });
}
