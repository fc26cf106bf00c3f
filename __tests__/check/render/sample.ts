import { createHash } from 'node:crypto';
import type { Finding, Origin, Verdict } from '../../../src/check/finding.ts';
import { unreadableReasons } from '../../../src/check/finding.ts';
import type { RenderContext } from '../../../src/check/render/context.ts';
import { assemble, type Report } from '../../../src/check/report.ts';

const now = '2026-11-20T08:00:00Z';
export const context: RenderContext = { title: 'Certificates of acme', version: '1.2.3', failOn: 'critical' };

/** A finding with everything that a readable certificate has; what matters to a test is given. */
export function finding(members: Partial<Finding> & { readonly seed?: string } = {}): Finding {
  const { seed, ...given } = members;
  const fingerprint = createHash('sha256')
    .update(seed ?? given.subject ?? 'acme')
    .digest('hex');
  const secondsLeft = given.secondsLeft === undefined ? 200 * 86_400 : given.secondsLeft;
  return {
    verdict: 'ok',
    identity: fingerprint,
    subject: 'CN=acme production,O=Acme\\, Inc.,C=CH',
    issuer: 'CN=Acme CA,O=Acme\\, Inc.',
    serialNumber: fingerprint.slice(0, 16),
    fingerprint,
    notBefore: '2025-11-20T08:00:00Z',
    notAfter: secondsLeft === null ? null : moment(secondsLeft),
    secondsLeft,
    daysLeft: secondsLeft === null ? null : Math.floor(secondsLeft / 86_400),
    lifetimeUsed: 0.5,
    keyType: 'RSA',
    keyBits: 2048,
    signatureAlgorithm: 'sha256WithRSAEncryption',
    selfSigned: false,
    role: 'leaf',
    origins: [{ kind: 'file', location: 'certs/production.pem', index: 0, line: 1 }],
    warnings: [],
    ignored: null,
    reason: null,
    message: 'Ends some day.',
    ...given,
  };
}

/** A finding for a place that could not be read. */
export function unreadable(members: Partial<Finding> = {}): Finding {
  const origins: readonly Origin[] = members.origins ?? [{ kind: 'file', location: 'certs/broken.pem', index: 0 }];
  const reason = members.reason ?? 'no-certificate';
  return finding({
    verdict: 'unreadable',
    identity: `unreadable:${reason}:${origins[0]?.location}#0`,
    subject: null,
    issuer: null,
    serialNumber: null,
    fingerprint: null,
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
    reason,
    message: `Cannot be judged: ${unreadableReasons[reason]}.`,
    ...members,
    origins,
  });
}

export function report(findings: readonly Finding[], members: Partial<Report> = {}): Report {
  const thresholds = { noticeWithin: '90d', warnWithin: '60d', failWithin: '30d' };
  return { ...assemble({ generatedAt: now, thresholds, skipped: [], findings }), ...members };
}

/** A finding in every one of whose texts a stranger had the word. */
function hostileFinding(text: string, seed: string): Finding {
  return finding({
    seed,
    verdict: 'critical',
    secondsLeft: 86_400,
    subject: `CN=${text},O=${text}`,
    issuer: `CN=${text}`,
    serialNumber: text,
    keyType: text,
    signatureAlgorithm: text,
    origins: [
      { kind: 'file', location: `certs/${text}/a.pem`, index: 0, line: 3 },
      { kind: 'file', location: text, index: 1 },
      { kind: 'tls', location: `tls://${text}:443`, index: 0 },
    ],
    warnings: [{ code: 'weak-key', message: text }],
    message: text,
  });
}

/** {@link hostileFinding} for each text, once as a certificate, once ignored, once as an unreadable place. */
export function hostileReport(texts: readonly string[]): Report {
  const findings = texts.flatMap((text, index) => [
    hostileFinding(text, `a${index}`),
    { ...hostileFinding(text, `b${index}`), ignored: { until: null, reason: text } },
    unreadable({
      identity: `unreadable:missing:${text}#${index}`,
      reason: 'missing',
      message: text,
      origins: [{ kind: 'file', location: text, index }],
    }),
  ]);
  return report(findings, { skipped: texts.map((location) => ({ location, reason: 'text' })) });
}

