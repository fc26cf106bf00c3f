import { randomUUID } from 'node:crypto';
import { jobBranch } from '../ci/branch.ts';
import type { Ci, Occasion } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import { combined, isEmpty } from '../login/judge-options.ts';
import { loginOptions } from '../login/options.ts';
import { maskSecrets } from '../login/prepare.ts';
import { refuseUnsafeCircumstances } from '../login/refusals.ts';
import { readOptions } from '../option.ts';
import { judgeCertificate, judgeRules, readTargets } from '../rotate/judge-options.ts';
import { refusedEvent, refusedOccasion } from '../rotate/occasion.ts';
import { rotateOptions, rulesOf } from '../rotate/options.ts';
import type { RotatePorts } from '../rotate/ports.ts';
import type { RotateRequest } from '../rotate/rotate.ts';
import { GitHubApi } from '../world/github-api.ts';
import { readDefaultBranch, readRun } from '../world/github-run.ts';
import { openSecretStore } from '../world/github-secrets.ts';
import { openVariableStore } from '../world/github-variables.ts';
import { readSlug, samePlace } from '../world/secret-place.ts';
import { openStoreCommand } from '../world/store-command.ts';
import type { Run } from '../world/stores.ts';
import type { World } from '../world/world.ts';
import { remarkBeforeLogin } from './before-login.ts';
import { ownCertificate, readPairKey } from './rotate-keys.ts';
import { rotatedLoginOptions } from './rotate-options.ts';
import { readTargetOrgs } from './rotate-orgs.ts';
import { maskRotateSecrets, rotatePorts } from './rotate-ports.ts';

type Raw = (name: string) => string | undefined;

/** A rotation that can be made. */
export interface RotateSetup {
  readonly request: RotateRequest;
  readonly ports: RotatePorts;
}

/**
 * Turns options into a rotation: masks every secret first, names everything that is wrong at once, refuses occasions on
 * which no key is moved, and reads the keys. Nothing is changed.
 * @throws Failure
 */
export async function rotateSetup(
  given: Raw,
  occasion: () => Promise<Occasion>,
  world: World,
  ci: Ci,
  signal: AbortSignal,
): Promise<RotateSetup> {
  const raw: Raw = (name) => (rotatedLoginOptions.some((option) => option.name === name) ? given(name) : undefined);
  const login = readOptions(loginOptions, raw);
  const own = readOptions(rotateOptions, given);
  maskSecrets(login.values, world, ci);
  maskRotateSecrets(own.values, ci);
  const what = await occasion();
  // Before the inputs are judged: a fork's run has none of the secrets, and that is not what is wrong with it.
  const refusal = refusedEvent(what);
  if (refusal !== undefined) throw refusal;
  const { values: options } = login;
  const { values } = own;
  const problems = [...login.problems, ...own.problems].map(
    ({ option, sentence }) => new Failure('ERR_OPTIONS', `\`${option}\` ${sentence}`),
  );
  const [org, ...otherOrgs] = readTargetOrgs(values.orgs, options, world.machine, problems);
  const rules = rulesOf(values);
  judgeRules(rules, problems);
  judgeCertificate({ subject: values['certificate-subject'], days: values['certificate-days'] }, rules, problems);
  const targets = readTargets(values['secret-targets'], problems);
  const token = values['rotate-token'];
  // On GitHub an input that nobody gives is there, and empty.
  if (isEmpty(token)) problems.push(new Failure('ERR_ROTATE_TOKEN', '`rotate-token` is empty.'));
  if (targets.length === 0 && values['store-command'] === undefined)
    problems.push(
      new Failure('ERR_OPTIONS', 'Nothing says where the key is kept: `secret-targets` or `store-command`.'),
    );
  const { 'private-key': key, 'next-private-key': nextKey } = options;
  if (org === undefined || key === undefined || token === undefined || problems.length > 0) throw combined(problems);

  const { environment } = world.machine;
  await refuseUnsafeCircumstances(what, options['allow-untrusted-checkout'], world);
  const api = new GitHubApi(
    { token, apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com', signal },
    world,
  );
  const slug = environment['GITHUB_REPOSITORY'] ?? targets.find((target) => readSlug(target) !== undefined) ?? '';
  const same = samePlace(targets, slug);
  // The second write would find the first one and stop in the middle.
  if (same !== undefined)
    throw new Failure('ERR_OPTIONS', `\`secret-targets\` names one place twice: ${same.join(' and ')}.`);
  const stores = [
    ...targets.map((target) => openSecretStore(target, slug, api)),
    ...(values['store-command'] === undefined ? [] : [openStoreCommand(values['store-command'], [], world)]),
  ];
  const variables = openVariableStore(slug, api);
  await refuseOtherBranches(what, environment, slug, api);
  const current = await readPairKey('private-key', key, options, world, ci);
  const next =
    nextKey === undefined || isEmpty(nextKey)
      ? undefined
      : await readPairKey('next-private-key', nextKey, options, world, ci);
  const ring = { current: current.signing, next: next?.signing };
  const certificate = await ownCertificate(options.certificate, ring, world);
  const run = await runOf(environment, slug, api, world);
  const orgs = [org, ...otherOrgs] as const;
  remarkBeforeLogin(orgs, options.audience, world, ci);
  const ports = await rotatePorts({ options, values, orgs, current, next, stores, variables, run, signal }, world, ci);
  return {
    request: { given: { current: current.held, next: next?.held, certificate }, rules, dryRun: values['dry-run'] },
    ports,
  };
}

type Environment = World['machine']['environment'];

/** A job of a pipeline belongs to a branch; in a terminal it is its owner who is at work. */
async function refuseOtherBranches(what: Occasion, environment: Environment, slug: string, api: GitHubApi) {
  const job = jobBranch(environment);
  if (job === undefined) return;
  const { pipeline, ref, defaultBranch: told } = job;
  const defaultBranch = ref === '' || told !== '' ? told : await readDefaultBranch(slug, api);
  const refused = refusedOccasion({ ...what, event: what.event || pipeline, ref, defaultBranch });
  if (refused !== undefined) throw refused;
}

/** Outside of a workflow the secrets are as they are now, and nobody starts the same run again. */
async function runOf(environment: Environment, slug: string, api: GitHubApi, { clock }: World): Promise<Run> {
  const id = environment['GITHUB_RUN_ID'];
  if (id !== undefined) {
    const run = await readRun(slug, id, environment['GITHUB_RUN_ATTEMPT'] ?? '1', api);
    // Two jobs of one run are two at work.
    return { ...run, id: `${id} ${environment['GITHUB_JOB'] ?? ''}`.trim() };
  }
  return { id: randomUUID(), attempt: 1, queuedAt: clock.now() };
}
