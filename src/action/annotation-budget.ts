import type { Ci, Level } from '../ci/ci.ts';

/** A pipeline that counts the annotations it is given: a runner shows ten of a level and step. */
export interface CountingCi extends Ci {
  /** How many of each level there were so far. */
  readonly spent: Readonly<Record<Level, number>>;
}

export function countAnnotations(ci: Ci): CountingCi {
  const spent = { notice: 0, warning: 0, error: 0 };
  return {
    name: ci.name,
    spent,
    mask: (secret) => ci.mask(secret),
    wouldBlank: (value) => ci.wouldBlank(value),
    info: (text) => ci.info(text),
    debug: (text) => ci.debug(text),
    annotate: (level, text, place) => {
      spent[level] += 1;
      ci.annotate(level, text, place);
    },
    group: (title, lines) => ci.group(title, lines),
    recall: (name) => ci.recall(name),
    output: (name, value) => ci.output(name, value),
    environment: (name, value) => ci.environment(name, value),
    remember: (name, value) => ci.remember(name, value),
    summary: (markdown) => ci.summary(markdown),
  };
}
