import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { configurationSchema } from '../../src/configuration/schema.ts';
import { examinationIds } from '../../src/doctor/examination.ts';
import { configurationSchema as emulatorSchema } from '../../src/emulator/schema.ts';
import { emulated, wrongSteps } from './github-steps.ts';
import { isTitleIn, read, root } from './markdown.ts';
import { nameOf, shellRuns } from './shell-runs.ts';
import { type Snippet, shellLines, snippets } from './snippets.ts';

const pins = JSON.parse(read('.github/pins.json')) as Record<string, string>;
const placed = (kinds: readonly string[]) =>
  snippets
    .filter(({ language }) => kinds.includes(language))
    .map((snippet) => [`${snippet.page}:${snippet.line}`, snippet] as const);

/** What is wrong with a value by a schema; nothing when it is fine. */
const bySchema = (schema: object) => (value: unknown) => {
  const validate = new Ajv2020({ strict: false }).compile(schema);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const text = { type: 'string', minLength: 1 };
const object = (properties: object, more: object = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const examination = object({
  id: { enum: examinationIds },
  status: { enum: ['passed', 'failed', 'warned', 'skipped'] },
  message: text,
  remedy: { type: ['string', 'null'] },
  facts: { type: 'object' },
});

/** How the JSON of a page is judged, by its page and what stands behind the fence. */
const ofJson: Readonly<Record<string, (value: unknown) => readonly string[]>> = {
  'docs/CONFIGURATION.md json': bySchema(configurationSchema),
  'docs/EMULATOR.md json': bySchema(object(Object.fromEntries(emulated.map((name) => [name, text])))),
  'docs/EMULATOR.md json configuration': bySchema(emulatorSchema),
  'docs/EMULATOR.md json schema': (value) =>
    JSON.stringify(value) === JSON.stringify(emulatorSchema) ? [] : ['is not the schema that the emulator goes by'],
  'docs/DOCTOR.md json': bySchema(
    object({
      schemaVersion: { const: 1 },
      worst: { enum: ['failed', 'warned', 'passed', 'skipped'] },
      examinations: { type: 'array', minItems: 1, items: examination },
    }),
  ),
};

/** What other tests judge, by its page and language: their file and title. */
const byOthers: Readonly<Record<string, readonly [file: string, title: string]>> = {
  'docs/ARCHITECTURE.md ': ['__tests__/contract/documents.test.ts', 'draws arrows that are files'],
  'docs/ROTATION.md mermaid': [
    '__tests__/contract/rotation.test.ts',
    'has the states of the plan, and an arrow for each step that leads to another state',
  ],
  'docs/LIBRARY.md ts': [
    '__tests__/proofs/package.test.ts',
    'have types that a strict program compiles with, and that refuse what is wrong',
  ],
};

/** A message of a commit as CONTRIBUTING.md asks for it. */
const commit =
  /^(?:feat|fix|perf|refactor|test|docs|build|ci|chore)\([a-z]+\): [a-z][^\n]{0,55}[^.\n]\n\n(?:[^\n]{1,100}\n)+$/;

const nameOfSnippet = ({ page, language }: Snippet) => `${page} ${language}`;
const isJudged = (snippet: Snippet): boolean =>
  ['yaml', 'sh'].includes(snippet.language) ||
  nameOfSnippet(snippet) in ofJson ||
  nameOfSnippet(snippet) in byOthers ||
  nameOfSnippet(snippet) === 'CONTRIBUTING.md ';

describe('the snippets of the pages', () => {
  it('are many, and each of them has somebody who judges it', () => {
    expect(snippets.length).toBeGreaterThan(40);
    expect(snippets.filter((each) => !isJudged(each)).map(nameOfSnippet)).toEqual([]);
    const there = snippets.map(nameOfSnippet);
    expect([...Object.keys(ofJson), ...Object.keys(byOthers)].filter((name) => !there.includes(name))).toEqual([]);
  });

  it.each(placed(['yaml']))('%s: has steps of inputs, outputs and actions that there are', (_, snippet) => {
    const earlier = snippets.filter(
      ({ page, language, line }) => page === snippet.page && language === 'yaml' && line < snippet.line,
    );
    expect(
      wrongSteps(
        snippet.text,
        pins,
        earlier.map((each) => each.text),
      ),
    ).toEqual([]);
  });

  it.each(placed(['json', 'json configuration', 'json schema']))('%s: is JSON of its schema', (_, snippet) => {
    expect(ofJson[nameOfSnippet(snippet)]?.(JSON.parse(snippet.text))).toEqual([]);
  });

  it.each(Object.entries(byOthers))('%s: is judged by a test that there is', (_, [file, title]) => {
    expect(isTitleIn(read(file), title)).toBe(true);
  });

  it('have a commit as it is asked for', () => {
    const [example] = snippets.filter((snippet) => nameOfSnippet(snippet) === 'CONTRIBUTING.md ');
    expect(example?.text).toMatch(commit);
  });
});

describe('the shell snippets of the pages', () => {
  it('are each run, or the table says why not', () => {
    expect(shellLines.map(nameOf)).toEqual([...new Set(shellLines.map(nameOf))]);
    expect(Object.keys(shellRuns)).toEqual(shellLines.map(nameOf));
  });

  it.each(shellLines.map((lines) => [nameOf(lines), lines] as const))(
    '%s: is where the table says',
    (name, { text }) => {
      const how = shellRuns[name];
      if (how === undefined) throw new Error('it is in no row');
      if (how === 'here') expect(existsSync(join(root, '__tests__/proofs/pages-shell.test.ts'))).toBe(true);
      else if ('by' in how) expect([name, read(how.by).includes(`'${how.title}'`)]).toEqual([name, true]);
      else {
        // Nothing that can be run hides beside what cannot.
        const others = text
          .split('\n')
          .filter((line) => line !== '' && !how.lines.some((begin) => line.startsWith(begin)));
        expect(others).toEqual([]);
      }
    },
  );
});

describe('the examples for GitHub', () => {
  it.each(readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.yml')))(
    '%s: has steps of inputs, outputs and actions that there are',
    (name) => {
      expect(wrongSteps(read(`examples/${name}`), pins)).toEqual([]);
    },
  );
});

describe('the judge of steps', () => {
  const sound = snippets.find(({ page, language }) => page === 'README.md' && language === 'yaml')?.text ?? '';
  const checkout =
    '- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n  with:\n    persist-credentials: false\n';

  it('finds nothing wrong with steps that are sound', () => {
    expect(wrongSteps(`${checkout}${sound}`, pins)).toEqual([]);
  });

  it.each([
    ['an input that there is none of', 'client-id:', 'consumer-key:', 'mode login has no input consumer-key'],
    [
      'an input of another mode',
      '    username:',
      '    fail-on: never\n    username:',
      'mode login has no input fail-on',
    ],
    ['a value that is none', '    username:', '    timeout: soon\n    username:', 'timeout must be a duration'],
    ['a mode that is none', '    username:', '    mode: logout\n    username:', 'mode logout is none'],
    ['an input that is missing', /.*username:.*\n/, '', 'mode login needs username'],
    ['a key that is no secret', 'secrets.SF_PRIVATE_KEY', 'vars.SF_PRIVATE_KEY', 'private-key comes from no secret'],
    ['an output that there is none of', 'outputs.access-token', 'outputs.token', 'has no output token'],
    ['an output of a step that there is none of', 'id: salesforce', 'id: acme', 'there is no step salesforce'],
    ['a tag in the place of a commit', /@3d3c\w+ # v7.0.1/, '@v7', 'actions/checkout@v7 is no commit'],
    ['another version in the comment', '# v7.0.1', '# v7.0.0', 'is v7.0.1, and its comment says v7.0.0'],
    ['no version', ' # v7.0.1', '', 'and its comment says nothing'],
    ['a commit of nobody', '@3d3c', '@4d3c', 'stands in no row of pins.json'],
    ['another version of ours', 'sf-keypair@v1', 'sf-keypair@main', 'sf-keypair/sf-keypair@main is no commit'],
    ['credentials that stay', 'persist-credentials: false', 'fetch-depth: 0', 'leaves its credentials behind'],
    ['an expression in a script', '"$TOKEN"', '"${{ steps.salesforce.outputs.access-token }}"', 'in a script'],
    ['two members of one name', '    username:', '    username: x\n    username:', 'unique'],
    ['no steps', /^- id[\s\S]*/, '', 'holds no steps'],
  ])('finds %s', (_, from, to, words) => {
    const whole = words.includes('no steps') ? 'a: b' : `${checkout}${sound}`.replace(from, to);
    expect(wrongSteps(whole, pins).join('\n')).toContain(words);
  });
});
