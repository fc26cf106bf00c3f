import { createHash, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Certificate, Unreadable } from '../../src/certificate/certificate.ts';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { parseCertificate } from '../../src/certificate/parse.ts';
import { der, explicit, integer, octets, oid, sequence, set } from '../keystore/writers.ts';
import {
  attribute,
  basicConstraints,
  commonName,
  generalizedTime,
  name,
  type Oddities,
  odd,
  utcTime,
  utf8,
} from './writers.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function certificate(oddities: Oddities): Certificate {
  const parsed = parseCertificate(odd(oddities));
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed;
}

function reason(bytes: Uint8Array): Unreadable['reason'] | undefined {
  const parsed = parseCertificate(bytes);
  return 'reason' in parsed ? parsed.reason : undefined;
}

describe('the end of a certificate', () => {
  const readable: readonly (readonly [string, Buffer, string, boolean])[] = [
    ['UTCTime', utcTime('310607080910Z'), '2031-06-07T08:09:10.000Z', true],
    ['UTCTime 49', utcTime('491231235959Z'), '2049-12-31T23:59:59.000Z', true],
    ['UTCTime 50', utcTime('500101000000Z'), '1950-01-01T00:00:00.000Z', true],
    ['UTCTime 99', utcTime('991231235959Z'), '1999-12-31T23:59:59.000Z', true],
    ['GeneralizedTime 2050', generalizedTime('20500101000000Z'), '2050-01-01T00:00:00.000Z', true],
    ['a leap day', utcTime('280229000000Z'), '2028-02-29T00:00:00.000Z', true],
    ['a leap day of a century', generalizedTime('24000229000000Z'), '2400-02-29T00:00:00.000Z', true],
    ['one second before there is no end', generalizedTime('99991231235958Z'), '9999-12-31T23:59:58.000Z', true],
    ['GeneralizedTime before 2050', generalizedTime('20300101000000Z'), '2030-01-01T00:00:00.000Z', false],
    ['UTCTime without seconds', utcTime('3001010000Z'), '2030-01-01T00:00:00.000Z', false],
    ['an offset to the east', utcTime('300101000000+0530'), '2029-12-31T18:30:00.000Z', false],
    ['an offset to the west', utcTime('291231233000-0100'), '2030-01-01T00:30:00.000Z', false],
    ['an offset without seconds', utcTime('3001010000+0100'), '2029-12-31T23:00:00.000Z', false],
    ['a fraction', generalizedTime('20300101000000.5Z'), '2030-01-01T00:00:00.500Z', false],
    ['a fraction of a minute', generalizedTime('203001010000,5Z'), '2030-01-01T00:00:30.000Z', false],
    ['a fraction of two digits', generalizedTime('20300101000000.25Z'), '2030-01-01T00:00:00.250Z', false],
    ['the largest offset', utcTime('300102000000+2359'), '2030-01-01T00:01:00.000Z', false],
    ['an offset of minutes', utcTime('300101000000+0059'), '2029-12-31T23:01:00.000Z', false],
    ['31 January', utcTime('310131000000Z'), '2031-01-31T00:00:00.000Z', true],
    ['31 March', utcTime('310331000000Z'), '2031-03-31T00:00:00.000Z', true],
    ['31 May', utcTime('310531000000Z'), '2031-05-31T00:00:00.000Z', true],
    ['31 July', utcTime('310731000000Z'), '2031-07-31T00:00:00.000Z', true],
    ['31 August', utcTime('310831000000Z'), '2031-08-31T00:00:00.000Z', true],
    ['31 October', utcTime('311031000000Z'), '2031-10-31T00:00:00.000Z', true],
    ['31 December', utcTime('311231000000Z'), '2031-12-31T00:00:00.000Z', true],
    ['hours alone', generalizedTime('2030010112Z'), '2030-01-01T12:00:00.000Z', false],
    ['the year 0', generalizedTime('00000101000000Z'), '0000-01-01T00:00:00.000Z', false],
    ['the year 30', generalizedTime('00301231235959Z'), '0030-12-31T23:59:59.000Z', false],
    ['the year 99', generalizedTime('00991231235959Z'), '0099-12-31T23:59:59.000Z', false],
  ];
  for (const [form, notAfter, expected, conforming] of readable)
    it(`is read from ${form}`, () => {
      const { notAfter: date, warnings } = certificate({ notAfter, notBefore: generalizedTime('00000101000000Z') });
      expect(date?.toISOString()).toBe(expected);
      expect(warnings.includes('not-after-form')).toBe(!conforming);
    });

  it('is none when it is the last second of the year 9999', () => {
    expect(certificate({ notAfter: generalizedTime('99991231235959Z') }).notAfter).toBeNull();
  });

  const unreadable: readonly (readonly [string, Buffer, Unreadable['reason']])[] = [
    ['a leap second', utcTime('301231235960Z'), 'date-impossible'],
    ['29 February in a common year', utcTime('310229000000Z'), 'date-impossible'],
    ['29 February of a common century', generalizedTime('21000229000000Z'), 'date-impossible'],
    ['31 April', utcTime('310431000000Z'), 'date-impossible'],
    ['31 June', utcTime('310631000000Z'), 'date-impossible'],
    ['31 September', utcTime('310931000000Z'), 'date-impossible'],
    ['31 November', utcTime('311131000000Z'), 'date-impossible'],
    ['32 July', utcTime('310732000000Z'), 'date-impossible'],
    ['no element of time', sequence(), 'date-malformed'],
    ['day 0', utcTime('310400000000Z'), 'date-impossible'],
    ['month 13', utcTime('311301000000Z'), 'date-impossible'],
    ['month 0', utcTime('310001000000Z'), 'date-impossible'],
    ['hour 24', utcTime('310101240000Z'), 'date-impossible'],
    ['minute 60', utcTime('310101006000Z'), 'date-impossible'],
    ['an offset of 24 hours', utcTime('310101000000+2400'), 'date-impossible'],
    ['an offset of 60 minutes', utcTime('310101000000+0060'), 'date-impossible'],
    ['no time zone', utcTime('310101000000'), 'date-local-time'],
    ['no time zone in GeneralizedTime', generalizedTime('20500101000000'), 'date-local-time'],
    ['five digits of a year', generalizedTime('100000101000000Z'), 'date-malformed'],
    ['garbage', utcTime('never'), 'date-malformed'],
    ['nothing', utcTime(''), 'date-malformed'],
    ['something behind Z', utcTime('310101000000Z0'), 'date-malformed'],
    ['a small z', utcTime('310101000000z'), 'date-malformed'],
    ['a blank in it', utcTime('31010100 000Z'), 'date-malformed'],
    ['half an offset', utcTime('310101000000+1'), 'date-malformed'],
    ['a fraction without digits', generalizedTime('20500101000000.Z'), 'date-malformed'],
    ['a fraction in UTCTime', utcTime('310101000000.5Z'), 'date-malformed'],
    ['another type', utf8('310101000000Z'), 'date-malformed'],
  ];
  for (const [form, notAfter, expected] of unreadable)
    it(`is never guessed from ${form}`, () => {
      const parsed = parseCertificate(odd({ notAfter }));
      expect(parsed).toEqual({
        reason: expected,
        subject: 'CN=odd',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
    });

  it('counts although the beginning cannot be read', () => {
    const { notBefore, notAfter, warnings } = certificate({ notBefore: utcTime('nonsense') });
    expect(notBefore).toBeNull();
    expect(notAfter?.toISOString()).toBe('2031-06-07T08:09:10.000Z');
    expect(warnings).toEqual(['not-before-unreadable']);
  });

  it('counts although the beginning is written oddly', () => {
    expect(certificate({ notBefore: utcTime('2501010000Z') })).toMatchObject({
      notBefore: new Date('2025-01-01T00:00:00Z'),
      warnings: ['not-before-form'],
    });
  });

  it('may lie before the beginning', () => {
    expect(certificate({ notAfter: utcTime('240101000000Z') }).warnings).toEqual(['validity-inverted']);
  });
});

describe('what the platform reads too', () => {
  it('is read as the platform reads it', async () => {
    for (const [keyType, keyBits, key] of [
      ['RSA', 2048, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey],
      ['RSA', 3072, generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey],
    ] as const) {
      const pem = await issueCertificate({
        key,
        commonName: 'Größe, "x"',
        notBefore: new Date('2026-02-03T04:05:06Z'),
        days: 400,
      });
      const judge = new X509Certificate(pem);
      const parsed = parseCertificate(judge.raw);
      if ('reason' in parsed) throw new Error(parsed.reason);
      expect(parsed.fingerprint).toBe(judge.fingerprint256.replaceAll(':', '').toLowerCase());
      expect(parsed.serialNumber).toBe(judge.serialNumber.toLowerCase());
      expect(parsed.notBefore?.getTime()).toBe(Date.parse(judge.validFrom));
      expect(parsed.notAfter?.getTime()).toBe(Date.parse(judge.validTo));
      expect(parsed.spkiFingerprint).toBe(sha256(judge.publicKey.export({ type: 'spki', format: 'der' })));
      expect(parsed).toMatchObject({
        version: 3,
        keyType,
        keyBits,
        signatureAlgorithm: 'sha256WithRSAEncryption',
        selfSigned: true,
        certificateAuthority: false,
        role: 'leaf',
        subject: 'CN=Größe\\, \\"x\\"',
        issuer: 'CN=Größe\\, \\"x\\"',
        commonName: 'Größe, "x"',
        warnings: [],
      });
    }
  });
});

describe('names', () => {
  it.each([
    ['2.5.4.3', 'CN'],
    ['2.5.4.7', 'L'],
    ['2.5.4.8', 'ST'],
    ['2.5.4.10', 'O'],
    ['2.5.4.11', 'OU'],
    ['2.5.4.6', 'C'],
    ['2.5.4.9', 'STREET'],
    ['0.9.2342.19200300.100.1.25', 'DC'],
    ['0.9.2342.19200300.100.1.1', 'UID'],
    ['1.2.840.113549.1.9.1', 'emailAddress'],
    ['2.5.4.4', 'SN'],
    ['2.5.4.5', 'serialNumber'],
    ['2.5.4.12', 'title'],
    ['2.5.4.13', 'description'],
    ['2.5.4.15', 'businessCategory'],
    ['2.5.4.17', 'postalCode'],
    ['2.5.4.41', 'name'],
    ['2.5.4.42', 'GN'],
    ['2.5.4.43', 'initials'],
    ['2.5.4.44', 'generationQualifier'],
    ['2.5.4.46', 'dnQualifier'],
    ['2.5.4.65', 'pseudonym'],
    ['2.5.4.97', 'organizationIdentifier'],
    ['1.2.840.113549.1.9.2', 'unstructuredName'],
    ['1.3.6.1.4.1.311.60.2.1.1', 'jurisdictionL'],
    ['1.3.6.1.4.1.311.60.2.1.2', 'jurisdictionST'],
    ['1.3.6.1.4.1.311.60.2.1.3', 'jurisdictionC'],
  ])('spell the attribute %s as %s', (type, short) => {
    expect(certificate({ subject: name(attribute(type, utf8('x'))) }).subject).toBe(`${short}=x`);
  });

  it('keep a delete character from the line, and show what no character has as a mark', () => {
    expect(certificate({ subject: name(commonName('a\u007Fb')) }).subject).toBe('CN=a\\7Fb');
    const wide = (hex: string) =>
      certificate({ subject: name(attribute('2.5.4.3', der(0x1c, Buffer.from(hex, 'hex')))) });
    expect(wide('0010ffff00110000').subject).toBe('CN=\u{10FFFF}\uFFFD');
    expect(wide('00000041ff').subject).toBe('CN=#1c0500000041ff');
  });

  it('are written as RFC 4514 has them, the most specific first', () => {
    const subject = name(
      attribute('2.5.4.6', der(0x13, Buffer.from('DE'))),
      attribute('2.5.4.10', utf8('Acme, "Sons" + <Co>; C:\\ =')),
      set(sequence(oid('2.5.4.11'), utf8(' dev ')), sequence(oid('0.9.2342.19200300.100.1.1'), utf8('#1'))),
      commonName('a'),
      commonName('b'),
    );
    expect(certificate({ subject })).toMatchObject({
      subject: 'CN=b,CN=a,OU=\\ dev\\ +UID=\\#1,O=Acme\\, \\"Sons\\" \\+ \\<Co\\>\\; C:\\\\ =,C=DE',
      commonName: 'a',
    });
  });

  it('keep to one line, whatever is in them', () => {
    const subject = name(commonName('a\n::error::b\r\u001B[31m\u0000\u0085'));
    expect(certificate({ subject }).subject).toBe('CN=a\\0A::error::b\\0D\\1B[31m\\00\\C2\\85');
  });

  it('are decoded from each string type', () => {
    const ascii = [0x12, 0x13, 0x16, 0x1a].map((tag) => attribute('2.5.4.3', der(tag, Buffer.from(`${tag}`))));
    expect(certificate({ subject: name(...ascii) }).subject).toBe('CN=26,CN=22,CN=19,CN=18');
    const wide = der(0x1e, Buffer.from('Zürich', 'utf16le').swap16());
    const wider = der(0x1c, Buffer.from('0000005a0001f511', 'hex'));
    const latin = der(0x14, Buffer.from('Zürich', 'latin1'));
    expect(
      certificate({ subject: name(...[wide, wider, latin].map((value) => attribute('2.5.4.3', value))) }).subject,
    ).toBe('CN=Zürich,CN=Z\u{1F511},CN=Zürich');
  });

  it('show as hexadecimal what has no text or no name', () => {
    const subject = name(
      attribute('1.2.3.4', utf8('x')),
      attribute('2.5.4.3', integer(7)),
      attribute('2.5.4.3', der(0x1e, Buffer.of(1))),
    );
    expect(certificate({ subject }).subject).toBe('CN=#1e0101,CN=#020107,1.2.3.4=#0c0178');
  });

  it('are empty where they have more than a hundred parts, and lack the parts that are none', () => {
    const many = (count: number) => name(...Array.from({ length: count }, () => commonName('x')));
    expect(certificate({ subject: many(100) }).subject).toBe(Array.from({ length: 100 }, () => 'CN=x').join());
    expect(certificate({ subject: many(101) })).toMatchObject({ subject: '', commonName: null });
    const strange = name(
      sequence(),
      integer(7),
      set(integer(7), sequence(), sequence(oid('2.5.4.3'))),
      commonName('x'),
    );
    expect(certificate({ subject: strange })).toMatchObject({ subject: 'CN=x,', commonName: 'x' });
  });

  it('may be empty or broken', () => {
    expect(certificate({ subject: name() })).toMatchObject({ subject: '', commonName: null });
    expect(
      certificate({ subject: sequence(set(sequence(Buffer.of(6, 0))), set(Buffer.of(0xff, 0xff)), commonName('rest')) })
        .subject,
    ).toContain('CN=rest');
  });
});

describe('oddities that do not hinder', () => {
  it('are told of as warnings', () => {
    const rows: readonly (readonly [Oddities, Partial<Certificate>])[] = [
      [{ serialNumber: integer(0) }, { serialNumber: '00', warnings: ['serial-number-form'] }],
      [{ serialNumber: der(0x02, Buffer.of(0xfe)) }, { serialNumber: '-02', warnings: ['serial-number-form'] }],
      [
        { serialNumber: integer(2n ** 167n) },
        { serialNumber: `80${'00'.repeat(20)}`, warnings: ['serial-number-form'] },
      ],
      [{ serialNumber: integer(0xc0ffee) }, { serialNumber: 'c0ffee', warnings: [] }],
      [{ version: null }, { version: 1, warnings: [] }],
      [{ version: 7 }, { version: 8, warnings: ['version-form'] }],
      [
        { version: 0, extensions: [basicConstraints(true)] },
        { version: 1, warnings: ['version-form'] },
      ],
      [{ extensions: Buffer.of(0x30, 0x05, 1) }, { role: 'leaf', warnings: ['extensions-malformed'] }],
      [
        { spki: sequence(sequence(oid('1.2.3.4')), der(3, Buffer.of(0, 1))) },
        { keyType: '1.2.3.4', keyBits: null, warnings: ['public-key-unknown'] },
      ],
      [{ spki: der(0x67, Buffer.of(1)) }, { keyType: '', keyBits: null, warnings: ['public-key-unknown'] }],
      [{ algorithm: sequence(oid('1.2.3.4')) }, { signatureAlgorithm: '1.2.3.4', warnings: [] }],
    ];
    for (const [oddities, expected] of rows) {
      const { serialNumber, ...rest } = certificate(oddities);
      const found = { serialNumber, ...rest };
      expect(found).toMatchObject(expected);
    }
  });

  it('include bytes behind the certificate, which belong to no fingerprint', () => {
    const bytes = odd();
    const parsed = parseCertificate(Buffer.concat([bytes, Buffer.from('behind')]));
    expect(parsed).toMatchObject({ fingerprint: sha256(bytes), warnings: ['trailing-bytes'] });
    expect('der' in parsed && Buffer.from(parsed.der)).toEqual(bytes);
  });
});

describe('signature algorithms', () => {
  it.each([
    ['1.2.840.113549.1.1.2', 'md2WithRSAEncryption'],
    ['1.2.840.113549.1.1.4', 'md5WithRSAEncryption'],
    ['1.2.840.113549.1.1.5', 'sha1WithRSAEncryption'],
    ['1.3.14.3.2.29', 'sha1WithRSAEncryption'],
    ['1.2.840.113549.1.1.10', 'RSASSA-PSS'],
    ['1.2.840.113549.1.1.11', 'sha256WithRSAEncryption'],
    ['1.2.840.113549.1.1.12', 'sha384WithRSAEncryption'],
    ['1.2.840.113549.1.1.13', 'sha512WithRSAEncryption'],
    ['1.2.840.113549.1.1.14', 'sha224WithRSAEncryption'],
    ['1.2.840.10040.4.3', 'id-dsa-with-sha1'],
    ['2.16.840.1.101.3.4.3.1', 'id-dsa-with-sha224'],
    ['2.16.840.1.101.3.4.3.2', 'id-dsa-with-sha256'],
    ['1.2.840.10045.4.1', 'ecdsa-with-SHA1'],
    ['1.2.840.10045.4.3.1', 'ecdsa-with-SHA224'],
    ['1.2.840.10045.4.3.2', 'ecdsa-with-SHA256'],
    ['1.2.840.10045.4.3.3', 'ecdsa-with-SHA384'],
    ['1.2.840.10045.4.3.4', 'ecdsa-with-SHA512'],
    ['1.3.101.112', 'Ed25519'],
    ['1.3.101.113', 'Ed448'],
    ['2.16.840.1.101.3.4.3.17', 'ML-DSA-44'],
    ['2.16.840.1.101.3.4.3.18', 'ML-DSA-65'],
    ['2.16.840.1.101.3.4.3.19', 'ML-DSA-87'],
  ])('%s is %s', (identifier, algorithm) => {
    expect(certificate({ algorithm: sequence(oid(identifier)) }).signatureAlgorithm).toBe(algorithm);
  });
});

describe('the role', () => {
  it('follows from basicConstraints and from who issued', () => {
    const issuer = name(commonName('another'));
    const role = (oddities: Oddities) => certificate(oddities).role;
    expect(role({ extensions: [basicConstraints(true)] })).toBe('root');
    expect(role({ extensions: [basicConstraints(true)], issuer })).toBe('intermediate');
    expect(role({ extensions: [basicConstraints(false)], issuer })).toBe('leaf');
    expect(role({ issuer })).toBe('leaf');
    expect(role({})).toBe('leaf');
    expect(certificate({ issuer }).selfSigned).toBe(false);
    const alike = [name(commonName('one')), name(commonName('two'))] as const;
    expect(certificate({ subject: alike[0], issuer: alike[1] })).toMatchObject({ selfSigned: false, issuer: 'CN=two' });
    expect(certificate({}).certificateAuthority).toBeNull();
  });
});

describe('a serial number without a digit', () => {
  it('is zero, and not as it should be', () => {
    for (const serialNumber of [der(0x02), integer(0)])
      expect(certificate({ serialNumber })).toMatchObject({ serialNumber: '00', warnings: ['serial-number-form'] });
  });
});

describe('a version that is no number', () => {
  it('is none, and not as it should be', () => {
    const bytes = odd();
    bytes.writeUInt8(0x04, bytes.indexOf('a003020102', 0, 'hex') + 2);
    expect(parseCertificate(bytes)).toMatchObject({ version: 0, warnings: ['version-form'] });
  });
});

describe('public keys', () => {
  it('are named with their size', () => {
    const kinds = [
      ['EC', 256, generateKeyPairSync('ec', { namedCurve: 'P-256' })],
      ['EC', 384, generateKeyPairSync('ec', { namedCurve: 'P-384' })],
      ['EC', 521, generateKeyPairSync('ec', { namedCurve: 'P-521' })],
      ['EC', 256, generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' })],
      ['Ed25519', 256, generateKeyPairSync('ed25519')],
      ['Ed448', 456, generateKeyPairSync('ed448')],
      ['DSA', 1024, generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 })],
      ['RSA-PSS', 1024, generateKeyPairSync('rsa-pss', { modulusLength: 1024 })],
    ] as const;
    for (const [keyType, keyBits, { publicKey }] of kinds)
      expect(certificate({ spki: publicKey.export({ type: 'spki', format: 'der' }) })).toMatchObject({
        keyType,
        keyBits,
        warnings: [],
      });
  });
});

describe('public keys that cannot be measured', () => {
  const spki = (algorithm: readonly Buffer[], key: Buffer = der(3, Buffer.of(0))) =>
    sequence(sequence(...algorithm), key);
  const ec = oid('1.2.840.10045.2.1');

  it.each([
    ['EC without parameters', spki([ec]), 'EC'],
    ['EC on a curve that nobody knows', spki([ec, oid('1.2.3.4')]), 'EC'],
    ['EC with parameters that are no list', spki([ec, integer(1)]), 'EC'],
    ['EC without a field', spki([ec, sequence(integer(1))]), 'EC'],
    ['EC with a field that is no list', spki([ec, sequence(integer(1), integer(2))]), 'EC'],
    ['EC with a field without a prime', spki([ec, sequence(integer(1), sequence(oid('1.2.3')))]), 'EC'],
    ['EC over a field of another kind', spki([ec, sequence(integer(1), sequence(oid('1.2.3'), sequence()))]), 'EC'],
    ['DSA without parameters', spki([oid('1.2.840.10040.4.1')]), 'DSA'],
    ['DSA with parameters that are no list', spki([oid('1.2.840.10040.4.1'), integer(7)]), 'DSA'],
    ['EC over a prime of nothing', spki([ec, sequence(integer(1), sequence(oid('1.2.3'), integer(0)))]), 'EC'],
    ['DSA with a prime of nothing', spki([oid('1.2.840.10040.4.1'), sequence(integer(0))]), 'DSA'],
    ['DSA with parameters of nothing', spki([oid('1.2.840.10040.4.1'), sequence()]), 'DSA'],
    ['RSA without a modulus', spki([oid('1.2.840.113549.1.1.1')]), 'RSA'],
    ['RSA with a key that is no list', spki([oid('1.2.840.113549.1.1.1')], der(3, Buffer.of(0), integer(7))), 'RSA'],
  ])('have a kind and no size: %s', (_, key, keyType) => {
    expect(certificate({ spki: key })).toMatchObject({ keyType, keyBits: null });
  });

  it.each([
    ['no bit string', sequence(sequence(oid('1.2.840.113549.1.1.1')), integer(7))],
    ['no algorithm', sequence(integer(7), der(3, Buffer.of(0)))],
    ['nothing', sequence()],
  ])('have no kind when there is %s', (_, key) => {
    expect(certificate({ spki: key })).toMatchObject({
      keyType: '',
      keyBits: null,
      warnings: ['public-key-unknown'],
    });
  });
});

describe('what is no certificate', () => {
  it.each([0, 1, 2, 3, 4, 5])('has a reason when it ends after %i of its members', (count) => {
    const validity = sequence(utcTime('250101000000Z'), utcTime('310607080910Z'));
    const members = [
      explicit(0, integer(2)),
      integer(1),
      sequence(oid('1.2.840.113549.1.1.11')),
      name(),
      validity,
      name(),
    ];
    const signature = [sequence(oid('1.2.840.113549.1.1.11')), der(3, Buffer.of(0))];
    expect(reason(sequence(sequence(...members.slice(0, count)), ...signature))).toBe('der-malformed');
    expect(reason(sequence(set(...members), ...signature))).toBe('der-malformed');
    expect(reason(sequence())).toBe('der-malformed');
    const keyless = parseCertificate(sequence(sequence(...members), ...signature));
    expect(keyless).toMatchObject({ keyType: '', keyBits: null, warnings: ['public-key-unknown'] });
    expect('spki' in keyless && keyless.spki.length).toBe(0);
    // Each member has its kind: an integer in its place is another thing.
    const other = members.map((member, index) => (index === count ? octets(Buffer.of(1)) : member));
    expect(reason(sequence(sequence(...other), ...signature))).toBe('der-malformed');
  });

  it('has a reason', () => {
    const whole = odd();
    expect(reason(whole.subarray(0, 200))).toBe('der-cut');
    expect(reason(Buffer.alloc(0))).toBe('der-malformed');
    expect(reason(Buffer.from('no certificate'))).toBe('der-malformed');
    expect(reason(sequence(integer(1)))).toBe('der-malformed');
    expect(reason(sequence(sequence(explicit(0, integer(2)), integer(1), sequence(), sequence(), sequence())))).toBe(
      'der-malformed',
    );
  });
});
