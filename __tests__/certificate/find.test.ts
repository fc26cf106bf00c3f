import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Finder, findCertificates } from '../../src/certificate/find.ts';
import { isCertificate } from '../../src/certificate/parse.ts';
import { searchCertificates } from '../../src/certificate/search.ts';
import { Secret } from '../../src/secret.ts';
import {
  der,
  explicit,
  indefinite,
  integer,
  javaKeystore,
  octets,
  oid,
  pbes2,
  pem,
  pkcs12,
  pkcs12Scheme,
  sequence,
  set,
} from '../keystore/writers.ts';
import { commonName, generalizedTime, name, odd, utcTime } from './writers.ts';

const one = odd({ subject: name(commonName('one')), notAfter: utcTime('300101000000Z') });
const two = odd({ subject: name(commonName('two')), notAfter: utcTime('310101000000Z') });
const undated = odd({ subject: name(commonName('undated')), notAfter: utcTime('311301000000Z') });
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const privateKeyDer = createPrivateKey(privateKey).export({ type: 'pkcs8', format: 'der' });

const asPem = (bytes: Uint8Array): string => pem('CERTIFICATE', bytes);
const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');
const wrapped = (content: Uint8Array, indent: string): string =>
  (base64(content).match(/.{1,64}/g) ?? []).join(`\n${indent}`);

/** `CN@line` of each certificate, or its reason. */
async function search(content: string | Uint8Array, passphrase?: string): Promise<string[]> {
  const { found } = await searchCertificates(content, passphrase === undefined ? undefined : new Secret(passphrase));
  expect(found.map(({ index }) => index)).toEqual(found.map((_, at) => at));
  return found.map(({ parsed, line }) => `${isCertificate(parsed) ? parsed.commonName : parsed.reason}@${line}`);
}

const others = async (content: string | Uint8Array) => (await searchCertificates(content)).others;

const signedData = (certificates: readonly Uint8Array[], many = der): Buffer =>
  many(
    0x30,
    oid('1.2.840.113549.1.7.2'),
    many(0xa0, many(0x30, integer(1), set(), sequence(oid('1.2.840.113549.1.7.1')), der(0xa0, ...certificates), set())),
  );

