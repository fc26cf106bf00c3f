import { configOptions } from '../configuration/options.ts';
import { Failure } from '../failure.ts';
import type { OptionSpec } from '../option.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The modes of the action; the first is the default. */
export const modes = ['login', 'check', 'doctor', 'rotate'] as const;
export type Mode = (typeof modes)[number];

/** The input that chooses the mode. */
export const modeOption = {
  name: 'mode',
  kind: 'choice',
  group: 'mode',
  choices: modes,
  default: 'login',
  absentAs: 'login',
  description:
    'What the action does: `login`; `check`, which judges certificates and fails the step when one nears its end; `doctor`, which examines the whole set-up step by step and says what to mend; or `rotate`, which moves a key pair one safe step through a rollover.',
} as const satisfies OptionSpec;

/** The text of an input as the runner passes it, untrimmed; `undefined` when the action's file does not declare it. */
export function input(environment: Environment, name: string): string | undefined {
  return environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
}

/** @throws Failure `ERR_MODE` when the input is empty or names no mode: an expression that came out empty is no login. */
export function readMode(environment: Environment): Mode {
  const text = input(environment, 'mode')?.trim().toLowerCase();
  if (text === undefined) return 'login';
  const mode = modes.find((candidate) => candidate === text);
  if (mode === undefined) {
    const seen = text === '' ? 'empty' : 'none that exists';
    throw new Failure('ERR_MODE', `\`mode\` is ${seen}; it can be ${modes.map((name) => `\`${name}\``).join(', ')}.`);
  }
  return mode;
}

/** Whether a config file is named, or an org of one: what reads it is not loaded otherwise. */
export function namesConfiguration(environment: Environment): boolean {
  return configOptions.some((option: OptionSpec) => {
    const text = input(environment, option.name);
    return text !== undefined && text !== option.absentAs && (text.trim() !== '' || option.absentAs !== undefined);
  });
}

/** Inputs of other modes that the action's file gives a value to although nobody wrote them. */
const declaredElsewhere: Readonly<Record<string, string>> = { 'fail-on': 'critical' };

/**
 * Whether there may be an input that is none of these options, so that the tables of the other modes, which tell, are
 * worth loading.
 */
export function mayHaveForeignInputs(environment: Environment, own: readonly OptionSpec[]): boolean {
  const names = new Set(own.map(({ name }) => `INPUT_${name.toUpperCase()}`));
  return Object.entries(environment).some(([variable, value]) => {
    const name = variable.toUpperCase();
    if (!name.startsWith('INPUT_') || names.has(name) || value === undefined || value.trim() === '') return false;
    return declaredElsewhere[name.slice('INPUT_'.length).toLowerCase()] !== value.trim();
  });
}

/**
 * Refuses inputs that belong to another mode than the one that runs.
 * @param own the options of the mode that runs
 * @param all every option that the action declares
 */
export function refuseForeignInputs(
  environment: Environment,
  mode: Mode,
  own: readonly OptionSpec[],
  all: readonly OptionSpec[],
): void {
  const names = new Set(own.map(({ name }) => name));
  const foreign = all.filter((spec) => {
    const text = input(environment, spec.name)?.trim() ?? '';
    return !names.has(spec.name) && text !== '' && text !== (spec.absentAs ?? '');
  });
  if (foreign.length === 0) return;
  const list = foreign.map(({ name }) => `\`${name}\``).join(', ');
  throw new Failure('ERR_OPTIONS', `Mode \`${mode}\` does not take ${list}.`, {
    hint: 'Remove what belongs to another mode, or correct `mode`.',
  });
}
