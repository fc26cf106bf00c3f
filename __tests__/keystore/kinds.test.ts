import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { Harvest } from '../../src/keystore/harvest.ts';
import { openKeystore } from '../../src/keystore/open.ts';

const kinds = [
  generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  generateKeyPairSync('rsa', { modulusLength: 2048 }),
  generateKeyPairSync('rsa-pss', { modulusLength: 2048 }),
  generateKeyPairSync('ed25519'),
].map(({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

it('keys of several kinds in one place do not spoil the key that is read next', async () => {
  const { privateKeys } = await openKeystore(kinds.join('') + kinds.join(''), undefined, 'private-key');
  expect(privateKeys.map(({ asymmetricKeyType }) => asymmetricKeyType)).toEqual(['ec', 'rsa', 'rsa-pss', 'ed25519']);
  for (const kind of kinds) expect((await openKeystore(kind, undefined, 'private-key')).privateKeys).toHaveLength(1);
});

it('certificates are kept up to one more than are read, so that the rest is not left out in silence', () => {
  const harvest = new Harvest('keystore', undefined);
  for (let index = 0; index < 10_050; index += 1) harvest.addCertificate(Buffer.from(String(index)));
  expect(harvest.bundle().certificates).toHaveLength(10_001);
});
