import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** Bytes of an X25519 public key. */
const publicKeyBytes = 32;
const nonceBytes = 24;
const boxKeyBytes = 32;

/** Bytes that a box is longer than what lies in it: the sender's public key and the tag. */
export const sealBytes = publicKeyBytes + 16;

/** A SubjectPublicKeyInfo of an X25519 key up to the key itself (RFC 8410 §4). */
const spkiHead = Buffer.from('302a300506032b656e032100', 'hex');

/**
 * Seals a message so that only the holder of the recipient's secret key can open it: libsodium's `crypto_box_seal`
 * (https://doc.libsodium.org/public-key_cryptography/sealed_boxes), X25519, XSalsa20-Poly1305, and a nonce of BLAKE2b
 * over both public keys. Each call gives another box.
 * @param recipient an X25519 public key, 32 bytes
 * @param sender a pair that is used for this box alone; a fresh one unless a test gives it
 * The two libraries are loaded with the first box, as chunks that hold nothing else.
 * @throws TypeError when the recipient's key has another length, or is one with which no secret can be agreed on
 */
export async function seal(
  message: Uint8Array,
  recipient: Uint8Array,
  sender: { readonly publicKey: KeyObject; readonly privateKey: KeyObject } = generateKeyPairSync('x25519'),
): Promise<Uint8Array> {
  if (recipient.length !== publicKeyBytes) throw new TypeError('A public key for a sealed box has 32 bytes.');
  const [{ hsalsa, xsalsa20poly1305 }, { blake2b }] = await Promise.all([
    import('@noble/ciphers/salsa.js'),
    import('@noble/hashes/blake2.js'),
  ]);
  const ours = new Uint8Array(sender.publicKey.export({ type: 'spki', format: 'der' }).subarray(spkiHead.length));
  const nonce = blake2b(Buffer.concat([ours, recipient]), { dkLen: nonceBytes });
  const key = boxKey(hsalsa, agreed(sender.privateKey, recipient));
  return Buffer.concat([ours, xsalsa20poly1305(key, nonce).encrypt(message)]);
}

/** The secret of both keys (RFC 7748 §6.1); a point of small order gives zeros, which the platform refuses. */
function agreed(privateKey: KeyObject, recipient: Uint8Array): Uint8Array {
  const publicKey = createPublicKey({ key: Buffer.concat([spkiHead, recipient]), format: 'der', type: 'spki' });
  try {
    return diffieHellman({ privateKey, publicKey });
  } catch {
    throw new TypeError('With this public key no secret can be agreed on.');
  }
}

/** `crypto_box_beforenm`: HSalsa20 over the agreed secret, with zeros for the nonce. */
function boxKey(hsalsa: typeof import('@noble/ciphers/salsa.js').hsalsa, secret: Uint8Array): Uint8Array {
  const words = (bytes: Uint8Array) => new Uint32Array(Uint8Array.from(bytes).buffer);
  const key = new Uint32Array(boxKeyBytes / 4);
  hsalsa(words(Buffer.from('expand 32-byte k')), words(secret), new Uint32Array(4), key);
  return new Uint8Array(key.buffer);
}
