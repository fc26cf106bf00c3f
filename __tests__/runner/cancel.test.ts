import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { waits } from './child.ts';
import { makeAction, removeActions } from './fixture.ts';
import { closeJobs, Job, runAction } from './index.ts';

afterAll(() => {
  closeJobs();
  removeActions();
});

const stay = "setInterval(() => {}, 1000); console.log('ready');";
/** The runner's times, a twenty-fifth of them: 300 ms, 100 ms, 200 ms. */
const timeScale = 0.04;

describe('a cancelled step', () => {
  it('is interrupted first, and cancelled even when it then ends well', async () => {
    const main = `process.on('SIGINT', () => { write('GITHUB_STATE', 'a=1'); process.exit(0); }); ${stay}`;
    const run = await runAction({
      action: makeAction({ main, post: 'console.log(env.STATE_a)' }),
      cancelOn: 'ready',
    });
    expect(run).toMatchObject({ conclusion: 'cancelled', exitCode: 0, signals: ['SIGINT'], state: { a: '1' } });
    expect(run.body.split('\n').at(-1)).toBe('##[error]The operation was canceled.');
    expect(run.job.status).toBe('cancelled');
    // Its post runs all the same, and is not cancelled itself.
    expect(await run.runPost()).toMatchObject({ conclusion: 'success', body: '1' });
  });

  it('without a handler dies of the interrupt', async () => {
    const run = await runAction({ action: makeAction({ main: stay }), cancelOn: 'ready' });
    expect(run).toMatchObject({ conclusion: 'cancelled', exitCode: null, signal: 'SIGINT', signals: ['SIGINT'] });
  });

  it('is told to terminate 7.5 s later, and killed 2.5 s after that', async () => {
    expect(waits).toEqual({ interrupt: 7_500, terminate: 2_500, streams: 5_000 });
    const note = (signal: string) => `process.on('${signal}', () => console.log('${signal}', Date.now() - begun));`;
    const main = `const begun = Date.now(); ${note('SIGINT')} ${note('SIGTERM')} ${stay}`;
    const run = await runAction({ action: makeAction({ main }), cancelOn: 'ready', timeScale });
    expect(run).toMatchObject({
      conclusion: 'cancelled',
      signal: 'SIGKILL',
      signals: ['SIGINT', 'SIGTERM', 'SIGKILL'],
    });
    const [, first = 0] = /SIGINT (\d+)/.exec(run.rawStdout)?.map(Number) ?? [];
    const [, second = 0] = /SIGTERM (\d+)/.exec(run.rawStdout)?.map(Number) ?? [];
    expect(second - first).toBeGreaterThanOrEqual(waits.interrupt * timeScale - 15);
    expect(run.elapsedMilliseconds).toBeGreaterThanOrEqual((waits.interrupt + waits.terminate) * timeScale - 15);
  });

  it('is killed with everything that it started', async () => {
    const main = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      process.on('SIGINT', () => {}); process.on('SIGTERM', () => {});
      console.log('child', child.pid); ${stay}`;
    const run = await runAction({ action: makeAction({ main }), cancelOn: 'ready', timeScale });
    expect(run.signals).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
    const child = Number(/child (\d+)/.exec(run.rawStdout)?.[1]);
    expect(child).toBeGreaterThan(1);
    expect(await isGone(child)).toBe(true);
  });

  it('by time, and later steps then run by their condition', async () => {
    const job = new Job({ timeScale });
    const run = await job.runStep({ run: 'sleep 30', cancelAfterMs: 50 });
    expect(run.conclusion).toBe('cancelled');
    expect((await job.runStep({ run: 'true' })).conclusion).toBe('skipped');
    expect((await job.runStep({ run: 'true', if: 'cancelled()' })).conclusion).toBe('success');
  });
});

describe('a step that takes too long', () => {
  it('fails, with its own words', async () => {
    const run = await runAction({ action: makeAction({ main: stay }), timeoutMs: 600, uses: 'a/b@v1' });
    expect(run).toMatchObject({ conclusion: 'failure', signals: ['SIGINT'] });
    expect(run.annotations[0]?.message).toBe("The action 'a/b@v1' has timed out after 0.01 minutes.");
    expect(run.job.status).toBe('failure');
  });
});

describe('a process that a step leaves behind', () => {
  it('is waited for while it holds the streams, 5 s at most, and then killed', async () => {
    const main = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      child.unref(); console.log('child', child.pid); process.exitCode = 0;`;
    const run = await runAction({ action: makeAction({ main }), timeScale });
    expect(run).toMatchObject({ conclusion: 'success', exitCode: 0 });
    expect(run.elapsedMilliseconds).toBeGreaterThanOrEqual(waits.streams * timeScale - 15);
    expect(await isGone(Number(/child (\d+)/.exec(run.rawStdout)?.[1]))).toBe(true);
  });

  it('may still speak while it is waited for', async () => {
    const main = `
      const { spawn } = require('node:child_process');
      spawn(process.execPath, ['-e', "setTimeout(() => console.log('late'), 100)"], { stdio: 'inherit' }).unref();`;
    expect((await runAction({ action: makeAction({ main }), timeScale: 1 })).body).toBe('late');
  });

  it('unseen is killed when its job is closed, and only then', async () => {
    const main = `
      const { spawn } = require('node:child_process');
      const options = { stdio: 'ignore', detached: true };
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], options);
      child.unref(); console.log('child', child.pid);`;
    const run = await runAction({ action: makeAction({ main }) });
    const child = Number(/child (\d+)/.exec(run.rawStdout)?.[1]);
    expect(() => process.kill(child, 0)).not.toThrow();
    run.job.close();
    expect(await isGone(child)).toBe(true);
  });
});

/** Whether a process ends within two seconds; a zombie that nobody collects counts as gone. */
async function isGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 40; attempt++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    if (state.includes(') Z ')) return true;
    await setTimeout(50);
  }
  return false;
}
