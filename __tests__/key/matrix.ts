import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  javaKeystore,
  octets,
  pbes2,
  pem,
  pkcs1Of,
  pkcs8Of,
  pkcs12,
  pkcs12Scheme,
  sequence,
} from '../keystore/writers.ts';

/** Opens every container of the matrix that is encrypted. */
export const passphrase = 'correct horse, battery';

/** One key of each size. */
export const keys: Readonly<Record<2048 | 3072 | 4096, KeyObject>> = {
  2048: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  3072: generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey,
  4096: generateKeyPairSync('rsa', { modulusLength: 4096 }).privateKey,
};

const encryptedPkcs8 = (key: KeyObject, options?: Parameters<typeof pbes2>[2]): Buffer => {
  const [algorithm, encrypted] = pbes2(pkcs8Of(key), passphrase, options);
  return sequence(algorithm, octets(encrypted));
};

/** Each container as DER, and as PEM where it has one. */
export const containers: readonly {
  readonly name: string;
  readonly container: string;
  readonly encrypted: boolean;
  readonly make: (key: KeyObject) => { readonly der?: Uint8Array; readonly pem?: string };
}[] = [
  {
    name: 'PKCS#1',
    container: 'PKCS#1',
    encrypted: false,
    make: (key) => ({ der: pkcs1Of(key), pem: pem('RSA PRIVATE KEY', pkcs1Of(key)) }),
  },
  {
    name: 'PKCS#8',
    container: 'PKCS#8',
    encrypted: false,
    make: (key) => ({ der: pkcs8Of(key), pem: pem('PRIVATE KEY', pkcs8Of(key)) }),
  },
  ...(['aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc', 'des-ede3-cbc'] as const).map((cipher) => ({
    name: `PKCS#8 encrypted with ${cipher}`,
    container: 'PKCS#8',
    encrypted: true,
    make: (key: KeyObject) => {
      const der = encryptedPkcs8(key, { cipher });
      return { der, pem: pem('ENCRYPTED PRIVATE KEY', der) };
    },
  })),
  ...(['sha1', 'sha224', 'sha384', 'sha512'] as const).map((prf) => ({
    name: `PKCS#8 encrypted over HMAC-${prf}`,
    container: 'PKCS#8',
    encrypted: true,
    make: (key: KeyObject) => {
      const der = encryptedPkcs8(key, { prf });
      return { der, pem: pem('ENCRYPTED PRIVATE KEY', der) };
    },
  })),
  ...(['3des', '2des', 'rc2_128', 'rc2_40'] as const).map((name) => ({
    name: `PKCS#8 encrypted in the manner of PKCS#12 (${name})`,
    container: 'PKCS#8',
    encrypted: true,
    make: (key: KeyObject) => {
      const [algorithm, encrypted] = pkcs12Scheme(pkcs8Of(key), passphrase, name);
      return { der: sequence(algorithm, octets(encrypted)) };
    },
  })),
  ...(['aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc', 'des-ede3-cbc'] as const).map((cipher) => ({
    name: `PKCS#1 with DEK-Info ${cipher}`,
    container: 'PKCS#1',
    encrypted: true,
    make: (key: KeyObject) => ({
      pem: key.export({ type: 'pkcs1', format: 'pem', cipher, passphrase }).toString(),
    }),
  })),
  {
    name: 'PKCS#12 with AES-256',
    container: 'PKCS#12',
    encrypted: true,
    make: (key) => ({
      der: pkcs12({ passphrase, keys: [pkcs8Of(key)], keyEncryption: (data) => pbes2(data, passphrase) }),
    }),
  },
  ...(['3des', 'rc2_128', 'rc2_40'] as const).map((name) => ({
    name: `PKCS#12 with ${name}`,
    container: 'PKCS#12',
    encrypted: true,
    make: (key: KeyObject) => ({
      der: pkcs12({
        passphrase,
        keys: [pkcs8Of(key)],
        mac: 'sha1',
        keyEncryption: (data) => pkcs12Scheme(data, passphrase, name),
      }),
    }),
  })),
  ...(['JKS', 'JCEKS'] as const).map((kind) => ({
    name: kind,
    container: kind,
    encrypted: true,
    make: (key: KeyObject) => ({ der: javaKeystore(kind, passphrase, [{ key: pkcs8Of(key), passphrase, chain: [] }]) }),
  })),
];

