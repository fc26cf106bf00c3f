import { describe, expect, it } from '@jest/globals';
import { doctorSetup } from '../../src/action/doctor-setup.ts';
import { occasionIn } from '../../src/cli/pipeline.ts';
import { Failure } from '../../src/failure.ts';
import { odd } from '../certificate/writers.ts';
import { recordingCi } from '../scripted/ci.ts';
import { makePair, pair } from '../scripted/pair.ts';
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

/** What a doctor may try with a key or two, at an org that refuses each. */
function treated(inputs: Record<string, string>) {
  const given: Record<string, string> = {
    'private-key': pair.privateKey,
    'client-id': '3MVG9.madeUpConsumerKey.forTests',
    username: 'ci@acme.example',
    'instance-url': 'https://acme.my.salesforce.com',
    ...inputs,
  };
  const body = JSON.stringify({ error: 'invalid_grant', error_description: 'invalid assertion' });
  const world = scriptedWorld(() => ({ status: 400, body }));
  const ci = recordingCi();
  return {
    setup: doctorSetup((name) => given[name], occasionIn(world), world, ci, new AbortController().signal),
    world,
    ci,
  };
}

describe('the login of a doctor', () => {
  it('tries the next key by itself, and nothing where there is none', async () => {
    const alone = treated({});
    expect(await alone.setup.loginWithNext()).toBeUndefined();
    expect(alone.world.requests).toEqual([]);
    const both = treated({ 'next-private-key': makePair().privateKey });
    await expect(both.setup.loginWithNext()).rejects.toMatchObject({ code: 'ERR_TOKEN_ASSERTION' });
    expect(both.world.requests).toHaveLength(1);
  });

  it('prepares itself once, and tells debug logs alone what a login would say', async () => {
    const stranger = odd().toString('base64');
    const { setup, ci, world } = treated({ certificate: stranger });
    for (const again of [1, 2]) {
      await expect(setup.login()).rejects.toMatchObject({ code: 'ERR_TOKEN_ASSERTION' });
      expect(world.requests).toHaveLength(again);
    }
    expect(ci.events.filter((event) => event.startsWith('warning '))).toEqual([]);
    expect(ci.events.filter((event) => event.includes('does not belong to the key and'))).toHaveLength(1);
  });
});

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
