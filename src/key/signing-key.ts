import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import { Failure } from '../failure.ts';
import type { Bundle, Container } from '../keystore/bundle.ts';
import { openKeystore } from '../keystore/open.ts';
import { textOf } from '../keystore/text.ts';
import { Secret } from '../secret.ts';
import { isConsistent } from './consistency.ts';
import { refuseKeyless, refuseOtherAlgorithm } from './refuse.ts';

/** Shorter RSA keys are refused by Salesforce and by us. */
export const leastBits = 2048;

/** An RSA private key of 2048 bits or more that may sign assertions. */
export interface SigningKey {
  readonly key: KeyObject;
  /** Bits of the modulus. */
  readonly bits: number;
  /** SHA-256 of the public key's SPKI as DER, lower-case hex. */
  readonly fingerprint: string;
  readonly container: Container;
  readonly encoding: 'PEM' | 'DER';
  /** Whether base64 was wrapped around the PEM or DER. */
  readonly base64: boolean;
  readonly encrypted: boolean;
  /** Sentences that the user should read; nothing secret in them. */
  readonly notices: readonly string[];
  /** Certificates found beside the key, as DER. */
  readonly certificates: readonly Uint8Array[];
  /** The key's texts, healed and decrypted: each line of each is to be masked. No armour and no certificate in them. */
  readonly pieces: readonly Secret[];
}

/**
 * Reads the one RSA private key that a secret or a file holds, however it is packed and whatever was done to it.
 * @param passphrase not given and empty are the same
 * @param inputName the input's name for messages (`private-key`); its passphrase is called `<inputName>-passphrase`
 * @throws Failure that names what was given instead, and never shows any of it: ERR_KEY_EMPTY, ERR_KEY_UNRECOGNISED,
 *   ERR_KEY_DAMAGED, ERR_KEY_WRONG_MATERIAL, ERR_KEY_NOT_RSA, ERR_KEY_WEAK and ERR_KEYSTORE_…
 */
export async function readSigningKey(
  content: Secret | Secret<Uint8Array>,
  passphrase: Secret | undefined,
  inputName: string,
): Promise<SigningKey> {
  const given = content.reveal();
  if (isEmpty(given)) throw new Failure('ERR_KEY_EMPTY', `\`${inputName}\` is empty.`);
  const bundle = await openKeystore(given, passphrase?.length === 0 ? undefined : passphrase, inputName);
  const [key, another] = bundle.privateKeys;
  if (another !== undefined)
    throw new Failure(
      'ERR_KEYSTORE_SEVERAL_KEYS',
      `\`${inputName}\` holds ${bundle.privateKeys.length} different private keys.`,
    );
  if (key === undefined || bundle.container === undefined)
    throw refuseKeyless(bundle, typeof given === 'string' ? given : textOf(given), inputName);
  const bits = judge(key, inputName);
  return {
    key,
    bits,
    fingerprint: fingerprintOf(key),
    container: bundle.container,
    encoding: bundle.encoding,
    base64: bundle.base64,
    encrypted: bundle.encrypted,
    notices: noticesOf(bundle, inputName),
    certificates: bundle.certificates,
    pieces: [...bundle.healed, plainText(key)],
  };
}

/** SHA-256 of the public half's SPKI as DER, lower-case hex. */
export function fingerprintOf(key: KeyObject): string {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return hash('sha256', spki, 'hex');
}

/** White space, NULs, marks of byte order and a pair of quotes are nothing. */
function isEmpty(content: string | Uint8Array): boolean {
  if (typeof content !== 'string' && content.length > 64) return false;
  return /^[\s\0\uFEFF\uFFFD"']*$/.test(typeof content === 'string' ? content : textOf(content));
}

function judge(key: KeyObject, inputName: string): number {
  if (key.asymmetricKeyType !== 'rsa') throw refuseOtherAlgorithm(key, inputName);
  const bits = Number(key.asymmetricKeyDetails?.modulusLength);
  // So that no number is too few as well.
  if (!(bits >= leastBits))
    throw new Failure(
      'ERR_KEY_WEAK',
      `\`${inputName}\` is an RSA key of ${bits} bits; at least ${leastBits} are needed.`,
    );
  if (!isConsistent(key))
    throw new Failure(
      'ERR_KEY_DAMAGED',
      `\`${inputName}\` is an RSA key whose numbers do not fit together: characters were changed.`,
    );
  return bits;
}

function noticesOf(bundle: Bundle, inputName: string): string[] {
  if (bundle.passphraseUse === 'unneeded')
    return [`\`${inputName}-passphrase\` was given but is not needed: \`${inputName}\` is not encrypted.`];
  if (bundle.passphraseUse === 'without final newline')
    return [`\`${inputName}-passphrase\` ends with a line end that does not belong to it; it was left out.`];
  return [];
}

/** The base64 lines of the key as PKCS#8: what a log would show if it was printed somewhere on the way. */
function plainText(key: KeyObject): Secret {
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  return new Secret(pem.replace(/-----[^-]+-----\n?/g, '').trim());
}
