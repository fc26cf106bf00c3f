// jest-circus, but a mutant's first failed test is its last one: one witness is enough. Stryker asks for "jest-circus" in the name.
const { createRequire } = require('node:module');
const { join } = require('node:path');

const fromProject = createRequire(join(process.cwd(), 'package.json'));
const fromJest = createRequire(fromProject.resolve('jest'));
const fromJestCore = createRequire(fromJest.resolve('@jest/core'));
const loaded = fromJestCore('jest-circus/runner');
const circus = loaded.default ?? loaded;
/** Shared with runner.mjs, which sets it before each run. */
globalThis.mutantRun ??= { stopsAtFailure: false, failed: false, filesOfMutants: {}, milliseconds: {} };

/** Stands for a file that need not be loaded any more; jest takes a file without any test for a broken one. */
function notRun(testFilePath) {
  return {
    leaks: false,
    numFailingTests: 0,
    numPassingTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    openHandles: [],
    perfStats: { end: 0, loadTestEnvironmentEnd: 0, loadTestEnvironmentStart: 0, runtime: 0, slow: false, start: 0 },
    skipped: true,
    snapshot: { added: 0, fileDeleted: false, matched: 0, unchecked: 0, uncheckedKeys: [], unmatched: 0, updated: 0 },
    testFilePath,
    testResults: [{ ancestorTitles: [], failureDetails: [], failureMessages: [], fullName: '', status: 'pending', title: '' }],
  };
}

/** How often each mutant's place was passed so far; Stryker counts through all files. */
function passed(environment) {
  const { static: atLoad = {}, perTest = {} } = environment.global.__stryker__?.mutantCoverage ?? {};
  const counts = { ...atLoad };
  for (const test of Object.values(perTest)) {
    for (const [id, times] of Object.entries(test)) counts[id] = (counts[id] ?? 0) + times;
  }
  return counts;
}

/**
 * Some tests measure how long a hostile input takes. Where several runs share a machine that would fail them, and every
 * mutant with them: here their clock is slow. What never ends runs into Stryker's own limit.
 */
function slowClock(environment) {
  const value = Object.create(performance, { now: { value: () => performance.now() / 20 } });
  Object.defineProperty(environment.global, 'performance', { configurable: true, value });
}

module.exports = async (globalConfig, config, environment, runtime, testPath, ...rest) => {
  const shared = globalThis.mutantRun;
  if (shared.stopsAtFailure && shared.failed) return notRun(testPath);
  const inner = environment.handleTestEvent;
  environment.handleTestEvent = async (event, state) => {
    await inner?.call(environment, event, state);
    if (event.name === 'test_done' && event.test.errors.length > 0) shared.failed = true;
    if (event.name === 'test_start' && shared.stopsAtFailure && shared.failed) event.test.mode = 'skip';
  };
  slowClock(environment);
  const before = shared.stopsAtFailure ? {} : passed(environment);
  const begun = performance.now();
  const result = await circus(globalConfig, config, environment, runtime, testPath, ...rest);
  if (result.numFailingTests > 0) shared.failed = true;
  if (shared.stopsAtFailure) return result;
  shared.milliseconds[testPath] = performance.now() - begun;
  for (const [id, times] of Object.entries(passed(environment))) {
    if (times > (before[id] ?? 0)) (shared.filesOfMutants[id] ??= []).push(testPath);
  }
  return result;
};
