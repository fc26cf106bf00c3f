// A step that hands on values in the dialect that it is told: `write-values.mjs FILE PIPELINE environment|output`. The file
// holds pairs; every other value goes as a secret.
import { readFileSync } from 'node:fs';
import { detectCi } from '../../../../src/ci/detect.ts';
import { Secret } from '../../../../src/secret.ts';

const [file, pipeline, how] = process.argv.slice(2);
const streams = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  interactive: false,
};
const ci = detectCi(process.env, streams, pipeline);
for (const [at, [name, value]] of JSON.parse(readFileSync(file, 'utf8')).entries()) {
  await ci[how](name, at % 2 === 0 ? value : new Secret(value));
}
