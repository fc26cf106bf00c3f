import { describe, expect, it } from '@jest/globals';
import { examineSf } from '../../src/doctor/sf.ts';
import type { ProcessRequest, ProcessResult } from '../../src/world/world.ts';
import { scriptedWorld } from '../scripted/world.ts';

async function examine(path: string | undefined, result: Partial<ProcessResult> = {}) {
  const runs: ProcessRequest[] = [];
  const processes = {
    find: async () => path,
    run: async (request: ProcessRequest) => {
      runs.push(request);
      return { exitCode: 0, timedOut: false, stdout: '', stderr: '', ...result };
    },
  };
  return { runs, examined: await examineSf(scriptedWorld(() => ({}), { processes })) };
}

describe('the sf CLI', () => {
  it('is told by path and version', async () => {
    const stdout = '@salesforce/cli/2.146.0 linux-x64 node-v24.4.1\n';
    const { runs, examined } = await examine('/usr/local/bin/sf', { stdout });
    expect(examined).toMatchObject({
      id: 'sf.present',
      status: 'passed',
      message: '/usr/local/bin/sf is version 2.146.0.',
      facts: { path: '/usr/local/bin/sf', version: '2.146.0' },
    });
    expect(runs).toEqual([expect.objectContaining({ program: '/usr/local/bin/sf', arguments: ['--version'] })]);
  });

  it('may be absent, and then nothing is run', async () => {
    const { runs, examined } = await examine(undefined);
    expect([examined.status, runs.length]).toEqual(['skipped', 0]);
  });

  it.each([
    [{ exitCode: undefined, timedOut: true }, 'gave no answer'],
    [{ exitCode: undefined, problem: 'it could not be started (ENOEXEC)' }, 'could not be started'],
    [{ exitCode: 1, stdout: '@salesforce/cli/2.1.0 linux' }, 'ended with 1'],
    [{ exitCode: 0, stdout: 'Syntax finder 1.0' }, 'ended with 0'],
  ])('that does not work is warned of (%#)', async (result, words) => {
    const { examined } = await examine('/usr/local/bin/sf', result);
    expect(examined).toMatchObject({
      status: 'warned',
      message: expect.stringContaining(words),
      remedy: expect.stringContaining('npm install --global @salesforce/cli'),
    });
  });
});
