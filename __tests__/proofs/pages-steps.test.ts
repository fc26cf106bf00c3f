import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from '@jest/globals';
import { readSteps, type Step } from '../contract/github-steps.ts';
import { snippets } from '../contract/snippets.ts';
import { closeJobs, Job, type StepRun } from '../runner/index.ts';
import { folder as shared, tokenPattern } from '../stories/command-line.ts';
import { actionFolder, assertionsOf, clientId, pair } from '../stories/org.ts';
import { describeHere, keystorePassphrase, openTown, type Town } from './pages/town.ts';

const towns: Town[] = [];
afterEach(async () => {
  closeJobs();
  await Promise.all(towns.splice(0).map((opened) => opened.close()));
});
afterAll(() => rmSync(shared, { recursive: true, force: true }));

const certificate = (here: Town) => readFileSync(here.file('app.pem'), 'utf8');

/** What a repository of the pages holds; an expression that is not in it has to be put here. */
function standsFor(expression: string, here: Town, job: Job): string {
  const known: Readonly<Record<string, string>> = {
    'vars.SF_INSTANCE_URL': 'https://acme.my.salesforce.com',
    'vars.SF_CLIENT_ID': clientId,
    'vars.SF_USERNAME': 'ci@acme.example',
    'vars.SF_ORG_TYPE': 'production',
    'vars.SF_ORG_ID': '00D5E0000000001UAA',
    'vars.SF_CERTIFICATE': certificate(here),
    'secrets.SF_PRIVATE_KEY': pair.privateKey,
    'secrets.SANDBOX_KEY': pair.privateKey,
    'secrets.SF_PRIVATE_KEY_NEXT': '',
    'secrets.KEYSTORE_PASSPHRASE': keystorePassphrase,
    "github.ref == 'refs/heads/main' && 'production' || 'sandbox'": 'production',
  };
  const value = expression.startsWith('steps.') ? job.lookUp(expression) : known[expression];
  if (value === undefined) throw new Error(`nobody gives a value to ${expression}`);
  return value;
}

/** What stands in for the actions of others, and how it is known that a step of a page did its work. */
const unlikeHere: Readonly<Record<string, string>> = {
  'tracking-issue': 'an issue is written at GitHub: `__tests__/stories/check-tracking.test.ts` has a GitHub of its own',
};

/** Runs the steps of a snippet in a job, as its page has them. */
async function perform(steps: readonly Step[], here: Town, job: Job): Promise<StepRun[]> {
  const evaluated = (value: unknown) =>
    String(value).replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => standsFor(expression, here, job));
  const all = (values: object = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, evaluated(value)]));
  const runs: StepRun[] = [];
  for (const { uses = '', run, id, with: given, env, if: condition } of steps) {
    const more = { ...(id === undefined ? {} : { id }), ...(condition === undefined ? {} : { if: condition }) };
    if (run !== undefined) runs.push(await job.runStep({ run, env: all(env), timeoutMs: 60_000, ...more }));
    else if (uses.startsWith('actions/checkout@')) {
      const place = join(job.workspace, String(given?.['path'] ?? '.'));
      if (given?.['repository'] === undefined) cpSync(here.folder, place, { recursive: true });
      else cpSync(join(actionFolder, 'dist'), join(place, 'dist'), { recursive: true });
    } else if (uses.startsWith('sf-keypair/'))
      runs.push(await job.runAction({ action: actionFolder, inputs: all(given), ...more }));
    else throw new Error(`nothing stands in for ${uses}`);
  }
  return runs;
}

