// npm itself, but that the sf CLI is not fetched (the stage has one) and that nothing is asked of or given to npm's own registry.
import { spawnSync } from 'node:child_process';
import { record, stage } from '../stand-ins/step.mjs';

const args = process.argv.slice(2);
const [command] = args;
record(`npm ${args.map((each) => each.replace(/^.*\//, '')).join(' ')}`);
if (command === 'install' && args.includes('@salesforce/cli')) process.exit(0);
// What the lock file says is installed beside the tests already; links to the same files are at hand in seconds.
if (command === 'ci') {
  const linked = spawnSync('cp', ['-al', stage.modules, 'node_modules']).status === 0;
  process.exit(linked ? 0 : (spawnSync('cp', ['-r', stage.modules, 'node_modules']).status ?? 1));
}
const there = command === 'view' || command === 'stage' || command === 'publish';
const more = there ? ['--registry', stage.registry, '--userconfig', stage.npmrc] : [];
process.exit(spawnSync(stage.npm, [...args, ...more], { stdio: 'inherit' }).status ?? 1);
