import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { closeJobs } from '../runner/index.ts';
import { closeOrgs, pair, runLogin } from './org.ts';

const workspace = mkdtempSync(join(tmpdir(), 'fleet-'));
const days = 86_400_000;
const pem = (name: string, left: number) =>
  issueCertificate({
    key: createPrivateKey(pair.privateKey),
    commonName: name,
    notBefore: new Date(Date.now() - days),
    days: left + 1,
  });
const check = (inputs: Record<string, string>) => runLogin({ mode: 'check', ...inputs }, { workspace });

beforeAll(async () => {
  writeFileSync(join(workspace, 'fine.pem'), await pem('fine.acme.example', 300));
  writeFileSync(join(workspace, 'soon.pem'), await pem('soon.acme.example', 10));
});
afterEach(closeOrgs);
afterAll(() => {
  closeJobs();
  rmSync(workspace, { recursive: true });
});

describe('a tracking issue', () => {
  it('is refused while certificate checks are switched off for Node', async () => {
    const run = await runLogin(
      { mode: 'check', certificates: 'fine.pem', 'tracking-issue': 'true', 'github-token': 'made-up-token-of-a-test' },
      { workspace, env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } },
    );
    expect(run.outputs['failure-code']).toBe('ERR_REFUSED_TLS');
  });
});

describe('the legs of a fleet', () => {
  it('each leave a report, and one job merges and judges them', async () => {
    const legs = await Promise.all([
      check({ certificates: 'fine.pem', 'report-file': 'one.json', 'fail-on': 'never' }),
      check({ certificates: 'fine.pem\nsoon.pem', 'report-file': 'two.json', 'fail-on': 'never' }),
    ]);
    expect(legs.map(({ exitCode, outputs }) => [exitCode, outputs['worst']])).toEqual([
      [0, 'ok'],
      [0, 'critical'],
    ]);
    const merged = await check({ merge: 'one.json\ntwo.json\n', 'report-file': 'all.json' });
    expect(merged.exitCode).toBe(1);
    expect(merged.outputs).toMatchObject({ worst: 'critical', 'failure-code': 'ERR_CHECK_FAILED' });
    const report = JSON.parse(readFileSync(join(workspace, 'all.json'), 'utf8')) as {
      findings: { subject: string; origins: object[] }[];
    };
    expect(report.findings.map(({ subject }) => subject)).toEqual(['CN=soon.acme.example', 'CN=fine.acme.example']);
  });

  it('that left no report, or something else, are findings of their own', async () => {
    writeFileSync(join(workspace, 'broken.json'), '{"schemaVersion":1');
    for (const lost of ['gone.json', 'broken.json', '../outside.json']) {
      const merged = await check({ merge: `one.json\n${lost}` });
      expect(merged.exitCode).toBe(1);
      expect(merged.outputs['worst']).toBe('unreadable');
    }
  });

  it('are not checked and merged in one step', async () => {
    const run = await check({ merge: 'one.json', certificates: 'fine.pem' });
    expect(run.outputs['failure-code']).toBe('ERR_OPTIONS');
  });
});

describe('a first run over an old org', () => {
  it('writes an ignore file of what fails today, succeeds, and the next run is green by it', async () => {
    const first = await check({ certificates: '*.pem', 'write-ignore-file': 'ignored.txt' });
    expect([first.exitCode, first.outputs['worst']]).toEqual([0, 'critical']);
    const text = readFileSync(join(workspace, 'ignored.txt'), 'utf8');
    expect(text.match(/^[0-9a-f]{64} until=\d{4}-\d{2}-\d{2} critical/gm)).toHaveLength(1);
    const second = await check({ certificates: '*.pem', 'ignore-file': 'ignored.txt' });
    expect([second.exitCode, second.outputs['worst']]).toEqual([0, 'ok']);
    expect(JSON.parse(second.outputs['counts'] ?? '{}')).toMatchObject({ ignored: 1, ok: 1 });
  });
});
