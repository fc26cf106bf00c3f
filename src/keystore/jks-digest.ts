import { hash } from 'node:crypto';
import type { Secret } from '../secret.ts';
import { candidatesOf, utf16 } from './passphrase.ts';

const digestLength = 20;

/** What Sun put between the passphrase and the file. */
const whitener = Buffer.from('Mighty Aphrodite', 'utf8');

/**
 * Whether the digest at the end of a JKS or JCEKS file is that of its content under this passphrase (JavaKeyStore.java
 * of OpenJDK): then the passphrase is right and nobody without it has changed the file.
 */
export function verifiesDigest(bytes: Uint8Array, passphrase: Secret): boolean {
  const content = bytes.subarray(0, -digestLength);
  const digest = Buffer.from(bytes.subarray(-digestLength));
  return candidatesOf(passphrase).some(({ text }) =>
    digest.equals(hash('sha1', Buffer.concat([utf16(text), whitener, content]), 'buffer')),
  );
}
