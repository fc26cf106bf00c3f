import { disarm } from '../../foreign-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute of HTML: none of it is markup, and what cannot be seen is made visible. */
export function htmlText(text: string): string {
  return disarm(text).replace(/[&<>"']/g, (character) => String(entities[character]));
}

/** Text of a stranger in an element of its own, so that its direction of writing does not turn what stands beside it. */
export function foreign(text: string): string {
  return `<bdi>${htmlText(text)}</bdi>`;
}

/** The same for a place, which can be broken after each part of it. */
export function foreignPath(text: string): string {
  return `<bdi>${htmlText(text).replaceAll('/', '/<wbr>')}</bdi>`;
}
