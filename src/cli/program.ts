// What the command line and the library share. The build puts two small files before it: the command, which starts it, and
// the library, which takes its functions.
import { keystoreThread } from '../world/create.ts';

export { check, login } from '../library/library.ts';

/**
 * Runs the command line of this process, or the thread that opens keystores.
 * @param program the URL of the file that was started
 */
export async function start(program: string): Promise<void> {
  if (process.argv[2] === keystoreThread) {
    await import('../action/keystore-thread.ts');
    return;
  }
  const { runCommandLine } = await import('./run.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2), program);
}
