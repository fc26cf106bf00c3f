/** Longer lines are cut: a runner handles them badly and nobody reads them. In characters. */
const longestLine = 4_000;

const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * Takes the teeth out of text that may hold foreign words, so that it is one line that no pipeline acts upon and no
 * terminal obeys: control characters, line ends and bidirectional controls become visible escapes, `##[` (a command
 * anywhere in a line) and `::` (a command at its start) and Azure's `##vso[` lose their form, and what is over 4,000
 * characters is cut with a word about it.
 */
export function disarm(text: string): string {
  const visible = text
    .replaceAll('\t', ' ')
    .replace(controls, visibleEscape)
    .replace(bidirectional, visibleEscape)
    .replace(/##(?=(?:vso)?\[)/gi, '#\\#')
    .replace(/^(\s*)::/, '$1\\::');
  return visible.length <= longestLine
    ? visible
    : `${visible.slice(0, longestLine)}… (${visible.length - longestLine} more characters)`;
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
  return disarm(text)
    .replace(/[\\`*_{}[\]()<>#+!|~$&]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@/g, '&#64;')
    .replace(/(https?|ftp):/gi, '$1&#58;')
    .replace(/www\./gi, 'www&#46;');
}
