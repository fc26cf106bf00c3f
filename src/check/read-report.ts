import { isJsonObject } from '../json.ts';
import {
  type Finding,
  type FindingWarning,
  type Ignored,
  type Origin,
  originKinds,
  type Skipped,
  skippedReasons,
  unreadableReasons,
  verdicts,
  warningClauses,
} from './finding.ts';
import { type AppliedThresholds, assemble, type Counts, type Report } from './report.ts';

/** Says of a value whether it may stand at its place. */
type Test = (value: unknown) => boolean;
/** A test for each member: all of them have to be there, others are left behind. */
type Shape<T> = { readonly [member in keyof Required<T>]: Test };

const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isBoolean: Test = (value) => typeof value === 'boolean';
const isMoment: Test = (value) => typeof value === 'string' && /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const orAbsent =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const oneOf = (choices: readonly string[]): Test => {
  const known = new Set<unknown>(choices);
  return (value) => known.has(value);
};
const listOf =
  (shape: Shape<never> | Shape<Origin> | Shape<FindingWarning>): Test =>
  (value) =>
    Array.isArray(value) && value.every((each) => fits(each, shape));

const originShape: Shape<Origin> = {
  kind: oneOf(originKinds),
  location: isText,
  index: isCount,
  line: orAbsent(isCount),
};
const warningShape: Shape<FindingWarning> = { code: oneOf(Object.keys(warningClauses)), message: isText };
const ignoredShape: Shape<Ignored> = { until: orNull(isText), reason: orNull(isText) };
const skippedShape: Shape<Skipped> = { location: isText, reason: oneOf(Object.keys(skippedReasons)) };
const thresholdsShape: Shape<AppliedThresholds> = { noticeWithin: isText, warnWithin: isText, failWithin: isText };
const countsShape = Object.fromEntries([...verdicts, 'ignored'].map((name) => [name, isCount])) as Shape<Counts>;
const findingShape: Shape<Finding> = {
  verdict: oneOf(verdicts),
  identity: isText,
  subject: orNull(isText),
  issuer: orNull(isText),
  serialNumber: orNull(isText),
  fingerprint: orNull((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)),
  notBefore: orNull(isMoment),
  notAfter: orNull(isMoment),
  secondsLeft: orNull(isNumber),
  daysLeft: orNull(isNumber),
  lifetimeUsed: orNull(isNumber),
  keyType: orNull(isText),
  keyBits: orNull(isCount),
  signatureAlgorithm: orNull(isText),
  selfSigned: orNull(isBoolean),
  role: orNull(oneOf(['leaf', 'intermediate', 'root'])),
  origins: listOf(originShape),
  warnings: listOf(warningShape),
  ignored: orNull((value) => fits(value, ignoredShape)),
  reason: orNull(oneOf(Object.keys(unreadableReasons))),
  message: isText,
};
const reportShape: Shape<Report> = {
  schemaVersion: (value) => value === 1,
  generatedAt: isMoment,
  thresholds: orNull((value) => fits(value, thresholdsShape)),
  worst: oneOf(verdicts),
  counts: (value) => fits(value, countsShape),
  skipped: (value) => Array.isArray(value) && value.every((each) => fits(each, skippedShape)),
  findings: (value) => Array.isArray(value) && value.every(isFinding),
};

/**
 * Reads a report that another run wrote. Nothing in it is believed: every member is tested, and what its counts and its
 * worst verdict say must be what its findings say. A `report` output that was cut is none, since its findings are missing.
 * @returns the report, without members that this version does not know; or one clause on why it is none.
 */
export function readReport(text: string): { readonly report: Report } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'it is no JSON' };
  }
  if (!isJsonObject(value)) return { problem: 'it is no JSON object' };
  if (value['schemaVersion'] !== 1) return { problem: 'its schemaVersion is not 1' };
  if (value['reportTruncated'] === true) return { problem: 'it was cut to the size of an output; merge report files' };
  const misfit = misfitOf(value, reportShape);
  if (misfit !== undefined) return { problem: `its member "${misfit}" is not of the schema` };
  return recounted(value as unknown as Report);
}

function recounted(stated: Report): { readonly report: Report } | { readonly problem: string } {
  const report = assemble({
    generatedAt: stated.generatedAt,
    thresholds: stated.thresholds,
    skipped: stated.skipped.map(({ location, reason }) => ({ location, reason })),
    findings: stated.findings.map(knownMembers),
  });
  const names = Object.keys(report.counts) as (keyof Counts)[];
  const agrees = report.worst === stated.worst && names.every((name) => report.counts[name] === stated.counts[name]);
  return agrees ? { report } : { problem: 'its counts are not those of its findings' };
}

function knownMembers(finding: Finding): Finding {
  const known = only(finding, findingShape);
  if (!known.origins.some(isLarger(originShape)) && !known.warnings.some(isLarger(warningShape))) return known;
  return {
    ...known,
    origins: known.origins.map((origin) => only(origin, originShape)),
    warnings: known.warnings.map((warning) => only(warning, warningShape)),
  };
}

/** The value itself when it has no member too many, which is nearly always. */
function only<T extends object>(value: T, shape: Shape<T>): T {
  if (!isLarger(shape)(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([member]) => Object.hasOwn(shape, member))) as T;
}

const isLarger =
  (shape: object) =>
  (value: object): boolean =>
    Object.keys(value).some((member) => !Object.hasOwn(shape, member));

/** Unreadable and why belong together. */
function isFinding(value: unknown): boolean {
  if (!isJsonObject(value) || !fits(value, findingShape)) return false;
  return (value['verdict'] === 'unreadable') === (value['reason'] !== null);
}

function fits(value: unknown, shape: Readonly<Record<string, Test>>): boolean {
  return isJsonObject(value) && misfitOf(value, shape) === undefined;
}

function misfitOf(value: Readonly<Record<string, unknown>>, shape: Readonly<Record<string, Test>>): string | undefined {
  return Object.keys(shape).find((member) => shape[member]?.(value[member]) !== true);
}
