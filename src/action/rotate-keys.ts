import { armoured } from '../certificate/armour.ts';
import { findCertificates } from '../certificate/find.ts';
import { ownerOf, ownership } from '../certificate/match.ts';
import { isCertificate } from '../certificate/parse.ts';
import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import { makeKeyPair, type PairBits } from '../key/pair.ts';
import type { KeyRing } from '../key/ring.ts';
import type { SigningKey } from '../key/signing-key.ts';
import { storedLike } from '../key/stored-like.ts';
import { isEmpty, type LoginOptions } from '../login/judge-options.ts';
import { keyContent, readKey } from '../login/keys.ts';
import { fileNamedBy } from '../path-or-text.ts';
import type { HeldKey } from '../rotate/ports.ts';
import { Secret } from '../secret.ts';
import type { World } from '../world/world.ts';

/** A key that this run was given: what it signs with, and what is stored when it changes its place. */
export interface GivenPairKey {
  readonly signing: SigningKey;
  readonly held: HeldKey;
  readonly content: Secret | Secret<Uint8Array>;
  readonly passphrase: Secret | undefined;
}

type Input = 'private-key' | 'next-private-key';

/** @throws Failure ERR_KEY_…, also when there is none */
export async function readPairKey(
  input: Input,
  text: Secret,
  options: LoginOptions,
  world: World,
  ci: Ci,
): Promise<GivenPairKey> {
  const own = options[`${input}-passphrase`];
  // The next key is stored under the passphrase of the current one.
  const passphrase = own === undefined || isEmpty(own) ? options['private-key-passphrase'] : own;
  const signing = await readKey({ text, passphrase, input }, world, ci);
  const content = await keyContent({ text, input }, world);
  return { signing, held: { fingerprint: signing.fingerprint, stored: storable(content) }, content, passphrase };
}

/** Secrets are texts: a binary file goes there as its base64. */
function storable(content: Secret | Secret<Uint8Array>): Secret {
  const value = content.reveal();
  if (typeof value === 'string') return content as Secret;
  const text = new TextDecoder().decode(value);
  return new Secret(text.includes('\uFFFD') ? Buffer.from(value).toString('base64') : text);
}

/** Makes a fresh pair in the form of the current one; every piece of it is masked before it is anywhere else. */
export async function makeLike(
  { content, passphrase }: GivenPairKey,
  { bits, format }: { readonly bits: PairBits; readonly format: 'same' | 'pem' },
  ci: Ci,
): Promise<HeldKey> {
  const { privateKey, pem, fingerprint } = await makeKeyPair(bits);
  ci.mask(pem);
  if (format === 'pem') return { fingerprint, stored: pem };
  const { stored, key, remarks } = await storedLike(content, passphrase, privateKey);
  for (const secret of [stored, ...key.pieces]) ci.mask(secret);
  for (const remark of remarks) ci.annotate('notice', remark);
  return { fingerprint, stored };
}

/**
 * The certificate of the current key among what `certificate` names, as PEM; `undefined` when nothing is given.
 * @throws Failure ERR_CERTIFICATE_MISMATCH when it belongs to another key
 */
export async function ownCertificate(
  given: string | undefined,
  ring: KeyRing,
  { files }: World,
): Promise<string | undefined> {
  if (given === undefined || given.trim() === '') return undefined;
  const bytes = await fileNamedBy(given, files);
  if (typeof bytes === 'string')
    throw new Failure('ERR_CERTIFICATE_UNREADABLE', '`certificate` names a path that cannot be read.');
  const found = findCertificates(bytes ?? given).filter(isCertificate);
  const own = found.find((certificate) => ownerOf(certificate, ring) === 'current');
  if (own !== undefined) return armoured(own.der);
  if (found.some((certificate) => ownerOf(certificate, ring) === 'next')) return undefined;
  throw new Failure('ERR_CERTIFICATE_MISMATCH', `\`certificate\` ${ownership(undefined, ring)} that was given.`);
}
