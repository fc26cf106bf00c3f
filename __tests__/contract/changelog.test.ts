import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { modes } from '../../src/action/inputs.ts';
import { commands } from '../../src/cli/commands.ts';
import { version } from '../../src/version.ts';
import { read, root } from './markdown.ts';

const text = existsSync(join(root, 'CHANGELOG.md')) ? read('CHANGELOG.md') : '';
const [, unreleased, ...released] = text.split(/^(?=## )/m);
const headings = (part: string | undefined, level: string) =>
  [...(part ?? '').matchAll(new RegExp(`^${level} (.*)$`, 'gm'))].map(([, title = '']) => title);

describe('CHANGELOG.md', () => {
  it('has what is not released yet on top, then every release with its day, the newest first', () => {
    expect(headings(unreleased, '##')).toEqual(['Unreleased']);
    const titles = released.flatMap((part) => headings(part, '##'));
    expect(titles.filter((title) => !/^\d+\.\d+\.\d+ - \d{4}-\d\d-\d\d$/.test(title))).toEqual([]);
    const days = titles.map((title) => title.slice(-10));
    expect(days).toEqual([...days].sort().reverse());
  });

  it('knows the version that the package has: as a release, or as what is to become one', () => {
    const known = released.flatMap((part) => headings(part, '##')).map((title) => title.split(' ')[0]);
    expect(known.includes(version) || unreleased?.includes(`\`${version}\``)).toBe(true);
  });

  it('groups what changed as Keep a Changelog does, and no group is empty', () => {
    const groups = [unreleased, ...released].flatMap((part) => part?.split(/^(?=### )/m).slice(1) ?? []);
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      expect(['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']).toContain(headings(group, '###')[0]);
      expect(group).toMatch(/^- \S/m);
    }
  });

  it('names everything that the product does', () => {
    const doings = [...modes, ...commands.map(({ name }) => name)];
    expect(doings.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
