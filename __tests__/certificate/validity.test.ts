import { describe, expect, it } from '@jest/globals';
import { standingAt } from '../../src/certificate/validity.ts';

const notBefore = new Date('2026-01-01T00:00:00Z');
const notAfter = new Date('2027-01-01T00:00:00Z');
const at = (moment: string) => standingAt({ notBefore, notAfter }, new Date(moment));

describe('where now falls', () => {
  it('counts notAfter as valid, and not one second more', () => {
    expect(at('2026-12-31T23:59:59Z')).toMatchObject({ state: 'valid', secondsLeft: 1, daysLeft: 0 });
    expect(at('2027-01-01T00:00:00Z')).toMatchObject({ state: 'valid', secondsLeft: 0, daysLeft: 0, lifetimeUsed: 1 });
    expect(at('2027-01-01T00:00:00.999Z')).toMatchObject({ state: 'valid', secondsLeft: 0 });
    expect(at('2027-01-01T00:00:01Z')).toMatchObject({
      state: 'expired',
      secondsLeft: -1,
      daysLeft: -1,
      lifetimeUsed: 1,
    });
  });

  it('rounds days down, on both sides of the end', () => {
    expect(at('2026-12-02T00:00:00Z').daysLeft).toBe(30);
    expect(at('2026-12-02T00:00:01Z').daysLeft).toBe(29);
    expect(at('2027-01-01T23:00:00Z').daysLeft).toBe(-1);
    expect(at('2027-01-02T00:00:00Z').daysLeft).toBe(-1);
    expect(at('2027-01-02T00:00:01Z').daysLeft).toBe(-2);
  });

  it('gives slow clocks five minutes, and no more', () => {
    expect(at('2025-12-31T23:55:00Z')).toMatchObject({ state: 'valid', lifetimeUsed: 0 });
    expect(at('2025-12-31T23:54:59Z')).toMatchObject({ state: 'notYetValid', lifetimeUsed: 0 });
  });

  it('gives the share of the lifetime that is used', () => {
    expect(at('2026-07-02T12:00:00Z').lifetimeUsed).toBe(0.5);
    expect(at('2026-01-01T00:00:00Z').lifetimeUsed).toBe(0);
  });

  it('knows no end, and no beginning', () => {
    const now = new Date('2026-06-01T00:00:00Z');
    expect(standingAt({ notBefore, notAfter: null }, now)).toEqual({
      state: 'valid',
      secondsLeft: null,
      daysLeft: null,
      lifetimeUsed: null,
    });
    expect(standingAt({ notBefore: null, notAfter }, now)).toMatchObject({ state: 'valid', lifetimeUsed: null });
  });

  it('calls an inverted validity expired, or not yet valid, and divides by nothing', () => {
    const inverted = { notBefore: notAfter, notAfter: notBefore };
    expect(standingAt(inverted, new Date('2026-06-01T00:00:00Z'))).toMatchObject({ state: 'expired', lifetimeUsed: 1 });
    expect(standingAt(inverted, new Date('2025-06-01T00:00:00Z'))).toMatchObject({
      state: 'notYetValid',
      lifetimeUsed: 1,
    });
    expect(standingAt({ notBefore, notAfter: notBefore }, notBefore)).toMatchObject({
      state: 'valid',
      lifetimeUsed: 1,
    });
  });
});
