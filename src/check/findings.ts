import { rfc3339 } from '../time.ts';
import { asideOf } from './aside.ts';
import type { Gathered, GatheredCertificate, GatheredUnreadable } from './collect.ts';
import type { Finding } from './finding.ts';
import { ignoredBy, ignoreTable, splitByEnd } from './ignore.ts';
import type { IgnoreLine } from './ignore-line.ts';
import { judge } from './judge.ts';
import { messageOf, unreadableMessage } from './message.ts';
import { comparePlaces } from './places.ts';
import type { Thresholds } from './thresholds.ts';
import { compareUrgency } from './urgency.ts';
import { warn } from './weakness.ts';

export interface Judging {
  readonly now: Date;
  readonly thresholds: Thresholds;
  readonly leavesOnly: boolean;
  readonly ignoreLines: readonly IgnoreLine[];
}

export interface Judged {
  /** The most urgent first. */
  readonly findings: readonly Finding[];
  /** Ignore lines whose last day is over; to be said, whether or not they named something. */
  readonly endedLines: readonly IgnoreLine[];
  /** Ignore lines that hold today and cover nothing. */
  readonly unusedLines: readonly IgnoreLine[];
}

/** Judges everything that was gathered, at one moment. */
export function judgeAll(gathered: Gathered, judging: Judging): Judged {
  const { holding, ended } = splitByEnd(judging.ignoreLines, judging.now);
  const today = ignoreTable(holding);
  const formerly = ignoreTable(ended);
  const isAside = judging.leavesOnly ? asideOf(gathered.certificates) : () => false;

  const withIgnores = (finding: Finding, aside: boolean): Finding => {
    const line = today.lineFor(finding);
    if (line !== undefined) return { ...finding, ignored: ignoredBy(line) };
    if (aside) return { ...finding, ignored: { until: null, reason: `${finding.role}, and only leaves are judged` } };
    const former = formerly.lineFor(finding);
    if (former === undefined) return finding;
    const ending = warn('ignore-ended', `The line that ignored it ended on ${former.until}.`);
    return { ...finding, warnings: [...finding.warnings, ending] };
  };

  const findings = gathered.certificates.map((each) => withIgnores(certificateFinding(each, judging), isAside(each)));
  for (const each of gathered.unreadable) findings.push(withIgnores(unreadableFinding(each), false));
  return { findings: findings.sort(compareUrgency), endedLines: ended, unusedLines: today.unused() };
}

function certificateFinding({ facts, origins, warnings }: GatheredCertificate, judging: Judging): Finding {
  const { now, thresholds } = judging;
  const judgement = judge(facts, now, thresholds);
  const notBefore = facts.notBefore === null ? null : rfc3339(facts.notBefore);
  const notAfter = facts.notAfter === null ? null : rfc3339(facts.notAfter);
  const isOfLogin = origins.some(({ kind }) => kind === 'login');
  return {
    verdict: judgement.verdict,
    identity: facts.identity,
    subject: facts.subject,
    issuer: facts.issuer,
    serialNumber: facts.serialNumber,
    fingerprint: facts.fingerprint,
    notBefore,
    notAfter,
    secondsLeft: judgement.secondsLeft,
    daysLeft: judgement.daysLeft,
    lifetimeUsed: judgement.lifetimeUsed,
    keyType: facts.keyType,
    keyBits: facts.keyBits,
    signatureAlgorithm: facts.signatureAlgorithm,
    selfSigned: facts.selfSigned,
    role: facts.role,
    origins: [...origins].sort(comparePlaces),
    warnings: [...judgement.warnings, ...warnings],
    ignored: null,
    reason: null,
    message: messageOf(facts, judgement, { now, notBefore, notAfter, isOfLogin }),
  };
}

/** The finding for a place that could not be judged; all that is unknown of it is null. */
export function unreadableFinding(unreadable: GatheredUnreadable): Finding {
  return {
    verdict: 'unreadable',
    identity: unreadable.identity,
    subject: unreadable.subject,
    issuer: null,
    serialNumber: null,
    fingerprint: unreadable.fingerprint,
    notBefore: null,
    notAfter: null,
    secondsLeft: null,
    daysLeft: null,
    lifetimeUsed: null,
    keyType: null,
    keyBits: null,
    signatureAlgorithm: null,
    selfSigned: null,
    role: null,
    origins: [...unreadable.origins].sort(comparePlaces),
    warnings: [],
    ignored: null,
    reason: unreadable.reason,
    message: unreadableMessage(unreadable.reason, unreadable.detail),
  };
}
