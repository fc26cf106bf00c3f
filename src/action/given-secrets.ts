import { parsePassphrases } from '../check/sources/passphrases.ts';
import type { Ci } from '../ci/ci.ts';
import { Secret } from '../secret.ts';
import type { World } from '../world/world.ts';
import { input } from './inputs.ts';
import { actionOptions } from './tables.ts';

/**
 * Masks whatever is secret among the inputs, of whichever mode they are: for a step that ends before its mode could do
 * so.
 */
export function maskGivenSecrets({ machine, network }: Pick<World, 'machine' | 'network'>, ci: Ci): void {
  const given = actionOptions.flatMap(({ name, kind }) => {
    const text = kind === 'secret' ? input(machine.environment, name) : undefined;
    return text === undefined ? [] : [{ name, secret: new Secret(text) }];
  });
  for (const { name, secret } of given) {
    ci.mask(secret);
    if (name === 'keystore-passphrase') for (const piece of parsePassphrases(secret).pieces) ci.mask(piece);
  }
  for (const secret of network.secrets()) ci.mask(secret);
}
