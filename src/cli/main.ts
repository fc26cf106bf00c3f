import { keystoreThread } from '../world/create.ts';

if (process.argv[2] === keystoreThread) await import('../action/keystore-thread.ts');
else {
  const { runCommandLine } = await import('./run.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2), import.meta.url);
}
