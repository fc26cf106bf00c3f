import { disarm } from '../../foreign-text.ts';

/** In octets, without the line end (RFC 5545 §3.1). */
const longestLine = 75;

/**
 * A value of type TEXT (RFC 5545 §3.3.11); several lines are joined by its own sign for a line end. Two colons get a
 * space without width between them: after a fold they could stand where a pipeline's log looks for a command.
 */
export function calendarText(...lines: readonly string[]): string {
  return lines
    .map((line) =>
      disarm(line)
        .replace(/[\\;,]/g, '\\$&')
        .replace(/:(?=:)/g, ':\u200b'),
    )
    .join('\\n');
}

/** One content line with its line end, folded so that no line has more than 75 octets and no character is cut. */
export function contentLine(name: string, value: string): string {
  const octets = Buffer.from(`${name}:${value}`);
  const folded: string[] = [];
  let start = 0;
  while (start < octets.length) {
    // A line that goes on another begins with a space, which counts.
    let end = Math.min(octets.length, start + longestLine - (start === 0 ? 0 : 1));
    while (end < octets.length && isWithinCharacter(octets[end])) end--;
    folded.push(octets.toString('utf8', start, end));
    start = end;
  }
  return `${folded.join('\r\n ')}\r\n`;
}

/** RFC 3629 §3: every octet of a character but its first has this form. */
function isWithinCharacter(octet: number | undefined): boolean {
  return octet !== undefined && (octet & 0b1100_0000) === 0b1000_0000;
}
