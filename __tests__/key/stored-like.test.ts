import { createPrivateKey, generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { readSigningKey } from '../../src/key/signing-key.ts';
import { storedLike } from '../../src/key/stored-like.ts';
import { decodeBareBase64 } from '../../src/keystore/base64.ts';
import { encryptionOf } from '../../src/keystore/encryption.ts';
import { pemBlocks } from '../../src/keystore/pem.ts';
import { formOf, writePkcs12 } from '../../src/keystore/write-pkcs12.ts';
import { Secret } from '../../src/secret.ts';
import { octets, pbes2, pem, pkcs8Of, pkcs12, sequence } from '../keystore/writers.ts';
import { pair } from '../scripted/pair.ts';
import { containers, damages, keys, passphrase, wrappings } from './matrix.ts';

const current = keys[2048];
const fresh = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const word = new Secret(passphrase);

/** What the platform says that a text holds, or our reader where the platform reads no such thing. */
const store = (model: string | Uint8Array, secret: Secret | 'no passphrase' = word) =>
  storedLike(new Secret(model) as Secret, secret === 'no passphrase' ? undefined : secret, fresh);

/** The one block of a text, as OpenSSL would write it. */
function normalPem(text: string): string {
  const [block] = pemBlocks(text);
  if (block === undefined) return '';
  const plain = pem(block.label, block.body);
  if (block.dekInfo === undefined) return plain;
  const iv = Buffer.from(block.dekInfo.iv).toString('hex').toUpperCase();
  return plain.replace('\n', `\nProc-Type: 4,ENCRYPTED\nDEK-Info: ${block.dekInfo.cipher},${iv}\n\n`);
}

const prefixes: Readonly<Record<string, RegExp>> = {
  'a quoted mail': /^> /gm,
  'a commented source file': /^\/\/ /gm,
  'a patch': /^\+/gm,
};

/** Damages that are healed: whoever reads the key with them reads it without them, too. */
const healed = ['base64 without padding', 'last dashes lost', 'NULs behind', 'typographic dashes', 'percent-encoding'];

/** The full matrix for one of each kind; the proof with openssl has it for all. */
const inFull = ['PKCS#1', 'PKCS#8', 'PKCS#8 encrypted with aes-256-cbc', 'PKCS#1 with DEK-Info aes-256-cbc'];
const few = ['as it is', 'escaped line ends', 'indentation', 'all white space removed', 'base64', 'wrapped base64'];
const chosen = <T>(container: string, all: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
  Object.entries(all).filter(([name]) => inFull.includes(container) || few.includes(name));

const written = containers.filter(({ container }) => container !== 'JKS' && container !== 'JCEKS');

describe('a fresh key in the form of the current one', () => {
  it.each(written)(
    'keeps $name in whatever dress its PEM comes',
    async ({ name: form, make, encrypted, container }) => {
      const { pem: text } = make(current);
      for (const [name, damage] of chosen(form, text === undefined ? {} : damages)) {
        const model = damage(text ?? '');
        const { stored, key, remarks } = await store(model, encrypted ? word : 'no passphrase');
        const prefix = prefixes[name];
        const bare = prefix === undefined ? stored.reveal() : stored.reveal().replace(prefix, '');
        const normal = normalPem(bare);
        if (typeof model === 'string' && !healed.includes(name))
          expect([name, stored.reveal()]).toEqual([name, damage(normal)]);
        expect([name, remarks]).toEqual([name, []]);
        expect([name, key.container, key.encoding, key.base64, key.encrypted]).toEqual([
          ...[name, container, 'PEM', false, encrypted],
        ]);
      }
    },
    60_000,
  );

  it.each(written)(
    'keeps $name in whatever base64 it comes',
    async ({ name: form, make, encrypted, container }) => {
      const made = make(current);
      for (const content of [made.pem, made.der]) {
        for (const [name, wrap] of chosen(form, content === undefined ? {} : wrappings)) {
          const { stored, key, remarks } = await store(
            wrap(Buffer.from(content ?? '')),
            encrypted ? word : 'no passphrase',
          );
          const base64 = /key: (\S+)/.exec(stored.reveal())?.[1] ?? stored.reveal().replace(/^data:[^,]*,/, '');
          const once = decodeBareBase64(base64) ?? new Uint8Array(0);
          const inner = name === 'base64 of base64' ? decodeBareBase64(Buffer.from(once).toString()) : once;
          // Where no digit tells the alphabets apart, it is taken for the one with padding.
          const unpadded = (text: string) => (name === 'base64url' ? text.replace(/=+$/, '') : text);
          expect([name, unpadded(stored.reveal())]).toEqual([name, wrap(inner ?? once)]);
          expect([name, remarks, key.container, key.base64, key.encrypted]).toEqual([
            name,
            [],
            container,
            true,
            encrypted,
          ]);
          expect(key.encoding).toBe(typeof content === 'string' ? 'PEM' : 'DER');
        }
      }
    },
    60_000,
  );

  it('is the same text to the byte where nothing is random', async () => {
    for (const type of ['pkcs1', 'pkcs8'] as const) {
      const text = (key: typeof fresh) => key.export({ type, format: 'pem' }).toString();
      expect((await store(text(current), 'no passphrase')).stored.reveal()).toBe(text(fresh));
      const json = (key: typeof fresh) => JSON.stringify({ key: text(key), id: 1 });
      expect((await store(json(current), 'no passphrase')).stored.reveal()).toBe(json(fresh));
    }
  });

  it('keeps cipher, digest and rounds of an encrypted PKCS#8', async () => {
    for (const cipher of ['aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc', 'des-ede3-cbc'] as const) {
      for (const prf of ['sha1', 'sha256', 'sha512'] as const) {
        const [algorithm, data] = pbes2(pkcs8Of(current), passphrase, { cipher, prf, rounds: 3000 });
        const { stored } = await store(pem('ENCRYPTED PRIVATE KEY', sequence(algorithm, octets(data))));
        const [block] = pemBlocks(stored.reveal());
        expect(encryptionOf(block?.body ?? new Uint8Array(0))).toEqual({ cipher, digest: prf, rounds: 3000 });
      }
    }
  });

  it('takes no fewer rounds than usual, and the usual encryption in place of one that is not written', async () => {
    const [algorithm, data] = pbes2(pkcs8Of(current), passphrase, { rounds: 1 });
    const few = await store(pem('ENCRYPTED PRIVATE KEY', sequence(algorithm, octets(data))));
    expect(encryptionOf(pemBlocks(few.stored.reveal())[0]?.body ?? new Uint8Array(0)).rounds).toBe(2048);
    const old = written.find(({ name }) => name.includes('rc2_40') && name.startsWith('PKCS#8'))?.make(current).der;
    const { stored, remarks } = await store(Buffer.from(old ?? '').toString('base64'));
    const bytes = Buffer.from(stored.reveal(), 'base64');
    expect(encryptionOf(bytes)).toEqual({ cipher: 'aes-256-cbc', digest: 'sha256', rounds: 100_000 });
    expect(remarks).toEqual([]);
  });

  it('keeps a PKCS#12 of triple DES readable for whoever reads nothing newer', async () => {
    for (const [name, generation] of [
      ['PKCS#12 with 3des', 'classic'],
      ['PKCS#12 with AES-256', 'usual'],
    ] as const) {
      const made = written.find((each) => each.name === name)?.make(current).der ?? new Uint8Array(0);
      const { stored } = await store(Buffer.from(made).toString('base64'));
      expect(formOf(Buffer.from(stored.reveal(), 'base64')).generation).toBe(generation);
    }
  });

  it('keeps the passphrase of a PKCS#12 that it guards without encrypting the key', async () => {
    for (const word of [passphrase, '']) {
      const model = pkcs12({ passphrase: word, keys: [pkcs8Of(current)] }).toString('base64');
      const { stored } = await store(model);
      const opens = (secret: string) =>
        readSigningKey(stored, secret === '' ? undefined : new Secret(secret), 'x').then(
          () => true,
          () => false,
        );
      expect([word, await opens(passphrase), await opens('')]).toEqual([word, true, word === '']);
    }
  });

  it('keeps the name of the key in a PKCS#12', async () => {
    for (const friendlyName of ['acme deploy', 'Schl\u00FCssel \u9375', undefined]) {
      const model = await writePkcs12(pkcs8Of(current), passphrase, { generation: 'usual', friendlyName });
      const { stored } = await store(Buffer.from(model).toString('base64'));
      expect(formOf(Buffer.from(stored.reveal(), 'base64'))).toEqual({ generation: 'usual', friendlyName });
    }
  });

  it('opens with the passphrase without its final line end when the current one did', async () => {
    const text = current.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }).toString();
    const { stored } = await store(text, new Secret(`${passphrase}\n`));
    const key = await readSigningKey(stored, word, 'private-key');
    expect(key.encrypted).toBe(true);
  });

  it('is not encrypted when the current one is not, whatever passphrase is given', async () => {
    const { stored, key } = await store(current.export({ type: 'pkcs8', format: 'pem' }).toString());
    expect(key.encrypted).toBe(false);
    expect(stored.reveal()).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  });

  it('hands out every line of what is stored for masking', async () => {
    const { stored, key } = await store(written[2]?.make(current).pem ?? '');
    const pieces = key.pieces.map((piece) => piece.reveal()).join('\n');
    for (const line of stored
      .reveal()
      .split('\n')
      .filter((each) => each !== '' && !each.startsWith('-')))
      expect(pieces).toContain(line);
  });
});

