import { readdirSync, readFileSync } from 'node:fs';

/**
 * Kills every process that still carries a job's RUNNER_TRACKING_ID, as the runner does at the end of a job. Reads /proc:
 * on systems without it nothing is found.
 *
 * @returns the ids of the processes that were killed
 */
export function killOrphans(trackingId: string): number[] {
  const mark = `RUNNER_TRACKING_ID=${trackingId}`;
  const killed: number[] = [];
  for (const entry of processEntries()) {
    const pid = Number(entry);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    try {
      if (!readFileSync(`/proc/${entry}/environ`, 'latin1').split('\0').includes(mark)) continue;
      process.kill(pid, 'SIGKILL');
      killed.push(pid);
    } catch {
      // It is gone by now, or it belongs to somebody else.
    }
  }
  return killed;
}

function processEntries(): string[] {
  try {
    return readdirSync('/proc');
  } catch {
    return [];
  }
}
