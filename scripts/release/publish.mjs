import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksums, checksumsFile, digest } from './checksums.mjs';
import { run } from './run.mjs';

/**
 * Hands an assembled tarball to the registry. A second time it finds it there and does nothing; when the registry holds other
 * bytes under this version it throws. With `stage` the version waits there for a person with a second factor.
 */
export function publish({ name, version }, folder, { stage, registry }) {
  const noted = readFileSync(join(folder, checksumsFile), 'utf8');
  if (noted !== checksums(folder)) throw new Error(`${folder} does not hold what its ${checksumsFile} names`);
  const tarball = join(folder, `${name}-${version}.tgz`);
  if (!existsSync(tarball)) throw new Error(`${folder} holds no tarball of version ${version}`);
  const where = registry === undefined ? [] : ['--registry', registry];
  const published = integrityOf(`${name}@${version}`, where);
  if (published !== '') {
    const ours = `sha512-${digest(tarball, 'sha512', 'base64')}`;
    if (published !== ours) throw new Error(`the registry holds another ${name} ${version}: ${published}, not ${ours}`);
    return { published: 'already' };
  }
  if (stage) requireStaging();
  run('npm', [...(stage ? ['stage'] : []), 'publish', tarball, '--access', 'public', ...where], { cwd: folder });
  return { published: stage ? 'staged' : 'now' };
}

/** What the registry has under that name; empty where it has nothing. */
function integrityOf(spec, where) {
  const { status, stdout, stderr } = spawnSync('npm', ['view', spec, 'dist.integrity', ...where], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return stdout.trim();
  if (/E404/.test(stderr)) return '';
  throw new Error(`the registry did not say whether it has ${spec}:\n${stderr}`);
}

function requireStaging() {
  const version = run('npm', ['--version']).trim();
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 11 || (major === 11 && minor < 15)) throw new Error(`npm ${version} cannot stage; 11.15 or newer can`);
}
