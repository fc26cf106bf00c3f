import { createHash } from 'node:crypto';
import { skippedReasons, type Verdict, verdicts } from '../finding.ts';
import type { Report } from '../report.ts';
import { clip } from './caption.ts';
import { productName, type RenderContext } from './context.ts';
import { countsLine, nextEndClause } from './headline.ts';
import { findingItem } from './html-finding.ts';
import { monthsChart } from './html-months.ts';
import { pageScript } from './html-script.ts';
import { icon, seal } from './html-seal.ts';
import { pageStyle } from './html-style.ts';
import { foreign, htmlText } from './html-text.ts';
import { ticks, zonesOf } from './time-scale.ts';
import { verdictLabels } from './verdict-words.ts';

const mostSkipped = 1000;

/**
 * The report as one HTML page that needs nothing else: it loads nothing, runs no script but its own (a
 * Content-Security-Policy says so), can be read without any, in light and dark, on a phone and on paper.
 */
export function html(report: Report, context: RenderContext): string {
  const title = clip(context.title, 200);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${htmlText(`${productName} ${context.version}`)}">
<title>${htmlText(`${title}: ${countsLine(report)}`)}</title>
<link rel="icon" href="${icon(report.worst)}">
<style>${pageStyle}</style>
</head>
<body class="v-${report.worst}">
<a class="skip" href="#list">Skip to the certificates</a>
<header>
${seal(report.worst)}
<div>
<p class="title">${foreign(title)}</p>
<h1>${opening(report)}</h1>
<p class="next">${capital(nextEndClause(report))}.</p>
</div>
</header>
<main>
${monthsSection(report)}${listSection(report)}${skippedSection(report)}</main>
<footer>
<p>Checked <time datetime="${htmlText(report.generatedAt)}">${htmlText(report.generatedAt.replace('T', ' ').replace('Z', ' UTC'))}</time>${thresholdsClause(report)}.</p>
<p>${htmlText(`${productName} ${context.version}`)} · this page loads nothing and sends nothing.</p>
</footer>
<script>${pageScript}</script>
</body>
</html>
`;
}

function policy(): string {
  return [
    "default-src 'none'",
    `style-src '${digest(pageStyle)}'`,
    `script-src '${digest(pageScript)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const clauses: Readonly<Record<Verdict, readonly [string, string]>> = {
  unreadable: ['could not be judged', 'could not be judged'],
  notYetValid: ['is not valid yet', 'are not valid yet'],
  expired: ['has expired', 'have expired'],
  critical: ['is about to end', 'are about to end'],
  warning: ['should be replaced soon', 'should be replaced soon'],
  notice: ['is worth a look', 'are worth a look'],
  ok: ['is fine', 'are fine'],
};

/** What it comes to, in the words of a colleague; the two gravest matters, the tiles below tell the rest. */
function opening({ counts }: Report): string {
  const grave = verdicts.filter((verdict) => verdict !== 'ok' && counts[verdict] > 0).reverse();
  if (grave.length === 0) return counts.ok === 0 ? 'Nothing to judge.' : 'All is well.';
  const words = grave.slice(0, 2).map((verdict, index) => {
    const count = counts[verdict];
    const noun = index > 0 ? '' : count === 1 ? ' certificate' : ' certificates';
    return `${count}${noun} ${clauses[verdict][count === 1 ? 0 : 1]}`;
  });
  return `${words.join(', ')}.`;
}

function thresholdsClause({ thresholds }: Report): string {
  if (thresholds === null) return '';
  const { noticeWithin, warnWithin, failWithin } = thresholds;
  return ` · notice within ${htmlText(noticeWithin)}, warning within ${htmlText(warnWithin)}, critical within ${htmlText(failWithin)}`;
}

function monthsSection(report: Report): string {
  const chart = monthsChart(report);
  return chart === ''
    ? ''
    : `<section aria-labelledby="months">\n<h2 id="months">When they end</h2>\n${chart}</section>\n`;
}

function listSection(report: Report): string {
  const zones = zonesOf(report);
  const count = report.findings.length;
  return `<section aria-labelledby="list">
<h2 id="list" tabindex="-1">${count} ${count === 1 ? 'finding' : 'findings'}</h2>
<div class="tiles">${tiles(report)}</div>
<form id="controls" role="search" hidden>
<label>Search <input id="search" type="search" autocomplete="off" placeholder="name, place, fingerprint"></label>
<label>Sort by <select id="order"><option value="urgency">urgency</option><option value="end">end</option><option value="name">name</option><option value="place">place</option></select></label>
<p id="status" role="status"></p>
</form>
<div class="axis" aria-hidden="true"><p>${ticks.map(tickLabel).join('')}</p></div>
<ol id="findings">
${report.findings.map((finding) => findingItem(finding, zones)).join('')}</ol>
<p id="nothing" hidden>No certificate is like that. <button type="button" id="reset">Show all</button></p>
</section>
`;
}

function tiles({ counts }: Report): string {
  const states = [...verdicts].reverse().map((verdict) => [verdict, verdictLabels[verdict]] as const);
  return [...states, ['ignored', 'ignored'] as const]
    .filter(([state]) => counts[state] > 0)
    .map(
      ([state, label]) =>
        `<button type="button" class="tile c-${state}" data-state="${state}" aria-pressed="false" disabled><b>${counts[state]}</b> <span>${label}</span></button>`,
    )
    .join('\n');
}

function tickLabel({ label }: (typeof ticks)[number], index: number): string {
  return `<span class="t${index}">${label}</span>`;
}

function skippedSection({ skipped }: Report): string {
  if (skipped.length === 0) return '';
  const shown = skipped
    .slice(0, mostSkipped)
    .map(({ location, reason }) => `<li>${foreign(clip(location, 300))} – ${htmlText(skippedReasons[reason])}</li>`);
  const more = skipped.length - shown.length;
  return `<section class="skipped" aria-labelledby="skipped">
<h2 id="skipped">${skipped.length} skipped</h2>
<details><summary>Files that are plainly something else</summary>
<ul>${shown.join('\n')}${more === 0 ? '' : `<li>and ${more} more, in the JSON report</li>`}</ul></details>
</section>
`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
