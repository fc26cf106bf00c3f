import type { Ci } from './ci.ts';

/** The same pipeline, but for what becomes of annotations. */
export function annotatedBy(ci: Ci, annotate: Ci['annotate']): Ci {
  return {
    name: ci.name,
    mask: (secret) => ci.mask(secret),
    wouldBlank: (value) => ci.wouldBlank(value),
    info: (text) => ci.info(text),
    debug: (text) => ci.debug(text),
    annotate,
    group: (title, lines) => ci.group(title, lines),
    recall: (name) => ci.recall(name),
    output: (name, value) => ci.output(name, value),
    environment: (name, value) => ci.environment(name, value),
    remember: (name, value) => ci.remember(name, value),
    summary: (markdown) => ci.summary(markdown),
  };
}
