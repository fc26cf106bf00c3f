/** One element: names without their prefixes, entities resolved. */
export interface XmlElement {
  readonly name: string;
  /** `xsi:nil="true"`: the element stands for no value. */
  readonly isNil: boolean;
  readonly children: readonly XmlElement[];
  /** All text directly in it, as it stands; empty where there are only elements. */
  readonly text: string;
}

/** An answer of the Metadata API about one component is a fraction of this. */
const mostCharacters = 768 * 1024;
const deepest = 24;

type Node = Readonly<Record<string, unknown>>;

const textName = '#text';
const literalName = '#cdata';
const attributes = ':@';

/**
 * Reads an XML document (XML 1.0) whose text nobody here wrote: no document type and no entities but the five that are
 * predefined and characters by number.
 * @returns the root element; `undefined` when the text is no such document, is longer than 768 KB or nests deeper than
 *   24 elements
 */
export async function readXml(text: string): Promise<XmlElement | undefined> {
  if (text.length > mostCharacters || /<!(?:DOCTYPE|ENTITY)/i.test(text)) return undefined;
  const { XMLParser } = await import('fast-xml-parser');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    textNodeName: textName,
    cdataPropName: literalName,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: deepest,
  });
  try {
    const roots = elementsIn(parser.parse(text, true) as Node[]);
    return roots.length === 1 ? roots[0] : undefined;
  } catch {
    return undefined;
  }
}

function elementsIn(nodes: readonly Node[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => ![attributes, textName, literalName].includes(key));
    const content = name === undefined ? undefined : node[name];
    if (name === undefined || !Array.isArray(content)) return [];
    return [{ name: local(name), isNil: isNil(node), children: elementsIn(content), text: textIn(content) }];
  });
}

function textIn(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      const literal = node[literalName];
      if (Array.isArray(literal)) return literal.map((part: Node) => String(part[textName])).join('');
      return typeof node[textName] === 'string' ? resolved(node[textName]) : '';
    })
    .join('');
}

function isNil(node: Node): boolean {
  const given = Object.entries((node[attributes] ?? {}) as Node);
  return given.some(([name, value]) => local(name) === 'nil' && (value === 'true' || value === '1'));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** @throws RangeError when a number is no character's; the reader says then that this is no document */
function resolved(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (_, decimal, hexadecimal, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    const character = predefined[name];
    if (character === undefined) throw new RangeError('an entity that is not predefined');
    return character;
  });
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The text of the first child of that name, trimmed; `undefined` when it is not there, nil or empty. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  const child = childOf(element, name);
  return child === undefined || child.isNil ? undefined : child.text.trim() || undefined;
}

const xmlEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or in a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => String(xmlEscapes[character]));
}

/** Writes an element and what is in it; elements that stand for no value are left out. */
export function writeXml({ name, isNil, children, text }: XmlElement, indent = ''): string {
  if (isNil) return '';
  if (children.length === 0) return `${indent}<${name}>${escapeXml(text)}</${name}>\n`;
  const inner = children.map((child) => writeXml(child, `${indent}    `)).join('');
  return `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
}
