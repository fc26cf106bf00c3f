import { type Find, runCheck } from '../action/check.ts';
import { type CheckLogin, loginForCheck, readKeysForCheck } from '../action/check-login.ts';
import { asFailure } from '../action/report-failure.ts';
import { type Check, type CheckRequest, check } from '../check/check.ts';
import { mergeReports } from '../check/merge.ts';
import type { PreparedCheck } from '../check/prepare.ts';
import { jsonText } from '../check/render/json.ts';
import type { OrgAccess } from '../check/sources/org.ts';
import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import type { World } from '../world/world.ts';
import { answerPlace, deliver } from './answer.ts';
import { textOf } from './check.ts';
import type { Given, GivenOrg, Terminal } from './command.ts';
import { eachOrg, type OrgVoice, voiceOf, worstExit } from './each-org.ts';

const formats = ['text', 'json'] as const;

/** One org's part; `org` is null for what the command line names beside them. */
interface Part {
  readonly org: string | null;
  readonly done: Check;
  readonly failure: Failure | undefined;
}

/**
 * Checks the certificates of every org of a config file, beside what the command line names. Files, thresholds and the
 * exit code are those of all of them together.
 */
export async function checkAll(orgs: readonly GivenOrg[], given: Given, terminal: Terminal): Promise<number> {
  const place = answerPlace(given, formats, terminal);
  const { world, ci, occasion, ended } = terminal;
  if ((given.raw('merge') ?? '').trim() !== '') {
    throw new Failure('ERR_OPTIONS', '`merge` checks nothing anew: leave `all` out.');
  }
  // Whoever chooses orgs means their certificates.
  const raw: Given['raw'] = (name) => (name === 'org-certificates' ? 'true' : given.raw(name));
  let parts: readonly Part[] = [];
  let done = joined(parts, world);
  const find: Find = async (prepared, counted) => {
    parts = await findParts(orgs, raw, prepared, terminal, counted);
    done = joined(parts, world);
    return { done, access: accessOf(parts) };
  };
  const { failures } = await runCheck(raw, occasion, world, ci, ended, { show: () => undefined, find });
  const text = place.format === 'json' ? jsonText(parts.map(membersOf), 2) : await textOf(done.report, 'text');
  await deliver(text, place, terminal);
  return worstExit(failures);
}

async function findParts(
  orgs: readonly GivenOrg[],
  raw: Given['raw'],
  { request }: PreparedCheck,
  terminal: Terminal,
  ci: Ci,
): Promise<readonly Part[]> {
  const { world } = terminal;
  // The thread of the keystores is one for all; the last to need it ends it.
  const shared: World = { ...world, keystores: { search: world.keystores.search, close: async () => undefined } };
  const ofOrgs = await eachOrg(orgs, 'checked', terminal, (org) => checkOrg(org, request, shared, terminal));
  if (request.inputs.every(({ lines }) => lines.length === 0)) {
    await world.keystores.close();
    return ofOrgs;
  }
  const keys = await readKeysForCheck(raw, world, ci);
  return [...ofOrgs, { org: null, done: await check({ ...request, org: undefined, keys }, world), failure: undefined }];
}

type Request = Omit<CheckRequest, 'org' | 'keys'>;

async function checkOrg(
  { name, raw, problem }: GivenOrg,
  request: Request,
  world: World,
  { ci, occasion, ended }: Terminal,
): Promise<Part & { readonly org: string }> {
  const voice = quietAboutErrors(voiceOf(name, ci));
  const { access, failure } = await accessTo(raw, problem, () => loginForCheck(raw, occasion, world, voice, ended));
  const done = await check({ ...request, inputs: [], org: access, keys: undefined }, world);
  return { org: name, done, failure };
}

/** Why an org cannot be checked is told once, by whoever counts the orgs. */
function quietAboutErrors(voice: OrgVoice): OrgVoice {
  return {
    ...voice,
    annotate: (level, text, place) => {
      if (level === 'error') voice.debug(text);
      else voice.annotate(level, text, place);
    },
  };
}

/** What went wrong with a login makes the org unreadable, and the check goes on. */
async function accessTo(
  raw: Given['raw'],
  problem: Failure | undefined,
  login: () => Promise<CheckLogin>,
): Promise<{ readonly access: OrgAccess; readonly failure: Failure | undefined }> {
  try {
    if (problem !== undefined) throw problem;
    const { org, failure, skipped } = await login();
    if (org !== undefined) return { access: org, failure };
    throw new Failure('ERR_KEY_EMPTY', String(skipped));
  } catch (error) {
    const failure = asFailure(error);
    return { access: { origin: originOf(raw), failure: failure.message }, failure };
  }
}

/** Where the org would be, for the place of a finding. */
function originOf(raw: Given['raw']): string {
  const host = raw('instance-url')
    ?.trim()
    .replace(/^https:\/\//i, '')
    .split('/', 1)[0];
  return `https://${host ?? (raw('org-type') === 'sandbox' ? 'test.salesforce.com' : 'login.salesforce.com')}`;
}

/** As if it had been one check. */
function joined(parts: readonly Part[], { clock }: World): Check {
  const rest = parts.find(({ org }) => org === null)?.done;
  const checks = parts.map(({ done }) => done);
  const ofFirst = checks.slice(0, 1).flatMap(({ unusedLines }) => unusedLines);
  return {
    report: mergeReports(
      checks.map(({ report }) => report),
      clock.now(),
    ),
    tally: rest?.tally ?? { files: 0, withCertificates: 0, unreadable: 0, skipped: 0 },
    keyMismatch: rest?.keyMismatch ?? false,
    endedLines: [...new Set(checks.flatMap(({ endedLines }) => endedLines))],
    unusedLines: ofFirst.filter((line) => checks.every((each) => each.unusedLines.includes(line))),
  };
}

/** For whoever judges the whole: that there are orgs, and the worst that went wrong with one. */
function accessOf(parts: readonly Part[]): CheckLogin {
  const failures = parts.flatMap(({ failure }) => failure ?? []);
  const [worst] = [...failures].sort((one, other) => other.exitCode - one.exitCode);
  return { org: { origin: '', failure: '' }, keys: undefined, skipped: undefined, failure: worst };
}

function membersOf({ org, done, failure }: Part) {
  const said = failure === undefined ? null : { code: failure.code, message: failure.message, hint: failure.hint };
  return { org, failure: said, report: done.report };
}
