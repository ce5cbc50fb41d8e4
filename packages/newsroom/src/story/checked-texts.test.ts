import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRevision } from '../drafting/testing/any-draft.ts';
import { copyTextOf, isEnglish, sourceTextOf } from './checked-texts.ts';
import { type StoryDocument, storyDocument } from './document.ts';
import type { Source } from './story.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

test('the copy is what readers read, in their order, without what is only embedded', () => {
  const body: StoryDocument = storyDocument.parse({
    type: 'doc',
    content: [
      paragraph('সেতুটি খোলা।'),
      { type: 'embed', attrs: { url: 'https://youtu.be/aqz-KE-bpKQ', title: 'উদ্বোধন' } },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('দৈর্ঘ্য ৯৫০ মিটার।')] }] },
    ],
  });
  const { text, parts } = copyTextOf({ headline: 'নতুন সেতু', standfirst: null, body });
  expect(text).toBe('নতুন সেতু\n\nসেতুটি খোলা।\n\nদৈর্ঘ্য ৯৫০ মিটার।');
  expect(parts.map((part) => ('block' in part ? part.block : part.field))).toEqual(['headline', 0, 2]);
});

test('of any story each part stands where it says', () => {
  fc.assert(
    fc.property(anyRevision, ({ content }) => {
      const copy = copyTextOf(content);
      expect(copy.text.slice(0, copy.parts[0]?.end)).toBe(content.headline);
      const { text, parts } = sourceTextOf(content.sources);
      for (const { at, start, end } of parts) expect(text.slice(start, end)).toBe(content.sources[at]?.text);
      expect(parts.map(({ start, end }) => end - start).reduce((sum, length) => sum + length, 0)).toBe(
        text.length - 2 * Math.max(0, parts.length - 1),
      );
    }),
  );
});

test('sources count with their English texts, all of them together', () => {
  const sources: Source[] = [
    { name: 'Meridian', url: null, text: 'The bridge is open.' },
    { name: 'সাঁকো', url: null, text: 'সেতুটি খোলা (open)।' },
    { name: 'Harbour', url: null, text: null },
    { name: 'Post', url: null, text: 'It is 950 metres long.' },
  ];
  const { text, parts } = sourceTextOf(sources);
  expect(text).toBe('The bridge is open.\n\nIt is 950 metres long.');
  expect(parts.map(({ at }) => at)).toEqual([0, 3]);
  expect(sourceTextOf(sources.slice(1, 3)).text).toBe('');
});

test.each([
  ['The bridge is open.', true],
  ['সেতুটি খোলা।', false],
  ['“সেতু” means bridge', true],
  ['১২ ১৩ 14', false],
  ['', false],
])('is %j English: %s', (text, english) => {
  expect(isEnglish(text)).toBe(english);
});
