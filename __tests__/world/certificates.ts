import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

/** A key and its certificate with what was signed above it, in PEM. */
export interface Certified {
  readonly key: string;
  readonly chain: string;
}

const day = 86_400_000;

function freshKey(): { readonly pem: string; readonly keys: forge.pki.rsa.KeyPair } {
  const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' });
  const privateKey = forge.pki.privateKeyFromPem(String(pem));
  return { pem: String(pem), keys: { privateKey, publicKey: forge.pki.setRsaPublicKey(privateKey.n, privateKey.e) } };
}

/** A certificate authority that lives as long as a test file, made anew each time. */
export class Authority {
  readonly #key = freshKey();
  readonly #leafKey = freshKey();
  readonly pem: string;
  #serial = 1;

  constructor() {
    const name = [{ name: 'commonName', value: 'Authority of a test' }];
    this.pem = this.#certificate(
      this.#key.keys.publicKey,
      name,
      [0 - day, day],
      [{ name: 'basicConstraints', cA: true }],
    );
  }

  /** For DNS names and addresses; `days` says from and until when, from now. */
  leaf(names: readonly string[], days: readonly [number, number] = [-1, 1]): Certified {
    const altNames = names.map((name) => (/^[\d.]+$/.test(name) ? { type: 7, ip: name } : { type: 2, value: name }));
    const subject = [{ name: 'commonName', value: names[0] ?? '' }];
    const extensions = [{ name: 'subjectAltName', altNames }];
    const certificate = this.#certificate(
      this.#leafKey.keys.publicKey,
      subject,
      [days[0] * day, days[1] * day],
      extensions,
    );
    return { key: this.#leafKey.pem, chain: certificate };
  }

  #certificate(
    publicKey: forge.pki.rsa.PublicKey,
    subject: forge.pki.CertificateField[],
    [from, until]: readonly [number, number],
    extensions: readonly object[],
  ): string {
    const certificate = forge.pki.createCertificate();
    certificate.publicKey = publicKey;
    certificate.serialNumber = String(this.#serial++).padStart(2, '0');
    certificate.validity.notBefore = new Date(Date.now() + from);
    certificate.validity.notAfter = new Date(Date.now() + until);
    certificate.setSubject(subject);
    certificate.setIssuer([{ name: 'commonName', value: 'Authority of a test' }]);
    certificate.setExtensions([...extensions]);
    certificate.sign(this.#key.keys.privateKey, forge.md.sha256.create());
    return forge.pki.certificateToPem(certificate);
  }
}
