// `gh` as far as a release needs it: one draft in a file, and a tag on the remote when it is published.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { record, stage } from '../stand-ins/step.mjs';

const [topic, verb, tag, ...rest] = process.argv.slice(2);
const file = join(stage.folder, 'release.json');
const flag = (name) => rest[rest.indexOf(name) + 1];
record(`gh ${[topic, verb, tag].filter(Boolean).join(' ')}`);
if (!process.env.GH_TOKEN) throw new Error('GH_TOKEN is not set');
if (topic === 'release' && verb === 'create') {
  const assets = rest.slice(rest.indexOf('--generate-notes') + 1);
  if (!rest.includes('--draft') || !assets.every((path) => existsSync(path))) process.exit(1);
  writeFileSync(file, JSON.stringify({ tag, target: flag('--target'), draft: true, assets }));
  console.log(`https://github.example/releases/${tag}`);
} else if (topic === 'release' && verb === 'edit') {
  const release = JSON.parse(readFileSync(file, 'utf8'));
  if (release.tag !== tag || !rest.includes('--draft=false')) process.exit(1);
  execFileSync('git', ['tag', tag, release.target], { cwd: Object.values(stage.repositories)[0] });
  writeFileSync(file, JSON.stringify({ ...release, draft: false }));
} else if (
  topic === 'api' &&
  /^repos\/[^/]+\/[^/]+\/releases\/tags\/v[\d.]+$/.test(verb) &&
  rest.join() === '.immutable'
) {
  console.log(String(!JSON.parse(readFileSync(file, 'utf8')).draft));
} else if (`${topic} ${verb}` !== 'auth setup-git') process.exit(1);
