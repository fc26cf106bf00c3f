import type { KeyObject } from 'node:crypto';
import { armoured } from '../certificate/armour.ts';
import { findCertificates } from '../certificate/find.ts';
import { issueShown } from '../certificate/issue.ts';
import { isMadeFrom } from '../certificate/match.ts';
import { isCertificate } from '../certificate/parse.ts';
import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import { makeKeyPair, type PairBits } from '../key/pair.ts';
import type { Secret } from '../secret.ts';
import type { SecretStore } from '../world/stores.ts';
import type { World } from '../world/world.ts';

/** What a first key pair is to be like, and where it goes. */
export interface FirstPairRequest {
  readonly bits: PairBits;
  readonly certificate: CertificateRequest;
  /** Absolute path; `undefined` when no file is to hold the key. */
  readonly keyFile: string | undefined;
  readonly stores: readonly SecretStore[];
  readonly secretName: string;
}

export interface CertificateRequest {
  /** Absolute path. */
  readonly file: string;
  readonly subject: string;
  readonly days: number;
}

export interface FirstPair {
  readonly key: KeyObject;
  /** PKCS#8 as PEM. */
  readonly pem: Secret;
  readonly fingerprint: string;
  /** PEM. */
  readonly certificate: string;
}

/** More than any certificate. */
const largestFile = 1_048_576;

/**
 * Makes a key pair and its certificate, and stores the key in every place that is named. Nothing is overwritten: all
 * places are looked at before anything is made. The key is masked before it is anywhere else.
 * @throws Failure ERR_INIT_EXISTS; ERR_STORE_… and ERR_FILE_WRITE, which name the places that hold the key already
 */
export async function makeFirstPair(request: FirstPairRequest, world: World, ci: Ci): Promise<FirstPair> {
  const { keyFile, stores, secretName } = request;
  await refuseExisting(request, world);
  const { privateKey, pem, fingerprint } = await makeKeyPair(request.bits);
  ci.mask(pem);
  // Before the key is anywhere: a subject that cannot be leaves nothing behind.
  const certificate = await issued(privateKey, request.certificate, world, ci);
  // A key without its certificate would be of no use to anybody, least of all one that lies in a secret alone.
  await keep(certificate, request.certificate, world, ci);
  const kept: string[] = [];
  try {
    if (keyFile !== undefined) {
      if (!(await world.files.createExclusive(keyFile, pem.reveal()))) throw exists(keyFile);
      kept.push(keyFile);
      ci.info(`The key is in ${keyFile}, which its owner alone can read.`);
    }
    for (const store of stores) {
      await store.put(secretName, pem, secretName);
      kept.push(`${secretName} in ${store.name}`);
      ci.info(`The key is the secret ${secretName} in ${store.name}.`);
    }
  } catch (error) {
    if (kept.length === 0) await world.files.remove(request.certificate.file);
    if (!(error instanceof Failure) || kept.length === 0) throw error;
    throw new Failure(error.code, `${error.message} The key is kept already as ${kept.join(', ')}.`, {
      hint: error.hint,
      cause: error,
      ...(error.reply === undefined ? {} : { reply: error.reply }),
    });
  }
  return { key: privateKey, pem, fingerprint, certificate };
}

async function refuseExisting(
  { keyFile, certificate, stores, secretName }: FirstPairRequest,
  { files }: World,
): Promise<void> {
  for (const path of [keyFile, certificate.file]) {
    if (path !== undefined && (await files.kind(path)) !== 'missing') throw exists(path);
  }
  for (const store of stores) {
    if ((await store.look(secretName)) !== undefined) throw exists(`The secret ${secretName} in ${store.name}`);
  }
}

function exists(what: string): Failure {
  return new Failure('ERR_INIT_EXISTS', `${what} exists already.`);
}

/**
 * The certificate of a key: the one in the file, or a new one that is written there.
 * @returns PEM
 * @throws Failure ERR_CERTIFICATE_MISMATCH when the file holds the certificate of another key, ERR_INIT_EXISTS when it
 *   holds something else
 */
export async function certificateFor(
  key: KeyObject,
  request: CertificateRequest,
  world: World,
  ci: Ci,
): Promise<string> {
  const { file } = request;
  const content = await world.files.read(file, largestFile);
  if (content === 'missing') {
    const made = await issued(key, request, world, ci);
    await keep(made, request, world, ci);
    return made;
  }
  const found = typeof content === 'string' ? [] : findCertificates(content).filter(isCertificate);
  if (found.length === 0) throw exists(file);
  const own = found.find((certificate) => isMadeFrom(certificate, key));
  if (own === undefined) {
    throw new Failure('ERR_CERTIFICATE_MISMATCH', `${file} holds the certificate of another key.`, {
      hint: 'Name another file with `--certificate-file`, or give the key that the certificate was made from.',
    });
  }
  ci.info(`${file} holds the certificate of the key already.`);
  // The file may hold more than that, the key itself among it.
  return armoured(own.der);
}

function issued(key: KeyObject, { subject, days }: CertificateRequest, { clock }: World, ci: Ci): Promise<string> {
  return issueShown({ key, commonName: subject, notBefore: clock.now(), days }, (pem) => ci.wouldBlank(pem));
}

async function keep(certificate: string, { file }: CertificateRequest, { files }: World, ci: Ci): Promise<void> {
  await files.write(file, certificate, 0o644);
  ci.info(`The certificate is in ${file}. It is public.`);
}
