import { describe, expect, it } from '@jest/globals';
import { isAsNoted, noted, printState, publicState, type RolloverState, readState } from '../../src/rotate/state.ts';

const [old, fresh] = ['a'.repeat(64), 'b'.repeat(64)];
const whole: RolloverState = {
  schema: 1,
  phase: 'offered',
  since: '2026-06-01T00:00:00Z',
  lock: 4,
  current: old,
  next: fresh,
  abandoned: ['c'.repeat(64)],
  targets: { repository: { current: '2026-05-01T00:00:00Z', next: '2026-06-01T00:00:00Z' }, command: {} },
  forced: true,
  publishing: { at: '2026-06-01T00:00:00Z', result: 'tried' },
};

describe('the state variable', () => {
  it('is read as it was written', () => {
    expect(readState(printState(whole))).toEqual({ kind: 'read', state: whole });
  });

  it('may be missing or empty', () => {
    expect([undefined, '', ' \n'].map((text) => readState(text).kind)).toEqual(['none', 'none', 'none']);
  });

  it.each([
    ['x', 'is no JSON'],
    ['[]', 'is no JSON object'],
    ['null', 'is no JSON object'],
    ['{}', 'has no schema that is known; this version writes and reads schema 1'],
    ['{"schema":2}', 'has schema 2; this version writes and reads schema 1'],
  ])('%s is not read', (text, reason) => {
    expect(readState(text)).toEqual({ kind: 'unreadable', reason });
  });

  it.each<[string, Record<string, unknown>]>([
    ['phase', { phase: 'sleeping' }],
    ['since', { since: 'today' }],
    ['since', { since: '2026-13-01T00:00:00Z' }],
    ['lock', { lock: -1 }],
    ['lock', { lock: '1' }],
    ['current', { current: 'A'.repeat(64) }],
    ['next', { next: 'short' }],
    ['next', { next: undefined }],
    ['next', { next: old }],
    ['next', { phase: 'settled' }],
    ['previous', { phase: 'promoted', next: undefined }],
    ['previous', { previous: 1 }],
    ['abandoned', { abandoned: 'c' }],
    ['targets', { targets: [] }],
    ['targets', { targets: { repository: { next: 1 } } }],
    ['forced', { forced: false }],
    ['publishing', { publishing: { at: '2026-06-01T00:00:00Z', result: 'done' } }],
  ])('is not believed with a wrong %s: %j', (member, more) => {
    expect(readState(JSON.stringify({ ...whole, ...more }))).toEqual({
      kind: 'unreadable',
      reason: `has a member \`${member}\` that it cannot have`,
    });
  });

  it('shows what was begun and not ended as what it was before', () => {
    expect((['staging', 'staged', 'promoting', 'promoted', 'settling', 'settled'] as const).map(publicState)).toEqual([
      'settled',
      'staged',
      'published',
      'promoted',
      'promoted',
      'settled',
    ]);
  });

  it('notes times to the second, and compares only what is known', () => {
    expect(noted(new Date('2026-06-01T00:00:00.9Z'), undefined)).toEqual({ current: '2026-06-01T00:00:00Z' });
    expect(isAsNoted(new Date('2026-06-01T00:00:00.2Z'), '2026-06-01T00:00:00Z')).toBe(true);
    expect(isAsNoted(new Date('2026-06-01T00:00:01Z'), '2026-06-01T00:00:00Z')).toBe(false);
    expect(isAsNoted(undefined, '2026-06-01T00:00:00Z')).toBe(true);
    expect(isAsNoted(new Date(), undefined)).toBe(true);
  });
});
