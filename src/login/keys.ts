import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import type { SigningKey } from '../key/signing-key.ts';
import { readSigningKey } from '../key/signing-key.ts';
import { fileNamedBy } from '../path-or-text.ts';
import { Secret } from '../secret.ts';
import type { FileRefusal, World } from '../world/world.ts';

/** A private key as it was given: the text of a secret, or the path of a file. */
export interface GivenKey {
  readonly text: Secret;
  readonly passphrase: Secret | undefined;
  /** The input it came from, for messages. */
  readonly input: string;
}

/**
 * Reads a private key from what was given and masks every piece of it that a log could show.
 * @throws Failure that names what was given instead; never quotes it
 */
export async function readKey(given: GivenKey, world: World, ci: Ci): Promise<SigningKey> {
  const content = await keyContent(given, world);
  if (content !== given.text) ci.mask(content);
  const key = await readSigningKey(content, given.passphrase, given.input);
  for (const piece of key.pieces) ci.mask(piece);
  for (const notice of key.notices) ci.annotate('notice', notice);
  return key;
}

/**
 * The file's bytes when the text is the path of a file, otherwise the text itself.
 * @throws Failure ERR_KEY_UNREADABLE_FILE
 */
export async function keyContent(
  given: Omit<GivenKey, 'passphrase'>,
  world: World,
): Promise<Secret | Secret<Uint8Array>> {
  const bytes = await fileNamedBy(given.text.reveal(), world.files);
  if (bytes === undefined) return given.text;
  if (typeof bytes === 'string')
    throw new Failure('ERR_KEY_UNREADABLE_FILE', `\`${given.input}\` names a path that ${refusals[bytes]}.`);
  return new Secret(bytes);
}

const refusals: Readonly<Record<FileRefusal, string>> = {
  missing: 'does not exist',
  'not-a-file': 'is no regular file',
  link: 'is a link',
  'too-large': 'is larger than 1 MB',
  forbidden: 'may not be read by this process',
  outside: 'leads out of the workspace',
  failed: 'cannot be read',
};