describe('certificates are found', () => {
  it('in PEM under each of its labels, with their lines', async () => {
    const lines = one.length > 0 ? Math.ceil(base64(one).length / 64) + 2 : 0;
    const text = `# first\n${asPem(one)}\n${pem('X509 CERTIFICATE', two)}`;
    expect(await search(text)).toEqual(['one@2', `two@${2 + lines + 1}`]);
    expect(await search(pem('TRUSTED CERTIFICATE', Buffer.concat([one, sequence(integer(1))])))).toEqual(['one@1']);
    const [trusted] = findCertificates(pem('TRUSTED CERTIFICATE', Buffer.concat([one, sequence(integer(1))])));
    expect(trusted).toMatchObject({ warnings: [] });
  });

  it('in DER, one or several, with blanks or bytes behind', async () => {
    expect(await search(one)).toEqual(['one@null']);
    expect(await search(Buffer.concat([one, two]))).toEqual(['one@null', 'two@null']);
    const [blank] = findCertificates(Buffer.concat([one, Buffer.from('\r\n\0')]));
    expect(blank).toMatchObject({ warnings: [] });
    const [behind] = findCertificates(Buffer.concat([one, Buffer.from('xyz')]));
    expect(behind).toMatchObject({ warnings: ['trailing-bytes'] });
  });

  it('in PKCS#7, as DER, BER, PEM and under the label CERTIFICATE', async () => {
    for (const content of [signedData([one, two]), signedData([one, two], indefinite)])
      for (const variant of [
        content,
        pem('PKCS7', content),
        pem('CMS', content),
        pem('CERTIFICATE', content),
        base64(content),
      ])
        expect((await search(variant)).map((each) => each.split('@')[0])).toEqual(['one', 'two']);
  });

  it('in base64, as it is, url-safe, wrapped and twice', async () => {
    const variants = [
      base64(one),
      Buffer.from(one).toString('base64url'),
      wrapped(one, ''),
      base64(base64(one)),
      base64(asPem(one)),
      `"${base64(one)}"`,
    ];
    for (const variant of variants) expect(await search(variant)).toEqual(['one@1']);
  });

  it('in YAML, kubeconfig, Kubernetes secrets, JWKS, SAML metadata and source code', async () => {
    const indented = asPem(one).replace(/^/gm, '      ');
    expect(await search(`spec:\n  tls:\n    certificate: |\n${indented}\n    key: x\n`)).toEqual(['one@4']);
    expect(
      await search(
        `clusters:\n- cluster:\n    certificate-authority-data: ${base64(asPem(one))}\nusers:\n- user:\n    client-certificate-data: ${base64(asPem(two))}\n    client-key-data: ${base64(privateKey)}\n`,
      ),
    ).toEqual(['one@3', 'two@6']);
    expect(
      await search(
        `kind: Secret\ndata:\n  ca.crt: ${base64(asPem(one) + asPem(two))}\n  tls.key: ${base64(privateKey)}\n`,
      ),
    ).toEqual(['one@3', 'two@3']);
    expect(await search(JSON.stringify({ keys: [{ kty: 'RSA', x5c: [base64(one), base64(two)] }] }, null, 1))).toEqual([
      'one@6',
      'two@7',
    ]);
    expect(await search(JSON.stringify({ x5c: [base64(one)] }).replaceAll('/', '\\/'))).toEqual(['one@1']);
    expect(
      await search(
        `<md>\n <ds:X509Certificate>\n  ${wrapped(one, '  ')}\n </ds:X509Certificate>\n <ds:X509Certificate>${base64(two)}</ds:X509Certificate>\n</md>`,
      ),
    ).toEqual(['one@3', expect.stringMatching(/^two@/)]);
    const source = asPem(one)
      .trimEnd()
      .split('\n')
      .map((line) => `    "${line}\\n" +`)
      .join('\n');
    expect(await search(`const test =\n${source}\n    "";\n`)).toEqual(['one@2']);
    expect(await search(`private static final String PEM = "${asPem(one).replaceAll('\n', '\\n')}";`)).toEqual([
      'one@1',
    ]);
  });

  it('before, between and behind PEM blocks, in whatever form', async () => {
    const text = `a: ${base64(one)}\n${asPem(two)}b: ${base64(asPem(one))}\n${asPem(two)}c: ${base64(two)}\n`;
    expect((await search(text)).map((each) => each.split('@')[0])).toEqual(['one', 'two', 'one', 'two', 'two']);
  });

  it('in UTF-16, behind byte order marks and between NULs', async () => {
    expect(await search(Buffer.from(`\uFEFFx\n${asPem(one)}`, 'utf16le'))).toEqual(['one@2']);
    expect(await search(Buffer.from(`\uFEFF${asPem(one)}`, 'utf16le').swap16())).toEqual(['one@1']);
    expect(await search(`\uFEFF${asPem(one)}${'\0'.repeat(50)}`)).toEqual(['one@1']);
  });

  it('in keystores, behind base64 too', async () => {
    const store = pkcs12({
      passphrase: 'p',
      certificates: [one, two],
      certificateEncryption: (data) => pkcs12Scheme(data, 'p', 'rc2_40'),
    });
    expect(await search(store, 'p')).toEqual(['one@null', 'two@null']);
    expect(await search(store, 'p\n')).toEqual(['one@null', 'two@null']);
    expect(await search(base64(store), 'p')).toEqual(['one@1', 'two@1']);
    expect(await search(pem('PKCS12', store), 'p')).toEqual(['one@1', 'two@1']);
    for (const kind of ['JKS', 'JCEKS'] as const)
      expect(await search(javaKeystore(kind, 's', [{ certificate: one }, { certificate: two }]))).toEqual([
        'one@null',
        'two@null',
      ]);
  });

  it('in a PKCS#12 file that keeps them unencrypted, without its passphrase', async () => {
    const store = pkcs12({
      passphrase: 'p',
      certificates: [one],
      keyEncryption: (data) => pbes2(data, 'p'),
      keys: [Buffer.from(privateKey)],
    });
    expect(await search(store)).toEqual(['one@null']);
  });

  it('and the keys beside them are not paid for', async () => {
    const scheme = sequence(oid('1.2.840.113549.1.12.1.3'), sequence(octets(randomBytes(8)), integer(2 ** 40)));
    const store = pkcs12({
      passphrase: 'p',
      keys: [Buffer.alloc(9)],
      certificates: [one],
      keyEncryption: () => [scheme, randomBytes(64)],
    });
    expect(await search(store, 'p')).toEqual(['one@null']);
  });
});

