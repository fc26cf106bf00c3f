import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { odd } from '../../certificate/writers.ts';
import {
  javaKeystore,
  octets,
  pbes2,
  pem,
  pkcs1Of,
  pkcs8Of,
  pkcs12,
  pkcs12Scheme,
  sequence,
} from '../../keystore/writers.ts';

/** Opens all of the material that is locked. */
export const passphrase = 'p';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const [algorithm, encrypted] = pbes2(pkcs8Of(privateKey), passphrase, { rounds: 10 });
const locked = sequence(algorithm, octets(encrypted));

export const certificate = odd();

/** Keys as they lie in files and secrets. */
export const keys: readonly Uint8Array[] = [
  pkcs8Of(privateKey),
  pkcs1Of(privateKey),
  locked,
  Buffer.from(pem('PRIVATE KEY', pkcs8Of(privateKey))),
  Buffer.from(pem('RSA PRIVATE KEY', pkcs1Of(privateKey), 64, '\r\n')),
  Buffer.from(pem('PRIVATE KEY', pkcs8Of(privateKey), 64, '\\n')),
  Buffer.from(pem('PRIVATE KEY', pkcs8Of(privateKey), 64, ' ')),
  Buffer.from(pem('CERTIFICATE', certificate) + pem('ENCRYPTED PRIVATE KEY', locked)),
  Buffer.from(privateKey.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase })),
  Buffer.from(pkcs8Of(privateKey).toString('base64')),
  Buffer.from(JSON.stringify({ key: pem('PRIVATE KEY', pkcs8Of(privateKey)) })),
  Buffer.from(elliptic.export({ type: 'sec1', format: 'pem' })),
];

/** PKCS#12 in the forms of its writers. */
export const pkcs12Files: readonly Uint8Array[] = [
  pkcs12({
    passphrase,
    keys: [pkcs8Of(privateKey)],
    certificates: [certificate],
    macRounds: 3,
    keyEncryption: (data) => pkcs12Scheme(data, passphrase, '3des', 3),
    certificateEncryption: (data) => pkcs12Scheme(data, passphrase, 'rc2_40', 3),
  }),
  pkcs12({
    passphrase,
    keys: [pkcs8Of(privateKey)],
    certificates: [certificate],
    macRounds: 3,
    ber: true,
    certificateEncryption: (data) => pbes2(data, passphrase, { rounds: 3 }),
  }),
  pkcs12({
    passphrase,
    keys: [pkcs8Of(privateKey)],
    mac: 'none',
    keyEncryption: (data) => pbes2(data, passphrase, { rounds: 3 }),
  }),
  pkcs12({ passphrase, certificates: [certificate], mac: 'pbmac1', macRounds: 3 }),
];

export const javaKeystores: readonly Uint8Array[] = [
  javaKeystore('JKS', passphrase, [{ key: pkcs8Of(privateKey), passphrase, chain: [certificate] }]),
  javaKeystore('JCEKS', passphrase, [{ key: pkcs8Of(privateKey), passphrase, chain: [] }, { certificate }]),
  javaKeystore('JKS', passphrase, [{ certificate }, { certificate }], 1),
];

export const certificateFiles: readonly Uint8Array[] = [
  certificate,
  Buffer.from(pem('CERTIFICATE', certificate)),
  Buffer.from(pem('TRUSTED CERTIFICATE', certificate, 76, '\r\n')),
  Buffer.from(`data:\n  tls.crt: ${Buffer.from(pem('CERTIFICATE', certificate)).toString('base64')}\n`),
  Buffer.from(JSON.stringify({ keys: [{ kty: 'RSA', x5c: [certificate.toString('base64')] }] })),
  Buffer.from(`<ds:X509Certificate>${certificate.toString('base64')}</ds:X509Certificate>`),
];

/** The collection of files that may lie beside the checkout; without it the generated material alone is mutated. */
const corpusFolder = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const largest = 6 * 1024;
const mostOfAFolder = 120;

/** Files of the collection, at most a fixed number of a folder, evenly spread. */
export function corpus(...folders: readonly string[]): readonly Uint8Array[] {
  return folders.flatMap((name) => {
    const folder = join(corpusFolder, name);
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder)
      .sort()
      .map((file) => join(folder, file))
      .filter((file) => statSync(file).isFile() && statSync(file).size <= largest);
    const step = Math.max(1, Math.ceil(files.length / mostOfAFolder));
    return files.filter((_, at) => at % step === 0).map((file) => readFileSync(file));
  });
}
