/** How many letters may be wrong, for words of that length. */
const tolerance = (length: number) => (length < 5 ? 1 : length < 10 ? 2 : 3);

/** The candidate that was probably meant; `undefined` when none is near enough. Of two that are as near, the first. */
export function suggestion(word: string, candidates: readonly string[]): string | undefined {
  // A word that long is no slip of a finger, and the distance costs the product of the lengths.
  if (word.length > 60) return undefined;
  let nearest: string | undefined;
  let least = tolerance(word.length) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Damerau's distance in its simple form: insertions, deletions, replacements, and two neighbours that changed places. */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, at(before, column - 2) + 1);
      }
      next.push(cost);
    }
    [before, last] = [last, next];
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return Number(row[column]);
}
