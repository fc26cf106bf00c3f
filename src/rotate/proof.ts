import { Failure } from '../failure.ts';
import type { HeldKey, RotatePorts } from './ports.ts';

/** So many logins in a row, in every org, with this long between two: ten minutes from the first to the last. */
const proofLogins = 5;
const proofPause = 150_000;

/** So many rounds are made before the proof is left to a later run. */
const mostRounds = 9;

export type ProofOutcome =
  | { readonly kind: 'proved' }
  | { readonly kind: 'open'; readonly org: string; readonly reason: string };

/**
 * Logs in with that key alone, in every org, until each has accepted it {@link proofLogins} times in a row over ten
 * minutes: as long as the servers of an org differ, one of them refuses it now and then.
 * @throws Failure ERR_CANCELLED when a pause was cut short
 */
export async function proveEverywhere(ports: RotatePorts, key: HeldKey): Promise<ProofOutcome> {
  let inRow = 0;
  let last: ProofOutcome = { kind: 'open', org: '', reason: '' };
  for (let round = 0; round < mostRounds; round += 1) {
    if (round > 0) await pause(ports);
    const refused = await refusal(ports, key);
    inRow = refused === undefined ? inRow + 1 : 0;
    if (inRow === proofLogins) return { kind: 'proved' };
    last = refused ?? last;
    // Rounds that can no longer make a row are not worth a wait.
    if (mostRounds - round - 1 < proofLogins - inRow) break;
  }
  return last;
}

async function refusal(ports: RotatePorts, key: HeldKey): Promise<ProofOutcome | undefined> {
  for (const org of ports.orgs) {
    const proof = await ports.prove(org, key);
    if (proof.kind !== 'accepted')
      return { kind: 'open', org: org.name, reason: proof.kind === 'refused' ? proof.reply : proof.reason };
  }
  return undefined;
}

async function pause(ports: RotatePorts): Promise<void> {
  const end = ports.now().getTime() + proofPause;
  await ports.sleep(proofPause);
  if (ports.now().getTime() < end) throw new Failure('ERR_CANCELLED', 'The run was cancelled while it waited.');
}
