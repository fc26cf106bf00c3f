import type { KeyObject } from 'node:crypto';
import { loginUrl } from '../../src/assertion/login-url.ts';
import type { LoginRequest } from '../../src/login/login.ts';

/** A login with one key and the defaults of the options, changed where a test says so. */
export function loginRequest(key: KeyObject, changes: Partial<LoginRequest> = {}): LoginRequest {
  return {
    url: loginUrl('acme.my.salesforce.com'),
    audience: undefined,
    username: 'ci@acme.com',
    current: { name: 'current', clientId: '3MVG9current', key },
    next: undefined,
    orgType: undefined,
    allowedOrgIds: [],
    timeoutMilliseconds: 20_000,
    deadlineMilliseconds: 120_000,
    retries: 4,
    propagationMilliseconds: 0,
    mismatch: undefined,
    ...changes,
  };
}
