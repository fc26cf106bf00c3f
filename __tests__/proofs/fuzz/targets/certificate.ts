import type { Certificate, Unreadable } from '../../../../src/certificate/certificate.ts';
import { findCertificates } from '../../../../src/certificate/find.ts';
import { isCertificate, parseCertificate } from '../../../../src/certificate/parse.ts';
import { searchCertificates } from '../../../../src/certificate/search.ts';
import { Secret } from '../../../../src/secret.ts';
import {
  certificateFiles,
  corpus,
  javaKeystores,
  passphrase,
  pkcs12Files,
  certificate as sample,
} from '../material.ts';
import { promise, type Target, utf8 } from '../target.ts';

const secret = new Secret(passphrase);
const words = [
  '-----BEGIN CERTIFICATE-----',
  '-----END CERTIFICATE-----',
  '991231235959Z',
  '20500101000000Z',
  'MII',
  '\n',
];

/** What `check` relies on of everything that can be judged. */
function judgeable(parsed: Certificate | Unreadable): void {
  if (!isCertificate(parsed)) {
    promise(parsed.reason.length > 0, 'a reason');
    return;
  }
  for (const moment of [parsed.notBefore, parsed.notAfter]) {
    promise(moment === null || !Number.isNaN(moment.getTime()), 'a moment');
  }
  promise(/^[0-9a-f]{64}$/.test(parsed.fingerprint), 'a fingerprint');
}

export const certificate: readonly Target[] = [
  {
    name: 'certificate',
    weight: 60,
    mayRefuse: false,
    seeds: [sample, ...corpus('certs', 'edge')],
    words: words.slice(2, 4),
    feed: (input) => judgeable(parseCertificate(input)),
  },
  {
    name: 'certificates in a content',
    weight: 20,
    mayRefuse: false,
    seeds: [...certificateFiles, ...corpus('certs', 'mixed', 'p7b', 'other')],
    words,
    feed: (input) => findCertificates((input.at(-1) ?? 0) % 2 === 0 ? input : utf8(input)).forEach(judgeable),
  },
  {
    name: 'certificates in a keystore',
    weight: 8,
    mayRefuse: false,
    seeds: [...pkcs12Files, ...javaKeystores, ...corpus('p12', 'jks')],
    async feed(input) {
      const { found } = await searchCertificates(input, secret);
      for (const { parsed } of found) judgeable(parsed);
    },
  },
];
