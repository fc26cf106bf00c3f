import type { Ci, Occasion } from '../ci/ci.ts';
import { keyOf } from '../key/ring.ts';
import type { HandOffRequest } from '../login/handoff/request.ts';
import { handOffWarnings } from '../login/handoff/warnings.ts';
import { type Login, login } from '../login/login.ts';
import { type PreparedLogin, prepareLogin } from '../login/prepare.ts';
import { longId } from '../org/identity.ts';
import { Secret } from '../secret.ts';
import { humanDuration, rfc3339 } from '../time.ts';
import type { World } from '../world/world.ts';
import { remarkBeforeLogin } from './before-login.ts';
import { input } from './inputs.ts';
import { keepNamesPublic, publicOutput } from './public-output.ts';
import { summaryWish } from './summary-wish.ts';

/** What the `sf` CLI takes an org for. */
export type Defaults = Pick<HandOffRequest, 'setDefault' | 'setDefaultDevHub'>;

/**
 * Mode `login`: reads the inputs, logs in, exposes the session and hands it on.
 * @param raw the text of an option; by default the action's input
 * @param unnamed what the `sf` CLI takes the org for when it gets no alias of it; without this it does not get the org then
 */
export async function loginAction(
  occasion: () => Promise<Occasion>,
  world: World,
  ci: Ci,
  signal: AbortSignal,
  raw = (name: string) => input(world.machine.environment, name),
  unnamed?: Defaults,
): Promise<void> {
  const prepared = await prepareLogin(raw, occasion, world, ci, signal);
  if ('skipped' in prepared) {
    ci.annotate('notice', `${prepared.skipped} Nothing was logged in to (\`if-missing: skip\`).`);
    await ci.output('authenticated', 'false');
    return;
  }
  const { request, options } = prepared;
  remarkBeforeLogin([request], request.audience, world, ci);
  // Without a place for what a login gives there is none; and a step that is killed in the middle has not logged in.
  await ci.output('authenticated', 'false');
  ci.info(`Logging in to ${request.url.host} as ${request.username}.`);
  const begun = world.clock.monotonic();
  const done = await login(request, world, ci);
  ci.info(sentence(done, request.username, world.clock.monotonic() - begun));
  // Only the CLI minds the format of a token; scopes concern everybody.
  const defaults = options.alias === undefined ? unnamed : defaultsOf(options);
  const concerned = defaults === undefined ? { ...done.session, tokenFormat: 'opaque' as const } : done.session;
  for (const warning of handOffWarnings(concerned)) ci.annotate('warning', warning);
  if (options.revoke) {
    await ci.remember('revoke', done.session.accessToken);
    await ci.remember('instance-url', done.session.instanceUrl);
  }
  await expose(done, prepared, ci);
  if (defaults !== undefined) await handOn(defaults, done, prepared, world, ci);
  await summarise(done, prepared, occasion, ci);
}

function sentence({ session, attempts, keyUsed }: Login, username: string, milliseconds: number): string {
  const kind = session.orgKind === 'unknown' ? '' : ` (${session.orgKind})`;
  const tries = attempts === 1 ? '' : `, ${attempts} assertions`;
  const key = keyUsed === 'next' ? ' with the next key' : '';
  return `Logged in to org ${longId(session.orgId)}${kind} as ${username}${key} in ${humanDuration(milliseconds)}${tries}.`;
}

async function expose(done: Login, prepared: PreparedLogin, ci: Ci): Promise<void> {
  const { session } = done;
  const { options } = prepared;
  if (options['export-env']) {
    await ci.environment('SF_ACCESS_TOKEN', session.accessToken);
    await ci.environment('SF_ORG_INSTANCE_URL', session.instanceUrl);
  }
  for (const [name, value] of outputs(done, prepared)) {
    if (typeof value === 'string') await publicOutput(name, value, ci, keepNamesPublic);
    else await ci.output(name, value);
  }
}

function outputs(done: Login, prepared: PreparedLogin): (readonly [string, string | Secret])[] {
  const { session } = done;
  const { options, request, certificate } = prepared;
  const key = keyOf(prepared.keys, done.keyUsed);
  const notAfter = certificate?.certificate.notAfter ?? undefined;
  return [
    ['access-token', options['token-output'] ? session.accessToken : ''],
    ['instance-url', session.instanceUrl],
    ['org-id', longId(session.orgId)],
    ['org-type', session.orgKind === 'unknown' ? '' : session.orgKind],
    ['user-id', longId(session.userId)],
    ['username', request.username],
    ['alias', options.alias ?? ''],
    ['token-type', session.tokenType],
    ['token-format', session.tokenFormat],
    ['expires-at', session.expiresAt === undefined ? '' : rfc3339(session.expiresAt)],
    ['scope', session.scopes.join(' ')],
    ['audience', done.audience],
    ['issued-at', session.issuedAt === undefined ? '' : rfc3339(session.issuedAt)],
    ['key-used', done.keyUsed],
    ['key-fingerprint', key.fingerprint],
    ['certificate-not-after', notAfter === undefined ? '' : rfc3339(notAfter)],
    ['certificate-days-left', String(certificate?.daysLeft ?? '')],
    ['authenticated', 'true'],
    ['failure-code', ''],
  ];
}

function defaultsOf(options: PreparedLogin['options']): Defaults {
  return { setDefault: options['set-default'], setDefaultDevHub: options['set-default-dev-hub'] };
}

/** Hands the session to the `sf` CLI of the later steps. */
async function handOn(defaults: Defaults, done: Login, prepared: PreparedLogin, world: World, ci: Ci): Promise<void> {
  const { options, request } = prepared;
  const { alias } = options;
  const [{ handOff }, { jobOf }] = await Promise.all([
    import('../login/handoff/handoff.ts'),
    import('../login/handoff/job.ts'),
  ]);
  const key = keyOf(prepared.keys, done.keyUsed);
  const handed = await handOff(
    {
      session: done.session,
      username: request.username,
      ...(alias === undefined ? {} : { alias }),
      ...defaults,
      how: options['sf-login'],
      key: {
        privateKeyPem: new Secret(key.key.export({ type: 'pkcs8', format: 'pem' }).toString()),
        clientId: done.clientId,
        audience: done.audience,
        loginUrl: request.url.origin,
      },
      job: jobOf(world.machine.environment),
      deadlineMilliseconds: options.deadline,
    },
    world,
    ci,
  );
  for (const [name, value] of Object.entries(handed.environment)) await ci.environment(name, value);
  ci.info(`The sf CLI knows the org as ${alias ?? request.username} (${routes[handed.route]}).`);
}

const routes = {
  sf: 'through sf org login access-token',
  files: 'by its files',
  key: 'with a key file that is removed when the job ends',
} as const;

async function summarise(
  done: Login,
  prepared: PreparedLogin,
  occasion: () => Promise<Occasion>,
  ci: Ci,
): Promise<void> {
  const wish = await summaryWish(prepared.options.summary, occasion);
  if (wish === 'none') return;
  const { loginSummary } = await import('./login-summary.ts');
  await ci.summary(loginSummary(done, prepared, wish === 'discreet'));
}
