import { createPrivateKey, type KeyObject } from 'node:crypto';
import { Failure } from '../failure.ts';
import { Secret } from '../secret.ts';
import type { Bundle, Container, PassphraseUse, Stranger } from './bundle.ts';
import { childrenOf, oidOf, readElement } from './der.ts';
import { type Candidate, candidatesOf } from './passphrase.ts';

/** How private keys lie in DER when nothing encrypts them. */
export type PlainForm = 'PKCS#1' | 'PKCS#8' | 'SEC 1' | 'DSA';

/** More private keys than this in one place are not even looked at. */
const mostKeys = 64;

/** Certificates beyond this many are left where they are. */
const mostCertificates = 10_001;

/** What an opening has found so far. The openers of the single containers put into it. */
export class Harvest {
  readonly inputName: string;
  readonly candidates: readonly Candidate[];
  encoding: 'PEM' | 'DER' = 'DER';
  base64 = false;
  encrypted = false;
  readonly strangers: Stranger[] = [];
  readonly #healed: Secret[] = [];
  readonly #keys: KeyObject[] = [];
  readonly #certificates = new Map<string, Uint8Array>();
  #container: Container | undefined;
  #use: PassphraseUse | undefined;
  #opened = 0;

  constructor(inputName: string, passphrase: Secret | undefined) {
    this.inputName = inputName;
    this.candidates = candidatesOf(passphrase);
  }

  /**
   * A private key's plain DER, in `container` when that is not the form itself.
   * @throws Failure ERR_KEY_DAMAGED when it cannot be a key
   */
  addKey(der: Uint8Array, form: PlainForm, container: Container = form): void {
    this.#opened += 1;
    if (this.#opened > mostKeys) throw severalKeys(this.inputName);
    const key = createKey(der, form, this.inputName);
    if (this.#keys.length === 0) this.#container = container;
    if (key === undefined) this.strangers.push('private key of an unknown algorithm');
    else if (!this.#keys.some((known) => isSameKey(known, key))) this.#keys.push(key);
  }

  addCertificate(der: Uint8Array, container: Container = 'X.509'): void {
    if (this.#certificates.size >= mostCertificates) return;
    this.#container ??= container;
    const id = Buffer.from(der).toString('latin1');
    if (!this.#certificates.has(id)) this.#certificates.set(id, der);
  }

  /** Text that holds a private key, or an encrypted one, in a form that the content as given did not show. */
  addHealed(text: string): void {
    this.#healed.push(new Secret(text));
  }

  /** Something encrypted was opened with this reading of the passphrase. */
  used(use: Candidate['use']): void {
    this.encrypted = true;
    this.#use ??= use;
  }

  bundle(): Bundle {
    const unneeded = this.candidates.some((candidate) => candidate.text !== '');
    return {
      container: this.#container,
      encoding: this.encoding,
      base64: this.base64,
      encrypted: this.encrypted,
      passphraseUse: this.#use ?? (unneeded ? 'unneeded' : 'none'),
      privateKeys: this.#keys,
      certificates: [...this.#certificates.values()],
      strangers: this.strangers,
      healed: this.#healed,
    };
  }
}

/** Node compares keys of different kinds, too, but then the next key that is read fails with the error of that. */
function isSameKey(one: KeyObject, other: KeyObject): boolean {
  return one.asymmetricKeyType === other.asymmetricKeyType && one.equals(other);
}

function createKey(der: Uint8Array, form: PlainForm, inputName: string): KeyObject | undefined {
  const type = form === 'PKCS#8' ? 'pkcs8' : form === 'SEC 1' ? 'sec1' : 'pkcs1';
  try {
    return form === 'DSA'
      ? createPrivateKey(armoured('DSA PRIVATE KEY', der))
      : createPrivateKey({ key: Buffer.from(der), format: 'der', type });
  } catch {
    // The platform's own words may show bytes of the key; they are not kept, not even as the cause.
    if (form !== 'PKCS#8' || isKnownAlgorithm(der)) throw brokenKey(inputName);
    return undefined;
  }
}

/** RSA, RSA-PSS, DSA, EC and the Edwards and Montgomery curves. */
const knownAlgorithms = /^1\.2\.840\.113549\.1\.1\.|^1\.2\.840\.10040\.4\.1$|^1\.2\.840\.10045\.2\.1$|^1\.3\.101\./;

function isKnownAlgorithm(der: Uint8Array): boolean {
  const algorithm = childrenOf(der, readElement(der, 0), 16)?.[1];
  const oid = algorithm === undefined ? '' : oidOf(der, readElement(der, algorithm.contentStart, algorithm.contentEnd));
  return oid === '' || knownAlgorithms.test(oid);
}

function armoured(label: string, der: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`;
}

function brokenKey(inputName: string): Failure {
  return new Failure(
    'ERR_KEY_DAMAGED',
    `\`${inputName}\` has the form of a private key, but the numbers in it cannot be read.`,
  );
}

function severalKeys(inputName: string): Failure {
  return new Failure('ERR_KEYSTORE_SEVERAL_KEYS', `\`${inputName}\` holds several private keys.`);
}
