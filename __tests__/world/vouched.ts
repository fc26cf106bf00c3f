import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { Authority } from './certificates.ts';

const folder = mkdtempSync(join(tmpdir(), 'sf-keypair-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An authority of the test file's own, which this process does not trust. */
export const authority = new Authority();

/** The file of its certificate, for NODE_EXTRA_CA_CERTS of a process that shall trust it. */
export const authorityFile = join(folder, 'authority.pem');
writeFileSync(authorityFile, authority.pem);
