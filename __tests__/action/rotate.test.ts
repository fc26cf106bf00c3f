import { describe, expect, it } from '@jest/globals';
import { rotateAction } from '../../src/action/rotate.ts';
import { occasionIn } from '../../src/cli/pipeline.ts';
import { recordingCi } from '../scripted/ci.ts';
import { scriptedWorld } from '../scripted/world.ts';
import { inputs, session } from './rotation.ts';

/** A rotation of a place where nothing is noted and no certificate is kept, at an org that accepts the key. */
async function play(given: Record<string, string>) {
  const world = scriptedWorld(({ url }) => {
    if (url.includes('/variables?')) return { body: '{}' };
    if (url.endsWith('/public-key'))
      return { body: JSON.stringify({ key_id: '1', key: Buffer.alloc(32).toString('base64') }) };
    if (url.includes('/variables/') || url.endsWith('_NEXT')) return { status: 404 };
    if (url.includes('/secrets/')) return { body: JSON.stringify({ updated_at: '2026-11-01T00:00:00Z' }) };
    return { body: session };
  });
  const ci = recordingCi();
  const raw = (name: string) => ({ ...inputs, ...given })[name];
  const succeeds = await rotateAction(occasionIn(world), world, ci, new AbortController().signal, raw);
  const outputs = ci.events.filter((event) => event.startsWith('output '));
  return { succeeds, ci, outputs, summaries: ci.events.filter((event) => event.startsWith('summary ')) };
}

describe('a rotation that stops', () => {
  it('fails the step, says why, and sets every output all the same', async () => {
    const { succeeds, ci, outputs, summaries } = await play({ summary: 'true' });
    expect(succeeds).toBe(false);
    expect(ci.events).toContainEqual(
      expect.stringMatching(/^error The variable SF_CERTIFICATE holds no certificate\./),
    );
    expect(outputs).toEqual([
      'output state=settled',
      expect.stringMatching(/^output next-step=/),
      'output certificate=',
      'output certificate-not-after=',
      'output failure-code=ERR_ROTATE_CERTIFICATE',
    ]);
    expect(summaries).toEqual([expect.stringContaining('### Key pair: settled')]);
  });

  it('writes no summary where none is wished for', async () => {
    const { outputs, summaries } = await play({ summary: 'false' });
    expect([outputs.length, summaries]).toEqual([5, []]);
  });
});
