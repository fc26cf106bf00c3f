import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { loginUrl } from '../../src/assertion/login-url.ts';
import { issueCertificate } from '../../src/certificate/issue.ts';
import type { Examination, ExaminationId } from '../../src/doctor/examination.ts';
import type { Accepted, GivenKey, GivenTarget, Setup } from '../../src/doctor/setup.ts';
import { readSigningKey, type SigningKey } from '../../src/key/signing-key.ts';
import { Secret } from '../../src/secret.ts';
import type { Session } from '../../src/token/session.ts';
import type { HttpOutage, Probe } from '../../src/world/world.ts';
import { sessionOf } from '../scripted/session.ts';

/** When all of it happens. */
export const now = new Date('2026-11-20T12:00:00Z');

function pem(bits: number): string {
  return generateKeyPairSync('rsa', { modulusLength: bits })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
}

export const keyPem = pem(2048);
export const otherKeyPem = pem(2048);

export const signingKey = (text = keyPem): Promise<SigningKey> =>
  readSigningKey(new Secret(text), undefined, 'private-key');

/** A certificate over a key, valid from now. */
export const certificateOf = (text = keyPem, days = 365, notBefore = now): Promise<string> =>
  issueCertificate({ key: createPrivateKey(text), commonName: 'ci.acme.example', notBefore, days });

export function givenKey(text: string, input = 'private-key', passphrase?: string): GivenKey {
  return {
    input,
    content: async () => new Secret(text),
    passphrase: passphrase === undefined ? undefined : new Secret(passphrase),
  };
}

export function targetOf(address: string | undefined, changes: Partial<GivenTarget> = {}): GivenTarget {
  return {
    url: address === undefined ? undefined : loginUrl(address, ['gateway.acme.example']),
    given: address !== undefined,
    failures: [],
    orgType: undefined,
    audience: undefined,
    ...changes,
  };
}

export const session: Session = sessionOf({
  accessToken: new Secret('00D000000000001!not.a.real.token'),
  orgId: '00D000000000001',
  userId: '005000000000001',
  scopes: ['api', 'refresh_token'],
});

export function accepted(changes: Partial<Accepted> = {}): Accepted {
  return { session, keyUsed: 'current', audience: 'https://acme.my.salesforce.com', attempts: 1, ...changes };
}

/** A set-up in which everything is as it should be. */
export function setupOf(changes: Partial<Setup> = {}): Setup {
  return {
    offline: false,
    loginMeant: true,
    current: givenKey(keyPem),
    next: undefined,
    certificate: undefined,
    target: targetOf('https://acme.my.salesforce.com'),
    username: 'ci@acme.example',
    identityFailures: [],
    timeoutMilliseconds: 1000,
    login: async () => accepted(),
    loginWithNext: async () => undefined,
    ...changes,
  };
}

export function outage(changes: Partial<HttpOutage>): HttpOutage {
  return {
    kind: 'outage',
    phase: 'tcp',
    code: 'ECONNREFUSED',
    detail: 'acme.my.salesforce.com:443 refuses connections',
    elapsedMilliseconds: 3,
    sent: false,
    final: false,
    ...changes,
  };
}

export function probeOf(phases: readonly Probe['passed'][number]['phase'][], changes: Partial<Probe> = {}): Probe {
  return {
    passed: phases.map((phase, index) => ({ phase, elapsedMilliseconds: index + 5 })),
    address: '192.0.2.7',
    tls: undefined,
    outage: undefined,
    ...changes,
  };
}

/** The one examination of that name. */
export function examination(all: readonly Examination[], id: ExaminationId): Examination {
  const [only, another] = all.filter((each) => each.id === id);
  if (only === undefined || another !== undefined) throw new Error(`${id} is not there once`);
  return only;
}

/** `key.readable passed`, one a line. */
export const outcomes = (all: readonly Examination[]): readonly string[] =>
  all.map(({ id, status }) => `${id} ${status}`);
