import { describe, expect, it } from '@jest/globals';
import { doctorSetup } from '../../src/action/doctor-setup.ts';
import { Failure } from '../../src/failure.ts';
import { recordingCi } from '../scripted/ci.ts';
import { scriptedWorld } from '../scripted/world.ts';

/** What a job is told whose doctor is given these inputs; the others arrive empty, as on GitHub. */
function refusal(inputs: Record<string, string>): Failure | undefined {
  const world = scriptedWorld(() => ({}));
  const nobody = () => Promise.reject(new Error('nobody asks what set off the run'));
  try {
    doctorSetup((name) => inputs[name], nobody, world, recordingCi(), new AbortController().signal);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

const empty = { 'private-key': '', certificate: '', 'client-id': '', username: '' };

describe('a set-up of which nothing is given', () => {
  it('is refused, with the environment in mind that the job does not name', () => {
    expect(refusal(empty)?.message).toBe('Nothing was given that could be examined.');
    expect(refusal(empty)?.hint).toContain('only when the job says `environment:`');
  });

  it('is one with a certificate alone no more', () => {
    expect(refusal({ ...empty, certificate: 'certificate.pem' })).toBeUndefined();
  });
});
