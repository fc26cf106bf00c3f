import { leastBits, readSigningKey } from '../../../../src/key/signing-key.ts';
import { Secret } from '../../../../src/secret.ts';
import { corpus, javaKeystores, keys, passphrase, pkcs12Files } from '../material.ts';
import { promise, type Target, utf8 } from '../target.ts';

const secret = new Secret(passphrase);

export const key: Target = {
  name: 'signing key',
  weight: 6,
  mayRefuse: true,
  seeds: [...keys, ...pkcs12Files, ...javaKeystores, ...corpus('keys', 'other')],
  words: [
    '-----BEGIN ',
    '-----END ',
    'PRIVATE KEY-----',
    'DEK-Info: AES-256-CBC,',
    '\\n',
    '\\r\\n',
    '%0A',
    '\u2014',
    '\uFEFF',
  ],
  async feed(input) {
    // The first byte also chooses whether the secret comes as text or as a file's bytes.
    const content = (input.at(-1) ?? 0) % 2 === 0 ? new Secret(utf8(input)) : new Secret(input);
    const read = await readSigningKey(content, secret, 'private-key');
    promise(read.bits >= leastBits && read.key.type === 'private', 'a key that may sign');
  },
};
