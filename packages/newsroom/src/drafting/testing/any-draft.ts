import fc from 'fast-check';
import * as Y from 'yjs';
import { cleanDocument } from '../../story/clean-document.ts';
import type { Mark, StoryDocument, TextNode } from '../../story/document.ts';
import { withMadeFrom } from '../../story/followed-sources.ts';
import { creditRoles, type RevisionContent } from '../../story/story.ts';
import { fieldsOf } from '../working-copy-layout.ts';

/** Revisions and shared documents for property tests. */

const word = fc.constantFrom('ধরলা', 'সেতু', 'ক্ষ্ম', 'র‍্যালি', 'river', '৯৫০', '🙂', 'ড়', '“কথা”', '<b>', '&');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const link = fc.constantFrom('https://sanko.example/ক', 'mailto:desk@sanko.example');

const marks: fc.Arbitrary<Mark[]> = fc
  .record({ bold: fc.boolean(), italic: fc.boolean(), href: fc.option(link) })
  .map(({ bold, italic, href }) => [
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
    ...(href === null ? [] : [{ type: 'link' as const, attrs: { href } }]),
  ]);

const texts: fc.Arbitrary<TextNode[]> = fc
  .array(fc.tuple(words, marks), { maxLength: 4 })
  .map((runs) =>
    runs
      .map(([text, own]): TextNode => ({ type: 'text', text, ...(own.length === 0 ? {} : { marks: own }) }))
      .filter(
        (node, at, all) => at === 0 || JSON.stringify(node.marks) !== JSON.stringify(all[at - 1]?.marks),
      ),
  );

const inline = fc
  .array(fc.oneof(texts, fc.constant([{ type: 'hardBreak' }])), { maxLength: 3 })
  .map((runs) => ({ content: runs.flat() }));
const paragraph = inline.map((content) => ({ type: 'paragraph', ...content }));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 });

const { list } = fc.letrec((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom('bulletList', 'orderedList'),
      fc.integer({ min: 1, max: 3 }),
      fc.array(
        fc.tuple(paragraph, fc.array(fc.oneof({ maxDepth: 3 }, paragraph, tie('list')), { maxLength: 2 })),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    )
    .map(([type, start, items]) => ({
      type,
      attrs: { start },
      content: items.map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
    })),
}));

const cell = fc
  .tuple(
    fc.constantFrom('tableCell', 'tableHeader'),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    paragraphs,
  )
  .map(([type, colspan, rowspan, content]) => ({ type, attrs: { colspan, rowspan }, content }));
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

const block = fc.oneof(
  paragraph,
  fc
    .tuple(fc.constantFrom(2, 3), inline)
    .map(([level, content]) => ({ type: 'heading', attrs: { level }, ...content })),
  paragraphs.map((content) => ({ type: 'blockquote', content })),
  list,
  rows.map((cells) => ({ type: 'table', content: cells.map((content) => ({ type: 'tableRow', content })) })),
  fc
    .tuple(fc.constantFrom('https://youtu.be/aqz-KE-bpKQ', 'https://sanko.example/x'), fc.option(words))
    .map(([url, title]) => ({ type: 'embed', attrs: { url, title } })),
);

const body: fc.Arbitrary<StoryDocument> = fc
  .array(block, { maxLength: 6 })
  .map((content) => cleanDocument({ type: 'doc', content }));

/** Some of which have come with another text since the copy was made from them. */
const source = fc
  .record({ name: words, url: fc.option(link), text: fc.option(words), madeFrom: fc.option(words) })
  .map(({ madeFrom, ...said }) => withMadeFrom(said, madeFrom));

/** A revision in the form in which it is read back, with the names of its topics. */
export const anyRevision: fc.Arbitrary<{ content: RevisionContent; topics: string[] }> = fc
  .record({
    headline: words,
    standfirst: fc.option(words),
    body,
    credits: fc.array(
      fc.record({
        name: words,
        role: fc.option(fc.constantFrom(...creditRoles)),
        personId: fc.option(fc.integer({ min: 1, max: 99 })),
      }),
      { maxLength: 3 },
    ),
    sources: fc.array(source, { maxLength: 3 }),
    topics: fc.uniqueArray(words, { maxLength: 3 }),
  })
  .map(({ topics, ...said }) => ({ content: { ...said, topicIds: topics.map((_, at) => at + 1) }, topics }));

