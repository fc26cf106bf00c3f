import { catalogue } from '../failure-catalogue.ts';
import { type RejectionRow, rejections, unknownRejection } from './rejection-catalogue.ts';

/** The endpoint's considered no, matched with the catalogue. */
export interface Rejection extends RejectionRow {
  /** `error: error_description` as the endpoint wrote it, at most 500 characters. */
  readonly reply: string;
}

/**
 * Matches the endpoint's words with the catalogue; words that it does not know become `ERR_TOKEN_REJECTED`.
 * @param error and @param description as the endpoint wrote them
 */
export function rejectionOf(error: string, description: string): Rejection {
  const said = description.toLowerCase();
  const row = rejections.find(
    (candidate) =>
      (candidate.error === undefined || candidate.error === error.toLowerCase()) &&
      (candidate.description === undefined || said.includes(candidate.description)),
  );
  const reply = [error, description].filter((words) => words !== '').join(': ') || 'nothing';
  return { ...(row ?? unknownRejection), reply: reply.slice(0, 500) };
}

/** The more telling of two rejections; the earlier one when they tell as much. */
export function moreTelling(one: Rejection, other: Rejection): Rejection {
  return other.weight > one.weight ? other : one;
}

/** What a refresh changes in a sandbox, for rejections that can come from it. */
export const afterRefresh =
  "If the sandbox was refreshed: its org id is new, usernames end with the sandbox's name, apps that were made in it are gone, and apps copied from production lose their assignments.";

/** Whether the refresh of a sandbox can be behind a rejection. */
export function mayComeFromRefresh({ blamesApp, verdict }: RejectionRow): boolean {
  return blamesApp === true || verdict === 'next-key' || verdict === 'once-more';
}

/** What is to be done about it: the catalogue's words, and on a sandbox what a refresh may have changed. */
export function rejectionHint(rejection: RejectionRow, sandbox: boolean): string {
  const hint = rejection.hint ?? catalogue[rejection.code].hint;
  return sandbox && mayComeFromRefresh(rejection) ? `${hint} ${afterRefresh}` : hint;
}
