import { createPrivateKey } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { loginUrl } from '../../src/assertion/login-url.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { Failure } from '../../src/failure.ts';
import { type LoginRequest, login } from '../../src/login/login.ts';
import { createWorld } from '../../src/world/create.ts';
import { type RecordingCi, recordingCi } from '../scripted/ci.ts';
import { loginRequest } from '../scripted/login-request.ts';
import { clientId, closeOrgs, makePair, pair, startOrg, username } from './org.ts';

const logins = 200;
/** A key of its own for each would be minutes of work; each of these belongs to every twentieth login. */
const pairs = Array.from({ length: 20 }, () => makePair());
const pairOf = (at: number) => pairs[at % pairs.length] ?? pair;
const userOf = (at: number) => `ci-${at}@acme.example`;
const appOf = (at: number) => `3MVG9.madeUpConsumerKey.${at}`;

const request = (url: string, changes: Partial<LoginRequest> = {}): LoginRequest => {
  const key = createPrivateKey(pair.privateKey);
  return loginRequest(key, { url: loginUrl(url), username, current: { name: 'current', clientId, key }, ...changes });
};

let emulator: Emulator | undefined;
afterEach(async () => {
  await emulator?.close();
  await closeOrgs();
});

async function whoHolds(token: string, url: string): Promise<string | undefined> {
  const answer = await fetch(`${url}/services/oauth2/userinfo`, { headers: { authorization: `Bearer ${token}` } });
  return ((await answer.json()) as { preferred_username?: string }).preferred_username;
}

describe('200 logins at once in one process', () => {
  it('all succeed, and none leaks into the session of another', async () => {
    const all = Array.from({ length: logins }, (_, at) => at);
    emulator = await startEmulator({
      orgs: [
        {
          apps: all.map((at) => ({
            clientId: appOf(at),
            type: 'external' as const,
            certificates: [pairOf(at).publicKey],
            approvedUsers: [userOf(at)],
          })),
          users: all.map((at) => ({ username: userOf(at) })),
        },
      ],
      freshTokens: true,
    });
    const { url } = emulator;
    const cis: RecordingCi[] = all.map(() => recordingCi());
    const done = await Promise.all(
      all.map((at) => {
        const current = { name: 'current', clientId: appOf(at), key: createPrivateKey(pairOf(at).privateKey) } as const;
        return login(request(url, { username: userOf(at), current }), createWorld({}), cis[at] ?? recordingCi());
      }),
    );
    const tokens = done.map(({ session }) => session.accessToken.reveal());
    expect(new Set(tokens).size).toBe(logins);
    expect(new Set(done.map(({ session }) => session.userId)).size).toBe(logins);
    for (const at of all) {
      const seen = cis[at]?.masked ?? [];
      expect(tokens.filter((token) => seen.includes(token))).toEqual([tokens[at]]);
      const assertions = seen.filter((mask) => mask.startsWith('eyJ'));
      expect(assertions.map(claimsOf)).toEqual([expect.objectContaining({ iss: appOf(at), sub: userOf(at) })]);
      const said = cis[at]?.events.join('\n') ?? '';
      expect(tokens.some((token) => said.includes(token))).toBe(false);
    }
    // The org itself says whose each token is.
    const holders: (string | undefined)[] = [];
    for (const token of tokens) holders.push(await whoHolds(token, url));
    expect(holders).toEqual(all.map(userOf));
  }, 60_000);
});

function claimsOf(assertion: string): unknown {
  return JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString());
}

const minutes = 60;
const century = 100 * 31_556_952;
const tenMillionYears = 10_000_000 * 31_556_952;

/** Logs in with clocks that are off, and says how that ended. */
async function ending(seconds: { org?: number; machine?: number }): Promise<{ failure?: Failure; ci: RecordingCi }> {
  const org = await startOrg(seconds.org === undefined ? {} : { faults: [`clock:${seconds.org}`] });
  const world = createWorld({});
  const now = () => new Date(Date.now() + (seconds.machine ?? 0) * 1000);
  const ci = recordingCi();
  try {
    await login(request(org.url), { ...world, clock: { ...world.clock, now } }, ci);
    return { ci };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { failure: error, ci };
  }
}

describe('a clock that is off', () => {
  it.each([
    ['of the org, 10 minutes behind', { org: -10 * minutes }, '10 min(?: 1 s)? ahead of'],
    ['of the machine, 10 minutes ahead', { machine: 10 * minutes }, '10 min(?: 1 s)? ahead of'],
    ['of the org, 10 minutes ahead', { org: 10 * minutes }, 'behind'],
    ['of the machine, 10 minutes behind', { machine: -10 * minutes }, 'behind'],
  ])('%s, ends in a login that says so', async (_, seconds, words) => {
    const { failure, ci } = await ending(seconds);
    expect(failure).toBeUndefined();
    expect(ci.events.join('\n')).toMatch(new RegExp(`warning The clock of this machine is .*${words}`));
  });

  const expired = {
    code: 'ERR_TOKEN_EXPIRED',
    message: expect.stringContaining('The org says that the assertion has expired.'),
  };

  it.each([
    ['of the org, ten million years ahead', { org: tenMillionYears }, expired],
    ['of the org, ten million years behind', { org: -tenMillionYears }, undefined],
    ['of the org, a century ahead', { org: century }, expired],
    ['of the machine, a century behind', { machine: -century }, expired],
    ['of the machine, as far ahead as a date reaches', { machine: 8.64e12 - Date.now() / 1000 - 3600 }, undefined],
    ['of the machine, as far behind as a date reaches', { machine: -8.64e12 - Date.now() / 1000 + 3600 }, expired],
  ])('%s, ends at once, in a login or in a sentence that is true', async (_, seconds, sentence) => {
    const { failure, ci } = await ending(seconds);
    if (sentence === undefined) expect(failure).toBeUndefined();
    else expect(failure).toMatchObject(sentence);
    expect([failure?.message, failure?.hint, ...ci.events].join('\n')).not.toMatch(/NaN|Infinity|Invalid/);
    // One assertion: a skew that no clock has corrects nothing.
    expect(ci.masked.filter((mask) => mask.startsWith('eyJ'))).toHaveLength(1);
  });
});
