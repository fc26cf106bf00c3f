import { request } from 'node:https';
import forge from 'node-forge';
import { pair } from './client.ts';

let made: { key: string; cert: string } | undefined;

/** A key and a self-signed certificate for 127.0.0.1, made once. */
export function tls(): { key: string; cert: string } {
  if (made !== undefined) return made;
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(pair.publicKey);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date(Date.now() - 3600_000);
  certificate.validity.notAfter = new Date(Date.now() + 86_400_000);
  const name = [{ name: 'commonName', value: 'emulator' }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }]);
  certificate.sign(forge.pki.privateKeyFromPem(pair.privateKey), forge.md.sha256.create());
  made = { key: pair.privateKey, cert: forge.pki.certificateToPem(certificate) };
  return made;
}

/** One GET that trusts that certificate and no other. */
export function get(url: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { ca: tls().cert, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
      answer.on('error', reject);
    });
    outgoing.on('error', reject).end();
  });
}
