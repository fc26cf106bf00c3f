// What Stryker loads: its jest runner, told which test files can notice a mutant, and a journal that outlives a run cut short.
import crypto from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import {
  commonTokens,
  declareClassPlugin,
  declareFactoryPlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import { TestStatus } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as jestPlugins } from '@stryker-mutator/jest-runner';

const folder = process.env.SF_KEYPAIR_MUTATION_FOLDER ?? '.';
const whereTestsAre = `${folder}/test-files.json`;
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
globalThis.mutantRun ??= { stopsAtFailure: false, failed: false };
const shared = globalThis.mutantRun;

const ranTests = ({ tests }) => tests.some(({ status }) => status !== TestStatus.Skipped);

/** jest would load every file of the room to find the tests that cover a mutant: here it is told the files. */
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
    shared.stopsAtFailure = false;
    const result = await dryRun.call(runner, options);
    const files = {};
    for (const { id, fileName } of result.tests ?? []) {
      files[id] ??= [];
      if (fileName !== undefined && !files[id].includes(fileName)) files[id].push(fileName);
    }
    writeFileSync(whereTestsAre, JSON.stringify(files));
    return result;
  };
  let filesOfTests;
  runner.mutantRun = (options) => {
    shared.stopsAtFailure = true;
    if (options.testFilter === undefined) {
      // Code that runs while a module loads: every test whose file leads to this one.
      narrowed = { fileNamesUnderTest: [options.sandboxFileName] };
    } else {
      filesOfTests ??= existsSync(whereTestsAre) ? JSON.parse(readFileSync(whereTestsAre, 'utf8')) : {};
      const files = new Set(options.testFilter.flatMap((id) => filesOfTests[id] ?? []));
      narrowed = files.size > 0 ? { testFiles: [...files] } : {};
    }
    return mutantRun.call(runner, options);
  };
  return runner;
}
jestByFile.inject = tokens(commonTokens.injector);

/** One line for each mutant that was judged, at once. */
class Journal {
  onMutantTested({
    id,
    fileName,
    mutatorName,
    replacement,
    location,
    status,
    statusReason,
    coveredBy,
    killedBy,
    static: isStatic,
  }) {
    const entry = {
      id,
      fileName,
      mutatorName,
      replacement,
      location,
      status,
      statusReason,
      coveredBy,
      killedBy,
      isStatic,
    };
    appendFileSync(`${folder}/journal.jsonl`, `${JSON.stringify(entry)}\n`);
  }
  onMutationTestingPlanReady({ mutantPlans }) {
    writeFileSync(`${folder}/plan.json`, JSON.stringify({ mutants: mutantPlans.length }));
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'jest-by-file', jestByFile),
  declareClassPlugin(PluginKind.Reporter, 'journal', Journal),
];
