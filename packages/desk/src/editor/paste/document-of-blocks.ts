import { normalize } from '@hurkaru/bangla';
import type {
  Block,
  Inline,
  List,
  ListItem,
  Mark,
  Paragraph,
  StoryDocument,
  TableCell,
} from '../../../../newsroom/src/story/document.ts';
import type { PastedBlock, PastedCell, PastedLines, PastedRun } from './pasted-block.ts';

/** The story document of pasted blocks, in one spelling. */
export function documentOfBlocks(blocks: readonly PastedBlock[]): StoryDocument {
  const content: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'item') addItem(content, block);
    else if (block.kind === 'quote') addQuote(content, block.lines);
    else if (block.kind === 'embed') content.push({ type: 'embed', attrs: { url: block.url, title: null } });
    else if (block.kind === 'table') content.push(tableOf(block.rows));
    else if (block.kind === 'heading') addHeading(content, block.level, block.lines);
    else addParagraph(content, block.lines);
  }
  return { type: 'doc', content };
}

function addParagraph(content: Block[], lines: PastedLines): void {
  const paragraph = paragraphOf(lines);
  if (paragraph.content !== undefined) content.push(paragraph);
}

function addHeading(content: Block[], level: 2 | 3, lines: PastedLines): void {
  const { content: inline } = paragraphOf(lines);
  if (inline !== undefined) content.push({ type: 'heading', attrs: { level }, content: inline });
}

function addQuote(content: Block[], lines: PastedLines): void {
  const paragraph = paragraphOf(lines);
  const last = content.at(-1);
  if (last?.type === 'blockquote') last.content.push(paragraph);
  else content.push({ type: 'blockquote', content: [paragraph] });
}

function addItem(content: Block[], item: Extract<PastedBlock, { kind: 'item' }>): void {
  const paragraph = paragraphOf(item.lines);
  let within: (Block | Paragraph | List)[] = content;
  for (let level = 1; level < Math.min(item.level, 3); level++) {
    const last = within.at(-1);
    const inner = last !== undefined && isList(last) ? last.content.at(-1) : undefined;
    if (inner === undefined) break;
    within = inner.content;
  }
  const last = within.at(-1);
  const open = last !== undefined && isList(last) ? last : null;
  if (item.goesOn && open !== null) open.content.at(-1)?.content.push(paragraph);
  else if (open !== null && (open.type === 'orderedList') === item.ordered)
    open.content.push(itemOf(paragraph));
  else within.push({ type: item.ordered ? 'orderedList' : 'bulletList', content: [itemOf(paragraph)] });
}

function itemOf(paragraph: Paragraph): ListItem {
  return { type: 'listItem', content: [paragraph] };
}

function isList(block: Block | Paragraph | List): block is List {
  return block.type === 'bulletList' || block.type === 'orderedList';
}

function tableOf(rows: PastedCell[][]): Block {
  return {
    type: 'table',
    content: rows.map((row) => ({ type: 'tableRow', content: row.map(cellOf) })),
  };
}

function cellOf({ header, paragraphs }: PastedCell): TableCell {
  const content: Paragraph[] =
    paragraphs.length === 0 ? [{ type: 'paragraph' }] : paragraphs.map(paragraphOf);
  return { type: header ? 'tableHeader' : 'tableCell', content };
}

function paragraphOf(lines: PastedLines): Paragraph {
  const content: Inline[] = lines.flatMap((line, at) => {
    const texts = joinedRuns(line).flatMap(textNodeOf);
    return at === 0 ? texts : [{ type: 'hardBreak' } as const, ...texts];
  });
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}

function joinedRuns(line: readonly PastedRun[]): PastedRun[] {
  const joined: PastedRun[] = [];
  for (const run of line) {
    const last = joined.at(-1);
    const alike = last?.bold === run.bold && last.italic === run.italic && last.href === run.href;
    if (alike) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function textNodeOf(run: PastedRun): Inline[] {
  const text = normalize(run.text.replaceAll('\0', '').toWellFormed());
  if (text === '') return [];
  const marks = marksOf(run);
  return [marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }];
}

function marksOf({ bold, italic, href }: PastedRun): Mark[] {
  const marks: Mark[] = [];
  if (bold) marks.push({ type: 'bold' });
  if (italic) marks.push({ type: 'italic' });
  if (href !== null) marks.push({ type: 'link', attrs: { href } });
  return marks;
}
