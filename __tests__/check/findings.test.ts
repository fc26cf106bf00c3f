import { describe, expect, it } from '@jest/globals';
import { startCollection } from '../../src/check/collect.ts';
import type { Collected } from '../../src/check/collected.ts';
import { type Judging, judgeAll } from '../../src/check/findings.ts';
import { parseIgnoreLines } from '../../src/check/ignore-line.ts';
import { certificate, day, file, hex, now, plus, thresholds } from './fixture.ts';

type Changes = Parameters<typeof certificate>[0];

function found(changes: Changes, ...locations: string[]): Collected[] {
  return locations.map((location, index) => ({
    kind: 'certificate',
    certificate: certificate(changes),
    origin: file(location, index),
  }));
}

function judged(items: readonly Collected[], judging: Partial<Judging> & { readonly ignore?: string } = {}) {
  const collector = startCollection();
  for (const item of items) collector.add(item);
  const ignoreLines = parseIgnoreLines(judging.ignore ?? '', 'ignore').lines;
  return judgeAll(collector.finish(), { now, thresholds: thresholds(), leavesOnly: false, ignoreLines, ...judging });
}

describe('the finding of a certificate', () => {
  it('has every member of the report', () => {
    const [finding] = judged(found({ notAfter: plus(10 * day), keyBits: 1024 }, 'b.pem', 'a.pem')).findings;
    expect(finding).toEqual({
      verdict: 'critical',
      identity: hex('CN=acme'),
      subject: 'CN=acme',
      issuer: 'CN=Acme Issuing CA,O=Acme',
      serialNumber: '0a3f',
      fingerprint: hex('CN=acme'),
      notBefore: '2026-09-17T12:00:00Z',
      notAfter: '2027-03-11T12:00:00Z',
      secondsLeft: 10 * day,
      daysLeft: 10,
      lifetimeUsed: 0.9428,
      keyType: 'RSA',
      keyBits: 1024,
      signatureAlgorithm: 'sha256WithRSAEncryption',
      selfSigned: false,
      role: 'leaf',
      origins: [file('a.pem', 1), file('b.pem', 0)],
      warnings: [{ code: 'weak-key', message: expect.stringContaining('1024 bits') }],
      ignored: null,
      reason: null,
      message: 'Ends in 10 d, on 2027-03-11T12:00:00Z.',
    });
  });

  it('carries what its source warned of beside what the certificate itself shows', () => {
    const weak: Collected = {
      kind: 'certificate',
      certificate: certificate({ keyBits: 1024 }),
      origin: file('a.jks'),
      warnings: ['integrity-not-verified'],
    };
    expect(judged([weak]).findings[0]?.warnings.map(({ code }) => code)).toEqual([
      'weak-key',
      'integrity-not-verified',
    ]);
  });

  it('lists the most urgent first', () => {
    const { findings } = judged([
      ...found({ subject: 'CN=fine' }, 'fine.pem'),
      ...found({ subject: 'CN=later', notAfter: plus(20 * day) }, 'later.pem'),
      ...found({ subject: 'CN=sooner', notAfter: plus(10 * day) }, 'sooner.pem'),
      ...found({ subject: 'CN=over', notAfter: plus(-1) }, 'over.pem'),
      { kind: 'unreadable', reason: 'missing', origin: file('gone.pem') },
    ]);
    expect(findings.map(({ origins }) => origins[0]?.location)).toEqual([
      'gone.pem',
      'over.pem',
      'sooner.pem',
      'later.pem',
      'fine.pem',
    ]);
  });
});

describe('the message', () => {
  const message = (changes: Changes, kind: 'file' | 'login' = 'file') =>
    judged([{ kind: 'certificate', certificate: certificate(changes), origin: { ...file('x'), kind } }]).findings[0]
      ?.message;

  it.each([
    [{ notAfter: plus(-1) }, 'Expired 1 s ago, on 2027-03-01T11:59:59Z.'],
    [{ notAfter: plus(-23 * 3600) }, 'Expired 23 h ago, on 2027-02-28T13:00:00Z.'],
    [{ notAfter: plus(5 * 3600) }, 'Ends in 5 h, on 2027-03-01T17:00:00Z.'],
    [{ notAfter: now }, 'Ends within this second, on 2027-03-01T12:00:00Z.'],
    [{ notAfter: null }, 'Has no end.'],
    [{ notBefore: plus(3600) }, 'Not valid yet: begins in 1 h, on 2027-03-01T13:00:00Z.'],
  ])('of %j is %j', (changes, expected) => {
    expect(message(changes)).toBe(expected);
  });

  it('holds no foreign text of the certificate', () => {
    expect(message({ subject: 'CN=##[add-mask]a', issuer: 'CN=::error::' })).toMatch(
      /^Ends in [\w ]+, on [\d:TZ-]+\.$/,
    );
  });

  it('never says that logins stop, and says of the login of a certificate', () => {
    const near = message({ notAfter: plus(day) }, 'login');
    expect(near).toContain('not known to stop JWT logins');
    expect(message({}, 'login')).not.toContain('JWT');
    expect(message({ notAfter: plus(day) })).not.toContain('JWT');
  });

  it('of a certificate that only the org has seen says that the hour is unknown', () => {
    const org: Collected = {
      kind: 'org-certificate',
      orgId: '00D000000000001EAA',
      developerName: 'One',
      expirationDate: '2027-03-02',
      keyBits: 1024,
      origin: { kind: 'org', location: 'org', index: 0 },
    };
    expect(judged([org]).findings[0]).toMatchObject({
      verdict: 'critical',
      secondsLeft: 12 * 3600,
      daysLeft: 0,
      subject: null,
      fingerprint: null,
      selfSigned: null,
      lifetimeUsed: null,
      warnings: [{ code: 'weak-key' }],
      message:
        'Ends in 12 h, on 2027-03-02T00:00:00Z. The org tells the day and not the hour, so the beginning of that day counts.',
    });
  });

  it('of something unreadable gives the clause and what was seen', () => {
    const { findings } = judged([
      { kind: 'unreadable', reason: 'read-failed', detail: 'EIO', origin: file('a') },
      { kind: 'unreadable', reason: 'missing', origin: file('b') },
    ]);
    expect(findings.map((finding) => finding.message)).toEqual([
      'Cannot be judged: there is nothing at this path.',
      'Cannot be judged: reading it failed (EIO).',
    ]);
  });
});

