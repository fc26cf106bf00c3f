import type { Occasion } from '../ci/ci.ts';

/** How much of a report the job's summary shows: nothing, all, or what strangers may read as well. */
export type SummaryWish = 'none' | 'whole' | 'discreet';

/**
 * What the input `summary` comes to. `auto`, which it is when empty, is discreet unless the repository is known to be
 * closed.
 * @param confidential whether the report holds anything that strangers must not read
 */
export async function summaryWish(
  given: string | undefined,
  occasion: () => Promise<Occasion>,
  confidential = true,
): Promise<SummaryWish> {
  const wish = given?.trim().toLowerCase() || 'auto';
  if (wish === 'false') return 'none';
  return wish === 'auto' && confidential && (await occasion()).publicRepository !== false ? 'discreet' : 'whole';
}
