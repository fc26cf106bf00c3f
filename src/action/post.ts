// The post step. With nothing to do it loads nothing.
const environment = process.env;

if ((environment['STATE_revoke'] ?? '') === '' && (environment['STATE_handoff'] ?? '') === '') {
  process.stdout.write('Nothing to clean up.\n');
} else {
  const { cleanUp } = await import('./clean-up.ts');
  await cleanUp(environment, (text) => {
    process.stdout.write(text);
  });
}
