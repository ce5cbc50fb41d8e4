import { documentLimits, type Paragraph, type Table, type TableCell, type TableRow } from './document.ts';
import { childrenOf, type LooseNode, wholeNumber } from './loose-node.ts';

/**
 * Makes regular tables of a loose one: every row covers every column once, no span reaches beyond the table,
 * and what is too long goes on in a further table. Cells beyond the last column allowed join the last.
 *
 * @param paragraphsIn what stands in a cell, as paragraphs
 */
export function cleanTables(
  table: LooseNode,
  paragraphsIn: (nodes: readonly LooseNode[]) => Paragraph[],
): Table[] {
  const rows = childrenOf(table).map((row) => cellsOf(row).map((cell) => cleanCell(cell, paragraphsIn)));
  const tables: Table[] = [];
  for (let from = 0; from < rows.length; from += documentLimits.tableRows) {
    const content = regular(rows.slice(from, from + documentLimits.tableRows));
    if (content.length > 0) tables.push({ type: 'table', content });
  }
  return tables;
}

/** What stands in a table outside its rows, or in a row outside its cells, is a cell of its own. */
function cellsOf(row: LooseNode): LooseNode[] {
  return row.type === 'tableRow' ? childrenOf(row) : [row];
}

/** A cell with both spans said. */
interface Cell {
  type: TableCell['type'];
  colspan: number;
  rowspan: number;
  paragraphs: Paragraph[];
}

function cleanCell(node: LooseNode, paragraphsIn: (nodes: readonly LooseNode[]) => Paragraph[]): Cell {
  const isCell = node.type === 'tableCell' || node.type === 'tableHeader';
  return {
    type: node.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
    colspan: spanOf(node.attrs.colspan),
    rowspan: spanOf(node.attrs.rowspan),
    paragraphs: paragraphsIn(isCell ? childrenOf(node) : [node]),
  };
}

function spanOf(value: unknown): number {
  return Math.min(Math.max(wholeNumber(value) ?? 1, 1), documentLimits.tableColumns);
}

function regular(loose: readonly (readonly Cell[])[]): TableRow[] {
  const rows = withoutEmptyRows(placed(loose));
  const width = Math.max(0, ...widths(rows));
  return filled(rows, width).map((cells) => ({ type: 'tableRow', content: cells.map(tableCell) }));
}

/** Each cell in the first columns that are free, no wider than they are. */
function placed(loose: readonly (readonly Cell[])[]): Cell[][] {
  const taken = new Columns();
  let last: Cell | undefined;
  return loose.map((cells) => {
    const row: Cell[] = [];
    taken.nextRow();
    for (const cell of cells) {
      const colspan = taken.take(cell.colspan, cell.rowspan);
      if (colspan === 0 && last !== undefined) {
        last.paragraphs.push(...cell.paragraphs);
      } else {
        last = { ...cell, colspan, paragraphs: [...cell.paragraphs] };
        row.push(last);
      }
    }
    return row;
  });
}

/** Which columns of the row in hand are taken, by cells of this row or of rows above that reach down. */
class Columns {
  /** For each column, how many rows from this one on it is taken. */
  readonly #left: number[] = Array.from({ length: documentLimits.tableColumns }, () => 0);

  nextRow(): void {
    for (const [column, rows] of this.#left.entries()) this.#left[column] = Math.max(0, rows - 1);
  }

  /** Takes the first free column and those after it that are free too; gives how many, 0 where none is free. */
  take(colspan: number, rowspan: number): number {
    const from = this.#left.indexOf(0);
    if (from < 0) return 0;
    const nextTaken = this.#left.findIndex((rows, column) => column > from && rows > 0);
    const width = Math.min(colspan, (nextTaken < 0 ? this.#left.length : nextTaken) - from);
    this.#left.fill(rowspan, from, from + width);
    return width;
  }

  /** The columns taken up to the last that is. */
  width(): number {
    return this.#left.findLastIndex((rows) => rows > 0) + 1;
  }

  free(width: number): number {
    return this.#left.slice(0, width).filter((rows) => rows === 0).length;
  }
}

/** Rows that hold only what reaches down from above go, and with them that much of the reach. */
function withoutEmptyRows(rows: readonly Cell[][]): Cell[][] {
  return rows
    .map((cells, at) =>
      cells.map((cell) => ({
        ...cell,
        rowspan: rows.slice(at, at + cell.rowspan).filter((row) => row.length > 0).length,
      })),
    )
    .filter((cells) => cells.length > 0);
}

function widths(rows: readonly Cell[][]): number[] {
  const taken = new Columns();
  return rows.map((cells) => {
    taken.nextRow();
    for (const { colspan, rowspan } of cells) taken.take(colspan, rowspan);
    return taken.width();
  });
}

/** Rows that end early get empty cells. */
function filled(rows: readonly Cell[][], width: number): Cell[][] {
  const taken = new Columns();
  return rows.map((cells) => {
    taken.nextRow();
    for (const { colspan, rowspan } of cells) taken.take(colspan, rowspan);
    const missing = Array.from({ length: taken.free(width) }, emptyCell);
    for (const _ of missing) taken.take(1, 1);
    return [...cells, ...missing];
  });
}

function emptyCell(): Cell {
  return { type: 'tableCell', colspan: 1, rowspan: 1, paragraphs: [] };
}

function tableCell({ type, colspan, rowspan, paragraphs }: Cell): TableCell {
  const attrs = { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) };
  return {
    type,
    ...(colspan > 1 || rowspan > 1 ? { attrs } : {}),
    content: paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' }],
  };
}
