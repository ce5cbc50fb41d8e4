import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanDocument } from './clean-document.ts';
import { type Block, documentTexts, paragraphOf, type StoryDocument, storyDocument } from './document.ts';

const text = (value: string, ...marks: unknown[]) => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 && { marks }),
});
const node = (type: string, ...content: unknown[]) => ({ type, content });
const p = (...content: unknown[]) => node('paragraph', ...content.map(textOf));
const li = (...content: unknown[]) => node('listItem', ...content);
const textOf = (value: unknown) => (typeof value === 'string' ? text(value) : value);
const cell = (value: string, attrs?: object) => ({ ...node('tableCell', p(value)), ...(attrs && { attrs }) });
const clean = (...content: unknown[]) => cleanDocument(node('doc', ...content)).content;
const link = (href: unknown) => ({ type: 'link', attrs: { href, target: '_blank', rel: 'x', class: null } });

describe('what an editor holds', () => {
  test('keeps of a link its address, of an ordered list its beginning, of a cell its spans', () => {
    expect(
      clean(
        p('দেখুন ', text('এখানে', { type: 'bold' }, link('https://a.example'))),
        { ...node('orderedList', li(p('তিন'))), attrs: { start: 3, type: 'a' } },
        { ...node('orderedList', li(p('এক'))), attrs: { start: 1, type: null } },
        node(
          'table',
          node('tableRow', cell('ক', { colspan: 2, rowspan: 1, colwidth: [90, 40], align: null })),
        ),
      ),
    ).toEqual([
      {
        type: 'paragraph',
        content: [
          text('দেখুন '),
          text('এখানে', { type: 'link', attrs: { href: 'https://a.example' } }, { type: 'bold' }),
        ],
      },
      { ...node('orderedList', li(p('তিন'))), attrs: { start: 3 } },
      node('orderedList', li(p('এক'))),
      node('table', node('tableRow', { ...cell('ক'), attrs: { colspan: 2 } })),
    ]);
  });

  test('leaves out empty paragraphs, headings, items and quotes', () => {
    const empty = [p(), p(' '), { ...node('heading'), attrs: { level: 2 } }, node('blockquote', p())];
    expect(
      clean(...empty, node('bulletList', li(p()), li(p('ক'))), node('bulletList', li(p())), p()),
    ).toEqual([node('bulletList', li(p('ক')))]);
  });

  test('joins texts with the same marks, in one spelling', () => {
    expect(clean(p('আমাদ\u09c7', '\u200b', '\u09c7র', text('ক', { type: 'highlight' })))).toEqual([
      p('আমাদেরক'),
    ]);
  });

  test('breaks lines where a text does, and nowhere at its ends', () => {
    const br = { type: 'hardBreak' };
    expect(clean(p(br, 'ক\r\nখ', { ...br, marks: [{ type: 'bold' }] }, 'গ\n', br))).toEqual([
      p('ক', br, 'খ', br, 'গ'),
    ]);
  });
});

describe('what the schema does not know', () => {
  test.each<[string, unknown[], unknown[]]>([
    [
      'a node that holds blocks is unwrapped',
      [node('callout', p('ক'), node('column', p('খ')))],
      [p('ক'), p('খ')],
    ],
    ['a node that holds texts is a paragraph', [node('codeBlock', text('ক'))], [p('ক')]],
    ['a text among blocks is one too', [text('ক'), p('খ'), 'গ'], [p('ক'), p('খ'), p('গ')]],
    ['an inline node is unwrapped', [p('ক', node('mention', text('খ')), 'গ')], [p('কখগ')]],
    ['a paragraph that holds blocks is unwrapped', [p('ক', p('খ'))], [p('ক'), p('খ')]],
    [
      'ProseMirror’s other names',
      [node('bullet_list', node('list_item', p(text('ক', { type: 'em' }))))],
      [node('bulletList', li(p(text('ক', { type: 'italic' }))))],
    ],
    ['a picture or a rule leaves nothing', [node('image'), node('horizontalRule')], []],
    [
      'a level of heading becomes one of ours',
      [
        { ...node('heading', text('ক')), attrs: { level: 1 } },
        { ...node('heading', text('খ')), attrs: { level: 6 } },
      ],
      [
        { ...node('heading', text('ক')), attrs: { level: 2 } },
        { ...node('heading', text('খ')), attrs: { level: 3 } },
      ],
    ],
    [
      'blocks in a quote become paragraphs',
      [
        node(
          'blockquote',
          { ...node('heading', text('ক')), attrs: { level: 2 } },
          node('bulletList', li(p('খ'))),
        ),
      ],
      [node('blockquote', p('ক'), p('খ'))],
    ],
    [
      'blocks in a cell become paragraphs',
      [node('table', node('tableRow', node('tableCell', node('bulletList', li(p('ক')), li(p('খ'))))))],
      [node('table', node('tableRow', node('tableCell', p('ক'), p('খ'))))],
    ],
  ])('%s', (_, content, expected) => expect(clean(...content)).toEqual(expected));

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '',
    null,
    7,
    `https://a.example/${'x'.repeat(2000)}`,
  ])('the text of a link to %j stays, the link does not', (href) =>
    expect(clean(p(text('ক', link(href))))).toEqual([p('ক')]),
  );
});

