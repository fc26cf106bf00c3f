import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { inputVariable, stepInputs, toManifest } from './manifest.ts';

const manifest = toManifest(
  parse(`
name: Some action
inputs:
  private-key:
    description: no default
  mode: { description: has one, default: login }
  retries: { default: 4 }
  export env: { default: false }
  token: { default: '\${{ github.token }} and \${{ github.actor }}' }
  old: { default: '', deprecationMessage: use new }
  bare:
outputs:
  access-token: { description: x }
runs: { using: node24, main: dist/main/index.js, post: dist/post/index.js, post-if: "!cancelled()" }
`),
  '/some/folder',
);
const minimal = (runs: object) => toManifest({ runs }, '/f');

describe('an action.yml', () => {
  it('is read for what the runner needs', () => {
    expect(manifest).toMatchObject({
      name: 'Some action',
      folder: '/some/folder',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      postIf: '!cancelled()',
      outputs: ['access-token'],
    });
    expect(minimal({ using: 'node24', main: 'x.js' })).toMatchObject({ postIf: 'always()' });
    expect(minimal({ using: 'node24', main: 'x.js' }).post).toBeUndefined();
  });

  it('of another kind is refused', () => {
    expect(() => minimal({ using: 'composite', steps: [] })).toThrow("'using: composite'");
    expect(() => minimal({ using: 'node24' })).toThrow('runs.main is missing');
    expect(() => toManifest({}, '/f')).toThrow('runs is not a mapping');
  });
});

describe('inputs of a step', () => {
  const evaluate = (path: string): string => `<${path}>`;
  const values = (given: Record<string, string | undefined>) =>
    Object.fromEntries(stepInputs(manifest, given, evaluate).values);

  it('are the given ones, then defaults; without a default the empty text', () => {
    expect(values({ mode: 'check' })).toEqual({
      mode: 'check',
      'private-key': '',
      retries: '4',
      'export env': 'false',
      token: '<github.token> and <github.actor>',
      old: '',
      bare: '',
    });
  });

  it('keep an empty text that was given; only what was left out gets its default', () => {
    expect(values({ mode: '' })['mode']).toBe('');
    expect(values({ mode: undefined })['mode']).toBe('login');
    expect(values({ MODE: 'x' })).not.toHaveProperty('mode');
  });

  it('are warned of when they are not declared or deprecated', () => {
    expect(stepInputs(manifest, { 'priv-key': 'x', old: 'y' }, evaluate).warnings).toEqual([
      "Input 'old' has been deprecated with message: use new",
      "Unexpected input(s) 'priv-key', valid inputs are ['private-key', 'mode', 'retries', 'export env', 'token', 'old', 'bare']",
    ]);
    expect(stepInputs(manifest, { Mode: 'x' }, evaluate).warnings).toEqual([]);
  });

  it('arrive in capitals, with an underscore for a space and with their dashes', () => {
    expect(inputVariable('private-key')).toBe('INPUT_PRIVATE-KEY');
    expect(inputVariable('Export env')).toBe('INPUT_EXPORT_ENV');
  });
});
