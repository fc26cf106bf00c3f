const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** East Asian wide and fullwidth (UAX 11), and whatever is drawn as a picture. */
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
const unseen = /^[\p{M}\p{Cf}\u200b]/u;
/** A letter may carry a few marks; hundreds of them are somebody's joke and would fill the line above. */
const longestGrapheme = 12;

/**
 * Cuts text to so many columns of a terminal and says that it did with `…`: at its end, or at its start, where the
 * last part tells more, as in a path.
 */
export function shorten(text: string, columns: number, keep: 'start' | 'end' = 'start'): string {
  // Enough to fill the columns whatever it is made of; what is far longer is never looked at.
  const plenty = columns * longestGrapheme;
  const near = keep === 'start' ? text.slice(0, plenty) : text.slice(-plenty);
  const pieces = [...graphemes.segment(near)].map(({ segment }) =>
    segment.length > longestGrapheme ? '\ufffd' : segment,
  );
  if (near.length === text.length && widthOf(pieces) <= columns) return pieces.join('');
  if (keep === 'end') pieces.reverse();
  const kept: string[] = [];
  let room = columns - 1;
  for (const piece of pieces) {
    room -= pieceWidth(piece);
    if (room < 0) break;
    kept.push(piece);
  }
  return keep === 'start' ? `${kept.join('')}…` : `…${kept.reverse().join('')}`;
}

/** How many columns a short text takes. */
export function columnsOf(text: string): number {
  return widthOf([...graphemes.segment(text)].map(({ segment }) => segment));
}

/** Text that was fitted, filled up with spaces. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

function widthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + pieceWidth(piece), 0);
}

function pieceWidth(piece: string): number {
  if (unseen.test(piece)) return 0;
  return wide.test(piece) ? 2 : 1;
}
