// The bundle as a runner starts it.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The environment of one step: its inputs, and files of its own that are empty. */
export function stepEnvironment(scratch, inputs, more = {}) {
  const environment = { PATH: process.env.PATH, HOME: scratch, RUNNER_TEMP: scratch, ...more };
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']) {
    environment[name] = join(scratch, name);
    writeFileSync(environment[name], '');
  }
  for (const [name, value] of Object.entries(inputs)) environment[`INPUT_${name.toUpperCase()}`] = value;
  return environment;
}

/**
 * Runs `dist/main` of the folder `action` in `workspace`: seconds of the whole process, and peak memory as the system saw it.
 * Throws when the step fails.
 */
export async function runStep({ node, action, scratch, workspace, inputs, nodeOptions = [] }) {
  const environment = stepEnvironment(scratch, inputs, { GITHUB_WORKSPACE: workspace });
  const peak = join(scratch, 'peak');
  const note = `process.on('exit',()=>process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
  const entry = [`data:text/javascript,${encodeURIComponent(note)}`, join(action, 'dist/main/index.js')];
  const begun = process.hrtime.bigint();
  const child = spawn(node, [...nodeOptions, '--import', ...entry], {
    cwd: workspace,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (piece) => {
    output += piece;
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  if (status !== 0) throw new Error(`the action ended with ${status}: ${output.slice(0, 2000)}`);
  return { seconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}
