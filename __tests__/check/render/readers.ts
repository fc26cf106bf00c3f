/** Small readers of each format, written from its specification alone: they share nothing with what they read. */

/** RFC 4180: records of fields. @throws SyntaxError where the text is no such thing. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const quoted = /"((?:[^"]|"")*)"/y;
      const plain = /[^",\r\n]*/y;
      quoted.lastIndex = at;
      plain.lastIndex = at;
      const match = text[at] === '"' ? quoted.exec(text) : plain.exec(text);
      if (match === null) throw new SyntaxError(`no field at ${at}`);
      record.push(match[1] === undefined ? match[0] : match[1].replaceAll('""', '"'));
      at += match[0].length;
      if (text[at] !== ',') break;
      at++;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new SyntaxError(`no line end at ${at}: ${text.slice(at, at + 20)}`);
    at += 2;
    records.push(record);
  }
  return records;
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** XML 1.0 without doctype, comments and CDATA. @throws SyntaxError where it is not well-formed. */
export function readXml(text: string): XmlElement {
  const bad = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
  if (bad !== null) throw new SyntaxError(`no character of XML at ${bad.index}`);
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  let at = text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n') ? 39 : 0;
  const token = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  while (at < text.length) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) throw new SyntaxError(`neither tag nor text at ${at}: ${text.slice(at, at + 40)}`);
    at += match[0].length;
    const current = open.at(-1);
    if (current === undefined) throw new SyntaxError('something after the end');
    if (match[5] !== undefined) current.text += decode(match[5]);
    else if (match[1] === '/') {
      if (current.name !== match[2]) throw new SyntaxError(`${current.name} is ended by ${match[2]}`);
      open.pop();
    } else {
      const element: XmlElement = {
        name: match[2] ?? '',
        attributes: attributesOf(match[3] ?? ''),
        children: [],
        text: '',
      };
      current.children.push(element);
      if (match[4] !== '/') open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || only === undefined || others.length > 0 || root.text.trim() !== '') {
    throw new SyntaxError('not exactly one element');
  }
  return only;
}

/** Every element of that name, in order of the document. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => elementsOf(child, name))];
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]);
  const names = new Set(pairs.map(([name]) => name));
  if (names.size !== pairs.length) throw new SyntaxError('an attribute stands twice');
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
  return text.replace(/&(?:#(\d+);|([a-z]+);)?/g, (whole, code: string | undefined, name: string | undefined) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const character = name === undefined ? undefined : known[name];
    if (character === undefined) throw new SyntaxError(`a bare ampersand: ${whole}`);
    return character;
  });
}

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** The text format of Prometheus, 0.0.4. @throws SyntaxError for a line that is none, a sample without TYPE, a double. */
export function readMetrics(text: string): Sample[] {
  if (!text.endsWith('\n')) throw new SyntaxError('the last line has no end');
  const types = new Map<string, string>();
  const seen = new Set<string>();
  return text
    .slice(0, -1)
    .split('\n')
    .flatMap((line) => {
      const type = /^# TYPE ([a-z_]+) (\w+)$/.exec(line);
      if (type !== null) {
        if (types.has(type[1] ?? '')) throw new SyntaxError(`TYPE stands twice: ${line}`);
        types.set(type[1] ?? '', type[2] ?? '');
      }
      if (line.startsWith('# ')) return [];
      const match = /^([a-z_]+)(?:\{((?:[a-z_]+="(?:[^"\\\n]|\\[\\"n])*",?)*)\})? (\S+)$/.exec(line);
      if (match === null) throw new SyntaxError(`no sample: ${line.slice(0, 100)}`);
      const name = match[1] ?? '';
      if (!types.has(name)) throw new SyntaxError(`no TYPE before ${name}`);
      const key = `${name}{${match[2]}}`;
      if (seen.has(key)) throw new SyntaxError(`twice: ${key}`);
      seen.add(key);
      const labels = [...(match[2] ?? '').matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/g)].map(
        ([, label = '', value = '']) => [
          label,
          value.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped)),
        ],
      );
      const value = match[3] === '+Inf' ? Infinity : Number(match[3]);
      if (Number.isNaN(value)) throw new SyntaxError(`no number: ${line}`);
      return [{ name, labels: Object.fromEntries(labels), value }];
    });
}

export interface CalendarComponent {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly components: CalendarComponent[];
}

/** RFC 5545. @throws SyntaxError for a line over 75 octets, a property that stands twice, a component without end. */
export function readCalendar(text: string): CalendarComponent {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new SyntaxError('a line end that is not CRLF');
  const raw = text.slice(0, -2).split('\r\n');
  const long = raw.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new SyntaxError(`over 75 octets: ${long}`);
  if (raw.some((line) => line.includes('\ufffd'))) throw new SyntaxError('a character was cut');
  const lines = raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const root = { name: '', properties: {} as Record<string, string>, components: [] as CalendarComponent[] };
  const open = [root];
  for (const line of lines) {
    const match = /^([A-Z0-9-]+)(?:;[A-Z]+=[^:;]+)*:(.*)$/s.exec(line);
    const current = open.at(-1);
    if (match === null || current === undefined) throw new SyntaxError(`no content line: ${line}`);
    const [, name = '', value = ''] = match;
    if (name === 'BEGIN') {
      const component = { name: value, properties: {}, components: [] };
      current.components.push(component);
      open.push(component);
    } else if (name === 'END') {
      if (current.name !== value) throw new SyntaxError(`${current.name} is ended by ${value}`);
      open.pop();
    } else {
      if (name in current.properties) throw new SyntaxError(`twice: ${name}`);
      current.properties[name] = value;
    }
  }
  const [calendar, ...others] = root.components;
  if (open.length !== 1 || calendar === undefined || others.length > 0)
    throw new SyntaxError('not exactly one calendar');
  return calendar;
}

/** What a TEXT value means (RFC 5545 §3.3.11). */
export function calendarTextOf(value: string): string {
  return value.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}

export interface HtmlPage {
  readonly elements: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  readonly text: string;
  readonly script: string;
  readonly style: string;
}

/** HTML as our page writes it: quoted attributes, no comments. @throws SyntaxError for anything else that begins with `<`. */
export function readHtml(text: string): HtmlPage {
  const elements: HtmlPage['elements'][number][] = [];
  const content = { text: '', script: '', style: '' };
  const token = /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z][\w-]*(?:="[^"]*")?)*)\s*\/?>|([^<]+)/y;
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) throw new SyntaxError(`neither tag nor text at ${at}: ${text.slice(at, at + 60)}`);
    at += match[0].length;
    if (match[4] !== undefined) content.text += decode(match[4]);
    const name = match[2];
    if (name === undefined || match[1] === '/') continue;
    const attributes = [...(match[3] ?? '').matchAll(/([a-zA-Z][\w-]*)(?:="([^"]*)")?/g)].map(
      ([, key = '', value = '']) => [key, decode(value)],
    );
    elements.push({ name, attributes: Object.fromEntries(attributes) });
    if (name === 'script' || name === 'style') {
      const end = text.indexOf(`</${name}`, at);
      content[name] += text.slice(at, end);
      at = end;
    }
  }
  return { elements, ...content };
}
