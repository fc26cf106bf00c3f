import { describe, expect, it } from '@jest/globals';
import { quiet } from '../../src/ci/quiet.ts';
import { Secret } from '../../src/secret.ts';
import { recordingCi } from '../scripted/ci.ts';

describe('a quiet pipeline', () => {
  it('says for those who debug what it would have told everybody', () => {
    const ci = recordingCi();
    const hushed = quiet(ci);
    hushed.info('a');
    hushed.annotate('warning', 'b', { title: 'T' });
    hushed.group('c', ['d', 'e']);
    expect(ci.events).toEqual(['debug a', 'debug b', 'debug c d e']);
  });

  it('masks, and hands values on, as the other does', async () => {
    const ci = recordingCi({ kept: 'before' });
    const hushed = quiet(ci);
    hushed.mask(new Secret('hidden'));
    await hushed.output('e', 'f');
    await hushed.environment('G', 'h');
    await hushed.remember('i', 'j');
    await hushed.summary('k');
    expect(ci.events).toEqual(['mask', 'output e=f', 'environment G=h', 'remember i=j', 'summary k']);
    expect([hushed.name, hushed.recall('kept'), hushed.wouldBlank('hidden')]).toEqual(['recorder', 'before', true]);
  });
});
