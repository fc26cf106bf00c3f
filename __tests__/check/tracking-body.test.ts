import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/check/finding.ts';
import { assemble } from '../../src/check/report.ts';
import { issueBody, issueTitle } from '../../src/check/tracking-body.ts';
import { changeComment, closeComment, duplicateComment, reopenComment } from '../../src/check/tracking-comment.ts';
import { markOf, needsPerson, pressing, readMark, writeMark } from '../../src/check/tracking-mark.ts';
import { day, file, finding, hex, reportArbitrary } from './fixture.ts';
import { hostileTexts } from './render/hostile.ts';

const subject = { reportName: 'certificates', runUrl: 'https://github.com/acme/orgs/actions/runs/7' };
const critical = finding({
  verdict: 'critical',
  identity: hex('a'),
  subject: 'CN=edge,O=Acme',
  notAfter: '2027-03-13T12:00:00Z',
  secondsLeft: 12 * day,
  origins: [{ ...file('certs/edge.pem'), line: 3 }, file('store.p12', 1)],
});
const expired = finding({
  verdict: 'expired',
  identity: hex('b'),
  notAfter: '2027-02-26T12:00:00Z',
  secondsLeft: -3 * day,
});
const unreadable = finding({
  verdict: 'unreadable',
  identity: 'unreadable:empty:x/empty.pem#0',
  subject: null,
  notAfter: null,
  secondsLeft: null,
  reason: 'empty',
  origins: [file('x/empty.pem')],
});
const calm = finding({ verdict: 'notice', identity: hex('c') });

function report(findings: readonly Finding[], generatedAt = '2027-03-01T12:00:00Z') {
  return assemble({ generatedAt, thresholds: null, skipped: [], findings });
}

describe('the text of the issue', () => {
  it('begins with the mark, lists what needs a person and ends with the last check', () => {
    const { report: name, facts } = markOf(report([critical, expired, unreadable, calm]), 'certificates');
    expect(issueBody(report([critical, expired, unreadable, calm]), subject)).toBe(
      [
        `<!-- sf-keypair:tracking-issue report=${name} worst=unreadable facts=${facts} -->`,
        '',
        '⚫ **3 findings need a person** (1 unreadable, 1 expired, 1 critical, 1 notice).',
        '',
        '| Verdict | Certificate | Left | Ends (UTC) | Where |',
        '|---|---|---|---|---|',
        '| ⚫ unreadable | `empty.pem`: it is empty | – | – | `x/empty.pem` |',
        '| 🔴 expired | `acme` | 3 d ago | 2027-02-26 12:00 | `acme.pem` |',
        '| 🟠 critical | `edge` | 12 d | 2027-03-13 12:00 | `certs/edge.pem`, line 3<br>`store.p12`, certificate 2 |',
        '',
        '- Renew what ends, and replace it in every place that is listed.',
        '- What cannot be read was not judged: mend the file, the passphrase or the pattern.',
        '- What is meant to be so belongs in `ignore`; an issue that is closed by hand is opened again.',
        '',
        '---',
        '',
        'Last checked 2027-03-01 12:00:00 UTC by [this run](<https://github.com/acme/orgs/actions/runs/7>). Every check writes this text anew, and closes the issue when all is well; notes belong in comments.',
        '',
      ].join('\n'),
    );
  });

  it('says so when all is well', () => {
    const text = issueBody(report([calm]), { ...subject, runUrl: undefined });
    expect(text).toContain('🔵 **All is well: nothing needs a person** (1 notice).');
    expect(text).toContain('Last checked 2027-03-01 12:00:00 UTC. ');
    expect(text).not.toContain('|');
  });

  it('shows five places of a certificate and counts the others', () => {
    const origins = Array.from({ length: 1005 }, (_, index) => file(`${index}.pem`));
    const text = issueBody(report([{ ...critical, origins }]), subject);
    expect(text).toContain('`4.pem`<br>1,000 more |');
    expect(text).not.toContain('`5.pem`');
  });

  it.each([
    ['short', (index: number) => `CN=${index}`],
    ['long', (index: number) => `CN=${index} ${'漢'.repeat(300)}`],
    ['hostile', (index: number) => `CN=${index} ${hostileTexts[index % hostileTexts.length]}`],
  ])('keeps to 65,536 bytes with thousands of %s subjects and counts what it leaves out', (_, name) => {
    const findings = Array.from({ length: 3000 }, (_, index) => ({
      ...critical,
      identity: hex(String(index)),
      subject: name(index),
    }));
    const text = issueBody(report(findings), subject);
    const listed = text.split('\n').filter((line) => line.startsWith('| 🟠')).length;
    const hidden = Number(/\*\*([\d,]+) more are not shown:\*\*/.exec(text)?.[1]?.replace(',', ''));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(text)).toBeGreaterThan(60_000);
    expect(listed + hidden).toBe(3000);
    expect(text).toContain('Last checked 2027-03-01');
  });

  it('links no address that is not of the web, and none that leaves its brackets', () => {
    const at = (runUrl: string) => issueBody(report([critical]), { ...subject, runUrl });
    expect(at('javascript:alert(1)')).not.toContain('this run');
    expect(at('nonsense')).not.toContain('this run');
    expect(at('https://acme.example/a>b\n?`c`> d\\')).toContain(
      '[this run](<https://acme.example/a%3Eb?%60c%60%3E%20d%5C>)',
    );
  });

  it('shows a moment that is none as it was written, and as harmless', () => {
    const text = issueBody(report([critical], 'soon @octocat <b>'), subject);
    expect(text).toContain('Last checked `soon @\u200boctocat <b>` UTC by');
  });

  it('keeps to its rows and its one link for any report', () => {
    fc.assert(
      fc.property(reportArbitrary, (any) => {
        const lines = issueBody(any, subject).split('\n');
        expect(lines.filter((line) => line.startsWith('|'))).toHaveLength(
          pressing(any).length === 0 ? 0 : pressing(any).length + 2,
        );
        for (const line of lines.filter((each) => each.startsWith('|'))) expect(line.split('|')).toHaveLength(7);
        expect(readMark(lines.join('\n'))).toEqual(markOf(any, 'certificates'));
      }),
    );
  });
});

