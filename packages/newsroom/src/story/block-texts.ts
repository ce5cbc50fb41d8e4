import type { StoryDocument } from './document.ts';

/** A block of a story as it is compared: a line of a list and a row of a table count as blocks. */
export interface BlockText {
  kind: 'paragraph' | 'heading' | 'quote' | 'list-item' | 'table-row' | 'embed';
  text: string;
  /** Equal for blocks that are the same in text, kind, marks and links. */
  key: string;
}

/** The document's form, whatever blocks it knows. */
interface Node {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: readonly { type: string; attrs?: Record<string, unknown> }[];
  content?: readonly Node[];
}

/** The blocks of a story in reading order, with their plain text. */
export function blockTextsOf(document: StoryDocument): BlockText[] {
  return (document.content as readonly Node[]).flatMap(blocksOf);
}

function blocksOf(node: Node): BlockText[] {
  const children = node.content ?? [];
  switch (node.type) {
    case 'heading':
      return [block('heading', node, textOf(node))];
    case 'blockquote':
      return children.map((child) => block('quote', child, textOf(child)));
    case 'bulletList':
    case 'orderedList':
      return children.flatMap(itemBlocks);
    case 'table':
      return children.map((row) => block('table-row', row, (row.content ?? []).map(cellText).join(' | ')));
    case 'embed':
      return [block('embed', node, [node.attrs?.title, node.attrs?.url].filter(isText).join(' '))];
    default:
      return [block('paragraph', node, textOf(node))];
  }
}

/** An item's own paragraphs are a block; the items of lists within it are blocks too. */
function itemBlocks(item: Node): BlockText[] {
  const own = (item.content ?? []).filter(({ type }) => type === 'paragraph');
  const lists = (item.content ?? []).filter(({ type }) => type !== 'paragraph');
  const text = own.map(textOf).join('\n');
  return [block('list-item', { ...item, content: own }, text), ...lists.flatMap(blocksOf)];
}

function block(kind: BlockText['kind'], node: Node, text: string): BlockText {
  return { kind, text, key: `${kind} ${formOf(node)}` };
}

/** The same for two nodes that read the same, however their JSON orders its keys or cuts its texts. */
function formOf({ type, attrs, content = [] }: Node): string {
  const runs: { marks: string; text: string }[] = [];
  for (const child of content) {
    const marks = child.text === undefined ? null : (child.marks ?? []).map(markOf).sort().join();
    const last = runs.at(-1);
    if (marks === null) runs.push({ marks: 'node', text: formOf(child) });
    else if (last?.marks === marks) last.text += child.text;
    else runs.push({ marks, text: child.text ?? '' });
  }
  return JSON.stringify([type, given(attrs), runs.map(({ marks, text }) => [marks, text])]);
}

function markOf({ type, attrs }: { type: string; attrs?: Record<string, unknown> }): string {
  return JSON.stringify([type, given(attrs)]);
}

function given(attrs: Record<string, unknown> = {}): [string, unknown][] {
  return Object.entries(attrs)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function cellText(cell: Node): string {
  return (cell.content ?? []).map(textOf).join(' ');
}

function textOf(node: Node): string {
  if (node.type === 'hardBreak') return '\n';
  return node.text ?? (node.content ?? []).map(textOf).join('');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
