import { ticks } from './time-scale.ts';

/**
 * How the page looks. Each verdict has three colours: for its words on its tint, for the tint, and for its bars; words
 * keep a contrast of 4.5 and bars of 3 in both schemes. The Content-Security-Policy names its digest.
 */
export const pageStyle = `
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
