import { describe, expect, it } from '@jest/globals';
import { getIgnoringCase, parseCommand } from './command.ts';

const known = new Set(['add-mask', 'set-output', 'warning']);
function parse(line: string) {
  const command = parseCommand(line, (name) => known.has(name.toLowerCase()));
  return command && { ...command, properties: Object.fromEntries(command.properties) };
}

describe('a command with colons', () => {
  it('has a name, properties and data', () => {
    expect(parse('::set-output name=a,other=b::c,d=e::f')).toEqual({
      name: 'set-output',
      properties: { name: 'a', other: 'b' },
      data: 'c,d=e::f',
    });
    expect(parse('::add-mask::')).toEqual({ name: 'add-mask', properties: {}, data: '' });
  });

  it('counts only at the start of a line, after white space', () => {
    expect(parse(' \t\u00a0\u2028::add-mask::x')?.data).toBe('x');
    expect(parse('a ::add-mask::x')).toBeUndefined();
    expect(parse('\u200b::add-mask::x')).toBeUndefined();
    expect(parse(':add-mask::x')).toBeUndefined();
    expect(parse('::add-mask')).toBeUndefined();
  });

  it('is none when its name is not registered; case does not count', () => {
    expect(parse('::add-masks::x')).toBeUndefined();
    expect(parse('::ADD-Mask::x')?.name).toBe('ADD-Mask');
  });

  it('takes escapes back: line ends and percent in data, colon and comma in properties only', () => {
    expect(parse('::warning title=a%3Ab%2Cc%0Ad%25::1%3A2%2C3%0D%0A4%253A%250A')).toEqual({
      name: 'warning',
      properties: { title: 'a:b,c\nd%' },
      data: '1%3A2%2C3\r\n4%3A%0A',
    });
    // Lower-case escapes are not escapes.
    expect(parse('::warning::%0a')?.data).toBe('%0a');
  });

  it('splits properties at the first equals sign and forgets empty ones', () => {
    expect(parse('::warning a=b=c==,=d=e,f,g=,,h==i::x')?.properties).toEqual({ a: 'b=c==', d: 'e', h: 'i' });
  });
});

describe('a command with brackets', () => {
  it('counts anywhere in a line', () => {
    expect(parse('certificate CN=##[add-mask]e')).toEqual({ name: 'add-mask', properties: {}, data: 'e' });
    expect(parse('x ##[set-output name=a;other=b]c]d')).toEqual({
      name: 'set-output',
      properties: { name: 'a', other: 'b' },
      data: 'c]d',
    });
  });

  it('has escapes of its own', () => {
    expect(parse('##[warning title=a%3Bb%5Dc%3A]1%5D2%3B3%0A4%25')).toEqual({
      name: 'warning',
      properties: { title: 'a;b]c%3A' },
      data: '1]2;3\n4%',
    });
  });

  it('is looked for once: a first bracket that is no command hides the second', () => {
    expect(parse('##[x] ##[add-mask]e')).toBeUndefined();
    expect(parse('##[add-mask e')).toBeUndefined();
    expect(parse('# #[add-mask]e')).toBeUndefined();
  });

  it('is also read from a line whose colons are no command', () => {
    expect(parse('::unknown::##[add-mask]e')?.data).toBe('e');
  });
});

it('names of properties are compared without regard to case, the last value wins', () => {
  const command = parseCommand('::warning Title=a,TITLE=b::x', () => true);
  expect([...(command?.properties ?? [])]).toEqual([['Title', 'b']]);
  expect(getIgnoringCase(command?.properties ?? new Map(), 'title')).toBe('b');
});
