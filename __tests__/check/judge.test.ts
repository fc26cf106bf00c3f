import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsOfOrgCertificate } from '../../src/check/facts.ts';
import { judge } from '../../src/check/judge.ts';
import { day, facts, file, now, plus, thresholds } from './fixture.ts';

const defaults = thresholds();

/** The verdict on a certificate of ten years with that many seconds left. */
function withLeft(seconds: number): string {
  return judge(facts({ notBefore: plus(-3000 * day), notAfter: plus(seconds) }), now, defaults).verdict;
}

describe('the verdict by the time that is left', () => {
  it.each([
    [90 * day + 1, 'ok'],
    [90 * day, 'notice'],
    [60 * day + 1, 'notice'],
    [60 * day, 'warning'],
    [30 * day + 1, 'warning'],
    [30 * day, 'critical'],
    [1, 'critical'],
    [0, 'critical'],
    [-1, 'expired'],
    [-4000 * day, 'expired'],
  ])('with %d seconds left is %s', (seconds, verdict) => {
    expect(withLeft(seconds)).toBe(verdict);
  });

  it('takes notAfter as inclusive and expires with the second after it', () => {
    const last = facts({ notAfter: now });
    expect(judge(last, now, defaults).verdict).toBe('critical');
    expect(judge(last, plus(0.999), defaults).verdict).toBe('critical');
    expect(judge(last, plus(1), defaults).verdict).toBe('expired');
  });

  it('never worsens and then improves as time goes by', () => {
    const order = ['ok', 'notice', 'warning', 'critical', 'expired'];
    fc.assert(
      fc.property(fc.nat(200 * day), fc.nat(200 * day), (a, b) => {
        const [less, more] = [Math.min(a, b) - day, Math.max(a, b) - day];
        expect(order.indexOf(withLeft(less))).toBeGreaterThanOrEqual(order.indexOf(withLeft(more)));
      }),
    );
  });

  it('is the graver one where a share and a duration disagree about a certificate', () => {
    const mixed = thresholds({ critical: '33%' });
    const yearly = facts({ notBefore: plus(-245 * day), notAfter: plus(120 * day) });
    expect(judge(yearly, now, mixed).verdict).toBe('critical');
    expect(judge({ ...yearly, notAfter: plus(121 * day) }, now, mixed).verdict).toBe('ok');
  });

  it('computes a share from the certificate itself, at the second', () => {
    const thirds = thresholds({ notice: '50%', warning: '33%', critical: '10%' });
    const at = (used: number) =>
      judge(facts({ notBefore: plus(-used), notAfter: plus(47 * day - used) }), now, thirds).verdict;
    const lifetime = 47 * day;
    expect(at(lifetime * 0.5 - 1)).toBe('ok');
    expect(at(lifetime * 0.5)).toBe('notice');
    expect(at(lifetime * 0.67 - 1)).toBe('notice');
    expect(at(Math.ceil(lifetime * 0.67))).toBe('warning');
    expect(at(lifetime * 0.9 - 1)).toBe('warning');
    expect(at(lifetime * 0.9)).toBe('critical');
  });
});

describe('a certificate that is not valid yet', () => {
  it.each([
    [301, 'notYetValid'],
    [300, 'ok'],
    [1, 'ok'],
    [0, 'ok'],
    [-1, 'ok'],
  ])('that begins in %d seconds is %s', (seconds, verdict) => {
    const fresh = facts({ notBefore: plus(seconds), notAfter: plus(365 * day) });
    expect(judge(fresh, now, defaults).verdict).toBe(verdict);
  });

  it('has no part of its lifetime used', () => {
    const fresh = facts({ notBefore: plus(day), notAfter: plus(365 * day) });
    expect(judge(fresh, now, defaults).lifetimeUsed).toBe(0);
  });

  it('does not let the grace reach beyond the end', () => {
    const brief = facts({ notBefore: plus(-10), notAfter: plus(-1) });
    expect(judge(brief, now, defaults).verdict).toBe('expired');
  });
});

