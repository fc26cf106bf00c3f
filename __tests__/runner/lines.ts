/**
 * Cuts a byte stream into lines as the runner's reader does: `\n`, `\r\n` and a bare `\r` each end a line, a UTF-8 byte
 * order mark at the very start is dropped, bytes that are no UTF-8 become U+FFFD, a last line needs no line end.
 */
export class LineReader {
  readonly #decoder = new TextDecoder('utf-8');
  readonly #onLine: (line: string) => void;
  #pending = '';

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  /** Takes the next bytes and reports the lines that are now complete. */
  push(bytes: Uint8Array): void {
    this.#pending += this.#decoder.decode(bytes, { stream: true });
    this.#drain(false);
  }

  /** The stream is over: what is left is a line, unless nothing is left. */
  end(): void {
    this.#pending += this.#decoder.decode();
    this.#drain(true);
    if (this.#pending !== '') {
      this.#onLine(this.#pending);
      this.#pending = '';
    }
  }

  #drain(last: boolean): void {
    let start = 0;
    for (;;) {
      const end = indexOfLineEnd(this.#pending, start);
      if (end < 0) break;
      const isCarriageReturn = this.#pending[end] === '\r';
      // The line feed of a `\r\n` may still be on its way: the runner waits for the next character, too.
      if (isCarriageReturn && end === this.#pending.length - 1 && !last) break;
      const line = this.#pending.slice(start, end);
      start = end + (isCarriageReturn && this.#pending[end + 1] === '\n' ? 2 : 1);
      this.#onLine(line);
    }
    this.#pending = this.#pending.slice(start);
  }
}

function indexOfLineEnd(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x0a || code === 0x0d) return index;
  }
  return -1;
}

/** The lines of a complete text, by the same rules. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
