import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { askLine } from '../../src/cli/ask.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

/** A terminal, or none, at whose other end somebody types. */
function sitAt(terminals: readonly number[]) {
  const builtin = process.getBuiltinModule.bind(process) as (name: string) => unknown;
  const { createInterface } = process.getBuiltinModule('node:readline');
  const keyboard = new PassThrough();
  jest.spyOn(process, 'getBuiltinModule').mockImplementation(((name: string) => {
    if (name === 'node:tty') return { isatty: (descriptor: number) => terminals.includes(descriptor) };
    if (name === 'node:readline') return { createInterface: () => createInterface({ input: keyboard }) };
    return builtin(name);
  }) as never);
  const unref = jest.fn();
  jest.spyOn(process, 'stdin', 'get').mockReturnValue({ unref } as never);
  const shown: string[] = [];
  jest.spyOn(process.stderr, 'write').mockImplementation(((text: string) => shown.push(text) > 0) as never);
  return { keyboard, shown, unref };
}

describe('a question at the terminal', () => {
  it.each([
    ['  acme  \n', 'acme'],
    ['\n', undefined],
    ['   \nsecond\n', undefined],
    ['without a line end', 'without a line end'],
    ['', undefined],
  ])('that is answered by typing %j gives %j', async (typed, answer) => {
    const { keyboard, shown, unref } = sitAt([0, 2]);
    const asked = askLine('Which org? ', new AbortController().signal);
    keyboard.end(typed);
    expect(await asked).toBe(answer);
    expect(shown).toEqual(['Which org? ']);
    expect(unref).toHaveBeenCalled();
  });

  it.each([[[]], [[0]], [[2]]])('is not put when nobody sits at both ends (%j)', async (terminals) => {
    const { shown } = sitAt(terminals);
    expect(await askLine('Which org? ', new AbortController().signal)).toBeUndefined();
    expect(shown).toEqual([]);
  });

  it('is given up when the program is asked to end, before or while it is put', async () => {
    sitAt([0, 2]);
    expect(await askLine('Which org? ', AbortSignal.abort())).toBeUndefined();
    const ending = new AbortController();
    const asked = askLine('Which org? ', ending.signal);
    ending.abort();
    expect(await asked).toBeUndefined();
  });
});