describe('a broken certificate', () => {
  it('is an entry with its reason and hides none of the others', async () => {
    const damaged = asPem(two).replace(/\n(.{30}).{20}/, '\n$1!?');
    const garbage = pem('CERTIFICATE', randomBytes(300).fill(0x55, 0, 1));
    const cut = asPem(two).slice(0, 400);
    const text = [asPem(one), damaged, garbage, asPem(undated), cut, asPem(two)].join('\n');
    expect((await search(text)).map((each) => each.split('@')[0])).toEqual([
      'one',
      'base64-damaged',
      'der-malformed',
      'date-impossible',
      'armour-cut',
      'two',
    ]);
  });

  it('is called cut when it is', async () => {
    expect(await search(one.subarray(0, 300))).toEqual(['der-cut@null']);
    expect(await search(base64(one).slice(0, 400))).toEqual(['der-cut@1']);
    expect(await search(`x: ${base64(one).slice(0, 400)}\n`)).toEqual(['der-cut@1']);
    expect(await search(pem('CERTIFICATE', one.subarray(0, 300)))).toEqual(['der-cut@1']);
    expect(await search(signedData([one, two]).subarray(0, 500))).toEqual(['der-cut@null']);
    expect(await search(pem('PKCS7', signedData([one, two]).subarray(0, 500)))).toEqual(['der-cut@1']);
    expect(await search(pem('PKCS7', signedData([one, two])).slice(0, 500))).toEqual(['armour-cut@1']);
    expect(await search(pem('PKCS12', Buffer.from('no keystore at all')))).toEqual(['der-malformed@1']);
    const half = sequence(
      oid('1.2.840.113549.1.7.2'),
      explicit(0, sequence(integer(1), set(), sequence(), der(0xa0, one, two.subarray(0, 99)), set())),
    );
    expect((await search(half)).map((each) => each.split('@')[0])).toEqual(['one', 'der-malformed']);
    expect(await search(pkcs12({ passphrase: 'p', certificates: [one] }).subarray(0, 300), 'p')).toEqual([
      'der-cut@null',
    ]);
    expect(
      await search(javaKeystore('JKS', 's', [{ certificate: one }, { certificate: two }]).subarray(0, -100)),
    ).toEqual(['one@null', 'keystore-damaged@null']);
  });

  it('is unreadable with a reason when its keystore does not open', async () => {
    const encrypted = pkcs12({
      passphrase: 'p',
      certificates: [one],
      certificateEncryption: (data) => pbes2(data, 'p'),
    });
    expect(await search(encrypted)).toEqual(['keystore-passphrase-missing@null']);
    expect(await search(encrypted, 'q')).toEqual(['keystore-passphrase-wrong@null']);
    expect(await search(pkcs12({ passphrase: 'p', certificates: [one], claimedMacRounds: 2 ** 30 }), 'p')).toEqual([
      'keystore-costly@null',
    ]);
    const scheme = sequence(oid('1.2.840.113549.1.12.1.1'), sequence(octets(randomBytes(8)), integer(1)));
    expect(
      await search(
        pkcs12({ passphrase: 'p', certificates: [one], certificateEncryption: () => [scheme, randomBytes(64)] }),
        'p',
      ),
    ).toEqual(['keystore-unsupported@null']);
    expect(
      await search(
        pkcs12({ passphrase: 'p', certificates: [one], certificateEncryption: () => [sequence(), randomBytes(64)] }),
        'p',
      ),
    ).toEqual(['keystore-damaged@null']);
  });

  it('is counted when there are more than are read', () => {
    const many = findCertificates(asPem(one).repeat(10_002));
    expect(many.filter((each) => !('reason' in each))).toHaveLength(10_000);
    expect(many.slice(10_000)).toEqual([{ reason: 'too-many', subject: null, fingerprint: null }]);
  });
});

