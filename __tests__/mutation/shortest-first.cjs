// The quickest of the test files that reach a mutant begin: most mutants are noticed by whichever looks first.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const fromProject = createRequire(join(process.cwd(), 'package.json'));
const fromJest = createRequire(fromProject.resolve('jest'));
const loaded = createRequire(fromJest.resolve('@jest/core'))('@jest/test-sequencer');
const Sequencer = loaded.default ?? loaded;

let known;

module.exports = class extends Sequencer {
  sort(tests) {
    if (!globalThis.mutantRun?.stopsAtFailure) return super.sort(tests);
    known ??= JSON.parse(readFileSync(`${process.env.SF_KEYPAIR_MUTATION_FOLDER}/tests.json`, 'utf8')).milliseconds;
    return [...tests].sort((one, other) => (known[one.path] ?? 0) - (known[other.path] ?? 0));
  }
};
