import { existsSync, mkdirSync, rmSync, utimesSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sfAtRest, withLock } from '../../src/login/handoff/lock.ts';
import { removeHomes, TestHome, testWorld } from './handoff-fixture.ts';

afterAll(removeHomes);

const times = { hold: 20_000, patience: 5_000 };

describe('the lock', () => {
  it('lets one in at a time and goes with its holder', async () => {
    const home = new TestHome({ other: '' });
    const path = home.at('lock');
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, () =>
        withLock(path, { hold: 20_000, patience: 600_000 }, testWorld(home), async () => {
          inside += 1;
          most = Math.max(most, inside);
          await new Promise((resolve) => setTimeout(resolve, 2));
          inside -= 1;
        }),
      ),
    );
    expect(most).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  it('goes when what is done under it fails', async () => {
    const home = new TestHome({ other: '' });
    const failing = withLock(home.at('lock'), times, testWorld(home), async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(home.at('lock'))).toBe(false);
  });

  it('is given up on after the patience', async () => {
    const home = new TestHome();
    const world = testWorld(home);
    home.put('lock', `${world.now.getTime() + 60_000} 0.5`);
    const waiting = withLock(home.at('lock'), times, world, async () => undefined);
    await expect(waiting).rejects.toMatchObject({
      code: 'ERR_HANDOFF',
      message: expect.stringContaining(home.at('lock')),
    });
    expect(world.clock.monotonic()).toBeGreaterThanOrEqual(5_000);
    expect(home.text('lock')).toMatch(/ 0\.5$/);
  });

  it('is broken when its holder should have been done', async () => {
    const home = new TestHome();
    const world = testWorld(home);
    home.put('lock', `${world.now.getTime() - 1} 0.5`);
    expect(await withLock(home.at('lock'), times, world, async () => 'in')).toBe('in');
    expect(home.everything()).toStrictEqual({});
  });

  it('is broken when its holder died before it could say for how long', async () => {
    const home = new TestHome({ lock: '' });
    const world = testWorld(home);
    expect(await withLock(home.at('lock'), { hold: 1, patience: 60_000 }, world, async () => 'in')).toBe('in');
    expect(world.clock.monotonic()).toBeGreaterThan(9_000);
  });

  it('is broken by one of many only', async () => {
    const home = new TestHome();
    home.put('lock', '1 0.5');
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, () =>
        withLock(home.at('lock'), { hold: 20_000, patience: 600_000 }, testWorld(home), async () => {
          inside += 1;
          most = Math.max(most, inside);
          await new Promise((resolve) => setTimeout(resolve, 2));
          inside -= 1;
        }),
      ),
    );
    expect(most).toBe(1);
    expect(home.everything()).toStrictEqual({});
  });

  it('is not broken any more once another one has broken it and holds it anew', async () => {
    const home = new TestHome();
    const world = testWorld(home);
    home.put('lock', '1 0.5');
    const fresh = `${world.now.getTime() + 60_000} of-another`;
    const files = {
      ...world.files,
      createExclusive: async (path: string, text: string) => {
        if (path.endsWith('.broken')) home.put('lock', fresh);
        return world.files.createExclusive(path, text);
      },
    };
    const waiting = withLock(home.at('lock'), times, { ...world, files }, async () => undefined);
    await expect(waiting).rejects.toMatchObject({ code: 'ERR_HANDOFF' });
    expect(home.text('lock')).toBe(fresh);
  });

  it('is broken although somebody died while breaking it', async () => {
    const home = new TestHome({ 'lock.broken': '' });
    home.put('lock', '1 0.5');
    expect(await withLock(home.at('lock'), { hold: 1, patience: 60_000 }, testWorld(home), async () => 'in')).toBe(
      'in',
    );
    expect(home.everything()).toStrictEqual({});
  });

  it('that is gone when we are done is left so', async () => {
    const home = new TestHome({ other: '' });
    const done = withLock(home.at('lock'), times, testWorld(home), async () => rmSync(home.at('lock')));
    await expect(done).resolves.toBeUndefined();
    expect(home.everything()).toStrictEqual({ other: '' });
  });

  it('is not taken from the one who broke ours', async () => {
    const home = new TestHome({ other: '' });
    await withLock(home.at('lock'), times, testWorld(home), async () => home.put('lock', '9 of-another'));
    expect(home.text('lock')).toBe('9 of-another');
  });
});

describe('an sf that is writing', () => {
  it('is waited for', async () => {
    const home = new TestHome({ 'alias.json': '{}' });
    const world = testWorld(home);
    mkdirSync(home.at('alias.json.lock'));
    setTimeout(() => rmSync(home.at('alias.json.lock'), { recursive: true }), 20);
    await sfAtRest(home.at('alias.json'), world);
    expect(existsSync(home.at('alias.json.lock'))).toBe(false);
    expect(world.clock.monotonic()).toBeGreaterThan(0);
  });

  it('is not waited for when it has died', async () => {
    const home = new TestHome({ 'alias.json': '{}' });
    const world = testWorld(home);
    mkdirSync(home.at('alias.json.lock'));
    const longAgo = new Date(world.now.getTime() - 11_000);
    utimesSync(home.at('alias.json.lock'), longAgo, longAgo);
    await sfAtRest(home.at('alias.json'), world);
    expect(world.clock.monotonic()).toBe(0);
  });

  it('is not waited for longer than it could live unseen', async () => {
    const home = new TestHome({ 'alias.json': '{}' });
    const world = testWorld(home);
    mkdirSync(home.at('alias.json.lock'));
    const ahead = new Date(world.now.getTime() + 86_400_000);
    utimesSync(home.at('alias.json.lock'), ahead, ahead);
    await sfAtRest(home.at('alias.json'), world);
    expect(world.clock.monotonic()).toBeLessThan(11_000);
  });
});
