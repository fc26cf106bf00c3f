/** The longest single wait between two attempts, unless the server asks for more. */
const longestWaitMilliseconds = 15_000;
const firstWaitMilliseconds = 500;

/**
 * How long to wait before the next attempt after an outage: full jitter over an exponentially growing span, so that
 * a matrix of jobs that failed together does not come back together; a `Retry-After` is a floor under it.
 * @param attempt how many attempts have failed, from 1
 * @param random uniform in [0, 1)
 * @returns milliseconds
 */
export function waitMilliseconds(attempt: number, random: number, retryAfterMilliseconds = 0): number {
  const span = Math.min(longestWaitMilliseconds, firstWaitMilliseconds * 2 ** Math.min(attempt - 1, 20));
  return Math.round(retryAfterMilliseconds + span * random);
}

/**
 * Reads `Retry-After`: whole seconds or an HTTP date (RFC 9110 §10.2.3).
 * @param now the clock that the date is compared with
 * @returns milliseconds from now, at least 0; `undefined` when the header is missing or unreadable
 */
export function retryAfterMilliseconds(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) || !/GMT$/.test(text) ? undefined : Math.max(0, date - now.getTime());
}

/** Statuses that tell of an outage and not of a considered answer. */
export function isOutageStatus(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status <= 599);
}
