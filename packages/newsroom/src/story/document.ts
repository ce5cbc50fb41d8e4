import { normalize } from '@hurkaru/bangla';
import { z } from 'zod';

/**
 * The body of a story: a tree in ProseMirror's JSON form, so that the desk edits what the site reads.
 * Only what stands in this schema can be stored; links lead to web addresses or mail, nothing else.
 */

const webAddress = z
  .string()
  .max(2000)
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

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: z.array(textNode).optional() });

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: z.array(textNode).optional(),
});

const blockquote = z.strictObject({ type: z.literal('blockquote'), content: z.array(paragraph).min(1) });

const listItem = z.strictObject({ type: z.literal('listItem'), content: z.array(paragraph).min(1) });

const list = z.strictObject({
  type: z.enum(['bulletList', 'orderedList']),
  content: z.array(listItem).min(1),
});

const block = z.union([paragraph, heading, blockquote, list]);

export const storyDocument = z.strictObject({ type: z.literal('doc'), content: z.array(block) });

export type Mark = z.infer<typeof mark>;
export type TextNode = z.infer<typeof textNode>;
export type Block = z.infer<typeof block>;
export type StoryDocument = z.infer<typeof storyDocument>;

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
export function paragraphOf(text: string): Extract<Block, { type: 'paragraph' }> {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

/** The text of each block in reading order, marks dropped; a list gives one entry an item. */
export function documentTexts(document: StoryDocument): string[] {
  return document.content.flatMap(blockTexts).filter((text) => text !== '');
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
      return node.content.map((item) => item.content.map((child) => inlineText(child.content)).join('\n'));
  }
}

function inlineText(content: readonly TextNode[] | undefined): string {
  return (content ?? []).map((node) => node.text).join('');
}

/** An editor's text node is never empty: one that holds nothing visible stays as it is. */
function oneSpelling(text: string): string {
  return normalize(text) || text;
}

/** True for http, https and mailto addresses, which are all that a story may link to. */
export function isSafeAddress(address: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
