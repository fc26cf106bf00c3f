import { randomUUID } from 'node:crypto';
import type { Ci } from '../../ci/ci.ts';
import { Failure } from '../../failure.ts';
import type { World } from '../../world/world.ts';
import { homeOf } from './home.ts';
import { handOffKey } from './key.ts';
import type { Handing, HandOffRequest } from './request.ts';
import { keychainVariables } from './sf-command.ts';
import { authFileName, checkAlias } from './sf-files.ts';
import { handOffToken } from './token.ts';
import type { Undo } from './undo.ts';

export type { HandOffRequest };

/** A session in the hands of the `sf` CLI. */
export interface HandOff {
  /** `sf` took the token over; its files were written; it logged in with the key. */
  readonly route: 'sf' | 'files' | 'key';
  readonly undo: Undo;
  /** Variables for the later steps of the job. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Hands a session to the `sf` CLI of the later steps. How to undo it is remembered before anything changes, so that a
 * job that is cancelled in between is put right, too. At no moment is there less of a login than before.
 * @throws Failure ERR_USERNAME, ERR_OPTIONS (the alias), ERR_HANDOFF, and for `how: 'key'` ERR_SF_LOGIN
 */
export async function handOff(request: HandOffRequest, world: World, ci: Ci): Promise<HandOff> {
  const { username, alias, how, key, deadlineMilliseconds } = request;
  const file = authFileName(username, world.machine.platform);
  if (alias !== undefined) checkAlias(alias);
  const home = homeOf(world.machine);
  const endsAt = world.clock.monotonic() + deadlineMilliseconds;
  const handing: Handing = { request, world, ci, home, file, layer: randomUUID(), endsAt };
  try {
    if (how === 'token') return { ...(await handOffToken(handing)), environment: variables(handing) };
    if (key === undefined) throw new TypeError('a hand-off of the key needs the key');
    const handed = await handOffKey(handing, key);
    const { origin } = new URL(key.loginUrl ?? request.session.instanceUrl);
    return { ...handed, environment: { ...variables(handing), ...audienceVariable(key.audience, origin) } };
  } catch (error) {
    const files = error instanceof Failure && (error.code === 'ERR_FILE_READ' || error.code === 'ERR_FILE_WRITE');
    throw files ? new Failure('ERR_HANDOFF', error.message, { cause: error }) : error;
  }
}

function variables({ request, world }: Handing): Readonly<Record<string, string>> {
  const { setDefault, setDefaultDevHub, username } = request;
  return {
    ...(setDefault ? { SF_TARGET_ORG: username } : {}),
    ...(setDefaultDevHub ? { SF_TARGET_DEV_HUB: username } : {}),
    ...keychainVariables(world.machine.platform),
  };
}

/** When `sf` logs in anew it tries these three by itself; any other it must be told, for as long as the job lasts. */
function audienceVariable(audience: string, origin: string): Readonly<Record<string, string>> {
  const known = [origin, 'https://login.salesforce.com', 'https://test.salesforce.com'];
  return known.includes(audience) ? {} : { SF_AUDIENCE_URL: audience };
}
