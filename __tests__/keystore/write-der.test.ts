import { describe, expect, it } from '@jest/globals';
import forge from 'node-forge';
import { contentOf, oidOf, readElement, smallIntegerOf } from '../../src/keystore/der.ts';
import { der, explicit, integer, octets, oid, sequence } from '../../src/keystore/write-der.ts';

const binary = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('DER that is written', () => {
  it.each([
    0,
    1,
    127,
    128,
    200,
    255,
    256,
    2048,
    32_768,
    65_535,
    100_000,
    8_388_608,
    10_000_000,
    2 ** 32,
    2 ** 40 + 255,
  ])('has %i as a whole number that is not negative', (value) => {
    const bytes = integer(value);
    expect(smallIntegerOf(bytes, readElement(bytes, 0))).toBe(value);
    // The same octets as another writer's.
    const { asn1 } = forge;
    if (value < 2 ** 31) {
      const judge = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.INTEGER, false, asn1.integerToDer(value).getBytes());
      expect(binary(bytes)).toBe(asn1.toDer(judge).getBytes());
    }
  });

  it.each([
    '1.2.840.113549.1.5.13',
    '1.3.14.3.2.26',
    '2.16.840.1.101.3.4.1.42',
    '1.2.392.200011.61.1.1.1.4',
    '0.9.2342',
  ])('has the object identifier %s', (dotted) => {
    const bytes = oid(dotted);
    expect(oidOf(bytes, readElement(bytes, 0))).toBe(dotted);
    expect(binary(bytes.subarray(2))).toBe(forge.asn1.oidToDer(dotted).getBytes());
  });

  it('has its lists and its numbered members as another writer has them', () => {
    const { asn1 } = forge;
    const context = asn1.Class.CONTEXT_SPECIFIC;
    const one = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.INTEGER, false, '\x01');
    const judge = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, [
      one,
      asn1.create(context as never, 3 as never, true, [one]),
    ]);
    expect(binary(sequence(integer(1), explicit(3, integer(1))))).toBe(asn1.toDer(judge).getBytes());
  });

  it.each([0, 1, 127, 128, 255, 256, 65_535, 65_536, 70_000])(
    'has a content of %i bytes in the shortest form',
    (length) => {
      const content = new Uint8Array(length).fill(7);
      const bytes = octets(content);
      const element = readElement(bytes, 0);
      expect(element === undefined ? undefined : contentOf(bytes, element).length).toBe(length);
      const { asn1 } = forge;
      const judge = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OCTETSTRING, false, binary(content));
      expect(binary(bytes)).toBe(asn1.toDer(judge).getBytes());
      expect(der(0x04, content.subarray(0, 1), content.subarray(1))).toEqual(bytes);
    },
  );
});
