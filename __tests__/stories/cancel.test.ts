import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from '@jest/globals';
import { only } from '../platform.ts';
import { closeJobs } from '../runner/index.ts';
import { kept } from '../world/kept.ts';
import { httpServer } from '../world/servers.ts';
import { closeOrgs, inputs, makePair, runLogin, startOrg, username } from './org.ts';

const folders: string[] = [];
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'cancel-'));
  folders.push(path);
  return path;
}
afterEach(closeOrgs);
afterAll(() => {
  closeJobs();
  for (const path of folders) rmSync(path, { recursive: true });
});

/** The runner's own waits: interrupt, 7.5 s later terminate. */
const timeScale = 1;

async function host(answer: Parameters<typeof httpServer>[0]): Promise<string> {
  const server = await kept(httpServer(answer));
  return `http://127.0.0.1:${server.port}`;
}

const no = (error_description: string) => JSON.stringify({ error: 'invalid_grant', error_description });

only('posix', 'Windows knows no signals').describe('a login that is cancelled', () => {
  it.each([
    ['while nobody answers', () => host(() => {}), {}, 'Logging in to'],
    [
      'while it waits for an outage to pass',
      () => host((_, response) => response.writeHead(503, { 'retry-after': '60' }).end()),
      {},
      'Waiting 1 min',
    ],
    [
      'while it waits to try both keys again',
      () => host((_, response) => response.writeHead(400).end(no('invalid assertion'))),
      { 'next-private-key': makePair().privateKey },
      'Trying again in 5 s',
    ],
  ] as const)('%s ends at once and says so', async (_, open, changes, cancelOn) => {
    const run = await runLogin(inputs(await open(), changes), { timeScale, cancelOn });
    expect(run).toMatchObject({ conclusion: 'cancelled', exitCode: 1, signals: ['SIGINT'] });
    expect(run.outputs).toEqual({ authenticated: 'false', 'failure-code': 'ERR_CANCELLED' });
  });

  it("while it waits for another job's hand-off ends soon, long before it would be killed", async () => {
    const org = await startOrg();
    const home = folder();
    mkdirSync(join(home, '.sfdx'));
    writeFileSync(join(home, '.sfdx', '.sf-keypair.lock'), `${Date.now() + 600_000} 0.5`);
    const run = await runLogin(inputs(org.url, { alias: 'uat' }), {
      timeScale,
      home,
      machine: { PATH: '/nonexistent' },
      cancelOn: 'Logged in to org',
    });
    expect(run).toMatchObject({ conclusion: 'cancelled', signal: 'SIGINT', signals: ['SIGINT'] });
  });

  it('while sf logs in with the key leaves the login, the lock and the key as they were before', async () => {
    const org = await startOrg();
    const home = folder();
    const bin = folder();
    const login = join(home, '.sfdx', `${username}.json`);
    mkdirSync(join(home, '.sfdx'));
    writeFileSync(login, '{"username":"before"}');
    writeFileSync(join(bin, 'sf'), '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
    const run = await runLogin(inputs(org.url, { alias: 'uat', 'sf-login': 'key' }), {
      timeScale,
      home,
      machine: { PATH: `${bin}:/usr/bin:/bin` },
      cancelAfterMs: 2_000,
    });
    expect(run).toMatchObject({ conclusion: 'cancelled', exitCode: 1, signals: ['SIGINT'] });
    const post = await run.runPost();
    expect(post.elapsedMilliseconds).toBeLessThan(5_000);
    expect(post.annotations).toEqual([]);
    expect(readdirSync(join(home, '.sfdx'))).toEqual([`${username}.json`]);
    expect(readFileSync(login, 'utf8')).toBe('{"username":"before"}');
    expect(Object.keys(post.files).filter((name) => name.includes('key.pem'))).toEqual([]);
  }, 40_000);
});
