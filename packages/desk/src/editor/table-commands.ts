import type { Node, NodeType, ResolvedPos, Schema } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

/**
 * Commands of tables; each is false where the caret is in none, and works too where rows differ in length. Rows and
 * columns of a table with merged cells (from an import) stay as they are.
 */

/** A table of two columns: a row of headers and two of cells, after the block with the caret. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (placeOf($from) !== null) return false;
  const table = newTable(state.schema, 3, 2);
  const block = $from.depth === 0 ? null : $from.node(1);
  const replaces = $from.depth === 1 && block?.type.name === 'paragraph' && block.content.size === 0;
  const at = $from.depth === 0 ? $from.pos : replaces ? $from.before(1) : $from.after(1);
  const tr = state.tr.replaceWith(at, replaces ? $from.after(1) : at, table);
  if (at + table.nodeSize === tr.doc.content.size) {
    tr.insert(at + table.nodeSize, state.schema.node('paragraph'));
  }
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(at + 4))).scrollIntoView());
  return true;
};

/** A row of cells below the row with the caret. */
export const addRow: Command = (state, dispatch) =>
  withPlace(state, dispatch, (tr, place) => {
    const row = place.table.child(place.row);
    const cells = Array.from({ length: row.childCount }, () => emptyCell(state.schema, 'tableCell'));
    const at = rowStart(place, place.row + 1);
    tr.insert(at, state.schema.node('tableRow', null, cells));
    caretIn(tr, at + 3);
  });

/** A column to the right of the caret's; a cell beside a header is a header in the row of headers. */
export const addColumn: Command = (state, dispatch) =>
  withPlace(state, dispatch, (tr, place) => {
    eachRowFromLast(place, (row, start) => {
      const column = Math.min(place.column, row.childCount - 1);
      const beside = row.child(column);
      tr.insert(cellStart(row, start, column + 1), emptyCell(state.schema, beside.type));
    });
    const row = tr.doc.resolve(place.start).nodeAfter?.child(place.row);
    if (row) caretIn(tr, cellStart(row, rowStart(place, place.row) + widened(place), place.column + 1) + 2);
  });

/** Removes the caret's row, and with the last row the table. */
export const deleteRow: Command = (state, dispatch) =>
  withPlace(state, dispatch, (tr, place) => {
    if (place.table.childCount === 1) return removeTable(tr, place);
    const start = rowStart(place, place.row);
    tr.delete(start, start + place.table.child(place.row).nodeSize);
    caretIn(tr, Math.min(start, tr.doc.content.size));
  });

/** Removes the caret's column, and with the last column the table. */
export const deleteColumn: Command = (state, dispatch) =>
  withPlace(state, dispatch, (tr, place) => {
    const widest = Math.max(...place.table.children.map((row) => row.childCount));
    if (widest === 1) return removeTable(tr, place);
    eachRowFromLast(place, (row, start) => {
      if (place.column >= row.childCount) return;
      const at = cellStart(row, start, place.column);
      if (row.childCount > 1) tr.delete(at, at + row.child(place.column).nodeSize);
    });
    caretIn(tr, place.start + 3);
  });

/** Removes the table around the caret. */
export const deleteTable: Command = (state, dispatch) => withPlace(state, dispatch, removeTable);

/** To the next or previous cell; after the last one a new row begins. */
export function moveToCell(by: 1 | -1): Command {
  return (state, dispatch) => {
    const place = placeOf(state.selection.$from);
    if (place === null) return false;
    const cells = cellStarts(place);
    const next = cells.indexOf(place.cell) + by;
    const at = cells[next];
    if (at === undefined) return by === 1 ? addRow(state, dispatch) : true;
    const tr = state.tr;
    caretIn(tr, at + 2);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Whether a position is within a table. */
export function inTable($pos: ResolvedPos): boolean {
  return placeOf($pos) !== null;
}

/** Where in which table a position is; positions are those of the nodes' beginnings. */
interface Place {
  table: Node;
  start: number;
  row: number;
  column: number;
  cell: number;
}

function placeOf($pos: ResolvedPos): Place | null {
  for (let depth = $pos.depth - 2; depth > 0; depth--) {
    if ($pos.node(depth).type.name !== 'table') continue;
    return {
      table: $pos.node(depth),
      start: $pos.before(depth),
      row: $pos.index(depth),
      column: $pos.index(depth + 1),
      cell: $pos.before(depth + 2),
    };
  }
  return null;
}

function withPlace(
  state: EditorState,
  dispatch: ((tr: Transaction) => void) | undefined,
  act: (tr: Transaction, place: Place) => void,
): boolean {
  const place = placeOf(state.selection.$from);
  if (place === null || (act !== removeTable && hasMergedCells(place.table))) return false;
  if (dispatch === undefined) return true;
  const tr = state.tr;
  act(tr, place);
  dispatch(tr.scrollIntoView());
  return true;
}

function hasMergedCells(table: Node): boolean {
  return table.children.some((row) =>
    row.children.some(({ attrs }) => Number(attrs.colspan) > 1 || Number(attrs.rowspan) > 1),
  );
}

function removeTable(tr: Transaction, place: Place): void {
  tr.delete(place.start, place.start + place.table.nodeSize);
  if (tr.doc.childCount === 0) tr.insert(0, tr.doc.type.schema.node('paragraph'));
  caretIn(tr, Math.min(place.start, tr.doc.content.size));
}

function rowStart(place: Place, row: number): number {
  let at = place.start + 1;
  for (let index = 0; index < row; index++) at += place.table.child(index).nodeSize;
  return at;
}

function cellStart(row: Node, start: number, column: number): number {
  let at = start + 1;
  for (let index = 0; index < Math.min(column, row.childCount); index++) at += row.child(index).nodeSize;
  return at;
}

function cellStarts(place: Place): number[] {
  return place.table.children.flatMap((row, index) =>
    row.children.map((_, column) => cellStart(row, rowStart(place, index), column)),
  );
}

/** From the last row to the first, so that positions before a change stay right. */
function eachRowFromLast(place: Place, act: (row: Node, start: number) => void): void {
  for (let index = place.table.childCount - 1; index >= 0; index--) {
    act(place.table.child(index), rowStart(place, index));
  }
}

/** By how much the rows before the caret's have grown with a new column of empty cells. */
function widened(place: Place): number {
  return place.row * EMPTY_CELL_SIZE;
}

function caretIn(tr: Transaction, near: number): void {
  tr.setSelection(TextSelection.near(tr.doc.resolve(near)));
}

function newTable(schema: Schema, rows: number, columns: number): Node {
  const cells = (type: string) => Array.from({ length: columns }, () => emptyCell(schema, type));
  const row = (type: string) => schema.node('tableRow', null, cells(type));
  const body = Array.from({ length: rows - 1 }, () => row('tableCell'));
  return schema.node('table', null, [row('tableHeader'), ...body]);
}

function emptyCell(schema: Schema, type: NodeType | string): Node {
  return schema.node(type, null, [schema.node('paragraph')]);
}

/** A cell with an empty paragraph: two brackets each. */
const EMPTY_CELL_SIZE = 4;
