import { Failure } from '../failure.ts';
import { childrenOf, OCTET_STRING, octetsOf, readElement } from './der.ts';
import type { Harvest } from './harvest.ts';
import type { Candidate } from './passphrase.ts';
import { passphraseMissing, passphraseWrong, plainFormOf } from './pkcs8.ts';
import { algorithmOf, damaged, unsupported } from './scheme.ts';

/** The content of a Java keystore, as far as no passphrase is needed. */
export interface JavaKeystore {
  readonly container: 'JKS' | 'JCEKS';
  /** Each is an EncryptedPrivateKeyInfo in a scheme of Sun's. */
  readonly keys: readonly Uint8Array[];
  /** Trusted certificates and the chains of keys, in their order. They are not encrypted. */
  readonly certificates: readonly Uint8Array[];
  /** Whether the file ended, or became unreadable, before its last entry. */
  readonly cut: boolean;
}

const keyEntry = 1;
const certificateEntry = 2;
const secretEntry = 3;
const digestLength = 20;

/** Reads a JKS or JCEKS file (the form that JavaKeyStore.java and JceKeyStore.java of OpenJDK write), unverified. */
export function readJks(bytes: Uint8Array): JavaKeystore {
  const reader = new Reader(bytes);
  const container = reader.number() === 0xfeedfeed ? 'JKS' : 'JCEKS';
  const version = reader.number();
  const count = reader.number();
  const keys: Uint8Array[] = [];
  const certificates: Uint8Array[] = [];
  const certificate = () => {
    if (version !== 1) reader.text();
    const der = reader.take(reader.number());
    if (!reader.failed) certificates.push(der);
  };
  for (let entry = 0; entry < count && !reader.failed; entry += 1) {
    const tag = reader.number();
    reader.text();
    reader.take(8);
    if (tag === keyEntry) {
      const key = reader.take(reader.number());
      if (!reader.failed) keys.push(key);
      const chain = reader.number();
      for (let link = 0; link < chain && !reader.failed; link += 1) certificate();
    } else if (tag === certificateEntry) certificate();
    else if (tag === secretEntry) reader.skipSealedObject();
    else reader.failed = true;
  }
  return { container, keys, certificates, cut: reader.failed || (version !== 1 && version !== 2) };
}

/** Reads big-endian values one after the other; after the first that is not there everything is empty. */
class Reader {
  failed = false;
  #at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  number(length = 4): number {
    let number = 0;
    for (const byte of this.take(length)) number = number * 256 + byte;
    return number;
  }

  /** Java's modified UTF-8; nobody asks for its content. */
  text(): void {
    this.take(this.number(2));
  }

  take(length: number): Uint8Array {
    if (this.failed || this.#at + length > this.#bytes.length) {
      this.failed = true;
      return new Uint8Array(0);
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** A secret key is a serialised Java object without a length: goes on to the next entry's head, or to the digest. */
  skipSealedObject(): void {
    const last = this.#bytes.length - digestLength;
    while (this.#at < last && !this.#atEntry()) this.#at += 1;
  }

  #atEntry(): boolean {
    const bytes = this.#bytes;
    const at = this.#at;
    if (at + 14 > bytes.length || bytes.readUInt16BE(at) !== 0) return false;
    const tag = bytes.readUInt16BE(at + 2);
    const dateAt = at + 6 + bytes.readUInt16BE(at + 4);
    if (tag < keyEntry || tag > secretEntry || dateAt + 8 > bytes.length) return false;
    // Milliseconds since 1970, before the year 3000: three zero bytes would do, and a text's end is no control code.
    const alias = bytes.subarray(at + 6, dateAt);
    return bytes.readUInt32BE(dateAt) < 0x2000 && alias.length > 0 && alias.every((byte) => byte >= 0x20);
  }
}

/**
 * Opens the keys of a JKS or JCEKS file and puts them into the harvest, with all certificates.
 * @throws Failure ERR_KEYSTORE_PASSPHRASE_MISSING, ERR_KEYSTORE_PASSPHRASE_WRONG, ERR_KEYSTORE_COSTLY,
 *   ERR_KEYSTORE_UNSUPPORTED or ERR_KEY_DAMAGED
 */
export async function openJks(bytes: Uint8Array, harvest: Harvest): Promise<void> {
  const { inputName } = harvest;
  const { container, keys, certificates, cut } = readJks(bytes);
  if (cut) throw new Failure('ERR_KEY_DAMAGED', `\`${inputName}\` is a ${container} file that is damaged or cut.`);
  for (const key of keys) await openProtectedKey(key, container, harvest);
  for (const certificate of certificates) harvest.addCertificate(certificate, container);
}

const sunProtector = '1.3.6.1.4.1.42.2.17.1.1';
const jcePbe = '1.3.6.1.4.1.42.2.19.1';

async function openProtectedKey(der: Uint8Array, container: 'JKS' | 'JCEKS', harvest: Harvest): Promise<void> {
  const { inputName, candidates } = harvest;
  const [algorithm, data] = childrenOf(der, readElement(der, 0), 4) ?? [];
  const octets = data?.tag === OCTET_STRING ? octetsOf(der, data) : undefined;
  if (octets === undefined) throw damaged(inputName);
  const { oid, parameters } = algorithmOf(der, algorithm, inputName);
  harvest.encrypted = true;
  if (candidates.length === 0) throw passphraseMissing(inputName);
  const open = await openerOf(oid, der, parameters, inputName);
  for (const candidate of candidates) {
    const plain = await open(octets, candidate);
    if (plain === undefined || plainFormOf(plain) !== 'PKCS#8') continue;
    harvest.used(candidate.use);
    return harvest.addKey(plain, 'PKCS#8', container);
  }
  throw passphraseWrong(inputName);
}

type Opener = (data: Uint8Array, candidate: Candidate) => Promise<Uint8Array | undefined>;

async function openerOf(
  oid: string,
  der: Uint8Array,
  parameters: Parameters<typeof childrenOf>[1] | undefined,
  inputName: string,
): Promise<Opener> {
  const { jcePrice, openJce, openSun } = await import('./sun.ts');
  if (oid === sunProtector) return async (data, { text }) => openSun(data, text);
  if (oid !== jcePbe) throw unsupported(oid, inputName);
  const [salt, rounds] = jcePrice(der, parameters, inputName);
  return async (data, { text, purse }) => {
    purse.pay(rounds * 2, inputName);
    return openJce(data, text, salt, rounds);
  };
}
