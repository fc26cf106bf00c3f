import { loginUrl } from '../assertion/login-url.ts';
import { Failure, orFailure } from '../failure.ts';

/** Members that a config file may not have, whatever they hold, and why. Capitals, `-` and `_` make no difference. */
export const refusedMembers: readonly (readonly [names: readonly string[], reason: string])[] = [
  [['allowed-hosts'], 'it would send assertions to a host outside of Salesforce, which can replay them'],
  [['audience'], 'an assertion for another audience could be replayed there'],
  [['revoke'], 'it would end sessions that other jobs share'],
  [['store-command', 'command'], 'it would run a program with a key on its standard input'],
  [
    [
      'private-key',
      'private-key-passphrase',
      'next-private-key',
      'next-private-key-passphrase',
      'key',
      'key-text',
      'passphrase',
      'client-secret',
      'consumer-secret',
      'access-token',
      'token',
      'password',
    ],
    'a secret does not belong in a repository; the file names the variable that holds it',
  ],
  [
    ['private-key-file', 'private-key-path', 'next-private-key-file', 'key-file', 'key-path', 'jwt-key-file'],
    'it would have another file opened as a key; the file names the variable that holds the key or its path',
  ],
  [
    ['allow-untrusted-checkout', 'if-missing', 'allowed-org-ids'],
    'a guard that a pull request can change is none; it belongs on the command line or in the workflow',
  ],
  [['__proto__', 'constructor', 'prototype'], 'programs that read the file in another way could be led astray by it'],
];

const reasons = new Map(
  refusedMembers.flatMap(([names, reason]) => names.map((name) => [folded(name), reason] as const)),
);

/** Names that mean something to programs, wherever they stand. */
const dangerous: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Why a member of that name is refused; `undefined` when the name is none that is. */
export function refusedMember(name: string): string | undefined {
  return reasons.get(folded(name));
}

/** Why nothing at all may have that name, an org neither. */
export function refusedName(name: string): string | undefined {
  if (looksSecret(name)) return 'it looks like a key, a token or a passphrase';
  return dangerous.includes(name) ? reasons.get(folded(name)) : undefined;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

/** Texts that a config file may not hold, in whatever member. */
export const refusedValues: readonly (readonly [holds: (text: string) => boolean, reason: string])[] = [
  [looksSecret, 'holds what looks like a key, a token or a passphrase'],
  [(text) => /^\s*(?:[\\/~]|[A-Za-z]:[\\/]|file:)/i.test(text), 'holds an absolute path'],
  [(text) => /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(text.trim()), 'holds a path that leads upwards (`..`)'],
  [(text) => /\.(?:pem|key|der|p8|pk8|p12|pfx|jks|jceks)\s*$/i.test(text), 'holds the path of a key'],
];

/** What stands in `text` and may not; `undefined` when it may. Never quotes it. */
export function refusedValue(text: string): string | undefined {
  return refusedValues.find(([holds]) => holds(text))?.[1];
}

/** PEM, base64 of a key, a JWT, a session, a consumer secret, an `sfdx` auth URL. */
function looksSecret(text: string): boolean {
  const dense = text.replace(/\\[nr]|\s/g, '');
  return (
    /-----|PRIVATE ?KEY|^force:\/\//i.test(text) ||
    /^ey[\w-]{8,}\.|^00D\w{12,15}!|^5Aep|^[A-F0-9]{64}$/.test(dense) ||
    /^(?:MI[A-Za-z0-9+/_-]{30}|LS0tLS1CRUdJT)/.test(dense) ||
    /^[A-Za-z0-9+/=_-]{120}/.test(dense)
  );
}

/**
 * Why an address may not stand in a config file, a clause for behind its member; `undefined` when it may. Loopback and
 * hosts outside of Salesforce's domains are refused.
 */
export function refusedAddress(text: string): { readonly refused: boolean; readonly sentence: string } | undefined {
  const url = orFailure(() => loginUrl(text));
  if (url instanceof Failure) {
    if (url.code === 'ERR_TARGET_HOST') return { refused: true, sentence: 'names a host outside of Salesforce' };
    return { refused: false, sentence: `is not the My Domain address of an org (${url.hint})` };
  }
  return url.loopback ? { refused: true, sentence: 'names this machine (loopback)' } : undefined;
}
