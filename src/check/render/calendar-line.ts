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
  const folded: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      folded.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${[...folded, line].join('\r\n')}\r\n`;
}
