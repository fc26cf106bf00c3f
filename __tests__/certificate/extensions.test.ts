import { describe, expect, it } from '@jest/globals';
import type { Certificate } from '../../src/certificate/certificate.ts';
import { parseCertificate } from '../../src/certificate/parse.ts';
import { der, explicit, integer, nothing, octets, oid, sequence } from '../keystore/writers.ts';
import { basicConstraints, type Oddities, odd } from './writers.ts';

function certificate(oddities: Oddities): Certificate {
  const parsed = parseCertificate(odd(oddities));
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed;
}

/** What would make a certificate a CA's, if it stood under the right identifier. */
const authority = octets(sequence(der(0x01, Buffer.of(0xff))));
const constraints = (...parts: readonly Buffer[]) => sequence(oid('2.5.29.19'), ...parts);

describe('basicConstraints', () => {
  it.each(['2.5.29.15', '2.5.4.19', '2.6.29.19', '2.5.29.19.1', '2.5.29', '1.2.3.4'])(
    'are not taken from the extension %s',
    (identifier) => {
      const other = sequence(oid(identifier), authority);
      expect(certificate({ extensions: [other] })).toMatchObject({
        certificateAuthority: null,
        role: 'leaf',
        warnings: [],
      });
      expect(certificate({ extensions: [other, basicConstraints(false)] }).certificateAuthority).toBe(false);
    },
  );

  it('are not taken from what is no identifier', () => {
    const lookalike = sequence(octets(Buffer.of(0x55, 0x1d, 0x13)), authority);
    expect(certificate({ extensions: [lookalike] }).certificateAuthority).toBeNull();
  });

  it('are found behind other extensions, and whether they are critical or not', () => {
    const keyUsage = sequence(oid('2.5.29.15'), octets(der(0x03, Buffer.of(7, 0x80))));
    const critical = constraints(der(0x01, Buffer.of(0xff)), authority);
    expect(certificate({ extensions: [keyUsage, basicConstraints(true)] }).role).toBe('root');
    expect(certificate({ extensions: [keyUsage, critical] }).role).toBe('root');
  });

  it('say no when they say nothing, say false, or begin with something else', () => {
    const saying = (...parts: readonly Buffer[]) =>
      certificate({ extensions: [constraints(octets(sequence(...parts)))] }).certificateAuthority;
    expect(saying()).toBe(false);
    expect(saying(der(0x01, Buffer.of(0)))).toBe(false);
    expect(saying(integer(1))).toBe(false);
    expect(saying(der(0x01, Buffer.of(1)))).toBe(true);
  });

  it.each([
    ['no value', constraints()],
    ['a value that is no octet string', constraints(sequence(der(0x01, Buffer.of(0xff))))],
    ['an octet string of nothing', constraints(octets(Buffer.alloc(0)))],
    ['an octet string of something else', constraints(octets(nothing))],
    ['a value that is cut', sequence(oid('2.5.29.19'), Buffer.of(0x04, 0x09, 0x30))],
  ])('with %s make the role a guess', (_, extension) => {
    expect(certificate({ extensions: [extension] })).toMatchObject({
      certificateAuthority: null,
      role: 'leaf',
      warnings: ['extensions-malformed'],
    });
  });
});

describe('extensions', () => {
  it('belong to version 3 alone, whatever they hold', () => {
    const extension = sequence(oid('1.2.3.4'), octets(nothing));
    expect(certificate({ version: 2, extensions: [extension] }).warnings).toEqual([]);
    expect(certificate({ version: 1, extensions: [extension] }).warnings).toEqual(['version-form']);
    expect(certificate({ version: null, extensions: [constraints()] }).warnings).toEqual([
      'version-form',
      'extensions-malformed',
    ]);
    expect(certificate({ version: 1 }).warnings).toEqual([]);
  });

  it('stand behind the unique identifiers that version 2 brought', () => {
    const plain = odd({ extensions: [basicConstraints(true)] });
    const unique = der(0x81, Buffer.of(0, 1, 2));
    const tail = explicit(3, sequence(basicConstraints(true)));
    const at = plain.indexOf(tail);
    expect(at).toBeGreaterThan(0);
    // The lengths of the two sequences around grow by as much as stands in front of the extensions.
    const grown = Buffer.concat([plain.subarray(0, at), unique, plain.subarray(at)]);
    grown.writeUInt16BE(grown.readUInt16BE(2) + unique.length, 2);
    grown.writeUInt16BE(grown.readUInt16BE(6) + unique.length, 6);
    expect(parseCertificate(grown)).toMatchObject({ role: 'root', warnings: [] });
  });

  it('that are no list, or cut, make the role a guess', () => {
    expect(certificate({ extensions: integer(1) }).warnings).toEqual(['extensions-malformed']);
    expect(certificate({ extensions: Buffer.of(0x30, 0x05, 1) }).warnings).toEqual(['extensions-malformed']);
    const key = sequence(sequence(oid('1.3.101.112')), der(0x03, Buffer.alloc(33)));
    expect(certificate({ spki: Buffer.concat([key, Buffer.of(0xa3, 5)]) })).toMatchObject({
      certificateAuthority: null,
      warnings: ['extensions-malformed'],
    });
  });
});
