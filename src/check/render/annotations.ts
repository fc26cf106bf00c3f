import type { Level, Place } from '../../ci/ci.ts';
import { disarm } from '../../foreign-text.ts';
import { checkWarnings, type Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { clip, nameOf, placeOf, timeLeft } from './caption.ts';
import type { RenderContext } from './context.ts';
import { mainOrigin, repositoryPath } from './repository-path.ts';
import { levelOf } from './verdict-words.ts';

/** What a runner keeps of one level and step. */
const mostOfALevel = 10;
/** In characters, so that with every one of them made visible the text stays within the 4,096 that GitHub shows. */
const nameCharacters = 200;
const messageCharacters = 1200;
const placesCharacters = 1500;

export interface Annotation {
  readonly level: Level;
  /** One line, at most 4,096 characters, harmless. */
  readonly text: string;
  /** File and line where they are known. */
  readonly place: Place;
}

/**
 * Annotations for what needs a person: every verdict but ok, then what is odd about the others. At most ten of a level,
 * the most urgent first; where there would be more the tenth says how many.
 * @param spent how many of a level the step has used up already
 */
export function annotations(
  report: Report,
  context: RenderContext,
  spent: Partial<Readonly<Record<Level, number>>> = {},
): readonly Annotation[] {
  const found = new Map<Level, Found>();
  for (const finding of report.findings) {
    const words = verdictWords(finding, context) ?? weaknessWords(finding);
    if (words === undefined) continue;
    const known = found.get(words.level) ?? { count: 0, first: [] };
    found.set(words.level, known);
    known.count += 1;
    if (known.count <= mostOfALevel) known.first.push([finding, words]);
  }
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    bounded(level, found.get(level), Math.max(0, mostOfALevel - (spent[level] ?? 0)), context),
  );
}

interface Words {
  readonly level: Level;
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What there is of one level: how many, and no more of them than can be shown. */
interface Found {
  count: number;
  readonly first: (readonly [Finding, Words])[];
}

function bounded(
  level: Level,
  { count, first }: Found = { count: 0, first: [] },
  most: number,
  context: RenderContext,
): readonly Annotation[] {
  if (most === 0) return [];
  const kept = count <= most ? first : first.slice(0, most - 1);
  const shown = kept.map(([finding, words]) => annotation(finding, context, words));
  if (count <= most) return shown;
  const text = `${count - kept.length} more, none of them more urgent: the job summary and the report's files list them all.`;
  return [...shown, { level, text, place: { title: 'More certificates' } }];
}

function verdictWords(finding: Finding, context: RenderContext): Words | undefined {
  const level = levelOf(finding, context.failOn);
  if (level === undefined) return undefined;
  const warnings = finding.warnings.map(({ message }) => message);
  return { level, title: titleOf(finding), sentences: [finding.message, ...warnings] };
}

function weaknessWords(finding: Finding): Words | undefined {
  if (finding.ignored !== null || finding.warnings.length === 0) return undefined;
  const level = finding.warnings.some(({ code }) => Object.hasOwn(checkWarnings, code)) ? 'warning' : 'notice';
  return { level, title: 'Certificate with a weakness', sentences: finding.warnings.map(({ message }) => message) };
}

function annotation(finding: Finding, context: RenderContext, words: Words): Annotation {
  const origin = mainOrigin(finding.origins, context.workspace);
  const file = origin === undefined ? undefined : repositoryPath(origin, context.workspace);
  const name = clip(nameOf(finding), nameCharacters);
  const message = clip(words.sentences.join(' '), messageCharacters);
  return {
    level: words.level,
    text: disarm(`${name}: ${message} ${placesClause(finding)}`),
    place: {
      title: words.title,
      ...(file === undefined ? {} : { file }),
      ...(file === undefined || origin?.line === undefined ? {} : { line: origin.line }),
    },
  };
}

function titleOf(finding: Finding): string {
  if (finding.verdict === 'unreadable') return 'Certificate that cannot be judged';
  if (finding.verdict === 'notYetValid') return 'Certificate not valid yet';
  if (finding.verdict === 'expired') return `Certificate expired ${timeLeft(finding)}`;
  return `Certificate ends in ${timeLeft(finding)}`;
}

function placesClause(finding: Finding): string {
  let clause = 'Found in ';
  for (const [index, origin] of finding.origins.entries()) {
    const place = `${index === 0 ? '' : ', '}${clip(placeOf(origin), 300)}`;
    if (clause.length + place.length > placesCharacters) return `${clause} and ${finding.origins.length - index} more.`;
    clause += place;
  }
  return `${clause}.`;
}