describe('ignoring', () => {
  const over = found({ notAfter: plus(-day) }, 'over.pem');

  it('keeps the verdict and says until when and why', () => {
    const { findings } = judged(over, { ignore: 'over.pem until=2027-03-01 being replaced' });
    expect(findings[0]).toMatchObject({
      verdict: 'expired',
      ignored: { until: '2027-03-01', reason: 'being replaced' },
    });
  });

  it('ends, and then the finding counts again and says that it did', () => {
    const { findings, endedLines } = judged(over, { ignore: 'over.pem until=2027-02-28' });
    expect(findings[0]).toMatchObject({ verdict: 'expired', ignored: null });
    expect(findings[0]?.warnings).toEqual([
      { code: 'ignore-ended', message: 'The line that ignored it ended on 2027-02-28.' },
    ]);
    expect(endedLines.map(({ line }) => line)).toEqual([1]);
  });

  it('tells of lines that have ended even when they name nothing, and of lines that cover nothing', () => {
    const { endedLines, unusedLines } = judged(over, { ignore: 'gone.pem until=2020-01-01\nnothing/**\nover.pem' });
    expect(endedLines.map(({ line }) => line)).toEqual([1]);
    expect(unusedLines.map(({ line }) => line)).toEqual([2]);
  });

  it('reaches what is unreadable by its place', () => {
    const lost: Collected = { kind: 'unreadable', reason: 'missing', origin: file('gone.pem') };
    expect(judged([lost], { ignore: 'gone.pem' }).findings[0]).toMatchObject({
      verdict: 'unreadable',
      ignored: { until: null },
    });
  });

  it('puts what is ignored behind all that counts', () => {
    const { findings } = judged([...over, ...found({ subject: 'CN=fine' }, 'fine.pem')], { ignore: 'over.pem' });
    expect(findings.map(({ verdict }) => verdict)).toEqual(['ok', 'expired']);
  });
});

describe('judging leaves only', () => {
  const ca = { role: 'intermediate', certificateAuthority: true } as const;
  const root = { role: 'root', selfSigned: true, certificateAuthority: true } as const;
  const self = (subject: string, more: Changes = {}): Changes => ({ subject, issuer: subject, ...root, ...more });
  const counting = (items: readonly Collected[]) =>
    judged(items, { leavesOnly: true })
      .findings.filter(({ ignored }) => ignored === null)
      .map(({ subject }) => subject)
      .sort();

  it('lists intermediates and says why they do not count', () => {
    const items = [...found({}, 'a.pem'), ...found({ subject: 'CN=Sub CA', ...ca, notAfter: plus(-1) }, 'a.pem')];
    const listed = judged(items, { leavesOnly: true }).findings.find(({ subject }) => subject === 'CN=Sub CA');
    expect(listed).toMatchObject({
      verdict: 'expired',
      ignored: { until: null, reason: 'intermediate, and only leaves are judged' },
    });
    expect(counting(items)).toEqual(['CN=acme']);
    expect(judged(items).findings.every(({ ignored }) => ignored === null)).toBe(true);
  });

  it('lists a root that issued something that was collected', () => {
    const items = [...found({ issuer: 'CN=Root' }, 'a.pem'), ...found(self('CN=Root'), 'root.pem')];
    expect(counting(items)).toEqual(['CN=acme']);
  });

  it('lists the roots of a trust store, which is a place with three of them', () => {
    const store = ['CN=A', 'CN=B', 'CN=C'].flatMap((subject) => found(self(subject), 'store.pem'));
    expect(counting(store)).toEqual([]);
    expect(counting(store.slice(0, 2))).toEqual(['CN=A', 'CN=B']);
    expect(counting([...store, ...found(self('CN=A'), 'mine.pem')])).toEqual(['CN=A']);
  });

  it('judges a self-signed certificate that merely may sign others, as openssl makes them, and its successor too', () => {
    const old = found(self('CN=login', { fingerprint: hex('old') }), 'old.pem');
    const next = found(self('CN=login', { fingerprint: hex('next') }), 'next.pem');
    expect(counting([...old, ...next])).toEqual(['CN=login', 'CN=login']);
    const plain = found({ ...self('CN=login'), role: 'leaf', fingerprint: hex('plain') }, 'plain.pem');
    expect(counting([...old, ...plain])).toEqual(['CN=login', 'CN=login']);
  });

  it('judges what has no role, since only the org knows it', () => {
    const org: Collected = {
      kind: 'org-certificate',
      orgId: '00D000000000001EAA',
      developerName: 'One',
      expirationDate: '2027-03-02',
      keyBits: null,
      origin: { kind: 'org', location: 'org', index: 0 },
    };
    expect(counting([org])).toEqual([null]);
  });
});
