import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { judgeSummary, readCommandFile, readPairs, summaryLimitBytes, textOf } from './file-command.ts';
import { Masker } from './mask.ts';

const pairs = (text: string) => [...readPairs(text)];

describe('pairs in a file', () => {
  it('are lines, and empty lines do not count', () => {
    expect(pairs('a=1\n\nb=2=3\nc=\nd=x<<y')).toEqual([
      ['a', '1'],
      ['b', '2=3'],
      ['c', ''],
      ['d', 'x<<y'],
    ]);
    expect(pairs('')).toEqual([]);
  });

  it('or several lines between delimiters', () => {
    expect(pairs('a<<EOF\n1\n\n2\nEOF\nb<<x=y\n=\nx=y\nc<<E\nE\n')).toEqual([
      ['a', '1\n\n2'],
      ['b', '='],
      ['c', ''],
    ]);
    expect(pairs('a<<E\n1\nE')).toEqual([['a', '1']]);
    expect(pairs('a<<E\n1\r\nE\n')).toEqual([['a', '1\r']]);
  });

  it.each([
    ['nothing', "Invalid format 'nothing'"],
    ['<<E\n1\nE', "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
    ['a<<\n1', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ['a<<E\n1\n', "Invalid value. Matching delimiter not found 'E'"],
    ['a<<E', "Invalid value. Matching delimiter not found 'E'"],
    ['a<<E\n1E', 'Invalid value. EOF marker missing new line.'],
  ])('are refused in the words of the runner: %j', (text, message) => {
    expect(() => pairs(text)).toThrow(new Error(message));
  });

  it('in front of a broken line are kept', () => {
    const seen: string[] = [];
    expect(() => {
      for (const [name] of readPairs('a=1\nb=2\nbroken')) seen.push(name);
    }).toThrow("Invalid format 'broken'");
    expect(seen).toEqual(['a', 'b']);
  });
});

describe('a file of the runner', () => {
  it('that is gone says nothing, and a link in its place is refused', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'runner-files-'));
    const path = join(folder, 'set_output');
    expect(await readCommandFile(path)).toBeUndefined();
    await writeFile(path, '\ufeffa=1');
    expect(textOf((await readCommandFile(path)) ?? Buffer.alloc(0))).toBe('a=1');
    const link = join(folder, 'link');
    await symlink(path, link);
    await expect(readCommandFile(link)).rejects.toThrow(`Refusing to access symbolic link at '${link}'.`);
    await rm(folder, { recursive: true });
  });
});

describe('a summary', () => {
  const masker = new Masker();
  masker.addValue('hunter2');

  it('is shown masked', () => {
    expect(judgeSummary(Buffer.from('# hunter2\r\nb'), masker)).toEqual({ shown: '# ***\nb\n' });
    expect(judgeSummary(Buffer.alloc(0), masker)).toEqual({ shown: '' });
  });

  it('of one byte too many is not shown at all', () => {
    expect(summaryLimitBytes).toBe(1_048_576);
    expect(judgeSummary(Buffer.alloc(1_048_576, 'x'), masker).shown).toHaveLength(1_048_577);
    const { shown, error } = judgeSummary(Buffer.alloc(1_048_577, 'x'), masker);
    expect(shown).toBe('');
    expect(error).toContain('$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1024k.');
  });
});
