/** Seconds in one of each unit that a duration may be written in. */
const unitSeconds = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const;

/**
 * Reads a duration as people write it: `20s`, `500ms`, `2m`, `36h`, `90d`, `2w`; a bare number counts seconds.
 * @returns milliseconds, at most 1,000 years; `undefined` when the text is no duration.
 */
export function durationMilliseconds(text: string): number | undefined {
  const match = /^(\d{1,12}(?:\.\d{1,6})?)\s*(ms|s|m|h|d|w)?$/.exec(text.trim());
  if (match?.[1] === undefined) return undefined;
  const milliseconds = Math.round(Number(match[1]) * unitSeconds[(match[2] ?? 's') as keyof typeof unitSeconds] * 1000);
  return milliseconds <= 1000 * 366 * 86_400_000 ? milliseconds : undefined;
}

/** RFC 3339 in UTC without fractions, `2027-01-31T23:59:59Z`; years past 9999 keep their digits. */
export function rfc3339(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A length of time for people: `4 ms`, `1.2 s`, `3 min 5 s`, `2 h 10 min`, `41 d`. Signs are the caller's matter. */
export function humanDuration(milliseconds: number): string {
  const ms = Math.abs(milliseconds);
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 60) return `${Number(seconds.toFixed(1))} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return join(Math.floor(whole / 60), 'min', whole % 60, 's');
  if (whole < 86_400) return join(Math.floor(whole / 3600), 'h', Math.floor((whole % 3600) / 60), 'min');
  return join(Math.floor(whole / 86_400), 'd', Math.floor((whole % 86_400) / 3600), 'h');
}

function join(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
