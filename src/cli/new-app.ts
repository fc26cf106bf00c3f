import { join, resolve } from 'node:path';
import { Failure } from '../failure.ts';
import type { World } from '../world/world.ts';

/** A key pair on disk and the certificate that an app can be registered with. */
export interface NewApp {
  /** PEM. */
  readonly certificate: string;
  /** Absolute paths. */
  readonly files: { readonly privateKeyFile: string; readonly certificateFile: string };
}

/**
 * Makes an RSA key pair of 2048 bits and a self-signed certificate of a year: `key.pem` (mode 0600) and
 * `certificate.pem` in the folder, which is made when it is not there.
 * @throws Failure ERR_EMULATOR_APP when one of the files is there already
 */
export async function makeNewApp(folder: string, { files, clock }: World): Promise<NewApp> {
  const { makeKeyPair } = await import('../key/pair.ts');
  const { issueCertificate } = await import('../certificate/issue.ts');
  const privateKeyFile = join(resolve(folder), 'key.pem');
  const certificateFile = join(resolve(folder), 'certificate.pem');
  for (const path of [privateKeyFile, certificateFile]) {
    if ((await files.kind(path)) !== 'missing') throw new Failure('ERR_EMULATOR_APP', `${path} exists already.`);
  }
  const pair = await makeKeyPair(2048);
  const certificate = await issueCertificate({
    key: pair.privateKey,
    commonName: 'emulated-app',
    notBefore: clock.now(),
    days: 365,
  });
  await files.makeDirectory(resolve(folder));
  if (!(await files.createExclusive(privateKeyFile, pair.pem.reveal()))) {
    throw new Failure('ERR_EMULATOR_APP', `${privateKeyFile} exists already.`);
  }
  await files.write(certificateFile, certificate, 0o644);
  return { certificate, files: { privateKeyFile, certificateFile } };
}
