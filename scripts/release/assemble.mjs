import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { billOfMaterials } from './bill.mjs';
import { checksums, checksumsFile, digest, filesBelow } from './checksums.mjs';
import { run } from './run.mjs';

/** Puts what is released into an empty folder. Throws when the checkout is not as committed, or dist is not what it builds. */
export function assemble(root, { name, version }, folder) {
  const changed = run('git', ['status', '--porcelain'], { cwd: root });
  if (changed !== '') throw new Error(`this checkout differs from its commit:\n${changed}`);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`);
  compareDist(root);
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  const tarball = `${name}-${version}.tgz`;
  const sbom = `${name}-${version}.cdx.json`;
  const tarballDigest = digest(join(folder, tarball));
  writeFileSync(join(folder, sbom), billOfMaterials(root, name, tarballDigest));
  writeFileSync(join(folder, checksumsFile), checksums(folder));
  return { version, tag: `v${version}`, tarball, sbom, 'tarball-sha256': tarballDigest };
}

/** The committed dist against one that is built now, byte for byte. */
function compareDist(root) {
  const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-release-'));
  try {
    run(process.execPath, [join(root, 'scripts/build.mjs'), scratch], { cwd: root });
    const [committed, built] = [join(root, 'dist'), scratch];
    const paths = [...new Set([...filesBelow(committed), ...filesBelow(built)])];
    const bytes = (folder, path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined);
    const differing = paths.filter((path) => {
      const [one, other] = [bytes(committed, path), bytes(built, path)];
      return one === undefined || other === undefined || !one.equals(other);
    });
    if (differing.length > 0) throw new Error(`dist is not what the sources build: ${differing.join(', ')}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
