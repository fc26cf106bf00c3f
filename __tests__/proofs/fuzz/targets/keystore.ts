import { parseCertificate } from '../../../../src/certificate/parse.ts';
import { openKeystore } from '../../../../src/keystore/open.ts';
import { Secret } from '../../../../src/secret.ts';
import { corpus, javaKeystores, keys, passphrase, pkcs12Files } from '../material.ts';
import type { Target } from '../target.ts';

const secret = new Secret(passphrase);

const keystore = (name: string, weight: number, seeds: Target['seeds']): Target => ({
  name,
  weight,
  mayRefuse: true,
  seeds,
  async feed(input) {
    const given = (input.at(-1) ?? 0) % 3 === 0 ? undefined : secret;
    const bundle = await openKeystore(input, given, 'private-key');
    for (const der of bundle.certificates) parseCertificate(der);
  },
});

export const keystores: readonly Target[] = [
  keystore('keystore', 6, [...keys, ...corpus('keys', 'edge', 'mixed')]),
  keystore('PKCS#12', 6, [...pkcs12Files, ...corpus('p12')]),
  keystore('Java keystore', 8, [...javaKeystores, ...corpus('jks')]),
];
