import { expect } from '@jest/globals';
import fc from 'fast-check';
import { Failure } from '../../src/failure.ts';
import type { Values } from './dialect-judges.ts';

/** How many values each judge must have read back. */
export const enough = 2_000;

export const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        "'",
        '"',
        '`',
        '\\',
        '$',
        '$(id)',
        '${HOME}',
        '%',
        '%0A',
        '%0a',
        '%3B',
        '%5D',
        '%AZP25',
        '%25',
        '%PATH%',
        '!',
        '#',
      ],
      ...[' ', '\t', '\n', '\r', '\r\n', '\f', ';', ']', '[', '=', ':', '&', '|', '>', '<', '~', '*', '--- ', '\nV9=x'],
      ...[
        '\nexport V9=x',
        '##vso[task.setvariable variable=V9]x',
        '::set-output name=V9::x',
        '<<EOF',
        '\\u0041',
        '\\n',
      ],
      ...[
        '\u0085',
        '\u2028',
        '\ufeff',
        '\u00e9',
        '\u{1F511}',
        'a',
        'Z',
        '0',
        'EOF',
        'ghadelimiter_',
        '\u0001',
        '\u001b[0m',
      ],
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(''));
export const token = fc.string({
  unit: fc.constantFrom(...'ABCxyz0189._!-+/='),
  minLength: 10,
  maxLength: 60,
});
/** Values that mean something to a shell, a log or a file of variables, and any other. */
export const anything = fc.oneof(hostile, hostile, fc.string({ unit: 'binary', maxLength: 20 }), token);

interface Written {
  readonly given: Map<string, string>;
  readonly refused: number;
}

/** Puts fuzzed values until enough were taken; whatever is refused must be refused by name. */
export async function fill(
  put: (name: string, value: string) => Promise<void>,
  fits: (value: string) => boolean = () => true,
) {
  const given = new Map<string, string>();
  let refused = 0;
  for (const value of fc.sample(anything, { numRuns: 12_000, seed: 20_260_801 })) {
    if (given.size === enough) break;
    if (!fits(value)) continue;
    const name = `V_${given.size}`;
    try {
      await put(name, value);
      given.set(name, value);
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'ERR_PIPELINE_VALUE') throw error;
      refused += 1;
    }
  }
  expect(given.size).toBe(enough);
  return { given, refused } satisfies Written;
}

export const sorted = (values: Values) => [...values].sort(([one], [other]) => (one < other ? -1 : 1));

/** Names whose value a judge read as something else, and names that it alone saw. */
export function differences(given: Values, seen: Values): string[] {
  const wrong = [...given].filter(([name, value]) => seen.get(name) !== value).map(([name]) => name);
  return [...wrong, ...[...seen.keys()].filter((name) => !given.has(name))];
}
