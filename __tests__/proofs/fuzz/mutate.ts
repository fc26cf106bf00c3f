import type { Chance } from './chance.ts';

/** Longer inputs than this are cut, but for the rare ones that look for time that grows faster than the input. */
const usual = 32 * 1024;
const longest = 256 * 1024;

type Mutation = (bytes: Buffer, chance: Chance, words: readonly string[], other: () => Uint8Array) => Buffer;

const spot = (bytes: Buffer, chance: Chance) => chance.below(bytes.length + 1);
const put = (bytes: Buffer, at: number, piece: Uint8Array, instead = 0) =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + instead)]);

function piece(bytes: Uint8Array, chance: Chance, most = bytes.length): Uint8Array {
  const from = chance.below(bytes.length + 1);
  return bytes.subarray(from, from + chance.below(Math.min(most, bytes.length - from) + 1));
}

/** Bytes that mean something as a length, a tag or an end. */
const telling = [0, 1, 2, 4, 0x0a, 0x0d, 0x20, 0x22, 0x30, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x88, 0xa0, 0xfe, 0xff];
const lengths = ['', '00', '80', '81ff', '82ffff', '8400000001', '847fffffff', '88ffffffffffffffff', 'ff'];

const mutations: readonly Mutation[] = [
  function flipBit(bytes, chance) {
    const at = chance.below(bytes.length);
    if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
    return bytes;
  },
  function setByte(bytes, chance) {
    if (bytes.length > 0)
      bytes[chance.below(bytes.length)] = chance.below(2) === 0 ? chance.below(256) : chance.oneOf(telling);
    return bytes;
  },
  function truncate(bytes, chance) {
    return bytes.subarray(0, spot(bytes, chance));
  },
  function cutOut(bytes, chance) {
    const at = spot(bytes, chance);
    return put(bytes, at, Buffer.alloc(0), chance.below(Math.min(bytes.length - at, 64) + 1));
  },
  function double(bytes, chance) {
    return put(bytes, spot(bytes, chance), piece(bytes, chance));
  },
  function splice(bytes, chance, _words, other) {
    const at = spot(bytes, chance);
    return put(bytes, at, piece(other(), chance), chance.below(2) === 0 ? bytes.length : 0);
  },
  function insertWord(bytes, chance, words) {
    return words.length === 0 ? bytes : put(bytes, spot(bytes, chance), Buffer.from(chance.oneOf(words)));
  },
  function replaceByWord(bytes, chance, words) {
    const word = Buffer.from(words.length === 0 ? '' : chance.oneOf(words));
    return put(bytes, spot(bytes, chance), word, word.length);
  },
  function changeLength(bytes, chance) {
    // Behind a tag of ASN.1, or anywhere at all.
    const tags = [...bytes.subarray(0, 4096).keys()].filter((at) =>
      [0x30, 0x31, 0x02, 0x04, 0xa0].includes(bytes[at] ?? 0),
    );
    const at = tags.length === 0 ? spot(bytes, chance) : chance.oneOf(tags) + 1;
    return put(bytes, at, Buffer.from(chance.oneOf(lengths), 'hex'), 1 + chance.below(3));
  },
  function changeNumber(bytes, chance) {
    const text = bytes.toString('latin1');
    const digits = [...text.slice(0, usual).matchAll(/\d+/g)];
    if (digits.length === 0) return bytes;
    const { 0: found, index } = chance.oneOf(digits);
    const value = chance.oneOf([
      '0',
      '-1',
      '1e999',
      '9'.repeat(1 + chance.below(30)),
      '0.5',
      'NaN',
      `${Number(found) + 1}`,
    ]);
    return put(bytes, index, Buffer.from(value), found.length);
  },
];

/** What a stored secret goes through on its way. */
const wrappings: readonly ((bytes: Buffer, chance: Chance) => string)[] = [
  (bytes) => bytes.toString('base64'),
  (bytes) => bytes.toString('base64url'),
  (bytes) => (bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n'),
  (bytes, chance) => {
    const label = chance.oneOf(['PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'CERTIFICATE', 'PKCS7']);
    const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join(
      chance.oneOf(['\n', '\r\n', '\\n', ' ', '']),
    );
  },
  (bytes) => JSON.stringify(bytes.toString('utf8')),
  (bytes) => bytes.toString('latin1').replaceAll('\n', '\\n'),
];

/** A few changes to an input; now and then it is wrapped, or a piece of it repeated until it is long. */
export function mutate(
  input: Uint8Array,
  chance: Chance,
  words: readonly string[],
  other: () => Uint8Array,
): Uint8Array {
  let bytes: Buffer = Buffer.from(input);
  const changes = 1 + chance.below(chance.below(4) === 0 ? 16 : 3);
  for (let change = 0; change < changes; change += 1)
    bytes = Buffer.from(chance.oneOf(mutations)(bytes, chance, words, other));
  if (chance.below(12) === 0) bytes = Buffer.from(chance.oneOf(wrappings)(bytes, chance));
  if (chance.below(500) === 0) return long(bytes, chance);
  return bytes.subarray(0, usual);
}

function long(bytes: Buffer, chance: Chance): Uint8Array {
  const repeated = piece(bytes, chance, 40);
  if (repeated.length === 0) return bytes;
  const times = Math.floor(longest / repeated.length / (1 + chance.below(4)));
  return put(bytes, spot(bytes, chance), Buffer.concat(Array.from({ length: times }, () => repeated)));
}
