/** Longer lines are cut: a runner handles them badly and nobody reads them. In characters. */
const longestLine = 4_000;

/** Marks that turn the direction of text, or that are there without being seen. */
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Marks above and below one letter: no script needs more, and hundreds would cover the lines around. */
const heapedMarks = /(\p{M}{5})\p{M}+/gu;
/** Half a character: no file in UTF-8 can hold it. */
const loneSurrogates = /\p{Surrogate}/gu;

/**
 * Takes the teeth out of text that may hold foreign words, so that it is one line that no pipeline acts upon and no
 * terminal obeys: control characters, line ends and bidirectional controls become visible escapes, heaps of combining marks are cut, `##[` (a command
 * anywhere in a line; `##vso[` and `##teamcity[` elsewhere) and `::` (a command at its start) lose their form, and what is over 4,000
 * characters is cut with a word about it.
 */
export function disarm(text: string): string {
  const visible = text
    .replaceAll('\t', ' ')
    .replace(controls, visibleEscape)
    .replace(bidirectional, visibleEscape)
    .replace(loneSurrogates, visibleEscape)
    .replace(heapedMarks, '$1…')
    .replace(/##(?=[a-z]*\[)/gi, '#\\#')
    .replace(/^(\s*)::/, '$1\\::');
  if (visible.length <= longestLine) return visible;
  const kept = visible.slice(0, longestLine).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}… (${visible.length - kept.length} more characters)`;
}

function visibleEscape(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 10) return '\\n';
  if (code === 13) return '\\r';
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * Foreign text inside Markdown: no character of it starts markup, a mention, a reference or a table cell.
 * Control and bidirectional characters become visible escapes.
 */
export function markdownText(text: string): string {
  return (
    disarm(text)
      .replace(/[\\`*_{}[\]()<>#+!|~$&]/g, entity)
      .replace(/@/g, entity)
      // GitHub looks for mentions and references in what the entities stand for; a space without width comes between.
      .replace(/&#(?:64|35);|\bGH-(?=\d)/gi, '$&&#8203;')
      .replace(/(https?|ftp):/gi, '$1&#58;')
      .replace(/www\./gi, 'www&#46;')
      .replace(/^(\s*)([-=])/, (_, space: string, mark: string) => `${space}${entity(mark)}`)
      .replace(/^(\s*\d+)\./, '$1&#46;')
  );
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
