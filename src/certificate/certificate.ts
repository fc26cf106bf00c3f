/** What a certificate may do in a chain, as far as it says so itself. */
export type Role = 'leaf' | 'intermediate' | 'root';

/** Why something that should have been a certificate is none that can be judged: the closed list. */
export const unreadableReasons = {
  'armour-cut': 'the PEM block has no END line of its own: the text was cut',
  'base64-damaged': 'the base64 between BEGIN and END is damaged or cut',
  'der-malformed': 'the content has not the form of a certificate',
  'der-cut': 'the content ends before its structure does: it was cut',
  'date-malformed': 'the end of its validity has no form that a certificate may use',
  'date-impossible':
    'the end of its validity is no real moment (a month 13, a 29 February in a common year, a second 60, …)',
  'date-local-time': 'the end of its validity names no time zone',
  'keystore-damaged': 'the keystore is damaged or cut',
  'keystore-passphrase-missing': 'the keystore needs a passphrase and none was given',
  'keystore-passphrase-wrong': 'the passphrase does not open the keystore',
  'keystore-unsupported': 'the keystore uses a form or a cipher that is not supported',
  'keystore-costly': 'opening the keystore would cost too much (key stretching)',
  'too-large': 'the content is larger than what is read',
  'too-many': 'there are more certificates in one place than what is read',
} as const;

export type UnreadableReason = keyof typeof unreadableReasons;

/** What is odd about a certificate without hindering its judgement: the closed list. */
export const certificateWarnings = {
  'not-after-form': 'notAfter is not written as RFC 5280 wants it; it was read all the same',
  'not-before-form': 'notBefore is not written as RFC 5280 wants it; it was read all the same',
  'not-before-unreadable': 'notBefore cannot be read',
  'validity-inverted': 'notAfter lies before notBefore',
  'serial-number-form': 'the serial number is negative, zero or longer than 20 bytes',
  'version-form': 'the version number is none that RFC 5280 knows, or does not allow extensions',
  'trailing-bytes': 'bytes follow after the certificate',
  'extensions-malformed': 'the extensions cannot be read, so the role is a guess',
  'public-key-unknown': 'the public key is of an unknown kind or cannot be read',
} as const;

export type CertificateWarning = keyof typeof certificateWarnings;

/** An X.509 certificate as RFC 5280 names its members: what is needed to judge it, and no more. */
export interface Certificate {
  /** The certificate itself, without anything that followed it. */
  readonly der: Uint8Array;
  /** 1, 2 or 3; another number is kept as it stands and warned of. */
  readonly version: number;
  /** Lower-case hex of the integer's magnitude without leading zero bytes (`0a3f`, `00` for zero), `-` in front of a negative one. */
  readonly serialNumber: string;
  /** RFC 4514 (`CN=acme,O=Acme\, Inc.`), the most specific name first; empty for an empty name. Foreign text: disarm before printing. */
  readonly subject: string;
  readonly issuer: string;
  /** The first common name of the subject, as it stands, or `null`. Foreign text. */
  readonly commonName: string | null;
  /** `null` when it cannot be read (then `not-before-unreadable` is among the warnings). */
  readonly notBefore: Date | null;
  /** Inclusive. `null` is without end (9999-12-31T23:59:59Z, RFC 5280 §4.1.2.5); an unreadable one makes no Certificate. */
  readonly notAfter: Date | null;
  /** SHA-256 of the DER, lower-case hex. */
  readonly fingerprint: string;
  /** SubjectPublicKeyInfo as DER. */
  readonly spki: Uint8Array;
  /** SHA-256 of the SPKI, lower-case hex: equal to the fingerprint of the key that it belongs to. */
  readonly spkiFingerprint: string;
  /** `RSA`, `RSA-PSS`, `EC`, `DSA`, `Ed25519`, `Ed448`, `ML-DSA-65`, …, or the dotted object identifier. */
  readonly keyType: string;
  /** Bits of the modulus (RSA, DSA) or the field (EC); `null` when unknown or without meaning. */
  readonly keyBits: number | null;
  /** `sha256WithRSAEncryption`, `ecdsa-with-SHA384`, …, or the dotted object identifier. */
  readonly signatureAlgorithm: string;
  /** Subject and issuer are the same name; the signature itself is not verified. */
  readonly selfSigned: boolean;
  /** basicConstraints' cA; `null` when the extension is absent. */
  readonly certificateAuthority: boolean | null;
  /** A CA certificate is `root` when self-signed, else `intermediate`; everything else is a `leaf`. */
  readonly role: Role;
  readonly warnings: readonly CertificateWarning[];
}

/** Something that should have been a certificate and cannot be judged. Data, never an exception. */
export interface Unreadable {
  readonly reason: UnreadableReason;
  /** What could still be read of it, for people; foreign text. */
  readonly subject: string | null;
  /** SHA-256 of the bytes that were there; `null` when there were none. */
  readonly fingerprint: string | null;
}
