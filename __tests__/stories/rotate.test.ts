import { X509Certificate } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { readSteps } from '../contract/github-steps.ts';
import { read } from '../contract/markdown.ts';
import { arrows } from '../contract/rotation-picture.ts';
import { closeJobs, type StepRun } from '../runner/index.ts';
import { clientId, username } from './org.ts';
import { clockDifference, closeStages, day, fingerprintOf, keyOf, Stage, told } from './rollover-stage.ts';

afterEach(closeStages);
afterAll(closeJobs);

const soaked = 7 * day + clockDifference;

/** From which state to which the runs have led, one after the other. */
const steps = (runs: readonly StepRun[]) =>
  runs
    .map(({ outputs }) => outputs['state'])
    .flatMap((to, place, all) => (place === 0 || to === all[place - 1] ? [] : [`${all[place - 1]} → ${to}`]));

describe('a rollover', () => {
  it('goes from settled to settled, and every run says what remains', async () => {
    const stage = await Stage.open();
    const first = fingerprintOf(stage.first.privateKey);

    expect(told(await stage.run())).toEqual({ outcome: 'success', state: 'staged', next: 'wait' });
    const fresh = stage.secret('SF_PRIVATE_KEY_NEXT') ?? '';
    const second = fingerprintOf(fresh);
    expect(second).not.toBe(first);
    expect(stage.secret()).toBe(stage.first.privateKey);
    expect(stage.variable('SF_CERTIFICATE_NEXT')).toBeUndefined();

    expect(told(await stage.run())).toEqual({ outcome: 'success', state: 'staged', next: 'wait' });
    stage.clock.advance(soaked);
    const offering = await stage.run();
    expect(told(offering)).toEqual({ outcome: 'success', state: 'offered', next: 'upload-certificate' });
    const certificate = offering.outputs['certificate'] ?? '';
    expect(keyOf(certificate)).toBe(second);
    expect(stage.variable('SF_CERTIFICATE_NEXT')?.trim()).toBe(certificate.trim());
    expect(offering.summary).toContain(certificate.trim());
    expect(offering.summary).toContain('Flow Enablement → Enable JWT Bearer Flow → Upload Files');
    expect(Date.parse(offering.outputs['certificate-not-after'] ?? '')).toBe(
      Date.parse(new X509Certificate(certificate).validTo),
    );

    expect(told(await stage.run())).toEqual({ outcome: 'success', state: 'offered', next: 'upload-certificate' });
    stage.upload(certificate);
    const slept = stage.clock.slept;
    expect(told(await stage.run())).toEqual({ outcome: 'success', state: 'published', next: 'run-again' });
    expect(stage.clock.slept - slept).toBe(600_000);

    expect(told(await stage.run())).toEqual({ outcome: 'success', state: 'promoted', next: 'wait' });
    expect([stage.secret(), stage.secret('SF_PRIVATE_KEY_NEXT')]).toEqual([fresh, stage.first.privateKey]);
    expect(stage.variable('SF_CERTIFICATE')?.trim()).toBe(certificate.trim());
    expect(stage.variable('SF_CERTIFICATE_NEXT')?.trim()).toBe(stage.first.certificate.trim());

    expect(told(await stage.run())).toEqual({ outcome: 'success', state: 'promoted', next: 'wait' });
    stage.clock.advance(soaked);
    expect(told(await stage.run())).toEqual({ outcome: 'success', state: 'settled', next: 'nothing' });
    expect([stage.secret(), stage.secret('SF_PRIVATE_KEY_NEXT')]).toEqual([fresh, undefined]);
    expect(stage.variable('SF_CERTIFICATE_NEXT')).toBeUndefined();
    expect(stage.state).toMatchObject({ phase: 'settled', current: second });
    expect([...stage.stores.variables.keys()].sort()).toEqual(['SF_CERTIFICATE', 'SF_KEY_ROLLOVER']);

    expect(told(await stage.run())).toEqual({ outcome: 'success', state: 'settled', next: 'nothing' });
    const drawn = arrows.map(({ from, to }) => `${from} → ${to}`);
    expect(steps(stage.runs).filter((step) => !drawn.includes(step))).toEqual([]);
    expect(steps(stage.runs)).toEqual([
      'staged → offered',
      'offered → published',
      'published → promoted',
      'promoted → settled',
    ]);
  }, 180_000);

  it('is what the workflow among the examples makes, and it fails when an administrator is needed', async () => {
    const stage = await Stage.open();
    const [[step, call]] = readSteps(read('examples/rotate.yml')).jobs as [[Example, Example]];
    const go = async (wish: { readonly dryRun?: boolean; readonly force?: boolean } = {}) => {
      const known: Readonly<Record<string, string | undefined>> = {
        'vars.SF_INSTANCE_URL': stage.org.url,
        'vars.SF_CLIENT_ID': clientId,
        'vars.SF_USERNAME': username,
        'secrets.SF_PRIVATE_KEY': stage.secret(),
        'secrets.SF_PRIVATE_KEY_NEXT': stage.secret('SF_PRIVATE_KEY_NEXT') ?? '',
        'secrets.ROTATE_TOKEN': stage.vault.app.token,
        'inputs.dry-run == true': String(wish.dryRun ?? false),
        'inputs.force == true': String(wish.force ?? false),
      };
      const inputs = Object.entries(step.with ?? {}).map(([name, value]) => {
        const expression = /^\$\{\{ (.*) \}\}$/.exec(String(value))?.[1];
        return [name, expression === undefined ? String(value) : known[expression]] as const;
      });
      expect(inputs.filter(([, value]) => value === undefined)).toEqual([]);
      const run = await stage.run({ inputs: Object.fromEntries(inputs) });
      return { run, told: told(run), calls: evaluate(call.if, run) };
    };
    expect(await go({ dryRun: true })).toMatchObject({ told: { state: 'settled', next: 'run-again' }, calls: false });
    expect(stage.writes()).toEqual([]);
    expect(await go()).toMatchObject({ told: { state: 'staged', next: 'wait' }, calls: false });
    stage.clock.advance(soaked);
    expect(await go()).toMatchObject({ told: { state: 'offered', next: 'upload-certificate' }, calls: true });
    expect(call.run).toContain('exit 1');
  });
});

interface Example {
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly if?: string;
  readonly run?: string;
}

/** `${{ steps.rotate.outputs.x == 'y' }}`, and nothing else. */
function evaluate(condition: string | undefined, run: StepRun): boolean {
  const [, output = '', value] =
    /^\$\{\{ steps\.rotate\.outputs\.([\w-]+) == '([\w-]+)' \}\}$/.exec(condition ?? '') ?? [];
  expect(value).toBeDefined();
  return run.outputs[output] === value;
}
