import { blockTypes, cleanInline, isVisible, linkedText } from './clean-inline.ts';
import { cleanTables } from './clean-table.ts';
import {
  type Block,
  documentLimits,
  type Embed,
  type Heading,
  type List,
  type ListItem,
  type Paragraph,
  type StoryDocument,
} from './document.ts';
import { embedOf } from './embeds.ts';
import { childrenOf, type LooseNode, looseNode, looseText, wholeNumber } from './loose-node.ts';

/**
 * Makes a story document of whatever tree of nodes an editor, a program or a paste holds, and loses no text
 * of it: nodes that the schema does not know are unwrapped, marks it does not know are dropped, the text of
 * an unsafe link stays without the link, and structure that stands where it may not becomes paragraphs.
 * Empty paragraphs and items are left out. Never throws; a clean document comes back as it is.
 *
 * @example cleanDocument({ type: 'doc', content: [{ type: 'callout', content: [paragraphOf('ক')] }] })
 */
export function cleanDocument(json: unknown): StoryDocument {
  return { type: 'doc', content: blocksIn([looseNode(json)], outermost) };
}

/** How deep a node lies: in nodes, and in lists. */
interface Place {
  depth: number;
  level: number;
}

const outermost: Place = { depth: 0, level: 0 };

/** No newsroom nests so deep; what lies below becomes a paragraph, so that no tree can exhaust the stack. */
const deepest = 60;

/** Texts that stand among blocks become a paragraph of their own. */
function blocksIn(nodes: readonly LooseNode[], place: Place): Block[] {
  return runsOf(nodes, isInline).flatMap((run) =>
    run.chosen ? paragraphsOf(run.nodes) : run.nodes.flatMap((node) => blockOf(node, place)),
  );
}

function isInline({ type }: LooseNode): boolean {
  return type === 'text' || type === 'hardBreak';
}

/** The nodes in runs of those that are chosen and those that are not. */
function runsOf(nodes: readonly LooseNode[], choose: (node: LooseNode) => boolean) {
  const runs: { chosen: boolean; nodes: LooseNode[] }[] = [];
  for (const node of nodes) {
    const chosen = choose(node);
    const last = runs.at(-1);
    if (last?.chosen === chosen) last.nodes.push(node);
    else runs.push({ chosen, nodes: [node] });
  }
  return runs;
}

function blockOf(node: LooseNode, place: Place): Block[] {
  if (place.depth > deepest) return paragraphsOf([node]);
  const inside = { ...place, depth: place.depth + 1 };
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
      return listOf(node, inside);
    case 'blockquote':
      return quoteOf(blocksIn(childrenOf(node), inside));
    case 'table':
      return cleanTables(node, (children) => blocksIn(children, inside).flatMap(flattened));
    case 'embed':
      return [...embedsOf(node), ...blocksIn(childrenOf(node), inside)];
    default:
      if (holdsBlocks(node, place.depth)) return blocksIn(childrenOf(node), inside);
      return node.type === 'heading' ? headingsOf(node) : paragraphsOf(childrenOf(node));
  }
}

function holdsBlocks(node: LooseNode, depth: number): boolean {
  if (depth > deepest) return false;
  return childrenOf(node).some((child) => blockTypes.has(child.type) || holdsBlocks(child, depth + 1));
}

function paragraphsOf(nodes: readonly LooseNode[]): Paragraph[] {
  const content = cleanInline(nodes);
  return isVisible(content) ? [{ type: 'paragraph', content }] : [];
}

function headingsOf(node: LooseNode): Heading[] {
  const content = cleanInline(childrenOf(node));
  const level = (wholeNumber(node.attrs.level) ?? 2) >= 3 ? 3 : 2;
  return isVisible(content) ? [{ type: 'heading', attrs: { level }, content }] : [];
}

function quoteOf(blocks: readonly Block[]): Block[] {
  const content = blocks.flatMap(flattened);
  return content.length === 0 ? [] : [{ type: 'blockquote', content }];
}

