import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type http from 'node:http';
import https from 'node:https';
import type net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import type { Configuration, OrgConfiguration } from '../../src/emulator/configuration.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { type ActionOptions, actionNode, type JobOptions, type StopOptions } from '../runner/index.ts';
import { assertionsOf, clientId, inputs, pair, startOrg, username } from '../stories/org.ts';
import { Authority, type Certified } from '../world/certificates.ts';
import { httpServer, type ProxyOptions, proxyServer, rawServer } from '../world/servers.ts';

/** What a login is run with so that a fault happens to it, and how many token requests reached a server. */
export interface Scene {
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly options?: JobOptions & StopOptions & Pick<ActionOptions, 'node' | 'env'>;
  readonly requests: () => number;
  /** How many requests reached the org's revocation endpoint. */
  readonly revocations?: () => number;
}

type Given = Scene['given'];
type Options = Scene['options'];

export const authority = new Authority();
const endpoint = '/services/oauth2/token';
/** What a proxy is told in the rows where it wants to know who asks. */
export const proxyPassword = 'proxy-password-1';

/** Everything that one row starts; all of it is gone when the row is over. */
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'fault-'));
  readonly #open: { close(): void | Promise<void> }[] = [];

  kept<T extends { close(): void | Promise<void> }>(thing: T): T {
    this.#open.push(thing);
    return thing;
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((thing) => thing.close()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  file(name: string, content: string | Uint8Array, mode = 0o644): string {
    const path = join(this.folder, name);
    writeFileSync(path, content, { mode });
    return path;
  }

  /** A program that changes something and then becomes the action's Node.js. Not every shell hands on INPUT_INSTANCE-URL. */
  nodeBy(prefix: string): string {
    return this.file('node', `#!/bin/bash\nexec ${prefix} '${actionNode()}' "$@"\n`, 0o755);
  }

  /** The emulated org on loopback. */
  async org(
    configuration: { org?: OrgConfiguration; app?: object; user?: object } & Configuration = {},
    given: Given = {},
    options: Options = {},
  ): Promise<Scene & { readonly url: string }> {
    const org = await startOrg(configuration);
    return {
      url: org.url,
      given: inputs(org.url, given),
      options,
      requests: () => assertionsOf(org).length,
      revocations: () => org.journal.filter(({ endpoint }) => endpoint === 'revoke').length,
    };
  }

  /** A server that gives every request the same answer. */
  async answering(status: number, headers: http.OutgoingHttpHeaders, body: string, given: Given = {}): Promise<Scene> {
    let requests = 0;
    const server = this.kept(
      await httpServer((request, response) => {
        if (request.url === endpoint) requests += 1;
        request.resume();
        if (headers['date'] !== undefined || headers['no-date'] !== undefined) response.sendDate = false;
        const { 'no-date': _, ...sent } = headers;
        response.writeHead(status, sent).end(body);
      }),
    );
    return { given: inputs(`http://127.0.0.1:${server.port}`, given), requests: () => requests };
  }

  /** A server that talks TCP as it is told, at once or after a request. */
  async talking(talk: (socket: net.Socket) => void, scheme: 'http' | 'https' = 'http'): Promise<Scene> {
    let requests = 0;
    const server = this.kept(
      await rawServer((socket) => {
        let answered = false;
        socket.on('data', (piece) => {
          if (piece.includes(`POST ${endpoint}`)) requests += 1;
          if (!answered) talk(socket);
          answered = true;
        });
      }),
    );
    return { given: inputs(`${scheme}://127.0.0.1:${server.port}`), requests: () => requests };
  }

  /** A server that says nothing of HTTP before TLS is made, with the extra authority trusted unless the row says otherwise. */
  async secured(certified: Certified, tls: TlsOptions = {}, trusted = true): Promise<Scene> {
    let requests = 0;
    const front = https.createServer({ key: certified.key, cert: certified.chain, ...tls }, (request, response) => {
      requests += 1;
      request.resume();
      response.end('{}');
    });
    front.on('tlsClientError', () => {});
    const server = this.kept(await rawServer((socket) => void front.emit('connection', socket)));
    return {
      given: inputs(`https://127.0.0.1:${server.port}`),
      options: { machine: trusted ? this.trusting() : {} },
      requests: () => requests,
    };
  }

  trusting(): { NODE_EXTRA_CA_CERTS: string } {
    return { NODE_EXTRA_CA_CERTS: this.file('authority.pem', authority.pem) };
  }

  /**
   * An org at its true name, with TLS that the extra authority vouches for. A name leads there through a CONNECT proxy
   * of ours, to which other proxies can pass on; `behind` gives the value of HTTPS_PROXY.
   */
  async trueOrg(
    behind: (ours: { readonly port: number }) => string | Promise<string>,
    {
      host = 'acme.my.salesforce.com',
      proxy = {},
      configuration = {},
      given = {},
    }: { host?: string; proxy?: ProxyOptions; configuration?: Configuration; given?: Given } = {},
  ): Promise<Scene> {
    const certified = authority.leaf([host]);
    const org = { apps: [{ clientId, certificates: [pair.publicKey] }], users: [{ username }] };
    const kind = host.includes('.sandbox.') ? 'sandbox' : 'production';
    const emulator = this.kept(
      await startEmulator(
        { orgs: [{ ...org, kind, myDomain: `https://${host}` }], ...configuration },
        { tls: { key: certified.key, cert: certified.chain } },
      ),
    );
    const ports = { [`${host}:443`]: Number(new URL(emulator.url).port) };
    const ours = this.kept(await proxyServer({ ports, ...proxy }));
    return {
      given: inputs(`https://${host}`, given),
      options: { machine: { ...this.trusting(), HTTPS_PROXY: await behind(ours) } },
      requests: () => assertionsOf(emulator).length,
    };
  }
}

/** The address of a host that nobody vouches for, allowed by name. */
export function foreign(origin: string, given: Given = {}): Given {
  return inputs(origin, { 'allowed-hosts': new URL(origin).host, audience: origin, ...given });
}
