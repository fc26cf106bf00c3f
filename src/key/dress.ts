import { decodeBareBase64 } from '../keystore/base64.ts';
import { embeddedBase64 } from '../keystore/embedded.ts';
import { type PemBlock, pemBlocks } from '../keystore/pem.ts';
import { kindOf } from '../keystore/recognise.ts';
import { straightened, textOf } from '../keystore/text.ts';

/** What a key is as bytes, with the head that its PEM needs. */
export interface Naked {
  readonly bytes: Uint8Array;
  /** `RSA PRIVATE KEY`, `PRIVATE KEY`, `ENCRYPTED PRIVATE KEY`. */
  readonly label: string;
  /** Lines before the base64, `Proc-Type` and `DEK-Info`. */
  readonly head: readonly string[];
}

/** How bytes are dressed as the text of a secret: in PEM or base64, with the very line ends and quotes of a model. */
export interface Dress {
  /** What the model had inside. */
  readonly inside: Pick<PemBlock, 'body' | 'dekInfo' | 'label'>;
  readonly encoding: 'PEM' | 'DER';
  /** What of the model could not be kept, each a sentence. */
  readonly lost: readonly string[];
  put(naked: Naked): string;
}

/** Base64 around base64 around base64: deeper than this nobody wraps in earnest. */
const deepest = 4;

/** How the private key in a text is dressed; `undefined` when there is none, or more than one. */
export function dressOf(given: string, depth = 0): Dress | undefined {
  const text = straightened(given);
  const blocks = pemBlocks(text);
  if (blocks.length > 0) return pemDress(text, blocks);
  if (depth === deepest) return undefined;
  const found = base64In(text);
  if (found === undefined) return undefined;
  const { bytes, wrap } = found;
  const kind = kindOf(bytes);
  if (kind !== 'no DER')
    return {
      inside: { body: bytes, dekInfo: undefined, label: '' },
      encoding: 'DER',
      lost: [],
      put: (naked) => wrap(naked.bytes),
    };
  const inner = dressOf(textOf(bytes), depth + 1);
  return inner && { ...inner, put: (naked) => wrap(Buffer.from(inner.put(naked), 'utf8')) };
}

function pemDress(text: string, blocks: readonly PemBlock[]): Dress | undefined {
  const keys = blocks.filter(({ label }) => label.endsWith('PRIVATE KEY') || label === 'PKCS12');
  const [block, another] = keys;
  if (block === undefined || another !== undefined) return undefined;
  const raw = text.slice(block.start, block.end);
  // Certificates beside the key belong to it, and would not to the next one.
  const alone = blocks.length === 1;
  const lines = linesOf(raw);
  const dressed = (naked: Naked, { end, width, solid, alphabet }: Lines) => {
    const label = naked.label === '' ? block.label : naked.label;
    const shown = solid ? label.replaceAll(' ', '') : ` ${label}`;
    const digits = inLines(spelt(naked.bytes, alphabet), width);
    const head = solid ? naked.head.map((line) => line.replaceAll(' ', '')) : naked.head;
    return [`-----BEGIN${shown}-----`, ...head, ...digits, `-----END${shown}-----`].join(end);
  };
  return {
    inside: block,
    encoding: 'PEM',
    lost: [
      ...(alone
        ? []
        : ['What stood beside the key, such as certificates, is not stored again: the new key stands alone.']),
      ...(lines === undefined
        ? ['The lines of the current key end in several ways; the new one is stored as plain PEM.']
        : []),
    ],
    put: (naked) =>
      alone && lines !== undefined
        ? `${text.slice(0, block.start)}${dressed(naked, lines)}${text.slice(block.end)}`
        : plainPem(naked),
  };
}

/** PEM as OpenSSL writes it. */
export function plainPem({ bytes, label, head }: Naked): string {
  const digits = inLines(spelt(bytes, 'base64'), 64);
  return [`-----BEGIN ${label}-----`, ...head, ...digits, `-----END ${label}-----`, ''].join('\n');
}

interface Lines {
  /** What stands between two lines: a line end, an escaped one, blanks, indentation, quotes of source code, nothing. */
  readonly end: string;
  readonly width: number;
  /** The blanks of the label were lost together with the line ends. */
  readonly solid: boolean;
  readonly alphabet: Alphabet;
}

