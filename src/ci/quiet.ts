import { annotatedBy } from './annotated-by.ts';
import type { Ci } from './ci.ts';

/** The same pipeline, in which what one of many attempts says is for those who want to know: debug lines alone. */
export function quiet(ci: Ci): Ci {
  return {
    ...annotatedBy(ci, (_, text) => ci.debug(text)),
    info: (text) => ci.debug(text),
    group: (title, lines) => ci.debug([title, ...lines].join(' ')),
  };
}
