import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OrgConfiguration } from '../../src/emulator/configuration.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { Authority } from '../world/certificates.ts';
import { rawServer } from '../world/servers.ts';
import { clientId, pair } from './org.ts';

/** Many orgs at their true names, with the config file that names them. A proxy on loopback leads to them. */
export interface ConfiguredOrgs {
  readonly emulator: Emulator;
  readonly names: readonly string[];
  /** The members of each org in the file. */
  readonly orgs: Readonly<Record<string, Record<string, string>>>;
  /** The way to the orgs, and the key. */
  readonly environment: Record<string, string>;
  /** How many connections were asked for, to whatever host. */
  readonly asked: () => number;
  /** Lets every connection wait that long, and counts how many did at the same time. */
  readonly slowly: (milliseconds: number) => { readonly mostAtOnce: () => number; readonly stop: () => void };
  close(): Promise<void>;
}

const usernameOf = (at: number) => `ci-${at}@acme.example`;
const hostOf = (at: number) => `acme-${at}.my.salesforce.com`;

/** @param org members of the org at that place */
export async function startConfiguredOrgs(
  count: number,
  org: (at: number) => OrgConfiguration = () => ({}),
): Promise<ConfiguredOrgs> {
  const all = Array.from({ length: count }, (_, at) => at);
  const authority = new Authority();
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  writeFileSync(join(folder, 'authority.pem'), authority.pem);
  const certified = authority.leaf(['*.my.salesforce.com']);
  const emulator = await startEmulator(
    {
      orgs: all.map((at) => ({
        apps: [{ clientId, type: 'external', certificates: [pair.publicKey] }],
        users: [{ username: usernameOf(at) }],
        myDomain: `https://${hostOf(at)}`,
        ...org(at),
      })),
    },
    { tls: { key: certified.key, cert: certified.chain } },
  );
  const port = Number(new URL(emulator.url).port);
  const way = new Way(new Set(all.map((at) => `${hostOf(at)}:443`)), port);
  const proxy = await rawServer((socket) => way.lead(socket));
  const names = all.map((at) => `org-${at}`);
  return {
    emulator,
    names,
    orgs: Object.fromEntries(
      all.map((at) => [
        `org-${at}`,
        {
          'client-id': clientId,
          username: usernameOf(at),
          'instance-url': `https://${hostOf(at)}`,
          'private-key-variable': 'ACME_KEY',
        },
      ]),
    ),
    environment: {
      HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
      NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
      ACME_KEY: pair.privateKey,
    },
    asked: () => proxy.connections(),
    slowly: (milliseconds) => way.slowly(milliseconds),
    close: async () => {
      await Promise.all([emulator.close(), proxy.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** A CONNECT proxy that knows these hosts and can be slow. */
class Way {
  readonly #hosts: ReadonlySet<string>;
  readonly #port: number;
  #milliseconds = 0;
  #waiting = 0;
  #most = 0;

  constructor(hosts: ReadonlySet<string>, port: number) {
    this.#hosts = hosts;
    this.#port = port;
  }

  slowly(milliseconds: number) {
    [this.#milliseconds, this.#most] = [milliseconds, 0];
    return {
      mostAtOnce: () => this.#most,
      stop: () => {
        this.#milliseconds = 0;
      },
    };
  }

  lead(client: net.Socket): void {
    client.once('data', (head) => {
      const [, target = ''] = /^CONNECT (\S+) HTTP/.exec(head.toString('latin1')) ?? [];
      this.#waiting += 1;
      this.#most = Math.max(this.#most, this.#waiting);
      setTimeout(() => {
        this.#waiting -= 1;
        this.#connect(client, target);
      }, this.#milliseconds);
    });
  }

  #connect(client: net.Socket, target: string): void {
    if (!this.#hosts.has(target)) return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const server = net.connect(this.#port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(server).pipe(client);
    });
    server.on('error', () => client.destroy());
    client.on('close', () => server.destroy());
  }
}