const teams = ['acme', 'globex', 'initech', 'umbrella', 'hooli', 'stark', 'wayne', 'tyrell', 'cyberdyne', 'soylent'];
const stages = ['production', 'staging', 'uat', 'full copy', 'partial', 'dev', 'devhub', 'integration'];

/** A fleet as a Salesforce team has it, always the same: so many certificates, some of each verdict. */
export function fleet(size: number): Report {
  return report(
    Array.from({ length: size }, (_, index) => fleetFinding(index, size)),
    {
      skipped: [
        { location: 'keys/production.key', reason: 'private-key' },
        { location: 'keys/request.csr', reason: 'certificate-request' },
      ],
    },
  );
}

function fleetFinding(index: number, size: number): Finding {
  const name = `${teams[index % teams.length]} ${stages[Math.floor(index / teams.length) % stages.length]}${index >= 80 ? ` ${Math.floor(index / 80) + 1}` : ''}`;
  const slug = name.replaceAll(' ', '-');
  const place = { kind: 'file', location: `orgs/${slug}/certificate.pem`, index: 0, line: 1 } as const;
  if (index === 2 || index % 37 === 36) {
    return unreadable({
      origins: [{ kind: 'file', location: `orgs/${slug}/server.jks`, index: 0 }],
      reason: 'keystore-passphrase-wrong',
    });
  }
  const secondsLeft = leftOf(index, size);
  const verdict = verdictOf(secondsLeft);
  const common = {
    seed: `fleet ${index}`,
    verdict,
    secondsLeft,
    message:
      secondsLeft === null
        ? 'Has no end.'
        : `Ends in ${Math.floor(secondsLeft / 86_400)} d, on ${moment(secondsLeft)}.`,
  };
  if (index % 23 === 11) {
    const identity = `org:00D5g000004ABCDEAA/${slug.replaceAll('-', '_')}`;
    return finding({
      ...common,
      identity,
      subject: null,
      issuer: null,
      serialNumber: null,
      fingerprint: null,
      origins: [{ kind: 'org', location: identity, index: 0 }],
    });
  }
  return finding({
    ...common,
    subject: `CN=${name},OU=Integration,O=${(teams[index % teams.length] ?? '').toUpperCase()} AG,C=CH`,
    issuer: index % 4 === 0 ? `CN=${name}` : 'CN=Acme Issuing CA 2,O=Acme AG,C=CH',
    selfSigned: index % 4 === 0,
    origins:
      index % 5 === 0
        ? [
            place,
            { kind: 'file', location: `k8s/${slug}/ingress.yaml`, index: 0, line: 42 },
            { kind: 'tls', location: `tls://${slug}.example.com:443`, index: 0 },
          ]
        : [place],
    warnings:
      index % 19 === 3
        ? [{ code: 'weak-key', message: 'The RSA key has 1024 bits; fewer than 2048 are not held safe.' }]
        : [],
    ignored: index % 29 === 28 ? { until: '2027-01-31', reason: 'replaced by the new gateway in January' } : null,
  });
}

/** A spread as it is found in the wild: a few past their end, more near it, most within two years, some far away. */
function leftOf(index: number, size: number): number | null {
  if (index % 41 === 40) return null;
  const share = size === 3 ? index / 3 : ((index * 61) % size) / size;
  const days = share < 0.06 ? -90 + share * 1400 : share < 0.9 ? (share - 0.06) * 800 : 700 + (share - 0.9) * 60_000;
  return Math.round(days * 86_400) + 3600 * (index % 24);
}

function verdictOf(secondsLeft: number | null): Verdict {
  if (secondsLeft === null) return 'ok';
  if (secondsLeft < 0) return 'expired';
  const days = secondsLeft / 86_400;
  return days <= 30 ? 'critical' : days <= 60 ? 'warning' : days <= 90 ? 'notice' : 'ok';
}

function moment(secondsLeft: number): string {
  return new Date(Date.parse(now) + secondsLeft * 1000).toISOString().replace('.000Z', 'Z');
}
