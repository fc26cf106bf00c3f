import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { type ActionRun, closeJobs, type StepRun } from '../runner/index.ts';
import { closeOrgs, leaksOf, runLogin } from '../stories/org.ts';
import { closeToxiproxy, parts, removeParts } from './fault-parts.ts';
import { proxyPassword, type Scene, Stage } from './fault-stage.ts';
import { faults } from './fault-table.ts';
import { computedMilliseconds, type Fault, limitsOf } from './faults/fault.ts';

/** How many faults of each group are asked for. */
const wanted: Partial<Record<Fault['group'], number>> = {
  'dns and tcp': 8,
  proxy: 8,
  tls: 10,
  body: 10,
  clock: 6,
  'cancel and post': 8,
  local: 10,
};

interface Observed {
  readonly fault: Fault;
  /** The failure's code, the phase in which it happened, and the requests that the org received. */
  readonly kind: string;
  readonly milliseconds: number;
}
const observed: Observed[] = [];

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  await closeOrgs();
});
afterAll(async () => {
  await closeToxiproxy();
  removeParts();
  closeJobs();
  const lines = observed.map(({ fault, kind, milliseconds }) => {
    const bound = 1.5 * computedMilliseconds(fault);
    return `${fault.group.padEnd(16)}${fault.name.padEnd(75)}${kind.padEnd(48)}${Math.round(milliseconds)} of ${bound} ms`;
  });
  const kinds = new Set(observed.map(({ kind }) => kind));
  console.info([...lines, `${observed.length} faults, ${kinds.size} kinds of code, phase and requests`].join('\n'));
});

/** The times of a row as inputs. A row that is cancelled, or is about post, has its own. */
function withLimits(fault: Fault, given: Scene['given']): Scene['given'] {
  if (fault.post !== undefined) return given;
  const { timeout, retries, deadline } = limitsOf(fault);
  return { timeout: `${timeout}ms`, retries: String(retries), deadline: `${deadline}ms`, ...given };
}

const failureOf = (run: StepRun) => {
  const errors = run.annotations.filter(
    ({ level, properties }) => level === 'error' && properties['title'] !== undefined,
  );
  expect(errors.length).toBeLessThanOrEqual(1);
  return { code: errors[0]?.properties['title'] ?? 'none', message: errors[0]?.message ?? '' };
};

/** What a person reads of a step: no masks, and what they hide as it is shown. */
const shown = (run: StepRun) => run.body.split('\n').filter((line) => !line.includes('::add-mask::'));

describe.each([...new Set(faults.map(({ group }) => group))])('%s', (group) => {
  for (const fault of faults.filter((each) => each.group === group)) {
    const here = fault.needs === undefined || parts[fault.needs] !== undefined;
    (here ? it : it.skip)(`${fault.name}: ${fault.code}, ${fault.requests} requests`, () => tried(fault), 60_000);
  }
});

/** What a person switches on who looks for a fault: Node's own log of its sockets and messages lands on stderr. */
const debugging = { NODE_DEBUG: 'http,https,net,tls,stream,child_process,fs,timer' };

describe('with debug logging on, nothing leaks', () => {
  for (const fault of faults) {
    const here = fault.needs === undefined || parts[fault.needs] !== undefined;
    (here ? it : it.skip)(`${fault.group}, ${fault.name}`, () => triedAloud(fault), 60_000);
  }
});

async function triedAloud(fault: Fault): Promise<void> {
  const here = new Stage();
  stage = here;
  const scene = await fault.play(here);
  const env = { ...scene.options?.env, ...debugging };
  const main = await runLogin(withLimits(fault, scene.given), { timeScale: 0.1, ...scene.options, debug: true, env });
  const runs = fault.post === undefined ? [main] : [main, await main.runPost()];
  if (scene.requests() > 0)
    expect(runs.some(({ body }) => /^(?:HTTP|NET|TLS|STREAM|FS|TIMER) \d+: /m.test(body))).toBe(true);
  expect(leaksOf(runs, { password: proxyPassword })).toBe('');
}

async function tried(fault: Fault): Promise<void> {
  const here = new Stage();
  stage = here;
  const scene = await fault.play(here);
  const main = await runLogin(withLimits(fault, scene.given), { timeScale: 0.1, ...scene.options });
  const ofPost = fault.post !== undefined;
  if (ofPost) expect(main.conclusion).toBe(fault.post === 'after success' ? 'success' : 'cancelled');
  const run = ofPost ? await main.runPost() : main;
  const { code, message } = failureOf(run);
  const requests = ofPost ? (scene.revocations?.() ?? 0) : scene.requests();
  const phase = ofPost ? 'post' : (/phase (\w+)/.exec(message)?.[1] ?? (requests === 0 ? 'local' : 'answer'));
  observed.push({ fault, kind: `${code} ${phase} ${requests}`, milliseconds: run.elapsedMilliseconds });

  expect({ code, requests, message }).toEqual({ code: fault.code, requests: fault.requests, message });
  const said = code === 'none' ? shown(run).join('\n') : message;
  for (const words of fault.words) expect(said).toMatch(words);
  if (/^ERR_NETWORK_/.test(code)) expect(message).toMatch(/ \([A-Z][A-Z0-9_/]+, phase [a-z]+, after [\d.]+ m?s\)\. /);
  for (const words of fault.log ?? []) expect(run.body).toMatch(words);
  if (fault.attempts !== undefined) {
    expect(/That was attempt (\d+) of \1\./.exec(message)?.[1] ?? '1').toBe(String(fault.attempts));
  }
  expect(run.elapsedMilliseconds).toBeLessThan(1.5 * computedMilliseconds(fault));
  if (ofPost) expect([run.conclusion, shown(run).length]).toEqual(['success', 1]);
  else judgeMain(main, code);
  expect(leaksOf([run], { password: proxyPassword })).toBe('');
}

/** Whatever happens, the outputs say so, nothing half-made is exposed, and there is a remedy. */
function judgeMain(run: ActionRun, code: string): void {
  const written = run.outputs['failure-code'] !== undefined;
  expect(run.signals.length <= 1 && run.exitCode === (code === 'none' ? 0 : 1)).toBe(true);
  if (written) expect(run.outputs).toMatchObject({ 'failure-code': code === 'none' ? '' : code });
  if (code === 'none') {
    expect(run.outputs['access-token']).not.toBe('');
    return;
  }
  expect(written || /^ERR_(?:REFUSED_NO_COMMAND_FILE|FILE_WRITE)$/.test(code)).toBe(true);
  expect(run.outputs['access-token']).toBeUndefined();
  expect(run.body).toContain(`TROUBLESHOOTING.md#${code.toLowerCase()}`);
}

describe('the table', () => {
  const ran = (group: Fault['group']) => observed.filter(({ fault }) => fault.group === group).length;

  it.each(Object.entries(wanted))('has enough of %s', (group, least) => {
    expect(ran(group as Fault['group'])).toBeGreaterThanOrEqual(least);
  });

  it('shows at least 40 different kinds of code, phase and number of requests', () => {
    expect(new Set(observed.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(40);
  });
});
