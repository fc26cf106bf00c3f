import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { loginSummary } from '../../src/action/login-summary.ts';
import { readSigningKey } from '../../src/key/signing-key.ts';
import type { Login } from '../../src/login/login.ts';
import type { PreparedLogin } from '../../src/login/prepare.ts';
import { Secret } from '../../src/secret.ts';
import { sessionOf } from '../scripted/session.ts';

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const current = await readSigningKey(new Secret(pem.toString()), undefined, 'private-key');
const prepared = { keys: { current, next: undefined }, request: { username: 'ci@acme.example' } } as PreparedLogin;

describe('the summary of a login', () => {
  it.each([
    ['opaque', 'opaque'],
    ['jwt', 'JWT format: REST APIs take it, SOAP from API version 68.0 on only'],
  ] as const)('says who takes a token of the format %s', (tokenFormat, told) => {
    const login = { session: sessionOf({ tokenFormat }), keyUsed: 'current' } as Login;
    expect(loginSummary(login, prepared, true)).toContain(`\n| Token | ${told} |\n`);
  });
});