describe('what cannot be kept', () => {
  it.each(['JKS', 'JCEKS'])('%s becomes an encrypted PKCS#8 with the same passphrase, and says so', async (name) => {
    const made = containers.find((each) => each.name === name)?.make(current).der ?? new Uint8Array(0);
    const { stored, key, remarks } = await store(Buffer.from(made).toString('base64'));
    expect(stored.reveal()).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
    expect(key).toMatchObject({ container: 'PKCS#8', encoding: 'PEM', encrypted: true });
    expect(remarks).toEqual([
      'The form of the current key cannot be written; the new key is stored as encrypted PKCS#8 in PEM, with the same passphrase.',
    ]);
  });

  it('a certificate of the old key does not stand beside the new one', async () => {
    const certificate = await issueCertificate({ key: current, commonName: 'acme', notBefore: new Date(0), days: 365 });
    const text = current.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const model of [`${certificate}${text}`, `${text}${certificate}`]) {
      const { stored, remarks } = await store(model, 'no passphrase');
      expect(stored.reveal()).toBe(fresh.export({ type: 'pkcs8', format: 'pem' }).toString());
      expect(remarks).toEqual([expect.stringContaining('the new key stands alone')]);
    }
    const file = pkcs12({
      passphrase,
      keys: [pkcs8Of(current)],
      certificates: [new X509Certificate(certificate).raw],
      keyEncryption: (data) => pbes2(data, passphrase),
    });
    const { key, remarks } = await store(file.toString('base64'));
    expect(key).toMatchObject({ container: 'PKCS#12', certificates: [] });
    expect(remarks).toEqual([expect.stringContaining('holds the key without a certificate')]);
  });

  it('a binary file becomes its base64', async () => {
    const { stored, remarks, key } = await store(new Uint8Array(pkcs8Of(current)), 'no passphrase');
    expect(Buffer.from(stored.reveal(), 'base64')).toEqual(pkcs8Of(fresh));
    expect(key).toMatchObject({ encoding: 'DER', base64: true });
    expect(remarks).toEqual([expect.stringContaining('stored as its base64')]);
  });

  it.each([
    ['an escape of XML', (digits: string) => `&#10;${digits}`],
    [
      'a byte order mark behind the head of a data URL',
      (digits: string) => `data:application/x;base64,\ufeff${digits}\n\n`,
    ],
  ])('base64 behind %s, of which nobody knows where it begins, becomes base64 alone', async (_, dressed) => {
    const der = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'der' }).toString('base64');
    const { stored } = await store(dressed(der(createPrivateKey(pair.privateKey))), 'no passphrase');
    expect(stored.reveal()).toBe(der(fresh));
  });

  it('lines that end in several ways become plain PEM', async () => {
    const text = current.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { stored, remarks } = await store(text.replace('\n', '\r\n'), 'no passphrase');
    expect(stored.reveal()).toBe(fresh.export({ type: 'pkcs8', format: 'pem' }).toString());
    expect(remarks).toEqual([expect.stringContaining('end in several ways')]);
  });

  it('a model that cannot be read is refused as ever', async () => {
    await expect(store('')).rejects.toMatchObject({ code: 'ERR_KEY_EMPTY' });
    await expect(store('nonsense')).rejects.toMatchObject({ code: 'ERR_KEY_UNRECOGNISED' });
    const text = current.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }).toString();
    await expect(store(text, 'no passphrase')).rejects.toMatchObject({ code: 'ERR_KEYSTORE_PASSPHRASE_MISSING' });
  });
});
