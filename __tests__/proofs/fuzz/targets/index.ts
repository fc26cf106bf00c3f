import type { Target } from '../target.ts';
import { certificate } from './certificate.ts';
import { check } from './check.ts';
import { configuration } from './configuration.ts';
import { duration } from './duration.ts';
import { headers } from './header.ts';
import { journals } from './journal.ts';
import { key } from './key.ts';
import { keystores } from './keystore.ts';
import { metadata } from './metadata.ts';
import { options } from './options.ts';
import { pem } from './pem.ts';
import { pkcs7 } from './pkcs7.ts';
import { report } from './report.ts';
import { tokenResponse } from './token-response.ts';
import { url } from './url.ts';

/** Every reader of what comes from outside. */
export const targets: readonly Target[] = [
  key,
  ...keystores,
  pkcs7,
  ...certificate,
  pem,
  url,
  duration,
  options,
  configuration,
  ...check,
  tokenResponse,
  ...metadata,
  headers,
  ...report,
  ...journals,
];