/** What the scripts behind a login did with it. */
function expectWork(steps: readonly Step[], runs: readonly StepRun[], here: Town): void {
  for (const step of steps.filter(({ uses }) => uses?.startsWith('sf-keypair/'))) {
    const done = runs.filter(({ outputs }) => outputs[step.with?.['mode'] === undefined ? 'authenticated' : 'worst']);
    expect(done.map(({ outputs }) => outputs['worst'] || outputs['authenticated'])).toEqual([
      expect.stringMatching(step.with?.['mode'] === undefined ? /^true$/ : /^(?:ok|passed)$/),
    ]);
  }
  const commands = here.file('../commands');
  const said = existsSync(commands) ? readFileSync(commands, 'utf8') : '';
  const scripts = steps.map(({ run = '' }) => run).join('\n');
  const log = runs.map(({ body }) => body).join('\n');
  if (scripts.includes('sf project')) expect(said).toMatch(/^sf project .* as ci@acme\.example$/m);
  if (scripts.includes('curl')) expect(log).toMatch(/DailyApiRequests|"Id"/);
  expect(log).not.toMatch(tokenPattern);
}

async function open(): Promise<{ readonly here: Town; readonly job: Job }> {
  const here = await openTown();
  towns.push(here);
  const log = here.file('../commands');
  const recorded = (name: string) => `echo "${name} $* as $SF_TARGET_ORG" >> '${log}'`;
  // The CLI comes with a step of the pages, and is not there before.
  here.program('sf.later', recorded('sf'));
  here.program('npm', `${recorded('npm')}; mv '${here.file('../bin/sf.later')}' '${here.file('../bin/sf')}'`);
  mkdirSync(here.file('force-app'));
  const { HOME: _, ...machine } = here.environment;
  return { here, job: new Job({ machine, secrets: { SF_PRIVATE_KEY: pair.privateKey }, timeScale: 0.1 }) };
}

const ours = snippets.filter(
  ({ language, page, text }) =>
    language === 'yaml' && page !== 'docs/EMULATOR.md' && /uses: (?:sf-keypair\/|\.\/)/.test(text),
);
const isNotHere = (text: string) => Object.keys(unlikeHere).find((word) => text.includes(`${word}: true`));
const places = ours.map((snippet) => [`${snippet.page}:${snippet.line}`, snippet] as const);

describeHere('the steps that a page shows', () => {
  it('are many', () => {
    expect(ours.length).toBeGreaterThan(15);
    expect(ours.filter(({ text }) => isNotHere(text) !== undefined)).toHaveLength(1);
  });

  it.each(places.filter(([, { text }]) => isNotHere(text) === undefined))(
    '%s: work as they stand',
    async (_, { text }) => {
      for (const steps of readSteps(text).jobs) {
        const { here, job } = await open();
        // Files are judged where somebody has checked them out, in a step before these if need be.
        if (text.includes('mode: check')) cpSync(here.folder, job.workspace, { recursive: true });
        const runs = await perform(steps, here, job);
        expect(runs.map(({ outcome, body }) => (outcome === 'success' ? '' : body))).toEqual(runs.map(() => ''));
        const sendsNothing = text.includes('mode: check') && !text.includes('org-certificates: true');
        expect(assertionsOf(here.orgs)).toHaveLength(sendsNothing ? 0 : 1);
        expectWork(steps, runs, here);
        await job.runPosts();
      }
    },
    120_000,
  );
});

describeHere('the workflow without an org of docs/EMULATOR.md', () => {
  it('logs in, and does so after two outages that its second part asks for', async () => {
    const [start = '', outage = ''] = snippets
      .filter(({ page, language }) => page === 'docs/EMULATOR.md' && language === 'yaml')
      .map(({ text }) => text);
    const { here, job } = await open();
    const steps = readSteps(start).jobs.flat();
    const login = steps.at(-1);
    const runs = await perform([...steps.slice(0, -1), ...readSteps(outage).jobs.flat()], here, job);
    expect(runs.map(({ outcome, body }) => (outcome === 'success' ? '' : body))).toEqual(runs.map(() => ''));
    if (login === undefined) throw new Error('there is no login');
    const [done] = await perform([login], here, job);
    expect([done?.outcome, done?.outputs['authenticated']]).toEqual(['success', 'true']);
    const url = job.lookUp('steps.org.outputs.instanceUrl');
    const { entries } = (await (await fetch(`${url}/__emulator/journal`)).json()) as { entries: { path: string }[] };
    expect(entries.filter(({ path }) => path === '/services/oauth2/token')).toHaveLength(3);
  }, 120_000);
});
