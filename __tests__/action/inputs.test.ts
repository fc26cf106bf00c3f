import { describe, expect, it } from '@jest/globals';
import { refuseForeignInputs } from '../../src/action/inputs.ts';
import { actionOptions, optionsOf } from '../../src/action/tables.ts';
import type { Failure } from '../../src/failure.ts';

/** What mode `check` says of these inputs; those that are not named are not there at all. */
function refusal(environment: Record<string, string>): Failure | undefined {
  try {
    refuseForeignInputs(environment, 'check', optionsOf.check, actionOptions);
    return undefined;
  } catch (error) {
    return error as Failure;
  }
}

describe('the inputs of another mode', () => {
  it('are refused by name, all at once', () => {
    expect(
      refusal({ INPUT_ALIAS: 'acme', INPUT_CERTIFICATES: 'a.pem', 'INPUT_SECRET-TARGETS': 'repository' }),
    ).toMatchObject({ code: 'ERR_OPTIONS', message: 'Mode `check` does not take `alias`, `secret-targets`.' });
  });

  it('are none where they are not there, empty, or as the file of the action has them', () => {
    expect(refusal({})).toBeUndefined();
    const absent = actionOptions.map(({ name, absentAs }) => [`INPUT_${name.toUpperCase()}`, ` ${absentAs ?? ''}\n`]);
    expect(refusal(Object.fromEntries(absent))).toBeUndefined();
  });
});