describe('odd validities', () => {
  it('has no verdict but ok for one without end, and no figures', () => {
    expect(judge(facts({ notAfter: null }), now, defaults)).toMatchObject({
      verdict: 'ok',
      secondsLeft: null,
      daysLeft: null,
      lifetimeUsed: null,
    });
    expect(judge(facts({ notBefore: plus(301), notAfter: null }), now, defaults).verdict).toBe('notYetValid');
  });

  it('is never good when it ends before it begins, whatever the moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (begin, gap) => {
        const inverted = facts({ notBefore: plus(begin), notAfter: plus(begin - gap) });
        expect(['expired', 'notYetValid']).toContain(judge(inverted, now, defaults).verdict);
      }),
    );
  });

  it('is judged by its end when it begins and ends at once', () => {
    const instant = facts({ notBefore: now, notAfter: now });
    const shares = thresholds({ notice: '3%', warning: '2%', critical: '1%' });
    expect(judge(instant, now, shares)).toMatchObject({ verdict: 'critical', lifetimeUsed: 1, secondsLeft: 0 });
    expect(judge(instant, plus(1), shares)).toMatchObject({ verdict: 'expired', lifetimeUsed: 1, secondsLeft: -1 });
  });

  it('warns when its beginning is unknown and a share alone would need it', () => {
    const unknown = facts({ notBefore: null });
    const codes = (texts: object) => judge(unknown, now, thresholds(texts)).warnings.map(({ code }) => code);
    expect(codes({ critical: '33%' })).toEqual(['lifetime-unknown']);
    expect(codes({ critical: '30d,33%' })).toEqual([]);
  });
});

describe('the figures', () => {
  it.each([
    [0, 0, 0],
    [day - 1, day - 1, 0],
    [day, day, 1],
    [-1, -1, -1],
    [-day, -day, -1],
    [-day - 1, -day - 1, -2],
    [1.999, 1, 0],
    [-0.001, -1, -1],
    [-1.001, -2, -1],
  ])('count %d seconds as %d whole ones and %d days, rounded down', (exact, secondsLeft, daysLeft) => {
    expect(judge(facts({ notAfter: plus(exact) }), now, defaults)).toMatchObject({ secondsLeft, daysLeft });
  });

  it('say which share of the lifetime is over, from 0 to 1', () => {
    const used = (begin: number, end: number) =>
      judge(facts({ notBefore: plus(begin), notAfter: plus(end) }), now, defaults).lifetimeUsed;
    expect(used(-1, 3)).toBe(0.25);
    expect(used(-2, 1)).toBe(0.6666);
    expect(used(-10, 0)).toBe(1);
    expect(used(-20, -10)).toBe(1);
    expect(used(0, 10)).toBe(0);
  });

  it('agree with the verdict: below zero seconds is expired, and nothing else is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (milliseconds) => {
        const judgement = judge(facts({ notAfter: plus(milliseconds / 1000) }), now, defaults);
        expect((judgement.secondsLeft ?? 0) < 0).toBe(judgement.verdict === 'expired');
        expect(judgement.verdict === 'expired').toBe(milliseconds < 0);
      }),
    );
  });
});

describe('a certificate of which the org tells the day', () => {
  const org = {
    kind: 'org-certificate',
    orgId: '00D000000000001EAA',
    developerName: 'SelfSigned',
    expirationDate: '2027-03-31',
    keyBits: 2048,
    origin: { ...file('Certificate and Key Management'), kind: 'org' },
  } as const;

  it('ends at 00:00 UTC of that day, and what the org does not tell is null', () => {
    const orgFacts = factsOfOrgCertificate(org);
    expect(orgFacts).toMatchObject({
      identity: 'org:00D000000000001EAA/SelfSigned',
      notAfter: new Date('2027-03-31T00:00:00Z'),
      notBefore: null,
      fingerprint: null,
      subject: null,
      role: null,
    });
    if (orgFacts === undefined) throw new TypeError('no facts');
    const at = (moment: string) => judge(orgFacts, new Date(moment), defaults).verdict;
    expect(at('2027-03-01T00:00:00Z')).toBe('critical');
    expect(at('2027-02-28T23:59:59Z')).toBe('warning');
    expect(at('2027-03-31T00:00:00Z')).toBe('critical');
    expect(at('2027-03-31T00:00:01Z')).toBe('expired');
  });

  it.each([null, '', '2027-02-29', '2027-13-01', '31.03.2027', '2027-03-31T00:00:00Z'])(
    'has no facts when the day is %j',
    (expirationDate) => {
      expect(factsOfOrgCertificate({ ...org, expirationDate })).toBeUndefined();
    },
  );
});
