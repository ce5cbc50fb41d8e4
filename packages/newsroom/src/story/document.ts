import { normalize } from '@hurkaru/bangla';
import { z } from 'zod';
import { embedOf } from './embeds.ts';
import { isSafeAddress } from './safe-address.ts';
import { storableText } from './storable-text.ts';

export { isSafeAddress };

/**
 * The body of a story: a tree in ProseMirror's JSON form, so that the desk edits what the site reads.
 * Only what stands in this schema can be stored; links lead to web addresses or mail, nothing else.
 * `cleanDocument` makes a document of this form from anything an editor or another program holds.
 */

/** What a story’s structure may be at most. */
export const documentLimits = {
  tableRows: 200,
  tableColumns: 20,
  /** Lists within lists, the outermost counted. */
  listLevels: 3,
  listStart: 9999,
  addressLength: 2000,
  embedTitleLength: 300,
} as const;

const { tableRows, tableColumns, listStart, addressLength, embedTitleLength } = documentLimits;

const webAddress = z
  .string()
  .max(addressLength)
  .overwrite(storableText)
  .refine(isSafeAddress, { error: 'a link must begin with http://, https:// or mailto:' });

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: webAddress }) }),
]);

const textNode = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).overwrite(oneSpelling),
  marks: z.array(mark).optional(),
});

const hardBreak = z.strictObject({ type: z.literal('hardBreak') });

const inline = z.array(z.discriminatedUnion('type', [textNode, hardBreak])).optional();

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inline });

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inline,
});

const blockquote = z.strictObject({ type: z.literal('blockquote'), content: z.array(paragraph).min(1) });

/** A list whose items hold these blocks: three levels are written out, so that no document is too deep to check. */
function listOf<T extends z.ZodType>(blocks: T) {
  const item = z.strictObject({ type: z.literal('listItem'), content: z.tuple([paragraph], blocks) });
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('bulletList'), content: z.array(item).min(1) }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z.strictObject({ start: z.number().int().min(0).max(listStart) }).optional(),
      content: z.array(item).min(1),
    }),
  ]);
}

const list = listOf(z.union([paragraph, listOf(z.union([paragraph, listOf(paragraph)]))]));

const span = z.number().int().min(1).max(tableColumns);

const tableCell = z.strictObject({
  type: z.enum(['tableHeader', 'tableCell']),
  attrs: z.strictObject({ colspan: span.optional(), rowspan: span.optional() }).optional(),
  content: z.array(paragraph).min(1),
});

const tableRow = z.strictObject({
  type: z.literal('tableRow'),
  content: z.array(tableCell).min(1).max(tableColumns),
});

const table = z.strictObject({ type: z.literal('table'), content: z.array(tableRow).min(1).max(tableRows) });

const embed = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({
    url: z
      .string()
      .max(addressLength)
      .overwrite(storableText)
      .refine((url) => url.startsWith('https://') && embedOf(url) !== null, {
        error: 'an embed must be an https:// address',
      }),
    title: z.string().min(1).max(embedTitleLength).overwrite(oneSpelling).nullable(),
  }),
});

const block = z.union([paragraph, heading, blockquote, list, table, embed]);

export const storyDocument = z.strictObject({ type: z.literal('doc'), content: z.array(block) });

export type Mark = z.infer<typeof mark>;
export type TextNode = z.infer<typeof textNode>;
export type HardBreak = z.infer<typeof hardBreak>;
export type Inline = TextNode | HardBreak;
export type Paragraph = z.infer<typeof paragraph>;
export type Heading = z.infer<typeof heading>;
export type Blockquote = z.infer<typeof blockquote>;
export type Table = z.infer<typeof table>;
export type TableRow = z.infer<typeof tableRow>;
export type TableCell = z.infer<typeof tableCell>;
export type Embed = z.infer<typeof embed>;

/** A list whose items begin with a paragraph and may hold further lists. */
export type List = {
  type: 'bulletList' | 'orderedList';
  attrs?: { start: number } | undefined;
  content: ListItem[];
};
export type ListItem = { type: 'listItem'; content: [Paragraph, ...(Paragraph | List)[]] };

export type Block = Paragraph | Heading | Blockquote | List | Table | Embed;
export type StoryDocument = { type: 'doc'; content: Block[] };

/**
 * A document of plain paragraphs; empty ones are left out.
 *
 * @example documentOfParagraphs(['ক', '', 'খ']).content.length // 2
 */
export function documentOfParagraphs(paragraphs: readonly string[]): StoryDocument {
  const kept = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
  return { type: 'doc', content: kept.map(paragraphOf) };
}

/** A paragraph of unmarked text. */
export function paragraphOf(text: string): Paragraph {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

/**
 * The text of each block in reading order, marks dropped: a list gives one entry an item, a table one entry
 * a row with tabs between its cells, an embed its title. A line broken by hand is a line feed.
 */
export function documentTexts(document: StoryDocument): string[] {
  return document.content.flatMap(blockTexts).filter((text) => text.trim() !== '');
}

function blockTexts(node: Block): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(node.content)];
    case 'blockquote':
      return node.content.map((child) => inlineText(child.content));
    case 'bulletList':
    case 'orderedList':
      return node.content.flatMap(itemTexts);
    case 'table':
      return node.content.map((row) => row.content.map((cell) => linesOf(cell.content)).join('\t'));
    case 'embed':
      return [node.attrs.title ?? ''];
  }
}

/** Paragraphs of an item that follow one another are one entry; lists within it give their own. */
function itemTexts({ content }: ListItem): string[] {
  const list = content.findIndex((child) => child.type !== 'paragraph');
  const own = content.slice(0, list < 0 ? undefined : list).filter((child) => child.type === 'paragraph');
  const rest = list < 0 ? [] : content.slice(list);
  return [linesOf(own), ...rest.flatMap(blockTexts)];
}

function linesOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ content }) => inlineText(content)).join('\n');
}

/** The text of a paragraph or heading; each text and break is as long here as it is in an editor. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

/** An editor's text node is never empty: one that holds nothing visible stays as it is. */
function oneSpelling(text: string): string {
  return normalize(storableText(text)) || storableText(text) || '\ufffd';
}
