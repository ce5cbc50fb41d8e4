import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentTexts, storyDocument } from '../../../../newsroom/src/story/document.ts';
import { storySchema } from '../story-schema.ts';
import { cleanPaste, cleanPastedLine } from './clean-paste.ts';
import * as bijoy from './convert-bijoy.ts';
import type { PastedNode } from './pasted-node.ts';

const schema = getSchema(storySchema);
const textOnly = (text: string) => cleanPaste({ html: '', text }, bijoy);
const pasted = (...nodes: PastedNode[]) =>
  cleanPaste({ html: 'given', text: '' }, bijoy, () => element('BODY', {}, nodes));
const blocksOf = (...nodes: PastedNode[]) => pasted(...nodes).document.content;

describe('cleanPaste of plain text', () => {
  test('blank lines part paragraphs, lines within stay lines', () => {
    expect(textOnly('প্রথম অনুচ্ছেদ।\r\n\r\nদ্বিতীয়:\nএক লাইন\n\n\n').document.content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'প্রথম অনুচ্ছেদ।' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'দ্বিতীয়:'.normalize('NFC') },
          { type: 'hardBreak' },
          { type: 'text', text: 'এক লাইন' },
        ],
      },
    ]);
  });

  test('without blank lines each line is a paragraph', () => {
    expect(documentTexts(textOnly('এক\nদুই\nতিন').document)).toEqual(['এক', 'দুই', 'তিন']);
  });

  test('lines that a program wrapped flow together', () => {
    const wrapped = [
      'এই চিঠির প্রতিটি লাইন একটি প্রোগ্রাম ভেঙে দিয়েছে বলে লাইনগুলো প্রায় সমান',
      'এবং পরের লাইনে কথা চলতে থাকে, যেমন পুরোনো ই-মেইলে দেখা যায় প্রতিদিন সকালে',
      'শেষ লাইন ছোট।',
    ];
    const [first] = documentTexts(textOnly(`${wrapped.join('\n')}\n\nঅন্য অনুচ্ছেদ`).document);
    expect(first).toBe(wrapped.join(' ').normalize('NFC'));
  });

  test('bullets make a list', () => {
    expect(textOnly('• চাল\n• ডাল').document.content[0]?.type).toBe('bulletList');
  });

  test('Bijoy copy becomes Unicode, and what it was is kept for undo', () => {
    const clean = textOnly('evsjv‡`‡k 12 Rb AvµvšÍ|\n\nXvKvq e„wó n‡q‡Q|');
    expect(clean.converted).toBe(true);
    expect(documentTexts(clean.document)).toEqual(
      ['বাংলাদেশে ১২ জন আক্রান্ত।', 'ঢাকায় বৃষ্টি হয়েছে।'].map((text) => text.normalize('NFC')),
    );
    expect(documentTexts(clean.original)[0]).toContain('evsjv');
  });

  test('English and Unicode Bangla are no Bijoy', () => {
    for (const text of [
      'The minister said on Monday that rice prices fell.',
      'বাংলাদেশে ১২ জন আক্রান্ত।',
      'Reuters',
      '2024',
    ]) {
      expect(textOnly(text).converted).toBe(false);
    }
  });

  test('an English paragraph among Bijoy ones stays', () => {
    const clean = textOnly(
      'evsjv‡`‡k 12 Rb AvµvšÍ|\n\nThe World Health Organization confirmed the outbreak.\n\nXvKvq e„wó n‡q‡Q|',
    );
    expect(documentTexts(clean.document)[1]).toBe('The World Health Organization confirmed the outbreak.');
  });

  test('a line for a headline', () => {
    expect(cleanPastedLine(' XvKvq e„wó\nn‡q‡Q ', bijoy)).toEqual({
      line: 'ঢাকায় বৃষ্টি হয়েছে'.normalize('NFC'),
      converted: true,
      original: 'XvKvq e„wó n‡q‡Q',
    });
  });
});

