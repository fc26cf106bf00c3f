import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendValues, dotenvLine } from '../../src/ci/values-file.ts';
import { only } from '../platform.ts';
import { stage } from './pipeline-fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a line that a shell and readers of dotenv files take alike', () => {
  it.each([
    ['plain', "A='plain'\n"],
    ['$HOME `id` "x" !', 'A=\'$HOME `id` "x" !\'\n'],
    ["it's", 'A="it\'s"\n'],
    ['two\nlines', "A='two\nlines'\n"],
    ["it's $HOME", undefined],
    ["it's `id`", undefined],
    ['ends with \\', undefined],
    ['a\rb', undefined],
  ])('for %j is %j', (value, line) => {
    expect(dotenvLine('A', value)).toBe(line);
  });
});

describe('the values file of a terminal', () => {
  it('takes outputs and variables, and refuses what readers would take differently', async () => {
    const path = join(folder, 'values');
    const { ci } = stage('terminal', { means: { valuesFile: path } });
    await ci.output('org-id', '00D1');
    await ci.environment('SF_A', 'b');
    await expect(ci.output('message', "it's $HOME")).rejects.toMatchObject({ code: 'ERR_PIPELINE_VALUE' });
    expect(readFileSync(path, 'utf8')).toBe("SF_OUTPUT_ORG_ID='00D1'\nSF_A='b'\n");
  });

  it('is a regular file', () => {
    mkdirSync(join(folder, 'values'));
    expect(() => appendValues(join(folder, 'values'), 'A=1\n')).toThrow(
      expect.objectContaining({ code: 'ERR_FILE_WRITE', message: expect.stringContaining('EISDIR') }),
    );
  });

  only('linux', 'there is no /dev/null').it('is no device either', () => {
    expect(() => appendValues('/dev/null', 'A=1\n')).toThrow(
      expect.objectContaining({
        code: 'ERR_FILE_WRITE',
        message: 'The file /dev/null cannot be written: it is no regular file.',
      }),
    );
  });
});
