import type { Element } from '../keystore/der.ts';
import type { UnreadableReason } from './certificate.ts';

const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;

/** A moment that a certificate names. */
export interface Moment {
  readonly date: Date;
  /** Written as RFC 5280 §4.1.2.5 wants it: with seconds, in Z, without fraction, and in the type that the year calls for. */
  readonly conforming: boolean;
}

export type TimeProblem = Extract<UnreadableReason, `date-${string}`>;

/** The last moment that can be written, which RFC 5280 §4.1.2.5 takes to mean that there is none. */
export const endless = 253_402_300_799_000;

/**
 * Reads UTCTime (X.680 §47) or GeneralizedTime (§46): seconds may be missing and an offset may stand for Z, as X.680
 * allows and RFC 5280 does not; GeneralizedTime may have a fraction. Two-digit years are 1950 to 2049. Years 0000 to
 * 0099 are those years.
 * @returns why it cannot be read, when it cannot: a second 60, an hour 24 and a 30 February are no moments
 */
export function readTime(bytes: Uint8Array, element: Element | undefined): Moment | TimeProblem {
  if (element === undefined || (element.tag !== UTC_TIME && element.tag !== GENERALIZED_TIME)) return 'date-malformed';
  const reader = new DigitReader(bytes, element);
  const twoDigits = element.tag === UTC_TIME;
  const year = twoDigits ? century(reader.digits(2)) : reader.digits(4);
  const month = reader.digits(2);
  const day = reader.digits(2);
  const hour = reader.digits(2);
  const hasMinute = twoDigits || reader.atDigit();
  const minute = hasMinute ? reader.digits(2) : 0;
  const hasSecond = hasMinute && reader.atDigit();
  const second = hasSecond ? reader.digits(2) : 0;
  const unit = hasSecond ? 1000 : hasMinute ? 60_000 : 3_600_000;
  const fraction = twoDigits ? undefined : reader.fraction();
  const zone = reader.zone();
  if (reader.failed) return 'date-malformed';
  if (zone === 'none') return 'date-local-time';
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 'date-impossible';
  if (hour > 23 || minute > 59 || second > 59) return 'date-impossible';
  if (zone !== 'Z' && (zone.hours > 23 || zone.minutes > 59)) return 'date-impossible';
  const offset = zone === 'Z' ? 0 : zone.sign * (zone.hours * 60 + zone.minutes) * 60_000;
  const ofDay = hour * 3_600_000 + minute * 60_000 + second * 1000 + Math.floor((fraction ?? 0) * unit);
  const date = new Date(daysFromEpoch(year, month, day) * 86_400_000 + ofDay - offset);
  const conforming = hasSecond && fraction === undefined && zone === 'Z' && (twoDigits || year >= 2050);
  return { date, conforming };
}

/** RFC 5280 §4.1.2.5.1. */
function century(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 in the Gregorian calendar; `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
function daysFromEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

type Zone = 'Z' | 'none' | { readonly sign: 1 | -1; readonly hours: number; readonly minutes: number };

class DigitReader {
  failed = false;
  #at: number;
  readonly #bytes: Uint8Array;
  readonly #end: number;

  constructor(bytes: Uint8Array, element: Element) {
    this.#bytes = bytes;
    this.#at = element.contentStart;
    this.#end = element.contentEnd;
  }

  #peek(): number {
    return this.#at < this.#end ? Number(this.#bytes[this.#at]) : 0;
  }

  atDigit(): boolean {
    const byte = this.#peek();
    return byte >= 0x30 && byte <= 0x39;
  }

  digits(count: number): number {
    let number = 0;
    for (let left = count; left > 0; left -= 1) {
      if (!this.atDigit()) {
        this.failed = true;
        return 0;
      }
      number = number * 10 + this.#peek() - 0x30;
      this.#at += 1;
    }
    return number;
  }

  /** What follows a full stop or a comma, in [0, 1). */
  fraction(): number | undefined {
    if (this.#peek() !== 0x2e && this.#peek() !== 0x2c) return undefined;
    this.#at += 1;
    const start = this.#at;
    let fraction = 0;
    for (let weight = 0.1; this.atDigit(); weight /= 10) fraction += this.digits(1) * weight;
    if (this.#at === start) this.failed = true;
    return fraction;
  }

  /** Must be the last that is read. */
  zone(): Zone {
    const byte = this.#peek();
    if (this.#at === this.#end) return 'none';
    this.#at += 1;
    let zone: Zone = 'Z';
    if (byte === 0x2b || byte === 0x2d) {
      const hours = this.digits(2);
      zone = { sign: byte === 0x2b ? 1 : -1, hours, minutes: this.atDigit() ? this.digits(2) : 0 };
    } else if (byte !== 0x5a) this.failed = true;
    if (this.#at !== this.#end) this.failed = true;
    return zone;
  }
}
