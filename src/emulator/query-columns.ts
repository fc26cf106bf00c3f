/** One column of a query's result, as `query?…&columns=true` describes it; relationships nest. */
interface Column {
  readonly columnName: string;
  readonly displayName: string;
  readonly aggregate: boolean;
  readonly custom: boolean;
  readonly joinColumns: Column[];
}

/** The columns of field paths, in their order; paths through one relationship come together. */
export function columnsOf(paths: readonly string[]): Column[] {
  const columns: Column[] = [];
  for (const path of paths) {
    let level = columns;
    for (const name of path.split('.')) level = columnNamed(name, level).joinColumns;
  }
  return columns;
}

function columnNamed(name: string, level: Column[]): Column {
  const known = level.find((column) => column.columnName.toLowerCase() === name.toLowerCase());
  if (known !== undefined) return known;
  const column = {
    columnName: name,
    displayName: name,
    aggregate: false,
    custom: /__[cr]$/i.test(name),
    joinColumns: [],
  };
  level.push(column);
  return column;
}