describe('cleanPaste of pages', () => {
  test('Word’s lists are paragraphs with mso-list and a sign that is not copy', () => {
    const item = (sign: string, level: number, text: string) =>
      element('P', { class: 'MsoListParagraph', style: `mso-list:l0 level${level} lfo1` }, [
        element('SPAN', {}, [element('SPAN', { style: 'mso-list:Ignore' }, [letters(`${sign}   `)])]),
        letters(text),
      ]);
    expect(
      blocksOf(
        item('1.', 1, 'প্রথম'),
        item('·', 2, 'ভেতরে'),
        item('2.', 1, 'দ্বিতীয়'),
        element('P', {}, [letters('পরে')]),
      ),
    ).toMatchObject([
      {
        type: 'orderedList',
        content: [
          { content: [{ content: [{ text: 'প্রথম' }] }, { type: 'bulletList' }] },
          { content: [{ type: 'paragraph' }] },
        ],
      },
      { type: 'paragraph' },
    ]);
  });

  test('Google Docs wraps everything in a bold that is none', () => {
    const [first] = blocksOf(
      element('B', { style: 'font-weight:normal', id: 'docs-internal-guid-1' }, [
        element('P', {}, [
          element('SPAN', { style: 'font-weight:400' }, [letters('সাধারণ ')]),
          element('SPAN', { style: 'font-weight:700;font-style:italic' }, [letters('মোটা')]),
        ]),
      ]),
    );
    expect(first).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'সাধারণ ' },
        { type: 'text', text: 'মোটা', marks: [{ type: 'bold' }, { type: 'italic' }] },
      ],
    });
  });

  test('navigation, scripts, styles, pictures and what is hidden are left out', () => {
    const texts = documentTexts(
      pasted(
        element('NAV', {}, [letters('প্রচ্ছদ')]),
        element('SCRIPT', {}, [letters('alert(1)')]),
        element('STYLE', {}, [letters('p{}')]),
        element('DIV', { style: 'display: none' }, [letters('লুকানো')]),
        element('H1', {}, [element('B', {}, [letters('শিরোনাম')])]),
        element('P', {}, [element('IMG', { src: 'x', onerror: 'y' }, []), letters('কথা')]),
      ).document,
    );
    expect(texts).toEqual(['শিরোনাম', 'কথা']);
  });

  test('links keep safe addresses alone', () => {
    const [first] = blocksOf(
      element('P', {}, [
        element('A', { href: 'https://example.org/a' }, [letters('ভালো')]),
        element('A', { href: 'javascript:alert(1)' }, [letters(' মন্দ')]),
      ]),
    );
    expect(first).toMatchObject({
      content: [
        { text: 'ভালো', marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }] },
        { text: ' মন্দ' },
      ],
    });
    expect(JSON.stringify(first)).not.toContain('javascript');
  });

  test('a table of data is a table; one that lays out a page is not', () => {
    const row = (...cells: string[]) =>
      element(
        'TR',
        {},
        cells.map((cell) => element('TD', {}, [letters(cell)])),
      );
    expect(
      blocksOf(element('TABLE', {}, [element('TBODY', {}, [row('ক', '১'), row('খ', '২')])]))[0],
    ).toMatchObject({
      type: 'table',
      content: [{ content: [{ type: 'tableCell' }, { type: 'tableCell' }] }, {}],
    });
    expect(blocksOf(element('TABLE', {}, [row('শুধু কথা')]))[0]?.type).toBe('paragraph');
  });

  test('a Bijoy font converts also what alone might be English, and leaves Latin in another font', () => {
    const clean = pasted(
      element('P', { style: 'font-family:SutonnyMJ' }, [
        letters('Av'),
        element('B', {}, [letters('wg')]),
        element('SPAN', { style: 'font-family:"Times New Roman"' }, [letters(' WHO ')]),
        letters('me'),
      ]),
    );
    expect(documentTexts(clean.document)).toEqual(['আমি WHO সব']);
    expect(clean.converted).toBe(true);
  });

  test('a class that Word’s own sheet sets in a Bijoy font', () => {
    const clean = pasted(
      element('STYLE', {}, [letters('p.MsoNormal, li.MsoNormal {margin:0; font-family:"SutonnyMJ";}')]),
      element('P', { class: 'MsoNormal' }, [letters('me')]),
    );
    expect(documentTexts(clean.document)).toEqual(['সব']);
  });

  test('a film in its provider’s frame becomes an embed', () => {
    expect(blocksOf(element('IFRAME', { src: 'https://www.youtube.com/embed/aqz-KE-bpKQ' }, []))).toEqual([
      { type: 'embed', attrs: { url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: null } },
    ]);
  });

  test('nesting without end is read without an end of the stack', () => {
    let node = letters('গভীর');
    for (let depth = 0; depth < 5000; depth++) node = element('DIV', {}, [node]);
    expect(documentTexts(pasted(node).document).length).toBeLessThanOrEqual(1);
  });
});

