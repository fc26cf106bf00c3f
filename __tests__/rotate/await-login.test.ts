import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { awaitLogin } from '../../src/rotate/await-login.ts';
import { recordingCi } from '../scripted/ci.ts';
import { scriptedWorld } from '../scripted/world.ts';

const refused = (code: 'ERR_TOKEN_APP_NOT_FOUND' | 'ERR_TOKEN_ASSERTION') =>
  new Failure(code, `It says ${code}.`, { hint: 'Do this.', reply: 'invalid_grant: x' });

function waiting(
  answers: readonly (Failure | Error | 'session')[],
  milliseconds = 600_000,
  ended = new AbortController(),
) {
  const world = scriptedWorld(() => ({}));
  const ci = recordingCi();
  let attempts = 0;
  const attempt = async () => {
    const answer = answers[Math.min(attempts, answers.length - 1)];
    attempts += 1;
    if (answer !== 'session') throw answer;
    return answer;
  };
  const options = { milliseconds, command: 'sf-keypair init …', signal: ended.signal };
  return { world, ci, attempts: () => attempts, done: awaitLogin(attempt, options, world, ci) };
}

const app = refused('ERR_TOKEN_APP_NOT_FOUND');
const assertion = refused('ERR_TOKEN_ASSERTION');

describe('waiting for a login', () => {
  it('tries with growing pauses until one works', async () => {
    const { done, world, attempts } = waiting([...Array(9).fill(app), 'session']);
    expect(await done).toBe('session');
    expect(attempts()).toBe(10);
    const [first = 0, second = 0] = world.sleeps;
    expect([first, second]).toEqual([5_000, 7_500]);
    expect(Math.max(...world.sleeps)).toBe(60_000);
    expect(world.sleeps).toEqual([...world.sleeps].sort((one, other) => one - other));
  });

  it('says each new answer with its remedy, and one that stays in a few words', async () => {
    const { done, ci } = waiting([app, app, assertion, 'session']);
    await done;
    expect(ci.events).toEqual([
      'group The login does not work yet: It says ERR_TOKEN_APP_NOT_FOUND.',
      '  The org said: invalid_grant: x',
      '  What to do: Do this.',
      'info Trying again in 5 s, for 10 min more.',
      'info Still ERR_TOKEN_APP_NOT_FOUND. Trying again in 7.5 s, for 9 min 55 s more.',
      'group The login does not work yet: It says ERR_TOKEN_ASSERTION.',
      '  The org said: invalid_grant: x',
      '  What to do: Do this.',
      expect.stringMatching(/^info Trying again in 11\.\d s/),
    ]);
  });

  it('ends with the last answer when the time is up, after one more try', async () => {
    const { done, world } = waiting([app], 20_000);
    await expect(done).rejects.toMatchObject({
      code: 'ERR_TOKEN_APP_NOT_FOUND',
      message: 'It says ERR_TOKEN_APP_NOT_FOUND. So it was after 20 s of waiting.',
      hint: 'Do this. Then go on with: sf-keypair init …',
      reply: 'invalid_grant: x',
    });
    expect(world.sleeps).toEqual([5_000, 7_500, 7_500]);
  });

  it('tries once when it is not to wait', async () => {
    const { done, attempts } = waiting([app], 0);
    await expect(done).rejects.toBe(app);
    expect(attempts()).toBe(1);
  });

  it('goes on through outages', async () => {
    const { done } = waiting([
      new Failure('ERR_NETWORK_DNS', 'no name'),
      new Failure('ERR_DEADLINE', 'late'),
      'session',
    ]);
    expect(await done).toBe('session');
  });

  it.each([
    new Failure('ERR_TARGET_REFUSED_ORG', 'another org'),
    new Failure('ERR_TARGET_KIND', 'a sandbox', { exit: 1 }),
    new Failure('ERR_REPLY_UNTRUSTED', 'another host'),
    new Failure('ERR_TOKEN_REDIRECT', 'elsewhere'),
    new Failure('ERR_USERNAME', 'no username'),
    new TypeError('a mistake'),
  ])('does not wait for what waiting cannot mend: $message', async (error) => {
    const { done, attempts } = waiting([error]);
    await expect(done).rejects.toBe(error);
    expect(attempts()).toBe(1);
  });

  it('ends when it is told to, with the line that goes on, and does not try again', async () => {
    const ended = new AbortController();
    const { done, world, attempts } = waiting([app], 600_000, ended);
    world.clock.sleep = async () => ended.abort();
    await expect(done).rejects.toMatchObject({ code: 'ERR_CANCELLED', hint: 'Go on with: sf-keypair init …' });
    expect(attempts()).toBe(1);
  });

  it('ends so in the middle of a login as well, whatever that says then', async () => {
    const ended = new AbortController();
    const attempt = async () => {
      ended.abort();
      throw new Failure('ERR_CANCELLED', 'The login was cancelled.');
    };
    const options = { milliseconds: 1_000, command: 'sf-keypair init …', signal: ended.signal };
    const done = awaitLogin(
      attempt,
      options,
      scriptedWorld(() => ({})),
      recordingCi(),
    );
    await expect(done).rejects.toMatchObject({
      message: 'The waiting was ended.',
      hint: 'Go on with: sf-keypair init …',
    });
  });
});