/** An embed that may not be shown leaves its address as a link, or as text where it is not even that. */
function embedsOf({ attrs }: LooseNode): Block[] {
  const url = typeof attrs.url === 'string' ? attrs.url.trim() : '';
  const title = typeof attrs.title === 'string' ? cleanTitle(attrs.title) : '';
  const page = embedOf(url);
  const shown = url.startsWith('https://') ? url : page?.url;
  if (page === null || shown === undefined || shown.length > documentLimits.addressLength)
    return linkedText(title || url, url);
  const fits = title.length <= documentLimits.embedTitleLength;
  const embed: Embed = {
    type: 'embed',
    attrs: { url: shown, title: fits && title !== '' ? title : null },
  };
  return fits ? [embed] : [embed, ...linkedText(title, '')];
}

function cleanTitle(title: string): string {
  const [text] = cleanInline([looseText(title.replace(/\s+/gu, ' ').trim())]);
  return text?.type === 'text' ? text.text.trim() : '';
}

function listOf(node: LooseNode, place: Place): Block[] {
  const items = itemsIn(childrenOf(node), { ...place, level: place.level + 1 });
  if (items.length === 0) return [];
  if (node.type === 'bulletList') return [{ type: 'bulletList', content: items }];
  const start = wholeNumber(node.attrs.start) ?? 1;
  const attrs = start === 1 || start < 0 || start > documentLimits.listStart ? {} : { attrs: { start } };
  return [{ type: 'orderedList', ...attrs, content: items }];
}

function itemsIn(nodes: readonly LooseNode[], place: Place): ListItem[] {
  const inside = { ...place, depth: place.depth + 1 };
  let items: ListItem[] = [];
  for (const run of runsOf(nodes, ({ type }) => type === 'listItem')) {
    items = run.chosen
      ? items.concat(run.nodes.flatMap((node) => itemsOf(itemBlocks(node, inside), place)))
      : withOthers(items, blocksIn(run.nodes, inside), place);
  }
  return items;
}

function itemBlocks(node: LooseNode, place: Place): Block[] {
  return place.depth > deepest ? paragraphsOf([node]) : blocksIn(childrenOf(node), place);
}

/** What stands in a list outside any item: a list belongs to the item before it, the rest is an item. */
function withOthers(items: readonly ListItem[], blocks: readonly Block[], place: Place): ListItem[] {
  const last = items.at(-1);
  if (last === undefined || !blocks.every(isList)) return [...items, ...itemsOf(blocks, place)];
  const [paragraph, ...rest] = last.content;
  const content = rest.concat(blocks.flatMap((block) => asItemContent(block, place)));
  return [...items.slice(0, -1), { type: 'listItem', content: [paragraph, ...content] }];
}

/** An item begins with a paragraph; a list with which it would begin gives its items in its place. */
function itemsOf(blocks: readonly Block[], place: Place): ListItem[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  if (isList(first)) return [...first.content, ...itemsOf(rest, place)];
  const [paragraph, ...more] = blocks.flatMap((block) => asItemContent(block, place));
  if (paragraph?.type !== 'paragraph') return [];
  return [{ type: 'listItem', content: [paragraph, ...more] }];
}

function asItemContent(block: Block, { level }: Place): (Paragraph | List)[] {
  return isList(block) && level < documentLimits.listLevels ? [block] : flattened(block);
}

function isList(block: Block): block is List {
  return block.type === 'bulletList' || block.type === 'orderedList';
}

/** A block as paragraphs, for places that hold nothing else. */
function flattened(block: Block | ListItem): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'heading':
      return [{ type: 'paragraph', content: block.content }];
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap(({ content }) => content)).filter(hasText);
    case 'embed':
      return linkedText(block.attrs.title ?? block.attrs.url, block.attrs.url);
    case 'blockquote':
      return block.content;
    default:
      return block.content.flatMap(flattened);
  }
}

function hasText({ content }: Paragraph): boolean {
  return isVisible(content ?? []);
}
