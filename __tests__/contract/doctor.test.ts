import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { optionsOf } from '../../src/action/tables.ts';
import { examinationIds } from '../../src/doctor/examination.ts';
import { doctorOptions, examinedOptions } from '../../src/doctor/options.ts';
import { loginOptions } from '../../src/login/options.ts';

const page = readFileSync(new URL('../../docs/DOCTOR.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));

describe('docs/DOCTOR.md', () => {
  it('has a row for every examination, in their order', () => {
    expect(rows.map((row) => /^\| `([^`]+)` \|/.exec(row)?.[1])).toEqual(examinationIds);
    for (const row of rows) expect(row.match(/\|/g)).toHaveLength(5);
  });

  it('names inputs that exist', () => {
    const [yaml = ''] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]);
    const [step] = parse(yaml) as { with: Record<string, string> }[];
    const taken = ['mode', ...examinedOptions, ...doctorOptions.map(({ name }) => name)];
    for (const name of Object.keys(step?.with ?? {})) expect(taken).toContain(name);
    expect(Object.keys(step?.with ?? {})).toHaveLength(6);
  });

  it('names every input of a login that the mode refuses, and no other', () => {
    const [, named = ''] = /leave out those[^:]*:([^.]*)\./.exec(page) ?? [];
    const taken = optionsOf.doctor.map(({ name }) => name);
    const refused = optionsOf.login.map(({ name }) => name).filter((name) => !taken.includes(name));
    expect([...named.matchAll(/`([^`]+)`/g)].map((match) => match[1]).sort()).toEqual(refused.sort());
  });

  it('shows a report that is JSON', () => {
    const [json = ''] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1]);
    expect(JSON.parse(json)).toMatchObject({ schemaVersion: 1, examinations: [{ id: 'key.readable' }] });
  });
});

describe('the options that the doctor takes of a login', () => {
  it('exist there', () => {
    const known: readonly string[] = loginOptions.map(({ name }) => name);
    expect(examinedOptions.filter((name) => !known.includes(name))).toEqual([]);
  });
});
