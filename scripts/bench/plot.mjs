// The growth of a check and of a login as one SVG: two panels, both axes logarithmic, readable on light and on dark.
import { goCalls, opensslLoop, ourCheck } from './names.mjs';

const width = 920;
const height = 540;
const panel = { top: 164, bottom: 472, width: 350 };

const escaped = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
const plain = (text) => text.replaceAll('`', '');
const rounded = (value) => Number(value.toFixed(1));
const decade = (value) => Math.log10(value);

/** A scale of whole decades around the values: where a value lies between `from` and `to`, and where its ticks are. */
function scaleOf(values, from, to) {
  const first = Math.floor(decade(Math.min(...values)) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(decade(Math.max(...values)) - 1e-9));
  return {
    at: (value) => rounded(from + ((decade(value) - first) / (last - first)) * (to - from)),
    ticks: Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)),
  };
}

const number = (value) => (value < 1 ? String(Number(value.toPrecision(1))) : value.toLocaleString('en-US'));

const marks = {
  circle: (x, y) => `<circle cx="${x}" cy="${y}" r="4"/>`,
  square: (x, y) => `<rect x="${rounded(x - 3.5)}" y="${rounded(y - 3.5)}" width="7" height="7"/>`,
  triangle: (x, y) => `<path d="M${x} ${rounded(y - 4.5)}l4.5 8h-9z"/>`,
};

/** One line: its points, the least and the most of each, and its marks. */
function line({ tone, mark, points }, x, y) {
  const path = points.map(({ count, seconds }) => `${x.at(count)},${y.at(seconds.median)}`).join(' ');
  const spreads = points
    .map(({ count, seconds }) => `<path d="M${x.at(count)} ${y.at(seconds.least)}V${y.at(seconds.most)}"/>`)
    .join('');
  const dots = points.map(({ count, seconds }) => marks[mark](x.at(count), y.at(seconds.median))).join('');
  return `<g class="${tone}"><polyline points="${path}"/><g class="spread">${spreads}</g><g class="mark">${dots}</g></g>`;
}

function legend(lines, left) {
  return lines
    .map(({ tone, mark, name }, index) => {
      const y = 108 + index * 18;
      const sample = `<path d="M${left} ${y}h28"/><g class="mark">${marks[mark](left + 14, y)}</g>`;
      return `<g class="${tone}">${sample}</g><text x="${left + 38}" y="${y + 4}">${escaped(name)}</text>`;
    })
    .join('\n');
}

function drawPanel({ left, title, horizontal, lines }) {
  const right = left + panel.width;
  const points = lines.flatMap((each) => each.points);
  const x = scaleOf(
    points.map(({ count }) => count),
    left,
    right,
  );
  const y = scaleOf(
    points.flatMap(({ seconds }) => [seconds.least, seconds.most]),
    panel.bottom,
    panel.top,
  );
  const middle = (panel.top + panel.bottom) / 2;
  return [
    `<text class="title" x="${left}" y="88">${escaped(title)}</text>`,
    ...y.ticks.map(
      (tick) =>
        `<path class="grid" d="M${left} ${y.at(tick)}H${right}"/><text class="tick" text-anchor="end" x="${left - 8}" y="${y.at(tick) + 4}">${number(tick)}</text>`,
    ),
    ...x.ticks.map(
      (tick) =>
        `<path class="grid" d="M${x.at(tick)} ${panel.top}V${panel.bottom}"/><text class="tick" text-anchor="middle" x="${x.at(tick)}" y="${panel.bottom + 20}">${number(tick)}</text>`,
    ),
    `<path class="axis" d="M${left} ${panel.top}V${panel.bottom}H${right}"/>`,
    `<text text-anchor="middle" x="${(left + right) / 2}" y="${panel.bottom + 44}">${escaped(horizontal)}</text>`,
    `<text text-anchor="middle" transform="rotate(-90 ${left - 52} ${middle})" x="${left - 52}" y="${middle}">seconds (s), logarithmic</text>`,
    ...lines.map((each) => line(each, x, y)),
    legend(lines, left),
  ].join('\n');
}

const style = `
:root { color-scheme: light dark }
.paper { fill: #ffffff; stroke: #d1d9e0 } text { fill: #1f2328; font: 13px system-ui, sans-serif }
.title { font-weight: 600; font-size: 15px } .head { font-weight: 600; font-size: 17px } .tick, .small { fill: #59636e; font-size: 12px }
.grid { stroke: #e6eaef } .axis { stroke: #59636e; fill: none }
.one, .two, .three, .four { fill: none; stroke-width: 2 } .spread { stroke-width: 6; stroke-opacity: .35 } .mark { stroke: none }
.one { stroke: #0550ae } .one .mark { fill: #0550ae } .two { stroke: #bc4c00; stroke-dasharray: 6 3 } .two .mark { fill: #bc4c00 }
.three { stroke: #116329; stroke-dasharray: 2 3 } .three .mark { fill: #116329 } 
.four { stroke: #8250df; stroke-dasharray: 9 4 } .four .mark { fill: #8250df } .spread path { stroke-dasharray: none }
@media (prefers-color-scheme: dark) {
.paper { fill: #0d1117; stroke: #3d444d } text { fill: #f0f6fc } .tick, .small { fill: #9198a1 } .grid { stroke: #262c36 } .axis { stroke: #9198a1 }
.one { stroke: #58a6ff } .one .mark { fill: #58a6ff } .two { stroke: #f0883e } .two .mark { fill: #f0883e }
.three { stroke: #56d364 } .three .mark { fill: #56d364 } .four { stroke: #d2a8ff } .four .mark { fill: #d2a8ff }
}`;

/** The text of the SVG. A line whose program was not there is left out. */
export function drawGrowth({ machine, certificates, orgs }) {
  const of = (name) =>
    certificates.rows.flatMap(({ count, others }) => (others[name] ? [{ count, seconds: others[name] }] : []));
  const checks = [
    { name: ourCheck, tone: 'one', mark: 'circle', points: certificates.rows },
    { name: `${plain(opensslLoop)} in a loop`, tone: 'two', mark: 'square', points: of(opensslLoop) },
    { name: plain(goCalls), tone: 'three', mark: 'triangle', points: of(goCalls) },
  ].filter(({ points }) => points.length > 0);
  const all = [
    { name: 'check --all', tone: 'one', mark: 'circle', points: orgs.rows.check },
    { name: 'login --all', tone: 'four', mark: 'square', points: orgs.rows.login },
  ];
  const told = `${machine.date} · ${machine.processor}, ${machine.cores} cores · Node.js ${machine.node} · medians; the thick bars reach from the least to the most`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title told">
<title id="title">How a check and a login grow</title>
<desc id="told">Seconds of the whole process against the number of files and of orgs, both logarithmic. The figures are in the tables of the page.</desc>
<style>${style}
</style>
<rect class="paper" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>
<text class="head" x="24" y="32">How a check and a login grow</text>
<text class="small" x="24" y="51">${escaped(told)}</text>
${drawPanel({ left: 82, title: 'Files, each with one certificate', horizontal: 'files (number), logarithmic', lines: checks })}
${drawPanel({ left: 540, title: 'Orgs of one config file', horizontal: 'orgs (number), logarithmic', lines: all })}
</svg>
`;
}
