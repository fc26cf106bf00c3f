import type { Secret } from '../secret.ts';
import { Purse } from './price.ts';

/** One way to read the passphrase that was given, with what may be spent on trying it. */
export interface Candidate {
  readonly text: string;
  readonly use: 'as given' | 'without final newline';
  readonly purse: Purse;
}

/**
 * What to try, in order: the passphrase as it is, then without one final line end (files and `echo` add one).
 * Empty when none was given.
 */
export function candidatesOf(passphrase: Secret | undefined): readonly Candidate[] {
  if (passphrase === undefined) return [];
  const text = passphrase.reveal();
  const trimmed = text.replace(/(?:\r\n|\r|\n)$/, '');
  const asGiven: Candidate = { text, use: 'as given', purse: new Purse() };
  return trimmed === text ? [asGiven] : [asGiven, { text: trimmed, use: 'without final newline', purse: new Purse() }];
}

/** A passphrase as the two families of key stretching read it. */
export interface PassphraseBytes {
  /** PBKDF2, scrypt and OpenSSL's own: UTF-8, no end mark. */
  readonly utf8: Uint8Array;
  /** PKCS#12's own (RFC 7292 §B.1): UTF-16 with the high byte first, and two zero bytes at the end. */
  readonly bmp: Uint8Array;
}

export function passphraseBytes(text: string): PassphraseBytes {
  return { utf8: Buffer.from(text, 'utf8'), bmp: Buffer.concat([utf16(text), new Uint8Array(2)]) };
}

/**
 * The readings of a passphrase that programs which write PKCS#12 have: the standard's; for an empty one also no bytes
 * at all; for one beyond ASCII also its UTF-8 bytes taken as characters, as OpenSSL before 1.1 did.
 */
export function pkcs12Readings(text: string): readonly PassphraseBytes[] {
  const standard = passphraseBytes(text);
  if (text === '') return [standard, { utf8: standard.utf8, bmp: new Uint8Array(0) }];
  const bytewise = Buffer.from(standard.utf8).toString('latin1');
  return bytewise === text ? [standard] : [standard, { utf8: standard.utf8, bmp: passphraseBytes(bytewise).bmp }];
}

/** UTF-16 with the high byte first: how PKCS#12 and Java's keystores spell. */
export function utf16(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}
