import { childrenOf, contentOf, type Element, oidOf, readElement, SEQUENCE, SET, wholeOf } from '../keystore/der.ts';

/** Short names of attribute types: RFC 4514 §3, then those that OpenSSL and the EV guidelines have made common. */
const attributeNames: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.6': 'C',
  '2.5.4.9': 'STREET',
  '0.9.2342.19200300.100.1.25': 'DC',
  '0.9.2342.19200300.100.1.1': 'UID',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.12': 'title',
  '2.5.4.13': 'description',
  '2.5.4.15': 'businessCategory',
  '2.5.4.17': 'postalCode',
  '2.5.4.41': 'name',
  '2.5.4.42': 'GN',
  '2.5.4.43': 'initials',
  '2.5.4.44': 'generationQualifier',
  '2.5.4.46': 'dnQualifier',
  '2.5.4.65': 'pseudonym',
  '2.5.4.97': 'organizationIdentifier',
  '1.2.840.113549.1.9.2': 'unstructuredName',
  '1.3.6.1.4.1.311.60.2.1.1': 'jurisdictionL',
  '1.3.6.1.4.1.311.60.2.1.2': 'jurisdictionST',
  '1.3.6.1.4.1.311.60.2.1.3': 'jurisdictionC',
};

/** A distinguished name, written out. Foreign text. */
export interface Name {
  /** RFC 4514: the last relative name first, special characters and control characters escaped. */
  readonly text: string;
  /** The first common name, as it stands. */
  readonly commonName: string | null;
}

/** Names with more attributes than this are cut: nobody reads them, and they cost. */
const mostAttributes = 100;

/** Writes out a Name (RFC 5280 §4.1.2.4); parts that are broken are left out. */
export function readName(bytes: Uint8Array, name: Element): Name {
  const relative: string[] = [];
  let commonName: string | null = null;
  for (const set of childrenOf(bytes, name, mostAttributes) ?? []) {
    if (set.tag !== SET) continue;
    const parts: string[] = [];
    for (const pair of childrenOf(bytes, set, mostAttributes) ?? []) {
      const type = pair.tag === SEQUENCE ? readElement(bytes, pair.contentStart, pair.contentEnd) : undefined;
      const value = type === undefined ? undefined : readElement(bytes, type.end, pair.contentEnd);
      if (value === undefined) continue;
      const oid = oidOf(bytes, type);
      const short = attributeNames[oid];
      const text = textOfValue(bytes, value);
      if (short === 'CN') commonName ??= text ?? null;
      parts.push(
        short === undefined || text === undefined
          ? `${short ?? oid}=#${Buffer.from(wholeOf(bytes, value)).toString('hex')}`
          : `${short}=${escaped(text)}`,
      );
    }
    relative.push(parts.join('+'));
  }
  return { text: relative.reverse().join(','), commonName };
}

function textOfValue(bytes: Uint8Array, value: Element): string | undefined {
  const content = contentOf(bytes, value);
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.length);
  switch (value.tag) {
    case 0x0c:
      return buffer.toString('utf8');
    case 0x12:
    case 0x13:
    case 0x14:
    case 0x16:
    case 0x1a:
      return buffer.toString('latin1');
    case 0x1e:
      return content.length % 2 === 0 ? Buffer.from(content).swap16().toString('utf16le') : undefined;
    case 0x1c:
      return universal(content);
    default:
      return undefined;
  }
}

/** UniversalString: four bytes a character. */
function universal(content: Uint8Array): string | undefined {
  if (content.length % 4 !== 0) return undefined;
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  let text = '';
  for (let at = 0; at < content.length; at += 4) {
    const point = view.getUint32(at);
    text += point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
  }
  return text;
}

const special = /[",+;<>\\\u0000-\u001F\u007F-\u009F]|^[ #]| $/g;

/** RFC 4514 §2.4; control characters as pairs of hexadecimal digits, so that a name stays on its line. */
function escaped(text: string): string {
  special.lastIndex = 0;
  if (!special.test(text)) return text;
  return text.replace(special, (character) =>
    character >= ' ' && character < '\u007F'
      ? `\\${character}`
      : Buffer.from(character, 'utf8')
          .toString('hex')
          .replace(/../g, (pair) => `\\${pair.toUpperCase()}`),
  );
}
