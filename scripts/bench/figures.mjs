// What many measurements of one thing say: the median, and the least and the most that were seen.

const middle = (sorted) =>
  sorted.length % 2 === 1
    ? sorted[(sorted.length - 1) / 2]
    : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;

/** Throws when nothing was measured. */
export function spread(list) {
  if (list.length === 0) throw new TypeError('nothing was measured');
  const sorted = [...list].sort((one, other) => one - other);
  return { median: middle(sorted), least: sorted[0], most: sorted[sorted.length - 1], runs: sorted.length };
}

/** How many times as much one is as the other, round by round: a busy machine is busy for both of a round. */
export function ratios(list, others) {
  return spread(list.slice(0, others.length).map((value, round) => value / others[round]));
}
