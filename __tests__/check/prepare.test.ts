import { symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { prepareCheck } from '../../src/check/prepare.ts';
import { Failure } from '../../src/failure.ts';
import { recordingCi } from '../scripted/ci.ts';
import { Workspace, worldOf } from './sources/reading.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

async function prepare(given: Record<string, string>) {
  const ci = recordingCi();
  const prepared = await prepareCheck((name) => given[name], worldOf({ workspace }), ci).catch((error: unknown) => {
    if (error instanceof Failure) return error;
    throw error;
  });
  return { ci, prepared };
}

async function refusal(given: Record<string, string>): Promise<string> {
  const { prepared } = await prepare(given);
  if (!(prepared instanceof Failure)) throw new Error('it was not refused');
  expect(prepared.code).toBe('ERR_OPTIONS');
  return prepared.message;
}

describe('the ignore file', () => {
  it('may lie anywhere when its path is absolute, and in the workspace otherwise', async () => {
    const elsewhere = new Workspace();
    try {
      const path = elsewhere.put('ignored.txt', 'old.pem\n');
      const { prepared } = await prepare({ certificates: 'a.pem', 'ignore-file': path });
      if (prepared instanceof Failure) throw prepared;
      expect(prepared.request.judging.ignoreLines.map(({ target }) => target.value)).toEqual(['old.pem']);
      const upwards = `../${elsewhere.root.split('/').at(-1)}/ignored.txt`;
      expect(await refusal({ certificates: 'a.pem', 'ignore-file': upwards })).toMatch(/^`ignore-file` cannot be read/);
    } finally {
      elsewhere.remove();
    }
  });
});

describe('the preparation of a check', () => {
  it('reads lines, thresholds, ignores and patience', async () => {
    workspace.put('ignored.txt', 'old.pem\n');
    const { prepared } = await prepare({
      certificates: 'a.pem',
      certificate: 'b.pem',
      'warn-within': '45d',
      ignore: `${'ab'.repeat(32)} until=2027-01-31 replaced soon`,
      'ignore-file': './ignored.txt',
      'leaves-only': 'true',
      timeout: '3s',
      retries: '1',
    });
    if (prepared instanceof Failure) throw prepared;
    const { request } = prepared;
    expect(request.inputs.map(({ input, lines }) => `${input} ${lines.length}`)).toEqual([
      'certificate 1',
      'certificates 1',
    ]);
    expect(request.judging.thresholds.warning.text).toBe('45d');
    expect(request.judging.leavesOnly).toBe(true);
    expect(request.judging.ignoreLines.map(({ target }) => target.kind)).toEqual(['fingerprint', 'path']);
    expect([request.timeoutMilliseconds, request.retries]).toEqual([3000, 1]);
  });

  it('masks every secret and every passphrase by itself before anything is said', async () => {
    const { ci } = await prepare({
      certificates: 'a.pem',
      'keystore-passphrase': 'a.p12=first-passphrase\nb.p12=second-passphrase',
      'github-token': 'ghs_madeUp',
    });
    expect(ci.masked).toEqual(
      expect.arrayContaining([
        'a.p12=first-passphrase\nb.p12=second-passphrase',
        'ghs_madeUp',
        'first-passphrase',
        'second-passphrase',
      ]),
    );
    const refused = await prepare({ 'keystore-passphrase': 'short', 'warn-within': 'soon' });
    expect(refused.ci.events[0]).toBe('mask');
    expect(refused.ci.events.find((event) => event.startsWith('warning'))).toContain('too short to be masked');
  });

  it('needs something to check', async () => {
    expect(await refusal({})).toContain('`certificates` names nothing');
    expect(await refusal({ certificates: ' \n# only this\n' })).toContain('`certificates` names nothing');
    expect((await prepare({ 'org-certificates': 'true' })).prepared).not.toBeInstanceOf(Failure);
    expect((await prepare({ certificate: 'a.pem' })).prepared).not.toBeInstanceOf(Failure);
  });

  it('leaves alone what is only merged', async () => {
    expect((await prepare({ merge: 'a.json' })).prepared).not.toBeInstanceOf(Failure);
    for (const named of [{ certificates: 'a.pem' }, { certificate: 'a.pem' }, { 'org-certificates': 'true' }]) {
      expect(await refusal({ merge: 'a.json', ...named })).toBe(
        '`merge` checks nothing anew: leave `certificates`, `certificate` and `org-certificates` out.',
      );
    }
  });

  it('warns of a passphrase that is too short to be masked, and of no other', async () => {
    const warnings = async (passphrase: string) =>
      (await prepare({ certificates: 'a', 'keystore-passphrase': passphrase })).ci.events.filter((event) =>
        event.startsWith('warning'),
      ).length;
    expect([await warnings('1'), await warnings('1234567'), await warnings('12345678')]).toEqual([1, 1, 0]);
    expect((await prepare({ certificates: 'a' })).ci.events.filter((event) => event.startsWith('warning'))).toEqual([]);
  });

  it('takes as many retries and as little patience as it says', async () => {
    const outcome = async (given: Record<string, string>) =>
      (await prepare({ certificates: 'a', ...given })).prepared instanceof Failure;
    expect(await outcome({ retries: '20' })).toBe(false);
    expect(await outcome({ retries: '21' })).toBe(true);
    expect(await outcome({ 'tracking-issue': 'true', 'github-token': 'ghs_madeUp' })).toBe(false);
    expect(await outcome({ 'report-file': 'a.json', 'csv-file': 'a.csv' })).toBe(false);
  });

  it('says one thing as it is, and numbers several', async () => {
    expect(await refusal({ certificates: 'a', retries: '21' })).toBe('`retries` is at most 20.');
    expect(await refusal({ certificates: 'a', retries: '21', timeout: '0' })).toBe(
      '2 inputs need correction: (1) `timeout` must be longer than nothing. (2) `retries` is at most 20.',
    );
  });

  it('refuses thresholds that cannot be read or are in the wrong order, by name', async () => {
    expect(await refusal({ certificates: 'a', 'warn-within': 'soon' })).toContain('`warn-within` cannot be read');
    expect(await refusal({ certificates: 'a', 'fail-within': '70d' })).toContain(
      '`fail-within` is 70d, which is more than warn-within',
    );
    expect(await refusal({ certificates: 'a', 'fail-on': ' ' })).toContain('`fail-on` is there but empty');
    expect(await refusal({ certificates: 'a', 'fail-on': 'sometimes' })).toContain('`fail-on` must be one of');
  });

  it('names everything that is wrong at once', async () => {
    const message = await refusal({
      certificates: 'http://idp.example/',
      'tracking-issue': 'true',
      'report-file': 'out.txt',
      'csv-file': 'out.txt',
      'keystore-passphrase': 'one\ntwo=2',
      ignore: 'x',
      timeout: '0',
      retries: '21',
    });
    for (const word of [
      '`certificates` line 1 begins with http://',
      '`tracking-issue` needs `github-token`',
      '`csv-file` names the same file as `report-file`',
      '`keystore-passphrase` line 1 is not path=passphrase',
      '`ignore` line 1',
      '`timeout` must be longer than nothing',
      '`retries` is at most 20',
    ]) {
      expect(message).toContain(word);
    }
  });

  it('refuses an ignore file that is not there, not in the workspace, a link or nonsense', async () => {
    const read = (path: string) => refusal({ certificates: 'a', 'ignore-file': path });
    workspace.put('nonsense', '"never closed\n');
    workspace.put('good', '');
    symlinkSync('good', workspace.at('link'));
    expect(await read('none')).toContain('`ignore-file` cannot be read: there is nothing at this path');
    expect(await read('../none')).toContain('`ignore-file` cannot be read');
    expect(await read('link')).toContain('links are not followed');
    expect(await read('nonsense')).toContain('`ignore-file` line 1');
  });
});
