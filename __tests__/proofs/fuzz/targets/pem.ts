import fc from 'fast-check';
import { pemBlocks } from '../../../../src/keystore/pem.ts';
import { straightened } from '../../../../src/keystore/text.ts';
import { certificateFiles, corpus, keys } from '../material.ts';
import { promise, type Target, utf8 } from '../target.ts';

const words = [
  '-----BEGIN ',
  '-----END ',
  'PRIVATE KEY-----',
  'CERTIFICATE-----',
  '-----',
  '\n',
  '\r\n',
  '\\n',
  '\\r\\n',
  ' ',
  '" +\n"',
  '%20',
  '%0A',
  '&#10;',
  'DEK-Info: AES-128-CBC,00',
  'Proc-Type: 4,ENCRYPTED',
  'MIIB',
  '=',
  '\u2014',
  '\0',
];

export const pem: Target = {
  name: 'PEM healing',
  weight: 60,
  mayRefuse: false,
  seeds: [...keys, ...certificateFiles, ...corpus('keys', 'mixed')],
  words,
  fresh: fc
    .array(fc.oneof(fc.constantFrom(...words), fc.base64String({ maxLength: 80 }), fc.string({ maxLength: 8 })), {
      maxLength: 40,
    })
    .map((pieces) => pieces.join('')),
  feed(input) {
    const text = straightened(utf8(input));
    const blocks = pemBlocks(text);
    promise(blocks.length <= text.length / 10, 'a block has an armour line of its own');
  },
};
