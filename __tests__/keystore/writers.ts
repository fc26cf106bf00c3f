import { createCipheriv, createHash, createHmac, type KeyObject, pbkdf2Sync, randomBytes } from 'node:crypto';
import forge from 'node-forge';

// Writers of what the keystore room reads. Everything that is derived or encrypted in PKCS#12's own ways is made by
// node-forge, so that reader and writer have no line in common.

export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length =
    size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : size < 0x10000 ? [0x82, size >> 8, size & 0xff] : undefined;
  if (length === undefined)
    return Buffer.concat([Buffer.of(tag, 0x83, size >> 16, (size >> 8) & 0xff, size & 0xff), content]);
  return Buffer.concat([Buffer.of(tag, ...length), content]);
}

/** BER's indefinite length, which only constructed values may have. */
export const indefinite = (tag: number, ...parts: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.of(tag, 0x80), ...parts, Buffer.of(0, 0)]);

export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Buffer => der(0x31, ...parts);
export const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes);
export const explicit = (number: number, ...parts: readonly Uint8Array[]): Buffer => der(0xa0 | number, ...parts);
export const nothing = Buffer.of(0x05, 0x00);

export function integer(value: number | bigint): Buffer {
  let hex = BigInt(value).toString(16);
  if (hex.length % 2 === 1) hex = `0${hex}`;
  if (Number.parseInt(hex.slice(0, 2), 16) >= 0x80) hex = `00${hex}`;
  return der(0x02, Buffer.from(hex, 'hex'));
}

export function oid(dotted: string): Buffer {
  return Buffer.from(
    forge.asn1
      .toDer(
        forge.asn1.create(
          forge.asn1.Class.UNIVERSAL,
          forge.asn1.Type.OID,
          false,
          forge.asn1.oidToDer(dotted).getBytes(),
        ),
      )
      .getBytes(),
    'latin1',
  );
}

export const pem = (label: string, bytes: Uint8Array, width = 64, end = '\n'): string => {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join(end);
};

export const pkcs8Of = (key: KeyObject): Buffer => key.export({ type: 'pkcs8', format: 'der' });
export const pkcs1Of = (key: KeyObject): Buffer => key.export({ type: 'pkcs1', format: 'der' });

export const prfOids = {
  sha1: '1.2.840.113549.2.7',
  sha224: '1.2.840.113549.2.8',
  sha256: '1.2.840.113549.2.9',
  sha384: '1.2.840.113549.2.10',
  sha512: '1.2.840.113549.2.11',
} as const;

export const pbes2Ciphers = {
  'aes-128-cbc': ['2.16.840.1.101.3.4.1.2', 16, 16],
  'aes-192-cbc': ['2.16.840.1.101.3.4.1.22', 24, 16],
  'aes-256-cbc': ['2.16.840.1.101.3.4.1.42', 32, 16],
  'des-ede3-cbc': ['1.2.840.113549.3.7', 24, 8],
} as const;

export interface Pbes2Options {
  readonly cipher?: keyof typeof pbes2Ciphers;
  readonly prf?: keyof typeof prfOids;
  readonly rounds?: number;
}

/** AlgorithmIdentifier and encrypted octets of PBES2 with PBKDF2. */
export function pbes2(
  data: Uint8Array,
  passphrase: string,
  options: Pbes2Options = {},
): [algorithm: Buffer, data: Buffer] {
  const { cipher = 'aes-256-cbc', prf = 'sha256', rounds = 1000 } = options;
  const [cipherOid, keyLength, ivLength] = pbes2Ciphers[cipher];
  const salt = randomBytes(8);
  const iv = randomBytes(ivLength);
  const encryption = createCipheriv(cipher, pbkdf2Sync(passphrase, salt, rounds, keyLength, prf), iv);
  const encrypted = Buffer.concat([encryption.update(data), encryption.final()]);
  return [pbes2Algorithm(salt, rounds, prf, sequence(oid(cipherOid), octets(iv))), encrypted];
}

export function pbes2Algorithm(
  salt: Uint8Array,
  rounds: number | bigint,
  prf: keyof typeof prfOids,
  cipher: Buffer,
): Buffer {
  // SHA-1 is the default and DER leaves defaults out.
  const prfPart = prf === 'sha1' ? [] : [sequence(oid(prfOids[prf]), nothing)];
  const stretching = sequence(oid('1.2.840.113549.1.5.12'), sequence(octets(salt), integer(rounds), ...prfPart));
  return sequence(oid('1.2.840.113549.1.5.13'), sequence(stretching, cipher));
}

export const pkcs12Schemes = {
  '3des': ['1.2.840.113549.1.12.1.3', 24],
  '2des': ['1.2.840.113549.1.12.1.4', 16],
  rc2_128: ['1.2.840.113549.1.12.1.5', 16],
  rc2_40: ['1.2.840.113549.1.12.1.6', 5],
} as const;

