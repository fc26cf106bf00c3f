import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../src/check/finding.ts';
import { assemble } from '../../src/check/report.ts';
import { decide, ownIssues } from '../../src/check/tracking-decision.ts';
import { markOf, writeMark } from '../../src/check/tracking-mark.ts';
import type { Issue } from '../../src/world/issues.ts';
import { finding, hex } from './fixture.ts';

const name = 'certificates';
const self = { login: 'github-actions[bot]', id: 41898282 };

function report(verdict: Verdict, identity = 'one') {
  const findings = [finding({ verdict, identity: hex(identity) })];
  return assemble({ generatedAt: '2027-03-01T12:00:00Z', thresholds: null, skipped: [], findings });
}

function issue(number: number, changes: Partial<Issue> & { readonly tells?: ReturnType<typeof report> } = {}): Issue {
  const { tells = report('critical'), ...rest } = changes;
  return {
    number,
    state: 'open',
    body: `${writeMark(markOf(tells, name))}\n\nText`,
    author: self,
    labels: ['sf-keypair'],
    url: '',
    ...rest,
  };
}

const own = (issues: Issue[], who = self) => ownIssues(issues, who, report('critical'), name);
const numbers = (issues: readonly Issue[]) => issues.map(({ number }) => number);

describe('an issue is ours', () => {
  it('by author, label and mark together, the oldest first', () => {
    expect(numbers(own([issue(9), issue(3, { state: 'closed' }), issue(5)]))).toEqual([3, 5, 9]);
  });

  it.each([
    ["a stranger's, mark and label and all", { author: { login: 'mallory', id: 666 } }],
    ['of somebody who took over our name', { author: { login: self.login, id: 667 } }],
    ['of an account that is gone', { author: undefined }],
    ['without our label', { labels: ['bug'] }],
    ['from which the mark was edited away', { body: 'Text' }],
    ['with the mark somewhere below', { body: `Text\n${writeMark(markOf(report('critical'), name))}` }],
    ['about another report', { body: writeMark(markOf(report('critical'), 'other')) }],
  ])('but not one %s', (_, changes) => {
    expect(own([issue(1, changes)])).toEqual([]);
  });

  it('by its login where an id is not known, in any case of letters, and only then', () => {
    const nameless = { login: 'GitHub-Actions[bot]', id: undefined };
    expect(numbers(own([issue(1)], { ...nameless, id: 41898282 }))).toEqual([1]);
    expect(numbers(ownIssues([issue(1)], nameless, report('critical'), name))).toEqual([1]);
    expect(ownIssues([issue(1)], { login: 'github-actions', id: undefined }, report('critical'), name)).toEqual([]);
  });

  it('with the label in any case of letters', () => {
    expect(numbers(own([issue(1, { labels: ['SF-Keypair'] })]))).toEqual([1]);
  });
});

describe('what to do', () => {
  const closed = issue(2, { state: 'closed' });
  const open = issue(4);

  it.each<[string, Verdict, Issue[], string, number | undefined]>([
    ['nothing for all that is well', 'ok', [], 'nothing', undefined],
    ['nothing for a notice', 'notice', [], 'nothing', undefined],
    ['nothing when it is closed already', 'ok', [closed], 'nothing', undefined],
    ['open for a warning', 'warning', [], 'open', undefined],
    ['open for what cannot be read', 'unreadable', [], 'open', undefined],
    ['update the one that is open', 'critical', [open], 'update', 4],
    ['update the open one beside a closed one', 'critical', [closed, open], 'update', 4],
    ['reopen the one that is closed', 'critical', [closed], 'reopen', 2],
    ['reopen the oldest that is closed', 'critical', [issue(7, { state: 'closed' }), closed], 'reopen', 2],
    ['close when all is well', 'ok', [closed, open], 'close', 4],
    ['close when a notice is all there is', 'notice', [open], 'close', 4],
    [
      'leave what a person opened again after all was well',
      'ok',
      [issue(4, { tells: report('ok') })],
      'nothing',
      undefined,
    ],
    ['take that up again with the next trouble', 'expired', [issue(4, { tells: report('ok') })], 'update', 4],
  ])('%s', (_, verdict, issues, kind, number) => {
    const { step, duplicates } = decide(report(verdict), name, own(issues));
    expect(step.kind).toBe(kind);
    expect('issue' in step ? step.issue.number : undefined).toBe(number);
    expect(duplicates).toEqual([]);
  });

  it('close the younger ones of several that are open', () => {
    for (const verdict of ['critical', 'ok'] as const) {
      const { step, duplicates } = decide(report(verdict), name, own([issue(9), open, closed, issue(6)]));
      expect('issue' in step && step.issue.number).toBe(4);
      expect(numbers(duplicates)).toEqual([6, 9]);
    }
  });

  it('tells whether the facts are others than the text tells, and what was the worst of them', () => {
    const told = (now: ReturnType<typeof report>) => decide(now, name, own([open])).step;
    expect(told(report('critical'))).toMatchObject({ kind: 'update', before: 'critical', changed: false });
    expect(told(report('critical', 'two'))).toMatchObject({ kind: 'update', before: 'critical', changed: true });
    expect(told(report('expired'))).toMatchObject({ kind: 'update', before: 'critical', changed: true });
  });
});
