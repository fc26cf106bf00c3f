// What the release workflow runs, and what anybody can run who wants to see the same bytes come out.
//   node scripts/release.mjs assemble FOLDER                      the tarball, its SBOM, dist and SHA256SUMS, in FOLDER
//   node scripts/release.mjs publish FOLDER [--stage] [--registry URL]   hands the tarball to the registry, once
//   node scripts/release.mjs tag [--remote NAME]                  the tag of this version, and the major that follows it
//   node scripts/release.mjs compare-tags [--remote NAME]         whether each major is its newest release
import { appendFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assemble } from './release/assemble.mjs';
import { publish } from './release/publish.mjs';
import { compareTags, tag } from './release/tag.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stage: { type: 'boolean', default: false },
    registry: { type: 'string' },
    remote: { type: 'string', default: 'origin' },
  },
});
const [command, folder] = positionals;

function answer(outputs) {
  for (const [output, value] of Object.entries(outputs)) {
    console.log(`${output}: ${value}`);
    if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `${output}=${value}\n`);
  }
}

try {
  if (command === 'assemble' && folder !== undefined) answer(assemble(root, { name, version }, resolve(folder)));
  else if (command === 'publish' && folder !== undefined) answer(publish({ name, version }, resolve(folder), values));
  else if (command === 'tag') answer(tag(root, version, values.remote));
  else if (command === 'compare-tags') answer(compareTags(root, values.remote));
  else
    throw new Error(
      'usage: release.mjs assemble FOLDER | publish FOLDER [--stage] [--registry URL] | tag | compare-tags [--remote NAME]',
    );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
