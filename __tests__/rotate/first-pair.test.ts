import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { certificateFor, makeFirstPair } from '../../src/rotate/first-pair.ts';
import type { Secret } from '../../src/secret.ts';
import { createWorld } from '../../src/world/create.ts';
import type { SecretStore } from '../../src/world/stores.ts';
import { recordingCi } from '../scripted/ci.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-pair-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const world = createWorld({});

function storeWith(existing: readonly string[] = [], failure?: Failure) {
  const kept = new Map<string, string>();
  const asked: string[] = [];
  const store: SecretStore = {
    name: 'acme/app',
    look: async (name) => {
      asked.push(`look ${name}`);
      return existing.includes(name) ? { updatedAt: undefined } : undefined;
    },
    put: async (name: string, value: Secret, like: string) => {
      asked.push(`put ${name} like ${like}`);
      if (failure !== undefined) throw failure;
      kept.set(name, value.reveal());
    },
    forget: async () => {},
  };
  return { store, kept, asked };
}

const request = (changes: Partial<Parameters<typeof makeFirstPair>[0]> = {}) => ({
  bits: 2048 as const,
  certificate: { file: join(folder, 'certificate.pem'), subject: 'acme', days: 365 },
  keyFile: join(folder, 'key.pem'),
  stores: [],
  secretName: 'SF_PRIVATE_KEY',
  ...changes,
});

describe('a first key pair', () => {
  it('is a key that its owner alone can read, and a certificate that belongs to it', async () => {
    const ci = recordingCi();
    const made = await makeFirstPair(request(), world, ci);
    const text = readFileSync(join(folder, 'key.pem'), 'utf8');
    expect(statSync(join(folder, 'key.pem')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'certificate.pem')).mode & 0o077).not.toBe(0);
    const certificate = new X509Certificate(readFileSync(join(folder, 'certificate.pem')));
    expect(certificate.checkPrivateKey(createPrivateKey(text))).toBe(true);
    expect(made.certificate).toBe(readFileSync(join(folder, 'certificate.pem'), 'utf8'));
    expect([certificate.subject, createPrivateKey(text).asymmetricKeyDetails?.modulusLength]).toEqual([
      'CN=acme',
      2048,
    ]);
    expect(ci.events[0]).toBe('mask');
    expect(ci.masked).toEqual([text]);
    const lines = text.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));
    expect(lines.some((line) => ci.events.join('\n').includes(line))).toBe(false);
  });

  it('whose certificate cannot be written is kept nowhere', async () => {
    const { store, kept } = storeWith();
    const certificate = { ...request().certificate, file: join(folder, 'no', 'folder', 'certificate.pem') };
    const made = makeFirstPair(request({ certificate, stores: [store] }), world, recordingCi());
    await expect(made).rejects.toMatchObject({ code: 'ERR_FILE_WRITE' });
    expect([readdirSync(folder), kept.size]).toEqual([[], 0]);
  });

  it('with a subject that cannot be is not made', async () => {
    const { store, kept } = storeWith();
    const certificate = { ...request().certificate, subject: 'CN=a,X=b' };
    const made = makeFirstPair(request({ certificate, stores: [store] }), world, recordingCi());
    await expect(made).rejects.toMatchObject({ code: 'ERR_OPTIONS' });
    expect([readdirSync(folder), kept.size]).toEqual([[], 0]);
  });

  it('is kept in stores and nowhere else, when no file is named', async () => {
    const { store, kept, asked } = storeWith();
    const made = await makeFirstPair(request({ keyFile: undefined, stores: [store] }), world, recordingCi());
    expect(kept.get('SF_PRIVATE_KEY')).toBe(made.pem.reveal());
    expect(asked).toEqual(['look SF_PRIVATE_KEY', 'put SF_PRIVATE_KEY like SF_PRIVATE_KEY']);
    expect(readdirSync(folder)).toEqual(['certificate.pem']);
  });

  it.each([['key.pem'], ['certificate.pem']])('never overwrites %s, and makes nothing then', async (name) => {
    writeFileSync(join(folder, name), 'mine');
    const { store, kept } = storeWith();
    const made = makeFirstPair(request({ stores: [store] }), world, recordingCi());
    await expect(made).rejects.toMatchObject({
      code: 'ERR_INIT_EXISTS',
      message: `${join(folder, name)} exists already.`,
    });
    expect([readdirSync(folder), readFileSync(join(folder, name), 'utf8'), kept.size]).toEqual([[name], 'mine', 0]);
  });

  it('never overwrites a secret, and makes nothing then', async () => {
    const [empty, full] = [storeWith(), storeWith(['SF_PRIVATE_KEY'])];
    const made = makeFirstPair(request({ stores: [empty.store, full.store] }), world, recordingCi());
    await expect(made).rejects.toMatchObject({ code: 'ERR_INIT_EXISTS' });
    expect([readdirSync(folder), empty.kept.size]).toEqual([[], 0]);
  });

  it('that cannot be kept everywhere says where it is kept', async () => {
    const failure = new Failure('ERR_STORE_UNAVAILABLE', 'GitHub is away.', { hint: 'Later.' });
    const made = makeFirstPair(request({ stores: [storeWith([], failure).store] }), world, recordingCi());
    await expect(made).rejects.toMatchObject({
      code: 'ERR_STORE_UNAVAILABLE',
      message: `GitHub is away. The key is kept already as ${join(folder, 'key.pem')}.`,
      hint: 'Later.',
    });
    const alone = makeFirstPair(
      request({
        keyFile: undefined,
        certificate: { ...request().certificate, file: join(folder, 'c2') },
        stores: [storeWith([], failure).store],
      }),
      world,
      recordingCi(),
    );
    await expect(alone).rejects.toBe(failure);
    expect(readdirSync(folder).sort()).toEqual(['certificate.pem', 'key.pem']);
  });

  it('says what the place that would not take it has said', async () => {
    const failure = new Failure('ERR_STORE_REJECTED', 'GitHub refused.', { hint: 'Look.', reply: 'Name is invalid' });
    const made = makeFirstPair(request({ stores: [storeWith([], failure).store] }), world, recordingCi());
    await expect(made).rejects.toMatchObject({ code: 'ERR_STORE_REJECTED', reply: 'Name is invalid', cause: failure });
  });

  it('never overwrites a file that appears while it is made, and takes its certificate back', async () => {
    const { store, kept } = storeWith();
    const files = {
      ...world.files,
      createExclusive: async (path: string, text: string) => {
        writeFileSync(path, 'mine');
        return world.files.createExclusive(path, text);
      },
    };
    const made = makeFirstPair(request({ stores: [store] }), { ...world, files }, recordingCi());
    await expect(made).rejects.toMatchObject({
      code: 'ERR_INIT_EXISTS',
      message: `${join(folder, 'key.pem')} exists already.`,
    });
    expect([readdirSync(folder), readFileSync(join(folder, 'key.pem'), 'utf8'), kept.size]).toEqual([
      ['key.pem'],
      'mine',
      0,
    ]);
  });

  it('shows a certificate that no mask of the key blanks', async () => {
    const ci = recordingCi();
    let asked = 0;
    const shown = {
      ...ci,
      wouldBlank: () => {
        asked += 1;
        return asked <= 3;
      },
    };
    const made = await makeFirstPair(request(), world, shown);
    expect(asked).toBe(4);
    expect(new X509Certificate(made.certificate).serialNumber).toHaveLength(38);
  });
});

