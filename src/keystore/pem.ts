import { decodeBase64 } from './base64.ts';
import { lineEnds, unescaped } from './text.ts';

/** What traditional OpenSSL encryption says of itself in the block's head (RFC 1421 §4.6.1.1, §4.6.1.3). */
export interface DekInfo {
  /** `AES-256-CBC`, `DES-EDE3-CBC`, … in capitals. */
  readonly cipher: string;
  readonly iv: Uint8Array;
}

/** One block of textual encoding (RFC 7468), healed. */
export interface PemBlock {
  /** What stands after BEGIN, in capitals with single spaces: `CERTIFICATE`, `RSA PRIVATE KEY`. Foreign text. */
  readonly label: string;
  /** The line of the text on which BEGIN stands, from 1. */
  readonly line: number;
  /** Where the block lies in the text: from BEGIN's first dash to END's last. */
  readonly start: number;
  readonly end: number;
  /** The decoded body; with the problem `base64` what is left when strangers are passed over, with `cut` and `label` empty. */
  readonly body: Uint8Array;
  readonly dekInfo: DekInfo | undefined;
  /**
   * `cut`: there is no END line. `label`: END names something else than BEGIN. `base64`: characters that are none, or
   * padding where there is no end. `header`: the block says that it is encrypted, but not how.
   */
  readonly problem: 'cut' | 'label' | 'base64' | 'header' | undefined;
}

