import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * CycloneDX of the packages that are bundled in dist, to be made after a build. npm numbers and dates each bill anew and calls
 * the package by its folder; the tarball, the commit and package.json give those here, so that two bills are equal.
 */
export function billOfMaterials(root, name, tarballDigest) {
  const bundled = bundledPackages(root);
  const bill = JSON.parse(run('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], { cwd: root }));
  const own = bill.metadata.component['bom-ref'];
  // To npm they are development dependencies: whoever installs the package installs none of them.
  bill.components = bill.components
    .filter((component) => bundled.has(component['bom-ref']))
    .map(({ properties: _, ...component }) => ({ ...component, scope: 'required' }));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => ref === own || bundled.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => bundled.has(other)) }));
  const listed = new Set(bill.components.map((component) => component['bom-ref']));
  const missing = [...bundled].filter((reference) => !listed.has(reference));
  if (missing.length > 0) throw new Error(`dist bundles what the lock file does not name: ${missing.join(', ')}`);
  bill.metadata.component.name = name;
  bill.serialNumber = `urn:uuid:${identifier(tarballDigest)}`;
  const seconds = run('git', ['log', '-1', '--format=%ct'], { cwd: root }).trim();
  bill.metadata.timestamp = new Date(Number(seconds) * 1000).toISOString();
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** `name@version` of every package that a module of the last build came from. */
function bundledPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = new Set();
  const look = ({ name = '', modules = [] }) => {
    const [, path] = /^\.\/((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(name) ?? [];
    if (path !== undefined) found.add(`${path.replace(/^.*node_modules\//, '')}@${packages[path]?.version}`);
    modules.forEach(look);
  };
  for (const door of ['main', 'post', 'cli']) {
    const stats = join(root, 'build', `${door}.json`);
    if (!existsSync(stats)) continue;
    const { chunks, modules } = JSON.parse(readFileSync(stats, 'utf8'));
    for (const { modules: within } of [...chunks, { modules }]) within.forEach(look);
  }
  return found;
}

/** RFC 9562 §5.8: version 8, whose bits are the maker's own. */
function identifier(hex) {
  const digits = [...hex.slice(0, 32)];
  [digits[12], digits[16]] = ['8', '8'];
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
