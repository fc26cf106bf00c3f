import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { node24 } from '../dialect-judges.ts';
import { anything, differences, enough } from '../dialect-values.ts';
import { buildAct, buildGiteaAct, hasGo } from './build-act.ts';

const program = (name: string) => fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'sf-keypair-act-values-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 300_000);

/** An output of act's is an environment variable's worth of JSON, which a system bounds: so many steps share the values. */
const steps = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/**
 * A runner's file holds no half of a character, a variable no NUL. And two things that GitHub's own runner keeps act loses,
 * whoever wrote the file: a carriage return at the end of a line of the value, and line ends that the value begins with. The
 * harness of our own, which has the runner's rules, reads those.
 */
const fits = (value: string) => !/\p{Surrogate}|\0|\r(?:\n|$)|^\r*\n/u.test(value);

type Pairs = readonly (readonly [string, string])[];
interface Handed {
  readonly environment: Pairs;
  readonly outputs: Pairs;
}

const values: Pairs = fc
  .sample(anything, { numRuns: 12_000, seed: 20_261_120 })
  .filter(fits)
  .slice(0, enough)
  .map((value, at) => [`V_${at}`, value]);

/** What a step is handed after other steps of its job wrote the values, and one more line each where something is spoilt. */
function handedBy(act: string, folder: string, pipeline: string, spoilt = ''): Handed {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, name);
  const size = Math.ceil(values.length / steps.length);
  const write = (from: string, how: string) =>
    `'${node24}' '${program('write-values')}' '${file(from)}' ${pipeline} ${how}`;
  writeFileSync(file('all.json'), JSON.stringify(values));
  const writers = steps.map((id, at) => {
    writeFileSync(file(`${id}.json`), JSON.stringify(values.slice(at * size, (at + 1) * size)));
    return { id, run: write(`${id}.json`, 'output') };
  });
  const spoil =
    spoilt === '' ? [] : [{ run: `printf '%b' '${spoilt}' | tee -a "$GITHUB_OUTPUT" >> "$GITHUB_ENV"`, id: 'i' }];
  const reader = {
    run: `'${node24}' '${program('read-values')}' '${file('seen.json')}'`,
    env: Object.fromEntries(
      [...writers, ...spoil].map(({ id }) => [`OUTPUTS_${id}`, `\${{ toJSON(steps.${id}.outputs) }}`]),
    ),
  };
  const workflow = {
    on: 'push',
    jobs: {
      values: {
        'runs-on': 'ubuntu-latest',
        steps: [{ run: write('all.json', 'environment') }, ...writers, ...spoil, reader],
      },
    },
  };
  writeFileSync(file('workflow.yml'), JSON.stringify(workflow));
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
  const { stdout, stderr } = spawnSync(
    act,
    ['push', '-W', file('workflow.yml'), '-P', 'ubuntu-latest=-self-hosted', '--pull=false', '--no-cache-server'],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, LC_ALL: 'C.UTF-8' },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 240_000,
    },
  );
  try {
    return JSON.parse(readFileSync(file('seen.json'), 'utf8'));
  } catch {
    throw new Error(`the last step was not reached: ${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  }
}

if (!hasGo()) console.warn('SKIPPED: Go is not here, so no act can be built: its judgement is missing');

(hasGo() ? describe : describe.skip).each([
  ['act', buildAct, ['github']],
  ["Gitea's act, which Forgejo's comes from", buildGiteaAct, ['gitea', 'forgejo']],
] as const)('values in the dialect of GitHub, read by %s', (name, build, pipelines) => {
  const folder = join(scratch, name.replace(/\W+/g, '-'));
  let built = '';
  const act = () => {
    built ||= build(join(folder, 'build'));
    return built;
  };

  it.each(pipelines)(
    '%s hands on every value to the steps that follow, and nothing else',
    (pipeline) => {
      expect(values.length).toBe(enough);
      const { environment, outputs } = handedBy(act(), join(folder, pipeline), pipeline);
      const given = new Map(values);
      expect(differences(given, new Map(environment))).toEqual([]);
      expect(differences(given, new Map(outputs))).toEqual([]);
    },
    600_000,
  );

  it('is a judge who sees a value that is changed, and one more', () => {
    const { environment, outputs } = handedBy(act(), join(folder, 'spoilt'), pipelines[0], 'V_1=changed\\nV_9999=x\\n');
    const given = new Map(values);
    expect(differences(given, new Map(environment))).toEqual(['V_1', 'V_9999']);
    expect(differences(given, new Map(outputs))).toEqual(['V_1', 'V_9999']);
  }, 600_000);
});
