import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Answer, Hang } from './fuzz/run.ts';

/**
 * The readers of everything that comes from outside, fed with what nobody meant: real material changed at random, and
 * inputs that fast-check makes from their grammars. Part of the run keeps the inputs that reach code which none had
 * reached before (V8's block coverage; see fuzz/coverage.ts for how coarse that is).
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
/** The sources run as they are, without a build, where Node takes the types out itself. */
const node = join(root, 'node_modules/.bin/node');
const guidedInputs = 40_000;
/** `FUZZ_INPUTS=10000000` for a long run. */
const inputs = Number(process.env['FUZZ_INPUTS'] ?? 220_000);
// The same numbers each time: a gate judges the change at hand. FUZZ_SEED looks elsewhere, FUZZ_INPUTS further.
const seed = process.env['FUZZ_SEED'] ?? '740764';
const longestMinutes = Math.max(4, inputs / 60_000);

type Outcome = (Answer | Hang) & { readonly largestMebibytes: number };

function fuzz(...order: readonly string[]): Outcome {
  const script = join(root, '__tests__/proofs/fuzz/run.ts');
  const child = spawnSync(node, ['--disable-warning=ExperimentalWarning', script, ...order], {
    encoding: 'utf8',
    timeout: longestMinutes * 60_000,
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(child.stdout) as Outcome;
}

function done(outcome: Outcome): Answer {
  if (outcome.kind === 'hang') throw new Error(`a reader never ended on ${outcome.input}`);
  return outcome;
}

const minute = 60_000;
if (!existsSync(node)) throw new Error('node_modules/.bin/node is missing: `npm ci` brings it.');

describe('the fuzzer finds a planted', () => {
  it(
    'mistake behind four doors by keeping what opened the one before, and not by chance',
    () => {
      const guided = done(fuzz('30000', '1', 'guided', 'planted maze'));
      expect(guided.findings.map(({ place }) => place)).toEqual([expect.stringContaining('the end of the maze')]);
      expect(done(fuzz('30000', '1', 'blind', 'planted maze')).findings).toEqual([]);
    },
    minute,
  );

  it(
    'broken promise',
    () => {
      const { findings } = done(fuzz('5000', '1', 'blind', 'planted promise'));
      expect(findings).toHaveLength(1);
      expect(Buffer.from(findings[0]?.input ?? '', 'base64').length).toBeGreaterThan(40);
    },
    minute,
  );

  it(
    'hang',
    () => {
      expect(fuzz('100000', '1', 'blind', 'planted hang').kind).toBe('hang');
    },
    4 * minute,
  );

  it(
    'input that takes more than a second',
    () => {
      const { findings } = done(fuzz('20000', '3', 'blind', 'planted slowness'));
      expect(findings.map(({ problem }) => problem)).toEqual(['takes more than a second']);
    },
    2 * minute,
  );

  it(
    'growth of memory',
    () => {
      expect(done(fuzz('4000', '1', 'blind', 'planted leak')).grownBytes).toBeGreaterThan(96 * 2 ** 20);
    },
    minute,
  );
});

describe('the readers', () => {
  const judge = (outcome: Outcome): Answer => {
    const answer = done(outcome);
    expect(answer.findings.map(({ target, problem, input }) => `${target}: ${problem} ${input}`)).toEqual([]);
    expect(answer.grownBytes).toBeLessThan(96 * 2 ** 20);
    expect(outcome.largestMebibytes).toBeLessThan(1024);
    expect(answer.targets.every((target) => target.inputs > 100 && target.slowest < 1_000)).toBe(true);
    return answer;
  };

  it(
    'answer or refuse, quickly and in bounded memory, whatever they are fed',
    () => {
      const guided = judge(fuzz(String(guidedInputs), seed, 'guided'));
      expect(guided.byAll?.functions).toBeGreaterThanOrEqual(guided.bySeeds?.functions ?? Number.POSITIVE_INFINITY);
      expect(guided.byAll?.idleCharacters).not.toBe(guided.bySeeds?.idleCharacters);
      const blind = judge(fuzz(String(inputs - guidedInputs), seed, 'blind'));
      expect(guided.inputs + blind.inputs).toBeGreaterThanOrEqual(200_000);
      process.stdout.write(
        `${guided.inputs + blind.inputs} inputs, seed ${seed}, ${guided.targets.reduce((sum, { novel }) => sum + novel, 0)} of them kept for new code\n`,
      );
    },
    2 * longestMinutes * minute,
  );
});
