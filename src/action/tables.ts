import { loginOptions, loginOutputs } from '../login/options.ts';
import type { OptionSpec, OutputSpec } from '../option.ts';
import { modeOption } from './inputs.ts';

/** Every input that action.yml declares. */
export const actionOptions: readonly OptionSpec[] = [modeOption, ...loginOptions];

/** Every output that action.yml declares. */
export const actionOutputs: readonly OutputSpec[] = loginOutputs;
