import { Failure } from '../failure.ts';
import { readOptions } from '../option.ts';
import type { SetupStep } from '../rotate/setup-steps.ts';
import type { Secret } from '../secret.ts';
import type { SecretStore } from '../world/stores.ts';
import { answerPlace, opened } from './answer.ts';
import type { Command, Terminal } from './command.ts';
import { type InitRequest, initOptions, readInitRequest } from './init-request.ts';
import { audienceVariable } from './login.ts';
import { answerOptions } from './options.ts';

const formats = ['text', 'json'] as const;

/** `sf-keypair init` */
export const init: Command = {
  name: 'init',
  summary: 'makes the first key pair, says every step in Setup, waits until the login works',
  about: [
    'Makes a key pair and a self-signed certificate, keeps the key where it is told to (a file, secrets on GitHub, or both), and never shows it. Then it prints what an administrator has to do in Setup, with the values to paste.',
    'The consumer key comes into being on the way: a person at a terminal is asked for it, and otherwise the last step is the line that goes on with it. With --client-id it waits until a login works, and says meanwhile what is still missing.',
    'With --private-key it makes no key and goes on with that one. What exists is never overwritten.',
  ],
  options: [...initOptions, ...answerOptions(formats).filter(({ name }) => name !== 'output-file')],
  variables: audienceVariable,
  examples: [
    [
      'sf-keypair init -o ci@acme.example -r https://acme.my.salesforce.com --output-file private-key.pem',
      'A key in a file, its certificate beside it, and every step in Setup',
    ],
    [
      'sf-keypair init -o ci@acme.example -r https://acme.my.salesforce.com -f private-key.pem -i 3MVG9…',
      'Go on with that key: wait until the login works',
    ],
    [
      'sf-keypair init -o ci@acme.example -r https://acme.my.salesforce.com --secret-targets acme/app --rotate-token @token',
      'The key as the secret SF_PRIVATE_KEY of a repository, and nowhere else',
    ],
  ],
  exits: {
    0: 'logged in, or every step is printed and the consumer key is still to come',
    1: 'no login worked in time',
  },
  run: async (given, terminal) => {
    const raw = (name: string) => (name === 'output-file' ? undefined : given.raw(name));
    const { format } = answerPlace({ raw }, formats, terminal);
    const request = readInitRequest(given, terminal);
    const pair = await firstPair(request, terminal);
    const say = (text: string) => (format === 'json' ? terminal.ci.info(text) : terminal.answer(text));
    const steps = await sayHow(request, say);
    const clientId = request.clientId ?? (await askFor(request, terminal));
    const session = clientId === undefined ? null : await reach(clientId, request, pair.pem, terminal);
    if (session !== null) {
      const words = `Logged in to ${session.orgId} as ${session.username}.`;
      say(`\n${words} The servers of an org may differ for some minutes more.`);
    }
    if (format === 'json') terminal.answer(JSON.stringify(answerOf(request, pair, steps, session), null, 2));
    return 0;
  },
};

async function askFor({ command }: InitRequest, { ask, ended }: Terminal): Promise<string | undefined> {
  const clientId = await ask?.('Consumer key (nothing: go on later): ', ended);
  if (!ended.aborted) return clientId;
  throw new Failure('ERR_CANCELLED', 'There is a key, and no consumer key yet.', {
    hint: `Go on with: ${command(undefined)}`,
  });
}

interface Pair {
  /** Only a key that was just made. */
  readonly pem: Secret | undefined;
  readonly fingerprint: string;
  readonly certificate: string;
}

/** A new pair, kept where it is told to be; or the one that is there, with a certificate. */
async function firstPair(request: InitRequest, terminal: Terminal): Promise<Pair> {
  const { certificateFor, makeFirstPair } = await import('../rotate/first-pair.ts');
  const { world, ci } = terminal;
  const { values, certificate, keyFile } = request;
  const { loginOptions } = await import('../login/options.ts');
  const login = readOptions(loginOptions, request.loginRaw('', undefined)).values;
  const text = login['private-key'];
  if (text === undefined) {
    const bits = Number(values['key-bits']) as 2048 | 3072 | 4096;
    const stores = await openStores(request, terminal);
    return makeFirstPair({ bits, certificate, keyFile, stores, secretName: values['secret-name'] }, world, ci);
  }
  const { readKey } = await import('../login/keys.ts');
  const passphrase = login['private-key-passphrase'];
  const { key, fingerprint } = await readKey({ text, passphrase, input: 'private-key' }, world, ci);
  return { pem: undefined, fingerprint, certificate: await certificateFor(key, certificate, world, ci) };
}

async function openStores({ values }: InitRequest, { world, ci, ended }: Terminal): Promise<SecretStore[]> {
  const { 'secret-targets': targets, 'rotate-token': token } = values;
  if (targets.length === 0 || token === undefined) return [];
  const [{ GitHubApi }, { openSecretStore }, { readSlug }] = await Promise.all([
    import('../world/github-api.ts'),
    import('../world/github-secrets.ts'),
    import('../world/secret-place.ts'),
  ]);
  ci.mask(token);
  const { environment } = world.machine;
  const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
  const api = new GitHubApi({ token, apiUrl, signal: ended }, world);
  const slug = environment['GITHUB_REPOSITORY'] ?? targets.find((target) => readSlug(target) !== undefined) ?? '';
  return targets.map((target) => openSecretStore(target, slug, api));
}

async function sayHow(request: InitRequest, say: (text: string) => void): Promise<readonly SetupStep[]> {
  const { setupSteps, stepLines } = await import('../rotate/setup-steps.ts');
  const { url, username, certificate, clientId, command } = request;
  const steps = setupSteps({
    url,
    username,
    certificateFile: certificate.file,
    clientId,
    command: command(clientId),
  });
  for (const line of stepLines(steps)) say(line);
  return steps;
}

async function reach(clientId: string, request: InitRequest, pem: Secret | undefined, terminal: Terminal) {
  const { waitForLogin } = await import('./init-login.ts');
  const raw = request.loginRaw(clientId, pem === undefined ? undefined : opened(pem));
  const waiting = { milliseconds: request.values.wait, command: request.command(clientId) };
  const { orgId, instanceUrl } = await waitForLogin(raw, waiting, terminal);
  return { orgId, instanceUrl, username: request.username, clientId };
}

function answerOf(
  { keyFile, certificate }: InitRequest,
  pair: Pair,
  steps: readonly SetupStep[],
  session: Awaited<ReturnType<typeof reach>> | null,
) {
  return {
    keyFile: keyFile ?? null,
    keyFingerprint: pair.fingerprint,
    certificateFile: certificate.file,
    certificate: pair.certificate,
    steps: steps.map(({ title, page, lines }) => ({ title, page: page ?? null, lines })),
    session,
  };
}
