import { describe, expect, it } from '@jest/globals';
import { readPkcs7 } from '../../src/keystore/pkcs7.ts';
import { der, explicit, indefinite, integer, nothing, oid, sequence, set } from './writers.ts';

const [one, two] = [sequence(integer(1)), sequence(integer(2), nothing)];
const data = sequence(oid('1.2.840.113549.1.7.1'));
const content = (...parts: readonly Buffer[]) => sequence(integer(1), set(), data, ...parts);
const signed = (inner: Buffer, type = '1.2.840.113549.1.7.2') => sequence(oid(type), explicit(0, inner));
const read = (bytes: Uint8Array) => {
  const { certificates, broken } = readPkcs7(bytes);
  return { certificates: certificates.map((each) => Buffer.from(each)), broken };
};

describe('PKCS#7', () => {
  it.each(['1.2.840.113549.1.7.2', '1.2.840.113549.1.7.4'])('of the type %s shows its certificates', (type) => {
    const bytes = signed(content(der(0xa0, one, two), set()), type);
    expect(read(bytes)).toEqual({ certificates: [one, two], broken: false });
  });

  it('shows them in BER, too', () => {
    const bytes = indefinite(
      0x30,
      oid('1.2.840.113549.1.7.2'),
      indefinite(0xa0, indefinite(0x30, integer(1), set(), data, indefinite(0xa0, one, two), set())),
    );
    expect(read(bytes)).toEqual({ certificates: [one, two], broken: false });
  });

  it('leaves out certificates of other forms', () => {
    expect(read(signed(content(der(0xa0, der(0xa1, one), one, der(0xa2, two)))))).toEqual({
      certificates: [one],
      broken: false,
    });
  });

  it('has none where there are none', () => {
    expect(read(signed(content(set())))).toEqual({ certificates: [], broken: false });
    expect(read(signed(content(der(0xa0))))).toEqual({ certificates: [], broken: false });
  });

  it.each(['1.2.840.113549.1.7.1', '1.2.840.113549.1.7.3', '1.2.3.4'])('of the type %s has none', (type) => {
    expect(read(signed(content(der(0xa0, one)), type))).toEqual({ certificates: [], broken: false });
    expect(read(sequence(oid(type), integer(1)))).toEqual({ certificates: [], broken: false });
  });

  it('is broken where it has no content, or another one', () => {
    const type = oid('1.2.840.113549.1.7.2');
    for (const bytes of [
      Buffer.alloc(0),
      sequence(),
      sequence(type),
      sequence(type, explicit(0)),
      sequence(type, explicit(1, content(der(0xa0, one)))),
      sequence(type, explicit(0, set(integer(1), der(0xa0, one)))),
      sequence(integer(1), integer(2)),
    ]) {
      expect(read(bytes)).toEqual({ certificates: [], broken: true });
    }
  });

  it('shows what came before the place where it breaks', () => {
    const cut = Buffer.of(0x30, 0x20, 1);
    expect(read(signed(content(der(0xa0, one, cut))))).toEqual({ certificates: [one], broken: true });
    expect(read(signed(content(cut)))).toEqual({ certificates: [], broken: true });
    expect(read(signed(content(der(0xa0, one), cut)))).toEqual({ certificates: [one], broken: false });
  });
});
