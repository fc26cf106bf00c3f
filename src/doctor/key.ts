import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import type { KeyRing } from '../key/ring.ts';
import { fingerprintOf, readSigningKey, type SigningKey } from '../key/signing-key.ts';
import { openKeystore } from '../keystore/open.ts';
import { sealedContainer } from '../keystore/sealed-container.ts';
import { type Examination, type Facts, failedBy, failedByAll, passed, skipped } from './examination.ts';
import type { GivenKey, Setup } from './setup.ts';

/** What became of the keys. */
export interface ExaminedKeys {
  readonly examinations: readonly Examination[];
  /** `undefined` when the current key cannot sign. */
  readonly ring: KeyRing | undefined;
  /** Whether every key that was given can sign, so that a login may be tried. */
  readonly usable: boolean;
}

/** `key.readable` and `key.size`, of the key and of the one that follows it. */
export async function examineKeys({ current, next, loginMeant }: Setup, ci: Ci): Promise<ExaminedKeys> {
  if (current === undefined) return noKey(loginMeant);
  const first = await read(current, ci);
  const second = next === undefined ? undefined : await read(next, ci);
  const all = second === undefined ? [first] : [first, second];
  const facts = { ...first.facts, ...(second === undefined ? {} : { next: second.facts }) };
  const bits = { bits: first.facts['bits'] ?? null, ...(second && { next: { bits: second.facts['bits'] ?? null } }) };
  return {
    examinations: [readable(all, facts), size(all, bits)],
    ring: first.key && { current: first.key, next: second?.key },
    usable: all.every(({ key }) => key !== undefined),
  };
}

function noKey(loginMeant: boolean): ExaminedKeys {
  const readable = loginMeant
    ? failedBy('key.readable', new Failure('ERR_KEY_EMPTY', '`private-key` is empty.'))
    : skipped('key.readable', 'No `private-key` was given.');
  return {
    examinations: [readable, skipped('key.size', 'There is no key to measure.')],
    ring: undefined,
    usable: false,
  };
}

/** One key, as far as it could be read. */
interface Reading {
  readonly input: string;
  readonly key: SigningKey | undefined;
  /** `container`, `encrypted`, `bits` and `fingerprint`; each `null` where it could not be told. */
  readonly facts: Facts;
  /** Why it cannot sign. One that is too short could be read all the same. */
  readonly failure: Failure | undefined;
}

async function read(given: GivenKey, ci: Ci): Promise<Reading> {
  const { input, passphrase } = given;
  try {
    const content = await given.content();
    ci.mask(content);
    const key = await readSigningKey(content, passphrase, input);
    for (const piece of key.pieces) ci.mask(piece);
    const { container, encrypted, bits, fingerprint } = key;
    return { input, key, facts: { container, encrypted, bits, fingerprint }, failure: undefined };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { input, key: undefined, facts: await factsOf(error, given), failure: error };
  }
}

const unknownFacts: Facts = { container: null, encrypted: null, bits: null, fingerprint: null };

const lockedOut: readonly string[] = ['ERR_KEYSTORE_PASSPHRASE_MISSING', 'ERR_KEYSTORE_PASSPHRASE_WRONG'];

/** What is known of a key all the same that cannot sign. */
async function factsOf({ code }: Failure, given: GivenKey): Promise<Facts> {
  if (code === 'ERR_KEY_WEAK') return factsOfWeak(given);
  if (!lockedOut.includes(code)) return unknownFacts;
  const container = sealedContainer((await given.content()).reveal()) ?? null;
  return { ...unknownFacts, container, encrypted: true };
}

/** A key that is whole and too short is refused before anything is told of it. */
async function factsOfWeak(given: GivenKey): Promise<Facts> {
  const content = await given.content();
  const { container, encrypted, privateKeys } = await openKeystore(content.reveal(), given.passphrase, given.input);
  const [facts] = privateKeys.map((key) => ({
    container: String(container),
    encrypted,
    bits: Number(key.asymmetricKeyDetails?.modulusLength),
    fingerprint: fingerprintOf(key),
  }));
  return { ...unknownFacts, ...facts };
}

function readable(all: readonly Reading[], facts: Facts): Examination {
  const broken = all.flatMap(({ failure }) =>
    failure === undefined || failure.code === 'ERR_KEY_WEAK' ? [] : failure,
  );
  if (broken.length > 0) return failedByAll('key.readable', broken, facts);
  return passed('key.readable', all.map(describe).join(' '), facts);
}

function describe({ input, key, facts }: Reading): string {
  const sealed = facts['encrypted'] === true ? 'encrypted' : 'not encrypted';
  const notices = key?.notices.map((notice) => ` ${notice}`).join('') ?? '';
  const fingerprint = String(facts['fingerprint']).slice(0, 16);
  return `\`${input}\` is an RSA key (${facts['container']}, ${sealed}, fingerprint ${fingerprint}…).${notices}`;
}

function size(all: readonly Reading[], facts: Facts): Examination {
  const weak = all.find(({ failure }) => failure?.code === 'ERR_KEY_WEAK')?.failure;
  if (weak !== undefined) return failedBy('key.size', weak, facts);
  const read = all.filter(({ key }) => key !== undefined);
  if (read.length === 0) return skipped('key.size', 'There is no key to measure.', facts);
  return passed('key.size', read.map(({ input, key }) => `\`${input}\` has ${key?.bits} bits.`).join(' '), facts);
}
