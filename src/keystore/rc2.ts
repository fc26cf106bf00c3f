/**
 * RC2-CBC (RFC 2268) with PKCS#7 padding, which old PKCS#12 files use and the platform no longer has.
 * @returns `undefined` when the padding is wrong: the passphrase is.
 */
export async function decryptRc2(
  data: Uint8Array,
  key: Uint8Array,
  effectiveBits: number,
  iv: Uint8Array,
): Promise<Uint8Array | undefined> {
  if (data.length === 0 || data.length % 8 !== 0) return undefined;
  // One module of the library instead of all of it: the whole is thirty times as large.
  await import('node-forge/lib/rc2.js');
  const { default: forge } = await import('node-forge/lib/forge.js');
  const cipher = forge.rc2.createDecryptionCipher(binary(key), effectiveBits);
  cipher.start(binary(iv));
  cipher.update(forge.util.createBuffer(binary(data)));
  // forge takes the padding's length on trust: it is judged here, on the unpadded plain text.
  cipher.finish(() => true);
  const plain = Buffer.from(cipher.output.getBytes(), 'latin1');
  const padding = plain.readUInt8(plain.length - 1);
  if (padding < 1 || padding > 8) return undefined;
  return plain.subarray(-padding).every((byte) => byte === padding) ? plain.subarray(0, -padding) : undefined;
}

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
