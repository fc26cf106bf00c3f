import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fail, input, output, stage } from './step.mjs';

const target = join(stage.artifacts, input('name'));
if (existsSync(target)) fail(`there is an artifact ${input('name')} already`);
const named = input('path')
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean);
const found = named.map((path) => resolve(process.env.GITHUB_WORKSPACE, path)).filter((path) => existsSync(path));
if (found.length === 0 && input('if-no-files-found') === 'error') fail(`no file at ${named.join(', ')}`);
mkdirSync(target, { recursive: true });
for (const path of found)
  cpSync(path, statSync(path).isDirectory() ? target : join(target, basename(path)), { recursive: true });
output('files', readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length);
