import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actionNode } from '../../runner/index.ts';

export interface Registry {
  readonly url: string;
  /** What `npm` needs in its environment to publish there, in a home of its own. */
  readonly environment: Readonly<Record<string, string>>;
  close(): void;
}

const here = fileURLToPath(new URL('.', import.meta.url));

/** Verdaccio (which needs Node.js 22) on loopback, with nothing behind it; the reason why it cannot be had as a text. */
export async function startRegistry(folder: string): Promise<Registry | string> {
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(here, name), join(folder, name));
  const install = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    timeout: 180_000,
    encoding: 'utf8',
  });
  if (install.status !== 0) return `verdaccio cannot be installed: ${install.stderr}`;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(folder, 'config.yaml');
  writeFileSync(
    config,
    `storage: ${join(folder, 'storage')}
auth: { htpasswd: { file: ${join(folder, 'htpasswd')} } }
uplinks: {}
packages: { '**': { access: $all, publish: $authenticated } }
log: { type: stdout, format: json, level: error }
`,
  );
  const child = spawn(actionNode(), [join(folder, 'node_modules/verdaccio/bin/verdaccio'), '-c', config, '-l', url], {
    stdio: 'ignore',
    cwd: folder,
  });
  try {
    await untilItAnswers(url, child);
    return { url, environment: await signedUp(url, folder), close: () => child.kill() };
  } catch (error) {
    child.kill();
    throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo;
      socket.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt += 1) {
    const answered = await fetch(`${url}-/ping`).then(
      (reply) => reply.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the registry does not answer');
}

/** A user of this registry, and the home whose .npmrc knows the user's token. */
async function signedUp(url: string, folder: string): Promise<Readonly<Record<string, string>>> {
  const reply = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'rehearsal', password: folder }),
  });
  const { token } = (await reply.json()) as { token: string };
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, '.npmrc'), `${url.replace('http:', '')}:_authToken=${token}\n`, { mode: 0o600 });
  return { HOME: home, npm_config_registry: url, npm_config_update_notifier: 'false' };
}

export interface StageRegistry extends Registry {
  /** What was staged: the address and the package in it. */
  readonly staged: { readonly path: string; readonly body: { readonly versions: Record<string, unknown> } }[];
}

/** A registry that knows one thing: how a version is staged. Verdaccio 6 does not. */
export async function startStageRegistry(folder: string): Promise<StageRegistry> {
  const staged: StageRegistry['staged'] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (piece) => {
      text += piece;
    });
    request.on('end', () => {
      const known = request.method === 'POST' && request.url?.startsWith('/-/stage/package/');
      if (known) staged.push({ path: request.url ?? '', body: JSON.parse(text) });
      response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
      response.end(known ? '{"stageId":"1b5e"}' : '{"error":"not found"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const home = join(folder, 'stage-home');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, '.npmrc'), `${url.replace('http:', '')}:_authToken=rehearsal\n`);
  const environment = { HOME: home, npm_config_registry: url, npm_config_update_notifier: 'false' };
  return { url, staged, environment, close: () => server.close() };
}
