import fc from 'fast-check';
import { checkOptions } from '../../../../src/check/options.ts';
import { loginOptions } from '../../../../src/login/options.ts';
import { readOptions } from '../../../../src/option.ts';
import { promise, type Target, utf8 } from '../target.ts';

const tables = [loginOptions, checkOptions] as const;
const names = [...new Set(tables.flatMap((table) => table.map(({ name }) => name)))];
const words = [
  ...names,
  ...tables.flatMap((table) => table.flatMap((spec) => ('choices' in spec ? spec.choices : []))),
];

/** An input is lines of `name=value`, with `\n` for line ends within a value. */
export const options: Target = {
  name: 'options',
  weight: 40,
  mayRefuse: false,
  seeds: [
    'instance-url=acme.my.salesforce.com\ntimeout=20s\nretries=4\nrevoke=true',
    'fail-on=never\nleaves-only=TRUE\nmerge=a,b',
  ],
  words: [...words, '=', '\n', '\\n', 'true', 'false', ',', ' '],
  fresh: fc
    .array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' }))))
    .map((rows) => rows.map((row) => row.join('=')).join('\n')),
  feed(input) {
    const given = new Map(
      utf8(input)
        .split('\n')
        .map((row) => [row.split('=', 1)[0] ?? '', row.slice(row.indexOf('=') + 1).replaceAll('\\n', '\n')]),
    );
    for (const table of tables) {
      const { values, problems } = readOptions<typeof loginOptions | typeof checkOptions>(table, (name) =>
        given.get(name),
      );
      promise(Object.keys(values).length === table.length, 'a value for every option');
      promise(
        problems.every(({ option }) => (names as readonly string[]).includes(option)),
        'a problem names its option',
      );
    }
  },
};
