import { checkOptions, checkOutputs } from '../check/options.ts';
import { configOptions } from '../configuration/options.ts';
import { doctorOptions, doctorOutputs, examinedOptions } from '../doctor/options.ts';
import { loginOptions, loginOutputs, tokenPlaces } from '../login/options.ts';
import type { OptionSpec, OutputSpec } from '../option.ts';
import { rotateOptions, rotateOutputs } from '../rotate/options.ts';
import { type Mode, modeOption } from './inputs.ts';
import { allRotateOptions } from './rotate-options.ts';

/** Every input that action.yml declares. */
export const actionOptions: readonly OptionSpec[] = [
  modeOption,
  ...configOptions,
  ...loginOptions,
  ...checkOptions,
  ...doctorOptions,
  ...rotateOptions,
];

/** Every output that action.yml declares. */
export const actionOutputs: readonly OutputSpec[] = merged([
  ...loginOutputs,
  ...checkOutputs,
  ...doctorOutputs,
  ...rotateOutputs,
]);

/** Outputs of one name come together: each mode that has it says what it means there. */
function merged(outputs: readonly OutputSpec[]): readonly OutputSpec[] {
  const byName = new Map<string, OutputSpec>();
  for (const output of outputs) {
    const known = byName.get(output.name);
    const description = known === undefined ? output.description : `${known.description} ${output.description}`;
    byName.set(output.name, { ...output, description });
  }
  return [...byName.values()];
}

const examined: readonly string[] = examinedOptions;

/** What each mode takes. */
export const optionsOf: Readonly<Record<Mode, readonly OptionSpec[]>> = {
  login: [modeOption, ...configOptions, ...loginOptions],
  check: [
    modeOption,
    ...configOptions,
    // It logs in for the org's own certificates, and hands its session to nobody.
    ...loginOptions.filter(({ name }) => !tokenPlaces.includes(name)),
    ...checkOptions,
  ],
  doctor: [
    modeOption,
    ...configOptions,
    ...loginOptions.filter(({ name }) => examined.includes(name)),
    ...doctorOptions,
  ],
  rotate: [modeOption, ...configOptions, ...allRotateOptions],
};
