type Cell = string | number | null | undefined;

/** What a spreadsheet takes for a formula: such a text gets an apostrophe before it (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180): a header, lines that end in CR LF, empty fields for what is not there.
 *
 * @param columns in order: the name and what stands in each row
 */
export function csvOf<Row>(
  columns: Readonly<Record<string, (row: Row) => Cell>>,
  rows: readonly Row[],
): string {
  const lines = [
    Object.keys(columns),
    ...rows.map((row) => Object.values(columns).map((cellOf) => cellOf(row))),
  ];
  return lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}
