import { Failure } from '../failure.ts';
import type { Account, Issue, Repository } from '../world/issues.ts';
import type { World } from '../world/world.ts';
import type { Report } from './report.ts';
import { issueBody, issueTitle, type TrackingSubject } from './tracking-body.ts';
import { changeComment, closeComment, duplicateComment, reopenComment } from './tracking-comment.ts';
import { decide, isLabelled, type OwnIssue, ownIssues, type Step, trackingLabel } from './tracking-decision.ts';

export interface TrackingRequest extends TrackingSubject {
  readonly report: Report;
  /** Beside the label that every tracking issue has; set when it is opened. */
  readonly labels: readonly string[];
  /** Asked for when it is opened. */
  readonly assignees: readonly string[];
  /** Whether everybody may read it. */
  readonly inPublic: boolean;
}

/** What became of the issue. `checked`: only the moment of the last check was written. */
export interface Tracking {
  readonly outcome: 'nothing' | 'opened' | 'reopened' | 'updated' | 'checked' | 'closed' | 'failed';
  readonly issue: Pick<Issue, 'number' | 'url'> | undefined;
  /** Why it failed. */
  readonly failure: Failure | undefined;
  /** What went wrong beside it: an assignee, a label, a comment. */
  readonly warnings: readonly Failure[];
}

/** Lists lag behind what was just written. */
const settleMilliseconds = 2_000;

/**
 * Brings the one issue of this report to what the report says: opens, updates, reopens or closes it. Whatever goes
 * wrong is in the result, so that the verdict on the certificates stands; it never rejects.
 */
export async function trackIssue(
  request: TrackingRequest,
  repository: Repository,
  world: Pick<World, 'clock'>,
): Promise<Tracking> {
  const tracker = new Tracker(request, repository, world);
  try {
    return await tracker.run();
  } catch (thrown) {
    const failure =
      thrown instanceof Failure
        ? thrown
        : new Failure('ERR_INTERNAL', 'The tracking issue could not be brought up to date.', { cause: thrown });
    return { outcome: 'failed', issue: undefined, failure, warnings: tracker.warnings };
  }
}

class Tracker {
  readonly warnings: Failure[] = [];
  readonly #request: TrackingRequest;
  readonly #repository: Repository;
  readonly #world: Pick<World, 'clock'>;

  constructor(request: TrackingRequest, repository: Repository, world: Pick<World, 'clock'>) {
    this.#request = request;
    this.#repository = repository;
    this.#world = world;
  }

  async run(): Promise<Tracking> {
    await this.#refuse();
    const self = await this.#repository.self();
    return this.#act(await this.#own(self), self);
  }

