import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Configuration, OrgConfiguration } from '../../src/emulator/configuration.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { type ActionRun, closeJobs, Job, type StepRun } from '../runner/index.ts';

/** The folder of action.yml and the bundle. */
const action = process.env['SF_KEYPAIR_TEST_ACTION'] ?? fileURLToPath(new URL('../..', import.meta.url));
/** `sf`, and the Node.js 24 that it needs. */
const bin = fileURLToPath(new URL('node_modules/.bin', import.meta.url));

export const clientId = '3MVG9.madeUpConsumerKey.forPeers';
export const alias = 'staging';

/** One key pair for a whole test file. */
export const pair = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const closing: (() => unknown)[] = [];

/** Stops and removes all that a test file has made; for `after`. */
export async function closeAll(): Promise<void> {
  closeJobs();
  for (const close of closing.splice(0).reverse()) await close();
}

/** Has something done at the end. */
export function onClose(close: () => unknown): void {
  closing.push(close);
}

/** An org on loopback with one app, and users by name. The first four letters of its name become part of its id. */
export async function org(
  name: string,
  usernames: readonly string[],
  { org: members, ...configuration }: { org?: OrgConfiguration } & Configuration = {},
): Promise<Emulator> {
  const emulator = await startEmulator({
    ...configuration,
    orgs: [
      {
        name,
        kind: 'sandbox',
        id: orgId(name),
        apps: [{ clientId, type: 'external', certificates: [pair.publicKey] }],
        users: usernames.map((username) => ({ username })),
        ...members,
      },
    ],
  });
  closing.push(() => emulator.close());
  return emulator;
}

export const orgId = (name: string): string => `00D5E000000${name.slice(0, 4).padEnd(4, '0')}`;

export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'peers-'));
  closing.push(() => rmSync(path, { recursive: true, force: true, maxRetries: 3 }));
  return path;
}

/** Nothing that calls home, and no `sf` on PATH unless asked for. */
function machine(withSf: boolean): Record<string, string> {
  return {
    PATH: withSf ? `${bin}:/usr/bin:/bin` : '/usr/bin:/bin',
    SF_DISABLE_TELEMETRY: 'true',
    SF_AUTOUPDATE_DISABLE: 'true',
    SF_SKIP_NEW_VERSION_CHECK: 'true',
  };
}

export interface JobOfTest {
  /** Runs the action's main, and keeps its post. */
  login(
    org: Pick<Emulator, 'url'>,
    username: string,
    inputs?: Readonly<Record<string, string | undefined>>,
  ): Promise<ActionRun>;
  /** Runs `sf` as a later step and reads its answer. */
  sf(...parameters: string[]): Promise<SfAnswer>;
  /** Runs the posts of all logins. */
  post(): Promise<StepRun[]>;
  readonly job: Job;
}

export interface SfAnswer {
  readonly exitCode: number | null;
  readonly name: string;
  readonly result: Readonly<Record<string, unknown>>;
  readonly milliseconds: number;
  readonly step: StepRun;
}

/** A job on a runner of its own. `sfForMain: false`: the action does not find `sf`, later steps do. */
export function jobIn(
  home: string,
  { sfForMain = true, variables = {} }: { sfForMain?: boolean; variables?: Readonly<Record<string, string>> } = {},
): JobOfTest {
  // In the job's environment, so that nobody but its programs reads a folder that another job is writing in.
  const job = new Job({ env: { HOME: home }, machine: { ...machine(sfForMain), ...variables } });
  const login: JobOfTest['login'] = (emulator, username, inputs = {}) =>
    job.runAction({
      action,
      inputs: {
        'instance-url': emulator.url,
        'private-key': pair.privateKey,
        'client-id': clientId,
        username,
        alias,
        ...inputs,
      },
    });
  const sf: JobOfTest['sf'] = async (...parameters) => {
    const step = await job.runStep({
      command: [join(bin, 'sf'), ...parameters, '--json'],
      env: machine(true),
      continueOnError: true,
      if: 'always()',
    });
    const start = step.rawStdout.indexOf('{');
    const answer = start < 0 ? {} : (JSON.parse(step.rawStdout.slice(start)) as Record<string, unknown>);
    return {
      exitCode: step.exitCode,
      name: String(answer['name'] ?? ''),
      result: (answer['result'] ?? {}) as Record<string, unknown>,
      milliseconds: step.elapsedMilliseconds,
      step,
    };
  };
  return { job, login, sf, post: () => job.runPosts() };
}

/** Logs in with `sf org login jwt`, as a person would who uses the machine, and keeps the key file. */
export async function personalLogin(home: string, emulator: Emulator, username: string): Promise<SfAnswer> {
  const keyFile = join(home, 'server.key');
  writeFileSync(keyFile, pair.privateKey, { mode: 0o600 });
  const flags = ['--jwt-key-file', keyFile, '--client-id', clientId, '--instance-url', emulator.url];
  return jobIn(home).sf('org', 'login', 'jwt', '--username', username, ...flags, '--alias', alias);
}

/** The files of the CLI's logins and its settings, each with its text. */
export function sfFiles(home: string): Record<string, string> {
  const path = join(home, '.sfdx');
  const settings = join(home, '.sf', 'config.json');
  const found = existsSync(settings) ? { 'config.json': readFileSync(settings, 'utf8') } : {};
  if (!existsSync(path)) return found;
  const logins = Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(path.length + 1), readFileSync(file, 'utf8')]),
  );
  return { ...found, ...logins };
}

/** The text of one file below ~/.sfdx. */
export const text = (home: string, name: string): string => readFileSync(join(home, '.sfdx', name), 'utf8');

/** Puts a file below ~/.sfdx. */
export function put(home: string, name: string, text: string): void {
  mkdirSync(join(home, '.sfdx'), { recursive: true });
  writeFileSync(join(home, '.sfdx', name), text);
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
