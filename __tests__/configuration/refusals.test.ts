import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { refusedMembers } from '../../src/configuration/refusals.ts';
import { refusal, whole, withUat } from './fixture.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'der' });

/** Whether eight letters in a row of the one stand in the other. */
function quotes(message: string, secret: string): boolean {
  for (let at = 0; at + 8 <= message.length; at++) if (secret.includes(message.slice(at, at + 8))) return true;
  return false;
}

describe('a member that no config file may have', () => {
  it.each(refusedMembers.flatMap(([names, reason]) => names.map((name) => [name, reason] as const)))(
    '%s is refused by name wherever it stands, with the reason',
    (name, reason) => {
      const texts = [
        `{"${name}": "x"}`,
        `{"defaults": {"${name}": ["x"]}}`,
        `{"orgs": {"uat": {"${name}": {"a": "b"}}}}`,
        `{"thresholds": {"${name}": null}}`,
        `{"anything": {"at": [{"all": {"${name}": true}}]}}`,
      ];
      for (const text of texts) {
        const failure = refusal(text);
        expect([text, failure.code, failure.exitCode]).toEqual([text, 'ERR_CONFIG_REFUSED', 2]);
        expect(failure.message).toContain(`${name} (${reason})`);
      }
    },
  );

  it('is known in other spellings, too', () => {
    for (const name of ['allowedHosts', 'ALLOWED_HOSTS', 'Audience', 'storeCommand', 'privateKey']) {
      expect(refusal(JSON.stringify(withUat({ [name]: 'x' }))).code).toBe('ERR_CONFIG_REFUSED');
    }
  });

  it('may be the name of an org, except where programs would be led astray', () => {
    expect(() => refusal('{"orgs":{"revoke":{}}}')).toThrow('the file was taken');
    expect(refusal('{"orgs":{"__proto__":{}}}').message).toContain('orgs.__proto__ (');
    expect(refusal('{"orgs":{"constructor":{}}}').code).toBe('ERR_CONFIG_REFUSED');
  });
});

describe('a value that no config file may have', () => {
  it.each([
    ['a PEM key', pem],
    ['a PEM key on one line', pem.replaceAll('\n', '\\n')],
    ['a PEM key without its armour', pem.replace(/-----.*-----/g, '')],
    ['base64 of a PEM key', Buffer.from(pem).toString('base64')],
    ['base64 of DER', pkcs1.toString('base64')],
    ['url-safe base64 of DER', pkcs1.toString('base64url')],
    ['the beginning of a key', pem.split('\n')[1] ?? ''],
    ['a line from the middle of a key', pem.split('\n').slice(2, 5).join('')],
    ['an assertion', 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.c2lnbmF0dXJl'],
    ['a session', '00D000000000001!AQ0AQ.made.up'],
    ['a consumer secret', 'AB'.repeat(32)],
    ['an auth URL', 'force://PlatformCLI::5Aep@acme.my.salesforce.com'],
  ])('%s is refused and not quoted, in whatever member it stands', (_, secret) => {
    for (const member of ['client-id', 'username', 'instance-url', 'private-key-variable', 'org-type', 'nothing']) {
      const failure = refusal(JSON.stringify(withUat({ [member]: secret })));
      expect([member, failure.code]).toEqual([member, 'ERR_CONFIG_REFUSED']);
      expect(failure.message).toContain(`orgs.uat.${member} holds what looks like a key`);
      expect(quotes(`${failure.message} ${failure.hint}`, secret)).toBe(false);
    }
  });

  it('cannot be the name of an org either', () => {
    const line = (pem.split('\n')[1] ?? '').replace(/[+/]/g, 'A');
    const failure = refusal(JSON.stringify({ orgs: { [line]: {} } }));
    expect([failure.code, failure.message]).toEqual([
      'ERR_CONFIG_REFUSED',
      expect.stringContaining('orgs.… (it looks'),
    ]);
  });

  it('is not quoted where it is a name, or no JSON at all', () => {
    // As one that has nothing but letters and digits, which a name may have.
    const line = (pem.split('\n')[1] ?? '').replace(/[+/]/g, 'A');
    for (const text of [
      JSON.stringify({ [line]: 1 }),
      JSON.stringify({ orgs: { [line]: {} } }),
      JSON.stringify(withUat({ [line]: 'x' })),
      pem,
      `{"client-id": "${pem}`,
      JSON.stringify(pem),
      `{"${line}":1,"${line}":2}`,
    ]) {
      const { message, hint } = refusal(text);
      expect(quotes(`${message} ${hint}`, `${pem}${line}`)).toBe(false);
    }
  });

  it.each([['/etc/ssl/key'], ['~/key'], ['C:\\keys\\uat'], ['c:/keys'], ['\\\\server\\share'], ['file:///keys/uat']])(
    'the absolute path %s is refused',
    (path) => {
      for (const document of [withUat({ 'private-key-variable': path }), { $schema: path }, { nothing: [path] }]) {
        const failure = refusal(JSON.stringify(document));
        expect([failure.code, failure.message]).toEqual([
          'ERR_CONFIG_REFUSED',
          expect.stringContaining('an absolute path'),
        ]);
      }
    },
  );

  it.each([['../keys/uat'], ['keys/../../uat'], ['..'], ['..\\uat']])('the path %s leads upwards', (path) => {
    const failure = refusal(JSON.stringify({ $schema: path }));
    expect(failure.message).toContain('$schema holds a path that leads upwards');
  });

  it.each([['keys/uat.pem'], ['server.key'], ['uat.p12'], ['store.JKS']])('the path of a key %s is refused', (path) => {
    expect(refusal(JSON.stringify(withUat({ 'private-key-variable': path }))).message).toContain('the path of a key');
  });

  it.each([
    ['http://localhost:8080'],
    ['http://127.0.0.1'],
    ['127.1.2.3:443'],
    ['https://[::1]'],
    ['http://0x7f.1'],
    ['localhost'],
  ])('%s is this machine', (address) => {
    const failure = refusal(JSON.stringify(withUat({ 'instance-url': address })));
    expect([failure.code, failure.message]).toEqual([
      'ERR_CONFIG_REFUSED',
      expect.stringContaining('orgs.uat.instance-url names this machine (loopback)'),
    ]);
  });

  it.each([
    ['https://gateway.acme.example'],
    ['acme.my.salesforce.com.evil.example'],
    ['https://acme-my.salesforce.co'],
    ['https://10.0.0.1'],
    ['https://[::ffff:127.0.0.1]'],
  ])('%s lies outside of Salesforce', (address) => {
    const failure = refusal(JSON.stringify(withUat({ 'instance-url': address })));
    expect([failure.code, failure.message]).toEqual([
      'ERR_CONFIG_REFUSED',
      expect.stringContaining('orgs.uat.instance-url names a host outside of Salesforce'),
    ]);
  });

  it('leaves what belongs there alone', () => {
    expect(() => refusal(JSON.stringify(whole))).toThrow('the file was taken');
  });
});
