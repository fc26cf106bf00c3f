import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ignoreTable, splitByEnd } from '../../src/check/ignore.ts';
import { writeIgnoreFile } from '../../src/check/ignore-file.ts';
import { parseIgnoreLines } from '../../src/check/ignore-line.ts';
import { isFailing } from '../../src/check/report.ts';
import { file, finding, findingArbitrary, hex, now } from './fixture.ts';

const failing = (each: Parameters<typeof isFailing>[0]) => isFailing(each, 'critical');
const end = '2027-03-11T12:00:00Z';

function written(...findings: Parameters<typeof writeIgnoreFile>[0]): string[] {
  return writeIgnoreFile(findings, failing, now).split('\n').slice(1, -1);
}

describe('the written ignore file', () => {
  const identity = hex('acme');

  it('holds what fails today and nothing else', () => {
    const lines = written(
      finding({ verdict: 'ok', identity: hex('ok') }),
      finding({ verdict: 'warning', identity: hex('warning') }),
      finding({ verdict: 'expired', identity, ignored: { until: null, reason: null } }),
      finding({ verdict: 'expired', identity }),
    );
    expect(lines).toEqual([`${identity} expired on 2027-03-01: CN=acme in acme.pem`]);
  });

  it('ignores what nears its end through its last day only', () => {
    expect(written(finding({ verdict: 'critical', identity, notAfter: end }))[0]).toMatch(
      new RegExp(`^${identity} until=2027-03-11 critical on 2027-03-01`),
    );
  });

  it('ignores what is not valid yet until it should be', () => {
    expect(written(finding({ verdict: 'notYetValid', identity, notBefore: end }))[0]).toContain(' until=2027-03-11 ');
  });

  it('names a certificate of an org by its identity', () => {
    const org = finding({ verdict: 'critical', identity: 'org:00D000000000001EAA/One', notAfter: end });
    expect(written(org)).toEqual(['org:00D000000000001EAA/One until=2027-03-11 critical on 2027-03-01']);
  });

  it('names what has no fingerprint by all of its places', () => {
    const unreadable = finding({
      verdict: 'unreadable',
      identity: 'unreadable:missing:a[1].pem#0',
      reason: 'missing',
      origins: [file('a[1].pem'), file('b "c"\n.pem')],
    });
    expect(written(unreadable)).toEqual([
      '"./a\\[1\\].pem" unreadable on 2027-03-01, missing',
      '"./b \\"c\\"?.pem" unreadable on 2027-03-01, missing',
    ]);
  });

  it('says of what another program has left without a reason that there is none', () => {
    const strange = finding({ verdict: 'unreadable', identity: 'unreadable:a', fingerprint: null, reason: null });
    expect(written(strange)).toEqual(['"./acme.pem" unreadable on 2027-03-01, without a reason']);
  });

  it('has a comment as far as something is known, and at most 200 characters of it', () => {
    const expired = { verdict: 'expired', identity } as const;
    expect(written(finding({ ...expired, subject: null, origins: [] }))).toEqual([`${identity} expired on 2027-03-01`]);
    expect(written(finding({ ...expired, subject: null }))).toEqual([`${identity} expired on 2027-03-01: acme.pem`]);
    expect(written(finding({ ...expired, origins: [] }))).toEqual([`${identity} expired on 2027-03-01: CN=acme`]);
    expect(written(finding({ ...expired, subject: '\u{1F511}'.repeat(300) }))).toEqual([
      `${identity} expired on 2027-03-01: ${'\u{1F511}'.repeat(200)}`,
    ]);
  });

  it('never ignores that nothing was found', () => {
    const nothing = finding({
      verdict: 'unreadable',
      identity: 'unreadable:nothing-found:certificates#0',
      reason: 'nothing-found',
    });
    expect(written(nothing)).toEqual([]);
  });

  it('does not let a subject or a path write a line or an end of its own', () => {
    const hostile = finding({ verdict: 'expired', identity, subject: 'CN=x\n**\r** until=9999-12-31 \u2028\u202E' });
    const text = writeIgnoreFile([hostile], failing, now);
    const { lines, problems } = parseIgnoreLines(text, 'ignore-file');
    expect(problems).toEqual([]);
    expect(lines.map(({ target, until }) => [target.value, until])).toEqual([[identity, null]]);
    expect(text).not.toMatch(/[\r\u2028\u202E]/);
  });

  it('makes the same findings pass when it is read back', () => {
    const hostilePath = fc.oneof(
      fc.string(),
      fc.constantFrom('a b', 'CN=x/y', 'until=x.pem', 'org:x', '"', '\\', '/', 'x/', ' ', '#', '..'),
    );
    const failed = fc
      .record({
        base: findingArbitrary,
        paths: fc.array(hostilePath, { minLength: 1, maxLength: 3 }),
        subject: fc.string(),
      })
      .map(({ base, paths, subject }) => ({
        ...base,
        subject,
        notBefore: end,
        ignored: null,
        origins: paths.map((path) => file(path)),
      }));
    fc.assert(
      fc.property(fc.array(failed), (findings) => {
        const { lines, problems } = parseIgnoreLines(writeIgnoreFile(findings, failing, now), 'ignore-file');
        expect(problems).toEqual([]);
        const { holding } = splitByEnd(lines, now);
        const table = ignoreTable(holding);
        for (const each of findings.filter((one) => failing(one) && one.reason !== 'nothing-found')) {
          expect(table.lineFor(each)).toBeDefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});