const begin = '-----BEGIN';
const end = '-----END';
const opening = /-----BEGIN[ _]?([A-Z0-9][A-Z0-9 .#_/-]{0,60}?)[ \t]*-{5}/y;
const closing = /-----END[ _]?([A-Z0-9][A-Z0-9 .#_/-]{0,60}?)[ \t]*(?:-{5}|-{0,4}(?=[\r\n"'\\]|$))/y;

/**
 * Every block of a text that {@link straightened} has passed, in order, a broken one among them too. Takes CRLF, CR,
 * escaped line ends, line ends turned into spaces or removed, quotes, indentation, string concatenation of source
 * code, blank lines, any width, missing padding, url-safe base64, RFC 1421 headers and text around; in linear time.
 */
export function pemBlocks(text: string): PemBlock[] {
  const blocks: PemBlock[] = [];
  let line = 1;
  let counted = 0;
  for (let at = text.indexOf(begin); at !== -1; ) {
    opening.lastIndex = at;
    const match = opening.exec(text);
    if (match === null) {
      at = text.indexOf(begin, at + begin.length);
      continue;
    }
    line += lineEnds(text, counted, at);
    counted = at;
    const block = blockAt(text, at, opening.lastIndex, labelOf(String(match[1])), line);
    blocks.push(block);
    at = text.indexOf(begin, block.end);
  }
  return blocks;
}

function blockAt(text: string, start: number, bodyStart: number, label: string, line: number): PemBlock {
  const next = text.indexOf(begin, bodyStart);
  const window = next === -1 ? text : text.slice(0, next);
  const bodyEnd = window.indexOf(end, bodyStart);
  const empty = new Uint8Array(0);
  if (bodyEnd === -1)
    return { label, line, start, end: window.length, body: empty, dekInfo: undefined, problem: 'cut' };
  closing.lastIndex = bodyEnd;
  const match = closing.exec(window);
  const blockEnd = match === null ? bodyEnd + end.length : closing.lastIndex;
  if (match === null || labelOf(String(match[1])) !== label)
    return { label, line, start, end: blockEnd, body: empty, dekInfo: undefined, problem: 'label' };
  return { label, line, start, end: blockEnd, ...readBody(window.slice(bodyStart, bodyEnd)) };
}

/** Labels whose spaces were lost together with the line ends. */
const words = /(RSA|EC|DSA|ENCRYPTED|OPENSSH|TRUSTED|X509|NEW|PRIVATE|PUBLIC|CERTIFICATE)(?=[A-Z])/g;

function labelOf(raw: string): string {
  const label = raw.replace(/[ _]+/g, ' ').trim();
  return label.includes(' ') ? label : label.replace(words, '$1 ');
}

type Body = Pick<PemBlock, 'body' | 'dekInfo' | 'problem'>;

function readBody(given: string): Body {
  const raw = withoutPrefix(given);
  const plain = decodeBase64(raw);
  if (plain !== undefined) return { body: plain, dekInfo: undefined, problem: undefined };
  const straight = unescaped(raw);
  const { rest, dekInfo, encrypted } = withoutHeaders(straight);
  const body =
    decodeBase64(rest) ??
    decodeBase64(
      rest
        .split(/[\r\n]/)
        .map(withoutQuotation)
        .join('\n'),
    );
  if (body === undefined) return { body: looselyDecoded(rest), dekInfo, problem: 'base64' };
  return { body, dekInfo, problem: encrypted && dekInfo === undefined ? 'header' : undefined };
}

/**
 * Takes off what a comment or a patch puts before every line, when it is made of base64 digits itself and so would
 * be read as some: what stands before END on its line stands before all.
 */
function withoutPrefix(text: string): string {
  const prefix = /[\r\n][ \t]*(\/{2,}|\+)[ \t]*$/.exec(text.slice(-40))?.[1];
  if (prefix === undefined) return text;
  const lines = text.split(/[\r\n]+/).map((line) => line.trimStart());
  return lines.map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line)).join('\n');
}

/** What OpenSSL would make of it at its most lenient: a line that begins with a dash is a comment. */
function looselyDecoded(text: string): Uint8Array {
  const lines = text.split(/[\r\n]+/).filter((line) => !line.startsWith('-'));
  return Buffer.from(lines.join('').replace(/[^A-Za-z0-9+/_-]/g, ''), 'base64');
}

const procType = /Proc-Type\s*:\s*4\s*,\s*ENCRYPTED/;
const dekHeader = /DEK-Info\s*:\s*([A-Za-z0-9-]{1,32}?)\s*,\s*([0-9A-Fa-f]{16,})/;

function withoutHeaders(text: string): { rest: string; dekInfo: DekInfo | undefined; encrypted: boolean } {
  if (!text.includes(':')) return { rest: text, dekInfo: undefined, encrypted: false };
  const encrypted = procType.test(text);
  const match = dekHeader.exec(text);
  if (match?.[1] !== undefined && match[2] !== undefined) {
    const cipher = match[1].toUpperCase();
    // Where the line ends are gone the body follows at once, and may begin with hexadecimal digits too.
    const iv = match[2].slice(0, cipher.startsWith('DES-') || cipher.startsWith('RC2-') ? 16 : 32);
    const head = match.index + match[0].length - match[2].length + iv.length;
    return { rest: withoutHeaderLines(text.slice(head)), dekInfo: { cipher, iv: Buffer.from(iv, 'hex') }, encrypted };
  }
  return { rest: withoutHeaderLines(text.replace(procType, '')), dekInfo: undefined, encrypted };
}

function withoutHeaderLines(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  let inHeader = false;
  const kept = lines.filter((line) => {
    if (/^[\s"']*[A-Za-z][A-Za-z0-9-]{0,60}\s*:/.test(line)) inHeader = true;
    else if (!(inHeader && /^[ \t]+\S/.test(line))) inHeader = false;
    return !inHeader;
  });
  return kept.join('\n');
}

const marks = new Set('"\'`>#|*;,()[]{}<&.\\$@ \t\uFEFF\u00A0');

/** Takes off a line what quoting, comments and string concatenation of source code put around its base64. */
function withoutQuotation(line: string): string {
  let from = 0;
  let to = line.length;
  const markAt = (at: number) => marks.has(line.charAt(at));
  // A plus is base64 too: it is a mark only beside another mark.
  while (from < to && (markAt(from) || (line.charAt(from) === '+' && markAt(from + 1)))) from += 1;
  while (to > from && (markAt(to - 1) || (line.charAt(to - 1) === '+' && markAt(to - 2)))) to -= 1;
  return line.slice(from, to);
}
