import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Certificate } from '../../src/certificate/certificate.ts';
import { factsOf } from '../../src/check/facts.ts';
import {
  type Finding,
  type Origin,
  originKinds,
  type SkippedReason,
  type UnreadableReason,
  unreadableReasons,
  type Verdict,
  verdicts,
  type WarningCode,
  warningClauses,
} from '../../src/check/finding.ts';
import type { Report } from '../../src/check/report.ts';
import { assemble } from '../../src/check/report.ts';
import { parseThresholds, type Thresholds, type ThresholdTexts } from '../../src/check/thresholds.ts';

export const day = 86_400;

/** A moment of its own, so that no test depends on today. */
export const now = new Date('2027-03-01T12:00:00Z');

export function plus(seconds: number, from: Date = now): Date {
  return new Date(from.getTime() + seconds * 1000);
}

export function hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Time that this process has computed since then: a bound on it holds on a busy machine as well. */
export function cpuMilliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** A certificate of one year that ends in 200 days, except for what the test says. */
export function certificate(changes: Partial<Certificate> = {}): Certificate {
  const subject = changes.subject ?? 'CN=acme';
  return {
    der: new Uint8Array(900),
    version: 3,
    serialNumber: '0a3f',
    subject,
    issuer: 'CN=Acme Issuing CA,O=Acme',
    commonName: 'acme',
    notBefore: plus(-165 * day),
    notAfter: plus(200 * day),
    fingerprint: hex(subject),
    spki: new Uint8Array(294),
    spkiFingerprint: hex(`key of ${subject}`),
    keyType: 'RSA',
    keyBits: 2048,
    signatureAlgorithm: 'sha256WithRSAEncryption',
    selfSigned: false,
    certificateAuthority: null,
    role: 'leaf',
    warnings: [],
    ...changes,
  };
}

export function facts(changes: Partial<Certificate> = {}) {
  return factsOf(certificate(changes));
}

export function file(location: string, index = 0): Origin {
  return { kind: 'file', location, index };
}

export function thresholds(texts: ThresholdTexts = {}): Thresholds {
  const parsed = parseThresholds(texts);
  if ('problems' in parsed) throw new TypeError(JSON.stringify(parsed.problems));
  return parsed.thresholds;
}

/** A finding that holds together, except for what the test says. */
export function finding(changes: Partial<Finding> = {}): Finding {
  const identity = changes.identity ?? hex('finding');
  return {
    verdict: 'ok',
    identity,
    subject: 'CN=acme',
    issuer: 'CN=acme',
    serialNumber: '01',
    fingerprint: /^[0-9a-f]{64}$/.test(identity) ? identity : null,
    notBefore: '2026-03-01T12:00:00Z',
    notAfter: '2028-03-01T12:00:00Z',
    secondsLeft: 366 * day,
    daysLeft: 366,
    lifetimeUsed: 0.4993,
    keyType: 'RSA',
    keyBits: 2048,
    signatureAlgorithm: 'sha256WithRSAEncryption',
    selfSigned: true,
    role: 'leaf',
    origins: [file('acme.pem')],
    warnings: [],
    ignored: null,
    reason: null,
    message: 'Ends in 366 d, on 2028-03-01T12:00:00Z.',
    ...changes,
  };
}

const originArbitrary: fc.Arbitrary<Origin> = fc.record(
  {
    kind: fc.constantFrom(...originKinds),
    location: fc.oneof(fc.constantFrom('a.pem', 'b/c.p12', 'tls://host.example:443'), fc.string({ maxLength: 12 })),
    index: fc.nat(3),
  },
  { noNullPrototype: true },
);

const warningArbitrary = fc.record(
  {
    code: fc.constantFrom(...(Object.keys(warningClauses) as WarningCode[])),
    message: fc.string({ maxLength: 12 }),
  },
  { noNullPrototype: true },
);

/** Findings of few identities, so that the same ones meet again and again. */
export const findingArbitrary: fc.Arbitrary<Finding> = fc
  .record(
    {
      verdict: fc.constantFrom<Verdict>(...verdicts),
      reason: fc.constantFrom(...(Object.keys(unreadableReasons) as UnreadableReason[])),
      name: fc.nat(5),
      subject: fc.oneof(fc.constant(null), fc.string({ maxLength: 8 })),
      secondsLeft: fc.oneof(fc.constant(null), fc.integer({ min: -3, max: 3 })),
      origins: fc.array(originArbitrary, { minLength: 1, maxLength: 4 }),
      warnings: fc.array(warningArbitrary, { maxLength: 3 }),
      ignored: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        fc.record({ until: fc.constantFrom(null, '2027-01-31'), reason: fc.constantFrom(null, 'soon gone') }),
      ),
      message: fc.string({ minLength: 1, maxLength: 6 }),
    },
    { noNullPrototype: true },
  )
  .map(({ name, reason, secondsLeft, ...rest }) => {
    const unreadable = rest.verdict === 'unreadable';
    return finding({
      ...rest,
      identity: unreadable ? `unreadable:${reason}:${name}` : hex(`finding ${name}`),
      reason: unreadable ? reason : null,
      secondsLeft,
      daysLeft: secondsLeft === null ? null : Math.floor(secondsLeft / day),
      notAfter: secondsLeft === null ? null : '2027-03-01T12:00:00Z',
    });
  });

/** A report whose findings have an identity each, as one check writes it. */
export const reportArbitrary: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.uniqueArray(findingArbitrary, { selector: ({ identity }) => identity, maxLength: 6 }),
    skipped: fc.uniqueArray(
      fc.record(
        {
          location: fc.constantFrom('x.key', 'y.txt', 'z'),
          reason: fc.constantFrom<SkippedReason>('private-key', 'text'),
        },
        { noNullPrototype: true },
      ),
      { selector: ({ location }) => location, maxLength: 3 },
    ),
    generatedAt: fc.constantFrom('2027-03-01T12:00:00Z', '2027-03-01T12:04:59Z', '2026-12-31T23:59:59Z'),
    failWithin: fc.constantFrom('30d', '33%'),
  })
  .map(({ failWithin, ...parts }) =>
    assemble({ ...parts, thresholds: { noticeWithin: '90d', warnWithin: '60d', failWithin } }),
  );