describe('the title', () => {
  it('names the report, at most 256 characters long', () => {
    expect(issueTitle('nightly')).toBe('Certificates need attention: nightly');
    expect(issueTitle('@'.repeat(10_000)).length).toBeLessThanOrEqual(256);
  });
});

describe('the mark', () => {
  const mark = markOf(report([critical]), 'certificates');

  it('is read again from the first line, whatever line breaks a browser made of it', () => {
    expect(readMark(writeMark(mark))).toEqual(mark);
    expect(readMark(`${writeMark(mark)}\r\nrest`)).toEqual(mark);
  });

  it.each([
    '',
    `\n${writeMark(mark)}`,
    `x${writeMark(mark)}`,
    `${writeMark(mark)} x`,
    writeMark(mark).replace('critical', 'splendid'),
    writeMark(mark).replace(/facts=\w+/, 'facts=1'),
    '<!-- sf-keypair:tracking-issue -->',
  ])('is not read from %j', (text) => {
    expect(readMark(text)).toBeUndefined();
  });

  it('is the same as days pass, and another for another name, verdict, place, end or certificate', () => {
    const facts = (findings: readonly Finding[], name = 'certificates') => markOf(report(findings), name);
    const later = { ...critical, secondsLeft: 11 * day, daysLeft: 11, message: 'Ends in 11 d.' };
    expect(facts([later])).toEqual(mark);
    expect(facts([critical, calm])).toEqual(mark);
    expect(facts([critical], 'other').report).not.toBe(mark.report);
    for (const changed of [
      [expired],
      [critical, expired],
      [{ ...critical, verdict: 'warning' as const }],
      [{ ...critical, origins: [file('certs/edge.pem')] }],
      [{ ...critical, notAfter: '2027-03-13T12:00:01Z' }],
    ]) {
      expect(facts(changed).facts).not.toBe(mark.facts);
      expect(facts(changed).report).toBe(mark.report);
    }
  });

  it('does not count what is ignored, and a notice needs nobody yet', () => {
    expect(pressing(report([{ ...critical, ignored: { until: null, reason: null } }, calm]))).toEqual([]);
    expect((['ok', 'notice'] as const).map((worst) => needsPerson({ worst }))).toEqual([false, false]);
    const grave = ['warning', 'critical', 'expired', 'notYetValid', 'unreadable'] as const;
    expect(grave.filter((worst) => !needsPerson({ worst }))).toEqual([]);
  });
});

describe('a comment', () => {
  it('tells what the worst verdict was and is, with five rows at most', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ ...critical, identity: hex(String(index)) }));
    const text = changeComment(report(many), 'warning');
    expect(text).toContain('The worst verdict is now **🟠 critical**, graver than **🟡 warning** before.');
    expect(text.split('\n').filter((line) => line.startsWith('| 🟠'))).toHaveLength(5);
    expect(text).toContain('2 more in the text above.');
    expect(changeComment(report([critical]), 'expired')).toContain('milder than **🔴 expired** before');
    expect(changeComment(report([critical]), 'expired')).not.toContain('more in the text');
  });

  it('tells of an issue that was opened again, closed, or a duplicate', () => {
    expect(reopenComment(report([expired]))).toContain('Open again: the worst verdict is **🔴 expired**.');
    expect(closeComment()).toContain('All is well');
    expect(duplicateComment(12)).toMatch(/^Duplicate of #12\b/);
  });
});
