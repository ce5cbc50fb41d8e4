import * as Y from 'yjs';
import { markOf } from './shared-body.ts';

/**
 * Whether a child of a shared body is a block that the desk's editor can show as it stands. What is not, the
 * editor deletes with its letters, or stumbles over: an element called `text` stops it for good.
 */
export function fitsSchema(child: unknown): boolean {
  return child instanceof Y.XmlElement && blocks.has(child.nodeName) && elementFits(child, 0);
}

const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'bulletList',
  'orderedList',
  'table',
  'embed',
]);

/** What an element holds: at least one of these, beginning with `first`; texts where `inline`. */
interface Holding {
  inline?: true;
  first?: string;
  only: readonly string[];
}

const list: Holding = { first: 'listItem', only: ['listItem'] };
const paragraphs: Holding = { first: 'paragraph', only: ['paragraph'] };
const line: Holding = { inline: true, only: ['hardBreak'] };
const nothing: Holding = { only: [] };

/** As `desk/src/editor/story-schema.ts` has it; test/typing/fits-schema.test.ts holds the two against each other. */
const holdings: ReadonlyMap<string, Holding> = new Map([
  ['paragraph', line],
  ['heading', line],
  ['blockquote', paragraphs],
  ['bulletList', list],
  ['orderedList', list],
  ['listItem', { first: 'paragraph', only: ['paragraph', 'bulletList', 'orderedList'] }],
  ['table', { first: 'tableRow', only: ['tableRow'] }],
  ['tableRow', { first: '', only: ['tableHeader', 'tableCell'] }],
  ['tableHeader', paragraphs],
  ['tableCell', paragraphs],
  ['embed', nothing],
  ['hardBreak', nothing],
]);

/** Deeper than any list that somebody makes by hand. */
const deepest = 60;

function elementFits(element: Y.XmlElement, depth: number): boolean {
  const holding = holdings.get(element.nodeName);
  if (holding === undefined || depth > deepest || !Object.values(element.getAttributes()).every(isPlain))
    return false;
  const children: unknown[] = element.toArray();
  return (
    beginsRight(children[0], holding) &&
    children.every((child) =>
      child instanceof Y.XmlElement
        ? holding.only.includes(child.nodeName) && elementFits(child, depth + 1)
        : holding.inline === true && child instanceof Y.XmlText && textFits(child),
    )
  );
}

function beginsRight(child: unknown, { first }: Holding): boolean {
  if (first === undefined) return true;
  return child instanceof Y.XmlElement && (first === '' || child.nodeName === first);
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}

const marks: ReadonlySet<string> = new Set(['bold', 'italic', 'link']);

function textFits(text: Y.XmlText): boolean {
  const runs = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  return runs.every(
    ({ insert, attributes = {} }) =>
      typeof insert === 'string' && Object.keys(attributes).every((name) => marks.has(markOf(name))),
  );
}
