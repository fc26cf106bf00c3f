// What Stryker loads: its jest runner, told which test files can notice a mutant, and a journal that outlives a run cut short.
import crypto from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import {
  commonTokens,
  declareClassPlugin,
  declareFactoryPlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import { MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as jestPlugins } from '@stryker-mutator/jest-runner';
import { isDrawn } from './drawn.mjs';

const folder = process.env.SF_KEYPAIR_MUTATION_FOLDER ?? '.';
const sample = JSON.parse(process.env.SF_KEYPAIR_MUTATION_SAMPLE ?? '{"share":1}');
const whatTestsReach = `${folder}/tests.json`;
const jestRunner = jestPlugins.find(({ kind, name }) => kind === PluginKind.TestRunner && name === 'jest').factory;

/**
 * Making keys takes most of a test file's time and none of it is ours: the n-th pair of one kind that a mutant's tests ask
 * for is made once in this process. Within one mutant every pair is another one.
 */
const made = new Map();
const asked = new Map();
const makePair = crypto.generateKeyPairSync;
crypto.generateKeyPairSync = (type, options) => {
  const kind = JSON.stringify([type, options]);
  const nth = asked.get(kind) ?? 0;
  asked.set(kind, nth + 1);
  const pairs = made.get(kind) ?? [];
  made.set(kind, pairs);
  pairs[nth] ??= makePair(type, options);
  return pairs[nth];
};
syncBuiltinESMExports();

/** Shared with jest-circus-until-failure.cjs. */
globalThis.mutantRun ??= { stopsAtFailure: false, failed: false, filesOfMutants: {}, milliseconds: {} };
const shared = globalThis.mutantRun;

/** A test file that takes longer is asked only about what no quicker one reaches. */
const patienceMilliseconds = 15_000;

const ranTests = ({ tests }) => tests.some(({ status }) => status !== TestStatus.Skipped);

/**
 * jest would load every file of the room to find the tests that cover a mutant, and Stryker would run all of them for code
 * that runs while a module loads: here jest is told the files that reached the mutant in the run without any.
 */
function jestByFile(injector) {
  const runner = jestRunner(injector);
  const { dryRun, mutantRun, run } = runner;
  let narrowed = {};
  runner.run = async (settings) => {
    asked.clear();
    shared.failed = false;
    const outcome = await run.call(runner, { ...settings, ...narrowed });
    // A run without a test would look like a mutant that nobody noticed.
    if (outcome.dryRunResult.status !== 'complete' || ranTests(outcome.dryRunResult)) return outcome;
    return run.call(runner, settings);
  };
  runner.dryRun = async (options) => {
    narrowed = {};
    Object.assign(shared, { stopsAtFailure: false, filesOfMutants: {}, milliseconds: {} });
    const result = await dryRun.call(runner, options);
    const { filesOfMutants, milliseconds } = shared;
    writeFileSync(whatTestsReach, JSON.stringify({ filesOfMutants, milliseconds }));
    return result;
  };
  let reach;
  runner.mutantRun = async (options) => {
    // The journal leaves these out.
    if (!isDrawn(options.activeMutant.id, sample)) return { status: MutantRunStatus.Error, errorMessage: 'not drawn' };
    shared.stopsAtFailure = true;
    reach ??= JSON.parse(readFileSync(whatTestsReach, 'utf8'));
    const files = reach.filesOfMutants[options.activeMutant.id];
    const quick = files?.filter((file) => reach.milliseconds[file] <= patienceMilliseconds) ?? [];
    narrowed = { testFiles: quick.length > 0 ? quick : files };
    return mutantRun.call(runner, options);
  };
  return runner;
}
jestByFile.inject = tokens(commonTokens.injector);

/** One line for each mutant that was judged, at once. */
class Journal {
  onMutantTested({ id, fileName, mutatorName, replacement, location, status, statusReason, static: isStatic }) {
    if (!isDrawn(id, sample)) return;
    const entry = { fileName, mutatorName, replacement, location, status, statusReason, isStatic };
    appendFileSync(`${folder}/journal.jsonl`, `${JSON.stringify(entry)}\n`);
  }
  onMutationTestingPlanReady({ mutantPlans }) {
    const drawn = mutantPlans.filter(({ mutant }) => isDrawn(mutant.id, sample));
    writeFileSync(`${folder}/plan.json`, JSON.stringify({ all: mutantPlans.length, drawn: drawn.length }));
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'jest-by-file', jestByFile),
  declareClassPlugin(PluginKind.Reporter, 'journal', Journal),
];