describe('lists', () => {
  test('nest three deep; what lies deeper becomes paragraphs', () => {
    const nested = (depth: number): unknown =>
      node('bulletList', li(p(`স্তর ${depth}`), ...(depth < 5 ? [nested(depth + 1)] : [])));
    expect(clean(nested(1))).toEqual([
      node(
        'bulletList',
        li(
          p('স্তর 1'),
          node('bulletList', li(p('স্তর 2'), node('bulletList', li(p('স্তর 3'), p('স্তর 4'), p('স্তর 5'))))),
        ),
      ),
    ]);
  });

  test('a list outside any item belongs to the item before it, one that begins an item takes its place', () => {
    const inner = node('bulletList', li(p('খ')));
    expect(clean(node('bulletList', li(p('ক')), inner))).toEqual([node('bulletList', li(p('ক'), inner))]);
    expect(clean(node('bulletList', li(inner, p('গ'))))).toEqual([
      node('bulletList', li(p('খ')), li(p('গ'))),
    ]);
  });
});

describe('tables', () => {
  const row = (...cells: unknown[]) => node('tableRow', ...cells);
  const empty = node('tableCell', { type: 'paragraph' });

  test('rows that end early are filled, and no span reaches beyond the table', () => {
    expect(
      clean(node('table', row(cell('ক', { rowspan: 9 }), cell('খ')), row(), row(cell('গ'), cell('ঘ')))),
    ).toEqual([
      node(
        'table',
        row({ ...cell('ক'), attrs: { rowspan: 2 } }, cell('খ'), empty),
        row(cell('গ'), cell('ঘ')),
      ),
    ]);
  });

  test('a 21st cell joins the 20th', () => {
    const wide = clean(node('table', row(...Array.from({ length: 23 }, (_, at) => cell(`${at}`)))));
    const [table] = wide as [Extract<Block, { type: 'table' }>];
    expect(table.content[0]?.content).toHaveLength(20);
    expect(table.content[0]?.content[19]?.content).toEqual(['19', '20', '21', '22'].map(paragraphOf));
  });

  test('a 201st row begins a further table', () => {
    const long = clean(
      node('table', ...Array.from({ length: 201 }, (_, at) => row(cell(`${at}`, { rowspan: 3 })))),
    );
    expect(long.map((block) => (block.type === 'table' ? block.content.length : 0))).toEqual([200, 1]);
  });
});

