import type { KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { fingerprintOf } from '../../src/key/signing-key.ts';
import { containers, damages, keys, passphrase, wrappings } from '../key/matrix.ts';
import { closeJobs } from '../runner/index.ts';
import { closeOrgs, inputs, runLogin, startOrg } from '../stories/org.ts';

const folder = mkdtempSync(join(tmpdir(), 'matrix-'));
let logins = 0;

afterEach(closeOrgs);
afterAll(() => {
  closeJobs();
  rmSync(folder, { recursive: true });
  console.log(`${logins} logins of the bundle, each with a key of its own form`);
});

/** The org that holds this key's public half. */
const orgOf = (key: KeyObject) =>
  startOrg({ app: { certificates: [createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()] } });

const chosenDamages = ['as it is', 'CRLF', 'escaped line ends', 'line ends turned into spaces', 'double quotes'];
const chosenWrappings = ['base64', 'wrapped base64'];

/** Each form that can stand in an input: texts as they are, bytes as base64, both by path. */
function forms(made: { readonly der?: Uint8Array; readonly pem?: string }): [string, string][] {
  const { der, pem } = made;
  const path = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, `${logins}-${name}`);
    writeFileSync(file, content);
    return file;
  };
  return [
    ...(pem === undefined ? [] : chosenDamages.map((name): [string, string] => [name, String(damages[name]?.(pem))])),
    ...(pem === undefined ? [] : ([['PEM by path', path('key.pem', pem)]] as [string, string][])),
    ...(der === undefined ? [] : ([['DER by path', path('key.der', der)]] as [string, string][])),
    ...[pem, der].flatMap((content) =>
      content === undefined
        ? []
        : chosenWrappings.map((name): [string, string] => [
            `${name} of ${typeof content === 'string' ? 'PEM' : 'DER'}`,
            String(wrappings[name]?.(Buffer.from(content))),
          ]),
    ),
  ];
}

async function logIn(content: string, encrypted: boolean, key: KeyObject, form: string): Promise<void> {
  const org = await orgOf(key);
  const run = await runLogin(
    inputs(org.url, {
      'private-key': content,
      ...(encrypted ? { 'private-key-passphrase': passphrase } : {}),
      summary: 'false',
    }),
  );
  logins += 1;
  const { authenticated, 'key-fingerprint': fingerprint, 'failure-code': code } = run.outputs;
  expect({ form, authenticated, fingerprint, code }).toEqual({
    form,
    authenticated: 'true',
    fingerprint: fingerprintOf(key),
    code: '',
  });
}

describe('the key matrix through the bundle', () => {
  it.each(containers.map((container) => [container.name, container] as const))(
    '%s logs in in every form',
    async (_, { encrypted, make }) => {
      const all = forms(make(keys[2048]));
      expect(all.length).toBeGreaterThanOrEqual(3);
      for (const [form, content] of all) await logIn(content, encrypted, keys[2048], form);
    },
    60_000,
  );

  it.each([3072, 4096] as const)(
    'each container with %i bits logs in',
    async (bits) => {
      for (const { name, encrypted, make } of containers) {
        const [first] = forms(make(keys[bits])).reverse();
        if (first !== undefined) await logIn(first[1], encrypted, keys[bits], `${name}: ${first[0]}`);
      }
    },
    120_000,
  );
});
