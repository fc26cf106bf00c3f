import type { KeyObject } from 'node:crypto';
import { Failure } from '../failure.ts';
import type { Bundle, Stranger } from '../keystore/bundle.ts';
import { lookOf } from './look.ts';

const curves: Readonly<Record<string, string>> = {
  prime256v1: ' (P-256)',
  secp384r1: ' (P-384)',
  secp521r1: ' (P-521)',
  secp256k1: ' (secp256k1)',
};

const algorithms: Readonly<Record<string, string>> = {
  ed25519: 'an Ed25519 key',
  ed448: 'an Ed448 key',
  x25519: 'an X25519 key, which cannot sign at all',
  x448: 'an X448 key, which cannot sign at all',
  dsa: 'a DSA key',
  dh: 'a Diffie-Hellman key, which cannot sign at all',
};

/** A private key that is whole and of the wrong kind. */
export function refuseOtherAlgorithm(key: KeyObject, inputName: string): Failure {
  const type = key.asymmetricKeyType ?? '';
  if (type === 'rsa-pss')
    return new Failure(
      'ERR_KEY_NOT_RSA',
      `\`${inputName}\` is an RSA key that is restricted to RSASSA-PSS signatures; RS256 signs with PKCS#1 v1.5, which such a key must not be used for.`,
      { hint: 'Make a key without that restriction: `openssl genrsa -out private.key 2048`.' },
    );
  const curve = curves[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? '';
  const name = type === 'ec' ? `an EC key${curve}` : (algorithms[type] ?? 'a key of another algorithm');
  return new Failure('ERR_KEY_NOT_RSA', `\`${inputName}\` is ${name}, not an RSA key.`);
}

const certificateHint =
  'Give the private key that the certificate was made from; the certificate itself belongs in `certificate`.';

/** Where there is no key: what there is instead. */
export function refuseKeyless(bundle: Bundle, text: string, inputName: string): Failure {
  const { container } = bundle;
  if (container === 'PKCS#12' || container === 'JKS' || container === 'JCEKS')
    return new Failure(
      'ERR_KEYSTORE_NO_KEY',
      `\`${inputName}\` is a ${container} file that holds certificates and no key.`,
    );
  if (container === 'PKCS#7')
    return new Failure('ERR_KEY_WRONG_MATERIAL', `\`${inputName}\` is a PKCS#7 file; these never hold a private key.`, {
      hint: certificateHint,
    });
  const [stranger] = bundle.strangers.filter((each) => each !== 'unknown');
  if (stranger !== undefined) return refuseStranger(stranger, inputName);
  if (bundle.certificates.length > 0)
    return new Failure('ERR_KEY_WRONG_MATERIAL', `\`${inputName}\` holds a certificate and no private key.`, {
      hint: certificateHint,
    });
  const look = lookOf(text);
  if (look !== undefined)
    return new Failure('ERR_KEY_WRONG_MATERIAL', `\`${inputName}\` ${look.clause}.`, hinted(look.hint));
  return unrecognised(text, inputName);
}

const strangers: Readonly<Record<Exclude<Stranger, 'unknown'>, readonly [clause: string, hint?: string]>> = {
  'public key': ['is a public key; the private one is needed to sign'],
  'certificate request': ['is a certificate request (CSR), not a private key'],
  'certificate revocation list': ['is a certificate revocation list, not a private key'],
  'OpenSSH private key': [
    'is a private key in the format of OpenSSH',
    'Make an RSA key with `openssl genrsa`, or convert a copy of this one, if it is RSA, with `ssh-keygen -p -m PEM -f <copy>`.',
  ],
  'PGP key': ['is a PGP key, not an RSA private key'],
  'private key of an unknown algorithm': ['is a private key of an algorithm that is not known here, not an RSA key'],
  'BCFKS keystore': [
    'is a BCFKS keystore, which is not supported',
    'Convert it with `keytool -importkeystore -deststoretype pkcs12`, on your own machine.',
  ],
};

function refuseStranger(stranger: Exclude<Stranger, 'unknown'>, inputName: string): Failure {
  const [clause, hint] = strangers[stranger];
  const code = stranger === 'private key of an unknown algorithm' ? 'ERR_KEY_NOT_RSA' : 'ERR_KEY_WRONG_MATERIAL';
  return new Failure(
    stranger === 'BCFKS keystore' ? 'ERR_KEYSTORE_UNSUPPORTED' : code,
    `\`${inputName}\` ${clause}.`,
    hinted(hint),
  );
}

function hinted(hint: string | undefined): { hint?: string } {
  return hint === undefined ? {} : { hint };
}

/** Nothing that has a name: its length is all that may be said of it. */
function unrecognised(text: string, inputName: string): Failure {
  const { length } = text.trim();
  return new Failure(
    'ERR_KEY_UNRECOGNISED',
    `\`${inputName}\` (${length} ${length === 1 ? 'character' : 'characters'}) is neither a key nor anything else that is known.`,
  );
}
