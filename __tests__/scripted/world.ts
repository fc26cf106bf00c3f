import { searchCertificates } from '../../src/certificate/search.ts';
import type { HttpAnswer, HttpRequest, Network, Processes, Tls, World } from '../../src/world/world.ts';

/** What the scripted org does with one request. */
export type Script = (request: HttpRequest, index: number) => Partial<HttpAnswer> & { kind?: 'reply' | 'outage' };

export interface ScriptedWorld extends World {
  readonly requests: HttpRequest[];
  /** Milliseconds that `sleep` was asked for, in order. */
  readonly sleeps: number[];
  /** The time that passes with every request. */
  advance(milliseconds: number): void;
}

/** A world whose clock stands still unless somebody sleeps, whose network is a function and whose files are a map. */
export function scriptedWorld(
  script: Script,
  {
    now = new Date('2026-11-20T12:00:00Z'),
    files = {},
    environment = {},
    random = 0.5,
    workspace,
    presented,
    probe,
    route = () => [],
    processes = {},
  }: {
    now?: Date;
    files?: Record<string, string | Uint8Array>;
    environment?: Record<string, string>;
    random?: number;
    workspace?: string;
    presented?: Tls['presented'];
    probe?: Network['probe'];
    route?: Network['route'];
    processes?: Partial<Processes>;
  } = {},
): ScriptedWorld {
  let elapsed = 0;
  const requests: HttpRequest[] = [];
  const sleeps: number[] = [];
  const unused = () => {
    throw new Error('This story does not reach here.');
  };
  const folders = () =>
    new Set(Object.keys(files).flatMap((path) => path.split('/').map((_, i, parts) => parts.slice(0, i).join('/'))));
  return {
    requests,
    sleeps,
    advance: (milliseconds) => {
      elapsed += milliseconds;
    },
    clock: {
      now: () => new Date(now.getTime() + elapsed),
      monotonic: () => elapsed,
      sleep: async (milliseconds) => {
        sleeps.push(milliseconds);
        elapsed += milliseconds;
      },
      random: () => random,
    },
    network: {
      send: async (request) => {
        requests.push(request);
        const answer = script(request, requests.length - 1);
        return answer.kind === 'outage'
          ? ({
              phase: 'tcp',
              code: 'ECONNREFUSED',
              detail: 'refused',
              elapsedMilliseconds: 3,
              sent: false,
              final: false,
              ...answer,
            } as HttpAnswer)
          : ({ status: 200, headers: {}, body: '', elapsedMilliseconds: 3, ...answer, kind: 'reply' } as HttpAnswer);
      },
      probe: probe ?? unused,
      route,
      secrets: () => [],
    },
    tls: { presented: presented ?? unused },
    keystores: {
      search: async (content, passphrase) => ({
        kind: 'searched',
        search: await searchCertificates(content, passphrase),
        ownKey: 'unknown',
      }),
      close: async () => {},
    },
    files: {
      read: async (path) => {
        const content = files[path];
        return content === undefined ? 'missing' : typeof content === 'string' ? Buffer.from(content) : content;
      },
      kind: async (path) => (path in files ? 'file' : folders().has(path) ? 'directory' : 'missing'),
      list: async (path) => [
        ...new Set(
          Object.keys(files)
            .filter((name) => name.startsWith(`${path}/`))
            .map((name) => name.slice(path.length + 1).split('/')[0] ?? ''),
        ),
      ],
      entries: async (path) => {
        const below = Object.keys(files).filter((name) => name.startsWith(`${path}/`));
        const names = [...new Set(below.map((name) => name.slice(path.length + 1).split('/')[0] ?? ''))].sort();
        return names.map((name) => ({ name, kind: `${path}/${name}` in files ? 'file' : 'directory' }));
      },
      realPath: async (path) => (path in files || folders().has(path) ? path : undefined),
      write: unused,
      makeDirectory: unused,
      remove: unused,
      createExclusive: unused,
      modifiedAt: unused,
      temporaryDirectory: unused,
    },
    processes: { find: async () => undefined, run: unused, ...processes },
    machine: {
      platform: 'linux',
      homeDirectory: '/home/ci',
      workspace,
      environment,
      nodeVersion: process.version,
    },
  };
}
