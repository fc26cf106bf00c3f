import { describe, expect, it } from '@jest/globals';
import { verdicts } from '../../../src/check/finding.ts';
import { countsLine, nextEndClause, skippedLine } from '../../../src/check/render/headline.ts';
import { levelOf, verdictLabels, verdictMarks } from '../../../src/check/render/verdict-words.ts';
import { failOnChoices, isFailing } from '../../../src/check/report.ts';
import { finding, report, unreadable } from './sample.ts';

const ignored = { until: null, reason: null };

describe('the headline', () => {
  it('counts the gravest first, and what is ignored apart', () => {
    const findings = [
      finding({ seed: 'a' }),
      finding({ seed: 'b' }),
      finding({ seed: 'c', verdict: 'expired', secondsLeft: -1 }),
      finding({ seed: 'd', verdict: 'expired', secondsLeft: -1, ignored }),
      finding({ seed: 'e', verdict: 'notYetValid' }),
      unreadable(),
    ];
    expect(countsLine(report(findings))).toBe('1 unreadable, 1 not yet valid, 1 expired, 2 ok; 1 ignored');
  });

  it('says so when nothing counts', () => {
    expect(countsLine(report([]))).toBe('nothing that counts');
  });

  it('names the next end, not a past or an ignored one', () => {
    const findings = [
      finding({ seed: 'a', secondsLeft: -86_400, verdict: 'expired' }),
      finding({ seed: 'b', secondsLeft: 3 * 86_400, ignored }),
      finding({ seed: 'c', secondsLeft: 200 * 86_400 }),
      finding({ seed: 'd', secondsLeft: 12 * 86_400, verdict: 'critical' }),
      finding({ seed: 'e', secondsLeft: null }),
    ];
    expect(nextEndClause(report(findings))).toBe('the next one ends in 12 d, on 2026-12-02');
    expect(nextEndClause(report([finding({ secondsLeft: null })]))).toBe('none of them will end');
  });

  it('counts what was skipped by kind, the most frequent first', () => {
    const skip = (location: string, reason: 'text' | 'private-key') => ({ location, reason });
    expect(skippedLine([])).toBeUndefined();
    expect(skippedLine([skip('a', 'text')])).toBe(
      '1 file was skipped as plainly something else: text without a certificate',
    );
    expect(skippedLine([skip('a', 'text'), skip('b', 'private-key'), skip('c', 'private-key')])).toBe(
      '3 files were skipped as plainly something else: a private key (2), text without a certificate',
    );
  });
});

describe('the level of a verdict', () => {
  it.each(failOnChoices)('is error exactly for what fails the build, with fail-on: %s', (failOn) => {
    for (const verdict of verdicts) {
      const level = levelOf({ verdict, ignored: null }, failOn);
      expect(level === 'error').toBe(isFailing({ verdict, ignored: null }, failOn));
      expect(level === undefined).toBe(verdict === 'ok');
    }
  });

  it('is none for what is ignored', () => {
    expect(levelOf({ verdict: 'expired', ignored }, 'critical')).toBeUndefined();
  });

  it('keeps a notice quiet and the rest at least a warning', () => {
    expect(levelOf({ verdict: 'notice', ignored: null }, 'never')).toBe('notice');
    expect(levelOf({ verdict: 'unreadable', ignored: null }, 'never')).toBe('warning');
  });

  it('has a word and a mark of its own for each', () => {
    expect(new Set(Object.values(verdictLabels)).size).toBe(verdicts.length);
    expect(new Set(Object.values(verdictMarks)).size).toBe(verdicts.length);
  });
});
