import { describe, expect, it } from '@jest/globals';
import type { Occasion } from '../../src/ci/ci.ts';
import { occasionOnce } from '../../src/ci/occasion.ts';
import { scriptedWorld } from '../scripted/world.ts';

const known = { event: '', fork: false, dependabot: false, privileged: false, publicRepository: undefined, commit: '' };

/** How often the event's file was read, and with what the dialect was asked. */
async function asked(environment: Record<string, string>, content: string | undefined, times: number) {
  const world = scriptedWorld(() => ({}), { environment });
  let reads = 0;
  const read = async () => {
    reads += 1;
    return content === undefined ? 'missing' : new TextEncoder().encode(content);
  };
  const events: unknown[] = [];
  const ask = (_: unknown, event: unknown): Occasion => {
    events.push(event);
    return known;
  };
  const occasion = occasionOnce({ ...world, files: { ...world.files, read } }, ask);
  expect(reads).toBe(0);
  for (let time = 0; time < times; time += 1) expect(await occasion()).toBe(known);
  return { reads, events };
}

describe('the occasion of a run', () => {
  it('is read once, however often somebody asks', async () => {
    const event = { GITHUB_EVENT_PATH: '/event.json' };
    expect(await asked(event, '{"a":1}', 3)).toEqual({ reads: 1, events: [{ a: 1 }] });
  });

  it('has no event when the file is missing or is no JSON', async () => {
    const event = { GITHUB_EVENT_PATH: '/event.json' };
    expect(await asked(event, undefined, 1)).toEqual({ reads: 1, events: [undefined] });
    expect(await asked(event, '{"a":', 1)).toEqual({ reads: 1, events: [undefined] });
  });

  it('looks for no file where none is named', async () => {
    expect(await asked({}, '{}', 1)).toEqual({ reads: 0, events: [undefined] });
  });
});
