import { describe, expect, it } from '@jest/globals';
import { lookOf } from '../../src/key/look.ts';

const hex = (count: number) => 'ab'.repeat(count);
const pairs = (count: number) => Array(count).fill('aB').join(':');
const secret = 'Check which secret the workflow passes: the private key is the text that begins with `-----BEGIN`.';

const kinds: readonly (readonly [clause: string, hint: string | undefined, texts: readonly string[]])[] = [
  [
    'is a row of asterisks: somebody stored what a log had masked',
    secret,
    ['***', '*****', ' *** \n', '"***"', "'***'"],
  ],
  [
    'is the name of a variable that nothing has replaced with its value',
    'Expressions are evaluated in workflow files only; in a file or a string of another program the value must be put in place first.',
    ['${{ secrets.KEY }}', '${{}}', '$KEY', '$_k1', '${KEY}', '${_k}', '$(KEY)', '$(my.key-1)', '%KEY%', '%_k%'],
  ],
  ['is an SFDX auth URL, not a private key', secret, ['force://x', 'force://']],
  [
    'is a Salesforce access token, not a private key',
    secret,
    ['00D000000000001!x', '00D000000000001AAA!x', '00D5g0000008abcdE!'],
  ],
  ['is a Salesforce refresh token, not a private key', secret, ['5Aep861', '5Aep861x.y']],
  [
    'is a JSON Web Token (an assertion or an access token), not a private key',
    secret,
    ['eyJ.b.c', 'eyJhbGciOi-_.e-_.s-_', 'Bearer eyJa.b.c', 'Bearer \t eyJa..'],
  ],
  [
    'is a token of a code host, not a private key',
    secret,
    ['ghp_x', 'gho_x', 'ghu_x', 'ghs_x', 'ghr_x', 'github_pat_x', 'glpat-x'],
  ],
  [
    'is a consumer key, not a private key',
    'Give the consumer key as `client-id`, and the RSA private key here.',
    [`3MVG9${'a.'.repeat(10)}`, `3MVG9${'_'.repeat(90)}`],
  ],
  [
    "is a fingerprint, not a private key: it tells which key is meant and can't sign",
    undefined,
    [
      ...[pairs(16), pairs(20), pairs(32), pairs(64)],
      ...[`SHA1:${pairs(20)}`, `SHA-1=${pairs(20)}`, `SHA256: ${pairs(32)}`, `SHA-256 Fingerprint=  ${pairs(32)}`],
      ...[`sha256 fingerprint:${pairs(32)}`, `SHA256:${'a+/'.repeat(14)}b`, `SHA256:${'a+/'.repeat(14)}b=`],
    ],
  ],
  [
    'looks like a consumer secret, not like a private key',
    'This flow has no use for the consumer secret; give the RSA private key whose certificate is uploaded to the app.',
    ['A1'.repeat(32), '1'.repeat(15), '1'.repeat(20)],
  ],
  ['is a fingerprint or a hash, not a private key', undefined, [hex(16), hex(20), hex(32)]],
  [
    'is a PuTTY private key',
    'Export it in PuTTYgen with Conversions → Export OpenSSH key (the old PEM format), if it is an RSA key.',
    ['PuTTY-User-Key-File-2: ssh-rsa', 'PuTTY-User-Key-File-3'],
  ],
  [
    'is an SSH public key, not a private key',
    undefined,
    [
      ...['ssh-rsa AAAA', 'ssh-dss AAAA', 'ssh-ed25519 AAAA', 'ecdsa-sha2-nistp256 AAAA'],
      ...['sk-ssh-ed25519@openssh.com AAAA', '---- BEGIN SSH2', '----BEGIN SSH2 PUBLIC KEY ----'],
    ],
  ],
  [
    'is a JSON Web Key, which is not supported',
    'Convert it to PEM once, on your own machine; in Node.js: `crypto.createPrivateKey({key: jwk, format: "jwk"}).export({type: "pkcs8", format: "pem"})`.',
    ['{"kty":"RSA"}', '{\n  "use": "sig",\n  "kty" : "RSA"\n}'],
  ],
  ['is a URL, not a private key', undefined, ['http://x', 'https://x.example/y']],
  ['is an e-mail address or a username, not a private key', undefined, ['a@b', `${'a'.repeat(80)}@${'b'.repeat(80)}`]],
  [
    'looks like the path of a file, not like a key',
    'A path is followed when a file is there: check it, it starts at the working directory of the step, and an earlier step must have put the file there.',
    [
      ...[
        '~',
        '~/key',
        '/etc/key',
        './key',
        '../key',
        '.\\key',
        'C:\\keys\\a b',
        'd:/key',
        'certs/key',
        'my-certs_1.2\\key',
      ],
      ...[
        'key.pem',
        'my key.KEY',
        'a.p12',
        'a.pfx',
        'a.jks',
        'a.der',
        'a.crt',
        'a.cer',
        'a.txt',
        `${'k'.repeat(200)}.pem`,
      ],
    ],
  ],
];

