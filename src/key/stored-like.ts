import type { KeyObject } from 'node:crypto';
import { Failure } from '../failure.ts';
import type { Bundle } from '../keystore/bundle.ts';
import { encryptedKey, encryptionOf, usualEncryption } from '../keystore/encryption.ts';
import { openKeystore } from '../keystore/open.ts';
import { kindOf } from '../keystore/recognise.ts';
import { textOf } from '../keystore/text.ts';
import { formOf, writePkcs12 } from '../keystore/write-pkcs12.ts';
import { Secret } from '../secret.ts';
import { type Dress, dressOf, type Naked, plainPem } from './dress.ts';
import { fingerprintOf, readSigningKey, type SigningKey } from './signing-key.ts';

/** A fresh key as it is to be stored. */
export interface StoredKey {
  /** A text, since secrets are texts. It opens with the passphrase of the model, where that needs one. */
  readonly stored: Secret;
  /** What a later run will read out of it; its `pieces` are to be masked. */
  readonly key: SigningKey;
  /** What is not as it was, each a sentence for the user; empty when everything is. */
  readonly remarks: readonly string[];
}

const inputName = 'private-key';

/**
 * Stores a fresh key in the form of the current one: container, cipher and rounds, passphrase, PEM or base64, line ends,
 * quotes. Java's keystores, and files whose form cannot be made out, become an encrypted PKCS#8 with the same
 * passphrase; a PKCS#12 holds the key alone. What was written is read again before it is given back.
 * @param model the current key as it was given
 * @throws Failure as `readSigningKey` does when the model cannot be read
 */
export async function storedLike(
  model: Secret | Secret<Uint8Array>,
  passphrase: Secret | undefined,
  fresh: KeyObject,
): Promise<StoredKey> {
  const given = model.reveal();
  const bundle = await openKeystore(given, passphrase?.length === 0 ? undefined : passphrase, inputName);
  // Where there is no key, this tells what there is instead.
  if (bundle.privateKeys.length === 0) await readSigningKey(model, passphrase, inputName);
  const word = passphraseOf(bundle, passphrase) ?? (await onlyForMac(given, bundle, passphrase));
  const binary = typeof given !== 'string' && kindOf(given) !== 'no DER';
  const dress = binary ? bare(given) : dressOf(typeof given === 'string' ? given : textOf(given));
  const remarks = binary ? ['The key was a binary file; the new one is stored as its base64.'] : [];
  const dressed = dress && bundle.privateKeys.length === 1 ? await likeModel(dress, bundle, word, fresh) : undefined;
  const wishes = [dressed, await asPkcs8(word, fresh)].filter((wish) => wish !== undefined);
  for (const { text, remark } of wishes) {
    const key = await readBack(text, passphrase, fresh);
    if (key !== undefined) return { stored: new Secret(text), key, remarks: [...remarks, ...remark] };
  }
  throw new Failure('ERR_INTERNAL', 'The new key could not be read in the form in which it was to be stored.');
}

interface Wish {
  readonly text: string;
  readonly remark: readonly string[];
}

/** The reading of the passphrase that opened the model; `undefined` when the model is not encrypted. */
function passphraseOf({ encrypted, passphraseUse }: Bundle, passphrase: Secret | undefined): string | undefined {
  if (!encrypted) return undefined;
  const text = passphrase?.reveal() ?? '';
  if (passphraseUse === 'without final newline') return text.replace(/(?:\r\n|\r|\n)$/, '');
  // A PKCS#12 that opened without what was given is protected with nothing.
  return passphraseUse === 'as given' ? text : '';
}

/** A PKCS#12 whose key lies in the clear may still be guarded by the passphrase: it then does not open without one. */
async function onlyForMac(
  given: string | Uint8Array,
  { container, encrypted }: Bundle,
  passphrase: Secret | undefined,
): Promise<string | undefined> {
  if (container !== 'PKCS#12' || encrypted || passphrase === undefined) return undefined;
  const opensWithout = await openKeystore(given, undefined, inputName).catch(() => undefined);
  return opensWithout === undefined ? passphrase.reveal() : undefined;
}

