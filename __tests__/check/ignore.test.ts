import { describe, expect, it } from '@jest/globals';
import { ignoreTable, splitByEnd } from '../../src/check/ignore.ts';
import { parseIgnoreLines } from '../../src/check/ignore-line.ts';
import { cpuMilliseconds, file, finding, hex } from './fixture.ts';

function table(...lines: string[]) {
  const parsed = parseIgnoreLines(lines.join('\n'), 'ignore');
  expect(parsed.problems).toEqual([]);
  return ignoreTable(parsed.lines);
}

describe('a table of ignores', () => {
  const identity = hex('acme');
  const acme = finding({ identity, subject: 'CN=acme,O=Acme\\, Inc.', origins: [file('certs/acme.pem')] });

  it.each([
    identity,
    'certs/acme.pem',
    './certs/acme.pem',
    '././certs/acme.pem',
    'certs/*.pem',
    'certs/',
    'CN=acme, O=Acme\\, Inc.',
    '"CN = acme,O=Acme\\, Inc."',
  ])('covers a finding by %j', (line) => {
    expect(table(line).lineFor(acme)).toMatchObject({ line: 1 });
  });

  it.each([
    hex('other'),
    'certs/acme.pem.bak',
    'acme.pem',
    '*.pem',
    'CN=acme',
    'CN=Acme,O=Acme\\, Inc.',
    'org:00D000000000001EAA/Acme',
  ])('does not cover it by %j', (line) => {
    expect(table(line).lineFor(acme)).toBeUndefined();
  });

  it('covers a certificate of an org by its identity', () => {
    const org = finding({ identity: 'org:00D000000000001EAA/One', subject: null });
    expect(table('org:00D000000000001EAA/One').lineFor(org)).toBeDefined();
    expect(table('org:00D000000000001EAA/Two').lineFor(org)).toBeUndefined();
  });

  it('covers a place however many dots stand in front of it', () => {
    expect(table('certs/acme.pem').lineFor(finding({ origins: [file('././certs/acme.pem')] }))).toBeDefined();
  });

  it('covers by paths only what lies in no other place', () => {
    const twice = finding({ origins: [file('fixtures/a.pem'), file('live/a.pem')] });
    expect(table('fixtures/**').lineFor(twice)).toBeUndefined();
    expect(table('fixtures/**', 'live/a.pem').lineFor(twice)).toBeDefined();
  });

  it('covers until the first of its places is no longer covered', () => {
    const twice = finding({ origins: [file('a/x.pem'), file('b/x.pem')] });
    expect(table('a/** until=2028-01-01', 'b/** until=2027-06-01').lineFor(twice)).toMatchObject({
      until: '2027-06-01',
    });
    expect(table('a/**', 'b/** until=2027-06-01').lineFor(twice)).toMatchObject({ until: '2027-06-01' });
    expect(table('a/**', 'b/** why').lineFor(twice)).toMatchObject({ until: null });
  });

  it('takes the line that holds longest when two name the same', () => {
    expect(table(`${identity} until=2027-06-01`, `${identity} until=2028-06-01`).lineFor(acme)?.until).toBe(
      '2028-06-01',
    );
    expect(table(`${identity} why`, `${identity} until=2028-06-01`).lineFor(acme)?.until).toBeNull();
  });

  it('tells which lines covered nothing', () => {
    const asked = table(identity, 'nowhere/**', hex('gone'));
    asked.lineFor(acme);
    expect(asked.unused().map(({ line }) => line)).toEqual([2, 3]);
  });

  it('answers for a place alike however often it is asked', () => {
    const asked = table('certs/*.pem');
    for (let index = 0; index < 3; index++) {
      expect(asked.lineFor(finding({ origins: [file('certs/acme.pem', index)] }))).toBeDefined();
      expect(asked.lineFor(finding({ origins: [file('other/acme.pem', index)] }))).toBeUndefined();
    }
  });

  it('answers quickly for a long file and many findings', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `certs/${index}.pem`);
    const long = table(...names.map((name) => `"./${name}" until=2028-01-01`));
    const started = process.cpuUsage();
    const covered = names.filter((name) => long.lineFor({ ...acme, origins: [file(name)] }) !== undefined);
    expect(covered).toHaveLength(names.length);
    expect(cpuMilliseconds(started)).toBeLessThan(1000);
  });
});

describe('the end of a line', () => {
  const { lines } = parseIgnoreLines('a/x until=2027-01-31\nb/x', 'ignore');
  const holding = (moment: string) => splitByEnd(lines, new Date(moment)).holding.map(({ line }) => line);

  it('is the last second of its last day, UTC', () => {
    expect(holding('2027-01-31T23:59:59Z')).toEqual([1, 2]);
    expect(holding('2027-01-31T23:59:59.999Z')).toEqual([1, 2]);
    expect(holding('2027-02-01T00:00:00Z')).toEqual([2]);
  });

  it('leaves no line out of the two halves', () => {
    const { holding: today, ended } = splitByEnd(lines, new Date('2027-02-01T00:00:00Z'));
    expect([...ended, ...today]).toEqual(lines);
  });
});
