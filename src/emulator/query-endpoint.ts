import type { Parts } from './access.ts';
import { type Answer, jsonAnswer, restError } from './answer.ts';
import type { Emulation, Holder } from './emulation.ts';
import type { Inquiry } from './inquiry.ts';
import { findObject, type SObject } from './object.ts';
import { columnsOf } from './query-columns.ts';
import { parseSoql, type Soql, SoqlError } from './soql.ts';
import { project, type Row, selectRows, valueAt } from './soql-rows.ts';

/** `GET /services/data/vXX.X[/tooling]/query?q=…`: the first page of what a query finds, or its columns. */
export function queryEndpoint(holder: Holder, inquiry: Inquiry, parts: Parts, emulation: Emulation): Answer {
  const [version, tooling] = parts;
  const text = inquiry.query.get('q');
  if (text === null) return restError(400, 'MALFORMED_QUERY', 'A query string has to be specified');
  try {
    const soql = parseSoql(text);
    const object = findObject(soql.object, tooling !== '', holder.org, holder.user);
    if (object === undefined) return unknownObject(text, soql);
    const unknown = unknownField(soql, object);
    if (unknown !== undefined) return unknownColumn(text, unknown, object.name);
    if (inquiry.query.get('columns') === 'true') {
      return jsonAnswer({ columnMetadata: columnsOf(soql.fields), entityName: object.name });
    }
    const base = `/services/data/v${version}${tooling}`;
    const rows = selectRows(soql, object.rows, emulation.now());
    if (soql.fields.length === 0) return jsonAnswer({ totalSize: rows.length, done: true, records: [] });
    const records = rows.map((row) => project(row, soql.fields, attributes(base, object.name, row)));
    return page(emulation, holder, { records, path: `${base}/query`, pageSize: pageSize(emulation, inquiry) }, 0);
  } catch (error) {
    if (!(error instanceof SoqlError)) throw error;
    return restError(400, 'MALFORMED_QUERY', `${pointAt(text, error.offset)}\n${error.message}`);
  }
}

/** `GET …/query/<cursor>-<offset>`: a further page. */
export function nextPageEndpoint(holder: Holder, _: Inquiry, parts: Parts, emulation: Emulation): Answer {
  const [, name, offset] = parts;
  const cursor = emulation.cursors.get(name);
  if (cursor === undefined || cursor.userId !== holder.user.id || Number(offset) >= cursor.records.length) {
    return restError(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
  }
  return page(emulation, holder, cursor, Number(offset), name);
}

/** What a query found, kept for the pages to come. */
export interface Cursor {
  readonly userId: string;
  readonly records: readonly Row[];
  /** `/services/data/v66.0/query` or its Tooling sister. */
  readonly path: string;
  readonly pageSize: number;
}

/** As many as an org keeps open for one user. */
const maximumCursors = 10;

function page(
  emulation: Emulation,
  { user }: Holder,
  found: Omit<Cursor, 'userId'>,
  offset: number,
  known?: string,
): Answer {
  const { records, path, pageSize: size } = found;
  const end = offset + size;
  const head = { totalSize: records.length, done: end >= records.length };
  if (head.done) return jsonAnswer({ ...head, records: records.slice(offset) });
  const name = known ?? emulation.nextCursorName();
  if (known === undefined) {
    const oldest = [...emulation.cursors.entries()].filter(([, cursor]) => cursor.userId === user.id);
    for (const [each] of oldest.slice(0, Math.max(0, oldest.length - maximumCursors + 1)))
      emulation.cursors.delete(each);
    emulation.cursors.set(name, { ...found, userId: user.id });
  }
  return jsonAnswer({ ...head, nextRecordsUrl: `${path}/${name}-${end}`, records: records.slice(offset, end) });
}

function pageSize(emulation: Emulation, inquiry: Inquiry): number {
  const configured = emulation.configuration.pageSize ?? 2000;
  const wanted = /batchSize=(\d+)/i.exec(String(inquiry.headers['sforce-query-options'] ?? ''))?.[1];
  return wanted === undefined ? configured : Math.min(configured, Math.max(200, Number(wanted)));
}

function attributes(base: string, type: string, row: Row): Row {
  return { type, url: `${base}/sobjects/${type}/${String(row['Id'])}` };
}

/** A field that neither the rows nor the object's list know. */
function unknownField(soql: Soql, object: SObject): string | undefined {
  const used = [...soql.fields, ...soql.conditions.map(({ field }) => field), ...soql.order.map(({ field }) => field)];
  const listed = new Set(object.fields.map((field) => field.toLowerCase()));
  return used.find(
    (path) => !listed.has(path.toLowerCase()) && !object.rows.some((row) => valueAt(row, path) !== undefined),
  );
}

function unknownObject(text: string, { object }: Soql): Answer {
  const offset = text.search(new RegExp(`\\b${object}\\b(?!.*\\bFROM\\b)`, 'is'));
  return restError(
    400,
    'INVALID_TYPE',
    `${pointAt(text, offset)}\nsObject type '${object}' is not supported. If you are attempting to use a custom object, ` +
      "be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the " +
      'appropriate names.',
  );
}

function unknownColumn(text: string, field: string, object: string): Answer {
  return restError(
    400,
    'INVALID_FIELD',
    `${pointAt(text, text.indexOf(field))}\nNo such column '${field}' on entity '${object}'. If you are attempting to ` +
      "use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the " +
      'describe call for the appropriate names.',
  );
}

/** The query with a caret under the place, as the API shows it. */
function pointAt(text: string, offset: number): string {
  return `\n${text}\n${' '.repeat(Math.max(0, offset))}^\nERROR at Row:1:Column:${offset + 1}`;
}
