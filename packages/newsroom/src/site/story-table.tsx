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
  return (
    <table>
      <tbody>
        {table.content.map((row, index) => (
          <tr>
            {row.content.map((cell) => (
              <Cell cell={cell} scope={scopeIn(row, index)} />
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

function Cell({ cell, scope }: { cell: TableCell; scope: 'col' | 'row' }) {
  const { colspan, rowspan } = cell.attrs ?? {};
  const content = cell.content.map((paragraph) => <Paragraph content={paragraph.content} />);
  if (cell.type === 'tableHeader') {
    return (
      <th scope={scope} colspan={colspan} rowspan={rowspan}>
        {content}
      </th>
    );
  }
  return (
    <td class={isNumber(cell) ? 'number' : undefined} colspan={colspan} rowspan={rowspan}>
      {content}
    </td>
  );
}

/** Figures stand at the end of their column, so that they can be compared at a glance. */
function isNumber({ content }: TableCell): boolean {
  return /^[+−–-]?\s*৳?\s*[\d০-৯][\d০-৯.,/–-]*\s*(?:%|৳|শতাংশ|টাকা)?$/.test(
    content.map((paragraph) => inlineText(paragraph.content)).join(' '),
  );
}
