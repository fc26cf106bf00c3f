import type { Finding } from '../finding.ts';
import { clip, endOf, nameOf, placeOf, reasonOf, timeLeft } from './caption.ts';
import { monthKey } from './html-months.ts';
import { foreign, foreignPath, htmlText } from './html-text.ts';
import { nowPercent, percentOf, type Zone } from './time-scale.ts';
import { verdictLabels } from './verdict-words.ts';

const longestName = 160;
const longestPlace = 300;
const mostPlaces = 200;

/** One certificate as an item of the list; the script finds what it sorts and filters by in its `data-` attributes. */
export function findingItem(finding: Finding, zones: readonly Zone[]): string {
  const { verdict, ignored, fingerprint } = finding;
  const name = clip(nameOf(finding), longestName);
  const month = monthKey(finding);
  const state = ignored === null ? verdict : 'ignored';
  return `<li class="finding v-${state}${verdict === 'unreadable' ? ' undated' : ''}" data-state="${state}"${month === undefined ? '' : ` data-month="${month}"`}${finding.secondsLeft === null ? '' : ` data-left="${finding.secondsLeft}"`} data-name="${htmlText(name)}">
<p class="state"><span class="chip c-${verdict}">${verdictLabels[verdict]}</span>${ignored === null ? '' : ' <span class="chip c-ignored">ignored</span>'}</p>
<div class="who"><h3>${foreign(name)}</h3>
<p class="where">${mainPlace(finding)}</p>
${fingerprint === null ? '' : `<p class="hash"><span class="vh">SHA-256 </span><code>${htmlText(fingerprint).replace(/.{16}(?=.)/g, '$&<wbr>')}</code></p>\n`}${notes(finding)}</div>
${lifeline(finding, zones)}${when(finding)}<details><summary>Details<span class="vh"> of ${foreign(name)}</span></summary>
<dl>${facts(finding)
    .map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`)
    .join('\n')}</dl></details>
</li>
`;
}

function when(finding: Finding): string {
  if (finding.verdict === 'unreadable') return '';
  const end = finding.notAfter === null ? '' : ` <span>${endOf(finding)}</span>`;
  return `<p class="when"><strong>${timeLeft(finding)}</strong>${end}</p>\n`;
}

function mainPlace({ origins }: Finding): string {
  const [first, ...others] = origins;
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` <span class="more">and ${others.length} more</span>`;
  return `${foreignPath(clip(placeOf(first), longestPlace))}${more}`;
}

/** What should be read without opening the details. */
function notes(finding: Finding): string {
  const reason = reasonOf(finding);
  const lines = [
    ...(reason === undefined ? [] : [htmlText(finding.message)]),
    ...finding.warnings.map(({ code, message }) => `<b>${code}</b> ${htmlText(message)}`),
    ...(finding.ignored === null ? [] : [htmlText(ignoredSentence(finding.ignored))]),
  ];
  return lines.map((line) => `<p class="note">${line}</p>\n`).join('');
}

function ignoredSentence({ until, reason }: NonNullable<Finding['ignored']>): string {
  const words = until === null ? 'Ignored' : `Ignored until ${until}`;
  return reason === null ? `${words}.` : `${words}: ${reason}`;
}

/** A stem from now to the end on the scale that all share; nothing where there is no date to draw. */
function lifeline(finding: Finding, zones: readonly Zone[]): string {
  const { verdict, secondsLeft } = finding;
  if (verdict === 'unreadable') return '';
  const end = secondsLeft === null ? 100 : percentOf(secondsLeft);
  const [from, to] = end < nowPercent ? [end, nowPercent] : [nowPercent, end];
  const bands = zones.map(
    (zone) =>
      `<rect class="z-${zone.verdict}" x="${zone.from}%" width="${round(zone.to - zone.from)}%" y="5" height="14"/>`,
  );
  const tip = secondsLeft === null ? '' : `<circle class="f-${verdict}" cx="${end}%" cy="12" r="5.5"/>`;
  return `<div class="life"><svg width="100%" height="24" aria-hidden="true" focusable="false">${bands.join('')}<line class="now" x1="${nowPercent}%" x2="${nowPercent}%" y1="0" y2="24"/><rect class="f-${verdict}" x="${from}%" width="${round(to - from)}%" y="10.5" height="3"/>${tip}</svg></div>\n`;
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}

/** What is known of it; what is not is left out. */
function facts(finding: Finding): readonly (readonly [string, string])[] {
  const { keyType, keyBits, role, selfSigned, lifetimeUsed, verdict } = finding;
  // Of what cannot be read all that there is to say stands above already.
  const isRead = verdict !== 'unreadable';
  const key = keyType === null ? null : `${keyType}${keyBits === null ? '' : `, ${keyBits} bits`}`;
  const kind = role === null ? null : `${role}${selfSigned === true ? ', self-signed' : ''}`;
  const texts: readonly (readonly [string, string | null])[] = [
    ['What it means', isRead ? finding.message : null],
    ['Subject', finding.subject],
    ['Issuer', finding.issuer],
    ['Serial number', finding.serialNumber],
    ['Valid from', finding.notBefore],
    ['Valid until', finding.notAfter],
    ['Lifetime used', lifetimeUsed === null ? null : `${Math.floor(lifetimeUsed * 100)} %`],
    ['Key', key],
    ['Signature', finding.signatureAlgorithm],
    ['Role', kind],
    ['Identity', isRead && finding.fingerprint === null ? finding.identity : null],
  ];
  const known = texts.flatMap(([term, text]) => (text === null ? [] : [[term, foreign(text)] as const]));
  return [...known, ['Found in', places(finding)]];
}

function places({ origins }: Finding): string {
  const shown = origins.slice(0, mostPlaces).map((origin) => `<li>${foreignPath(clip(placeOf(origin), 1000))}</li>`);
  const more = origins.length - shown.length;
  return `<ul>${shown.join('')}${more === 0 ? '' : `<li>and ${more} more, in the JSON report</li>`}</ul>`;
}
