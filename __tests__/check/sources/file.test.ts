import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, symlinkSync, truncateSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { filePath } from '../../../src/check/sources/file.ts';
import { createFiles } from '../../../src/world/files.ts';
import { basicConstraints, commonName, name, odd } from '../../certificate/writers.ts';
import { javaKeystore, pbes2, pkcs12 } from '../../keystore/writers.ts';
import { asPem, certificate, read, told, Workspace, worldOf } from './reading.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

const one = certificate('one');
const two = certificate('two');
const key = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

describe('a file that is named by itself', () => {
  it('gives each of its certificates, with the line on which it begins', async () => {
    workspace.put('certs/a.pem', `two of them\n${asPem(one)}\n${asPem(two)}`);
    const [first, second] = await told({ workspace, certificates: './certs//a.pem' });
    expect(first).toBe('certs/a.pem#0 line 2: CN=one');
    expect(second).toMatch(/^certs\/a\.pem#1 line \d+: CN=two$/);
  });

  it('is told by its content and not by its name', async () => {
    workspace.put('a.txt', one);
    workspace.put('b.key', asPem(two));
    expect(await told({ workspace, certificates: 'a.txt\nb.key' })).toEqual([
      'a.txt#0: CN=one',
      'b.key#0 line 1: CN=two',
    ]);
  });

  it('shows a bad block beside the good ones, and hides none', async () => {
    const cut = asPem(two).replace('-----END CERTIFICATE-----\n', '');
    workspace.put('a.pem', `${asPem(one)}${cut}`);
    expect(await told({ workspace, certificates: 'a.pem' })).toEqual(['a.pem#0 line 1: CN=one', 'a.pem#1: armour-cut']);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\0\uFEFF', 'empty'],
    ['prose', 'not a certificate\n', 'no-certificate'],
    ['a key', key, 'no-certificate (what it holds: private key)'],
    ['half a certificate', one.subarray(0, 200), 'der-cut'],
  ])('is unreadable when it holds %s', async (_, content, reason) => {
    workspace.put('a.pem', content);
    expect(await told({ workspace, certificates: 'a.pem' })).toEqual([`a.pem#0: ${reason}`]);
  });

  it('is unreadable when it is not there, a folder, or too large', async () => {
    workspace.put('folder/x.pem', asPem(one));
    workspace.put('huge.pem', '');
    truncateSync(workspace.at('huge.pem'), 16 * 1024 * 1024 + 1);
    expect(await told({ workspace, certificates: 'none.pem\nfolder\nhuge.pem' })).toEqual([
      'folder#0: not-a-file (a folder; end the path with /** for all that lies in it)',
      'huge.pem#0: too-large (more than 16 MiB)',
      'none.pem#0: missing',
    ]);
  });

  it('is unreadable when it is a link, wherever that leads, and a FIFO is not waited for', async () => {
    workspace.put('a.pem', asPem(one));
    symlinkSync(workspace.at('a.pem'), workspace.at('link.pem'));
    symlinkSync(workspace.at('none.pem'), workspace.at('dead.pem'));
    symlinkSync('/proc/self/environ', workspace.at('environ.pem'));
    execFileSync('mkfifo', [workspace.at('pipe.pem')]);
    const begun = performance.now();
    expect(await told({ workspace, certificates: 'link.pem\ndead.pem\nenviron.pem\npipe.pem' })).toEqual([
      'dead.pem#0: link',
      'environ.pem#0: link',
      'link.pem#0: link',
      'pipe.pem#0: not-a-file',
    ]);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('lies in the workspace, unless its path is absolute', async () => {
    const elsewhere = new Workspace();
    try {
      const path = elsewhere.put('a.pem', asPem(one));
      symlinkSync(elsewhere.root, workspace.at('away'));
      const upwards = `../${elsewhere.root.split('/').at(-1)}/a.pem`;
      expect(await told({ workspace, certificates: `away/a.pem\n${upwards}` })).toEqual([
        `${upwards}#0: outside-workspace`,
        'away/a.pem#0: outside-workspace',
      ]);
      expect(await told({ workspace, certificates: path })).toEqual([`${path}#0 line 1: CN=one`]);
    } finally {
      elsewhere.remove();
    }
  });

  it('that may not be read is unreadable', async () => {
    workspace.put('a.pem', asPem(one));
    const files = { ...createFiles({ environment: {} }), read: async () => 'forbidden' as const };
    chmodSync(workspace.at('a.pem'), 0o000);
    expect(await told({ workspace, certificates: 'a.pem', world: { files } })).toEqual(['a.pem#0: forbidden']);
  });

  it('is read once, however often it is named', async () => {
    workspace.put('a.pem', asPem(one));
    let reads = 0;
    const files = createFiles({ environment: {} });
    const counting: typeof files = {
      ...files,
      read: (...asked) => {
        reads += 1;
        return files.read(...asked);
      },
    };
    const certificates = 'a.pem\n./a.pem\n*.pem\n**';
    const { gathered } = await read({ workspace, certificates, world: { files: counting } });
    expect(reads).toBe(1);
    expect(gathered.tally).toEqual({ files: 1, withCertificates: 1, unreadable: 0, skipped: 0 });
  });

  it('is judged as named even when a pattern names it, too', async () => {
    workspace.put('a.key', key);
    expect(await told({ workspace, certificates: '*.key\na.key' })).toEqual([
      'a.key#0: no-certificate (what it holds: private key)',
    ]);
  });
});

describe('a keystore', () => {
  const options = {
    certificates: [one, two],
    certificateEncryption: (data: Uint8Array, p: string | null) => pbes2(data, p ?? ''),
  };

  it('of PKCS#12 is opened with the passphrase for all, or that of its path', async () => {
    workspace.put('a.p12', pkcs12({ ...options, passphrase: 'first' }));
    workspace.put('b.p12', pkcs12({ ...options, passphrase: 'second' }));
    const both = ['a.p12#0: CN=one', 'a.p12#1: CN=two', 'b.p12#0: CN=one', 'b.p12#1: CN=two'];
    expect(await told({ workspace, certificates: '*.p12', passphrase: 'a.p12=first\nb.p12=second' })).toEqual(both);
    expect(await told({ workspace, certificates: '*.p12', passphrase: 'first\n' })).toEqual([
      ...both.slice(0, 2),
      'b.p12#0: keystore-passphrase-wrong',
    ]);
    expect(await told({ workspace, certificates: 'a.p12' })).toEqual(['a.p12#0: keystore-passphrase-missing']);
  });

  it('of Java shows its certificates without a passphrase, and says that nothing was verified', async () => {
    const entries = [{ certificate: one }, { key: Buffer.from(key), passphrase: 'changeit', chain: [two] }];
    workspace.put('a.jks', javaKeystore('JKS', 'changeit', entries));
    workspace.put('b.jceks', javaKeystore('JCEKS', 'changeit', entries));
    const unverified = ' [integrity-not-verified]';
    expect(await told({ workspace, certificates: '*.j*' })).toEqual([
      `a.jks#0: CN=one${unverified}`,
      `a.jks#1: CN=two${unverified}`,
      `b.jceks#0: CN=one${unverified}`,
      `b.jceks#1: CN=two${unverified}`,
    ]);
    expect(await told({ workspace, certificates: 'a.jks', passphrase: 'changeit' })).toEqual([
      'a.jks#0: CN=one',
      'a.jks#1: CN=two',
    ]);
  });

  it('of Java with a wrong passphrase is not verified; one given for its very path is wrong', async () => {
    workspace.put('a.jks', javaKeystore('JKS', 'changeit', [{ certificate: one }]));
    const certificates = 'a.jks';
    expect(await told({ workspace, certificates, passphrase: 'another' })).toEqual([
      'a.jks#0: CN=one [integrity-not-verified]',
    ]);
    expect(await told({ workspace, certificates, passphrase: 'a.jks=another' })).toEqual([
      'a.jks#0: CN=one [integrity-not-verified]',
      'a.jks#1: keystore-passphrase-wrong',
    ]);
  });

  it('that takes too long, or whose thread fails, is unreadable, and the others are read', async () => {
    workspace.put('a.p12', pkcs12({ ...options, passphrase: 'first' }));
    workspace.put('b.pem', asPem(two));
    const answering = (answer: object) => ({ search: async () => answer as never, close: async () => {} });
    const certificates = 'a.p12\nb.pem';
    const late = await told({ workspace, certificates, world: { keystores: answering({ kind: 'timeout' }) } });
    expect(late).toEqual(['a.p12#0: timeout', 'b.pem#0 line 1: CN=two']);
    const failed = answering({ kind: 'failed', detail: 'ERR_WORKER_OUT_OF_MEMORY' });
    expect(await told({ workspace, certificates, world: { keystores: failed } })).toEqual([
      'a.p12#0: read-failed (ERR_WORKER_OUT_OF_MEMORY)',
      'b.pem#0 line 1: CN=two',
    ]);
  });

  it('goes to the thread with its passphrase and what time there is, and only when it may take time', async () => {
    workspace.put('a.p12', pkcs12({ ...options, passphrase: 'first' }));
    workspace.put('b.jks', javaKeystore('JKS', 'changeit', [{ certificate: one }]));
    const asked: unknown[] = [];
    const keystores = {
      search: async (content: Uint8Array, passphrase: unknown, limits: unknown) => {
        asked.push([content.length > 0, String(passphrase), limits]);
        return { kind: 'timeout' } as const;
      },
      close: async () => {},
    };
    const reading = { workspace, certificates: 'a.p12\nb.jks', world: { keystores } };
    await told({ ...reading, patience: { attemptMilliseconds: 70 } });
    await told({ ...reading, passphrase: 'a.p12=x\nc=y', patience: { attemptMilliseconds: 70, endsAt: 40 } });
    expect(asked).toEqual([
      [true, 'undefined', { timeoutMilliseconds: 70 }],
      [true, '***', { timeoutMilliseconds: 40 }],
    ]);
    // The keys of a Java keystore are opened with its passphrase, and that is stretched.
    await told({ ...reading, passphrase: 'b.jks=x\nc=y' });
    expect(asked).toHaveLength(4);
  });
});

describe('a private key beside certificates', () => {
  it('that belongs to none of them is said of the leaf', async () => {
    workspace.put('a.pem', `${key}\n${asPem(one)}`);
    const [found] = await told({ workspace, certificates: 'a.pem' });
    expect(found).toMatch(/^a\.pem#0 line \d+: CN=one \[key-mismatch\]$/);
  });

  it('is said of the first of them where each is of an authority', async () => {
    const authority = (subject: string) =>
      odd({ subject: name(commonName(subject)), extensions: [basicConstraints(true)] });
    workspace.put('a.pem', `${key}\n${asPem(authority('first'))}${asPem(authority('second'))}`);
    expect((await told({ workspace, certificates: 'a.pem' })).map((line) => line.replace(/ line \d+/, ''))).toEqual([
      'a.pem#0: CN=first [key-mismatch]',
      'a.pem#1: CN=second',
    ]);
  });
});

describe('the path of a file', () => {
  const machine = (platform: 'linux' | 'win32') => ({ ...worldOf({}).machine, platform, workspace: '/w' });

  it('is that of the workspace, and shown with slashes and without dots', () => {
    expect(filePath('./a//b/../c.pem', machine('linux'))).toEqual({
      path: '/w/a/b/../c.pem',
      location: 'a/b/../c.pem',
      within: '/w',
    });
    expect(filePath('a\\b.pem', machine('win32')).location).toBe('a/b.pem');
    expect(filePath('a\\b.pem', machine('linux')).location).toBe('a\\b.pem');
  });

  it('may be the workspace or the root itself', () => {
    expect(filePath('./', machine('linux'))).toEqual({ path: '/w/.', location: '.', within: '/w' });
    expect(filePath('/', machine('linux'))).toEqual({ path: '/', location: '/', within: undefined });
  });

  it('may lie anywhere when it is absolute', () => {
    expect(filePath('/etc//ssl/x.pem', machine('linux'))).toEqual({
      path: '/etc/ssl/x.pem',
      location: '/etc/ssl/x.pem',
      within: undefined,
    });
    expect(filePath('C:\\certs\\x.pem', machine('win32')).within).toBeUndefined();
  });
});
