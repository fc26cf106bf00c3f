import type { Target } from '../target.ts';

/** Mistakes that were made on purpose: with them the fuzzer is seen to find what it says that it looks for. */
const planted = (name: string, feed: Target['feed'], words: readonly string[] = []): Target => ({
  name: `planted ${name}`,
  weight: 1,
  mayRefuse: true,
  seeds: ['acme'],
  words,
  feed,
});
const kept: Buffer[] = [];

/** Each right byte opens the next door; blind chance would have to guess all of them at once. */
function maze(input: Uint8Array): void {
  if (input[0] === 0x66) {
    if (input[1] === 0x75) {
      if (input[2] === 0x7a) {
        if (input[3] === 0x7a) throw new TypeError('the end of the maze');
      }
    }
  }
}

export const plantedTargets: readonly Target[] = [
  planted('maze', maze, ['f', 'u', 'z']),
  planted('hang', (input) => {
    while (input.length > 300);
  }),
  planted('slowness', (input) => {
    const until = Date.now() + (input.length > 300 ? 1_500 : 0);
    while (Date.now() < until);
  }),
  planted('leak', () => {
    kept.push(Buffer.alloc(50_000, 1));
  }),
  planted('promise', (input) => {
    if (input.length > 40) throw new Error('broken promise: short');
  }),
];
