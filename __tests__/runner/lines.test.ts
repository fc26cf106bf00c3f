import { describe, expect, it } from '@jest/globals';
import { LineReader, linesOf } from './lines.ts';

function read(...chunks: (string | Uint8Array)[]): string[] {
  const lines: string[] = [];
  const reader = new LineReader((line) => lines.push(line));
  for (const chunk of chunks) reader.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  reader.end();
  return lines;
}

describe('lines of a stream', () => {
  it('end at a line feed, a carriage return, or both', () => {
    expect(read('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
    expect(read('\n\r\n\rx\n')).toEqual(['', '', '', 'x']);
    expect(read('')).toEqual([]);
  });

  it('are the same however the bytes are cut', () => {
    const text = 'one\r\ntwo\rthree\n\u00e9\u{1f511}\r\r\nend';
    const bytes = Buffer.from(text);
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(read(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual([
        'one',
        'two',
        'three',
        '\u00e9\u{1f511}',
        '',
        'end',
      ]);
    }
    expect(read(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(read(text));
  });

  it('are handed out as soon as they are complete', () => {
    const lines: string[] = [];
    const reader = new LineReader((line) => lines.push(line));
    reader.push(Buffer.from('a\nb'));
    expect(lines).toEqual(['a']);
    reader.push(Buffer.from('\r'));
    expect(lines).toEqual(['a']);
    reader.push(Buffer.from('c'));
    expect(lines).toEqual(['a', 'b']);
  });

  it('drop a byte order mark at the very start, so that a command may follow it', () => {
    expect(read('\ufeff::a::b\n\ufeffc')).toEqual(['::a::b', '\ufeffc']);
  });
});

it('a whole text has the same lines', () => {
  const text = '\na\r\n\rb\n';
  expect(linesOf(text)).toEqual(read(text));
});
