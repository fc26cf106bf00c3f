import type { Secret } from './secret.ts';

/** How the text of an option is read. `secret` never comes from argv. */
export type OptionKind = 'text' | 'secret' | 'boolean' | 'choice' | 'duration' | 'count' | 'list';

/** The groups in which action.yml, the README and `--help` show the options. */
export type OptionGroup =
  | 'mode'
  | 'target'
  | 'key'
  | 'login'
  | 'handoff'
  | 'network'
  | 'guard'
  | 'check'
  | 'report'
  | 'rotate';

/**
 * One option, declared once: the action's input, the command line's flag, the variable `SF_KEYPAIR_<NAME>`, the help
 * line and the README's row all come from this value or are tested against it.
 */
export interface OptionSpec {
  /** Kebab-case; the same for the action's input and the command line's flag. */
  readonly name: string;
  readonly kind: OptionKind;
  readonly group: OptionGroup;
  /** One or two sentences of Markdown without line breaks. */
  readonly description: string;
  /** What holds when the option is not given, as the user would write it. */
  readonly default?: string;
  /** For `choice` (and for `boolean`s with a third state, which are `choice`s). */
  readonly choices?: readonly string[];
  /** Present but empty is an error: an expression that came out empty must not become the default. */
  readonly emptyIsError?: boolean;
  /** One letter for the command line, as `sf org login jwt` has them. */
  readonly short?: string;
  /** Other long names that the command line takes. */
  readonly aliases?: readonly string[];
}

/** One output of the action, declared once. */
export interface OutputSpec {
  readonly name: string;
  readonly description: string;
  readonly secret?: boolean;
}

/** What the reader of options says is wrong with one of them. */
export interface OptionProblem {
  readonly option: string;
  /** A sentence without the option's name in front; never quotes a secret. */
  readonly sentence: string;
}

export type OptionValue = string | boolean | number | readonly string[] | Secret | undefined;
