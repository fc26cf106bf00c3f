import { Failure } from '../failure.ts';
import { childrenOf, type Element, OCTET_STRING, octetsOf, oidOf, readElement, SEQUENCE } from './der.ts';
import type { Harvest } from './harvest.ts';
import type { Candidate, PassphraseBytes } from './passphrase.ts';
import { passphraseBytes, pkcs12Readings } from './passphrase.ts';
import { passphraseMissing, passphraseWrong, plainFormOf } from './pkcs8.ts';
import { readMac, verifies } from './pkcs12-mac.ts';
import { Purse } from './price.ts';
import { readScheme } from './scheme.ts';

const dataContent = '1.2.840.113549.1.7.1';
const signedContent = '1.2.840.113549.1.7.2';
const encryptedContent = '1.2.840.113549.1.7.6';
const x509Certificate = '1.2.840.113549.1.9.22.1';

/** Bags inside bags: deeper than this nobody nests in earnest (RFC 7292 §4.2.6). */
const deepest = 4;

/** What is taken out of the file: everything, or the certificates alone, which spares the keys' stretching. */
export type Wanted = 'everything' | 'certificates';

/**
 * Opens a PKCS#12 file (RFC 7292; RFC 9579 for PBMAC1), DER or BER, and puts its keys and certificates into the
 * harvest. The MAC decides whether the passphrase is right; a file without one is believed when it decrypts.
 * @throws Failure ERR_KEYSTORE_PASSPHRASE_MISSING, ERR_KEYSTORE_PASSPHRASE_WRONG, ERR_KEYSTORE_COSTLY,
 *   ERR_KEYSTORE_UNSUPPORTED or ERR_KEY_DAMAGED
 */
export async function openPkcs12(der: Uint8Array, harvest: Harvest, wanted: Wanted = 'everything'): Promise<void> {
  const { inputName } = harvest;
  const [, content, macElement] = childrenOf(der, readElement(der, 0), 8) ?? [];
  const authSafe = content === undefined ? undefined : contentInfoOf(der, content, inputName);
  if (authSafe === undefined) throw damagedFile(inputName);
  const mac = macElement === undefined ? undefined : readMac(der, macElement, inputName);
  for (const reading of readingsOf(harvest)) {
    if (mac !== undefined) {
      reading.purse.pay(mac.rounds, inputName);
      if (!(await verifies(mac, authSafe.bytes, reading.passphrase))) continue;
    }
    const file = new OpenFile(harvest, reading, wanted);
    if (await file.readSafe(authSafe.bytes)) return file.yieldAll();
    // The MAC has just told that the passphrase is right.
    if (mac !== undefined) throw damagedFile(inputName);
  }
  if (wanted === 'certificates' && (await readInTheClear(authSafe.bytes, harvest))) return;
  throw harvest.candidates.length === 0 ? passphraseMissing(inputName) : passphraseWrong(inputName);
}

/** Certificates that lie unencrypted can be read whatever the MAC says; their integrity is not verified then. */
async function readInTheClear(bytes: Uint8Array, harvest: Harvest): Promise<boolean> {
  const file = new OpenFile(
    harvest,
    { passphrase: passphraseBytes(''), purse: new Purse(), use: undefined },
    'certificates',
  );
  if (!(await file.readSafe(bytes))) return false;
  file.yieldAll();
  return true;
}

/** One passphrase in one spelling, with what may be spent on it. */
interface Reading {
  readonly passphrase: PassphraseBytes;
  readonly purse: Purse;
  readonly use: Candidate['use'] | undefined;
}

/** Files without a passphrase are protected with the empty one, so that is tried when none was given, and last. */
function readingsOf(harvest: Harvest): Reading[] {
  const given = harvest.candidates.flatMap(({ text, purse, use }) =>
    pkcs12Readings(text).map((passphrase): Reading => ({ passphrase, purse, use })),
  );
  const purse = new Purse();
  const none = pkcs12Readings('').map((passphrase): Reading => ({ passphrase, purse, use: undefined }));
  return [...given, ...none];
}

interface Content {
  readonly oid: string;
  readonly bytes: Uint8Array;
}

/** The octets of a ContentInfo that is data, or signed data (whose signature is nobody's concern here). */
function contentInfoOf(bytes: Uint8Array, element: Element, inputName: string, inSigned = false): Content | undefined {
  const [type, explicit] = childrenOf(bytes, element, 4) ?? [];
  const oid = oidOf(bytes, type);
  const inner = explicit === undefined ? undefined : readElement(bytes, explicit.contentStart, explicit.contentEnd);
  if (inner === undefined) return undefined;
  if (oid === signedContent && !inSigned) {
    const encapsulated = childrenOf(bytes, inner, 8)?.[2];
    return encapsulated === undefined ? undefined : contentInfoOf(bytes, encapsulated, inputName, true);
  }
  if (oid !== dataContent)
    throw new Failure(
      'ERR_KEYSTORE_UNSUPPORTED',
      `\`${inputName}\` is a PKCS#12 file encrypted for a certificate, not with a passphrase.`,
    );
  const octets = octetsOf(bytes, inner);
  return octets === undefined ? undefined : { oid, bytes: octets };
}

/** One attempt to read the whole file with one reading of the passphrase; nothing is kept of one that fails. */
class OpenFile {
  readonly #harvest: Harvest;
  readonly #reading: Reading;
  readonly #wanted: Wanted;
  readonly #keys: Uint8Array[] = [];
  readonly #certificates: Uint8Array[] = [];
  #decrypted = false;

