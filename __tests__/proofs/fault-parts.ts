import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deadPort } from '../world/servers.ts';
import { proxyPassword } from './fault-stage.ts';

/** Parts that are not ours. What this machine has not, and cannot be given, is said aloud and its rows are skipped. */
export type Part = 'tinyproxy' | 'squid' | 'toxiproxy' | 'faketime' | 'namespaces' | 'linux';

const missing = (part: Part, why: string): undefined => void console.warn(`SKIPPED: every row with ${part}: ${why}`);

function succeeds(program: string, args: readonly string[], seconds: number, env: NodeJS.ProcessEnv = {}): boolean {
  const options = { stdio: 'ignore', timeout: seconds * 1000, env: { ...process.env, ...env } } as const;
  return spawnSync(program, args, options).status === 0;
}

function debian(part: Part, paths: readonly string[]): string | undefined {
  const found = () => paths.find((path) => existsSync(path));
  if (found() !== undefined) return found();
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return missing(part, 'it is not installed, and only root on Debian could install it');
  }
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', packages[part] ?? part], 90, quiet);
  if (!install() && succeeds('apt-get', ['update'], 60)) install();
  return found() ?? missing(part, 'apt-get could not install it');
}

const packages: Partial<Record<Part, string>> = { faketime: 'libfaketime' };

const folder = mkdtempSync(join(tmpdir(), 'fault-parts-'));
// squid gives up being root and reads its files as somebody else.
chmodSync(folder, 0o777);

function goInstalled(): string | undefined {
  if (!succeeds('go', ['version'], 10)) return missing('toxiproxy', 'there is no Go to build it with');
  const env = { GOBIN: folder, GOFLAGS: '-mod=mod' };
  const built = succeeds('go', ['install', 'github.com/Shopify/toxiproxy/v2/cmd/server@v2.5.0'], 180, env);
  return built ? join(folder, 'server') : missing('toxiproxy', 'go install failed');
}

const libraries = ['x86_64', 'aarch64'].map((kind) => `/usr/lib/${kind}-linux-gnu/faketime/libfaketime.so.1`);

/** Where each part is; looked for, installed and built once. */
export const parts: Readonly<Record<Part, string | undefined>> = {
  tinyproxy: debian('tinyproxy', ['/usr/bin/tinyproxy', '/usr/sbin/tinyproxy']),
  squid: debian('squid', ['/usr/sbin/squid']),
  faketime: debian('faketime', libraries),
  toxiproxy: goInstalled(),
  namespaces: succeeds('unshare', ['--net', '--mount', 'sh', '-c', 'ip link set lo up'], 5)
    ? 'unshare'
    : missing('namespaces', '`unshare` and `ip`, or the right to use them, are not there'),
  linux: process.platform === 'linux' ? 'linux' : missing('linux', 'this is another system'),
};

export function removeParts(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A program that listens on a port; it is ended by its own id. */
class Daemon {
  readonly port: number;
  readonly #child: ChildProcess;

  constructor(program: string, args: readonly string[], port: number) {
    this.port = port;
    this.#child = spawn(program, args, { stdio: 'ignore' });
  }

  /** Waits until the port takes connections, at most 10 s. */
  async ready(): Promise<this> {
    for (const end = Date.now() + 10_000; Date.now() < end && this.#child.exitCode === null; ) {
      const socket = net.connect(this.port, '127.0.0.1');
      const taken = await new Promise((resolve) => {
        socket.once('connect', () => resolve(true));
        socket.once('error', () => resolve(false));
      });
      socket.destroy();
      if (taken === true) return this;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    this.close();
    throw new Error(`${this.#child.spawnfile} does not listen`);
  }

  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const over = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await over;
  }
}

/** A tinyproxy that wants credentials, keeps one name out, and passes everything on to the proxy at that port. */
export async function tinyproxy(upstream: number): Promise<Daemon> {
  const port = await deadPort();
  const filter = join(folder, 'tinyproxy.filter');
  writeFileSync(filter, 'forbidden\\.my\\.salesforce\\.com\n');
  const lines = [
    `Port ${port}`,
    'Listen 127.0.0.1',
    'Allow 127.0.0.1',
    'MaxClients 20',
    'Timeout 30',
    'LogLevel Critical',
  ];
  lines.push(`BasicAuth pipeline ${proxyPassword}`, 'ConnectPort 443', `Upstream http 127.0.0.1:${upstream}`);
  lines.push(`Filter "${filter}"`);
  const configuration = join(folder, `tinyproxy-${port}.conf`);
  writeFileSync(configuration, `${lines.join('\n')}\n`);
  return new Daemon(parts.tinyproxy ?? '', ['-d', '-c', configuration], port).ready();
}

/** The same of squid. */
export async function squid(upstream: number): Promise<Daemon> {
  const port = await deadPort();
  const passwords = join(folder, 'squid.passwords');
  const { stdout } = spawnSync('openssl', ['passwd', '-apr1', proxyPassword], { encoding: 'utf8' });
  writeFileSync(passwords, `pipeline:${stdout}`);
  const lines = [`http_port 127.0.0.1:${port}`, `pid_filename ${join(folder, `squid-${port}.pid`)}`, 'access_log none'];
  lines.push('cache_log /dev/null', 'cache deny all', `coredump_dir ${folder}`, 'visible_hostname squid.example');
  lines.push('pinger_enable off', `auth_param basic program /usr/lib/squid/basic_ncsa_auth ${passwords}`);
  lines.push(
    'auth_param basic children 1',
    'acl known proxy_auth REQUIRED',
    'acl barred dstdomain forbidden.my.salesforce.com',
  );
  lines.push('http_access deny barred', 'http_access allow known', 'http_access deny all');
  lines.push(`cache_peer 127.0.0.1 parent ${upstream} 0 no-query default`, 'never_direct allow all');
  const configuration = join(folder, `squid-${port}.conf`);
  writeFileSync(configuration, `${lines.join('\n')}\n`);
  return new Daemon(parts.squid ?? '', ['-N', '-f', configuration], port).ready();
}

let toxic: Daemon | undefined;

/** The port of a toxiproxy before another port, with one toxic in the way back. */
export async function toxiproxy(
  upstream: number,
  type: string,
  attributes: Readonly<Record<string, number>>,
): Promise<number> {
  if (toxic === undefined) {
    const port = await deadPort();
    toxic = await new Daemon(parts.toxiproxy ?? '', ['-host', '127.0.0.1', '-port', String(port)], port).ready();
  }
  const api = async (path: string, body: object): Promise<{ listen: string }> => {
    const response = await fetch(`http://127.0.0.1:${toxic?.port}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`toxiproxy: ${response.status} ${await response.text()}`);
    return (await response.json()) as { listen: string };
  };
  const name = `${type}-${upstream}`;
  const { listen } = await api('/proxies', {
    name,
    listen: '127.0.0.1:0',
    upstream: `127.0.0.1:${upstream}`,
    enabled: true,
  });
  await api(`/proxies/${name}/toxics`, { type, stream: 'downstream', attributes });
  return Number(listen.split(':').at(-1));
}

export async function closeToxiproxy(): Promise<void> {
  await toxic?.close();
}