describe('what a text looks like', () => {
  it.each(
    kinds.flatMap(([clause, hint, texts]) => texts.map((text) => [text.slice(0, 60), clause, hint, text] as const)),
  )('%j %s', (_, clause, hint, text) => {
    expect(lookOf(text)).toEqual({ clause, ...(hint !== undefined && { hint }) });
  });

  it.each([
    ...[
      '',
      '**',
      '***x',
      'x***',
      '$',
      '$1',
      '$KEY x',
      'x$KEY',
      '${{ a }',
      '${KEY',
      '$(KEY',
      '%KEY',
      'KEY%',
      '%KEY% x',
      '${{a}}b',
      'a${{a}}',
    ],
    ...['xforce://y', 'force:/y', 'x00D000000000001!', '00D00000000000!', '00D0000000000010000!', 'x5Aep861', '5Aep86'],
    ...['xeyJa.b.c', 'eyJa.b', 'eyJa.b.c.d', 'eyJa.b.c d', 'Bearer', 'Bearereyj.b.c'],
    ...[
      'xghp_y',
      'gh_x',
      'glpat',
      '3MVG9short',
      `3MVG9${'a'.repeat(19)}`,
      `x3MVG9${'a'.repeat(30)}`,
      `3MVG9${'a'.repeat(30)}!`,
    ],
    ...[pairs(15), `x${pairs(20)}`, `${pairs(20)}:`, `${pairs(20)} x`, `SHA2:${pairs(20)}`, `SHA1 ${pairs(20)}`],
    ...[
      `SHA256:${'a'.repeat(42)}`,
      `SHA256:${'a'.repeat(44)}`,
      `xSHA256:${'a'.repeat(43)}`,
      `SHA256:${'a'.repeat(43)}==`,
    ],
    ...[
      'A1'.repeat(31),
      `${'A1'.repeat(32)}A`,
      '1'.repeat(14),
      '1'.repeat(21),
      hex(15),
      hex(17),
      `${hex(20)}a`,
      `${hex(32)}a`,
      `g${hex(16)}`,
    ],
    ...[
      'xPuTTY-User-Key-File-2',
      'PuTTY-User-Key-File-',
      'ssh-rsa',
      'xssh-rsa AAAA',
      'ssh-foo AAAA',
      'ecdsa-sha2- AAAA',
      'sk- AAAA',
      '--- BEGIN SSH2',
      'x---- BEGIN SSH2',
    ],
    ...['"kty": "RSA"', '{"key":"RSA"}', '{"kty"}', '[{"kty":1}]'],
    ...[
      'xhttp:x',
      'http:x',
      'httpss:x',
      '@b',
      'a@',
      'a b@c',
      'a@b c',
      'a@b@c',
      `${'a'.repeat(81)}@b`,
      `a@${'b'.repeat(81)}`,
    ],
    ...[
      'key',
      'key.doc',
      'key.pem x',
      'a+b.pem',
      `${'k'.repeat(201)}.pem`,
      'a b/c',
      'please ask operations for the key',
    ],
  ])('%j is nothing that has a name', (text) => {
    expect(lookOf(text)).toBeUndefined();
  });

  it('is told by the head of a long text, without blanks and one pair of quotes', () => {
    expect(lookOf(` \n "https://x${'y'.repeat(9_000)}"`)?.clause).toBe('is a URL, not a private key');
    expect(lookOf(`${' '.repeat(5_000)}https://x`)).toBeUndefined();
    expect(lookOf(`""***""`)).toBeUndefined();
    expect(lookOf(`***${' '.repeat(5_000)}x`)?.clause).toContain('asterisks');
  });
});
