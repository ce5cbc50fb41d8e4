import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unsourcedStatements } from './unsourced-statements.ts';

test.each([
  'বিস্ফোরণে ১২ জন নিহত হয়েছেন।',
  'ওই কর্মকর্তা তহবিলের টাকা আত্মসাৎ করেছেন।',
  'জুলাইয়ে আরও সৈন্য আসতে পারে।',
  'চুক্তিতে ৬০০০ সামরিক প্রকৌশলী পাঠানোর কথা আছে।',
  'সফরটি সম্পর্ক গভীর হওয়ার ইঙ্গিত দেয়।',
  'গোপন বৈঠকে নতুন রুট ঠিক হয়েছে।',
  '‘আমরা কোনো অবস্থাতেই এখান থেকে যাব না।’',
])('wants a source: %s', (text) => {
  expect(unsourcedStatements(text)).toEqual([{ start: 0, end: text.length, text }]);
});

test.each([
  'বিস্ফোরণে ১২ জন নিহত হয়েছেন বলে জানিয়েছে পুলিশ।',
  'পুলিশ জানায়, আগুন নিভেছে। এতে ১২ জন নিহত হয়েছেন।',
  'বিস্ফোরণে ১২ জন নিহত হয়েছেন। পুলিশ এ তথ্য জানিয়েছে।',
  'আজ সকালে বৃষ্টি হয়েছে।',
  'বিস্ফোরণে ১২ জন নিহত',
])('has one, or wants none: %s', (text) => {
  expect(unsourcedStatements(text)).toEqual([]);
});

test('a source in another paragraph is none', () => {
  expect(unsourcedStatements('পুলিশ জানায়, আগুন নিভেছে।\nএতে ১২ জন নিহত হয়েছেন।')).toHaveLength(1);
});

test('never throws, and what it lists stands there', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { start, end, text: found } of unsourcedStatements(`${text} ১২ জন নিহত।`)) {
        expect(`${text} ১২ জন নিহত।`.slice(start, end)).toBe(found);
      }
    }),
  );
});
