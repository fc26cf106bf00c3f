import { disarm } from '../../foreign-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for an element or a quoted attribute of XML 1.0, on one line: markup becomes entities, and a character that XML
 * knows in no form (§2.2 Char) a visible escape.
 */
export function xmlText(text: string): string {
  return disarm(text)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => String(entities[character]));
}
