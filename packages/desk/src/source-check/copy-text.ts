import type { Node } from '@tiptap/pm/model';

/** A field of the story in which copy stands. */
export type CopyField = 'headline' | 'standfirst' | 'body';

/** What the fields say now; the body as the editor holds it. */
export interface CopyFields {
  headline: string;
  standfirst: string;
  body: Node;
}

/** A stretch of a field: UTF-16 offsets in headline and standfirst, positions of the document in the body. */
export interface FieldRange {
  field: CopyField;
  from: number;
  to: number;
}

/** The copy as one text, and which stretch of it stands where. */
export interface CopyText {
  text: string;
  lines: readonly CopyLine[];
}

interface CopyLine {
  field: CopyField;
  /** In the text, end exclusive. */
  start: number;
  end: number;
  /** Where its first letter stands in the field. */
  at: number;
}

/**
 * Headline, standfirst and body as the one text that is held against the source, joined as the server joins a
 * revision's (see the newsroom's checked-texts.ts). Every UTF-16 unit of a line is one place of its field, so that
 * offsets can be told both ways.
 */
export function copyTextOf({ headline, standfirst, body }: CopyFields): CopyText {
  const lines: CopyLine[] = [];
  let text = '';
  const add: AddLine = (field, line, at, between = '\n\n') => {
    if (line.trim() === '') return;
    if (text !== '') text += between;
    lines.push({ field, start: text.length, end: text.length + line.length, at });
    text += line;
  };
  add('headline', headline, 0);
  add('standfirst', standfirst, 0);
  addBlocks(body, 0, add);
  return { text, lines };
}

/** What stands between a line and the one before. */
type Between = '\n\n' | '\n' | ' | ' | ' ';
type AddLine = (field: CopyField, line: string, at: number, between?: Between) => void;

/** @param inside the position of the node's first child */
function addBlocks(node: Node, inside: number, add: AddLine, betweenAll: Between = '\n\n'): void {
  const within = betweenWithin[node.type.name];
  let between = betweenAll;
  node.forEach((child, offset) => {
    const at = inside + offset + 1;
    if (child.isTextblock) add('body', child.textBetween(0, child.content.size, null, '\n'), at, between);
    else addBlocks(child, at, add, between);
    if (within !== undefined && child.textContent.trim() !== '') between = within;
  });
}

/** A line of a list and a row of a table are one piece of text; everything else is a paragraph for itself. */
const betweenWithin: Record<string, Between> = {
  listItem: '\n',
  tableRow: ' | ',
  tableCell: ' ',
  tableHeader: ' ',
};

/** Where a stretch of the text stands in the fields: one range for each line that it touches. */
export function rangesOf({ lines }: CopyText, { start, end }: { start: number; end: number }): FieldRange[] {
  return lines.flatMap((line) => {
    const [from, to] = [Math.max(start, line.start), Math.min(end, line.end)];
    if (from >= to) return [];
    return [{ field: line.field, from: line.at + from - line.start, to: line.at + to - line.start }];
  });
}

/** Where a place of a field stands in the text; null where it belongs to no line, as in an empty block. */
export function offsetOf({ lines }: CopyText, field: CopyField, at: number): number | null {
  const line = lines.find((one) => one.field === field && at >= one.at && at <= one.at + one.end - one.start);
  return line === undefined ? null : line.start + at - line.at;
}
