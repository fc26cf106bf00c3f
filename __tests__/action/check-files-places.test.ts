import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeIgnores, writeReportFiles } from '../../src/action/check-files.ts';
import type { CheckOptions } from '../../src/check/prepare.ts';
import { createWorld } from '../../src/world/create.ts';
import { reportArbitrary } from '../check/fixture.ts';
import { only } from '../platform.ts';
import { recordingCi } from '../scripted/ci.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sf-keypair-test-')));
  mkdirSync(join(folder, 'workspace'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const [report] = fc.sample(reportArbitrary, { numRuns: 1, seed: 1 });

/** Writes the report as a file of the workspace; what went wrong with it. */
async function write(path: string) {
  const created = createWorld({});
  const world = { ...created, machine: { ...created.machine, workspace: join(folder, 'workspace') } };
  if (report === undefined) throw new TypeError('no report');
  const options = { 'report-file': path } as unknown as CheckOptions;
  const context = { title: 'Certificates', version: '1.2.3', failOn: 'critical' } as const;
  const failures = await writeReportFiles(report, options, context, world, recordingCi());
  const ignores = await writeIgnores(report, path, 'critical', world).catch((error: unknown) => error);
  return [...failures, ignores];
}

describe('a place for a report', () => {
  const wrong = { code: 'ERR_FILE_WRITE', exitCode: 2, hint: expect.stringContaining('inside the workspace') };

  it('outside of the workspace is a wrong question, and nothing is written there', async () => {
    expect(await write('../report.json')).toEqual([
      expect.objectContaining({ ...wrong, message: 'The path of `report-file` leads out of the workspace.' }),
      expect.objectContaining({ ...wrong, message: 'The path of `write-ignore-file` leads out of the workspace.' }),
    ]);
    expect(readdirSync(folder)).toEqual(['workspace']);
  });

  only('posix', 'links need a POSIX system').it('behind a link that leads out is one as well', async () => {
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'workspace', 'link'));
    expect(await write('link/new/report.json')).toEqual([
      expect.objectContaining(wrong),
      expect.objectContaining(wrong),
    ]);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  it('that the system refuses is a failure of the world', async () => {
    mkdirSync(join(folder, 'workspace', 'report.json'));
    const world = { code: 'ERR_FILE_WRITE', exitCode: 3 };
    expect(await write('report.json')).toEqual([expect.objectContaining(world), expect.objectContaining(world)]);
  });
});
