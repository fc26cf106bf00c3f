import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { actionOptions, actionOutputs } from '../../src/action/tables.ts';
import { printActionFile, printInputTables, printOutputTable } from './print-tables.ts';

const path = (name: string) => new URL(`../../${name}`, import.meta.url);
const read = (name: string) => readFileSync(path(name), 'utf8');

/** `UPDATE_TABLES=1 npm test -- __tests__/contract` writes the files anew from the tables. */
const updating = process.env['UPDATE_TABLES'] === '1';

function between(text: string, name: string): string {
  const match = new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)\\n<!-- /${name} -->`).exec(text);
  if (match?.[1] === undefined) throw new Error(`README.md has no part called ${name}`);
  return match[1];
}

describe('the option tables', () => {
  it('are what action.yml says', () => {
    const printed = printActionFile(actionOptions, actionOutputs);
    if (updating) writeFileSync(path('action.yml'), printed);
    expect(read('action.yml')).toBe(printed);
  });

  it('make an action file that declares nothing but what they name', () => {
    const file = parse(read('action.yml')) as {
      inputs: Record<string, { default?: string }>;
      outputs: object;
      runs: object;
    };
    expect(Object.keys(file.inputs).sort()).toEqual(actionOptions.map(({ name }) => name).sort());
    expect(Object.keys(file.outputs).sort()).toEqual(actionOutputs.map(({ name }) => name).sort());
    expect(file.runs).toEqual({ using: 'node24', main: 'dist/main/index.js', post: 'dist/post/index.js' });
    // A declared default hides whether an input was given; only inputs whose emptiness is an error have one.
    const declared = Object.entries(file.inputs).filter(([, { default: fallback }]) => fallback !== undefined);
    expect(Object.fromEntries(declared.map(([name, { default: fallback }]) => [name, fallback]))).toEqual(
      Object.fromEntries(
        actionOptions.flatMap(({ name, absentAs }) => (absentAs === undefined ? [] : [[name, absentAs]])),
      ),
    );
  });

  it.each([
    ['inputs', () => printInputTables(actionOptions)],
    ['outputs', () => printOutputTable(actionOutputs)],
  ])("are the README's tables of %s", (name, print) => {
    const text = read('README.md');
    if (updating)
      writeFileSync(
        path('README.md'),
        text.replace(`<!-- ${name} -->\n${between(text, name)}\n`, () => `<!-- ${name} -->\n${print()}\n`),
      );
    expect(between(read('README.md'), name)).toBe(print());
  });

  it('name each option once', () => {
    const names = actionOptions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  });
});
