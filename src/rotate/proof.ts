import { Failure } from '../failure.ts';
import type { HeldKey, RotatePorts } from './ports.ts';

/** So many logins in a row, in every org, with this long between two: ten minutes from the first to the last. */
const proofLogins = 5;
const proofPause = 150_000;

/** So many rounds are made before the proof is left to a later run. */
const mostRounds = 9;

/**
 * Logs in with that key alone, in every org, until each has accepted it {@link proofLogins} times in a row over ten
 * minutes: as long as the servers of an org differ, one of them refuses it now and then.
 * @returns whether it is proved; otherwise a later run has to begin anew
 * @throws Failure ERR_CANCELLED when a pause was cut short
 */
export async function proveEverywhere(ports: RotatePorts, key: HeldKey): Promise<boolean> {
  let inRow = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    if (round > 0) await pause(ports);
    inRow = (await acceptedEverywhere(ports, key)) ? inRow + 1 : 0;
    if (inRow === proofLogins) return true;
    // Rounds that can no longer make a row are not worth a wait.
    if (mostRounds - round - 1 < proofLogins - inRow) break;
  }
  return false;
}

async function acceptedEverywhere(ports: RotatePorts, key: HeldKey): Promise<boolean> {
  for (const org of ports.orgs) if ((await ports.prove(org, key)).kind !== 'accepted') return false;
  return true;
}

async function pause(ports: RotatePorts): Promise<void> {
  const end = ports.now().getTime() + proofPause;
  await ports.sleep(proofPause);
  if (ports.now().getTime() < end) throw new Failure('ERR_CANCELLED', 'The run was cancelled while it waited.');
}
