import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { actionNode, closeJobs } from './runner/index.ts';
import { closeOrgs, inputs, runLogin, startOrg } from './stories/org.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const bundles = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[cm]?js$/.test(name));
const codeOfText = /\beval\s*\(|\bFunction\s*\(\s*["'`)]|\bnew\s+Function\b|["'](?:node:)?vm["']/;
const refused = { NODE_OPTIONS: '--disallow-code-generation-from-strings' };

afterEach(closeOrgs);
afterAll(closeJobs);

describe('the committed bundle', () => {
  it('makes code of no text', () => {
    expect(bundles.length).toBeGreaterThan(20);
    expect(bundles.filter((name) => codeOfText.test(readFileSync(join(dist, name), 'utf8')))).toEqual([]);
  });

  it.each(['eval ("1")', 'new Function(a)', "Function('return this')()", 'require("vm")'])(
    'would be found: %s',
    (code) => {
      expect(codeOfText.test(code)).toBe(true);
    },
  );

  it('logs in, judges and cleans up where V8 makes code of no text', async () => {
    const made = spawnSync(actionNode(), ['-e', 'eval("1")'], { env: refused, encoding: 'utf8' });
    expect([made.status, made.stderr]).toEqual([1, expect.stringContaining('EvalError')]);
    const org = await startOrg();
    const run = await runLogin(inputs(org.url, { revoke: 'true' }), { machine: refused });
    expect(run.outputs['authenticated']).toBe('true');
    expect((await run.job.runPosts()).map(({ conclusion }) => conclusion)).toEqual(['success']);
    const checked = await runLogin(inputs(org.url, { mode: 'check', 'org-certificates': 'true' }), {
      machine: refused,
    });
    expect(checked.outputs['worst']).toBe('unreadable');
  });
});
