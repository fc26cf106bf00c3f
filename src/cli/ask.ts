/** Whether a person sits at both ends. */
function isTerminal(): boolean {
  const { isatty } = process.getBuiltinModule('node:tty');
  return isatty(0) && isatty(2);
}

/**
 * Asks a person at the terminal for a line, on standard error: standard output is for the answer.
 * @returns the line without white space around it; `undefined` when it is empty, or the input or the program ends, or
 *   nobody sits there
 */
export function askLine(question: string, signal: AbortSignal): Promise<string | undefined> {
  if (!isTerminal()) return Promise.resolve(undefined);
  const { createInterface } = process.getBuiltinModule('node:readline');
  // Not `terminal`: that would keep Ctrl-C from the program.
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
  return new Promise((resolve) => {
    const end = () => lines.close();
    lines.once('line', (line) => {
      resolve(line.trim() || undefined);
      end();
    });
    lines.once('close', () => {
      signal.removeEventListener('abort', end);
      process.stdin.unref();
      resolve(undefined);
    });
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
    process.stderr.write(question);
  });
}
