import { describe, expect, it } from '@jest/globals';
import { annotatedBy } from '../../src/ci/annotated-by.ts';
import { Secret } from '../../src/secret.ts';
import { recordingCi } from '../scripted/ci.ts';

describe('a pipeline that is annotated by something else', () => {
  it('hands everything on but annotations', async () => {
    const ci = recordingCi({ kept: 'before' });
    const annotated: unknown[] = [];
    const other = annotatedBy(ci, (...parts) => annotated.push(parts));
    other.annotate('warning', 'careful', { title: 'T' });
    expect(annotated).toEqual([['warning', 'careful', { title: 'T' }]]);
    expect(ci.events).toEqual([]);
    other.mask(new Secret('hidden'));
    other.info('a');
    other.debug('b');
    other.group('c', ['d']);
    await other.output('e', 'f');
    await other.environment('G', 'h');
    await other.remember('i', 'j');
    await other.summary('k');
    expect(ci.events).toEqual([
      'mask',
      'info a',
      'debug b',
      'group c',
      '  d',
      'output e=f',
      'environment G=h',
      'remember i=j',
      'summary k',
    ]);
    expect([other.name, other.recall('kept')]).toEqual(['recorder', 'before']);
    expect([other.wouldBlank('hidden'), other.wouldBlank('shown')]).toEqual([true, false]);
  });
});
