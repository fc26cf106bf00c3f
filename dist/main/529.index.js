export const id = 529;
export const ids = [529];
export const modules = {

/***/ 4259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ productName)
/* harmony export */ });
const productName = 'sf-keypair';


/***/ }),

/***/ 7529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/check/finding.js
var finding = __webpack_require__(4598);
// EXTERNAL MODULE: ./build/check/render/caption.js
var caption = __webpack_require__(6934);
// EXTERNAL MODULE: ./build/check/render/context.js
var render_context = __webpack_require__(4259);
// EXTERNAL MODULE: ./build/check/render/headline.js
var headline = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/check/render/verdict-words.js
var verdict_words = __webpack_require__(3481);
;// CONCATENATED MODULE: ./build/check/render/html-months.js


/** How many months have a column of their own. */
const months = 12;
/** Height of the highest bar in pixels. */
const height = 72;
const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** The column that a finding belongs to; `undefined` for what has no end, cannot be read or is ignored. */
function monthKey(finding) {
    if (finding.ignored !== null || finding.notAfter === null || finding.secondsLeft === null)
        return undefined;
    return finding.secondsLeft < 0 ? 'past' : finding.notAfter.slice(0, 7);
}
/** How many end in each of the coming months, as columns that also filter the list; empty when nothing has an end. */
function monthsChart(report) {
    const columns = columnsFrom(report.generatedAt);
    const known = new Set(columns.map(({ key }) => key));
    const counts = new Map();
    for (const finding of report.findings) {
        const month = monthKey(finding);
        if (month === undefined)
            continue;
        const key = known.has(month) ? month : 'later';
        const column = counts.get(key) ?? new Map();
        column.set(finding.verdict, (column.get(finding.verdict) ?? 0) + 1);
        counts.set(key, column);
    }
    if (counts.size === 0)
        return '';
    const highest = Math.max(...[...counts.values()].map(total));
    return `<ol class="months">\n${columns.map((column) => columnItem(column, counts.get(column.key) ?? new Map(), highest)).join('')}</ol>\n`;
}
function columnsFrom(generatedAt) {
    const start = new Date(generatedAt);
    const ahead = Array.from({ length: months }, (_, index) => {
        const at = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + index));
        return {
            key: at.toISOString().slice(0, 7),
            label: String(names[at.getUTCMonth()]),
            year: index === 0 || at.getUTCMonth() === 0 ? String(at.getUTCFullYear()) : '',
        };
    });
    return [{ key: 'past', label: 'past', year: '' }, ...ahead, { key: 'later', label: 'later', year: '' }];
}
function columnItem(column, counts, highest) {
    const sum = total(counts);
    const parts = finding/* verdicts */.rY.flatMap((verdict) => {
        const count = counts.get(verdict);
        return count === undefined ? [] : [{ verdict, count }];
    });
    const words = parts.map(({ verdict, count }) => `${count} ${verdict_words/* verdictLabels */.f7[verdict]}`).join(', ') || 'none';
    // The root of the count, so that a single one does not vanish beside hundreds; the number stands above.
    const tallest = Math.sqrt(sum / highest) * height;
    let y = 0;
    const bars = parts.reverse().map(({ verdict, count }) => {
        const size = Math.max(4, Math.round((count / sum) * tallest));
        y += size;
        return `<rect class="f-${verdict}" x="14%" width="72%" y="${y - size}" height="${size - 1}" rx="2"/>`;
    });
    const bar = `<svg width="100%" height="${y}" aria-hidden="true" focusable="false">${bars.join('')}</svg>`;
    const number = sum === 0 ? '' : `<span class="sum" aria-hidden="true">${sum}</span>`;
    return `<li><button type="button" disabled aria-pressed="false" data-month="${column.key}"><span class="stack">${number}${bar}</span><span class="month">${column.label}</span> <span class="year">${column.year}</span><span class="vh">: ${words}</span></button></li>\n`;
}
function total(counts) {
    return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

// EXTERNAL MODULE: ./build/foreign-text.js
var foreign_text = __webpack_require__(1378);
;// CONCATENATED MODULE: ./build/check/render/html-text.js

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for an element or a quoted attribute of HTML: none of it is markup, and what cannot be seen is made visible. */
function htmlText(text) {
    return (0,foreign_text/* disarm */.J)(text).replace(/[&<>"']/g, (character) => String(entities[character]));
}
/** Text of a stranger in an element of its own, so that its direction of writing does not turn what stands beside it. */
function foreign(text) {
    return `<bdi>${htmlText(text)}</bdi>`;
}
/** The same for a place, which can be broken after each part of it. */
function foreignPath(text) {
    return `<bdi>${htmlText(text).replaceAll('/', '/<wbr>')}</bdi>`;
}

// EXTERNAL MODULE: ./build/check/thresholds.js
var check_thresholds = __webpack_require__(111);
;// CONCATENATED MODULE: ./build/check/render/time-scale.js

const day = 86_400;
/** Up to a week the scale is nearly even, beyond it each doubling takes as much room as the one before. */
const evenSeconds = 7 * day;
const longestSeconds = 3653 * day;
/** Where now stands, in percent of the width: what lies ahead is what matters. */
const nowPercent = 18;
/**
 * Where a moment stands on the scale that all certificates share, in percent of its width: logarithmic on both sides
 * of now, so that hours and decades have room beside each other; what is farther than ten years stands at the edge.
 * @param secondsFromNow negative for the past
 */
function percentOf(secondsFromNow) {
    const share = Math.min(1, Math.log1p(Math.abs(secondsFromNow) / evenSeconds) / Math.log1p(longestSeconds / evenSeconds));
    const percent = secondsFromNow < 0 ? nowPercent - nowPercent * share : nowPercent + (100 - nowPercent) * share;
    return Math.round(percent * 100) / 100;
}
const marks = [
    ['-1y', -365],
    ['now', 0],
    ['1w', 7],
    ['1mo', 30],
    ['3mo', 91],
    ['1y', 365],
    ['3y', 1096],
    ['10y', 3653],
];
const ticks = marks.map(([label, days]) => ({
    percent: percentOf(days * day),
    label,
}));
/** The stretches of the scale in which a certificate is critical, warned of or noticed; shares have no fixed place. */
function zonesOf({ thresholds }) {
    if (thresholds === null)
        return [];
    const { failWithin, warnWithin, noticeWithin } = thresholds;
    const texts = [
        ['critical', failWithin],
        ['warning', warnWithin],
        ['notice', noticeWithin],
    ];
    const zones = [];
    let from = nowPercent;
    for (const [verdict, text] of texts) {
        const seconds = (0,check_thresholds/* parseThreshold */.B7)(text)?.seconds ?? 0;
        const to = Math.max(from, percentOf(seconds));
        if (to > from)
            zones.push({ verdict, from, to });
        from = to;
    }
    return zones;
}

;// CONCATENATED MODULE: ./build/check/render/html-finding.js





const longestName = 160;
const longestPlace = 300;
const mostPlaces = 200;
/** One certificate as an item of the list; the script finds what it sorts and filters by in its `data-` attributes. */
function findingItem(finding, zones) {
    const { verdict, ignored, fingerprint } = finding;
    const name = (0,caption/* clip */.$Q)((0,caption/* nameOf */.Vb)(finding), longestName);
    const month = monthKey(finding);
    const state = ignored === null ? verdict : 'ignored';
    return `<li class="finding v-${state}${verdict === 'unreadable' ? ' undated' : ''}" data-state="${state}"${month === undefined ? '' : ` data-month="${month}"`}${finding.secondsLeft === null ? '' : ` data-left="${finding.secondsLeft}"`} data-name="${htmlText(name)}">
<p class="state"><span class="chip c-${verdict}">${verdict_words/* verdictLabels */.f7[verdict]}</span>${ignored === null ? '' : ' <span class="chip c-ignored">ignored</span>'}</p>
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
function when(finding) {
    if (finding.verdict === 'unreadable')
        return '';
    const end = finding.notAfter === null ? '' : ` <span>${(0,caption/* endOf */.pJ)(finding)}</span>`;
    return `<p class="when"><strong>${(0,caption/* timeLeft */.f$)(finding)}</strong>${end}</p>\n`;
}
function mainPlace({ origins }) {
    const [first, ...others] = origins;
    if (first === undefined)
        return '';
    const more = others.length === 0 ? '' : ` <span class="more">and ${others.length} more</span>`;
    return `${foreignPath((0,caption/* clip */.$Q)((0,caption/* placeOf */.$t)(first), longestPlace))}${more}`;
}
/** What should be read without opening the details. */
function notes(finding) {
    const reason = (0,caption/* reasonOf */.A3)(finding);
    const lines = [
        ...(reason === undefined ? [] : [htmlText(finding.message)]),
        ...finding.warnings.map(({ code, message }) => `<b>${code}</b> ${htmlText(message)}`),
        ...(finding.ignored === null ? [] : [htmlText(ignoredSentence(finding.ignored))]),
    ];
    return lines.map((line) => `<p class="note">${line}</p>\n`).join('');
}
function ignoredSentence({ until, reason }) {
    const words = until === null ? 'Ignored' : `Ignored until ${until}`;
    return reason === null ? `${words}.` : `${words}: ${reason}`;
}
/** A stem from now to the end on the scale that all share; nothing where there is no date to draw. */
function lifeline(finding, zones) {
    const { verdict, secondsLeft } = finding;
    if (verdict === 'unreadable')
        return '';
    const end = secondsLeft === null ? 100 : percentOf(secondsLeft);
    const [from, to] = end < nowPercent ? [end, nowPercent] : [nowPercent, end];
    const bands = zones.map((zone) => `<rect class="z-${zone.verdict}" x="${zone.from}%" width="${round(zone.to - zone.from)}%" y="5" height="14"/>`);
    const tip = secondsLeft === null ? '' : `<circle class="f-${verdict}" cx="${end}%" cy="12" r="5.5"/>`;
    return `<div class="life"><svg width="100%" height="24" aria-hidden="true" focusable="false">${bands.join('')}<line class="now" x1="${nowPercent}%" x2="${nowPercent}%" y1="0" y2="24"/><rect class="f-${verdict}" x="${from}%" width="${round(to - from)}%" y="10.5" height="3"/>${tip}</svg></div>\n`;
}
function round(percent) {
    return Math.round(percent * 100) / 100;
}
/** What is known of it; what is not is left out. */
function facts(finding) {
    const { keyType, keyBits, role, selfSigned, lifetimeUsed, verdict } = finding;
    // Of what cannot be read all that there is to say stands above already.
    const isRead = verdict !== 'unreadable';
    const key = keyType === null ? null : `${keyType}${keyBits === null ? '' : `, ${keyBits} bits`}`;
    const kind = role === null ? null : `${role}${selfSigned === true ? ', self-signed' : ''}`;
    const texts = [
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
    const known = texts.flatMap(([term, text]) => (text === null ? [] : [[term, foreign(text)]]));
    return [...known, ['Found in', places(finding)]];
}
function places({ origins }) {
    const shown = origins.slice(0, mostPlaces).map((origin) => `<li>${foreignPath((0,caption/* clip */.$Q)((0,caption/* placeOf */.$t)(origin), 1000))}</li>`);
    const more = origins.length - shown.length;
    return `<ul>${shown.join('')}${more === 0 ? '' : `<li>and ${more} more, in the JSON report</li>`}</ul>`;
}

;// CONCATENATED MODULE: ./build/check/render/html-script.js
/**
 * What the page does beyond showing: sorting, filtering, opening all details for the printer. It reads the page alone,
 * builds no markup and asks for nothing. The Content-Security-Policy names its digest.
 */
const pageScript = `'use strict';
(() => {
  const list = document.getElementById('findings');
  const items = Array.from(list.children);
  const search = document.getElementById('search');
  const order = document.getElementById('order');
  const status = document.getElementById('status');
  const nothing = document.getElementById('nothing');
  const toggles = Array.from(document.querySelectorAll('[aria-pressed]'));
  const months = new Set(toggles.map((toggle) => toggle.dataset.month));
  const texts = new Map(items.map((item) => [item, item.textContent.toLowerCase()]));
  const places = new Map(items.map((item) => [item, item.querySelector('.where').textContent]));
  const rank = new Map(items.map((item, index) => [item, index]));
  const left = (item) => (item.dataset.left === undefined ? Infinity : Number(item.dataset.left));
  const byRank = (a, b) => rank.get(a) - rank.get(b);
  const orders = {
    urgency: byRank,
    end: (a, b) => (left(a) === left(b) ? byRank(a, b) : left(a) - left(b)),
    name: (a, b) => a.dataset.name.localeCompare(b.dataset.name) || byRank(a, b),
    place: (a, b) => places.get(a).localeCompare(places.get(b)) || byRank(a, b),
  };
  const monthOf = (item) => {
    const month = item.dataset.month;
    return month === undefined || months.has(month) ? month : 'later';
  };
  const pressed = (kind) => {
    const chosen = toggles.filter((toggle) => toggle.dataset[kind] !== undefined && toggle.getAttribute('aria-pressed') === 'true');
    return new Set(chosen.map((toggle) => toggle.dataset[kind]));
  };
  const filter = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const states = pressed('state');
    const chosen = pressed('month');
    let shown = 0;
    for (const item of items) {
      const fits =
        (states.size === 0 || states.has(item.dataset.state)) &&
        (chosen.size === 0 || chosen.has(monthOf(item))) &&
        words.every((word) => texts.get(item).includes(word));
      item.hidden = !fits;
      if (fits) shown += 1;
    }
    status.textContent = shown === items.length ? 'All shown' : shown + ' of ' + items.length + ' shown';
    nothing.hidden = shown > 0;
  };
  const sort = () => {
    items.sort(orders[order.value]);
    list.append(...items);
  };
  const reset = () => {
    search.value = '';
    for (const toggle of toggles) toggle.setAttribute('aria-pressed', 'false');
    filter();
    search.focus();
  };
  for (const toggle of toggles) {
    toggle.disabled = false;
    toggle.addEventListener('click', () => {
      toggle.setAttribute('aria-pressed', String(toggle.getAttribute('aria-pressed') !== 'true'));
      filter();
    });
  }
  search.addEventListener('input', filter);
  order.addEventListener('change', sort);
  document.getElementById('reset').addEventListener('click', reset);
  document.getElementById('controls').hidden = false;
  document.getElementById('controls').addEventListener('submit', (event) => event.preventDefault());
  filter();
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = Array.from(document.querySelectorAll('details:not([open])'));
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
})();
`;

;// CONCATENATED MODULE: ./build/check/render/html-seal.js

/** The mouth of the seal: it smiles while all is well. */
const mouths = {
    ok: 'M22 35q10 10 20 0',
    notice: 'M23 36q9 6 18 0',
    warning: 'M24 38h16',
    critical: 'M23 40q9-6 18 0',
    expired: 'M23 41q9-9 18 0',
    notYetValid: 'M24 39h10',
    unreadable: 'M28 39a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
};
/** A wax seal that looks as the report does; it says nothing that the text beside it does not. */
function seal(worst) {
    return `<svg class="seal" viewBox="0 0 64 76" width="64" height="76" aria-hidden="true" focusable="false">
<path class="ribbon" d="M20 50l-7 24 11-5 6 7 4-22zM44 50l7 24-11-5-6 7-4-22z"/>
<path class="wax" d="${scallop()}"/>
<circle class="rim" cx="32" cy="32" r="21"/>
<circle class="eye" cx="25" cy="27" r="2.6"/><circle class="eye" cx="39" cy="27" r="2.6"/>
<path class="mouth" d="${mouths[worst]}"/>
</svg>`;
}
/** A circle with a wavy edge. */
function scallop() {
    const waves = 14;
    const point = (radius, turn) => {
        const angle = (turn / waves) * Math.PI * 2;
        return `${(32 + radius * Math.cos(angle)).toFixed(1)} ${(32 + radius * Math.sin(angle)).toFixed(1)}`;
    };
    let path = `M${point(28, 0)}`;
    for (let wave = 0; wave < waves; wave++)
        path += `Q${point(33, wave + 0.5)} ${point(28, wave + 1)}`;
    return `${path}z`;
}
/** The icon in the browser's tab, in the colour of the verdict; its colours are the page's own. */
function icon(worst) {
    const colour = ['2f9e68', '3b82d6', 'd99a00', 'e0621b', 'd0273e', '8a5cd0', '6b7280'][finding/* verdicts */.rY.indexOf(worst)];
    const image = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'><path fill='#${colour}' d='${scallop()}'/><path fill='none' stroke='#fff' stroke-width='5' stroke-linecap='round' d='${mouths[worst]}'/><circle cx='25' cy='26' r='4' fill='#fff'/><circle cx='39' cy='26' r='4' fill='#fff'/></svg>`;
    return `data:image/svg+xml,${encodeURIComponent(image)}`;
}

;// CONCATENATED MODULE: ./build/check/render/html-style.js

/**
 * How the page looks. Each verdict has three colours: for its words on its tint, for the tint, and for its bars; words
 * keep a contrast of 4.5 and bars of 3 in both schemes. The Content-Security-Policy names its digest.
 */
const pageStyle = `
:root {
  color-scheme: light dark;
  --page: #f6f4ef; --card: #ffffff; --ink: #1c2330; --soft: #566072; --line: #e2ded4; --strong: #8b8778; --accent: #0d5c68;
  --ok: #17623d; --ok-tint: #e0f2e8; --ok-bar: #2c9562;
  --notice: #1a5596; --notice-tint: #e2edfa; --notice-bar: #3579cb;
  --warning: #745000; --warning-tint: #fcefcb; --warning-bar: #b98300;
  --critical: #993505; --critical-tint: #fde5d6; --critical-bar: #d95f1a;
  --expired: #a01228; --expired-tint: #fce0e3; --expired-bar: #cd2440;
  --notYetValid: #6333a0; --notYetValid-tint: #efe6fb; --notYetValid-bar: #8757cf;
  --unreadable: #3b4250; --unreadable-tint: #e4e7ec; --unreadable-bar: #667080;
  --ignored: #4d5564; --ignored-tint: #efede7;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #11151d; --card: #191f2a; --ink: #e9ebf1; --soft: #a5aebf; --line: #2b3342; --strong: #77829a; --accent: #7cd3e0;
    --ok: #80dcaa; --ok-tint: #143224; --ok-bar: #43b67e;
    --notice: #93c4ff; --notice-tint: #172a49; --notice-bar: #5b9ae6;
    --warning: #f3c75f; --warning-tint: #392c0d; --warning-bar: #d7a021;
    --critical: #ffab78; --critical-tint: #422210; --critical-bar: #ee7d3c;
    --expired: #ff959e; --expired-tint: #45151d; --expired-bar: #ec5065;
    --notYetValid: #cbaaff; --notYetValid-tint: #2d1f49; --notYetValid-bar: #a27ce6;
    --unreadable: #c6ccd7; --unreadable-tint: #2d3440; --unreadable-bar: #8d97a8;
    --ignored: #b3bac7; --ignored-tint: #242b37;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif;
}
header, main, footer { max-width: 1120px; margin: 0 auto; padding: 0 20px; }
header { display: flex; gap: 20px; align-items: center; padding-top: 36px; padding-bottom: 12px; }
header > div { min-width: 0; }
h1, h2, h3, p { margin: 0; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }
h2 { font-size: 1.05rem; margin: 28px 0 12px; }
.title { color: var(--soft); font-weight: 600; margin-bottom: 2px; }
.next { color: var(--soft); margin-top: 6px; }
.seal { flex: none; }
.wax { fill: var(--worst-bar); } .ribbon { fill: var(--worst-bar); opacity: 0.55; }
.rim { fill: none; stroke: #fff; stroke-opacity: 0.45; stroke-width: 1.5; }
.eye { fill: #fff; } .mouth { fill: none; stroke: #fff; stroke-width: 3; stroke-linecap: round; }
.skip { position: absolute; left: 12px; top: -60px; background: var(--card); color: var(--accent); padding: 8px 14px; border-radius: 8px; }
.skip:focus { top: 12px; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button, input, select { font: inherit; color: inherit; }
button:disabled { color: inherit; opacity: 1; }

.months { list-style: none; margin: 0; padding: 14px 10px 8px; display: grid; grid-template-columns: repeat(14, minmax(0, 1fr)); background: var(--card); border: 1px solid var(--line); border-radius: 14px; }
.months button { display: block; width: 100%; padding: 4px 0; border: 0; border-radius: 8px; background: none; text-align: center; line-height: 1.25; }
.months button:enabled { cursor: pointer; }
.months button:enabled:hover { background: var(--ignored-tint); }
.months button[aria-pressed="true"] { background: var(--ignored-tint); box-shadow: inset 0 0 0 2px var(--accent); }
.stack { display: flex; flex-direction: column; justify-content: flex-end; height: 94px; border-bottom: 1px solid var(--strong); }
.stack svg { display: block; }
.sum { font-size: 12px; font-weight: 650; font-variant-numeric: tabular-nums; }
.month, .year { display: block; font-size: 12px; white-space: nowrap; min-height: 1.25em; }
.month { margin-top: 4px; color: var(--ink); } .year { color: var(--soft); }

.tiles { display: flex; flex-wrap: wrap; gap: 8px; }
.tile { border: 1px solid transparent; border-radius: 12px; padding: 8px 14px; text-align: left; line-height: 1.2; }
.tile:enabled { cursor: pointer; }
.tile b { font-size: 1.35rem; font-variant-numeric: tabular-nums; margin-right: 4px; }
.tile:enabled:hover { border-color: currentColor; }
.tile[aria-pressed="true"] { border-color: currentColor; box-shadow: inset 0 0 0 1px currentColor; }

form { display: flex; flex-wrap: wrap; gap: 10px 18px; align-items: center; margin: 14px 0 0; }
form label { display: flex; align-items: center; gap: 8px; color: var(--soft); }
form label:first-child { flex: 1 1 260px; }
input, select { background: var(--card); color: var(--ink); border: 1px solid var(--strong); border-radius: 9px; padding: 7px 10px; min-height: 40px; min-width: 0; }
input { flex: 1; width: 100%; }
input::placeholder { color: var(--soft); opacity: 1; }
#status { color: var(--soft); min-width: 9em; text-align: right; font-variant-numeric: tabular-nums; }
#nothing { text-align: center; padding: 36px 0; color: var(--soft); }
#reset { border: 1px solid var(--strong); border-radius: 9px; background: var(--card); padding: 6px 14px; cursor: pointer; color: var(--ink); }

#findings { list-style: none; margin: 8px 0 0; padding: 0; display: grid; gap: 8px; }
.finding, .axis { display: grid; grid-template-columns: 118px minmax(0, 1fr) minmax(220px, 31%) 124px; column-gap: 18px; padding: 0 18px; }
.finding { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--bar); border-radius: 12px; padding-top: 11px; padding-bottom: 8px; align-items: start; }
.axis { margin-top: 14px; border: 0 solid transparent; border-width: 0 1px 0 5px; }
.axis p { grid-column: 3; position: relative; height: 18px; font-size: 11.5px; color: var(--soft); white-space: nowrap; }
.axis span { position: absolute; transform: translateX(-50%); }
.axis span:last-child { transform: translateX(-100%); }
${ticks.map(({ percent }, index) => `.t${index} { left: ${percent}%; }`).join(' ')}
.state { padding-top: 1px; }
.undated .who { grid-column: 2 / -1; }
.chip { display: inline-block; border-radius: 99px; padding: 1px 10px; font-size: 0.86rem; font-weight: 600; white-space: nowrap; }
h3 { font-size: 1rem; line-height: 1.35; }
.where { color: var(--soft); font-size: 0.9rem; }
.more { white-space: nowrap; }
.hash code { font: 11.5px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; color: var(--soft); display: block; text-wrap: balance; }
.note { font-size: 0.9rem; margin-top: 2px; }
.note b { font-weight: 600; }
.life svg { display: block; }
.when { text-align: right; line-height: 1.3; font-variant-numeric: tabular-nums; }
.when strong { display: block; font-size: 1.05rem; color: var(--words); white-space: nowrap; }
.when span { color: var(--soft); font-size: 0.82rem; }
details { grid-column: 2 / -1; margin-top: 2px; }
summary { cursor: pointer; color: var(--accent); font-size: 0.9rem; width: fit-content; border-radius: 4px; }
dl { margin: 8px 0 2px; columns: 340px 2; column-gap: 24px; font-size: 0.9rem; }
dl div { display: grid; grid-template-columns: 112px minmax(0, 1fr); gap: 8px; break-inside: avoid; padding: 2px 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
dd ul { list-style: none; margin: 0; padding: 0; }
.skipped ul { margin: 0; padding-left: 1.1em; overflow-wrap: anywhere; }
.skipped { font-size: 0.95rem; }
footer { color: var(--soft); font-size: 0.88rem; padding-top: 28px; padding-bottom: 40px; }

.now { stroke: var(--strong); stroke-width: 1.5; }
.z-critical { fill: var(--critical-bar); opacity: 0.2; } .z-warning { fill: var(--warning-bar); opacity: 0.2; } .z-notice { fill: var(--notice-bar); opacity: 0.16; }
.f-ok { fill: var(--ok-bar); } .f-notice { fill: var(--notice-bar); } .f-warning { fill: var(--warning-bar); } .f-critical { fill: var(--critical-bar); }
.f-expired { fill: var(--expired-bar); } .f-notYetValid { fill: var(--notYetValid-bar); } .f-unreadable { fill: var(--unreadable-bar); }
.c-ok { color: var(--ok); background: var(--ok-tint); } .c-notice { color: var(--notice); background: var(--notice-tint); }
.c-warning { color: var(--warning); background: var(--warning-tint); } .c-critical { color: var(--critical); background: var(--critical-tint); }
.c-expired { color: var(--expired); background: var(--expired-tint); } .c-notYetValid { color: var(--notYetValid); background: var(--notYetValid-tint); }
.c-unreadable { color: var(--unreadable); background: var(--unreadable-tint); } .c-ignored { color: var(--ignored); background: var(--ignored-tint); }
.v-ok { --bar: var(--ok-bar); --words: var(--ink); --worst-bar: var(--ok-bar); } .v-notice { --bar: var(--notice-bar); --words: var(--notice); --worst-bar: var(--notice-bar); }
.v-warning { --bar: var(--warning-bar); --words: var(--warning); --worst-bar: var(--warning-bar); } .v-critical { --bar: var(--critical-bar); --words: var(--critical); --worst-bar: var(--critical-bar); }
.v-expired { --bar: var(--expired-bar); --words: var(--expired); --worst-bar: var(--expired-bar); } .v-notYetValid { --bar: var(--notYetValid-bar); --words: var(--notYetValid); --worst-bar: var(--notYetValid-bar); }
.v-unreadable { --bar: var(--unreadable-bar); --words: var(--unreadable); --worst-bar: var(--unreadable-bar); } .v-ignored { --bar: var(--line); --words: var(--soft); }

@media (max-width: 820px) {
  .finding { grid-template-columns: minmax(0, 1fr) auto; column-gap: 12px; row-gap: 4px; padding: 12px 14px 10px; }
  .axis { display: none; }
  .who, .undated .who, .life, details { grid-column: 1 / -1; }
  .state { order: -2; } .when { order: -1; }
  .when strong, .when span { display: inline; }
}
@media (max-width: 520px) {
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  header { padding-top: 22px; gap: 14px; align-items: flex-start; }
  .seal { width: 46px; height: 55px; }
  .months { padding: 10px 2px 6px; }
  .month, .year { font-size: 10.5px; }
  .sum { font-size: 11px; }
  .tile { padding: 6px 11px; }
  dl div { grid-template-columns: 92px minmax(0, 1fr); }
  #status { text-align: left; }
}
@media (prefers-reduced-motion: no-preference) { .tile, .months button { transition: background-color 0.15s, border-color 0.15s; } }
@media print {
  :root { color-scheme: light; --page: #fff; --card: #fff; }
  html { font-size: 10px; }
  body { font-size: 1rem; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  form, .skip, summary { display: none !important; }
  #findings { display: block; }
  .finding { break-inside: avoid; margin-bottom: 6px; padding: 6px 10px; row-gap: 2px; }
  .hash code, .month, .year, .sum { font-size: 8px; }
  .stack { height: 84px; }
  dl { columns: 190px 3; margin: 2px 0 0; }
  dl div { grid-template-columns: 74px minmax(0, 1fr); padding: 0; }
  .chip, .tile { border: 1px solid currentColor; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ./build/check/render/html.js













const mostSkipped = 1000;
/**
 * The report as one HTML page that needs nothing else: it loads nothing, runs no script but its own (a
 * Content-Security-Policy says so), can be read without any, in light and dark, on a phone and on paper.
 */
function html(report, context) {
    const title = (0,caption/* clip */.$Q)(context.title, 200);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${htmlText(`${render_context/* productName */.t} ${context.version}`)}">
<title>${htmlText(`${title}: ${(0,headline/* countsLine */.J7)(report)}`)}</title>
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
<p class="next">${capital((0,headline/* nextEndClause */.If)(report))}.</p>
</div>
</header>
<main>
${monthsSection(report)}${listSection(report)}${skippedSection(report)}</main>
<footer>
<p>Checked <time datetime="${htmlText(report.generatedAt)}">${htmlText(report.generatedAt.replace('T', ' ').replace('Z', ' UTC'))}</time>${thresholdsClause(report)}.</p>
<p>${htmlText(`${render_context/* productName */.t} ${context.version}`)} · this page loads nothing and sends nothing.</p>
</footer>
<script>${pageScript}</script>
</body>
</html>
`;
}
function policy() {
    return [
        "default-src 'none'",
        `style-src '${digest(pageStyle)}'`,
        `script-src '${digest(pageScript)}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function digest(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
const clauses = {
    unreadable: ['could not be judged', 'could not be judged'],
    notYetValid: ['is not valid yet', 'are not valid yet'],
    expired: ['has expired', 'have expired'],
    critical: ['is about to end', 'are about to end'],
    warning: ['should be replaced soon', 'should be replaced soon'],
    notice: ['is worth a look', 'are worth a look'],
    ok: ['is fine', 'are fine'],
};
/** What it comes to, in the words of a colleague; the two gravest matters, the tiles below tell the rest. */
function opening({ counts }) {
    const grave = finding/* verdicts */.rY.filter((verdict) => verdict !== 'ok' && counts[verdict] > 0).reverse();
    if (grave.length === 0)
        return counts.ok === 0 ? 'Nothing to judge.' : 'All is well.';
    const words = grave.slice(0, 2).map((verdict, index) => {
        const count = counts[verdict];
        const noun = index > 0 ? '' : count === 1 ? ' certificate' : ' certificates';
        return `${count}${noun} ${clauses[verdict][count === 1 ? 0 : 1]}`;
    });
    return `${words.join(', ')}.`;
}
function thresholdsClause({ thresholds }) {
    if (thresholds === null)
        return '';
    const { noticeWithin, warnWithin, failWithin } = thresholds;
    return ` · notice within ${htmlText(noticeWithin)}, warning within ${htmlText(warnWithin)}, critical within ${htmlText(failWithin)}`;
}
function monthsSection(report) {
    const chart = monthsChart(report);
    return chart === ''
        ? ''
        : `<section aria-labelledby="months">\n<h2 id="months">When they end</h2>\n${chart}</section>\n`;
}
function listSection(report) {
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
function tiles({ counts }) {
    const states = [...finding/* verdicts */.rY].reverse().map((verdict) => [verdict, verdict_words/* verdictLabels */.f7[verdict]]);
    return [...states, ['ignored', 'ignored']]
        .filter(([state]) => counts[state] > 0)
        .map(([state, label]) => `<button type="button" class="tile c-${state}" data-state="${state}" aria-pressed="false" disabled><b>${counts[state]}</b> <span>${label}</span></button>`)
        .join('\n');
}
function tickLabel({ label }, index) {
    return `<span class="t${index}">${label}</span>`;
}
function skippedSection({ skipped }) {
    if (skipped.length === 0)
        return '';
    const shown = skipped
        .slice(0, mostSkipped)
        .map(({ location, reason }) => `<li>${foreign((0,caption/* clip */.$Q)(location, 300))} – ${htmlText(finding/* skippedReasons */.SE[reason])}</li>`);
    const more = skipped.length - shown.length;
    return `<section class="skipped" aria-labelledby="skipped">
<h2 id="skipped">${skipped.length} skipped</h2>
<details><summary>Files that are plainly something else</summary>
<ul>${shown.join('\n')}${more === 0 ? '' : `<li>and ${more} more, in the JSON report</li>`}</ul></details>
</section>
`;
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ })

};
