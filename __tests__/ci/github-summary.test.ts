import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { github } from '../../src/ci/github.ts';

const before = process.env['GITHUB_STEP_SUMMARY'];
afterEach(() => {
  if (before === undefined) delete process.env['GITHUB_STEP_SUMMARY'];
  else process.env['GITHUB_STEP_SUMMARY'] = before;
});

/** Writes a summary where the runner's own writer of it knows of no file, and tells what was said and what is written. */
async function written(markdown: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
  const file = join(folder, 'summary.md');
  writeFileSync(file, '');
  delete process.env['GITHUB_STEP_SUMMARY'];
  let said = '';
  const ci = github({ GITHUB_STEP_SUMMARY: file }, (text) => {
    said += text;
  });
  await ci.summary(markdown);
  const content = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  return { said, content };
}

describe('a job summary', () => {
  it('that is larger than the runner takes is left out, and that is said', async () => {
    expect(await written('é'.repeat(1_048_576 / 2 + 1))).toEqual({
      said: 'The job summary is left out: it would be larger than the runner takes.\n',
      content: '',
    });
  });

  it('that its writer gives no code for costs a login no more than any other', async () => {
    expect(await written('# Logged in')).toEqual({
      said: '::warning::The job summary could not be written (for an unknown reason).\n',
      content: '',
    });
  });
});
