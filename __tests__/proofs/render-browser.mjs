// Looks at pages in a headless browser and prints what it saw as JSON. Run by render-html.test.ts and
// render-summary.test.ts as a child process, so that jest and the browser do not meet.
// usage: node render-browser.mjs <job.json>
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const job = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const require = createRequire(`${job.judges}/package.json`);
const { launch } = await import(pathToFileURL(require.resolve('puppeteer-core')).href);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const measureSource = readFileSync(new URL('render-measure.mjs', import.meta.url), 'utf8').replace('export ', '');

const browser = await launch({
  executablePath: job.chromium,
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-color-profile=srgb'],
});
const results = [];
try {
  for (const view of job.views) results.push(await look(view));
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify(results));

async function look(view) {
  const page = await browser.newPage();
  const seen = watch(page);
  // The page's own policy forbids axe as it forbids everything else; where the policy is the question it stays.
  await page.setBypassCSP(view.bypassPolicy === true);
  await page.setJavaScriptEnabled(view.javascript !== false);
  // Together, since each of the page's own two methods forgets what the other one set.
  const features = [{ name: 'prefers-color-scheme', value: view.scheme }];
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media: view.media ?? 'screen', features });
  await page.setViewport({ width: view.width, height: 800 });
  await page.goto(pathToFileURL(view.file).href, { waitUntil: 'load' });
  const prepared = view.prepare === undefined ? undefined : await page.evaluate(view.prepare);
  const measured = view.measure === true ? await measure(page) : {};
  const opened = view.open === true ? await open(page) : {};
  const axe = view.axe === true ? await runAxe(page) : {};
  const asked = view.ask === undefined ? undefined : await page.evaluate(view.ask);
  if (view.screenshot !== undefined) await page.screenshot({ path: view.screenshot, fullPage: view.fullPage === true });
  if (view.pdf !== undefined) await page.pdf({ path: view.pdf, format: 'A4', printBackground: true });
  await page.close();
  return { name: view.name, ...seen, ...measured, ...opened, ...axe, prepared, asked };
}

/** What a page that acts would give away: requests, errors and violations of its policy, dialogs. */
function watch(page) {
  const seen = { requests: [], errors: [], dialogs: [] };
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) seen.requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return seen;
}

function measure(page) {
  return page.evaluate(`(() => { ${measureSource}; return measure('.vh'); })()`);
}

/** The same once more with all details open. */
async function open(page) {
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true;");
  return { opened: await measure(page) };
}

async function runAxe(page) {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const report = await globalThis.axe.run(document, { resultTypes: ['violations', 'incomplete'] });
    const brief = (found) => found.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 200)}`);
    return { violations: brief(report.violations), undecided: brief(report.incomplete) };
  });
}