function bare(content: Uint8Array): Dress {
  return {
    inside: { body: content, dekInfo: undefined, label: '' },
    encoding: 'DER',
    lost: [],
    put: ({ bytes }) => Buffer.from(bytes).toString('base64'),
  };
}

async function likeModel(
  dress: Dress,
  { certificates }: Bundle,
  word: string | undefined,
  fresh: KeyObject,
): Promise<Wish | undefined> {
  const made = await nakedLike(dress.inside, word, fresh);
  if (made === undefined) return undefined;
  const lonely = made.label === 'PKCS12' && certificates.length > 0;
  return {
    text: dress.put(made),
    remark: [
      ...(lonely
        ? ['The new PKCS#12 holds the key without a certificate; programs that ask it for one find none.']
        : []),
      ...dress.lost,
    ],
  };
}

/** The fresh key in the container of the model's; `undefined` when that is not written here. */
async function nakedLike(
  inside: Dress['inside'],
  word: string | undefined,
  fresh: KeyObject,
): Promise<Naked | undefined> {
  const { body, dekInfo } = inside;
  const passphrase = word ?? '';
  if (dekInfo !== undefined) return legacy(dekInfo.cipher, passphrase, fresh);
  switch (kindOf(body)) {
    case 'PKCS#1 private key':
      return { bytes: fresh.export({ type: 'pkcs1', format: 'der' }), label: 'RSA PRIVATE KEY', head: [] };
    case 'PKCS#8 private key':
      return { bytes: pkcs8(fresh), label: 'PRIVATE KEY', head: [] };
    case 'encrypted PKCS#8 private key': {
      const bytes = await encryptedKey(pkcs8(fresh), passphrase, encryptionOf(body));
      return { bytes, label: 'ENCRYPTED PRIVATE KEY', head: [] };
    }
    case 'PKCS#12':
      return { bytes: await writePkcs12(pkcs8(fresh), passphrase, formOf(body)), label: 'PKCS12', head: [] };
    default:
      return undefined;
  }
}

const pkcs8 = (key: KeyObject): Uint8Array => key.export({ type: 'pkcs8', format: 'der' });

/** OpenSSL's traditional encryption, which the platform writes; `undefined` for ciphers that it does not have. */
function legacy(cipher: string, passphrase: string, fresh: KeyObject): Naked | undefined {
  try {
    const pem = fresh.export({ type: 'pkcs1', format: 'pem', cipher: cipher.toLowerCase(), passphrase }).toString();
    // BEGIN, Proc-Type, DEK-Info and an empty line, then the base64, then END.
    const lines = pem.trimEnd().split('\n');
    const bytes = Buffer.from(lines.slice(4, -1).join(''), 'base64');
    return { bytes, label: 'RSA PRIVATE KEY', head: lines.slice(1, 4) };
  } catch {
    return undefined;
  }
}

async function asPkcs8(word: string | undefined, fresh: KeyObject): Promise<Wish> {
  const sentence = 'The form of the current key cannot be written';
  if (word === undefined) {
    const text = plainPem({ bytes: pkcs8(fresh), label: 'PRIVATE KEY', head: [] });
    return { text, remark: [`${sentence}; the new key is stored as PKCS#8 in PEM.`] };
  }
  const bytes = await encryptedKey(pkcs8(fresh), word, usualEncryption);
  const text = plainPem({ bytes, label: 'ENCRYPTED PRIVATE KEY', head: [] });
  return { text, remark: [`${sentence}; the new key is stored as encrypted PKCS#8 in PEM, with the same passphrase.`] };
}

/** `undefined` when it is not read as the key that it should be. */
async function readBack(
  text: string,
  passphrase: Secret | undefined,
  fresh: KeyObject,
): Promise<SigningKey | undefined> {
  try {
    const key = await readSigningKey(new Secret(text), passphrase, inputName);
    return key.fingerprint === fingerprintOf(fresh) ? key : undefined;
  } catch {
    return undefined;
  }
}