function stretched(
  passphrase: string | null,
  salt: Uint8Array,
  purpose: 1 | 2 | 3,
  rounds: number,
  length: number,
  md?: forge.md.MessageDigest,
): Buffer {
  const generate = (forge as unknown as { pkcs12: { generateKey: (...parts: unknown[]) => forge.util.ByteBuffer } })
    .pkcs12.generateKey;
  const bytes = generate(
    passphrase,
    forge.util.createBuffer(Buffer.from(salt).toString('latin1')),
    purpose,
    rounds,
    length,
    md,
  );
  return Buffer.from(bytes.getBytes(), 'latin1');
}

/** AlgorithmIdentifier and encrypted octets of one of PKCS#12's own schemes. */
export function pkcs12Scheme(
  data: Uint8Array,
  passphrase: string | null,
  name: keyof typeof pkcs12Schemes,
  rounds = 100,
): [algorithm: Buffer, data: Buffer] {
  const [schemeOid, keyLength] = pkcs12Schemes[name];
  const salt = randomBytes(8);
  const key = stretched(passphrase, salt, 1, rounds, keyLength);
  const iv = stretched(passphrase, salt, 2, rounds, 8);
  const algorithm = sequence(oid(schemeOid), sequence(octets(salt), integer(rounds)));
  if (name === '3des' || name === '2des') {
    const encryption = createCipheriv(
      'des-ede3-cbc',
      name === '2des' ? Buffer.concat([key, key.subarray(0, 8)]) : key,
      iv,
    );
    return [algorithm, Buffer.concat([encryption.update(data), encryption.final()])];
  }
  const encryption = forge.rc2.createEncryptionCipher(key.toString('latin1'), keyLength * 8);
  encryption.start(iv.toString('latin1'));
  encryption.update(forge.util.createBuffer(Buffer.from(data).toString('latin1')));
  encryption.finish();
  return [algorithm, Buffer.from(encryption.output.getBytes(), 'latin1')];
}

export type Encrypt = (data: Uint8Array, passphrase: string | null) => [algorithm: Buffer, data: Buffer];

export interface Pkcs12Options {
  readonly passphrase: string | null;
  readonly keys?: readonly Uint8Array[];
  readonly certificates?: readonly Uint8Array[];
  /** `undefined` leaves keys or certificates in the clear. */
  readonly keyEncryption?: Encrypt | undefined;
  readonly certificateEncryption?: Encrypt | undefined;
  readonly mac?: 'sha1' | 'sha256' | 'sha384' | 'sha512' | 'pbmac1' | 'none';
  readonly macRounds?: number;
  /** What the file says in place of the rounds that its MAC was made with. */
  readonly claimedMacRounds?: number;
  /** Writes all outer structures with indefinite lengths and the contents in pieces, as old browsers did. */
  readonly ber?: boolean;
}

const macOids = {
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const;

const data = oid('1.2.840.113549.1.7.1');

export function pkcs12(options: Pkcs12Options): Buffer {
  const { passphrase, keys = [], certificates = [], mac = 'sha256', ber = false } = options;
  const many = ber ? indefinite : der;
  const content = (bytes: Uint8Array) =>
    ber ? indefinite(0x24, octets(bytes.subarray(0, 7)), octets(bytes.subarray(7))) : octets(bytes);
  const keyBags = keys.map((key) => {
    if (options.keyEncryption === undefined) return sequence(oid('1.2.840.113549.1.12.10.1.1'), explicit(0, key));
    const [algorithm, encrypted] = options.keyEncryption(key, passphrase);
    return sequence(oid('1.2.840.113549.1.12.10.1.2'), explicit(0, sequence(algorithm, octets(encrypted))));
  });
  const certificateBags = certificates.map((certificate) =>
    sequence(
      oid('1.2.840.113549.1.12.10.1.3'),
      explicit(0, sequence(oid('1.2.840.113549.1.9.22.1'), explicit(0, octets(certificate)))),
    ),
  );
  const infos = [many(0x30, data, many(0xa0, content(sequence(...keyBags))))];
  if (options.certificateEncryption === undefined)
    infos.push(many(0x30, data, many(0xa0, content(sequence(...certificateBags)))));
  else {
    const [algorithm, encrypted] = options.certificateEncryption(sequence(...certificateBags), passphrase);
    const inner = ber
      ? indefinite(0xa0, octets(encrypted.subarray(0, 9)), octets(encrypted.subarray(9)))
      : der(0x80, encrypted);
    infos.push(
      many(0x30, oid('1.2.840.113549.1.7.6'), many(0xa0, many(0x30, integer(0), many(0x30, data, algorithm, inner)))),
    );
  }
  const safe = many(0x30, ...infos);
  const macParts =
    mac === 'none' ? [] : [macData(safe, passphrase, mac, options.macRounds ?? 100, options.claimedMacRounds)];
  return many(0x30, integer(3), many(0x30, data, many(0xa0, content(safe))), ...macParts);
}

function macData(
  safe: Uint8Array,
  passphrase: string | null,
  mac: Exclude<Pkcs12Options['mac'], 'none' | undefined>,
  rounds: number,
  claimed = rounds,
): Buffer {
  const salt = randomBytes(8);
  if (mac === 'pbmac1') {
    const key = pbkdf2Sync(passphrase ?? '', salt, rounds, 32, 'sha256');
    const hmac = sequence(oid(prfOids.sha256), nothing);
    const stretching = sequence(
      oid('1.2.840.113549.1.5.12'),
      sequence(octets(salt), integer(rounds), integer(32), hmac),
    );
    const algorithm = sequence(oid('1.2.840.113549.1.5.14'), sequence(stretching, hmac));
    const digest = createHmac('sha256', key).update(safe).digest();
    return sequence(sequence(algorithm, octets(digest)), octets(Buffer.from('NOT USED')), integer(1));
  }
  const length = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 }[mac];
  const key = stretched(passphrase, salt, 3, rounds, length, forge.md[mac].create());
  const digest = createHmac(mac, key).update(safe).digest();
  return sequence(sequence(sequence(oid(macOids[mac]), nothing), octets(digest)), octets(salt), integer(claimed));
}

