import { openKeystore } from '../keystore/open.ts';
import type { Secret } from '../secret.ts';
import type { Certificate } from './certificate.ts';
import { isMadeFrom } from './match.ts';

/**
 * Whether one of the certificates of a content was made from one of the private keys that lie beside them: `missing`
 * when all belong to other keys, `unknown` when there is no private key, or none that can be opened. Never throws.
 */
export async function ownKeyOf(
  content: string | Uint8Array,
  passphrase: Secret | undefined,
  certificates: readonly Certificate[],
): Promise<'found' | 'missing' | 'unknown'> {
  try {
    const { privateKeys } = await openKeystore(content, passphrase, 'keystore');
    if (privateKeys.length === 0 || certificates.length === 0) return 'unknown';
    const found = certificates.some((certificate) => privateKeys.some((key) => isMadeFrom(certificate, key)));
    return found ? 'found' : 'missing';
  } catch {
    return 'unknown';
  }
}
