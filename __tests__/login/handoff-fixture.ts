import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type HandOff, type HandOffRequest, handOff } from '../../src/login/handoff/handoff.ts';
import { undoHandOff } from '../../src/login/handoff/undo.ts';
import { Secret } from '../../src/secret.ts';
import type { Session } from '../../src/token/session.ts';
import { createFiles } from '../../src/world/files.ts';
import type { Machine, ProcessRequest, ProcessResult, World } from '../../src/world/world.ts';
import { type RecordingCi, recordingCi } from '../scripted/ci.ts';
import { sessionOf } from '../scripted/session.ts';
import { scriptedWorld } from '../scripted/world.ts';

const folders: string[] = [];

/** Removes all homes; for `afterAll`. */
export function removeHomes(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A home folder on disk, and the folder of `sf` in it. */
export class TestHome {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'handoff-')));
  readonly temporary = join(this.path, 'runner-temp');

  constructor(files: Readonly<Record<string, string>> = {}) {
    folders.push(this.path);
    mkdirSync(this.temporary);
    for (const [name, text] of Object.entries(files)) this.put(name, text);
  }

  put(name: string, text: string): void {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), text);
  }

  at(name: string): string {
    return join(this.path, '.sfdx', name);
  }

  text(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  /** Everything below ~/.sfdx, each file by its path. */
  everything(): Record<string, string> {
    const entries = readdirSync(join(this.path, '.sfdx'), { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      entries
        .map((entry) => [join(entry.parentPath, entry.name).slice(this.at('').length + 1), entry] as const)
        .map(([path, entry]) => [path, entry.isFile() ? this.text(path) : '(folder)']),
    );
  }

  leftInTemporary(): string[] {
    return readdirSync(this.temporary);
  }
}

/** What a scripted `sf` does; the fields are those of its answer. */
export type Sf = (request: ProcessRequest) => Promise<Partial<ProcessResult>> | Partial<ProcessResult>;

export interface TestWorld extends World {
  readonly runs: ProcessRequest[];
  now: Date;
}

/** Real files, a clock that moves only by sleeping, and a scripted `sf` (or none). */
export function testWorld(
  home: TestHome,
  sf?: Sf,
  { platform = 'linux', environment = {} }: Partial<Pick<Machine, 'platform' | 'environment'>> = {},
): TestWorld {
  const runs: ProcessRequest[] = [];
  const unused = () => {
    throw new Error('A hand-off sends nothing itself.');
  };
  let elapsed = 0;
  const world: TestWorld = {
    ...scriptedWorld(unused),
    runs,
    now: new Date(),
    machine: { platform, homeDirectory: home.path, workspace: undefined, environment, nodeVersion: process.version },
    files: createFiles({ environment: { RUNNER_TEMP: home.temporary } }),
    clock: {
      now: () => new Date(world.now.getTime() + elapsed),
      monotonic: () => elapsed,
      // A little real time, so that jobs that wait for each other take turns.
      sleep: async (milliseconds) => {
        elapsed += milliseconds;
        await new Promise((resolve) => setTimeout(resolve, 1));
      },
      random: Math.random,
    },
    processes: {
      find: async (name) => (sf === undefined || name !== 'sf' ? undefined : '/opt/sf/bin/sf'),
      run: async (request) => {
        runs.push(request);
        const result = (await sf?.(request)) ?? {};
        return { exitCode: 0, timedOut: false, stdout: '', stderr: '', ...result };
      },
    },
  };
  return world;
}

export function session(orgId: string, accessToken: string, members: Partial<Session> = {}): Session {
  return sessionOf({ accessToken: new Secret(accessToken), orgId, userId: '005000000000001AAA', ...members });
}

export const acme = '00D000000000001AAA';
export const other = '00D000000000002AAA';

/** A request with what does not matter filled in. */
export function request(members: Partial<HandOffRequest> = {}): HandOffRequest {
  return {
    session: session(acme, `${acme}!token-of-acme`),
    username: 'ci@acme.example',
    alias: 'staging',
    setDefault: true,
    setDefaultDevHub: false,
    how: 'token',
    job: { id: 'job-1', runner: 'one' },
    deadlineMilliseconds: 60_000,
    ...members,
  };
}

/** One job that hands off and later undoes. */
export class TestJob {
  readonly ci: RecordingCi = recordingCi();
  readonly world: TestWorld;
  readonly request: HandOffRequest;
  done: HandOff | undefined;

  constructor(home: TestHome, members: Partial<HandOffRequest> = {}, sf?: Sf) {
    this.world = testWorld(home, sf);
    this.request = request(members);
  }

  async main(): Promise<HandOff> {
    this.done = await handOff(this.request, this.world, this.ci);
    return this.done;
  }

  async post(): Promise<void> {
    if (this.done !== undefined) await undoHandOff(this.done.undo, this.world, this.ci);
  }
}