  /** What stands against any issue is said now, and not only on the day on which something needs a person. */
  async #refuse(): Promise<void> {
    const { archived, issuesEnabled, closedToPublic } = await this.#repository.about();
    if (archived) throw new Failure('ERR_ISSUE_ARCHIVED', 'The repository is archived, so no issue can be kept in it.');
    if (!issuesEnabled) throw new Failure('ERR_ISSUE_DISABLED', 'Issues are switched off in the repository.');
    if (!closedToPublic && !this.#request.inPublic) {
      throw new Failure('ERR_ISSUE_PUBLIC', 'Everybody can read the repository, and `issue-in-public` is not `true`.');
    }
  }

  async #own(self: Account): Promise<OwnIssue[]> {
    const issues = await this.#repository.issues(trackingLabel.name);
    return ownIssues(issues, self, this.#request.report, this.#request.reportName);
  }

  async #act(own: readonly OwnIssue[], self: Account): Promise<Tracking> {
    const { step, duplicates } = decide(this.#request.report, this.#request.reportName, own);
    const kept = 'issue' in step ? step.issue : own.find(({ state }) => state === 'open');
    if (kept !== undefined) for (const duplicate of duplicates) await this.#closeDuplicate(duplicate, kept);
    return step.kind === 'open' ? this.#open(self) : this.#apply(step);
  }

  async #apply(step: Exclude<Step, { kind: 'open' }>): Promise<Tracking> {
    const { report } = this.#request;
    switch (step.kind) {
      case 'nothing':
        return this.#result('nothing', undefined);
      case 'update': {
        await this.#write(step.issue, {});
        if (step.before !== report.worst) await this.#comment(step.issue, changeComment(report, step.before));
        return this.#result(step.changed ? 'updated' : 'checked', step.issue);
      }
      case 'reopen':
        await this.#write(step.issue, { state: 'open', reason: 'reopened' });
        await this.#comment(step.issue, reopenComment(report));
        return this.#result('reopened', step.issue);
      case 'close':
        await this.#write(step.issue, { state: 'closed', reason: 'completed' });
        await this.#comment(step.issue, closeComment());
        return this.#result('closed', step.issue);
    }
  }

  /** Opens the issue unless another run is faster: of two that were opened at once the older is kept. */
  async #open(self: Account): Promise<Tracking> {
    await this.#repository.ensureLabel(trackingLabel);
    const opened = await this.#create();
    await this.#world.clock.sleep(settleMilliseconds);
    // What we just wrote tells for certain who we are.
    const author = (opened instanceof Failure ? undefined : opened.author) ?? self;
    const own = await this.#own(author);
    const created = opened instanceof Failure ? own.find(({ state }) => state === 'open') : opened;
    if (created === undefined) throw opened;
    if (!isLabelled(created)) return this.#withdraw(created);
    const older = own.filter(({ number }) => number < created.number);
    const kept = older.find(({ state }) => state === 'open') ?? older[0];
    if (kept === undefined) {
      await this.#assign(created);
      return this.#result('opened', created);
    }
    await this.#closeDuplicate(created, kept);
    return this.#act(older, author);
  }

  /** A failure that leaves open whether there is an issue now is returned; others are thrown. */
  async #create(): Promise<Issue | Failure> {
    const { report, reportName, labels } = this.#request;
    const issue = { title: issueTitle(reportName), body: issueBody(report, this.#request) };
    const extra = labels.filter((label) => label.toLowerCase() !== trackingLabel.name);
    try {
      return await this.#repository.open({ ...issue, labels: [trackingLabel.name, ...extra] });
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      if (thrown.code === 'ERR_ISSUE_UNAVAILABLE' || thrown.code === 'ERR_ISSUE_UNEXPECTED') return thrown;
      if (thrown.code !== 'ERR_ISSUE_REJECTED' || extra.length === 0) throw thrown;
      this.warnings.push(
        new Failure('ERR_ISSUE_LABEL', 'The issue was refused with the labels of `issue-labels`, and opened without.', {
          ...(thrown.reply === undefined ? {} : { reply: thrown.reply }),
        }),
      );
      return this.#repository.open({ ...issue, labels: [trackingLabel.name] });
    }
  }

  /** Without its label the next run would not find it and open another one, day after day. */
  async #withdraw(created: Issue): Promise<never> {
    await this.#repository.edit(created.number, { state: 'closed', reason: 'not_planned' });
    throw new Failure(
      'ERR_ISSUE_LABEL',
      `The token may open issues but not label them, so the new issue ${created.number} was closed at once.`,
    );
  }

  async #write(issue: OwnIssue, state: Pick<Parameters<Repository['edit']>[1], 'state' | 'reason'>): Promise<void> {
    await this.#repository.edit(issue.number, { body: issueBody(this.#request.report, this.#request), ...state });
  }

  async #closeDuplicate(duplicate: Issue, kept: Issue): Promise<void> {
    await this.#repository.edit(duplicate.number, { state: 'closed', reason: 'not_planned' });
    await this.#comment(duplicate, duplicateComment(kept.number));
  }

  /** The text of the issue tells the facts; that a comment is missing is worth a warning. */
  async #comment(issue: Issue, body: string): Promise<void> {
    await this.#orWarn(() => this.#repository.comment(issue.number, body));
  }

  async #assign(issue: Issue): Promise<void> {
    const wanted = this.#request.assignees;
    if (wanted.length === 0) return;
    await this.#orWarn(async () => {
      const assigned = (await this.#repository.assign(issue.number, wanted)).map((login) => login.toLowerCase());
      const missing = wanted.filter((login) => !assigned.includes(login.toLowerCase()));
      if (missing.length > 0) {
        throw new Failure('ERR_ISSUE_ASSIGNEE', `The issue could not be assigned to ${missing.join(', ')}.`);
      }
    });
  }

  async #orWarn(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      this.warnings.push(thrown);
    }
  }

  #result(outcome: Tracking['outcome'], issue: Issue | undefined): Tracking {
    return { outcome, issue, failure: undefined, warnings: this.warnings };
  }
}