  constructor(harvest: Harvest, reading: Reading, wanted: Wanted) {
    this.#harvest = harvest;
    this.#reading = reading;
    this.#wanted = wanted;
  }

  /** @returns false when something does not decrypt. */
  async readSafe(bytes: Uint8Array): Promise<boolean> {
    for (const info of this.#listIn(bytes)) {
      const [type, explicit] = childrenOf(bytes, info, 4) ?? [];
      const inner = explicit === undefined ? undefined : readElement(bytes, explicit.contentStart, explicit.contentEnd);
      if (inner === undefined) throw damagedFile(this.#harvest.inputName);
      const oid = oidOf(bytes, type);
      const plain = oid === encryptedContent ? await this.#decryptContent(bytes, inner) : octetsOf(bytes, inner);
      if (oid !== encryptedContent && oid !== dataContent) continue;
      if (plain === undefined || !(await this.#readBags(plain, 0))) return false;
    }
    return true;
  }

  yieldAll(): void {
    const { use } = this.#reading;
    if (this.#decrypted && use !== undefined) this.#harvest.used(use);
    if (this.#decrypted) this.#harvest.encrypted = true;
    for (const key of this.#keys) this.#harvest.addKey(key, 'PKCS#8', 'PKCS#12');
    for (const certificate of this.#certificates) this.#harvest.addCertificate(certificate, 'PKCS#12');
  }

  #listIn(bytes: Uint8Array): Element[] {
    const sequence = readElement(bytes, 0);
    const members = sequence?.tag === SEQUENCE ? childrenOf(bytes, sequence) : undefined;
    if (members === undefined) throw damagedFile(this.#harvest.inputName);
    return members;
  }

  /** EncryptedData (RFC 5652 §8): version, then content type, algorithm and the encrypted octets. */
  async #decryptContent(bytes: Uint8Array, encryptedData: Element): Promise<Uint8Array | undefined> {
    const info = childrenOf(bytes, encryptedData, 8)?.[1];
    const [, algorithm, content] = childrenOf(bytes, info, 8) ?? [];
    const octets = content === undefined ? undefined : octetsOf(bytes, content);
    if (algorithm === undefined || octets === undefined) throw damagedFile(this.#harvest.inputName);
    return this.#decrypt(bytes, algorithm, octets);
  }

  async #decrypt(bytes: Uint8Array, algorithm: Element, data: Uint8Array): Promise<Uint8Array | undefined> {
    const scheme = readScheme(bytes, algorithm, this.#harvest.inputName);
    this.#reading.purse.pay(scheme.rounds, this.#harvest.inputName);
    this.#decrypted = true;
    return scheme.decrypt(data, this.#reading.passphrase);
  }

  async #readBags(bytes: Uint8Array, depth: number): Promise<boolean> {
    const sequence = readElement(bytes, 0);
    // Without a MAC a wrong passphrase may leave good padding by chance: nonsense means wrong, not damaged.
    const bags = sequence?.tag === SEQUENCE ? childrenOf(bytes, sequence) : undefined;
    if (bags === undefined) return false;
    for (const bag of bags) if (!(await this.#readBag(bytes, bag, depth))) return false;
    return true;
  }

  async #readBag(bytes: Uint8Array, bag: Element, depth: number): Promise<boolean> {
    const [type, explicit] = childrenOf(bytes, bag, 4) ?? [];
    const value = explicit === undefined ? undefined : readElement(bytes, explicit.contentStart, explicit.contentEnd);
    if (value === undefined) return false;
    const whole = bytes.subarray(value.start, value.end);
    switch (oidOf(bytes, type)) {
      case '1.2.840.113549.1.12.10.1.1':
        if (this.#wanted === 'everything') this.#keys.push(whole);
        return true;
      case '1.2.840.113549.1.12.10.1.2':
        return this.#wanted === 'certificates' || this.#readShroudedKey(bytes, value);
      case '1.2.840.113549.1.12.10.1.3':
        this.#readCertificate(bytes, value);
        return true;
      case '1.2.840.113549.1.12.10.1.6':
        return depth < deepest && this.#readBags(whole, depth + 1);
      default:
        return true;
    }
  }

  async #readShroudedKey(bytes: Uint8Array, value: Element): Promise<boolean> {
    const [algorithm, data] = childrenOf(bytes, value, 4) ?? [];
    const octets = data === undefined ? undefined : octetsOf(bytes, data);
    if (algorithm === undefined || octets === undefined) throw damagedFile(this.#harvest.inputName);
    const plain = await this.#decrypt(bytes, algorithm, octets);
    if (plain === undefined || plainFormOf(plain) !== 'PKCS#8') return false;
    this.#keys.push(plain);
    return true;
  }

  #readCertificate(bytes: Uint8Array, value: Element): void {
    const [type, explicit] = childrenOf(bytes, value, 4) ?? [];
    const octets = explicit === undefined ? undefined : readElement(bytes, explicit.contentStart, explicit.contentEnd);
    const der = octets !== undefined && (octets.tag & ~0x20) === OCTET_STRING ? octetsOf(bytes, octets) : undefined;
    if (der === undefined) throw damagedFile(this.#harvest.inputName);
    if (oidOf(bytes, type) === x509Certificate) this.#certificates.push(der);
  }
}

export function damagedFile(inputName: string): Failure {
  return new Failure('ERR_KEY_DAMAGED', `\`${inputName}\` is a PKCS#12 file that is damaged or cut.`);
}
