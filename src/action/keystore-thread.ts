// Runs on a thread of its own, which is ended when a keystore's key stretching takes too long.
import { parentPort } from 'node:worker_threads';
import { ownKeyOf } from '../certificate/own-key.ts';
import { isCertificate } from '../certificate/parse.ts';
import { searchCertificates } from '../certificate/search.ts';
import { Secret } from '../secret.ts';
import type { KeystoreTask } from '../world/keystores.ts';
import type { KeystoreAnswer } from '../world/world.ts';

parentPort?.on('message', async ({ content, passphrase }: KeystoreTask) => {
  parentPort?.postMessage(await answer(content, passphrase === undefined ? undefined : new Secret(passphrase)));
});

async function answer(content: Uint8Array, passphrase: Secret | undefined): Promise<KeystoreAnswer> {
  const search = await searchCertificates(content, passphrase);
  const certificates = search.found.map(({ parsed }) => parsed).filter(isCertificate);
  return { kind: 'searched', search, ownKey: await ownKeyOf(content, passphrase, certificates) };
}
