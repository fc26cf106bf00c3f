import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, matchesGlob, resolve } from 'node:path';
import { fail, input, output, stage } from './step.mjs';

const target = resolve(process.env.GITHUB_WORKSPACE, input('path'));
const name = input('name');
const names = existsSync(stage.artifacts) ? readdirSync(stage.artifacts).sort() : [];
const wanted = names.filter((each) => (name === '' ? matchesGlob(each, input('pattern') || '*') : each === name));
if (name !== '' && wanted.length === 0) fail(`there is no artifact ${name}`);
for (const each of wanted)
  cpSync(join(stage.artifacts, each), name === '' ? join(target, each) : target, { recursive: true });
output('artifacts', wanted.join(','));