describe('the certificate of a key that is there', () => {
  it('is the one in the file, or a new one where there is none', async () => {
    const first = await makeFirstPair(request(), world, recordingCi());
    const { certificate } = request();
    expect(await certificateFor(first.key, certificate, world, recordingCi())).toBe(first.certificate);
    rmSync(certificate.file);
    const again = await certificateFor(first.key, certificate, world, recordingCi());
    expect(again).not.toBe(first.certificate);
    expect(new X509Certificate(again).checkPrivateKey(first.key)).toBe(true);
  });

  it('is given alone, when the file holds the key as well', async () => {
    const first = await makeFirstPair(request(), world, recordingCi());
    const { certificate } = request();
    writeFileSync(certificate.file, `${first.pem.reveal()}${first.certificate}`);
    expect(await certificateFor(first.key, certificate, world, recordingCi())).toBe(first.certificate);
  });

  it('is never that of another key, and no other file is taken for one', async () => {
    const first = await makeFirstPair(request(), world, recordingCi());
    const file = join(folder, 'other.pem');
    const other = await makeFirstPair(
      request({ keyFile: undefined, certificate: { ...request().certificate, file } }),
      world,
      recordingCi(),
    );
    expect(other.fingerprint).not.toBe(first.fingerprint);
    const of = (path: string) => certificateFor(first.key, { file: path, subject: 'x', days: 1 }, world, recordingCi());
    await expect(of(file)).rejects.toMatchObject({ code: 'ERR_CERTIFICATE_MISMATCH' });
    await expect(of(join(folder, 'key.pem'))).rejects.toMatchObject({ code: 'ERR_INIT_EXISTS' });
    await expect(of(folder)).rejects.toMatchObject({ code: 'ERR_INIT_EXISTS' });
  });
});
