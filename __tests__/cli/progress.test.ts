import { describe, expect, it } from '@jest/globals';
import { BarTerminal, noProgress, progressLines } from '../../src/cli/progress.ts';

/** What a terminal shows of all that was written: CR goes to the line's start, and EL wipes the rest of it. */
function screen(written: string): readonly string[] {
  const lines = [''];
  for (const piece of written.split(/(\r|\n|\u001b\[K)/)) {
    const last = lines.length - 1;
    if (piece === '\n') lines.push('');
    else if (piece === '\u001b[K') lines[last] = '';
    else if (piece !== '\r') lines[last] += piece;
  }
  return lines;
}

const terminal = (columns = 80) => {
  let written = '';
  const made = new BarTerminal(
    (text) => {
      written += text;
    },
    () => columns,
  );
  return { made, shown: () => screen(written), written: () => written };
};

describe('a bar', () => {
  it('grows, counts what failed, and is gone in the end', () => {
    const { made, shown } = terminal();
    const bar = made.start(4, 'logged in');
    expect(shown()).toEqual(['[------------------------] 0 of 4 orgs logged in']);
    bar.advance(false);
    expect(shown()).toEqual(['[######------------------] 1 of 4 orgs logged in']);
    for (const failed of [true, false, false]) bar.advance(failed);
    expect(shown()).toEqual(['[########################] 4 of 4 orgs logged in, 1 failed']);
    bar.end();
    expect(shown()).toEqual(['']);
  });

  it('stays below whatever else is said', () => {
    const { made, shown } = terminal();
    made.write('before\n');
    const bar = made.start(2, 'checked');
    made.write('ERROR: one\n');
    bar.advance(true);
    made.write('ERROR: two\n');
    expect(shown()).toEqual([
      'before',
      'ERROR: one',
      'ERROR: two',
      '[############------------] 1 of 2 orgs checked, 1 failed',
    ]);
    bar.end();
    made.write('after\n');
    expect(shown()).toEqual(['before', 'ERROR: one', 'ERROR: two', 'after', '']);
  });

  it('is never wider than the terminal, which could not wipe it away', () => {
    for (const columns of [0, 1, 10, 30]) {
      const { made, shown } = terminal(columns);
      made.start(3, 'checked').advance(false);
      expect(shown()[0]?.length).toBe(Math.max(0, columns - 1));
    }
  });

  it('writes no escape when there is none', () => {
    const { made, written } = terminal();
    made.write('a line\n');
    expect(written()).toBe('a line\n');
  });
});

describe('progress in a log', () => {
  const told = (total: number, failed: (at: number) => boolean = () => false) => {
    const lines: string[] = [];
    const progress = progressLines({ info: (text) => void lines.push(text) })(total, 'logged in');
    for (let at = 0; at < total; at++) progress.advance(failed(at));
    progress.end();
    return lines;
  };

  it.each([1, 2, 9, 10, 11, 99, 500])('is at most ten lines for %d orgs, and the last says all', (total) => {
    const lines = told(total);
    expect(lines).toHaveLength(Math.min(10, total));
    expect(lines.at(-1)).toBe(`${total} of ${total} orgs logged in.`);
  });

  it('counts what failed', () => {
    expect(told(20, (at) => at % 2 === 1).at(-1)).toBe('20 of 20 orgs logged in, 10 failed.');
  });
});

describe('no progress', () => {
  it('says nothing', () => {
    const progress = noProgress(3, 'checked');
    expect([progress.advance(true), progress.end()]).toEqual([undefined, undefined]);
  });
});
