import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockText } from './block-texts.ts';
import { type ComparedContent, compareBlocks, compareRevisions, hasChanges } from './compare-revisions.ts';
import { documentOfParagraphs } from './document.ts';

const content = (changes: Partial<ComparedContent> = {}): ComparedContent => ({
  headline: 'পদ্মার ভাঙনে বিলীন দুই গ্রাম',
  standfirst: null,
  body: documentOfParagraphs([
    'নদীভাঙনে ঘর হারিয়েছে শতাধিক পরিবার।',
    'প্রশাসন বলছে, তালিকা করা হচ্ছে।',
    'শুকনো খাবার দেওয়া হয়েছে।',
  ]),
  credits: [
    { name: 'তুহিন আহমেদ', role: 'reporter', personId: 3 },
    { name: 'দীপঙ্কর সাহা', role: 'sub-editor', personId: 2 },
  ],
  sources: [{ name: 'রয়টার্স', url: null, text: 'Two villages were lost.' }],
  topics: ['পদ্মা', 'নদীভাঙন'],
  ...changes,
});
const paragraph = (text: string): BlockText => ({ kind: 'paragraph', text, key: `paragraph ${text}` });
const kinds = (changes: readonly { kind: string }[]) => changes.map(({ kind }) => kind);

describe('comparing two revisions', () => {
  test('the same twice has no changes', () => {
    expect(hasChanges(compareRevisions(content(), content()))).toBe(false);
  });

  test('a changed paragraph stands across from what it was, a new one beside', () => {
    const later = documentOfParagraphs([
      'নদীভাঙনে ঘর হারিয়েছে দুই শতাধিক পরিবার।',
      'স্থানীয়রা বাঁধ চান।',
      'প্রশাসন বলছে, তালিকা করা হচ্ছে।',
      'শুকনো খাবার দেওয়া হয়েছে।',
    ]);
    const { body } = compareRevisions(content(), content({ body: later }));
    expect(kinds(body)).toEqual(['changed', 'inserted', 'same', 'same']);
    expect(body[0]?.pieces).toContainEqual({ kind: 'inserted', text: 'দুই ' });
  });

  test('a paragraph set elsewhere has moved', () => {
    const [one, two, three] = ['প্রথম কথা এখানে', 'দ্বিতীয় অনুচ্ছেদ', 'শেষ বাক্য'].map(paragraph) as [
      BlockText,
      BlockText,
      BlockText,
    ];
    expect(kinds(compareBlocks([one, two, three], [two, three, one]))).toEqual([
      'moved-away',
      'same',
      'same',
      'moved-here',
    ]);
  });

  test('words made bold or a paragraph made a heading is told without marking words', () => {
    const bold = { type: 'text', text: 'শুকনো খাবার দেওয়া হয়েছে।', marks: [{ type: 'bold' }] } as const;
    const plain = content().body.content;
    const later = { type: 'doc', content: [...plain.slice(0, 2), { type: 'paragraph', content: [bold] }] };
    const { body } = compareRevisions(content(), content({ body: later as ComparedContent['body'] }));
    expect(kinds(body)).toEqual(['same', 'same', 'restyled']);
    expect(kinds(body[2]?.pieces ?? [])).toEqual(['same']);
  });

  test('what reads the same is the same, however its JSON is ordered and its texts are cut', () => {
    const [one, two] = [
      [{ type: 'text', text: 'নদীভাঙন' }],
      [
        { text: 'নদী', type: 'text' },
        { text: 'ভাঙন', marks: [], type: 'text' },
      ],
    ].map((texts) => ({
      type: 'doc',
      content: [{ content: texts, attrs: { level: 2, id: null }, type: 'heading' }],
    })) as unknown as [ComparedContent['body'], ComparedContent['body']];
    expect(kinds(compareRevisions(content({ body: one }), content({ body: two })).body)).toEqual(['same']);
  });

  test('lists and tables are compared by item and row, embeds by their address', () => {
    const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
    const list = (...items: string[]) => ({
      type: 'bulletList',
      content: items.map((item) => ({ type: 'listItem', content: [text(item)] })),
    });
    const row = (...cells: string[]) => ({
      type: 'tableRow',
      content: cells.map((cell) => ({ type: 'tableCell', content: [text(cell)] })),
    });
    const embed = { type: 'embed', attrs: { url: 'https://example.com/v/1', title: 'ভিডিও' } };
    const doc = (...blocks: unknown[]) => ({ type: 'doc', content: blocks }) as ComparedContent['body'];
    const { body } = compareRevisions(
      content({ body: doc(list('চাল', 'ডাল'), { type: 'table', content: [row('জেলা', 'পরিবার')] }, embed) }),
      content({
        body: doc(
          list('চাল', 'আলু'),
          { type: 'table', content: [row('জেলা', 'পরিবার'), row('শরীয়তপুর', '৪০')] },
          embed,
        ),
      }),
    );
    expect(
      body.map(({ kind, before, after }) => [kind, (after ?? before)?.kind, (after ?? before)?.text]),
    ).toEqual([
      ['same', 'list-item', 'চাল'],
      ['deleted', 'list-item', 'ডাল'],
      ['inserted', 'list-item', 'আলু'],
      ['same', 'table-row', 'জেলা | পরিবার'],
      ['inserted', 'table-row', 'শরীয়তপুর | ৪০'],
      ['same', 'embed', 'ভিডিও https://example.com/v/1'],
    ]);
  });

  test('credits, topics and sources: who came, went or moved; a changed source text by words', () => {
    const later = content({
      credits: [...content().credits].reverse(),
      topics: ['পদ্মা', 'শরীয়তপুর'],
      sources: [{ name: 'রয়টার্স', url: null, text: 'Three villages were lost.' }],
    });
    const { credits, topics, sources } = compareRevisions(content(), later);
    expect(kinds(credits).sort()).toEqual(['moved-away', 'moved-here', 'same']);
    expect(kinds(topics)).toEqual(['same', 'deleted', 'inserted']);
    expect(sources[0]?.text?.[0]).toEqual({ kind: 'deleted', text: 'Two' });
    expect(hasChanges(compareRevisions(content(), content({ sources: later.sources })))).toBe(true);
  });

  test('a source whose new text the copy follows now is a change', () => {
    const [source] = content().sources;
    const waiting = content({
      sources: [{ name: '', url: null, ...source, text: 'Three.', madeFrom: 'Two.' }],
    });
    const following = content({ sources: [{ name: '', url: null, ...source, text: 'Three.' }] });
    expect(compareRevisions(waiting, following).sources).toMatchObject([{ text: null, followed: true }]);
    expect(hasChanges(compareRevisions(waiting, following))).toBe(true);
    expect(compareRevisions(following, waiting).sources).toMatchObject([{ followed: false }]);
    expect(hasChanges(compareRevisions(waiting, waiting))).toBe(false);
  });

  test('the earlier blocks stand in their order, and so do the later ones, whatever was done', () => {
    const blocks = fc.array(
      fc.constantFrom('ক খ গ ঘ', 'ক খ গ চ', 'নদী ও চর', 'বাঁধ', '', 'ক খ').map(paragraph),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const changes = compareBlocks(before, after);
        expect(changes.flatMap((change) => change.before ?? [])).toEqual(before);
        expect(changes.flatMap((change) => change.after ?? [])).toEqual(after);
      }),
    );
  });

  test('five thousand words, a hundredth of them changed or all of them, are compared in less than 100 ms', () => {
    const vocabulary = Array.from(
      { length: 900 },
      (_, index) => `শব্দ${String.fromCodePoint(0x995 + (index % 30))}${index}`,
    );
    const text = (seed: number, every: number) =>
      documentOfParagraphs(
        Array.from({ length: 100 }, (_, row) =>
          Array.from({ length: 50 }, (_, column) => {
            const at = row * 50 + column;
            return vocabulary[(at * 7919 + (at % every === 0 ? seed : 0)) % 900];
          }).join(' '),
        ),
      );
    for (const later of [text(13, 100), text(13, 1)]) {
      const spent = [0, 1, 2].map(() => {
        const began = performance.now();
        compareRevisions(content({ body: text(0, 1) }), content({ body: later }));
        return performance.now() - began;
      });
      expect(Math.min(...spent)).toBeLessThan(100);
    }
  });
});
