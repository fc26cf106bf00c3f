/** A query as far as an emulated org understands the language. */
export interface Soql {
  /** Field paths as they were written, `Profile.Name`; empty for `COUNT()`. */
  readonly fields: readonly string[];
  readonly object: string;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
  readonly order: readonly { readonly field: string; readonly descending: boolean }[];
  readonly limit: number | undefined;
  readonly offset: number;
}

export interface Condition {
  readonly field: string;
  readonly operator: '=' | '!=' | '<' | '>' | '<=' | '>=' | 'LIKE' | 'IN';
  readonly values: readonly [Literal, ...Literal[]];
}

export type Literal = string | number | boolean | null | { readonly daysFromToday: number };

/** What is wrong with a query, with the offset at which it went wrong. */
export class SoqlError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

interface Word {
  readonly text: string;
  readonly offset: number;
}

const wordPattern = /\s*(?:'(?:[^'\\]|\\.)*'|<=|>=|!=|[=<>(),]|[\w.:+-]+|\S)/gy;

/**
 * Reads `SELECT a, b.c FROM Object [WHERE x = 'y' AND …] [ORDER BY …] [LIMIT n] [OFFSET n]`.
 * @throws SoqlError for anything else.
 */
export function parseSoql(text: string): Soql {
  const reader = new Reader(text);
  reader.expect('SELECT');
  const fields = readFields(reader);
  reader.expect('FROM');
  const object = reader.take(/^[A-Za-z]\w*$/);
  const conditions: Condition[] = [];
  if (reader.skip('WHERE'))
    do conditions.push(readCondition(reader));
    while (reader.skip('AND'));
  const order: { field: string; descending: boolean }[] = [];
  if (reader.skip('ORDER')) {
    reader.expect('BY');
    do order.push(readOrder(reader));
    while (reader.skip(','));
  }
  const limit = reader.skip('LIMIT') ? Number(reader.take(/^\d+$/)) : undefined;
  const offset = reader.skip('OFFSET') ? Number(reader.take(/^\d+$/)) : 0;
  reader.end();
  return { fields, object, conditions, order, limit, offset };
}

function readFields(reader: Reader): string[] {
  if (reader.skip('COUNT')) {
    reader.expect('(');
    reader.expect(')');
    return [];
  }
  const fields: string[] = [];
  do fields.push(reader.take(/^[A-Za-z][\w.]*$/));
  while (reader.skip(','));
  return fields;
}

function readCondition(reader: Reader): Condition {
  const field = reader.take(/^[A-Za-z][\w.]*$/);
  const operator = reader.take(/^(?:=|!=|<|>|<=|>=|LIKE|IN)$/i).toUpperCase() as Condition['operator'];
  if (operator !== 'IN') return { field, operator, values: [literal(reader.take(/^['\w+-]/))] };
  reader.expect('(');
  const values: [Literal, ...Literal[]] = [literal(reader.take(/^['\w+-]/))];
  while (reader.skip(',')) values.push(literal(reader.take(/^['\w+-]/)));
  reader.expect(')');
  return { field, operator, values };
}

function readOrder(reader: Reader): { field: string; descending: boolean } {
  const field = reader.take(/^[A-Za-z][\w.]*$/);
  const descending = reader.skip('DESC');
  if (!descending) reader.skip('ASC');
  if (reader.skip('NULLS')) reader.take(/^(?:FIRST|LAST)$/i);
  return { field, descending };
}

function literal(word: string): Literal {
  if (word.startsWith("'")) return word.slice(1, -1).replace(/\\(.)/g, '$1');
  if (/^[+-]?\d+(\.\d+)?$/.test(word)) return Number(word);
  if (/^(true|false)$/i.test(word)) return word.toLowerCase() === 'true';
  if (/^null$/i.test(word)) return null;
  if (/^today$/i.test(word)) return { daysFromToday: 0 };
  const days = /^(NEXT|LAST)_N_DAYS:(\d+)$/i.exec(word);
  if (days !== null) return { daysFromToday: days[1]?.toUpperCase() === 'NEXT' ? Number(days[2]) : -Number(days[2]) };
  return word;
}

/** Walks over the words of a query. */
class Reader {
  readonly #words: readonly Word[];
  readonly #length: number;
  #place = 0;

  constructor(text: string) {
    this.#length = text.length;
    this.#words = [...text.trimEnd().matchAll(wordPattern)].map(({ 0: whole, index }) => {
      const word = whole.trimStart();
      return { text: word, offset: index + whole.length - word.length };
    });
  }

  /** Steps over a keyword or sign when it stands here. */
  skip(text: string): boolean {
    const found = this.#words[this.#place]?.text.toUpperCase() === text;
    if (found) this.#place += 1;
    return found;
  }

  expect(text: string): void {
    if (!this.skip(text)) this.#fail();
  }

  take(pattern: RegExp): string {
    const word = this.#words[this.#place];
    if (word === undefined || !pattern.test(word.text)) return this.#fail();
    this.#place += 1;
    return word.text;
  }

  end(): void {
    if (this.#place < this.#words.length) this.#fail();
  }

  #fail(): never {
    const word = this.#words[this.#place];
    throw new SoqlError(`unexpected token: '${word?.text ?? '<EOF>'}'`, word?.offset ?? this.#length);
  }
}
