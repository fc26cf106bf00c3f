/**
 * An address, read as browsers read it (WHATWG URL); `undefined` when the text is none. `URL.canParse` is no substitute:
 * Node 24 says yes to some very long hosts on which the constructor throws.
 */
export function readUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
