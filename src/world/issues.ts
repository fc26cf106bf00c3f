/** An account of the platform that keeps the repository: a person, an app's bot, the bot of workflows. */
export interface Account {
  readonly login: string;
  /** `undefined` where the platform did not tell. */
  readonly id: number | undefined;
}

export interface Issue {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly body: string;
  /** `undefined` when the account does not exist any more. */
  readonly author: Account | undefined;
  readonly labels: readonly string[];
  /** Where a person reads it. */
  readonly url: string;
}

/**
 * The issues of one repository, as the holder of a token sees and changes them. Limits of rate are waited out and
 * outages tried again within a bound of their own. Every method rejects with a Failure ERR_ISSUE_… and nothing else.
 */
export interface Repository {
  about(): Promise<{
    /** Whether nobody but those who were let in can read it; `false` also when the platform does not tell. */
    readonly closedToPublic: boolean;
    readonly archived: boolean;
    readonly issuesEnabled: boolean;
  }>;
  /** Whose the token is: the author of what it writes. */
  self(): Promise<Account>;
  /** All issues with that label, open and closed, the newest first; no pull requests. */
  issues(label: string): Promise<readonly Issue[]>;
  /** Makes the label; that it exists is fine. */
  ensureLabel(label: { readonly name: string; readonly color: string; readonly description: string }): Promise<void>;
  /** Never sent a second time: after ERR_ISSUE_UNAVAILABLE the issue may exist. */
  open(issue: { readonly title: string; readonly body: string; readonly labels: readonly string[] }): Promise<Issue>;
  edit(
    number: number,
    changes: {
      readonly body?: string;
      readonly state?: 'open' | 'closed';
      /** Goes with `state` alone. */
      readonly reason?: 'completed' | 'not_planned' | 'reopened';
    },
  ): Promise<Issue>;
  /** Never sent a second time: after ERR_ISSUE_UNAVAILABLE the comment may exist. */
  comment(number: number, body: string): Promise<void>;
  /** Adds assignees; returns everybody who is assigned then. The platform ignores those whom it may not assign. */
  assign(number: number, logins: readonly string[]): Promise<readonly string[]>;
}
