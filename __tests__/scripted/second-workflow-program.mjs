/**
 * A workflow of somebody else: for each line on standard input one login with the keys that the line holds, many at a
 * time, and one line about it on standard output.
 */
import { createInterface } from 'node:readline';

const { login } = await import(process.argv[2]);
for await (const line of createInterface({ input: process.stdin })) {
  const { number, ahead, ...options } = JSON.parse(line);
  globalThis[Symbol.for('shared clock')](ahead);
  login(options).then(
    () => process.stdout.write(`${JSON.stringify({ number })}\n`),
    ({ code, message, reply }) => process.stdout.write(`${JSON.stringify({ number, code, message, reply })}\n`),
  );
}