/** What secrets, shells, editors and forms do to a text. */
export const damages: Readonly<Record<string, (pemText: string) => string | Uint8Array>> = {
  'as it is': (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  CR: (text) => text.replaceAll('\n', '\r'),
  'escaped line ends': (text) => text.replaceAll('\n', '\\n'),
  'escaped CRLF': (text) => text.replaceAll('\n', '\\r\\n'),
  'doubly escaped line ends': (text) => text.replaceAll('\n', '\\\\n'),
  'line ends turned into spaces': (text) => text.replaceAll('\n', ' '),
  'line ends removed': (text) => text.replaceAll('\n', ''),
  'all white space removed': (text) => text.replace(/\s/g, ''),
  'no final line end': (text) => text.trimEnd(),
  'last dashes lost': (text) => text.trimEnd().slice(0, -2),
  'double quotes': (text) => `"${text}"`,
  'single quotes': (text) => `'${text}'\n`,
  'a JSON string': (text) => JSON.stringify(text),
  'a member of a JSON file': (text) => JSON.stringify({ type: 'service_account', private_key: text, id: 1 }, null, 2),
  indentation: (text) => `key: |\n${text.replace(/^/gm, '    ')}`,
  'trailing blanks': (text) => text.replaceAll('\n', '  \t\n'),
  'blank lines between': (text) => text.replaceAll('\n', '\n\n'),
  'UTF-8 byte order mark': (text) => `\uFEFF${text}`,
  'UTF-16 with byte order mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16, high byte first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'UTF-16 without byte order mark': (text) => Buffer.from(text, 'utf16le'),
  'NULs behind': (text) => `${text}${'\0'.repeat(100)}`,
  'text around': (text) =>
    `Bag Attributes\n    friendlyName: acme\nKey Attributes: <No Attributes>\n${text}\nthe end\n`,
  'non-breaking spaces': (text) => text.replaceAll('\n', '\u00A0\n\u200B'),
  'typographic dashes': (text) => text.replaceAll('-----', '\u2014\u2013-'),
  'string concatenation': (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => `  "${line}\\n" +`)
      .join('\n'),
  'a quoted mail': (text) => text.replace(/^/gm, '> '),
  'a commented source file': (text) => text.replace(/^/gm, '// '),
  'a patch': (text) => text.replace(/^/gm, '+'),
  'percent-encoding': (text) => encodeURIComponent(text),
  'base64 without padding': (text) => text.replace(/=+(?=\n-----END)/, ''),
  'base64url inside': (text) =>
    text.replace(/^[A-Za-z0-9+/=]+$/gm, (line) => line.replaceAll('+', '-').replaceAll('/', '_')),
  '76 columns': (text) => rewrapped(text, 76),
  'a single line': (text) => rewrapped(text, 100_000),
  'three columns': (text) => rewrapped(text, 3),
};

function rewrapped(text: string, width: number): string {
  const lines = text.trimEnd().split('\n');
  const bodyStart = text.includes('DEK-Info') ? lines.indexOf('') + 1 : 1;
  const body = lines.slice(bodyStart, -1).join('');
  const wrapped = body.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  return [...lines.slice(0, bodyStart), ...wrapped, ...lines.slice(-1), ''].join('\n');
}

/** Base64 around PEM and DER. */
export const wrappings: Readonly<Record<string, (content: Uint8Array) => string>> = {
  base64: (content) => Buffer.from(content).toString('base64'),
  base64url: (content) => Buffer.from(content).toString('base64url'),
  'wrapped base64': (content) =>
    (
      Buffer.from(content)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n'),
  'base64 with escaped line ends': (content) =>
    (
      Buffer.from(content)
        .toString('base64')
        .match(/.{1,64}/g) ?? []
    ).join('\\n'),
  'base64 turned into one line of words': (content) =>
    (
      Buffer.from(content)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join(' '),
  'quoted base64': (content) => `"${Buffer.from(content).toString('base64')}"\n`,
  'base64 with a byte order mark': (content) => `\uFEFF${Buffer.from(content).toString('base64')}`,
  'a data URL': (content) => `data:application/octet-stream;base64,${Buffer.from(content).toString('base64')}`,
  'base64 of base64': (content) => Buffer.from(Buffer.from(content).toString('base64')).toString('base64'),
  'a member of YAML': (content) =>
    `data:\n  other: Zm9v\n  key: ${Buffer.from(content).toString('base64')}\n  next: YmFy\n`,
};

/** Every way in which one container can come. */
export function variantsOf(made: {
  readonly der?: Uint8Array;
  readonly pem?: string;
}): [string, string | Uint8Array][] {
  const { der, pem: text } = made;
  const damaged = text === undefined ? [] : Object.entries(damages).map(([name, damage]) => [name, damage(text)]);
  const plain =
    der === undefined
      ? []
      : [
          ['DER', der],
          ['DER and a line end', Buffer.concat([der, Buffer.of(10)])],
        ];
  const contents = [text, der].flatMap((content) => (content === undefined ? [] : [Buffer.from(content)]));
  const wrapped = contents.flatMap((content) => Object.entries(wrappings).map(([name, wrap]) => [name, wrap(content)]));
  return [...damaged, ...plain, ...wrapped] as [string, string | Uint8Array][];
}
