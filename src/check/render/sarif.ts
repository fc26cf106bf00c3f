import { createHash } from 'node:crypto';
import { disarm } from '../../foreign-text.ts';
import type { Finding, Origin, Verdict, WarningCode } from '../finding.ts';
import type { Report } from '../report.ts';
import { clip, nameOf } from './caption.ts';
import { productName, type RenderContext } from './context.ts';
import { jsonText } from './json.ts';
import { mainOrigin, repositoryPath } from './repository-path.ts';
import { ruleId, sarifLevel, sarifRules } from './sarif-rules.ts';
import { levelOf } from './verdict-words.ts';

/** What GitHub shows of one upload; it takes no more than 25,000. */
const mostResults = 5000;
const mostRelated = 20;
/** What file systems allow one name. */
const longestSegment = 255;

/**
 * SARIF 2.1.0 for code scanning: one result for each verdict that is not ok and one for each warning, the most urgent
 * first, at most 5,000 (`properties.resultsOmitted` says how many are missing). Ignored findings are left out, since
 * GitHub would show a suppressed result as an open alert. Every result has a location relative to the repository; a
 * place that is no file of it (`tls://host:443`) is named as `tls/host:443`, since one address of another scheme makes
 * GitHub refuse the whole upload.
 * @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function sarif(report: Report, context: RenderContext): string {
  const results = report.findings.flatMap((finding) => resultsOf(finding, context));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: productName,
            version: context.version,
            semanticVersion: context.version,
            ...(context.homepage === undefined ? {} : { informationUri: context.homepage }),
            rules: sarifRules.map((rule) => ({
              ...rule,
              ...(context.homepage === undefined ? {} : { helpUri: `${context.homepage}#check` }),
            })),
          },
        },
        automationDetails: { id: `${productName}/${category(context.title)}/` },
        invocations: [{ executionSuccessful: true, endTimeUtc: report.generatedAt }],
        columnKind: 'utf16CodeUnits',
        results: results.slice(0, mostResults),
        properties: { resultsOmitted: Math.max(0, results.length - mostResults) },
      },
    ],
  };
  return `${jsonText(log, 1)}\n`;
}

/** Keeps the alerts of two reports of one repository apart. */
function category(title: string): string {
  return clip(title.replace(/[^a-z0-9]+/gi, '-').replace(/^-+|-+$/g, ''), 60) || 'certificates';
}

function resultsOf(finding: Finding, context: RenderContext): readonly object[] {
  if (finding.ignored !== null) return [];
  const level = levelOf(finding, context.failOn);
  const ofVerdict =
    finding.verdict === 'ok' || level === undefined
      ? []
      : [result(finding, context, { about: finding.verdict, level: sarifLevel(level), sentence: finding.message })];
  const ofWarnings = finding.warnings.map(({ code, message }) =>
    result(finding, context, { about: code, level: undefined, sentence: message }),
  );
  return [...ofVerdict, ...ofWarnings];
}

interface ResultWords {
  readonly about: Exclude<Verdict, 'ok'> | WarningCode;
  /** Left to the rule where it is undefined. */
  readonly level: 'error' | 'warning' | 'note' | undefined;
  readonly sentence: string;
}

function result(finding: Finding, context: RenderContext, words: ResultWords): object {
  const id = ruleId(words.about);
  const index = sarifRules.findIndex((rule) => rule.id === id);
  const main = mainOrigin(finding.origins, context.workspace);
  const others = finding.origins.filter((origin) => origin !== main).slice(0, mostRelated);
  const name = messageText(clip(nameOf(finding), 200));
  return {
    ruleId: id,
    ruleIndex: index,
    // Where both are silent the format means a warning (SARIF §3.27.10).
    level: words.level ?? sarifRules[index]?.defaultConfiguration.level,
    message: { text: `${name}: ${messageText(clip(words.sentence, 1000))}` },
    locations: [{ physicalLocation: physicalLocation(main, context.workspace) }],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((origin, position) => ({
            id: position + 1,
            physicalLocation: physicalLocation(origin, context.workspace),
            message: { text: 'The same certificate lies here.' },
          })),
        }),
    // GitHub combines the first of them with rule and path; nothing in it changes from one day to the next.
    partialFingerprints: {
      primaryLocationLineHash: `${digest(`${id} ${finding.identity}`).slice(0, 16)}:1`,
      'certificateIdentity/v1': digest(finding.identity),
    },
    properties: {
      verdict: finding.verdict,
      subject: finding.subject,
      fingerprint: finding.fingerprint,
      notAfter: finding.notAfter,
    },
  };
}

/** Brackets would begin a link and braces a placeholder (SARIF §3.11.5, §3.11.6). */
function messageText(text: string): string {
  return disarm(text).replace(/[[{]/g, '(').replace(/[\]}]/g, ')');
}

function physicalLocation(origin: Origin | undefined, workspace: string | undefined): object {
  return {
    artifactLocation: { uri: relativeUri(origin, workspace) },
    region: { startLine: origin?.line ?? 1 },
  };
}

function relativeUri(origin: Origin | undefined, workspace: string | undefined): string {
  const path = origin === undefined ? undefined : repositoryPath(origin, workspace);
  const [kind, location] = [origin?.kind ?? 'input', origin?.location ?? 'certificates'];
  const shown = path ?? `${kind}/${location.replace(/^(?:tls|https|org):\/*/i, '')}`;
  const segments = shown.split(/[\\/]/).filter((segment) => !/^\.{0,2}$/.test(segment));
  return segments.map(uriSegment).join('/');
}

/** A path segment (RFC 3986 §3.3); a colon is written out, since in the first one it would begin a scheme. */
function uriSegment(segment: string): string {
  return encodeURIComponent(clip(disarm(segment), longestSegment)).replace(/[!'()*]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
