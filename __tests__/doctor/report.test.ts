import { describe, expect, it } from '@jest/globals';
import { type Examination, examinationIds, failedByAll, passed, type Status } from '../../src/doctor/examination.ts';
import { headline, makeReport } from '../../src/doctor/report.ts';
import { doctorSummary } from '../../src/doctor/summary.ts';
import { tableLines } from '../../src/doctor/table.ts';
import { Failure } from '../../src/failure.ts';

/** Every examination, all with the same outcome but some. */
function all(status: Status, others: Partial<Record<Examination['id'], Partial<Examination>>> = {}): Examination[] {
  return examinationIds.map((id) => ({ ...passed(id, `${id} was seen.`), status, ...others[id] }));
}

const mended = { status: 'failed', message: 'It broke.', remedy: 'Mend it.' } as const;

describe('the report', () => {
  it('has every examination once and in order, whatever order they were made in', () => {
    const { examinations, schemaVersion } = makeReport(all('passed').reverse());
    expect(examinations.map(({ id }) => id)).toEqual(examinationIds);
    expect(schemaVersion).toBe(1);
  });

  it('does without none, and takes none twice', () => {
    expect(() => makeReport(all('passed').slice(1))).toThrow(TypeError);
    expect(() => makeReport([...all('passed'), passed('key.size', 'again')])).toThrow('key.size');
  });

  it.each([
    ['failed', { 'key.size': mended, 'org.api': { status: 'warned' } }],
    ['warned', { 'org.api': { status: 'warned' }, 'sf.present': { status: 'skipped' } }],
    ['passed', { 'sf.present': { status: 'skipped' } }],
  ] as const)('is %s when the gravest is', (worst, others) => {
    expect(makeReport(all('passed', others)).worst).toBe(worst);
  });

  it('is skipped when nothing was looked at', () => {
    expect(makeReport(all('skipped')).worst).toBe('skipped');
  });

  it('takes the teeth out of foreign text wherever it stands', () => {
    const evil = 'Acme\n::error::x ##[add-mask]e \u001b[31m';
    const { examinations } = makeReport(
      all('passed', {
        'org.identity': {
          message: evil,
          remedy: evil,
          facts: { name: evil, list: [evil], deep: { name: evil }, n: 4 },
        },
      }),
    );
    const text = JSON.stringify(examinations);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/(?<!\\)\\u001b|(?<!\\)\\n/);
    expect(text.match(/#\\\\#\[add-mask\]/g)).toHaveLength(5);
    expect(text).toContain('"n":4');
  });

  it('counts what there is, the gravest first', () => {
    const report = makeReport(all('passed', { 'key.size': mended, 'org.api': { status: 'warned', remedy: 'x' } }));
    expect(headline(report)).toBe('1 failed, 1 warned, 18 passed');
  });
});

describe('several failures of one examination', () => {
  it('say everything, each hint once, with the code of the first and the words of the org', () => {
    const examination = failedByAll('login.exchange', [
      new Failure('ERR_CLIENT_ID', 'One is wrong.', { hint: 'Mend.' }),
      new Failure('ERR_USERNAME', 'Two is wrong.', { hint: 'Mend.', reply: 'no: never' }),
    ]);
    expect(examination).toEqual({
      id: 'login.exchange',
      status: 'failed',
      message: 'One is wrong. Two is wrong. The org said "no: never".',
      remedy: 'Mend.',
      facts: { code: 'ERR_CLIENT_ID', reply: 'no: never' },
    });
  });
});

describe('the table for a log', () => {
  it('has a line each, aligned, and the remedy below what has one', () => {
    const lines = tableLines(makeReport(all('passed', { 'key.size': mended, 'sf.present': { status: 'skipped' } })));
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('✓ passed   key.readable          key.readable was seen.');
    expect(lines[1]).toBe('✗ FAILED   key.size              It broke.');
    expect(lines[2]?.trim()).toBe('→ Mend it.');
    expect(lines.at(-1)).toBe('– skipped  sf.present            sf.present was seen.');
    expect(lines[2]?.indexOf('→')).toBe(lines[1]?.indexOf('It broke'));
  });
});

describe('the summary', () => {
  const evil = '</details>|<img src=x> @acme/team [a](b)';
  const report = makeReport(all('passed', { 'key.size': { ...mended, message: evil }, 'org.api': { message: evil } }));

  it('shows what needs a person with its remedy, and folds the others', () => {
    const [open, folded] = doctorSummary(report, false).split('<details>');
    expect(open).toContain('### Doctor: 1 failed, 19 passed');
    expect(open).toContain('| ❌ failed | `key.size` |');
    expect(open).toContain('| Mend it. |');
    expect(open).not.toContain('key.readable');
    expect(folded?.match(/✅ passed/g)).toHaveLength(19);
  });

  it('lets no foreign text be markup', () => {
    const markdown = doctorSummary(report, false);
    expect(markdown).not.toContain(evil);
    expect(markdown.match(/<\/details>/g)).toHaveLength(1);
    expect(markdown).not.toMatch(/<img|@acme|\[a\]/);
    for (const row of markdown.split('\n').filter((line) => line.includes('key.size'))) {
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    }
  });

  it('tells where strangers read no more than how each examination ended', () => {
    const markdown = doctorSummary(report, true);
    expect(markdown).toContain('| ❌ failed | `key.size` |');
    expect(markdown.match(/✅ passed/g)).toHaveLength(19);
    for (const told of ['Mend', 'key.readable was', 'img', 'acme']) expect(markdown).not.toContain(told);
  });
});
