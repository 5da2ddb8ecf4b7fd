/** Rows <-> columns of text: values of one kind side by side compress better than rows do. */

/**
 * The kinds of a table's columns, one letter each: `s` a text, `n` a number, `w` texts, `d` numbers, written as the steps
 * between them. No text may hold a line end or a tab, and no cell of the first column may be empty.
 */
export type Shape = string;

export type Cell = string | number | readonly number[] | readonly string[];
export type Row = readonly Cell[];

const [rowEnd, wordEnd] = ['\n', '\t'];

/** Each column one string. */
export function columnsOf(shape: Shape, rows: readonly Row[]): string[] {
  return [...shape].map((kind, column) => rows.map((row) => written(kind, row[column] ?? '')).join(rowEnd));
}

/** What `columnsOf` was given. */
export function rowsOf(shape: Shape, columns: readonly string[]): Row[] {
  const cells = columns.map((column, at) => column.split(rowEnd).map((text) => read(shape[at] ?? '', text)));
  return columns[0] ? (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] ?? '')) : [];
}

function written(kind: string, cell: Cell): string {
  if (kind === 'w') return (cell as readonly string[]).join(wordEnd);
  if (kind !== 'd') return String(cell);
  return (cell as readonly number[]).map((number, at, all) => number - (all[at - 1] ?? 0)).join(' ');
}

function read(kind: string, text: string): Cell {
  if (kind === 'n') return Number(text);
  if (kind === 's') return text;
  if (text === '') return [];
  if (kind === 'w') return text.split(wordEnd);
  let sum = 0;
  return text.split(' ').map((step) => {
    sum += Number(step);
    return sum;
  });
}
