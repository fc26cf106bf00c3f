import type { Condition, Literal, Soql } from './soql.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The rows that a query is about, in its order, before fields are chosen. Comparisons ignore case, as Salesforce's do. */
export function selectRows(soql: Soql, rows: readonly Row[], now: Date): Row[] {
  const found = rows.filter((row) => soql.conditions.every((condition) => holds(condition, row, now)));
  for (const { field, descending } of [...soql.order].reverse()) {
    found.sort((left, right) => compare(valueAt(left, field), valueAt(right, field)) * (descending ? -1 : 1));
  }
  return found.slice(soql.offset, soql.limit === undefined ? undefined : soql.offset + soql.limit);
}

/** The value of a field path, names in any case; `undefined` when the row has no such field. */
export function valueAt(row: Row, path: string): unknown {
  let value: unknown = row;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return value === null ? null : undefined;
    const own = ownName(value, name);
    value = own === undefined ? undefined : (value as Row)[own];
  }
  return value;
}

/** A row with the chosen fields alone, nested where their paths are. */
export function project(row: Row, fields: readonly string[], attributes: Row): Row {
  const result: Record<string, unknown> = { attributes };
  for (const path of fields) {
    const names = path.split('.');
    let target = result;
    let source: object = row;
    for (const [place, name] of names.entries()) {
      const own = ownName(source, name) ?? name;
      const value = (source as Row)[own] ?? null;
      if (place === names.length - 1) target[own] = value;
      else if (typeof value === 'object' && value !== null) {
        target = nested(target, own);
        source = value;
      } else {
        target[own] = null;
        break;
      }
    }
  }
  return result;
}

function nested(target: Record<string, unknown>, name: string): Record<string, unknown> {
  target[name] ??= {};
  return target[name] as Record<string, unknown>;
}

function ownName(value: object, name: string): string | undefined {
  return Object.keys(value).find((key) => key.toLowerCase() === name.toLowerCase());
}

function holds({ field, operator, values }: Condition, row: Row, now: Date): boolean {
  const value = valueAt(row, field) ?? null;
  const first = plain(values[0], now);
  const order = compare(value, first);
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case 'IN':
      return values.some((each) => compare(value, plain(each, now)) === 0);
    case 'LIKE':
      return like(String(first)).test(String(value ?? ''));
  }
  if (value === null || first === null) return false;
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

function plain(value: Literal, now: Date): string | number | boolean | null {
  if (typeof value !== 'object' || value === null) return value;
  return new Date(now.getTime() + value.daysFromToday * 86_400_000).toISOString().slice(0, 10);
}

function like(pattern: string): RegExp {
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('%', '.*').replaceAll('_', '.')}$`, 'is');
}

function compare(left: unknown, right: unknown): number {
  if (!isThere(left) || !isThere(right)) return Number(isThere(left)) - Number(isThere(right));
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [a, b] = [sortable(left, right), sortable(right, left)];
  return a < b ? -1 : Number(a > b);
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** Ids are equal in their short and long form. */
function sortable(value: unknown, other: unknown): string {
  const text = String(value);
  const short = /^[0-9A-Za-z]{18}$/.test(text) && /^[0-9A-Za-z]{15}$/.test(String(other));
  return (short ? text.slice(0, 15) : text).toLowerCase();
}