describe('embeds', () => {
  const embed = (url: unknown, title: unknown = null) => ({ type: 'embed', attrs: { url, title } });

  test('stay as they are, of known providers and of others', () => {
    const kept = [embed('https://youtu.be/aqz-KE-bpKQ', 'নদীর ভিডিও'), embed('https://a.example/x')];
    expect(clean(...kept)).toEqual(kept);
  });

  test('of a known provider become https; another page without it becomes a link', () => {
    expect(clean(embed('http://youtu.be/aqz-KE-bpKQ'), embed('http://a.example/x', 'নাম'))).toEqual([
      embed('https://www.youtube.com/watch?v=aqz-KE-bpKQ'),
      p(text('নাম', { type: 'link', attrs: { href: 'http://a.example/x' } })),
    ]);
  });

  test.each(['javascript:alert(1)', 'https://youtube.com@evil.example/', 'data:text/html,x', ''])(
    '%j is not embedded, and its title stays',
    (url) => {
      const [block] = clean(embed(url, 'নাম'));
      expect(block?.type).toBe('paragraph');
      expect(documentTexts(cleanDocument(embed(url, 'নাম')))).toEqual(['নাম']);
    },
  );

  test('a title too long to be one becomes a paragraph', () => {
    const long = 'ক'.repeat(400);
    expect(clean(embed('https://a.example/x', long))).toEqual([embed('https://a.example/x'), p(long)]);
  });
});

describe('whatever it is given', () => {
  const anyTree = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 7, withCrossShrink: true },
      fc.record({
        type: fc.constant('text'),
        text: fc.constantFrom('ক', 'নদী ', 'আ\nও', ' ', '', '\u200b', '১–২', '\ud800', '\0'),
        marks: fc.array(
          fc.oneof(
            fc.constantFrom({ type: 'bold' }, { type: 'em' }, { type: 'x' }, null),
            fc.webUrl().map(link),
            fc.constant(link('javascript:1')),
          ),
          { maxLength: 3 },
        ),
      }),
      fc.record({
        type: fc.constantFrom(
          'doc',
          'paragraph',
          'paragraph',
          'heading',
          'blockquote',
          'bulletList',
          'orderedList',
          'listItem',
          'listItem',
          'table',
          'tableRow',
          'tableRow',
          'tableCell',
          'tableHeader',
          'list_item',
          'hardBreak',
          'x',
        ),
        attrs: fc.record(
          {
            level: fc.integer(),
            start: fc.anything(),
            colspan: fc.oneof(fc.integer({ min: -1, max: 30 }), fc.anything()),
            rowspan: fc.integer({ min: -1, max: 30 }),
          },
          { requiredKeys: [] },
        ),
        content: fc.array(tie('node'), { maxLength: 6 }),
      }),
      fc.record({
        type: fc.constant('embed'),
        attrs: fc.record({
          url: fc.oneof(fc.webUrl(), fc.constant('https://youtu.be/aqz-KE-bpKQ')),
          title: fc.constantFrom(null, ''),
        }),
      }),
    ),
  })).node;

  const holds = (document: StoryDocument) => letters(documentTexts(document).join(''));
  /** What stands where an embed could not. */
  const address = /https?:\/\/[!-~]*/g;
  const letters = (value: string) => value.replaceAll(/[\s\0\u200b\ud800\ufffd]/g, '');

  test('it gives a document, the same again for that, with all the text', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const document = cleanDocument(tree);
        expect(storyDocument.parse(document)).toEqual(document);
        expect(cleanDocument(document)).toEqual(document);
        expect(cleanDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
        expect(holds(document).replaceAll(address, '')).toBe(letters(textsIn(tree)));
      }),
      { numRuns: 2000 },
    );
  });

  test('it never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => storyDocument.safeParse(cleanDocument(value)).success));
    fc.assert(
      fc.property(fc.json(), (value) => storyDocument.safeParse(cleanDocument(JSON.parse(value))).success),
    );
  });

  test('a tree as deep or as wide as a request can be is read to its end', () => {
    for (const type of ['listItem', 'x', 'tableCell']) {
      let deep: unknown = text('তল');
      for (let depth = 0; depth < 50_000; depth += 1) deep = { type, content: [deep] };
      expect(holds(cleanDocument(deep)), type).toBe('তল');
      const wide = { type, content: Array.from({ length: 130_000 }, () => 'x') };
      expect(holds(cleanDocument(wide)), type).toHaveLength(130_000);
    }
  });
});

function textsIn(tree: unknown): string {
  if (typeof tree !== 'object' || tree === null) return '';
  const { text: own, content } = tree as { text?: string; content?: unknown[] };
  return (own ?? '') + (content ?? []).map(textsIn).join('');
}
