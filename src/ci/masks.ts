/** Shorter pieces are not masked: they would blank out half the log and give the secret away by their absence. */
const shortestPiece = 8;

const certificateBlocks =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;
const armour = /^-----(?:BEGIN|END)[^-]*-----$/;

/** As many characters of base64 as programs put in one line: OpenSSL and PEM, GNU's base64 and MIME (RFC 2045 §6.8). */
const columns = [64, 76];
/** A part of a token that is shorter says whose it is or how it is signed, and is no secret. */
const shortestPart = 20;

/**
 * What a log must not show when this secret must not be seen: the whole, each of its lines, the parts of a token, all in
 * base64 at each of the three alignments, and the base64 of the whole in lines. Armour lines, certificates and pieces
 * under 8 characters are left out. No piece has a line end: a runner would take it apart itself, and hide its armour and
 * its shortest lines wherever they stand.
 */
export function maskPieces(secret: string | Uint8Array): string[] {
  const pieces = new Set<string>();
  const severalLines = new Set<string>();
  const add = (piece: string) => {
    if (piece.length < shortestPiece || armour.test(piece)) return;
    (/[\r\n]/.test(piece) ? severalLines : pieces).add(piece);
  };
  if (typeof secret !== 'string') {
    for (const encoded of [...base64Alignments(secret), ...base64Lines(secret)]) add(encoded);
    return [...pieces];
  }
  const text = secret.replace(certificateBlocks, '\n');
  const lines = text.split(/\r\n|\r|\n|\\r\\n|\\n|\\r/).map((line) => line.trim());
  for (const whole of text === secret ? [secret, secret.trim()] : []) add(whole);
  for (const line of [...lines, ...tokenParts(secret.trim())]) add(line);
  // A key flattened to one line keeps its old lines as words.
  if (text.includes('-----BEGIN') && lines.length < 4) {
    for (const word of text.split(/-----[^-]*-----|\s+|\\n|\\r/)) add(word.trim());
  }
  for (const piece of [...pieces, ...severalLines]) {
    for (const encoded of base64Alignments(Buffer.from(piece, 'utf8'))) add(encoded);
  }
  for (const encoded of base64Lines(Buffer.from(secret, 'utf8'))) add(encoded);
  return [...pieces];
}

/** What stays as it is when a URL writes the `!` of a session id as `%21`, and when an assertion is shown in halves. */
function tokenParts(text: string): string[] {
  if (!/^[\w!.-]+$/.test(text)) return [];
  return text.split(text.includes('!') ? '!' : '.').filter((part) => part.length >= shortestPart);
}

/**
 * The text with `***` for every piece that stands in it. Pieces that overlap or touch are blanked as one: one after the
 * other, the first would break up a longer one, and nobody would know the rest of that again.
 */
export function blankOut(text: string, pieces: Iterable<string>): string {
  const found: (readonly [start: number, end: number])[] = [];
  for (const piece of pieces) {
    for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) found.push([at, at + piece.length]);
  }
  found.sort(([one], [other]) => one - other);
  let shown = '';
  let blankedTo = -1;
  for (const [start, end] of found) {
    if (start > blankedTo) shown += `${text.slice(Math.max(blankedTo, 0), start)}***`;
    blankedTo = Math.max(blankedTo, end);
  }
  return blankedTo === -1 ? text : shown + text.slice(blankedTo);
}

/** The base64 of these bytes as programs print it, which begins at the first of them and goes over several lines. */
function base64Lines(bytes: Uint8Array): string[] {
  const [whole = ''] = base64Alignments(bytes);
  return columns.flatMap((width) =>
    whole.length > width ? (whole.match(new RegExp(`.{1,${width}}`, 'g')) ?? []) : [],
  );
}

/** The base64 characters that depend on these bytes alone, for each of the three positions they may begin at. */
function base64Alignments(bytes: Uint8Array): string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const start = shift === 0 ? 0 : shift + 1;
    const remainder = (shift + bytes.length) % 3;
    return encoded.slice(start, remainder === 0 ? undefined : -1);
  });
}
