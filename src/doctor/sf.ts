import type { World } from '../world/world.ts';
import { type Examination, passed, skipped, warned } from './examination.ts';

const versionMilliseconds = 20_000;

/** `sf.present`: whether later steps find the `sf` CLI; nothing depends on it. */
export async function examineSf({ processes }: Pick<World, 'processes'>): Promise<Examination> {
  const path = await processes.find('sf');
  if (path === undefined) {
    const message =
      'There is no `sf` on PATH outside the workspace. A hand-off (`alias`) needs none at that moment; the steps that call it do.';
    return skipped('sf.present', message, { path: null, version: null });
  }
  const { exitCode, stdout, timedOut, problem } = await processes.run({
    program: path,
    arguments: ['--version'],
    timeoutMilliseconds: versionMilliseconds,
  });
  const version = /^@salesforce\/cli\/(\d[\w.+-]{0,60})/m.exec(stdout)?.[1] ?? null;
  if (exitCode === 0 && version !== null)
    return passed('sf.present', `${path} is version ${version}.`, { path, version });
  const seen = timedOut ? 'gave no answer' : (problem ?? `ended with ${exitCode}`);
  return warned(
    'sf.present',
    `${path} does not tell its version (${seen}).`,
    'Install the CLI anew (`npm install --global @salesforce/cli`); it needs Node.js 22 or later. `sf` was the name of other programs before.',
    { path, version },
  );
}
