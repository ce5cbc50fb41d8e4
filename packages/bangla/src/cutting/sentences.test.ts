import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { newsTexts } from '../../test/shared-data.ts';
import { sentences } from './sentences.ts';

describe('sentences', () => {
  test.each([
    ['danda', 'মেলা শুরু হয়েছে। ভিড় বেড়েছে।', ['মেলা শুরু হয়েছে।', 'ভিড় বেড়েছে।']],
    ['no space behind', 'শুরু হয়েছে।ভিড় আছে?তিনি জানেন না।', ['শুরু হয়েছে।', 'ভিড় আছে?', 'তিনি জানেন না।']],
    ['space before', 'শুরু হয়েছে । শেষ ।', ['শুরু হয়েছে ।', 'শেষ ।']],
    ['look-alikes of the danda', 'শুরু হয়েছে৷ শেষ| নতুন', ['শুরু হয়েছে৷', 'শেষ|', 'নতুন']],
    ['titles', 'ড. নাহিদা ও ডা. মো. করিম আসেন। চলে যান।', ['ড. নাহিদা ও ডা. মো. করিম আসেন।', 'চলে যান।']],
    ['rank and initials', 'লে. জে. এ. কে. এম. রহিম আসেন।', ['লে. জে. এ. কে. এম. রহিম আসেন।']],
    ['decimals', 'কমেছে ৩.৫ শতাংশ। বাকি ২.৫।', ['কমেছে ৩.৫ শতাংশ।', 'বাকি ২.৫।']],
    ['list numbers', 'তিন কাজ: ১. পড়া ২. লেখা\n৩. দেখা', ['তিন কাজ: ১. পড়া ২. লেখা', '৩. দেখা']],
    ['list words', 'এক. পড়া\nদুই. লেখা', ['এক. পড়া', 'দুই. লেখা']],
    ['full stop for danda', 'মেলা শেষ হয়েছে. সবাই চলে গেছে', ['মেলা শেষ হয়েছে.', 'সবাই চলে গেছে']],
    ['English', 'Mr. Rahim came. He left at 5.30.', ['Mr. Rahim came.', 'He left at 5.30.']],
    ['address', 'দেখুন https://example.com/?q=1. পরে পড়ুন।', ['দেখুন https://example.com/?q=1.', 'পরে পড়ুন।']],
    ['ellipsis inside', 'জানি না... তবে হবে। হয়তো… হবে না।', ['জানি না... তবে হবে।', 'হয়তো… হবে না।']],
    ['ellipsis at the end', 'জানি না…\nতবে হবে।', ['জানি না…', 'তবে হবে।']],
    ['closing quote', 'তিনি বলেন, ‘আমি যাব।’ তারপর যান।', ['তিনি বলেন, ‘আমি যাব।’', 'তারপর যান।']],
    ['quotation of two', '‘আমি যাব। তুমি থাকো।’', ['‘আমি যাব।', 'তুমি থাকো।’']],
    [
      'attributed question',
      '“কী হবে?” প্রশ্ন করেন তিনি। কেউ জানে না।',
      ['“কী হবে?” প্রশ্ন করেন তিনি।', 'কেউ জানে না।'],
    ],
    ['attributed statement', '“আমি যাব।” বলেন তিনি।', ['“আমি যাব।” বলেন তিনি।']],
    ['mark in brackets', 'তিনি (বয়স জানা নেই!) চলে যান।', ['তিনি (বয়স জানা নেই!) চলে যান।']],
    [
      'mark in a list',
      'কী, কেন?, কবে?—এসব প্রশ্ন। আহা! কী সুন্দর!!',
      ['কী, কেন?, কবে?—এসব প্রশ্ন।', 'আহা!', 'কী সুন্দর!!'],
    ],
    ['lines', 'শিরোনাম\r\n\r\n  মূল লেখা  \n', ['শিরোনাম', 'মূল লেখা']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, expected) => expect(sentences(text).map((sentence) => sentence.text)).toEqual(expected));

  test('hold everything but white space, in order, where they say', () => {
    fc.assert(
      fc.property(fc.oneof(banglaText, fc.string({ unit: 'binary' })), (text) => {
        const found = sentences(text);
        let end = 0;
        for (const sentence of found) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(sentence.text.trim()).toBe(sentence.text);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 10_000 },
    );
  });

  test('never end behind a title in real news', ({ skip }) => {
    const texts =
      newsTexts('news/bdnews-2025-12-bn.jsonl') ?? skip('no folder shared/data beside the checkout');
    const found = texts.flatMap((text) => sentences(text));
    expect(found.length).toBeGreaterThan(5000);
    expect(found.filter(({ text }) => /(?:^|\s)(?:ড|ডা|মো|মি|লে)\.$/.test(text))).toEqual([]);
  });

  test('a million characters of any pattern', () => {
    const marks = ['।', '. ', '?”', '।’ বলেন ', '| ', '.)', 'ক. ', '১. ', '…'].map((part) =>
      part.repeat(Math.floor(1_000_000 / part.length)),
    );
    for (const text of [...longTexts, ...marks]) {
      const start = performance.now();
      sentences(text);
      expect(performance.now() - start).toBeLessThan(4000);
    }
  });
});
