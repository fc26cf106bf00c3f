import { describe, expect, it } from '@jest/globals';
import { setupPaths } from '../../src/rotate/instructions.ts';
import { rotateOptions } from '../../src/rotate/options.ts';
import { phases, publicState } from '../../src/rotate/state.ts';
import type { Step } from '../../src/rotate/step.ts';
import { writes } from '../../src/rotate/steps.ts';
import { read } from './markdown.ts';
import { arrows } from './rotation-picture.ts';

const page = read('docs/ROTATION.md');
/** Every word that a plan can answer with; the compiler sees to it that none is missing. */
const words: Record<Step['do'], true> = {
  nothing: true,
  stage: true,
  wait: true,
  offer: true,
  publish: true,
  restore: true,
  'await-administrator': true,
  prove: true,
  withdraw: true,
  promote: true,
  settle: true,
  stop: true,
};
/** Steps that change the app and leave the state as it is. */
const withinState = ['publish', 'restore'];

describe('the picture of the states', () => {
  it('has the states of the plan, and an arrow for each step that leads to another state', () => {
    const states = new Set(phases.map(publicState));
    expect(new Set(arrows.flatMap(({ from, to }) => [from, to]))).toEqual(states);
    const moving = Object.keys(words).filter((word) => writes({ do: word } as Step) && !withinState.includes(word));
    expect(new Set(arrows.map(({ step }) => step))).toEqual(new Set(moving));
  });

  it('has a row for each state in the table below it', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, state]) => state);
    expect(rows.slice(0, 5)).toEqual(['settled', 'staged', 'offered', 'published', 'promoted']);
  });
});

describe('the page about rotation', () => {
  it('shows the paths of Setup that the summary shows', () => {
    const flat = page.replace(/\s+/g, ' ');
    for (const path of Object.values(setupPaths)) expect(flat).toContain(path);
  });

  it('names inputs and their usual values as they are', () => {
    const usual = new Map(rotateOptions.map((option) => [option.name, 'default' in option ? option.default : '']));
    expect(page).toContain(`\`rotate-within\` (${String(usual.get('rotate-within')).replace('d', ' days')})`);
    expect(page).toContain(`\`soak\` (${String(usual.get('soak')).replace('d', ' days')})`);
    for (const variable of ['certificate-variable', 'state-variable', 'secret-name'] as const)
      expect(page).toContain(`\`${usual.get(variable)}\``);
  });
});
