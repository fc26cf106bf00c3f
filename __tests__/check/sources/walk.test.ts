import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startCollection } from '../../../src/check/collect.ts';
import { bounds } from '../../../src/check/sources/bounds.ts';
import type { Collecting } from '../../../src/check/sources/collecting.ts';
import { parsePassphrases } from '../../../src/check/sources/passphrases.ts';
import { parseExclusions, parsePattern } from '../../../src/check/sources/pattern.ts';
import { walkPattern } from '../../../src/check/sources/walk.ts';
import { createFiles } from '../../../src/world/files.ts';
import type { Files } from '../../../src/world/world.ts';
import { octets, sequence } from '../../keystore/writers.ts';
import { asPem, certificate, read, told, Workspace, worldOf } from './reading.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.remove());

const one = asPem(certificate('one'));
const two = asPem(certificate('two'));
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const files = createFiles({ environment: {} });

describe('a pattern', () => {
  it('finds files in every folder, hidden ones as well, in the order of their names', async () => {
    for (const path of ['b/x.pem', 'a.pem', '.hidden/y.pem', 'b/c/d/z.pem', 'b/x.txt']) workspace.put(path, one);
    const { gathered } = await read({ workspace, certificates: '**/*.pem' });
    const [{ origins }] = gathered.certificates as [(typeof gathered.certificates)[0]];
    expect(origins.map(({ location }) => location)).toEqual(['.hidden/y.pem', 'a.pem', 'b/c/d/z.pem', 'b/x.pem']);
    expect(gathered.tally).toEqual({ files: 4, withCertificates: 4, unreadable: 0, skipped: 0 });
  });

  it.each([
    ['certs/*.pem', ['certs/a.pem']],
    ['./certs/*.pem', ['certs/a.pem']],
    ['certs/', ['certs/a.pem', 'certs/in/b.pem']],
    ['certs/**', ['certs/a.pem', 'certs/in/b.pem']],
    ['*/in/*.pem', ['certs/in/b.pem']],
    ['{certs/in,other}/*.pem', ['certs/in/b.pem', 'other/c.pem']],
    ['[co]*/?.pem', ['certs/a.pem', 'other/c.pem']],
  ])('%s means what it says', async (pattern, expected) => {
    for (const path of ['certs/a.pem', 'certs/in/b.pem', 'other/c.pem', 'd.pem']) workspace.put(path, one);
    const lines = await told({ workspace, certificates: pattern });
    expect(lines.map((line) => line.split('#')[0])).toEqual(expected);
  });

  it('means the same with backslashes on Windows, where they divide names, and so does what it leaves out', async () => {
    for (const path of ['certs/a.pem', 'certs/old/b.pem', 'certs/in/c.pem']) workspace.put(path, one);
    const windows = { machine: { ...worldOf({ workspace }).machine, platform: 'win32' as const } };
    const found = async (certificates: string) =>
      (await told({ workspace, certificates, world: windows })).map((line) => line.split('#')[0]);
    expect(await found('certs\\*.pem')).toEqual(['certs/a.pem']);
    expect(await found('certs\\')).toEqual(['certs/a.pem', 'certs/in/c.pem', 'certs/old/b.pem']);
    expect(await found('certs\\**\n!certs\\old\\*')).toEqual(['certs/a.pem', 'certs/in/c.pem']);
    expect(await told({ workspace, certificates: 'certs\\a*' })).toEqual(['certs\\a*#0: no-match']);
  });

  it('may begin at the root', async () => {
    const rooted: Files = {
      ...files,
      realPath: async (path) => path,
      entries: async (path) => (path === '/' ? [{ name: 'a.pem', kind: 'file' }] : 'missing'),
      read: async (path) => (path === '/a.pem' ? Buffer.from(one) : 'missing'),
      kind: async () => 'missing',
    };
    expect(await told({ certificates: '/*.pem', world: { files: rooted } })).toEqual(['/a.pem#0 line 1: CN=one']);
  });

  it('with a star in the name of a file that exists is that file', async () => {
    workspace.put('[prod].pem', one);
    workspace.put('p.pem', two);
    expect(await told({ workspace, certificates: '[prod].pem' })).toEqual(['[prod].pem#0 line 1: CN=one']);
  });

  it('skips what is plainly something else, with what it is', async () => {
    workspace.put('a.key', key);
    workspace.put('b.pem', publicKey.export({ type: 'spki', format: 'pem' }).toString());
    workspace.put('c.txt', 'a note\n');
    workspace.put('d.bin', Buffer.from([0, 1, 2, 3, 255, 254]));
    workspace.put('e', '');
    workspace.put('f.pub', `ssh-ed25519 ${'A'.repeat(68)} me@acme`);
    workspace.put('g.csr', '-----BEGIN CERTIFICATE REQUEST-----\nMIIC\n-----END CERTIFICATE REQUEST-----\n');
    workspace.put('h.crl', '-----BEGIN X509 CRL-----\nMIIC\n-----END X509 CRL-----\n');
    workspace.put('i.pem', '-----BEGIN DH PARAMETERS-----\nMIIC\n-----END DH PARAMETERS-----\n');
    workspace.put('j.asc', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDME\n-----END PGP PUBLIC KEY BLOCK-----\n');
    workspace.put('k.pem', one);
    expect(await told({ workspace, certificates: '**' })).toEqual([
      'a.key skipped: private-key',
      'b.pem skipped: public-key',
      'c.txt skipped: text',
      'd.bin skipped: binary',
      'e skipped: empty',
      'f.pub skipped: ssh-key',
      'g.csr skipped: certificate-request',
      'h.crl skipped: revocation-list',
      'i.pem skipped: parameters',
      'j.asc skipped: other-armour',
      'k.pem#0 line 1: CN=one',
    ]);
  });

  it('does not skip what promises a certificate by its name and holds nothing known', async () => {
    workspace.put('garbage.pem', Buffer.from([7, 7, 7, 0, 1]));
    workspace.put('empty.crt', '');
    workspace.put('prose.p12', 'to be delivered\n');
    workspace.put(
      'store',
      sequence(sequence(sequence(octets(certificate('sealed'))), octets(new Uint8Array(9))), sequence()),
    );
    workspace.put('cut.bin', certificate('cut').subarray(0, 300));
    expect(await told({ workspace, certificates: '**' })).toEqual([
      'cut.bin#0: der-cut',
      'empty.crt#0: empty',
      'garbage.pem#0: no-certificate',
      'prose.p12#0: no-certificate',
      'store#0: keystore-unsupported (BCFKS)',
    ]);
  });

  it('that matches nothing is unreadable, also where there is no such folder', async () => {
    workspace.put('a.txt', one);
    const certificates = '*.pem\nnone/**\n{a,b}{c,d}{e,f}{g,h}{i,j}{k,l}{m,n}{o,p}{q,r}.pem';
    expect(await told({ workspace, certificates })).toEqual([
      '*.pem#0: no-match',
      'none/**#0: no-match',
      '{a,b}{c,d}{e,f}{g,h}{i,j}{k,l}{m,n}{o,p}{q,r}.pem#0: no-match (its braces unfold to too many patterns)',
    ]);
  });

  it('leaves out what an exclusion names, and what it leaves out is no match', async () => {
    for (const path of ['a.pem', 'test/b.pem', 'x/node_modules/c/d.pem']) workspace.put(path, one);
    const certificates = '**/*.pem\n!test/\n!**/node_modules/**';
    expect(await told({ workspace, certificates })).toEqual(['a.pem#0 line 1: CN=one']);
    expect(await told({ workspace, certificates: 'test/*.pem\n!test/*' })).toEqual(['test/*.pem#0: no-match']);
  });

  it('does not walk where everything is left out', async () => {
    workspace.put('a.pem', one);
    workspace.put('node_modules/x/b.pem', one);
    const listed: string[] = [];
    const watching: Files = {
      ...files,
      entries: (path, maximum) => {
        listed.push(path.slice(workspace.root.length));
        return files.entries(path, maximum);
      },
    };
    await told({ workspace, certificates: '**/*.pem\n!node_modules/**', world: { files: watching } });
    expect(listed).toEqual(['/.']);
  });

  it('walks no deeper than it can match', async () => {
    workspace.put('certs/a.pem', one);
    workspace.put('certs/in/b.pem', one);
    const listed: string[] = [];
    const watching: Files = {
      ...files,
      entries: (path, maximum) => {
        listed.push(path.slice(workspace.root.length));
        return files.entries(path, maximum);
      },
    };
    await told({ workspace, certificates: 'certs/*.pem', world: { files: watching } });
    expect(listed).toEqual(['/certs']);
  });
});

describe('links, pipes and closed doors', () => {
  it('follow no link: one to a file is unreadable, one that stays within is seen at its own place', async () => {
    workspace.put('a.pem', one);
    symlinkSync('a.pem', workspace.at('b.pem'));
    mkdirSync(workspace.at('in'));
    symlinkSync('..', workspace.at('in/loop'));
    symlinkSync(workspace.root, workspace.at('self'));
    symlinkSync('nowhere', workspace.at('dead.pem'));
    symlinkSync('nowhere', workspace.at('dead'));
    expect(await told({ workspace, certificates: '**/*.pem' })).toEqual([
      'a.pem#0 line 1: CN=one',
      'b.pem#0: link',
      'dead.pem#0: link',
    ]);
  });

  it('say of a folder that lies elsewhere that it was not entered', async () => {
    const elsewhere = new Workspace();
    try {
      elsewhere.put('hidden.pem', two);
      workspace.put('certs/a.pem', one);
      symlinkSync(elsewhere.root, workspace.at('certs/away'));
      expect(await told({ workspace, certificates: 'certs/**' })).toEqual([
        'certs/a.pem#0 line 1: CN=one',
        'certs/away#0: link',
      ]);
      expect(await told({ workspace, certificates: 'certs/*.pem' })).toEqual(['certs/a.pem#0 line 1: CN=one']);
      expect(await told({ workspace, certificates: 'certs/**\n!certs/away/**' })).toEqual([
        'certs/a.pem#0 line 1: CN=one',
      ]);
    } finally {
      elsewhere.remove();
    }
  });

  it('keep a pattern in the workspace, by name or by link', async () => {
    const elsewhere = new Workspace();
    try {
      elsewhere.put('a.pem', two);
      symlinkSync(elsewhere.root, workspace.at('away'));
      const upwards = `../${elsewhere.root.split('/').at(-1)}/*.pem`;
      expect(await told({ workspace, certificates: `away/*.pem\n${upwards}` })).toEqual([
        `${upwards}#0: outside-workspace`,
        'away/*.pem#0: outside-workspace',
      ]);
      expect(await told({ workspace, certificates: `${elsewhere.root}/*.pem` })).toEqual([
        `${elsewhere.root}/a.pem#0 line 1: CN=two`,
      ]);
    } finally {
      elsewhere.remove();
    }
  });

  it('do not wait for a pipe', async () => {
    execFileSync('mkfifo', [workspace.at('pipe.pem')]);
    expect(await told({ workspace, certificates: '*.pem' })).toEqual(['pipe.pem#0: not-a-file']);
  });

  it('say of a folder that is gone when it is entered that it was not seen', async () => {
    workspace.put('a/b.pem', one);
    const gone: Files = {
      ...files,
      entries: async (path, maximum) => (path.endsWith('/a') ? 'missing' : files.entries(path, maximum)),
    };
    expect(await told({ workspace, certificates: '**/*.pem', world: { files: gone } })).toEqual(['a#0: missing']);
  });

  it('say of a folder that may not be listed that it was not seen', async () => {
    workspace.put('open/a.pem', one);
    workspace.put('shut/b.pem', one);
    const closed: Files = {
      ...files,
      entries: async (path, maximum) => (path.endsWith('shut') ? 'forbidden' : files.entries(path, maximum)),
    };
    expect(await told({ workspace, certificates: '**/*.pem', world: { files: closed } })).toEqual([
      'open/a.pem#0 line 1: CN=one',
      'shut#0: forbidden',
    ]);
  });
});

describe('the bounds of a walk', () => {
  it('are said: a folder with too many names, a tree that is too deep', async () => {
    workspace.put(`${'d/'.repeat(66)}a.pem`, one);
    workspace.put('b.pem', one);
    expect(await told({ workspace, certificates: '**/*.pem' })).toEqual([
      'b.pem#0 line 1: CN=one',
      `${'d/'.repeat(65).slice(0, -1)}#0: too-deep`,
    ]);
    const crowded: Files = { ...files, entries: async () => 'too-large' };
    expect(await told({ workspace, certificates: '**/*.pem', world: { files: crowded } })).toEqual(['.#0: too-many']);
  });

  it('are said: more files than all paths and patterns together may name, none of which is read again', async () => {
    for (const name of ['a', 'b']) workspace.put(`${name}.pem`, one);
    const collector = startCollection();
    const collecting: Collecting = {
      collector,
      world: worldOf({ workspace }),
      passphrases: parsePassphrases(undefined),
      witness: () => {},
      patience: { attemptMilliseconds: 5000, retries: 0, endsAt: Number.POSITIVE_INFINITY },
    };
    const seen = Array.from({ length: bounds.files }, (_, index) => (index === 0 ? 'a.pem' : String(index)));
    const pattern = parsePattern('*.pem', collecting);
    if (pattern === undefined) throw new Error('no pattern');
    await walkPattern(pattern, { collecting, exclusions: parseExclusions([]), read: new Set(seen) });
    const { certificates, unreadable } = collector.finish();
    expect(certificates).toEqual([]);
    expect(unreadable).toMatchObject([
      { reason: 'too-many', detail: 'more than 250000 files', origins: [{ location: '*.pem' }] },
    ]);
  });

  it('end the walk when the time is over or the run is cancelled, and the files seen so far are kept', async () => {
    for (const name of ['a', 'b', 'c']) workspace.put(`${name}.pem`, one);
    const signal = AbortSignal.abort();
    expect(await told({ workspace, certificates: '*.pem', patience: { signal } })).toEqual(['*.pem#0: timeout']);
    let now = 0;
    const clock = { ...worldOf({}).clock, monotonic: () => now };
    const slow: Files = {
      ...files,
      read: (...asked) => {
        now += 10;
        return files.read(...asked);
      },
    };
    const lines = await told({
      workspace,
      certificates: '*.pem',
      world: { files: slow, clock },
      patience: { endsAt: 15 },
    });
    expect(lines).toEqual(['*.pem#0: timeout', 'a.pem#0 line 1: CN=one', 'b.pem#0 line 1: CN=one']);
  });

  it('let signals and timers be heard while many files are read', async () => {
    for (let index = 0; index < 50; index += 1) workspace.put(`${index}.pem`, one);
    let now = 0;
    const sleeps: number[] = [];
    const clock = {
      ...worldOf({}).clock,
      monotonic: () => {
        now += 5;
        return now;
      },
      sleep: async (milliseconds: number) => void sleeps.push(milliseconds),
    };
    await told({ workspace, certificates: '*.pem', world: { clock } });
    expect(sleeps.length).toBeGreaterThan(3);
  });
});
