import { opened } from '../cli/answer.ts';
import type { Speaker } from '../cli/pipeline.ts';
import type { OptionSpec } from '../option.ts';
import type { Secret } from '../secret.ts';
import type { World } from '../world/world.ts';
import { textsOf } from './given.ts';
import type { Check, CommonOptions, Login, Report, Session } from './types.ts';

/** The program that is started once more as the thread that opens keystores: it lies beside this one. */
const program = import.meta.url.replace(/[^/]*$/, 'index.js');

/** What a caller does not take of a login, beside the places of its token: it is no pipeline. */
export const notForLogin: readonly string[] = ['revoke', 'if-missing', 'summary'];

/** The options of a check that a caller takes; it gets the report and writes what it likes. */
export const forCheck: readonly string[] = [
  'certificates',
  'keystore-passphrase',
  'notice-within',
  'warn-within',
  'fail-within',
  'fail-on',
  'leaves-only',
  'ignore',
  'ignore-file',
  'timeout',
  'retries',
];

/** {@link Login} */
export const login: Login = async (options) => {
  const [{ loginOptions, tokenPlaces }, { loginAction }] = await Promise.all([
    import('../login/options.ts'),
    import('../action/login.ts'),
  ]);
  const left = [...tokenPlaces, ...notForLogin];
  const table: readonly OptionSpec[] = loginOptions.filter(({ name }) => !left.includes(name));
  const raw = textsOf(options, table);
  const { world, ci, occasion } = await surroundings(options);
  await loginAction(occasion, world, ci, signalOf(options), raw);
  return sessionOf(ci.outputs);
};

/** {@link Check} */
export const check: Check = async (options) => {
  const [{ checkOptions }, { loginOptions }, { runCheck }] = await Promise.all([
    import('../check/options.ts'),
    import('../login/options.ts'),
    import('../action/check.ts'),
  ]);
  const raw = textsOf(
    options,
    [...checkOptions, ...loginOptions].filter(({ name }) => forCheck.includes(name)),
  );
  const { world, ci, occasion } = await surroundings(options);
  let report: Report | undefined;
  const { failures } = await runCheck(raw, occasion, world, ci, signalOf(options), {
    show: (made) => {
      report = made;
    },
  });
  if (report === undefined) throw new TypeError('a check without a report');
  return { report, fails: failures.length > 0 };
};

function signalOf({ signal }: CommonOptions): AbortSignal {
  return signal ?? new AbortController().signal;
}

/** A world and nobody who is told anything but the caller. */
async function surroundings({ log }: CommonOptions): Promise<{
  readonly world: World;
  readonly ci: Speaker;
  readonly occasion: ReturnType<typeof import('../cli/pipeline.ts').occasionIn>;
}> {
  const [{ createWorld }, { occasionIn, speaker }] = await Promise.all([
    import('../world/create.ts'),
    import('../cli/pipeline.ts'),
  ]);
  const world = createWorld(process.env, program);
  const stderr = (text: string) => log?.(text.replace(/\n$/, ''));
  const streams = { stdout: () => undefined, stderr, interactive: false };
  const ci = speaker(world, streams, { quiet: false, verbose: true, system: 'terminal' });
  return { world, ci, occasion: occasionIn(world) };
}

function sessionOf(outputs: ReadonlyMap<string, string | Secret>): Session {
  const token = outputs.get('access-token');
  if (token === undefined || typeof token === 'string') throw new TypeError('a login without a token');
  const text = (name: string) => String(outputs.get(name) ?? '');
  const known = (name: string) => text(name) || null;
  const session = {
    instanceUrl: text('instance-url'),
    orgId: text('org-id'),
    orgType: known('org-type') as Session['orgType'],
    userId: text('user-id'),
    username: text('username'),
    tokenType: text('token-type'),
    tokenFormat: text('token-format') as Session['tokenFormat'],
    expiresAt: known('expires-at'),
    scope: known('scope'),
    audience: text('audience'),
    issuedAt: known('issued-at'),
    keyUsed: text('key-used') as Session['keyUsed'],
    keyFingerprint: text('key-fingerprint'),
    certificateNotAfter: known('certificate-not-after'),
    certificateDaysLeft: known('certificate-days-left') === null ? null : Number(text('certificate-days-left')),
  };
  return Object.defineProperty(session, 'accessToken', { value: opened(token), enumerable: false }) as Session;
}
