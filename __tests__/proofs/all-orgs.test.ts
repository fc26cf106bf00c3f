import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundle, folder, runProgram, tokenPattern } from '../stories/command-line.ts';
import { type ConfiguredOrgs, startConfiguredOrgs } from '../stories/configured-orgs.ts';
import { assertionsOf } from '../stories/org.ts';

/** As the stories of all orgs, with as many as the largest fleets that one file will name; `npm run bench` has the figures. */
const count = 500;
const minute = 60_000;
let fleet: ConfiguredOrgs;
const path = join(folder, 'salesforce.json');
/** Every tenth fails: the org says no, the key is not there, or nobody answers, in turn. */
const ways = [
  { username: 'nobody@acme.example' },
  { 'private-key-variable': 'NOT_THERE' },
  { 'instance-url': 'https://nobody-there.my.salesforce.com' },
] as const;
const codes = [/^ERR_TOKEN_/, /^ERR_KEY_EMPTY$/, /^ERR_NETWORK_/] as const;
const fails = (at: number) => at % 10 === 3;
const wayOf = (at: number) => Math.floor(at / 10) % 3;

beforeAll(async () => {
  fleet = await startConfiguredOrgs(count, (at) => ({
    certificates: [{ DeveloperName: `Signing_${at}`, ExpirationDate: '2099-12-31' }],
  }));
  const orgs = fleet.names.map((name, at) => [name, { ...fleet.orgs[name], ...(fails(at) ? ways[wayOf(at)] : {}) }]);
  writeFileSync(path, JSON.stringify({ orgs: Object.fromEntries(orgs) }));
}, minute);
afterAll(async () => {
  await fleet.close();
  rmSync(folder, { recursive: true });
});

interface Entry {
  readonly org: string;
  readonly accessToken?: string;
  readonly username?: string;
  readonly failure: { readonly code: string } | null;
  readonly report?: { readonly worst: string };
}

async function all(command: string, ...argv: readonly string[]) {
  const begun = performance.now();
  const args = [bundle, command, '--config', path, '--all', '--retries', '0', ...argv];
  const done = await runProgram(process.execPath, args, { environment: fleet.environment, timeout: 4 * minute });
  process.stdout.write(`${command} --all of ${count} orgs: ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
  return done;
}

describe(`${count} orgs of a config file`, () => {
  it(
    'are logged in to beside 50 that fail, each with a session of its own',
    async () => {
      const slow = fleet.slowly(5);
      const file = join(folder, 'sessions.jsonl');
      const done = await all('login', '--output-file', file);
      expect([done.code, done.out, slow.mostAtOnce() <= 8]).toEqual([3, '', true]);
      const entries = readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Entry);
      expect(entries.map(({ org }) => org)).toEqual(fleet.names);
      for (const [at, { failure, accessToken, username }] of entries.entries()) {
        if (fails(at)) expect(failure?.code).toMatch(codes[wayOf(at)] ?? '');
        else
          expect([failure, username, tokenPattern.test(accessToken ?? '')]).toEqual([
            null,
            `ci-${at}@acme.example`,
            true,
          ]);
      }
      const tokens = entries.flatMap(({ accessToken }) => accessToken ?? []);
      expect(new Set(tokens).size).toBe(450);
      for (const at of [3, 13, 23, 493]) expect(done.err).toMatch(new RegExp(`: org-${at}: `));
      expect(done.err).toMatch(/^500 of 500 orgs logged in, 50 failed\.$/m);
      expect(done.err).not.toMatch(tokenPattern);
      // Those that failed for want of a key or an answer sent no assertion; a refused one may be tried once more.
      expect(new Set(assertionsOf(fleet.emulator).map(({ claims }) => claims?.sub)).size).toBe(450 + 1);
    },
    5 * minute,
  );

  it(
    'are checked beside 50 that cannot be',
    async () => {
      const done = await all('check', '--json');
      const entries = JSON.parse(done.out) as Entry[];
      expect(entries.map(({ org }) => org)).toEqual(fleet.names);
      expect(entries.map(({ report }) => report?.worst)).toEqual(
        fleet.names.map((_, at) => (fails(at) ? 'unreadable' : 'ok')),
      );
      expect([done.code, entries.filter(({ failure }) => failure !== null).length]).toEqual([3, 50]);
    },
    5 * minute,
  );
});
