import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { javaKeystore } from '../../keystore/writers.ts';
import { asPem, certificate, read, told, Workspace } from './reading.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

const one = certificate('one');
const two = certificate('two');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const wrapped = (bytes: Uint8Array): string => (base64(bytes).match(/.{1,76}/g) ?? []).join('\n');
const key = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

describe('text in the input', () => {
  it('is PEM, also after other lines, and counts through all of it', async () => {
    const certificates = `\n${asPem(one)}\n${asPem(two)}\nnone.pem\n${asPem(one)}`;
    const lines = await told({ workspace, certificates });
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('certificates#0 line 2: CN=one');
    expect(lines[1]).toMatch(/^certificates#1 line \d+: CN=two$/);
    expect(lines[2]).toMatch(/^certificates#2 line \d+: CN=one$/);
    expect(lines[3]).toBe('none.pem#0: missing');
  });

  it('is base64 on one line or wrapped, of DER, of PEM or of a keystore', async () => {
    const keystore = javaKeystore('JKS', 'changeit', [{ certificate: two }]);
    const certificates = `${base64(one)}\n${wrapped(two)}\n\n${wrapped(Buffer.from(asPem(one)))}\n\n${base64(keystore)}`;
    const lines = await told({ workspace, certificates, passphrase: 'changeit' });
    expect(lines.map((line) => line.replace(/ line \d+/, ''))).toEqual([
      'certificates#0: CN=one',
      'certificates#1: CN=two',
      'certificates#2: CN=one',
      'certificates#3: CN=two',
    ]);
  });

  it('is looked at row by row where the first is a path that looks like base64', async () => {
    const path = `certificates/${'a'.repeat(60)}`;
    workspace.put(path, asPem(two));
    expect(await told({ workspace, certificates: `${path}\n${base64(one)}\n${path}b` })).toEqual([
      'certificates#0 line 2: CN=one',
      'certificates#1: no-certificate (this line is no path that exists, and no certificate)',
      `${path}#0 line 1: CN=two`,
    ]);
  });

  it('may hold a key beside its certificate, but not a key alone', async () => {
    expect(
      (await told({ workspace, certificates: `${key}\n${asPem(one)}` })).map((line) => line.replace(/ line \d+/, '')),
    ).toEqual(['certificates#0: CN=one [key-mismatch]']);
    expect(await told({ workspace, certificates: key })).toEqual([
      'certificates#0: no-certificate (what it holds: private key)',
    ]);
  });

  it('that is neither a path nor a certificate is not quoted when it may be a secret', async () => {
    const token = '00D5f000000AbCd!AQEAQmadeUpForThisTest';
    const encoded = base64(Buffer.from('nothing that is a certificate, but long enough to be one'));
    const lines = await told({ workspace, certificates: `${token}\n${encoded}\n${asPem(one)}` });
    const detail = 'no-certificate (this line is no path that exists, and no certificate)';
    expect(lines).toEqual([
      `certificates#0: ${detail}`,
      `certificates#1: ${detail}`,
      expect.stringContaining('CN=one'),
    ]);
    expect(lines.join()).not.toContain('madeUp');
  });

  it('that is wrapped ends with its last row, though a path follows that could be base64', async () => {
    workspace.put('certs/acme', asPem(two));
    for (const width of [64, 76, one.length * 2]) {
      const rows = (base64(one).match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
      const lines = await told({ workspace, certificates: `${rows}\ncerts/acme\n${rows}` });
      expect(lines.map((line) => line.replace(/ line \d+/, ''))).toEqual([
        'certificates#0: CN=one',
        'certificates#1: CN=one',
        'certs/acme#0: CN=two',
      ]);
    }
  });

  it('that is cut is unreadable and not a path', async () => {
    expect(await told({ workspace, certificates: wrapped(one.subarray(0, 400)) })).toEqual(['certificates#0: der-cut']);
  });

  it('of ten thousand rows that are nothing takes no more time than it needs', async () => {
    const begun = performance.now();
    const lines = await told({ workspace, certificates: `${'x'.repeat(76)}\n`.repeat(9_999) });
    expect(lines).toHaveLength(9_999);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('that looks like base64 may be a path all the same', async () => {
    const path = `${'certs/'.repeat(12)}acme`;
    workspace.put(path, asPem(one));
    expect(await told({ workspace, certificates: path })).toEqual([`${path}#0 line 1: CN=one`]);
  });

  it('of `certificate` stands under its own name', async () => {
    workspace.put('a.pem', asPem(two));
    expect(await told({ workspace, certificate: asPem(one), certificates: 'a.pem' })).toEqual([
      'a.pem#0 line 1: CN=two',
      'certificate#0 line 1: CN=one',
    ]);
  });

  it('and files are told to the witness, with the input that named them', async () => {
    workspace.put('a.pem', asPem(two));
    const { witnessed } = await read({ workspace, certificate: 'a.pem', certificates: `${asPem(one)}\na.pem` });
    expect(witnessed.map(({ commonName }) => commonName)).toEqual(['two', 'one']);
  });

  it('that names nothing at all is not silence', async () => {
    expect(await told({ workspace, certificates: '# nothing' })).toEqual(['certificates#0: nothing-found']);
  });
});
