import type { Ci, Occasion } from '../ci/ci.ts';
import { github } from '../ci/github.ts';
import { githubOccasion } from '../ci/github-occasion.ts';
import { occasionOnce } from '../ci/occasion.ts';
import { configOptions } from '../configuration/options.ts';
import { loginOptions } from '../login/options.ts';
import { createWorld, keystoreThread } from '../world/create.ts';
import type { World } from '../world/world.ts';
import { abortOnSignals } from './cancellation.ts';
import type { Track } from './check.ts';
import type { Raw } from './configured.ts';
import {
  input,
  type Mode,
  mayHaveForeignInputs,
  modeOption,
  namesConfiguration,
  readMode,
  refuseForeignInputs,
} from './inputs.ts';
import { loginAction } from './login.ts';

if (process.argv[2] === keystoreThread) await import('./keystore-thread.ts');
else await main();

/** What runs in each mode; resolves to whether the step succeeds. */
type Door = (
  occasion: () => Promise<Occasion>,
  world: World,
  ci: Ci,
  signal: AbortSignal,
  raw: Raw,
) => Promise<boolean>;

/** A login loads no more than a login needs. */
function doorOf(mode: Mode): Door {
  if (mode === 'check') {
    const track: Track = async (...done) => (await import('./check-tracking.ts')).track(...done);
    return async (...parts) => (await import('./check.ts')).checkAction(...parts, track);
  }
  if (mode === 'rotate') return async (...parts) => (await import('./rotate.ts')).rotateAction(...parts);
  if (mode === 'doctor') return async (...parts) => (await import('./doctor.ts')).doctorAction(...parts);
  return async (...parts) => {
    await loginAction(...parts);
    return true;
  };
}

async function main(): Promise<void> {
  const world = createWorld(process.env, import.meta.url);
  const ci = github(process.env, (text) => {
    process.stdout.write(text);
  });
  const cancelled = abortOnSignals();
  try {
    const mode = readMode(process.env);
    const ofLogin = [modeOption, ...configOptions, ...loginOptions];
    if (mode !== 'login' || mayHaveForeignInputs(process.env, ofLogin)) await refuseForeign(mode);
    const raw = await inputsOf(mode, world);
    if (!(await doorOf(mode)(occasionOnce(world, githubOccasion), world, ci, cancelled, raw))) process.exitCode = 1;
  } catch (error) {
    process.exitCode = 1;
    await fail(error, world, ci);
  }
}

async function inputsOf(mode: Mode, world: World): Promise<Raw> {
  if (!namesConfiguration(process.env)) return (name) => input(process.env, name);
  return (await import('./configured.ts')).configuredInputs(mode, world);
}

async function refuseForeign(mode: Mode): Promise<void> {
  const { actionOptions, optionsOf } = await import('./tables.ts');
  refuseForeignInputs(process.env, mode, optionsOf[mode], actionOptions);
}

/** A refusal can come before the mode has masked what it was given, and nothing is said before that is done. */
async function fail(error: unknown, world: World, pipeline: Ci): Promise<void> {
  const [{ maskGivenSecrets }, { asFailure, reportFailure }] = await Promise.all([
    import('./given-secrets.ts'),
    import('./report-failure.ts'),
  ]);
  maskGivenSecrets(world, pipeline);
  const failure = asFailure(error);
  reportFailure(failure, pipeline);
  try {
    await pipeline.output('authenticated', 'false');
    await pipeline.output('failure-code', failure.code);
  } catch {
    pipeline.debug('The outputs of the failure could not be written.');
  }
}
