import { createHash } from 'node:crypto';

/** Whether a mutant is in the sample: the seed decides, so that a sample can be drawn again; a share of 1 is all of them. */
export function isDrawn(id, { share, seed }) {
  if (share >= 1) return true;
  return createHash('sha256').update(`${seed}:${id}`).digest().readUInt32BE() / 2 ** 32 < share;
}
