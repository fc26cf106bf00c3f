import { X509Certificate } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { closeJobs } from '../runner/index.ts';
import { clockDifference, closeStages, day, fingerprintOf, keyOf, Stage, told } from './rollover-stage.ts';

afterEach(closeStages);
afterAll(closeJobs);

const soaked = 7 * day + clockDifference;

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
  }, 180_000);
});
