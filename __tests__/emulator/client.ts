import { createSign } from 'node:crypto';
import { request } from 'node:http';
import { afterEach } from '@jest/globals';
import type { Configuration } from '../../src/emulator/configuration.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/start.ts';
import { pair } from '../scripted/pair.ts';

export { makePair, pair } from '../scripted/pair.ts';

export const clientId = '3MVG9.emulated';
export const username = 'ci@acme.example';
export const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** A fixed moment for clocks that do not run: 2026-11-02T10:00:00Z. */
export const noon = new Date('2026-11-02T10:00:00Z');
export const noonSeconds = noon.getTime() / 1000;

const running: Emulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

/** Starts an emulator that is stopped after the test; its clock stands at {@link noon}. */
export async function start(configuration: Configuration, options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(configuration, { clock: () => noon, ...options });
  running.push(emulator);
  return emulator;
}

/** A configuration of one org with one app and one user, changed where a test says so. */
export function orgWith({
  org = {},
  app = {},
  user = {},
}: {
  org?: object;
  app?: object;
  user?: object;
} = {}): Configuration {
  const apps = [{ clientId, certificates: [pair.publicKey], ...app }];
  return { orgs: [{ apps, users: [{ username, ...user }], ...org }] };
}

/** A compact JWS, signed by hand. `undefined` members of the claims are left out. */
export function makeAssertion(claims: object, key = pair.privateKey, header: object = { alg: 'RS256' }): string {
  const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}

/** The claims of a good login to that audience. */
export function claimsFor(audience: string, changes: object = {}): object {
  return { iss: clientId, sub: username, aud: audience, exp: noonSeconds + 120, ...changes };
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Posts a form. */
export async function post(url: string, fields: Record<string, string>): Promise<Reply> {
  return reply(await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' }));
}

export async function get(url: string, token?: string): Promise<Reply> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return reply(await fetch(url, { headers, redirect: 'manual' }));
}

async function reply(response: Response): Promise<Reply> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** One login with the good claims changed as told. */
export function login(emulator: Emulator, changes: object = {}, fields: Record<string, string> = {}): Promise<Reply> {
  const assertion = makeAssertion(claimsFor(emulator.url, changes));
  return post(`${emulator.url}/services/oauth2/token`, { grant_type: grantType, assertion, ...fields });
}

/** The token of a login that must succeed. */
export async function tokenOf(emulator: Emulator, changes: object = {}): Promise<string> {
  const answer = await login(emulator, changes);
  if (answer.status !== 200) throw new Error(answer.text);
  return (JSON.parse(answer.text) as { access_token: string }).access_token;
}

/** A form sent with a Host header of the test's choice, as it comes through a proxy. */
function postAs(host: string, url: string, fields: Record<string, string>): Promise<Omit<Reply, 'headers'>> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return sendAs(host, url, 'POST', headers, new URLSearchParams(fields).toString());
}

/** A GET with a Host header of the test's choice. */
export function getAs(host: string, url: string, token?: string): Promise<Omit<Reply, 'headers'>> {
  return sendAs(host, url, 'GET', token === undefined ? {} : { authorization: `Bearer ${token}` });
}

function sendAs(
  host: string,
  url: string,
  method: string,
  headers: object,
  body = '',
): Promise<Omit<Reply, 'headers'>> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers: { ...headers, host }, agent: false }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text }));
    });
    outgoing.on('error', reject).end(body);
  });
}

/** One login at a host with an audience, both of the test's choice. */
export function loginAs(emulator: Emulator, host: string, audience: string): Promise<Omit<Reply, 'headers'>> {
  const fields = { grant_type: grantType, assertion: makeAssertion(claimsFor(audience)) };
  return postAs(host, `${emulator.url}/services/oauth2/token`, fields);
}

/** The body of a rejection, to the byte. */
export function rejection(error: string, description: string): string {
  return `{"error":"${error}","error_description":"${description}"}`;
}
