import { annotatedBy } from '../ci/annotated-by.ts';
import type { Ci, Level } from '../ci/ci.ts';

/**
 * A pipeline that counts the annotations it is given, since a runner shows ten of a level and step, and says the same at
 * the same place once.
 */
export interface CountingCi extends Ci {
  /** How many of each level there were so far. */
  readonly spent: Readonly<Record<Level, number>>;
}

export function countAnnotations(ci: Ci): CountingCi {
  const spent = { notice: 0, warning: 0, error: 0 };
  const said = new Set<string>();
  const counted = annotatedBy(ci, (level, text, place) => {
    const annotation = JSON.stringify([level, text, place]);
    if (said.has(annotation)) return;
    said.add(annotation);
    spent[level] += 1;
    ci.annotate(level, text, place);
  });
  return { ...counted, spent };
}
