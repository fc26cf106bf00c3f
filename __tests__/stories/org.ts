import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import type { Configuration, OrgConfiguration } from '../../src/emulator/configuration.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import {
  type ActionRun,
  describeLeaks,
  findLeaks,
  type Job,
  type JobOptions,
  keyMaterial,
  runAction,
  type StepRun,
  type StopOptions,
} from '../runner/index.ts';
import { pair } from '../scripted/pair.ts';

export { makePair, pair } from '../scripted/pair.ts';

/** The folder that holds action.yml and dist/: another one where a copy of the bundle is to be run. */
export const actionFolder = process.env['SF_KEYPAIR_TEST_ACTION'] ?? fileURLToPath(new URL('../..', import.meta.url));

export const clientId = '3MVG9.madeUpConsumerKey.forTests';
export const username = 'ci@acme.example';

const open: Emulator[] = [];

/** Stops every org of the test, and fails the test when a run of it left a secret where none belongs; for `afterEach`. */
export async function closeOrgs(): Promise<void> {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
  expect(searchRuns()).toBe('');
}

/** Starts an org with one app and one user; members change it where a story says so. */
export async function startOrg({
  org = {},
  app = {},
  user = {},
  ...rest
}: { org?: OrgConfiguration; app?: object; user?: object } & Configuration = {}): Promise<Emulator> {
  const emulator = await startEmulator({
    orgs: [
      {
        apps: [{ clientId, type: 'external', certificates: [pair.publicKey], ...app }],
        users: [{ username, ...user }],
        ...org,
      },
    ],
    ...rest,
  });
  open.push(emulator);
  return emulator;
}

/** The inputs of a login at that address. */
export function inputs(
  instanceUrl: string,
  changes: Record<string, string | undefined> = {},
): Record<string, string | undefined> {
  return {
    'instance-url': instanceUrl,
    'private-key': pair.privateKey,
    'client-id': clientId,
    username,
    ...changes,
  };
}

type Given = Record<string, string | undefined>;

const unsearched: { readonly step: StepRun; readonly given: Given }[] = [];

/** Runs the bundle as a runner does. Whatever it leaves is searched for secrets by {@link closeOrgs}. */
export async function runLogin(
  given: Given,
  options: JobOptions & StopOptions & { readonly job?: Job } = {},
): Promise<ActionRun> {
  const run = await runAction({ action: actionFolder, inputs: given, timeScale: 0.1, ...options });
  unsearched.push({ step: run, given });
  const runPost: ActionRun['runPost'] = async (stop) => {
    const post = await run.runPost(stop);
    unsearched.push({ step: post, given });
    return post;
  };
  return { ...run, runPost };
}

/** Where the token of a run may stand: where its inputs sent it. */
function placesOfTheToken(given: Given): string[] {
  if (given['mode'] === 'doctor') return [];
  return [
    ...(given['token-output'] === 'false' ? [] : ['GITHUB_OUTPUT', '/set_output_']),
    ...(given['export-env'] === 'true' ? ['GITHUB_ENV', '/set_env_'] : []),
    ...(given['revoke'] === 'true' ? ['GITHUB_STATE', '/save_state_'] : []),
    ...(given['alias'] === undefined ? [] : ['HOME/.sfdx/']),
  ];
}

/** Keys, passphrases, assertions and tokens in what the runs of a test left; empty when there is none. */
function searchRuns(): string {
  const inputNames = ['private-key', 'private-key-passphrase', 'next-private-key', 'next-private-key-passphrase'];
  return unsearched
    .splice(0)
    .map(({ step, given }) => {
      const secrets = inputNames.flatMap((name) => {
        const value = given[name];
        // The user's name stands in for a passphrase in one story, and is public.
        return value === undefined || value.length < 12 || value === username ? [] : [[name, value] as const];
      });
      const token =
        step.masks.find((mask) => /^00D\w{12,15}!/.test(mask)) ?? (step.outputs['access-token'] || undefined);
      const all = Object.fromEntries(token === undefined ? secrets : [...secrets, ['token', token]]);
      return leaksOf([step], all, placesOfTheToken(given));
    })
    .filter((leaks) => leaks !== '')
    .join('\n');
}

/** Token requests in the journal, oldest first. */
export const assertionsOf = (emulator: Emulator) =>
  emulator.journal.filter(({ path }) => path === '/services/oauth2/token');

/**
 * Where secrets of a run stand that have no business there. Expected places are mask commands, the output meant to
 * carry the token, and the state of `revoke: true`.
 * @param certificates public texts that share the modulus with a key
 */
export function leaksOf(
  steps: readonly StepRun[],
  secrets: Readonly<Record<string, string>>,
  tokenMayStandIn: readonly string[] = ['GITHUB_OUTPUT', '/set_output_'],
  elsewhere: Readonly<Record<string, string | Uint8Array>> = {},
  certificates: readonly string[] = [],
): string {
  const haystacks: Record<string, string | Uint8Array> = { ...elsewhere };
  for (const step of steps) {
    for (const [name, content] of Object.entries(step.files)) {
      haystacks[`${step.id} ${name}`] = name === 'stdout' || name === 'stderr' ? withoutMasks(content) : content;
    }
    haystacks[`${step.id} body`] = step.body;
    haystacks[`${step.id} summary`] = step.summary;
    haystacks[`${step.id} annotations`] = JSON.stringify(step.annotations);
  }
  // An opaque token begins with the id of its org, which is public.
  const allow = [
    ...certificates,
    ...steps.flatMap((step) => step.outputs['org-id'] ?? []),
    ...Object.values(secrets).flatMap((secret) => /^(00D\w{12,15})!/.exec(secret)?.[1] ?? []),
  ];
  const all: Record<string, string | Uint8Array> = {};
  for (const [name, secret] of Object.entries({ ...assertionsIn(steps, secrets), ...secrets })) {
    all[name] = secret;
    const body = /-----BEGIN PRIVATE KEY-----(.*)-----END/s.exec(secret)?.[1]?.replace(/\\r|\\n|\s/g, '');
    if (body === undefined) continue;
    const whole = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`;
    for (const [part, bytes] of Object.entries(keyMaterial(whole))) all[`${name}.${part}`] = bytes;
  }
  const leaks = findLeaks(all, haystacks, { allow }).filter(
    ({ secret, haystack }) => !(secret === 'token' && tokenMayStandIn.some((place) => haystack.includes(place))),
  );
  return describeLeaks(leaks);
}

/** The assertions of the steps: nobody else knows them but the masks. */
function assertionsIn(steps: readonly StepRun[], secrets: Readonly<Record<string, string>>): Record<string, string> {
  const known = new Set([...Object.values(secrets), ...steps.map((step) => step.outputs['access-token'])]);
  const found = steps
    .flatMap(({ masks }) => masks)
    .filter((mask) => /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(mask) && !known.has(mask));
  // The claims are no secret in themselves and the same words may stand elsewhere: the signature is what counts.
  return Object.fromEntries([...new Set(found)].map((mask, index) => [`assertion ${index}`, mask.split('.')[2] ?? '']));
}

function withoutMasks(content: Buffer): string {
  return content
    .toString('utf8')
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}
