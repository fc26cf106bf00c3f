import type { Account, Issue } from '../world/issues.ts';
import type { Verdict } from './finding.ts';
import type { Report } from './report.ts';
import { type Mark, markOf, needsPerson, readMark } from './tracking-mark.ts';

/** The label that every tracking issue carries, whatever others it is given: it is found by it. */
export const trackingLabel = {
  name: 'sf-keypair',
  color: 'b60205',
  description: 'Certificates that need a person, kept by sf-keypair',
} as const;

/** An issue that is ours and about this report. */
export interface OwnIssue extends Issue {
  readonly mark: Mark;
}

export type Step =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'open' }
  /** `before` is the worst verdict that its text tells; `changed` whether it tells other facts. */
  | { readonly kind: 'update'; readonly issue: OwnIssue; readonly before: Verdict; readonly changed: boolean }
  | { readonly kind: 'reopen'; readonly issue: OwnIssue }
  | { readonly kind: 'close'; readonly issue: OwnIssue };

export interface Decision {
  readonly step: Step;
  /** Younger open issues of ours about the same report, to be closed. */
  readonly duplicates: readonly OwnIssue[];
}

/**
 * Those of the issues that we may touch, the oldest first: written by the token's own account, with our label and with
 * the mark of this report. Anybody can copy a mark, and nobody's issue becomes ours by it; one of ours from which
 * somebody took the mark or the label was taken out of our hands.
 */
export function ownIssues(issues: readonly Issue[], self: Account, report: Report, reportName: string): OwnIssue[] {
  const wanted = markOf(report, reportName).report;
  return issues
    .flatMap((issue) => {
      const mark = isBy(issue.author, self) && isLabelled(issue) ? readMark(issue.body) : undefined;
      return mark?.report === wanted ? [{ ...issue, mark }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

/** Names can be taken over by others, numbers cannot: they decide wherever both are known. */
function isBy(author: Account | undefined, self: Account): boolean {
  if (author === undefined) return false;
  if (author.id !== undefined && self.id !== undefined) return author.id === self.id;
  return author.login.toLowerCase() === self.login.toLowerCase();
}

/** GitHub tells labels apart without regard to case. */
export function isLabelled({ labels }: Pick<Issue, 'labels'>): boolean {
  return labels.some((label) => label.toLowerCase() === trackingLabel.name);
}

/**
 * What to do from what is true. Of several open issues the oldest is kept; a closed one is opened again rather than
 * followed by another. An open one whose text says that all is well was opened again by a person and is left to them.
 */
export function decide(report: Report, reportName: string, own: readonly OwnIssue[]): Decision {
  const [kept, ...duplicates] = own.filter(({ state }) => state === 'open');
  return { step: stepFor(report, reportName, kept, own[0]), duplicates };
}

function stepFor(report: Report, name: string, kept: OwnIssue | undefined, closed: OwnIssue | undefined): Step {
  if (!needsPerson(report)) {
    return kept !== undefined && needsPerson(kept.mark) ? { kind: 'close', issue: kept } : { kind: 'nothing' };
  }
  if (kept !== undefined) {
    const changed = kept.mark.facts !== markOf(report, name).facts;
    return { kind: 'update', issue: kept, before: kept.mark.worst, changed };
  }
  return closed === undefined ? { kind: 'open' } : { kind: 'reopen', issue: closed };
}