describe('what was found', () => {
  const forms = async (content: string | Uint8Array, passphrase?: string) =>
    (await searchCertificates(content, passphrase === undefined ? undefined : new Secret(passphrase))).found.map(
      ({ form }) => form,
    );

  it('says how it lay there', async () => {
    const store = pkcs12({ passphrase: 'p', certificates: [one] });
    expect(await forms(asPem(one))).toEqual(['PEM']);
    expect(await forms(one)).toEqual(['DER']);
    expect(await forms(Buffer.concat([one, two]))).toEqual(['DER', 'DER']);
    expect(await forms(base64(one))).toEqual(['base64']);
    expect(await forms(`x: "${base64(one)}"`)).toEqual(['base64']);
    expect(await forms(base64(asPem(one)))).toEqual(['PEM']);
    expect(await forms(signedData([one]))).toEqual(['PKCS#7']);
    expect(await forms(pem('PKCS7', signedData([one])))).toEqual(['PKCS#7']);
    expect(await forms(store, 'p')).toEqual(['PKCS#12']);
    expect(await forms(store)).toEqual(['PKCS#12']);
    expect(await forms(javaKeystore('JKS', 's', [{ certificate: one }]))).toEqual(['JKS']);
    expect(await forms(javaKeystore('JCEKS', 's', [{ certificate: one }]))).toEqual(['JCEKS']);
  });

  it('says how it lay there when it is broken, too', async () => {
    const half = sequence(
      oid('1.2.840.113549.1.7.2'),
      explicit(0, sequence(integer(1), set(), sequence(), der(0xa0, one.subarray(0, 99)), set())),
    );
    expect(await forms(asPem(one).slice(0, 400))).toEqual(['PEM']);
    expect(await forms(pem('PKCS7', signedData([one])).slice(0, 300))).toEqual(['PEM']);
    expect(await forms(pem('PKCS12', Buffer.from('no keystore at all')))).toEqual(['PEM']);
    expect(await forms(half)).toEqual(['PKCS#7']);
    expect(await forms(asPem(one).replace(/\n(.{30}).{20}/, '\n$1!?'))).toEqual(['PEM']);
    expect(await forms(pem('PKCS7', signedData([one])).replace(/\n(.{30}).{20}/, '\n$1!?'))).toEqual(['PEM']);
    expect(await search(pem('PKCS7', signedData([one])).replace(/\n(.{30}).{20}/, '\n$1!?'))).toEqual([
      'base64-damaged@1',
    ]);
    expect(await forms(one.subarray(0, 300))).toEqual(['DER']);
    expect(await forms(base64(one.subarray(0, 300)))).toEqual(['base64']);
  });

  it('has the line on which it begins, between and behind blocks as well', async () => {
    const lines = asPem(one).split('\n').length - 1;
    const text = `# first\na: ${base64(two)}\n${asPem(one)}\n\nb: ${base64(two)}\n${asPem(one)}# behind\nc: ${base64(two)}\n`;
    expect(await search(text)).toEqual([
      'two@2',
      'one@3',
      `two@${3 + lines + 2}`,
      `one@${3 + lines + 3}`,
      `two@${3 + 2 * lines + 4}`,
    ]);
    expect(await search(`a\nb\nc: ${base64(`x\n\n${asPem(one)}`)}\n`)).toEqual(['one@3']);
  });

  it('has no bytes behind it where another certificate or blanks follow', () => {
    const warnings = (...parts: readonly Uint8Array[]) =>
      findCertificates(Buffer.concat(parts)).map((each) => ('warnings' in each ? each.warnings : each.reason));
    expect(warnings(one, two)).toEqual([[], []]);
    for (const blank of [' ', '\t', '\n', '\r', '\u001A', '\0'])
      expect(warnings(one, Buffer.from(blank))).toEqual([[]]);
    expect(warnings(one, Buffer.from(' x'))).toEqual([['trailing-bytes']]);
    expect(warnings(one, Buffer.from('\u0008'))).toEqual([['trailing-bytes']]);
    expect(warnings(one, Buffer.from('\u000E'))).toEqual([['trailing-bytes']]);
    expect(warnings(one, sequence(integer(1)))).toEqual([['trailing-bytes']]);
  });

  it('lies in at most four layers of base64', async () => {
    const layers = (count: number) => {
      let text = asPem(one);
      for (let layer = 0; layer < count; layer += 1) text = base64(text);
      return text;
    };
    expect(await search(layers(4))).toEqual(['one@1']);
    expect(await search(layers(5))).toEqual([]);
    expect(await search(`x: "${layers(5)}"`)).toEqual([]);
  });
});

describe('a content that is too large', () => {
  it('is told as such, and not searched', () => {
    const largest = 64 * 1024 * 1024;
    const { found, others: rest } = new Finder().search(Buffer.alloc(largest + 1));
    expect(found).toEqual([
      { parsed: { reason: 'too-large', subject: null, fingerprint: null }, form: 'DER', index: 0, line: null },
    ]);
    expect(rest).toEqual([]);
  });
});

