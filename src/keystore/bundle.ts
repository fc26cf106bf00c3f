import type { KeyObject } from 'node:crypto';
import type { Secret } from '../secret.ts';

/** How a private key, or a whole keystore, was packed. */
export type Container = 'PKCS#1' | 'PKCS#8' | 'SEC 1' | 'DSA' | 'PKCS#12' | 'JKS' | 'JCEKS' | 'PKCS#7' | 'X.509';

/** What the passphrase was good for. `none`: none was given and none was needed. */
export type PassphraseUse = 'none' | 'as given' | 'without final newline' | 'unneeded';

/** What else may lie where a key was looked for: the closed list. */
export type Stranger =
  | 'public key'
  | 'certificate request'
  | 'certificate revocation list'
  | 'OpenSSH private key'
  | 'PGP key'
  | 'private key of an unknown algorithm'
  | 'BCFKS keystore'
  | 'unknown';

/** What a container held, opened. */
export interface Bundle {
  /** That of the first private key, or of the first thing found where there is no key. */
  readonly container: Container | undefined;
  readonly encoding: 'PEM' | 'DER';
  /** Whether the whole was wrapped in base64 beyond what PEM does itself. */
  readonly base64: boolean;
  readonly encrypted: boolean;
  readonly passphraseUse: PassphraseUse;
  /** Every private key, of whatever algorithm, each once. */
  readonly privateKeys: readonly KeyObject[];
  /** Every certificate as DER, each once, in order; whether they can be read is not looked at. */
  readonly certificates: readonly Uint8Array[];
  readonly strangers: readonly Stranger[];
  /** The private parts in the forms that came to light while opening; each of their lines is to be masked. */
  readonly healed: readonly Secret[];
}
