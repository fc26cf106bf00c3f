/** Foreign text in Markdown that GitHub renders: what an issue may show of subjects, paths and names. */

const longestText = 200;
const longestTitle = 150;

/**
 * One code span in which nothing of the text acts: no markup, mention, reference, link or table cell, on one line.
 * Numeric character references would not do: GitHub resolves them first and looks for mentions after.
 * Characters that cannot be seen become visible escapes, as the bar does, which ends a table's cell even in code.
 * A zero-width space follows `@`, and `#` before a digit, since replies by e-mail quote the text without its code
 * span. A text of over 200 characters is cut, which is said; an empty one gives a dash without a code span.
 */
export function inertCode(text: string): string {
  if (text === '') return '–';
  const shown = neutral(cut(text));
  const longestRun = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const padding = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** At most 150 characters on one line for a title, which GitHub does not render. */
export function inertTitle(text: string): string {
  const characters = Array.from(
    neutral(
      cut(text)
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim(),
    ),
  );
  return characters.length <= longestTitle ? characters.join('') : `${characters.slice(0, longestTitle - 1).join('')}…`;
}

function neutral(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}|]/gu, visibleEscape)
    .replace(/(?<!\w)@/g, '@\u200b')
    .replace(/(#|\bGH-)(?=\d)/gi, '$1\u200b');
}

function visibleEscape(character: string): string {
  return `\\u{${Number(character.codePointAt(0)).toString(16)}}`;
}

/** Counts code points, so that none is cut in two. */
function cut(text: string): string {
  if (text.length <= longestText) return text;
  const characters = Array.from(text.slice(0, 2 * longestText));
  const kept = characters.slice(0, longestText).join('');
  const left = text.length - kept.length;
  return left === 0 ? kept : `${kept}… [${left.toLocaleString('en')} more characters]`;
}