export type JavaEntry =
  | { readonly key: Uint8Array; readonly passphrase: string; readonly chain: readonly Uint8Array[] }
  | { readonly certificate: Uint8Array }
  | { readonly sealed: Uint8Array };

const number = (value: number): Buffer =>
  Buffer.of(value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
const sized = (bytes: Uint8Array): Buffer => Buffer.concat([number(bytes.length), bytes]);
const text = (value: string): Buffer =>
  Buffer.concat([Buffer.of(value.length >> 8, value.length & 0xff), Buffer.from(value)]);
const wide = (value: string): Buffer =>
  Buffer.from([...value].flatMap((each) => [each.charCodeAt(0) >> 8, each.charCodeAt(0) & 0xff]));

/** A Java keystore as `keytool` writes it, digest and all. */
export function javaKeystore(
  kind: 'JKS' | 'JCEKS',
  storePassphrase: string,
  entries: readonly JavaEntry[],
  version: 1 | 2 = 2,
): Buffer {
  const certificate = (bytes: Uint8Array) => Buffer.concat([...(version === 2 ? [text('X.509')] : []), sized(bytes)]);
  const parts = entries.map((entry, at) => {
    const head = [text(`alias-${at}`), Buffer.from('0000018f0a1b2c3d', 'hex')];
    if ('certificate' in entry) return Buffer.concat([number(2), ...head, certificate(entry.certificate)]);
    if ('sealed' in entry) return Buffer.concat([number(3), ...head, entry.sealed]);
    const guarded =
      kind === 'JKS' ? sunProtected(entry.key, entry.passphrase) : jceProtected(entry.key, entry.passphrase);
    return Buffer.concat([
      number(1),
      ...head,
      sized(guarded),
      number(entry.chain.length),
      ...entry.chain.map(certificate),
    ]);
  });
  const body = Buffer.concat([
    Buffer.from(kind === 'JKS' ? 'feedfeed' : 'cececece', 'hex'),
    number(version),
    number(entries.length),
    ...parts,
  ]);
  const digest = createHash('sha1').update(wide(storePassphrase)).update('Mighty Aphrodite').update(body).digest();
  return Buffer.concat([body, digest]);
}

function sunProtected(plain: Uint8Array, passphrase: string): Buffer {
  const secret = wide(passphrase);
  const salt = randomBytes(20);
  const blocks = [];
  for (let last: Uint8Array = salt; blocks.length * 20 < plain.length; ) {
    last = createHash('sha1').update(secret).update(last).digest();
    blocks.push(last);
  }
  const stream = Buffer.concat(blocks);
  const encrypted = Buffer.from(plain).map((byte, at) => byte ^ (stream[at] ?? 0));
  const check = createHash('sha1').update(secret).update(plain).digest();
  return sequence(sequence(oid('1.3.6.1.4.1.42.2.17.1.1'), nothing), octets(Buffer.concat([salt, encrypted, check])));
}

function jceProtected(plain: Uint8Array, passphrase: string, rounds = 20): Buffer {
  const salt = randomBytes(8);
  const half = (from: number) => {
    let digest: Uint8Array = salt.subarray(from, from + 4);
    for (let round = 0; round < rounds; round += 1)
      digest = createHash('md5').update(digest).update(passphrase).digest();
    return digest;
  };
  const derived = Buffer.concat([half(0), half(4)]);
  const encryption = createCipheriv('des-ede3-cbc', derived.subarray(0, 24), derived.subarray(24));
  const encrypted = Buffer.concat([encryption.update(plain), encryption.final()]);
  return sequence(sequence(oid('1.3.6.1.4.1.42.2.19.1'), sequence(octets(salt), integer(rounds))), octets(encrypted));
}
