import { createHash } from 'node:crypto';
import { disarm } from '../../foreign-text.ts';
import { type Finding, gravity, verdicts } from '../finding.ts';
import type { Report } from '../report.ts';
import { clip, nameOf, placeOf } from './caption.ts';

/** Long labels cost memory in every series of a server. In characters. */
const longestLabel = 200;

interface Gauge {
  readonly name: string;
  readonly help: string;
  /** `undefined`: this certificate has no sample. */
  readonly value: (finding: Finding) => number | undefined;
}

const verdictNumbers = verdicts.map((verdict) => `${gravity(verdict)} ${verdict}`).join(', ');

const gauges: readonly Gauge[] = [
  {
    name: 'sf_keypair_certificate_not_after_timestamp_seconds',
    help: 'Last second at which the certificate is valid, in Unix time; +Inf when it has no end.',
    value: ({ verdict, notAfter }) => (notAfter === null && verdict !== 'unreadable' ? Infinity : unixTime(notAfter)),
  },
  {
    name: 'sf_keypair_certificate_not_before_timestamp_seconds',
    help: 'First second at which the certificate is valid, in Unix time.',
    value: ({ notBefore }) => unixTime(notBefore),
  },
  {
    name: 'sf_keypair_certificate_left_seconds',
    help: 'Seconds that were left until the end when the report was made; negative afterwards, +Inf without an end.',
    value: ({ verdict, secondsLeft }) =>
      secondsLeft === null && verdict !== 'unreadable' ? Infinity : (secondsLeft ?? undefined),
  },
  {
    name: 'sf_keypair_certificate_verdict',
    help: `Verdict when the report was made: ${verdictNumbers}.`,
    value: ({ verdict }) => gravity(verdict),
  },
];

/**
 * Gauges in the text format of Prometheus (0.0.4), for node_exporter's textfile collector or a push gateway. One series
 * a certificate, told apart by `identity`; what could not be read has a verdict and no time, so that an alert on time
 * never takes it for valid.
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function prometheus(report: Report): string {
  const labels = report.findings.map(labelsOf);
  const families = gauges.map(({ name, help, value }) => {
    const samples = report.findings.flatMap((finding, index) => {
      const number = value(finding);
      return number === undefined ? [] : [`${name}{${labels[index]}} ${sample(number)}\n`];
    });
    return samples.length === 0 ? '' : `${heading(name, help)}${samples.join('')}`;
  });
  return `${families.join('')}${countsFamily(report)}${generatedFamily(report)}`;
}

function countsFamily(report: Report): string {
  const name = 'sf_keypair_certificates';
  const samples = Object.entries(report.counts).map(([verdict, count]) => `${name}{verdict="${verdict}"} ${count}\n`);
  return `${heading(name, 'How many certificates have each verdict; an ignored one counts as ignored alone.')}${samples.join('')}`;
}

function generatedFamily(report: Report): string {
  const name = 'sf_keypair_report_generated_timestamp_seconds';
  return `${heading(name, 'When the report was made, in Unix time: an old one means that nobody checks any more.')}${name} ${sample(unixSeconds(report.generatedAt))}\n`;
}

function heading(name: string, help: string): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n`;
}

function labelsOf(finding: Finding): string {
  const labels = {
    identity: distinct(finding.identity),
    name: nameOf(finding),
    serial_number: finding.serialNumber ?? '',
    place: finding.origins[0] === undefined ? '' : placeOf(finding.origins[0]),
    role: finding.role ?? '',
    ignored: String(finding.ignored !== null),
  };
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${labelValue(value)}"`)
    .join(',');
}

/** An identity that would not come through whole keeps a digest, since two series with equal labels are an error. */
function distinct(identity: string): string {
  if (identity.length <= longestLabel && disarm(identity) === identity) return identity;
  return `${clip(disarm(identity), longestLabel - 20)} ${createHash('sha256').update(identity).digest('hex').slice(0, 16)}`;
}

function labelValue(value: string): string {
  return clip(disarm(value), longestLabel).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

function unixTime(moment: string | null): number | undefined {
  return moment === null ? undefined : unixSeconds(moment);
}

function unixSeconds(moment: string): number {
  return Math.floor(Date.parse(moment) / 1000);
}

function sample(value: number): string {
  return value === Infinity ? '+Inf' : String(value);
}
