import type { Ci } from './ci.ts';

/** The same pipeline, in which what one of many attempts says is for those who want to know: debug lines alone. */
export function quiet(ci: Ci): Ci {
  return {
    name: ci.name,
    mask: (secret) => ci.mask(secret),
    wouldBlank: (value) => ci.wouldBlank(value),
    info: (text) => ci.debug(text),
    debug: (text) => ci.debug(text),
    annotate: (_, text) => ci.debug(text),
    group: (title, lines) => ci.debug([title, ...lines].join(' ')),
    recall: (name) => ci.recall(name),
    output: (name, value) => ci.output(name, value),
    environment: (name, value) => ci.environment(name, value),
    remember: (name, value) => ci.remember(name, value),
    summary: (markdown) => ci.summary(markdown),
  };
}
