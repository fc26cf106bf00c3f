import { describe, expect, it } from '@jest/globals';
import { Masker } from './mask.ts';

function masker(...values: string[]): Masker {
  const made = new Masker();
  for (const value of values) made.addValueAndLines(value);
  return made;
}

describe('a masked value', () => {
  it('is starred wherever it stands, of whatever length', () => {
    expect(masker('hunter2').mask('a hunter2 b hunter2')).toBe('a *** b ***');
    expect(masker('e').mask('then')).toBe('th***n');
    expect(masker('hunter2').mask('Hunter2')).toBe('Hunter2');
    expect(masker('').mask('x')).toBe('x');
  });

  it('is starred as a whole and line by line, trimmed', () => {
    const made = masker('  first line\r\n\tsecond  \n\n  \rthird');
    expect(made.mask('first line|second|third|')).toBe('***|***|***|');
    expect(made.originals).toEqual(['  first line\r\n\tsecond  \n\n  \rthird', 'first line', 'second', 'third']);
  });

  it('becomes one star group with another that overlaps or touches it', () => {
    expect(masker('abcd', 'cdef').mask('xabcdefx')).toBe('x***x');
    expect(masker('abc', 'def').mask('xabcdefx')).toBe('x***x');
    expect(masker('aa').mask('aaa')).toBe('***');
    expect(masker('abc', 'def').mask('xabc-defx')).toBe('x***-***x');
    expect(masker('abcdef', 'bc').mask('xabcdefbcx')).toBe('x***x');
  });
});

describe('forms of a masked value', () => {
  const value = 'p\u00e4ss "w\'rd" <1> & 50%/2\\';
  const bytes = Buffer.from(value);

  it.each([
    ['base64', bytes.toString('base64')],
    ['base64 behind one byte', bytes.subarray(1).toString('base64')],
    ['base64 behind two bytes', bytes.subarray(2).toString('base64')],
    ['double quotes escaped', 'p\u00e4ss \\"w\'rd\\" <1> & 50%/2\\'],
    ['single quotes doubled', 'p\u00e4ss "w\'\'rd" <1> & 50%/2\\'],
    ['JSON', 'p\u00e4ss \\"w\'rd\\" <1> & 50%/2\\\\'],
    ['URI', 'p%C3%A4ss%20%22w%27rd%22%20%3C1%3E%20%26%2050%25%2F2%5C'],
    ['XML', 'p\u00e4ss &quot;w&apos;rd&quot; &lt;1&gt; &amp; 50%/2\\'],
    ['until the ampersand', 'p\u00e4ss "w\'rd" <1> &'],
    ['after the ampersand', ' 50%/2\\'],
  ])('%s', (_, form) => {
    expect(masker(value).mask(`[${form}]`)).toBe('[***]');
  });

  it('in JSON, control characters and line separators', () => {
    expect(masker('a\u0001b\tc\u2028d').mask('a\\u0001b\\tc\\u2028d')).toBe('***');
  });

  it('without the quotes around it, when it is long enough', () => {
    expect(masker('"12345678"').mask('12345678')).toBe('***');
    expect(masker('"123456"').mask('123456')).toBe('123456');
  });

  it('up to a coloured ampersand and from the second character behind it', () => {
    const made = masker('part-one&+xpart-two');
    expect(made.mask('part-one&+ .. part-two')).toBe('*** .. ***');
    expect(masker('ab&cd').mask('ab& cd')).toBe('ab& cd');
  });

  it('in base64 are covered up to the padding and no further, as the runner has it', () => {
    const encoded = (text: string): string => Buffer.from(text).toString('base64');
    // Ends on a group: found with text in front and behind.
    for (const front of ['', 'a', 'ab', 'abc'])
      expect(masker('123456').mask(encoded(`${front}123456`))).toContain('***');
    expect(masker('123456').mask(encoded('123456 and more'))).toBe(`***${encoded(' and more')}`);
    // Does not end on a group: with text behind it the padded form does not match.
    expect(masker('1234567').mask(encoded('1234567'))).toBe('***');
    expect(masker('1234567').mask(encoded('1234567 and more'))).toBe(encoded('1234567 and more'));
  });
});

it('a secret of the workflow is trimmed before it is masked', () => {
  const made = new Masker();
  made.addSecret(' key\n text \n');
  expect(made.originals).toEqual(['key\n text', 'key', 'text']);
});
