import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { bundle, folder, type Run, runProgram } from '../stories/command-line.ts';
import { type ConfiguredOrgs, startConfiguredOrgs } from '../stories/configured-orgs.ts';

/** A terminal for a program without one, from util-linux. */
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;
if (!hasTerminal) console.warn('`script` of util-linux is missing: nothing is proved about a terminal.');
const onTerminal = hasTerminal ? it : it.skip;

const path = join(folder, 'salesforce.json');
const running: ConfiguredOrgs[] = [];
afterAll(async () => {
  for (const fleet of running) await fleet.close();
  rmSync(folder, { recursive: true });
});

/** `login --all` of twenty orgs, one of which has no key, with a terminal of 60 columns at standard error. */
async function show(environment: Record<string, string>, more = ''): Promise<Run> {
  const fleet = await startConfiguredOrgs(20);
  running.push(fleet);
  const orgs = { ...fleet.orgs, 'org-7': { ...fleet.orgs['org-7'], 'private-key-variable': 'NOT_THERE' } };
  writeFileSync(path, JSON.stringify({ orgs }));
  const line = `stty cols 60; "${process.execPath}" "${bundle}" login --config "${path}" --all --json ${more} > /dev/null`;
  return runProgram('/usr/bin/env', ['script', '-qec', line, '/dev/null'], {
    environment: { ...fleet.environment, PATH: process.env['PATH'] ?? '', SHELL: '/bin/sh', ...environment },
  });
}

describe('a terminal', () => {
  onTerminal(
    'sees a bar that grows to its end, one line above it for what went wrong, and no bar in the end',
    async () => {
      const { out } = await show({ TERM: 'xterm' });
      const drawn = [...out.matchAll(/\[[#-]{24}\] (\d+) of 20 orgs logged/g)].map(([, done]) => Number(done));
      expect(drawn.at(-1)).toBe(20);
      expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
      expect(new Set(drawn).size).toBe(21);
      expect(out).toMatch(/\r\u001b\[K[^\r\n]*ERR_KEY_EMPTY: org-7: [^\r]*\r\n/);
      expect(out.trimEnd()).toMatch(/\r\u001b\[KLogged in to 19 of 20 orgs; not to org-7\.$/);
      expect(out.split('\r').filter((piece) => piece.startsWith('\u001b[K[') && piece.length > 3 + 59)).toEqual([]);
    },
  );

  onTerminal.each([
    ['that knows no escapes', { TERM: 'dumb' }, ''],
    ['whose user wants to hear nothing', { TERM: 'xterm' }, '--quiet'],
  ])('%s sees none', async (_, environment, more) => {
    const { out } = await show(environment, more);
    expect(out).not.toMatch(/[#-]{24}\]/);
    expect(/20 of 20 orgs/.test(out)).toBe(more === '');
    expect(out).toContain('ERR_KEY_EMPTY');
  });
});
