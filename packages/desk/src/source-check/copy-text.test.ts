import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyTextOf as copyTextOfRevision } from '../../../newsroom/src/story/checked-texts.ts';
import type { StoryDocument } from '../../../newsroom/src/story/document.ts';
import { storySchema } from '../editor/story-schema.ts';
import { copyTextOf, offsetOf, rangesOf } from './copy-text.ts';

const schema = getSchema(storySchema);
const say = (text: string) => ({ type: 'text', text });
const para = (...content: object[]) => ({ type: 'paragraph', content });
const bodyOf = (...content: object[]) => schema.nodeFromJSON({ type: 'doc', content });
const cell = (text: string) => ({ type: 'tableCell', content: [para(say(text))] });

const blocks = [
  para(say('সেতুটি '), { type: 'text', marks: [{ type: 'bold' }], text: '৯৫০ মিটার' }, say(' লম্বা।')),
  { type: 'paragraph' },
  { type: 'heading', attrs: { level: 2 }, content: [say('খরচ')] },
  {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [para(say('রড ২০ টন')), para(say('বাকিতে'))] },
      { type: 'listItem', content: [para(say('সিমেন্ট'), { type: 'hardBreak' }, say('৪০০ বস্তা'))] },
    ],
  },
  { type: 'blockquote', content: [para(say('‘দেরি হয়েছে।’'))] },
  { type: 'table', content: [{ type: 'tableRow', content: [cell('সাল'), cell('২০২৫')] }] },
  para(say('উদ্বোধন সোমবার।')),
];

describe('the copy as one text', () => {
  const headline = 'ধরলায় নতুন সেতু';
  const body = bodyOf(...blocks);
  const copy = copyTextOf({ headline, standfirst: '', body });

  test('says what the server reads from the same story', () => {
    const document = { type: 'doc', content: blocks } as StoryDocument;
    const read = copyTextOfRevision({ headline, standfirst: null, body: document });
    expect(copy.text).toBe(read.text);
  });

  test('every letter stands where its field has it, and back', () => {
    for (const { start, end } of copy.lines)
      for (let at = start; at < end; at += 1) {
        const [range] = rangesOf(copy, { start: at, end: at + 1 });
        expect(range).toBeDefined();
        if (range === undefined) continue;
        const letter =
          range.field === 'headline'
            ? headline.slice(range.from, range.to)
            : body.textBetween(range.from, range.to, null, '\n');
        expect(letter).toBe(copy.text[at]);
        expect(offsetOf(copy, range.field, range.from)).toBe(at);
      }
  });

  test('a stretch over two paragraphs is a range in each; one between lines is none', () => {
    const from = copy.text.indexOf('লম্বা');
    const to = copy.text.indexOf('খরচ') + 3;
    expect(rangesOf(copy, { start: from, end: to }).map(({ field }) => field)).toEqual(['body', 'body']);
    expect(rangesOf(copy, { start: headline.length, end: headline.length + 2 })).toEqual([]);
  });

  test('a place in an empty block belongs to no line', () => {
    const places: number[] = [];
    body.descendants((node, at) => {
      if (node.isTextblock && node.content.size === 0) places.push(at + 1);
    });
    expect(places.map((at) => offsetOf(copy, 'body', at))).toEqual([null]);
  });

  test('holds for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 6 }), (texts) => {
        const made = bodyOf(...[...texts, 'শেষ'].map((text) => para(say(text))));
        const one = copyTextOf({ headline: '', standfirst: 'উপ', body: made });
        for (const { field, start, end, at } of one.lines)
          if (field === 'body')
            expect(made.textBetween(at, at + end - start)).toBe(one.text.slice(start, end));
      }),
    );
  });
});
