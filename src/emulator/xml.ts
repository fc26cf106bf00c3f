/** An element of a document that was sent to the org; names without their prefixes. */
export interface Element {
  readonly name: string;
  readonly children: readonly Element[];
  readonly text: string;
}

const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</gy;

interface Open {
  readonly name: string;
  readonly children: Element[];
  text: string;
}

/** Reads a document without CDATA and without a document type; `undefined` when it is not well-formed. */
export function parseXml(document: string): Element | undefined {
  const top: Open = { name: '', children: [], text: '' };
  const stack: Open[] = [top];
  for (const [piece, closing, name, , selfClosing] of document.matchAll(token)) {
    const open = stack.at(-1) as Open;
    if (name === undefined) {
      if (piece.startsWith('<?') || piece.startsWith('<!--')) continue;
      if (piece.startsWith('<') || (open === top && piece.trim() !== '')) return undefined;
      open.text += piece;
    } else if (closing === '/') {
      stack.pop();
      const parent = stack.at(-1);
      if (open.name !== name || parent === undefined) return undefined;
      parent.children.push(closed(open));
    } else if (selfClosing === '/') open.children.push(closed({ name, children: [], text: '' }));
    else if (stack.length > 50) return undefined;
    else stack.push({ name, children: [], text: '' });
  }
  return stack.length === 1 && top.children.length === 1 ? top.children[0] : undefined;
}

function closed({ name, children, text }: Open): Element {
  return { name: name.replace(/^.*:/, ''), children, text: children.length > 0 ? '' : unescaped(text) };
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
}

/** The first element of that name at the end of a path of names. */
export function elementAt(from: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce((at, name) => at?.children.find((child) => child.name === name), from);
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
