/** The runner's masks: every registered value and what an encoder makes of it is printed as `***`. */
export class Masker {
  readonly #originals = new Set<string>();
  readonly #values = new Set<string>();

  /** The values that were registered, without their encodings. */
  get originals(): readonly string[] {
    return [...this.#originals];
  }

  /** Registers one value as it stands, of any length; an empty one does nothing. */
  addValue(value: string): void {
    if (value === '' || this.#originals.has(value)) return;
    this.#originals.add(value);
    this.#values.add(value);
    for (const encode of encoders) {
      const encoded = encode(value);
      if (encoded !== '') this.#values.add(encoded);
    }
  }

  /** Registers a value and each of its lines, trimmed: what `add-mask` does. */
  addValueAndLines(value: string): void {
    this.addValue(value);
    for (const line of value.split(/[\r\n]/)) this.addValue(line.trim());
  }

  /** What a secret of the workflow gets before the first step: the trimmed value and its lines. */
  addSecret(value: string): void {
    this.addValueAndLines(value.trim());
  }

  /** The text with every masked part as `***`; parts that overlap or touch become one. */
  mask(text: string): string {
    const found: [number, number][] = [];
    for (const value of this.#values) {
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) found.push([at, at + value.length]);
    }
    if (found.length === 0) return text;
    found.sort((one, other) => one[0] - other[0]);
    let result = '';
    let done = 0;
    let open: [number, number] | undefined;
    for (const range of [...found, [Infinity, Infinity] as [number, number]]) {
      if (open && range[0] <= open[1]) {
        open[1] = Math.max(open[1], range[1]);
        continue;
      }
      if (open) {
        result += `${text.slice(done, open[0])}***`;
        done = open[1];
      }
      open = [...range];
    }
    return result + text.slice(done);
  }
}

/** The encoders of the runner, each from a value to one form of it, empty when the form does not apply. */
const encoders: readonly ((value: string) => string)[] = [
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  jsonEscape,
  percentEscape,
  xmlEscape,
  withoutDoubleQuotes,
  untilAmpersand,
  afterAmpersand,
];

/** With its padding, as the runner has it: behind a value that does not fill the last group, more text is not covered. */
function base64From(value: string, skipped: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return (bytes.length > skipped ? bytes.subarray(skipped) : bytes).toString('base64');
}

function jsonEscape(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u0085\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function percentEscape(value: string): string {
  let result = '';
  for (const byte of Buffer.from(value, 'utf8')) {
    const character = String.fromCharCode(byte);
    result += /[A-Za-z0-9._~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return result;
}

function xmlEscape(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

function withoutDoubleQuotes(value: string): string {
  return value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '';
}

// A shell colours an error's part before and after an ampersand, so the runner masks both parts; six characters at least.
function untilAmpersand(value: string): string {
  const plus = value.indexOf('&+');
  const part = plus >= 0 ? value.slice(0, plus + 2) : value.slice(0, value.lastIndexOf('&') + 1);
  return part.length >= 6 ? part : '';
}

function afterAmpersand(value: string): string {
  if (!value.includes('&')) return '';
  const plus = value.indexOf('&+');
  const part = plus >= 0 ? value.slice(plus + 3) : value.slice(value.lastIndexOf('&') + 1);
  return part.length >= 6 ? part : '';
}
