import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type IgnoreLine, parseIgnoreLines } from '../../src/check/ignore-line.ts';
import { hex } from './fixture.ts';

const fingerprint = hex('a certificate');

function only(text: string): Omit<IgnoreLine, 'line'> {
  const { lines, problems } = parseIgnoreLines(text, 'ignore');
  const [line] = lines;
  if (problems.length > 0 || line === undefined || lines.length > 1) throw new TypeError(JSON.stringify(problems));
  const { target, until, reason } = line;
  return { target, until, reason };
}

function problem(text: string): string | undefined {
  const { lines, problems } = parseIgnoreLines(text, 'ignore-file');
  expect(lines).toEqual([]);
  return problems[0]?.sentence;
}

describe('a line of ignores', () => {
  it.each([
    [fingerprint, 'fingerprint', fingerprint],
    [fingerprint.toUpperCase(), 'fingerprint', fingerprint],
    [`SHA256:${fingerprint}`, 'fingerprint', fingerprint],
    [(fingerprint.match(/../g) ?? []).join(':'), 'fingerprint', fingerprint],
    ['org:00D000000000001EAA/SelfSigned_2', 'org', 'org:00D000000000001EAA/SelfSigned_2'],
    ['test/fixtures/**', 'path', 'test/fixtures/**'],
    ['./test/*.pem', 'path', 'test/*.pem'],
    ['./server', 'path', 'server'],
    ['tls://host.example:443', 'path', 'tls://host.example:443'],
    ['"certs/with space.pem"', 'path', 'certs/with space.pem'],
    ['"a \\"quoted\\" name.pem"', 'path', 'a "quoted" name.pem'],
    ['./CN=odd/name.pem', 'path', 'CN=odd/name.pem'],
    ['CN=acme,O=Acme\\, Inc.', 'subject', 'CN=acme,O=Acme\\, Inc.'],
    ['CN = acme, O = Acme Corp', 'subject', 'CN=acme,O=Acme Corp'],
    ['"CN=acme, O=Acme # 1"', 'subject', 'CN=acme,O=Acme # 1'],
    ['2.5.4.3=acme', 'subject', '2.5.4.3=acme'],
  ])('%j names a %s', (text, kind, value) => {
    expect(only(text)).toEqual({ target: { kind, value }, until: null, reason: null });
  });

  it.each([
    ['until=2027-01-31', '2027-01-31', null],
    ['until=2027-01-31 being replaced', '2027-01-31', 'being replaced'],
    ['fixtures on purpose', null, 'fixtures on purpose'],
    ['# fixtures on purpose', null, 'fixtures on purpose'],
    ['replaced soon until=2028-02-29', '2028-02-29', 'replaced soon'],
    ['kept until the move', null, 'kept until the move'],
  ])('with %j after a path, a fingerprint or a quoted subject', (rest, until, reason) => {
    for (const target of ['a/*.pem', fingerprint, '"CN=acme"', 'org:00D000000000001EAA/One']) {
      expect(only(`${target}  ${rest}`)).toMatchObject({ until, reason });
    }
  });

  it('that begins with a subject ends the subject at until= or at a comment', () => {
    expect(only('CN=old acme, O=Acme until=2027-01-31 retired')).toEqual({
      target: { kind: 'subject', value: 'CN=old acme,O=Acme' },
      until: '2027-01-31',
      reason: 'retired',
    });
    expect(only('CN=old acme # retired')).toMatchObject({ target: { value: 'CN=old acme' }, reason: 'retired' });
  });

  it('is nothing when empty or a comment, and counts its number with those', () => {
    const text = '\uFEFF# head\r\n\r\na/b.pem\rc/d.pem\n';
    expect(parseIgnoreLines(text, 'ignore').lines.map(({ line }) => line)).toEqual([3, 4]);
  });

  it.each([
    ['until=2027-01-31', 'not what to ignore'],
    ['foobar', 'neither a fingerprint'],
    [fingerprint.slice(1), 'neither a fingerprint'],
    [fingerprint.slice(0, 40), 'SHA-1'],
    ['ab:'.repeat(15).concat('ab'), 'MD5'],
    ['a.pem until=2027-02-29', 'no day'],
    ['a.pem until=31.01.2027', 'no day'],
    ['a.pem until=', 'no day'],
    ['a.pem until:2027-01-31', 'no day'],
    ['a.pem Until=2027-01-31', 'no day'],
    ['a.pem until2027-01-31', 'no day'],
    ['a.pem until=2027-01-31 until=2028-01-31', 'more than once'],
    ['"a.pem', 'never closed'],
    ['"a.pem"x', 'never closed'],
    ['org:00D/One', 'org certificate'],
    ['org:00D000000000001EAA', 'org certificate'],
    [`${'{a,b}'.repeat(9)}.pem`, 'too many patterns'],
    [`${'x'.repeat(20_000)}.pem`, 'longer than'],
  ])('%j is a problem', (text, words) => {
    expect(problem(text)).toMatch(/^line 1 /);
    expect(problem(text)).toContain(words);
  });

  it('does not hide the other lines by being a problem', () => {
    const { lines, problems } = parseIgnoreLines('a/b.pem\nfoobar\nc/d.pem\nuntil=x', 'ignore-file');
    expect(lines.map(({ target }) => target.value)).toEqual(['a/b.pem', 'c/d.pem']);
    expect(problems.map(({ option, sentence }) => [option, sentence.slice(0, 6)])).toEqual([
      ['ignore-file', 'line 2'],
      ['ignore-file', 'line 4'],
    ]);
  });

  it('is that there are more lines than anybody writes; then none is read', () => {
    const { lines, problems } = parseIgnoreLines('a/b.pem\n'.repeat(200_000), 'ignore-file');
    expect([lines, problems]).toEqual([
      [],
      [{ option: 'ignore-file', sentence: 'has 200001 lines; at most 200000 are read.' }],
    ]);
  });

  it('never makes a line that does not end out of one that says until', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^until[=:0-9].{0,12}$/), (word) => {
        const { lines, problems } = parseIgnoreLines(`a/b.pem ${word}`, 'ignore');
        expect(problems.length === 1 || lines[0]?.until !== null).toBe(true);
      }),
    );
  });
});
