import { Node } from '@tiptap/core';
import {
  addColumn,
  addRow,
  deleteColumn,
  deleteRow,
  deleteTable,
  insertTable,
  moveToCell,
} from './table-commands.ts';

/**
 * Tables as the story document has them: a table of rows of cells, and a cell of paragraphs. Merged cells of
 * imported tables are kept; the desk makes none, so TipTap's own table, several times the size, is not needed.
 */

const spans = () => ({ colspan: spanAttribute('colspan'), rowspan: spanAttribute('rowspan') });

function spanAttribute(name: string) {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) => {
      const span = Number(element.getAttribute(name) ?? 1);
      return Number.isInteger(span) && span >= 1 && span <= 20 ? span : 1;
    },
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[name] === 1 ? {} : { [name]: attributes[name] },
  };
}

export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addKeyboardShortcuts() {
    const run = (command: TableAct) => () => command(this.editor.state, this.editor.view.dispatch);
    return {
      Tab: run(moveToCell(1)),
      'Shift-Tab': run(moveToCell(-1)),
      'Mod-Alt-t': run(insertTable),
      'Mod-Alt-ArrowDown': run(addRow),
      'Mod-Alt-ArrowRight': run(addColumn),
      'Mod-Alt-ArrowUp': run(deleteRow),
      'Mod-Alt-ArrowLeft': run(deleteColumn),
      'Mod-Alt-Backspace': run(deleteTable),
    };
  },
});

type TableAct = typeof insertTable;

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableHeader | tableCell)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
});

export const TableHeader = Node.create({
  name: 'tableHeader',
  content: 'paragraph+',
  isolating: true,
  addAttributes: spans,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
});

export const TableCell = Node.create({
  name: 'tableCell',
  content: 'paragraph+',
  isolating: true,
  addAttributes: spans,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});