describe('what is no certificate', () => {
  it('is named', async () => {
    const request = sequence(
      sequence(integer(0), sequence(), sequence(), explicit(0)),
      sequence(oid('1.2.3')),
      der(3, Buffer.of(0)),
    );
    const list = sequence(
      sequence(
        integer(1),
        sequence(oid('1.2.3')),
        sequence(),
        utcTime('300101000000Z'),
        generalizedTime('20510101000000Z'),
      ),
      sequence(oid('1.2.3')),
      der(3, Buffer.of(0)),
    );
    const bcfks = sequence(sequence(sequence(oid('1.2.3')), octets(randomBytes(4))), sequence(oid('1.2.3')));
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const rows: readonly (readonly [string | Uint8Array, string])[] = [
      ['', 'nothing known'],
      ['just a text', 'nothing known'],
      [randomBytes(300).fill(0x55, 0, 1), 'nothing known'],
      [privateKey, 'private key'],
      [base64(privateKey), 'private key'],
      [publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'public key'],
      [publicKey.export({ type: 'spki', format: 'der' }), 'public key'],
      [request, 'certificate request'],
      [pem('CERTIFICATE REQUEST', request), 'certificate request'],
      [list, 'certificate revocation list'],
      [pem('X509 CRL', list), 'certificate revocation list'],
      [pem('DH PARAMETERS', sequence(integer(5), integer(2))), 'parameters'],
      [signedData([]), 'PKCS#7 without certificates'],
      [pem('PGP PUBLIC KEY BLOCK', randomBytes(40)), 'PGP key'],
      [pem('SOMETHING', randomBytes(40).fill(0x55, 0, 1)), 'another PEM block'],
      [sequence(integer(2n ** 511n), integer(2)), 'another DER structure'],
      [sequence(integer(1), integer(2), integer(3)), 'another DER structure'],
      [javaKeystore('JKS', 's', []), 'keystore without certificates'],
      [pkcs12({ passphrase: 'p', certificates: [] }), 'keystore without certificates'],
      [pem('PRIVATE KEY BACKUP', randomBytes(40).fill(0x55, 0, 1)), 'another PEM block'],
      [pem('EC PARAMETERS OF MINE', randomBytes(40).fill(0x55, 0, 1)), 'another PEM block'],
      [pem('PUBLIC KEY OF MINE', randomBytes(40).fill(0x55, 0, 1)), 'another PEM block'],
      [pem('CERTIFICATE REQUEST OF MINE', randomBytes(40).fill(0x55, 0, 1)), 'another PEM block'],
      [pem('X509 CRL OF MINE', randomBytes(40).fill(0x55, 0, 1)), 'another PEM block'],
      [pem('MY PGP KEY', randomBytes(40).fill(0x55, 0, 1)), 'another PEM block'],
      [bcfks, 'BCFKS keystore'],
      [pem('SOMETHING', bcfks), 'BCFKS keystore'],
      [pem('MY PKCS7', randomBytes(40).fill(0x55, 0, 1)), 'another PEM block'],
      [pem('MY PKCS7', signedData([])), 'PKCS#7 without certificates'],
      [pem('MY CERTIFICATE', one), 'another PEM block'],
      [pem('SOMETHING', sequence(integer(1)).subarray(0, 3)), 'another PEM block'],
      [pem('SOMETHING', Buffer.from('just a text')), 'another PEM block'],
      [pem('SOMETHING', privateKeyDer), 'private key'],
    ];
    for (const [content, expected] of rows) {
      expect(await search(content)).toEqual([]);
      expect(await others(content)).toEqual([expected]);
    }
  });

  it('may be a Java keystore in a block of another name, which is not opened', async () => {
    const store = javaKeystore('JKS', 'p', [{ certificate: one }]);
    expect(await others(pem('SOMETHING', store))).toEqual(['another DER structure']);
  });

  it('may be base64 of a structure that nobody knows, which is passed over', async () => {
    const unknown = base64(sequence(integer(1), integer(2n ** 900n), set()));
    expect(await others(unknown)).toEqual(['nothing known']);
    expect(await search(`a: ${unknown}\nb: ${base64(one)}\n`)).toEqual(['one@2']);
  });

  it('may be long base64 of something else, which is passed over', async () => {
    expect(
      await search(
        `integrity sha512-${randomBytes(64).toString('base64')}\n${asPem(one)}\nblob: ${randomBytes(3000).toString('base64')}`,
      ),
    ).toEqual(['one@2']);
  });
});
