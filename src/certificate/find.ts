import { decodeBareBase64 } from '../keystore/base64.ts';
import { readElement } from '../keystore/der.ts';
import { embeddedBase64 } from '../keystore/embedded.ts';
import { type PemBlock, pemBlocks } from '../keystore/pem.ts';
import { readPkcs7 } from '../keystore/pkcs7.ts';
import { type Kind, kindOf } from '../keystore/recognise.ts';
import { lineEnds, straightened, textOf } from '../keystore/text.ts';
import type { Certificate, Unreadable } from './certificate.ts';
import { looksLikeCertificate, parseCertificate, unreadable } from './parse.ts';

/** How a certificate lay where it was found. */
export type Form = 'PEM' | 'DER' | 'base64' | 'PKCS#7' | 'PKCS#12' | 'JKS' | 'JCEKS';

/** One certificate, or what should have been one. */
export interface Found {
  readonly parsed: Certificate | Unreadable;
  readonly form: Form;
  /** Counts from 0 within the content that was searched. */
  readonly index: number;
  /** The line on which it begins, from 1; `null` in binary content. */
  readonly line: number | null;
}

/** What else lies in the content, recognised and passed over: the closed list. */
export type Other =
  | 'private key'
  | 'public key'
  | 'certificate request'
  | 'certificate revocation list'
  | 'parameters'
  | 'PKCS#7 without certificates'
  | 'keystore without certificates'
  | 'BCFKS keystore'
  | 'PGP key'
  | 'another PEM block'
  | 'another DER structure'
  | 'nothing known';

/** A keystore that must be opened before anything can be said of its certificates. */
export interface Closed {
  readonly form: 'PKCS#12' | 'JKS' | 'JCEKS';
  readonly bytes: Uint8Array;
  readonly line: number | null;
}

/** Base64 around base64 around base64: deeper than this nobody wraps in earnest. */
const deepest = 4;

/** More certificates than this in one place are not read; the next entry then says so. */
const mostCertificates = 10_000;

/** Larger contents are not searched. */
const largest = 64 * 1024 * 1024;

/**
 * Every certificate in a text or in bytes: PEM under each of its labels, DER, PKCS#7, base64 of any of these, and all
 * of them inside other text. A broken one is an entry with its reason and hides none of the others. Never throws.
 * PKCS#12 and Java keystores need {@link searchCertificates} of `search.ts`.
 */
export function findCertificates(content: string | Uint8Array): readonly (Certificate | Unreadable)[] {
  return new Finder().search(content).found.map((entry) => entry.parsed);
}

/** Collects what a content holds. For one search each. */
export class Finder {
  readonly found: Found[] = [];
  readonly others: Other[] = [];
  readonly closed: Closed[] = [];

  search(content: string | Uint8Array): this {
    if (content.length > largest) this.#add({ reason: 'too-large', subject: null, fingerprint: null }, 'DER', null);
    else if (typeof content === 'string') this.#searchText(content, 0, 1);
    else this.#searchBytes(content, 0, null);
    if (this.found.length + this.others.length + this.closed.length === 0) this.others.push('nothing known');
    return this;
  }

  /** Adds what was found in a keystore that has been opened. */
  add(parsed: Certificate | Unreadable, closed: Closed): void {
    this.#add(parsed, closed.form, closed.line);
  }

