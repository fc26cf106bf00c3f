import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, input, output, stage } from './step.mjs';

const repository = input('repository') || process.env.GITHUB_REPOSITORY;
const origin = stage.repositories[repository];
if (origin === undefined) fail(`there is no ${repository} on this stage`);
if (input('persist-credentials') !== 'false') fail('persist-credentials is not false');
const folder = join(process.env.GITHUB_WORKSPACE, input('path'));
mkdirSync(folder, { recursive: true });
const git = (...args) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
git('init', '--quiet');
git('remote', 'add', 'origin', origin);
git('fetch', '--quiet', '--no-tags', 'origin', input('ref') || 'main');
git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
output('commit', git('rev-parse', 'HEAD').trim());