type Alphabet = 'base64' | 'base64url';

/** Base64 with its padding, in one line. */
function spelt(bytes: Uint8Array, alphabet: Alphabet): string {
  const standard = Buffer.from(bytes).toString('base64');
  return alphabet === 'base64' ? standard : standard.replaceAll('+', '-').replaceAll('/', '_');
}

function inLines(text: string, width: number): readonly string[] {
  return text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
}

/** @returns `undefined` when not every line ends in the same way */
function linesOf(raw: string): Lines | undefined {
  const begin = /^-----BEGIN[^-]*?-----/.exec(raw)?.[0] ?? '';
  const close = raw.lastIndexOf('-----END');
  const body = raw.slice(begin.length, close);
  // A key's base64 begins with that of a long SEQUENCE, an encrypted one's with its head.
  const start = body.search(/MI[IH]|Proc-Type/);
  if (start === -1) return undefined;
  const end = body.slice(0, start);
  const solid = !begin.includes(' PRIVATE') && !begin.includes('_PRIVATE');
  if (end === '') return { end, width: longest, solid, alphabet: 'base64' };
  if (!body.endsWith(end)) return undefined;
  const lines = body.slice(start, body.length - end.length).split(end);
  const afterHead = lines.findLastIndex((line) => line === '' || line.includes(':') || line.includes(','));
  const digits = lines.slice(afterHead + 1);
  if (!digits.every((line) => /^[A-Za-z0-9+/_-]*={0,2}$/.test(line))) return undefined;
  const alphabet = digits.some((line) => /[-_]/.test(line)) ? 'base64url' : 'base64';
  return { end, width: digits.length > 1 ? digits.slice(0, 1).join('').length : longest, solid, alphabet };
}

/** Longer than any key's base64. */
const longest = 1_000_000;

interface Wrapped {
  readonly bytes: Uint8Array;
  readonly wrap: (bytes: Uint8Array) => string;
}

const digit = '[A-Za-z0-9+/_-]';

/** How much stands before base64 that is the whole text: marks of byte order, quotes, a data URL's head. */
function headLength(text: string): number {
  return text.length - text.replace(/^[\uFEFF\s"'`]*(?:data:[^,]{0,80},)?/i, '').length;
}

/** The one run of base64 in a text, and a way to put another in its place. */
function base64In(text: string): Wrapped | undefined {
  const whole = decodeBareBase64(text);
  const runs = embeddedBase64(text).filter(({ bytes }) => !/^(?:cut|unknown) DER$/.test(kindOf(bytes)));
  const [run, another] = whole === undefined ? runs : [{ bytes: whole, start: headLength(text) }];
  if (run === undefined || another !== undefined) return undefined;
  const { bytes, start: head } = run;
  const tail = text.slice(head);
  const first = new RegExp(`^${digit}+`).exec(tail)?.[0] ?? '';
  const end = new RegExp(`^(?:\\\\+[nr]|\\s)+(?=${digit}{2})`).exec(tail.slice(first.length))?.[0] ?? '';
  const alphabet = /[-_]/.test(tail) && !/[+/]/.test(first) ? 'base64url' : 'base64';
  // The url-safe alphabet goes without padding, unless it is there.
  const paddings = alphabet === 'base64url' && !tail.includes('=') ? [/=+$/] : [/$/, /=+$/];
  const forms = [longest, first.length].flatMap((width) => paddings.map((padding) => ({ width, padding })));
  const spell = (value: Uint8Array, { width, padding }: { readonly width: number; readonly padding: RegExp }) =>
    inLines(spelt(value, alphabet).replace(padding, ''), width).join(end);
  // What was spelt must be what stands there, or else nobody knows where it ends.
  const form = first === '' ? undefined : forms.find((each) => tail.startsWith(spell(bytes, each)));
  if (form === undefined) return { bytes, wrap: (value) => spelt(value, 'base64') };
  const rest = tail.slice(spell(bytes, form).length);
  return { bytes, wrap: (value) => `${text.slice(0, head)}${spell(value, form)}${rest}` };
}
