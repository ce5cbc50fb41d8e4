import { normalize } from '@hurkaru/bangla';
import {
  documentLimits,
  type Inline,
  isSafeAddress,
  type Mark,
  type Paragraph,
  type TextNode,
} from './document.ts';
import { childrenOf, type LooseMark, type LooseNode, looseText } from './loose-node.ts';
import { storableText } from './storable-text.ts';

/**
 * The texts and breaks in a list of nodes, whatever holds them: line feeds become breaks, texts with the
 * same marks become one, in one spelling; breaks at either end are left out.
 */
export function cleanInline(nodes: readonly LooseNode[]): Inline[] {
  const line = settled(leavesOf(nodes).flatMap(inlineOf));
  const from = line.findIndex(isText);
  return from < 0 ? [] : line.slice(from, line.findLastIndex(isText) + 1);
}

/** True where a reader would see something. */
export function isVisible(content: readonly Inline[]): boolean {
  return content.some((node) => node.type === 'text' && node.text.trim() !== '');
}

/** A paragraph that is a link, or a plain text where the address is none to follow; none for no text. */
export function linkedText(text: string, href: string): Paragraph[] {
  const content = cleanInline([looseText(text, [{ type: 'link', attrs: { href } }])]);
  return isVisible(content) ? [{ type: 'paragraph', content }] : [];
}

/** Nodes that stand on lines of their own: their texts never run together. */
export const blockTypes: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'bulletList',
  'orderedList',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'embed',
]);

/** The texts and breaks below the nodes in reading order, without recursion: a tree may be of any depth. */
function leavesOf(nodes: readonly LooseNode[]): LooseNode[] {
  const leaves: LooseNode[] = [];
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text' || node.type === 'hardBreak') {
      leaves.push(node);
    } else {
      const end = blockTypes.has(node.type) ? [lineEnd] : [];
      const inside = [...end, ...ownTexts(node), ...childrenOf(node), ...end];
      for (const child of inside.toReversed()) waiting.push(child);
    }
  }
  return leaves;
}

const lineEnd: LooseNode = { type: 'hardBreak', text: '', attrs: {}, marks: [], content: [] };

function ownTexts({ type, attrs: { title, url } }: LooseNode): LooseNode[] {
  if (type !== 'embed' || typeof url !== 'string') return [];
  const text = typeof title === 'string' && title.trim() !== '' ? title : url;
  return [looseText(text, [{ type: 'link', attrs: { href: url } }])];
}

function inlineOf(leaf: LooseNode): Inline[] {
  if (leaf.type === 'hardBreak') return [{ type: 'hardBreak' }];
  const marks = cleanMarks(leaf.marks);
  return leaf.text.split(/\r\n?|\n/).flatMap((text, at): Inline[] => {
    const node: TextNode = { type: 'text', text, ...(marks.length === 0 ? {} : { marks }) };
    return at === 0 ? [node] : [{ type: 'hardBreak' }, node];
  });
}

/** In the order in which the desk’s editor nests them, so that the same text has one form. */
function cleanMarks(marks: readonly LooseMark[]): Mark[] {
  const types = new Set(marks.map(({ type }) => type));
  const href = marks.find(({ type }) => type === 'link')?.attrs.href;
  const address = typeof href === 'string' ? storableText(href).trim() : '';
  const clean: Mark[] = [];
  if (isSafeAddress(address) && address.length <= documentLimits.addressLength)
    clean.push({ type: 'link', attrs: { href: address } });
  if (types.has('bold')) clean.push({ type: 'bold' });
  if (types.has('italic')) clean.push({ type: 'italic' });
  return clean;
}

/** Joins and spells until nothing changes: a text that turns out empty can bring its neighbours together. */
function settled(line: readonly Inline[]): Inline[] {
  const together = joined(line);
  const spelled = together.flatMap((node): Inline[] => {
    if (!isText(node)) return [node];
    const text = normalize(storableText(node.text));
    return text === '' ? [] : [{ ...node, text }];
  });
  return spelled.length === together.length ? spelled : settled(spelled);
}

function joined(line: readonly Inline[]): Inline[] {
  const together: Inline[] = [];
  for (const node of line) {
    const last = together.at(-1);
    if (isText(node) && last !== undefined && isText(last) && sameMarks(node, last))
      together[together.length - 1] = { ...last, text: last.text + node.text };
    else together.push(node);
  }
  return together;
}

function sameMarks(one: TextNode, other: TextNode): boolean {
  return JSON.stringify(one.marks) === JSON.stringify(other.marks);
}

function isText(node: Inline): node is TextNode {
  return node.type === 'text';
}
