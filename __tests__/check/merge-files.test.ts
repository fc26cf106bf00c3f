import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mergeFiles } from '../../src/check/merge-files.ts';
import { jsonReport } from '../../src/check/render/json.ts';
import { finding, report } from './render/sample.ts';
import { Workspace, worldOf } from './sources/reading.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

const leg = (seed: string) => jsonReport(report([finding({ seed, subject: `CN=${seed}` })]));
const merge = (paths: string) => mergeFiles(paths, worldOf({ workspace }));
const told = async (paths: string) =>
  (await merge(paths)).report.findings.map(
    ({ subject, reason, origins }) => subject ?? `${reason} ${origins[0]?.location}`,
  );

describe('reports that are named by their paths', () => {
  it('are merged, one a line, blank lines and blanks around aside', async () => {
    workspace.put('legs/a.json', leg('a'));
    workspace.put('legs/b.json', leg('b'));
    expect((await told('legs/a.json\r\n\n   \n  ./legs/b.json \n')).sort()).toEqual(['CN=a', 'CN=b']);
    expect(await told(join(workspace.root, 'legs/a.json'))).toEqual(['CN=a']);
  });

  it('say nothing of files, keys or lines of their own', async () => {
    workspace.put('a.json', leg('a'));
    expect(await merge('a.json')).toMatchObject({
      tally: { files: 0, withCertificates: 0, unreadable: 0, skipped: 0 },
      keyMismatch: false,
      endedLines: [],
      unusedLines: [],
    });
  });

  it('are told by their place when they are not there, links, outside or no reports, and hide none of the others', async () => {
    workspace.put('a.json', leg('a'));
    workspace.put('bad.json', '{"schemaVersion":2}');
    symlinkSync('a.json', workspace.at('link.json'));
    const outside = new Workspace();
    outside.put('up.json', leg('up'));
    symlinkSync(outside.root, workspace.at('out'));
    expect((await told('none.json\nbad.json\nlink.json\nout/up.json\na.json\nnone.json')).sort()).toEqual([
      'CN=a',
      'bad-report bad.json',
      'link link.json',
      'missing none.json',
      'outside-workspace out/up.json',
    ]);
    outside.remove();
  });

  it('are missed when none is named', async () => {
    expect(await told(' \n')).toEqual(['nothing-found merge']);
    const [nothing] = (await merge('')).report.findings;
    expect(nothing?.origins).toEqual([{ kind: 'input', location: 'merge', index: 0 }]);
    const [missing] = (await merge('none.json')).report.findings;
    expect(missing?.origins).toEqual([{ kind: 'file', location: 'none.json', index: 0 }]);
  });
});
