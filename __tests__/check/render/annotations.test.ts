import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../../src/check/render/annotations.ts';
import { failOnChoices } from '../../../src/check/report.ts';
import { GithubLog } from '../../../src/ci/github-log.ts';
import { parseCommand } from '../../runner/command.ts';
import { linesOf } from '../../runner/lines.ts';
import { hostileTexts } from './hostile.ts';
import { context, finding, fleet, hostileReport, report, unreadable } from './sample.ts';

const day = 86_400;
const many = (count: number) =>
  report(
    Array.from({ length: count }, (_, index) =>
      finding({ seed: String(index), verdict: 'expired', secondsLeft: -index - 1 }),
    ),
  );

describe('annotations', () => {
  it('stand at file and line, with what is wrong and where else it lies', () => {
    const origins = [
      { kind: 'tls', location: 'tls://acme.example:443', index: 0 },
      { kind: 'file', location: 'k8s/ingress.yaml', index: 0, line: 42 },
    ] as const;
    const near = finding({
      verdict: 'critical',
      secondsLeft: 12 * day,
      message: 'Ends in 12 d, on 2026-12-02T08:00:00Z.',
      origins,
    });
    expect(annotations(report([near]), context)).toEqual([
      {
        level: 'error',
        text: 'acme production: Ends in 12 d, on 2026-12-02T08:00:00Z. Found in tls://acme.example:443, k8s/ingress.yaml:42.',
        place: { title: 'Certificate ends in 12 d', file: 'k8s/ingress.yaml', line: 42 },
      },
    ]);
  });

  it('have no file where there is none in the repository', () => {
    const at = (location: string, kind: 'file' | 'tls' = 'file') =>
      annotations(report([unreadable({ origins: [{ kind, location, index: 0 }] })]), {
        ...context,
        workspace: '/work',
      })[0]?.place;
    expect(at('/etc/ssl/a.pem')).toEqual({ title: 'Certificate that cannot be judged' });
    expect(at('tls://a.example:443', 'tls')).toEqual({ title: 'Certificate that cannot be judged' });
    expect(at('/work/certs/a.pem')).toEqual({ title: 'Certificate that cannot be judged', file: 'certs/a.pem' });
  });

  it.each(failOnChoices)('are errors exactly for what fails the build, with fail-on: %s', (failOn) => {
    const found = annotations(fleet(30), { ...context, failOn });
    const errors = found.filter(({ level }) => level === 'error').length;
    expect(errors).toBe({ critical: 3, expired: 3, warning: 5, never: 0 }[failOn]);
  });

  it('say nothing of what is ok or ignored', () => {
    const findings = [
      finding({ seed: 'a' }),
      finding({ seed: 'b', verdict: 'expired', ignored: { until: null, reason: null } }),
    ];
    expect(annotations(report(findings), context)).toEqual([]);
  });

  it('warn of a weak key, and notice an odd form', () => {
    const weak = finding({ seed: 'a', warnings: [{ code: 'weak-key', message: 'The key is weak.' }] });
    const odd = finding({ seed: 'b', warnings: [{ code: 'trailing-bytes', message: 'Bytes follow.' }] });
    expect(annotations(report([weak, odd]), context).map(({ level, text }) => [level, text])).toEqual([
      ['warning', 'acme production: The key is weak. Found in certs/production.pem.'],
      ['notice', 'acme production: Bytes follow. Found in certs/production.pem.'],
    ]);
  });

  it('are ten where there are ten', () => {
    const found = annotations(many(10), context);
    expect(found).toHaveLength(10);
    expect(found.filter(({ place }) => place.title === 'More certificates')).toEqual([]);
  });

  it.each([11, 12, 300])('are ten of %i, the most urgent first, and the tenth says how many more', (count) => {
    const found = annotations(many(count), context);
    expect(found).toHaveLength(10);
    expect(found[0]?.place.title).toBe(`Certificate expired ${count >= 60 ? '5 min' : `${count} s`} ago`);
    expect(found[9]?.text).toMatch(new RegExp(`^${count - 9} more`));
  });

  it.each([
    [3, 7],
    [9, 1],
    [10, 0],
    [12, 0],
  ])('leave room for the %i of their level that the step has had already', (error, room) => {
    const found = annotations(many(300), context, { error });
    expect(found).toHaveLength(room);
    if (room > 0) expect(found.at(-1)?.text).toMatch(new RegExp(`^${300 - room + 1} more`));
  });

  it('are at most ten of each level', () => {
    const counts = new Map<string, number>();
    for (const { level } of annotations(fleet(300), context)) counts.set(level, (counts.get(level) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ error: 10, warning: 10, notice: 9 });
  });

  it('name the place however long the name and the message are', () => {
    const long = finding({
      subject: `CN=${'\u202e'.repeat(5000)}`,
      verdict: 'expired',
      secondsLeft: -5,
      message: 'x'.repeat(9000),
    });
    expect(annotations(report([long]), context)[0]?.text).toMatch(/Found in certs\/production\.pem\.$/);
  });

  it('say how many places there are more than they have room for', () => {
    const origins = Array.from(
      { length: 500 },
      (_, index) => ({ kind: 'file', location: `certs/${index}.pem`, index: 0 }) as const,
    );
    const [only] = annotations(report([finding({ verdict: 'expired', secondsLeft: -5, origins })]), context);
    const shown = [...(only?.text.matchAll(/certs\/\d+\.pem/g) ?? [])].length;
    expect(only?.text).toMatch(new RegExp(` and ${500 - shown} more\\.$`));
  });

  it('are within 4,096 characters, and a runner sees no command in them but theirs', () => {
    for (const text of hostileTexts) {
      const written: string[] = [];
      const log = new GithubLog({}, (line) => void written.push(line));
      const found = annotations(hostileReport([text]), context);
      for (const each of found) {
        expect(each.text.length).toBeLessThanOrEqual(4096);
        expect(each.text).not.toMatch(/[\r\n]/);
        log.annotate(each.level, each.text, each.place);
      }
      const commands = linesOf(written.join('')).map((line) => parseCommand(line, () => true));
      expect(commands.map((command) => command?.name)).toEqual(found.map(({ level }) => level));
    }
  });
});
