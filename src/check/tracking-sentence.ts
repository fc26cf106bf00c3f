import type { Tracking } from './tracking-issue.ts';

/** What became of the issue, for the log; `undefined` when there was nothing to do. Failures are the door's to tell. */
export function trackingSentence({ outcome, issue }: Tracking): string | undefined {
  if (issue === undefined) return undefined;
  const where = issue.url === '' ? `${issue.number}` : issue.url;
  switch (outcome) {
    case 'opened':
      return `Opened the tracking issue: ${where}`;
    case 'reopened':
      return `Opened the tracking issue again: ${where}`;
    case 'updated':
      return `Updated the tracking issue: ${where}`;
    case 'checked':
      return `The tracking issue tells the same facts; only the time of the last check was written: ${where}`;
    case 'closed':
      return `Closed the tracking issue, since all is well: ${where}`;
    default:
      return undefined;
  }
}
