import { type Finding, gravity } from './finding.ts';
import { compareText } from './places.ts';

/**
 * The order in which findings are listed: what counts before what is ignored, the graver verdict first, then what ends
 * sooner, then by identity. Total: two findings are equal only when their identity is.
 */
export function compareUrgency(a: Finding, b: Finding): number {
  return (
    Number(a.ignored !== null) - Number(b.ignored !== null) ||
    gravity(b.verdict) - gravity(a.verdict) ||
    compareEnds(a.secondsLeft, b.secondsLeft) ||
    compareText(a.identity, b.identity)
  );
}

function compareEnds(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
