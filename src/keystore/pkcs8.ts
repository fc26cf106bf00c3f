import { Failure } from '../failure.ts';
import { cbc } from './cipher.ts';
import { childrenOf, OCTET_STRING, octetsOf, readElement } from './der.ts';
import type { Harvest, PlainForm } from './harvest.ts';
import { type Candidate, passphraseBytes } from './passphrase.ts';
import type { DekInfo } from './pem.ts';
import { kindOf } from './recognise.ts';
import { damaged, readScheme } from './scheme.ts';
import { stretchLegacy } from './stretching.ts';

/** The forms that a decrypted key may turn out to have. */
const plainForms: Readonly<Record<string, PlainForm>> = {
  'PKCS#1 private key': 'PKCS#1',
  'PKCS#8 private key': 'PKCS#8',
  'EC private key': 'SEC 1',
  'DSA private key': 'DSA',
};

export function plainFormOf(der: Uint8Array): PlainForm | undefined {
  return plainForms[kindOf(der)];
}

/**
 * Opens an EncryptedPrivateKeyInfo (RFC 5958 §3) and puts its key into the harvest.
 * @throws Failure ERR_KEYSTORE_PASSPHRASE_MISSING, ERR_KEYSTORE_PASSPHRASE_WRONG, ERR_KEYSTORE_COSTLY,
 *   ERR_KEYSTORE_UNSUPPORTED or ERR_KEY_DAMAGED
 */
export async function openEncryptedKey(der: Uint8Array, harvest: Harvest): Promise<void> {
  const { inputName } = harvest;
  const [algorithm, data] = childrenOf(der, readElement(der, 0), 8) ?? [];
  const encrypted = data?.tag === OCTET_STRING ? octetsOf(der, data) : undefined;
  if (algorithm === undefined || encrypted === undefined) throw damaged(inputName);
  const scheme = readScheme(der, algorithm, inputName);
  await openWith(harvest, 'PKCS#8', async (candidate) => {
    candidate.purse.pay(scheme.rounds, inputName);
    return scheme.decrypt(encrypted, passphraseBytes(candidate.text));
  });
}

/** The ciphers of DEK-Info that are opened, with the length of their keys. */
const legacyCiphers: Readonly<Record<string, readonly [string, number]>> = {
  'AES-128-CBC': ['aes-128-cbc', 16],
  'AES-192-CBC': ['aes-192-cbc', 24],
  'AES-256-CBC': ['aes-256-cbc', 32],
  'DES-EDE3-CBC': ['des-ede3-cbc', 24],
  'CAMELLIA-128-CBC': ['camellia-128-cbc', 16],
  'CAMELLIA-192-CBC': ['camellia-192-cbc', 24],
  'CAMELLIA-256-CBC': ['camellia-256-cbc', 32],
};

/**
 * Opens a key that OpenSSL encrypted in its traditional way, said in the block's DEK-Info header.
 * @throws Failure as {@link openEncryptedKey}
 */
export async function openLegacyKey(data: Uint8Array, dekInfo: DekInfo, harvest: Harvest): Promise<void> {
  const legacy = legacyCiphers[dekInfo.cipher];
  if (legacy === undefined) {
    const name =
      dekInfo.cipher === 'DES-CBC' ? 'single DES, which was broken long ago' : 'a cipher that is not supported';
    throw new Failure('ERR_KEYSTORE_UNSUPPORTED', `\`${harvest.inputName}\` is encrypted with ${name}.`);
  }
  const [name, keyLength] = legacy;
  const cipher = cbc(name, keyLength, dekInfo.iv);
  await openWith(harvest, undefined, async ({ text }) =>
    cipher.decrypt(data, stretchLegacy(Buffer.from(text, 'utf8'), dekInfo.iv.subarray(0, 8), keyLength)),
  );
}

/** Tries every reading of the passphrase until one yields what has the form of a key. */
async function openWith(
  harvest: Harvest,
  form: PlainForm | undefined,
  decrypt: (candidate: Candidate) => Promise<Uint8Array | undefined>,
): Promise<void> {
  harvest.encrypted = true;
  if (harvest.candidates.length === 0) throw passphraseMissing(harvest.inputName);
  for (const candidate of harvest.candidates) {
    const plain = await decrypt(candidate);
    const found = plain === undefined ? undefined : plainFormOf(plain);
    if (plain === undefined || found === undefined || (form !== undefined && found !== form)) continue;
    harvest.used(candidate.use);
    return harvest.addKey(plain, found);
  }
  throw passphraseWrong(harvest.inputName);
}

export function passphraseMissing(inputName: string): Failure {
  return new Failure(
    'ERR_KEYSTORE_PASSPHRASE_MISSING',
    `\`${inputName}\` is encrypted, and \`${inputName}-passphrase\` was not given.`,
    { hint: `Give the passphrase as \`${inputName}-passphrase\`.` },
  );
}

export function passphraseWrong(inputName: string): Failure {
  return new Failure(
    'ERR_KEYSTORE_PASSPHRASE_WRONG',
    `\`${inputName}\` does not open with \`${inputName}-passphrase\`, neither as given nor without a final line end.`,
    {
      hint: `Check \`${inputName}-passphrase\`: it must be that of this very file; quotes and line ends around it count.`,
    },
  );
}
