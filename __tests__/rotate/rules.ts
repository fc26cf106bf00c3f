import type { RotateRules } from '../../src/rotate/facts.ts';

const day = 86_400_000;

/** The rules of a usual rollover, under short names; a test that needs others spreads these. */
export const rules: RotateRules = {
  rotateWithin: 45 * day,
  soak: 7 * day,
  force: false,
  secretName: 'KEY',
  nextSecretName: 'KEY_NEXT',
  certificateVariable: 'CERT',
  nextCertificateVariable: 'CERT_NEXT',
  stateVariable: 'STATE',
};
