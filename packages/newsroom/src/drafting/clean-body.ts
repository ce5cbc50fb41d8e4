import {
  type Block,
  isSafeAddress,
  type Mark,
  type StoryDocument,
  type TextNode,
} from '../story/document.ts';
import type { JsonMark, JsonNode } from './json-node.ts';

type Paragraph = Extract<Block, { type: 'paragraph' }>;
type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>;

/**
 * A document of the story's schema from any nodes: what the schema does not know becomes paragraphs with
 * the same letters, an unsafe link stays as text, empty paragraphs at the end are left out.
 */
export function cleanBody(nodes: readonly JsonNode[]): StoryDocument {
  const content = blocksOf(nodes);
  while (content.length > 0 && isEmpty(content.at(-1))) content.pop();
  return { type: 'doc', content };
}

function isEmpty(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.content === undefined;
}

/** Blocks of the nodes in their order; texts that stand free become a paragraph. */
export function blocksOf(nodes: readonly JsonNode[]): Block[] {
  return grouped(nodes, (node) => blockOf(node));
}

function blockOf(node: JsonNode): Block[] {
  const content = node.content ?? [];
  switch (node.type) {
    case 'heading':
      return inlineOrSplit(content, (inline) => ({
        type: 'heading',
        attrs: { level: Number(node.attrs?.level) >= 3 ? 3 : 2 },
        ...inline,
      }));
    case 'blockquote': {
      const paragraphs = paragraphsOf(content);
      return paragraphs.length === 0 ? [] : [{ type: 'blockquote', content: paragraphs }];
    }
    case 'bulletList':
    case 'orderedList':
      return listOf(node.type, content);
    case 'paragraph':
      return inlineOrSplit(content, (inline) => ({ type: 'paragraph', ...inline }));
    default:
      return blocksOf(content);
  }
}

function listOf(type: List['type'], items: readonly JsonNode[]): Block[] {
  const content = items.flatMap((item) => {
    const paragraphs = paragraphsOf(item.type === 'listItem' ? (item.content ?? []) : [item]);
    return paragraphs.length === 0 ? [] : [{ type: 'listItem' as const, content: paragraphs }];
  });
  return content.length === 0 ? [] : [{ type, content }];
}

/** Every paragraph within the nodes, whatever stands around it. */
function paragraphsOf(nodes: readonly JsonNode[]): Paragraph[] {
  return grouped(nodes, (node) =>
    node.type === 'paragraph'
      ? inlineOrSplit(node.content ?? [], (inline): Paragraph => ({ type: 'paragraph', ...inline }))
      : paragraphsOf(node.content ?? []),
  );
}

/** A block of inline nodes; blocks that stand in it wrongly follow it as paragraphs of their own. */
function inlineOrSplit<T>(
  content: readonly JsonNode[],
  make: (inline: { content?: TextNode[] }) => T,
): (T | Paragraph)[] {
  const first = content.findIndex((node) => !isInline(node));
  const own = first < 0 ? content : content.slice(0, first);
  const texts = inlineOf(own);
  const block = make(texts.length === 0 ? {} : { content: texts });
  if (first < 0) return [block];
  const rest = paragraphsOf(content.slice(first));
  return texts.length === 0 && rest.length > 0 ? rest : [block, ...rest];
}

function grouped<T>(nodes: readonly JsonNode[], blocks: (node: JsonNode) => T[]): (T | Paragraph)[] {
  const made: (T | Paragraph)[] = [];
  let run: JsonNode[] = [];
  const closeRun = () => {
    const content = inlineOf(run);
    if (content.length > 0) made.push({ type: 'paragraph', content });
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else {
      closeRun();
      made.push(...blocks(node));
    }
  }
  closeRun();
  return made;
}

function isInline(node: JsonNode): boolean {
  return node.type === 'text' || (node.type === 'hardBreak' && (node.content ?? []).length === 0);
}

function inlineOf(nodes: readonly JsonNode[]): TextNode[] {
  const texts: TextNode[] = [];
  for (const node of nodes) {
    const text = node.type === 'hardBreak' ? '\n' : (node.text ?? '');
    const marks = marksOf(node.marks ?? []);
    const last = texts.at(-1);
    if (text === '') continue;
    if (last !== undefined && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) last.text += text;
    else texts.push({ type: 'text', text, ...(marks.length === 0 ? {} : { marks }) });
  }
  return texts;
}

/** Always in the same order, each once. */
function marksOf(marks: readonly JsonMark[]): Mark[] {
  const kept: Mark[] = [];
  if (marks.some(({ type }) => type === 'bold')) kept.push({ type: 'bold' });
  if (marks.some(({ type }) => type === 'italic')) kept.push({ type: 'italic' });
  const href = marks.find(({ type }) => type === 'link')?.attrs?.href;
  if (typeof href === 'string' && href.length <= 2000 && isSafeAddress(href)) {
    kept.push({ type: 'link', attrs: { href } });
  }
  return kept;
}
