/** How far a clock may be off before anyone needs to hear of it. */
export const noticeableSkewMilliseconds = 60_000;

/** More than ten years are no clock's: such a `Date` header is somebody's joke. */
const largestSkewMilliseconds = 10 * 366 * 86_400_000;
/** An assertion that is signed for a later time is good until then, for whoever holds it. */
const largestCorrectionMilliseconds = 86_400_000;

/**
 * The clock skew that a reply tells: how many milliseconds the server's clock is ahead of ours (negative: behind).
 * @param dateHeader the reply's `Date` header (RFC 9110 §6.6.1), whole seconds
 * @param now our clock when the reply had come
 * @returns `undefined` when the header is missing, unreadable or absurd
 */
export function clockSkew(dateHeader: string | undefined, now: Date): number | undefined {
  if (
    dateHeader === undefined ||
    !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(dateHeader)
  ) {
    return undefined;
  }
  const skew = Date.parse(dateHeader) - now.getTime();
  return Number.isFinite(skew) && Math.abs(skew) <= largestSkewMilliseconds ? skew : undefined;
}

/**
 * By how much our clock is moved for signing once more when an assertion was called expired: the clock skew.
 * @param trusted whether the host that told the skew cannot use an assertion itself; no other may prolong one
 * @returns `undefined` when it would change nothing, or make an assertion that lives for more than a day
 */
export function clockCorrection(skewMilliseconds: number | undefined, trusted: boolean): number | undefined {
  if (skewMilliseconds === undefined || !trusted) return undefined;
  const size = Math.abs(skewMilliseconds);
  return size >= 1000 && size <= largestCorrectionMilliseconds ? skewMilliseconds : undefined;
}