describe('whatever is pasted', () => {
  const tags =
    'P DIV SPAN B I A H1 H3 UL OL LI TABLE TBODY TR TD TH BR BLOCKQUOTE PRE FONT SECTION X-Y'.split(' ');
  const attributes = fc.dictionary(
    fc.constantFrom('style', 'href', 'class', 'face', 'hidden', 'src'),
    fc.constantFrom(
      'font-weight:700',
      'font-family:SutonnyMJ',
      'mso-list:l0 level9 lfo1',
      'https://example.org',
      'javascript:1',
      'MsoNormal',
      '',
    ),
  );
  const copy = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('বাংলা কথা', 'evsjv‡`‡k', '  ', 'র‌্যাব', 'a\u0000b', '\ud800', 'য়', '\n'),
  );
  const { node } = fc.letrec<{ node: PastedNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      copy.map(letters),
      fc
        .tuple(fc.constantFrom(...tags), attributes, fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, given, children]) => element(tag, given, children)),
    ),
  }));

  test('is a story document, in the site’s schema and in the editor’s', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), copy, (nodes, text) => {
        const clean = cleanPaste({ html: 'given', text }, bijoy, () => element('BODY', {}, nodes));
        for (const document of [clean.document, clean.original]) {
          storyDocument.parse(document);
          const { content } = document;
          schema
            .nodeFromJSON({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] })
            .check();
        }
      }),
      { numRuns: 400 },
    );
  });

  test('loses no visible letter', () => {
    const plain = fc.constantFrom('বাংলা', 'কথা', 'abc', '১২', ' ', 'দাঁড়ি।', '\n');
    const { tree } = fc.letrec<{ tree: PastedNode }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        plain.map(letters),
        fc
          .tuple(fc.constantFrom(...tags), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([tag, children]) => element(tag, {}, tag === 'BR' ? [] : children)),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (nodes) => {
        const { document } = cleanPaste({ html: 'given', text: '' }, bijoy, () => element('BODY', {}, nodes));
        expect(lettersIn(documentTexts(document).join(''))).toBe(
          lettersIn(nodes.map(textOf).join('')).normalize('NFC'),
        );
      }),
      { numRuns: 400 },
    );
  });
});

function letters(text: string): PastedNode {
  return { nodeType: 3, nodeName: '#text', nodeValue: text, childNodes: [] };
}

function element(name: string, attributes: Record<string, string>, children: PastedNode[]): PastedNode {
  return {
    nodeType: 1,
    nodeName: name,
    nodeValue: null,
    childNodes: children,
    getAttribute: (wanted) => attributes[wanted] ?? null,
  };
}

function textOf(node: PastedNode): string {
  return node.nodeValue ?? Array.from(node.childNodes).map(textOf).join('');
}

function lettersIn(text: string): string {
  return text.replace(/\s/g, '');
}
