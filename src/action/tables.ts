import { checkOptions, checkOutputs } from '../check/options.ts';
import { loginOptions, loginOutputs } from '../login/options.ts';
import type { OptionSpec, OutputSpec } from '../option.ts';
import { type Mode, modeOption } from './inputs.ts';

/** Every input that action.yml declares. */
export const actionOptions: readonly OptionSpec[] = [modeOption, ...loginOptions, ...checkOptions];

/** Every output that action.yml declares. */
export const actionOutputs: readonly OutputSpec[] = [...loginOutputs, ...checkOutputs];

/** A check logs in for the org's own certificates, and hands its session to nobody. */
const notForCheck: readonly string[] = [
  'alias',
  'set-default',
  'set-default-dev-hub',
  'sf-login',
  'token-output',
  'export-env',
];

/** What each mode takes. */
export const optionsOf: Readonly<Record<Mode, readonly OptionSpec[]>> = {
  login: [modeOption, ...loginOptions],
  check: [modeOption, ...loginOptions.filter(({ name }) => !notForCheck.includes(name)), ...checkOptions],
};
