import { Secret } from './secret.ts';
import { durationMilliseconds } from './time.ts';

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
  | 'doctor'
  | 'rotate'
  | 'session'
  | 'emulator'
  | 'answer'
  | 'command';

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
  /**
   * Present but empty is an error: an expression that came out empty must not become the default. The action declares
   * this word as the input's default, so that it can tell an empty value from a missing one.
   */
  readonly absentAs?: string;
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

/** The value type that each kind of option reads into. */
type ValueOf<S extends OptionSpec> = S['kind'] extends 'secret'
  ? Secret | undefined
  : S['kind'] extends 'boolean'
    ? boolean
    : S['kind'] extends 'list'
      ? readonly string[]
      : S['kind'] extends 'duration' | 'count'
        ? S extends { readonly default: string }
          ? number
          : number | undefined
        : S['kind'] extends 'choice'
          ? S extends { readonly choices: readonly (infer C extends string)[] }
            ? S extends { readonly default: string }
              ? C
              : C | undefined
            : never
          : S extends { readonly default: string }
            ? string
            : string | undefined;

/** The values of a table, by the options' names. Durations are milliseconds; an empty list means "not given". */
export type OptionValues<T extends readonly OptionSpec[]> = {
  readonly [S in T[number] as S['name']]: ValueOf<S>;
};

/**
 * Reads every option of a table from raw text and notes everything that is wrong with them, so that a user hears of it
 * all at once. Text is trimmed; secrets are not. An empty value counts as not given unless the option says otherwise.
 * @param raw gives the text of an option, `undefined` when it was not given
 */
export function readOptions<const T extends readonly OptionSpec[]>(
  table: T,
  raw: (name: string) => string | undefined,
): { readonly values: OptionValues<T>; readonly problems: OptionProblem[] } {
  const problems: OptionProblem[] = [];
  const values: Record<string, OptionValue> = {};
  for (const spec of table) {
    const given = raw(spec.name);
    if (given !== undefined && given.trim() === '' && spec.absentAs !== undefined) {
      problems.push({
        option: spec.name,
        sentence: 'is there but empty; leave it out or give it a value. A variable that is not set here arrives empty.',
      });
    }
    const text = given === spec.absentAs ? undefined : given;
    values[spec.name] = read(spec, text, problems);
  }
  return { values: values as OptionValues<T>, problems };
}

type Complain = (sentence: string) => void;

function read(spec: OptionSpec, text: string | undefined, problems: OptionProblem[]): OptionValue {
  if (spec.kind === 'secret') return text === undefined ? undefined : new Secret(text);
  const trimmed = text?.trim() === '' ? undefined : text?.trim();
  return readers[spec.kind](trimmed ?? spec.default, spec, (sentence) => {
    problems.push({ option: spec.name, sentence });
  });
}

/** One reader a kind; a value that cannot be read is complained of and becomes the default. */
const readers: Record<
  Exclude<OptionKind, 'secret'>,
  (value: string | undefined, spec: OptionSpec, complain: Complain) => OptionValue
> = {
  text: (value) => value,
  list: (value, _spec, complain) => {
    const items = (value ?? '').split(/[\n,]/).map((item) => item.trim());
    const given = items.filter((item) => item !== '');
    // A list of what came out empty must not pass for no list.
    if (value !== undefined && given.length === 0) complain('holds separators and nothing between them.');
    return given;
  },
  boolean: (value, spec, complain) => {
    if (value !== undefined && !/^(?:true|false)$/i.test(value)) {
      complain('must be `true` or `false`.');
      return spec.default === 'true';
    }
    return value?.toLowerCase() === 'true';
  },
  choice: (value, spec, complain) => {
    const choice = spec.choices?.find((candidate) => candidate.toLowerCase() === value?.toLowerCase());
    if (value !== undefined && choice === undefined) {
      complain(`must be one of ${spec.choices?.map((candidate) => `\`${candidate}\``).join(', ')}.`);
    }
    return choice ?? spec.default;
  },
  duration: (value, spec, complain) => {
    const milliseconds = value === undefined ? undefined : durationMilliseconds(value);
    if (value !== undefined && milliseconds === undefined) {
      complain('must be a duration such as `20s`, `2m` or `500ms`.');
    }
    return milliseconds ?? (spec.default === undefined ? undefined : durationMilliseconds(spec.default));
  },
  count: (value, spec, complain) => {
    if (value === undefined) return undefined;
    if (/^\d{1,6}$/.test(value)) return Number(value);
    complain('must be a whole number.');
    return Number(spec.default ?? 0);
  },
};