  #add(parsed: Certificate | Unreadable, form: Form, line: number | null): void {
    const index = this.found.length;
    if (index < mostCertificates) this.found.push({ parsed, form, index, line });
    else if (index === mostCertificates)
      this.found.push({ parsed: { reason: 'too-many', subject: null, fingerprint: null }, form, index, line });
  }

  /** @param depth layers of base64 around; at 0 the bytes are the content itself. */
  #searchBytes(bytes: Uint8Array, depth: number, line: number | null): void {
    const kind = kindOf(bytes);
    if (kind === 'no DER') this.#searchText(textOf(bytes), depth, line ?? 1);
    else if (kind === 'JKS' || kind === 'JCEKS') this.closed.push({ form: kind, bytes, line });
    else this.#searchRow(bytes, kind, depth === 0 ? 'DER' : 'base64', line);
  }

  /** A structure, and behind certificates more of them. */
  #searchRow(bytes: Uint8Array, first: Kind, form: Form, line: number | null): void {
    let kind: Kind = first;
    for (let at = 0; at < bytes.length; ) {
      const rest = withoutBlankEnd(bytes.subarray(at));
      const end = readElement(rest, 0)?.end ?? rest.length;
      const next = kindOf(bytes.subarray(at + end));
      // Where another certificate follows, the first one has no trailing bytes.
      const isAlone = kind !== 'certificate' || next !== 'certificate';
      this.#searchDer(isAlone ? rest : rest.subarray(0, end), kind, form, line);
      if (next !== 'certificate') return;
      kind = next;
      at += end;
    }
  }

  #searchDer(bytes: Uint8Array, kind: Kind, form: Form, line: number | null): void {
    if (kind === 'certificate') this.#add(parseCertificate(bytes), form, line);
    else if (kind === 'PKCS#7') this.#searchPkcs7(bytes, line);
    else if (kind === 'PKCS#12') this.closed.push({ form: 'PKCS#12', bytes, line });
    else if (kind !== 'unknown DER' && kind !== 'cut DER') this.others.push(otherOf(kind));
    else if (looksLikeCertificate(bytes)) this.#add(parseCertificate(bytes), form, line);
    // Base64 inside other text is anything; a file or a block that is cut might have been a keystore.
    else if (form !== 'base64' && kind === 'cut DER') this.#add(unreadable(bytes, 'der-cut'), form, line);
    else if (form !== 'base64') this.others.push('another DER structure');
  }

  #searchPkcs7(bytes: Uint8Array, line: number | null): void {
    const { certificates, broken } = readPkcs7(bytes);
    for (const certificate of certificates) this.#add(parseCertificate(certificate), 'PKCS#7', line);
    if (broken) this.#add(unreadable(bytes, 'der-malformed'), 'PKCS#7', line);
    else if (certificates.length === 0) this.others.push('PKCS#7 without certificates');
  }

  #searchText(given: string, depth: number, firstLine: number): void {
    const text = straightened(given);
    const blocks = pemBlocks(text);
    // The lines of a text that was wrapped in base64 are no lines of the file.
    const lineOf = (line: number) => (depth === 0 ? line : firstLine);
    if (blocks.length === 0) this.#searchBase64(text, depth, lineOf);
    else this.#searchBlocks(text, blocks, depth, lineOf);
  }

  #searchBlocks(text: string, blocks: readonly PemBlock[], depth: number, lineOf: (line: number) => number): void {
    let at = 0;
    let line = 1;
    for (const block of blocks) {
      const between = line;
      this.#searchEmbedded(text.slice(at, block.start), depth, (offset) => lineOf(between + offset - 1));
      this.#searchBlock(block, lineOf(block.line));
      at = block.end;
      line = block.line + lineEnds(text, block.start, block.end);
    }
    this.#searchEmbedded(text.slice(at), depth, (offset) => lineOf(line + offset - 1));
  }

  #searchBase64(text: string, depth: number, lineOf: (line: number) => number): void {
    const whole = depth < deepest ? decodeBareBase64(text) : undefined;
    if (whole === undefined) this.#searchEmbedded(text, depth, lineOf);
    else this.#searchBytes(whole, depth + 1, lineOf(1));
  }

  #searchEmbedded(text: string, depth: number, lineOf: (line: number) => number): void {
    if (depth >= deepest || text.length < 100) return;
    let at = 0;
    let line = 1;
    for (const { bytes, start } of embeddedBase64(text)) {
      line += lineEnds(text, at, start);
      at = start;
      this.#searchBytes(bytes, depth + 1, lineOf(line));
    }
  }

  #searchBlock(block: PemBlock, line: number): void {
    const { label, body, problem } = block;
    const isCut = problem === 'cut' || problem === 'label';
    // Strangers in the base64 are passed over when what is left ends to the byte where it says.
    const length = readElement(body, 0)?.end;
    const isDamaged = problem === 'base64' && length !== body.length;
    if (!isCertificateLabel(label)) this.#searchOtherBlock(block, isCut || isDamaged, line);
    else if (isCut) this.#add(unreadable(body, 'armour-cut'), 'PEM', line);
    else if (isDamaged) this.#add(unreadable(body, 'base64-damaged'), 'PEM', line);
    else if (kindOf(body) === 'PKCS#7') this.#searchPkcs7(body, line);
    // A TRUSTED CERTIFICATE is followed by what OpenSSL trusts it for.
    else this.#add(parseCertificate(label.startsWith('TRUSTED') ? body.subarray(0, length) : body), 'PEM', line);
  }

  #searchOtherBlock({ label, body, problem }: PemBlock, isBroken: boolean, line: number): void {
    const name = otherLabels.find(([pattern]) => pattern.test(label))?.[1];
    if (name !== undefined) this.others.push(name);
    else if (isBroken && mayHoldCertificates(label))
      this.#add(unreadable(body, problem === 'base64' ? 'base64-damaged' : 'armour-cut'), 'PEM', line);
    else this.#searchByContent(body, mayHoldCertificates(label), line);
  }

  #searchByContent(body: Uint8Array, expected: boolean, line: number): void {
    const kind = kindOf(body);
    const isUnknown = kind === 'unknown DER' || kind === 'cut DER' || kind === 'no DER' || kind === 'certificate';
    if (!isUnknown) this.#searchDer(body, kind, 'PEM', line);
    else if (expected) this.#add(unreadable(body, kind === 'cut DER' ? 'der-cut' : 'der-malformed'), 'PEM', line);
    else this.others.push('another PEM block');
  }
}

function mayHoldCertificates(label: string): boolean {
  return /^(?:PKCS ?#?(?:7|12)|CMS)/.test(label);
}

/** Blocks whose label says enough. */
const otherLabels: readonly (readonly [RegExp, Other])[] = [
  [/PRIVATE KEY$/, 'private key'],
  [/^PGP /, 'PGP key'],
  [/PARAMETERS$/, 'parameters'],
  [/PUBLIC KEY$/, 'public key'],
  [/CERTIFICATE REQUEST$/, 'certificate request'],
  [/^X509 CRL$/, 'certificate revocation list'],
];

function isCertificateLabel(label: string): boolean {
  return label === 'CERTIFICATE' || label === 'X509 CERTIFICATE' || label === 'TRUSTED CERTIFICATE';
}

function otherOf(kind: Kind): Other {
  if (kind.endsWith('private key')) return 'private key';
  return kind === 'public key' ||
    kind === 'certificate request' ||
    kind === 'certificate revocation list' ||
    kind === 'BCFKS keystore'
    ? kind
    : 'another DER structure';
}

/** White space and NULs behind a structure mean nothing. */
function withoutBlankEnd(bytes: Uint8Array): Uint8Array {
  const element = readElement(bytes, 0);
  if (element === undefined) return bytes;
  const isBlank = (byte: number) => byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a;
  return bytes.subarray(element.end).every(isBlank) ? bytes.subarray(0, element.end) : bytes;
}
