import { randomBytes } from 'node:crypto';
import { der, explicit, integer, octets, oid, sequence, set } from '../keystore/writers.ts';

// Certificates with every oddity, signed by nobody: expiry is judged on content alone.

export const utcTime = (text: string): Buffer => der(0x17, Buffer.from(text));
export const generalizedTime = (text: string): Buffer => der(0x18, Buffer.from(text));
export const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text));

export const attribute = (type: string, value: Uint8Array): Buffer => set(sequence(oid(type), value));
export const name = (...attributes: readonly Uint8Array[]): Buffer => sequence(...attributes);
export const commonName = (text: string): Buffer => attribute('2.5.4.3', utf8(text));

const rsaKey = sequence(
  sequence(oid('1.2.840.113549.1.1.1'), Buffer.of(5, 0)),
  der(0x03, Buffer.of(0), sequence(integer(BigInt(`0x80${randomBytes(255).toString('hex')}`)), integer(65_537))),
);

export const basicConstraints = (authority: boolean): Buffer =>
  sequence(oid('2.5.29.19'), octets(sequence(...(authority ? [der(0x01, Buffer.of(0xff))] : []))));

export interface Oddities {
  readonly notBefore?: Buffer;
  readonly notAfter?: Buffer;
  readonly serialNumber?: Buffer;
  /** The number as it is written, one less than it is called; `null` leaves it out. */
  readonly version?: number | null;
  readonly subject?: Buffer;
  readonly issuer?: Buffer;
  readonly spki?: Buffer;
  readonly algorithm?: Buffer;
  readonly extensions?: readonly Buffer[] | Buffer;
}

export function odd(oddities: Oddities = {}): Buffer {
  const { version = 2, subject = name(commonName('odd')), extensions = [] } = oddities;
  const algorithm = oddities.algorithm ?? sequence(oid('1.2.840.113549.1.1.11'), Buffer.of(5, 0));
  const list = Array.isArray(extensions) ? extensions : undefined;
  const extensionPart =
    list?.length === 0 ? [] : [explicit(3, list === undefined ? (extensions as Buffer) : sequence(...list))];
  const tbs = sequence(
    ...(version === null ? [] : [explicit(0, integer(version))]),
    oddities.serialNumber ?? integer(0x1234),
    algorithm,
    oddities.issuer ?? subject,
    sequence(oddities.notBefore ?? utcTime('250101000000Z'), oddities.notAfter ?? utcTime('310607080910Z')),
    subject,
    oddities.spki ?? rsaKey,
    ...extensionPart,
  );
  return sequence(tbs, algorithm, der(0x03, Buffer.of(0), randomBytes(256)));
}
