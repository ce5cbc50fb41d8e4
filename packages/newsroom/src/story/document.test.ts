import { describe, expect, test } from 'vitest';
import { documentOfParagraphs, documentTexts, isSafeAddress, storyDocument } from './document.ts';

const text = (value: string, marks?: unknown) => ({
  type: 'text',
  text: value,
  ...(marks === undefined ? {} : { marks }),
});
const doc = (...content: unknown[]) => ({ type: 'doc', content });

describe('the schema of a story’s body', () => {
  test.each([
    ['paragraphs', doc({ type: 'paragraph', content: [text('নদী')] }, { type: 'paragraph' })],
    ['subheads', doc({ type: 'heading', attrs: { level: 2 }, content: [text('উপশিরোনাম')] })],
    ['quotes', doc({ type: 'blockquote', content: [{ type: 'paragraph', content: [text('‘কথা’')] }] })],
    ['lists', doc({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] })],
    [
      'links',
      doc({
        type: 'paragraph',
        content: [text('ক', [{ type: 'link', attrs: { href: 'https://mohona.example' } }])],
      }),
    ],
  ])('takes %s', (_, document) => expect(storyDocument.safeParse(document).success).toBe(true));

  test('keeps its texts in one spelling', () => {
    const parsed = storyDocument.parse(
      doc({ type: 'paragraph', content: [text('আমাদ\u09c7\u09c7র র\u200c\u09cdযালি'), text('\u200b')] }),
    );
    expect(documentTexts(parsed)).toEqual(['আমাদের র\u200d\u09cdযালি\u200b']);
  });

  test.each([
    [
      'a link that runs',
      doc({
        type: 'paragraph',
        content: [text('ক', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }])],
      }),
    ],
    ['raw HTML', doc({ type: 'html', html: '<script>' })],
    ['attributes of its own', doc({ type: 'paragraph', onclick: 'x', content: [text('ক')] })],
    ['marks of its own', doc({ type: 'paragraph', content: [text('ক', [{ type: 'style', css: 'x' }])] })],
    ['a top heading', doc({ type: 'heading', attrs: { level: 1 }, content: [text('ক')] })],
    ['an empty text', doc({ type: 'paragraph', content: [text('')] })],
    ['no document', { type: 'paragraph' }],
    ['nothing', null],
  ])('refuses %s', (_, document) => expect(storyDocument.safeParse(document).success).toBe(false));
});

test.each(['https://a.example', 'http://a.example/ক', 'mailto:desk@a.example'])(
  '%s is a safe address',
  (address) => expect(isSafeAddress(address)).toBe(true),
);
test.each([
  'javascript:alert(1)',
  'JaVaScript:x',
  ' javascript:x',
  'data:text/html,x',
  'vbscript:x',
  '//a.example',
  '/world',
  '',
])('%s is none', (address) => expect(isSafeAddress(address)).toBe(false));

test('texts come block by block, a list item by item, marks and empty blocks left out', () => {
  const document = storyDocument.parse(
    doc(
      { type: 'paragraph', content: [text('নদীর '), text('জল', [{ type: 'bold' }])] },
      { type: 'paragraph' },
      {
        type: 'orderedList',
        content: ['এক', 'দুই'].map((item) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: [text(item)] }],
        })),
      },
    ),
  );
  expect(documentTexts(document)).toEqual(['নদীর জল', 'এক', 'দুই']);
  expect(documentTexts(documentOfParagraphs(['ক', ' ', 'খ']))).toEqual(['ক', 'খ']);
});
