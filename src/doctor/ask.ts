import { question } from '../org/question.ts';
import { type Answer, judgeRecord } from '../org/running-user.ts';
import type { Session } from '../token/session.ts';
import type { Limits, World } from '../world/world.ts';
import { failureOf, outageClause } from './network.ts';

/** What a question to the org's API came to. */
export type Answered<T> =
  | Answer<T>
  /** There was no answer at all. */
  | { readonly kind: 'unanswered'; readonly seen: string; readonly hint: string };

/** Asks the org's API for one record, once. */
export type Ask = <T>(path: string, read: Parameters<typeof judgeRecord<T>>[1]) => Promise<Answered<T>>;

/** Questions that are asked with this session. */
export function askWith(session: Session, limits: Limits, { network }: Pick<World, 'network'>): Ask {
  return async (path, read) => {
    const answer = await network.send(question(session, path), limits);
    if (answer.kind === 'reply') return judgeRecord(answer, read);
    return { kind: 'unanswered', seen: outageClause(answer), hint: failureOf(answer).hint };
  };
}
