import { toBanglaDigits } from '@hurkaru/bangla';
import { inlineText, type Table, type TableCell, type TableRow } from '../story/document.ts';
import { Paragraph } from './story-inline.tsx';
import { words } from './words.ts';

/** A table in a frame that scrolls sideways on a phone, by touch and by keyboard. */
export function StoryTable({ table, number }: { table: Table; number: number }) {
  const name = `${words.table.bn} ${toBanglaDigits(String(number))}`;
  return (
    <section class="table" aria-label={name} tabindex={0}>
      <PlainTable table={table} />
    </section>
  );
}

export function PlainTable({ table }: { table: Table }) {
  const figures = columnsOfFigures(table);
  return (
    <table>
      <tbody>
        {table.content.map((row, index) => (
          <tr>
            {row.content.map((cell, column) => (
              <Cell cell={cell} scope={scopeIn(row, index)} isFigure={figures.has(column)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A row with headers beyond its first cell heads columns; a first cell alone heads its row. */
function scopeIn({ content }: TableRow, index: number): 'col' | 'row' {
  const headsColumns =
    content.length === 1 ? index === 0 : content.slice(1).some(({ type }) => type === 'tableHeader');
  return headsColumns ? 'col' : 'row';
}

/** The columns of a table without spans in which all but the headers are figures. */
function columnsOfFigures({ content }: Table): ReadonlySet<number> {
  const cells = content.flatMap((row) => row.content.map((cell, column) => ({ cell, column })));
  if (cells.some(({ cell }) => cell.attrs !== undefined)) return new Set();
  const data = cells.filter(({ cell }) => cell.type === 'tableCell');
  const others = new Set(data.filter(({ cell }) => !isFigure(cell)).map(({ column }) => column));
  return new Set(data.map(({ column }) => column).filter((column) => !others.has(column)));
}

function isFigure({ content }: TableCell): boolean {
  const text = content.map((paragraph) => inlineText(paragraph.content)).join(' ');
  return /^(?:[+−–-]?\s*৳?\s*[\d০-৯][\d০-৯.,]*\s*(?:%|৳|শতাংশ|টাকা)?|[–—-]?)$/.test(text.trim());
}

interface CellProps {
  cell: TableCell;
  scope: 'col' | 'row';
  /** Figures stand at the end of their column, so that they can be compared at a glance. */
  isFigure: boolean;
}

function Cell({ cell, scope, isFigure }: CellProps) {
  const shared = { class: isFigure ? 'number' : undefined, ...cell.attrs };
  const content = cell.content.map((paragraph) => <Paragraph content={paragraph.content} />);
  if (cell.type === 'tableCell') return <td {...shared}>{content}</td>;
  return (
    <th scope={scope} {...shared}>
      {content}
    </th>
  );
}
