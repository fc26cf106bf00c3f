import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, input, output } from './step.mjs';

const [sums, path, bill] = ['subject-checksums', 'subject-path', 'sbom-path'].map((name) => input(name));
if ((sums === '') === (path === '')) fail('exactly one of subject-checksums and subject-path is wanted');
const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
let subjects = 1;
if (sums !== '') {
  const lines = readFileSync(sums, 'utf8').split('\n').filter(Boolean);
  subjects = lines.length;
  for (const line of lines) {
    const [, hex, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? fail(`not a line of sha256sum: ${line}`);
    if (digest(join(dirname(sums), name)) !== hex) fail(`${name} is another file`);
  }
} else digest(path);
output('kind', bill === '' ? 'provenance' : 'sbom');
output('subjects', subjects);
output('components', bill === '' ? 0 : JSON.parse(readFileSync(bill, 'utf8')).components.length);
