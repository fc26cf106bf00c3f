import { readPkcs7 } from '../../../../src/keystore/pkcs7.ts';
import { explicit, integer, oid, sequence, set } from '../../../keystore/writers.ts';
import { certificate, corpus } from '../material.ts';
import { promise, type Target } from '../target.ts';

const content = sequence(
  integer(1),
  set(),
  sequence(oid('1.2.840.113549.1.7.1')),
  explicit(0, certificate, certificate),
  set(),
);

export const pkcs7: Target = {
  name: 'PKCS#7',
  weight: 20,
  mayRefuse: false,
  seeds: [sequence(oid('1.2.840.113549.1.7.2'), explicit(0, content)), ...corpus('p7b')],
  feed(input) {
    const { certificates } = readPkcs7(input);
    promise(
      certificates.every((der) => der.length > 0 && der.length <= input.length),
      'certificates lie in the input',
    );
  },
};