/** Marked text, to be found again: each ❬number❭ stands for a word somebody typed. */
export function lettersOf(text: string): string[] {
  return [...text.matchAll(/❬\d+❭/g)].map(([found]) => found);
}

interface Wild {
  name: string;
  attrs: Record<string, unknown>;
  text: string;
  marks: Record<string, unknown>;
  children: Wild[];
}

const { wild } = fc.letrec<{ wild: Wild }>((tie) => ({
  wild: fc.record({
    name: fc.constantFrom(
      ...['paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList', 'listItem', 'table', 'tableRow'],
      ...['tableCell', 'hardBreak', 'image', 'codeBlock', 'script', 'x'],
    ),
    attrs: fc.dictionary(fc.constantFrom('level', 'src', 'onclick'), fc.oneof(fc.integer(), fc.string())),
    text: fc.string(),
    marks: fc.dictionary(
      fc.constantFrom('bold', 'italic', 'link', 'link--abcdefgh', 'code', 'ychange'),
      fc.oneof(fc.constant({}), fc.constant(true), fc.record({ href: fc.oneof(link, fc.string()) })),
    ),
    children: fc.oneof({ maxDepth: 3 }, fc.constant<Wild[]>([]), fc.array(tie('wild'), { maxLength: 3 })),
  }),
}));

/** A shared document of anything at all, with the marked words that stand in it. */
export const anySharedDocument = fc
  .record({
    wilds: fc.array(wild, { maxLength: 5 }),
    free: fc.boolean(),
    headline: fc.string(),
    details: fc.dictionary(
      fc.constantFrom('credits', 'sources', 'topics'),
      fc.array(
        fc.oneof(
          fc.string(),
          fc.integer(),
          fc.constant(null),
          fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
        ),
        { maxLength: 3 },
      ),
    ),
    source: fc.record({
      name: fc.string(),
      url: fc.string(),
      text: fc.string(),
      madeFrom: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    }),
  })
  .map(({ wilds, free, headline, details, source }) => {
    const doc = new Y.Doc();
    const letters: string[] = [];
    const marked = (text: string) => {
      letters.push(`❬${letters.length}❭`);
      return `${text}${letters.at(-1)}`;
    };
    const fields = fieldsOf(doc);
    fields.headline.insert(0, marked(headline));
    fields.headline.insertEmbed(0, { image: 'x' });
    fields.body.insert(
      0,
      wilds.map((one) => sharedWild(one, marked)),
    );
    if (free) fields.body.insert(0, [sharedText({ text: '', marks: {} }, marked)]);
    for (const [name, values] of Object.entries(details)) fields.details.set(name, Y.Array.from(values));
    const sources = fields.details.get('sources');
    if (sources instanceof Y.Array) {
      const entries = [
        ['name', marked(source.name)],
        ['url', marked(source.url)],
        ['text', new Y.Text(marked(source.text))],
        ['madeFrom', source.madeFrom],
      ];
      sources.push([new Y.Map(entries as [string, unknown][])]);
    }
    return { doc, letters };
  });

function sharedWild(one: Wild, marked: (text: string) => string): Y.XmlElement {
  const element = new Y.XmlElement<Record<string, string | number>>(one.name);
  for (const [name, value] of Object.entries(one.attrs)) element.setAttribute(name, value as string);
  element.insert(0, [sharedText(one, marked), ...one.children.map((child) => sharedWild(child, marked))]);
  return element as Y.XmlElement;
}

function sharedText(
  { text, marks }: Pick<Wild, 'text' | 'marks'>,
  marked: (text: string) => string,
): Y.XmlText {
  const shared = new Y.XmlText();
  shared.applyDelta([{ insert: marked(text), attributes: marks }]);
  return shared;
}
