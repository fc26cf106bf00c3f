import { Failure } from '../failure.ts';

/** Nothing that is read from standard input is larger. */
const largestInput = 1_048_576;

/**
 * Standard output. A reader that has had enough and closed the pipe is no failure and hears no more; a disk that is full
 * is one.
 */
export class StandardOutput {
  #error: NodeJS.ErrnoException | undefined;

  constructor() {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      this.#error ??= error;
    });
  }

  line(text: string): void {
    this.write(`${text}\n`);
  }

  write(text: string): void {
    if (this.#error === undefined) process.stdout.write(text);
  }

  /** What went wrong, once everything before has left. */
  async failure(): Promise<Failure | undefined> {
    if (this.#error === undefined) await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
    // The event of an error comes a moment after the call that failed.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.#error === undefined || this.#error.code === 'EPIPE') return undefined;
    return new Failure('ERR_FILE_WRITE', `The answer cannot be written to standard output: ${this.#error.code}.`);
  }
}

let heard = false;

/** Writes whole lines to standard error. When nobody reads it, nobody is told. */
export function writeDiagnostics(text: string): void {
  if (!heard) process.stderr.on('error', () => undefined);
  heard = true;
  process.stderr.write(text);
}

/** Whether standard error goes to a regular file, where no runner reads commands. */
export function diagnosticsAreFiled(): boolean {
  try {
    return process.getBuiltinModule('node:fs').fstatSync(2).isFile();
  } catch {
    return false;
  }
}

/**
 * Reads standard input, or another pipe that the shell opened for us, to its end.
 * @param descriptor its number, 0 for standard input
 * @throws Failure ERR_OPTIONS when there is too much of it, or nothing, or no such pipe
 */
export async function readPipe(descriptor: number): Promise<Uint8Array> {
  const name = descriptor === 0 ? 'Standard input' : `/dev/fd/${descriptor}`;
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    const stream =
      descriptor === 0 ? process.stdin : process.getBuiltinModule('node:fs').createReadStream('', { fd: descriptor });
    for await (const piece of stream) {
      pieces.push(Buffer.from(piece));
      length += piece.length;
      if (length > largestInput) throw new Failure('ERR_OPTIONS', `${name} holds more than 1 MB.`);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('ERR_OPTIONS', `${name} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
  if (length === 0) throw new Failure('ERR_OPTIONS', `${name} is empty.`);
  return Buffer.concat(pieces);
}
