// As many certificates as a benchmark wants: one that is signed, and copies that differ in their serial number.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import forge from 'node-forge';

const day = 86_400_000;
const serialBytes = 16;

/** One certificate as DER, and where its serial number stands: changing it makes another certificate. */
function template() {
  const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' });
  const privateKey = forge.pki.privateKeyFromPem(String(pem));
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(privateKey.n, privateKey.e);
  certificate.serialNumber = '5a'.repeat(serialBytes);
  certificate.validity.notBefore = new Date(Date.now() - 100 * day);
  certificate.validity.notAfter = new Date(Date.now() + 265 * day);
  const name = [
    { name: 'commonName', value: 'integration.acme.example' },
    { name: 'organizationName', value: 'Acme' },
  ];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.sign(privateKey, forge.md.sha256.create());
  const der = Buffer.from(forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes(), 'latin1');
  return { der, at: der.indexOf(Buffer.alloc(serialBytes, 0x5a)) };
}

let signed;

/** DER that no call before has given. */
export function another() {
  signed ??= template();
  const { der, at } = signed;
  const copy = Buffer.from(der);
  randomBytes(serialBytes - 1).copy(copy, at + 1);
  return copy;
}

export const pemOf = (bytes) =>
  `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

/** A folder below `scratch` with so many files, 500 in each folder of its own. */
export function folderOf(scratch, count) {
  const folder = join(scratch, String(count));
  for (let index = 0; index < count; index += 1) {
    const inner = join(folder, `team-${String(Math.floor(index / 500)).padStart(3, '0')}`);
    if (index % 500 === 0) mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, `certificate-${index}.pem`), pemOf(another()));
  }
  return folder;
}
