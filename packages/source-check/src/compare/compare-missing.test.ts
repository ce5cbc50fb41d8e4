import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureDocuments } from '../../test/measure-documents.ts';
import { parallelPairs } from '../../test/parallel-pairs.ts';
import { alignTexts } from '../align/align-texts.ts';
import { readBangla } from '../bangla/read-bangla.ts';
import { readEnglish } from '../english/read-english.ts';
import { compareMissing } from './compare-missing.ts';

const STORY: readonly (readonly [string, string])[] = [
  [
    'A ferry sank in the Meghna river on Friday, killing 17 passengers.',
    'মেঘনা নদীতে শুক্রবার একটি ফেরি ডুবে ১৭ যাত্রী নিহত হয়েছেন।',
  ],
  ['Rescuers pulled 43 people from the water.', 'উদ্ধারকর্মীরা পানি থেকে ৪৩ জনকে উদ্ধার করেছেন।'],
  ['The weather office had warned boats of a storm.', 'আবহাওয়া অফিস নৌযানগুলোকে ঝড়ের বিষয়ে সতর্ক করেছিল।'],
  ['The owner of the ferry was arrested in Dhaka on Saturday.', 'শনিবার ঢাকায় ফেরির মালিককে গ্রেপ্তার করা হয়েছে।'],
  ['Schools in the district will stay closed for 3 days.', 'জেলার স্কুলগুলো ৩ দিন বন্ধ থাকবে।'],
  [
    'The government promised each family 25,000 taka.',
    'সরকার প্রতিটি পরিবারকে ২৫ হাজার টাকা দেওয়ার প্রতিশ্রুতি দিয়েছে।',
  ],
  ['Divers found the wreck at a depth of 21 metres.', 'ডুবুরিরা ২১ মিটার গভীরে ধ্বংসাবশেষ খুঁজে পেয়েছেন।'],
  ['Fishermen were the first to help.', 'জেলেরা প্রথমে সাহায্যে এগিয়ে আসেন।'],
];
const SOURCE = STORY.map(([english]) => english);
const COPY = STORY.map(([, bangla]) => bangla);

describe('compareMissing', () => {
  test('says nothing of a copy that says all', () => {
    expect(check(COPY, SOURCE)).toEqual([]);
  });

  test('tells a sentence that was left out with its facts', () => {
    const found = check(without(COPY, 3), SOURCE);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: 'omission',
      severity: 'warning',
      copy: null,
      source: { text: SOURCE[3] },
    });
    expect(found[0]?.messageBn).toContain('কপিতে নেই');
  });

  test('lets a sentence without facts go', () => {
    expect(check(without(COPY, 7), SOURCE)).toEqual([]);
  });

  test('tells a sentence whose facts the source does not have', () => {
    const found = check([...COPY, 'দুর্ঘটনার পর ৬০ জন এখনও নিখোঁজ।'], SOURCE);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: 'addition',
      severity: 'warning',
      source: null,
      copy: { text: 'দুর্ঘটনার পর ৬০ জন এখনও নিখোঁজ।' },
    });
  });

  test('gives a summary one finding that counts', () => {
    const found = check(COPY.slice(0, 2), SOURCE);
    expect(found).toHaveLength(1);
    expect(found[0]?.messageBn).toMatch(/৮টি বাক্যের ৬টি কপিতে নেই/);
  });

  test('does not take furniture of the page for sentences', () => {
    expect(
      check(
        [...COPY, 'খবর রয়টার্সের।', 'এসএন /সীমা'],
        ['By ANNA BERG', ...SOURCE, 'Reporting by Anna Berg; Editing by Tom Hale'],
      ),
    ).toEqual([]);
  });

  test('says nothing where one text is empty', () => {
    expect(check([], SOURCE)).toEqual([]);
    expect(check(COPY, [])).toEqual([]);
  });

  test('quotes what stands there, for any texts', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...SOURCE, ...COPY), fc.string()), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, (copy, source) => {
        for (const { copy: ours, source: theirs } of check(copy, source)) {
          if (ours) expect(copy.join('\n').slice(ours.start, ours.end)).toBe(ours.text);
          if (theirs) expect(source.join('\n').slice(theirs.start, theirs.end)).toBe(theirs.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('on real pairs, ten to a document', () => {
  test.each([
    ['risingnews-valid', 0.95],
    ['suparadev', 0.8],
    ['tico19-en-bn', 0.95],
  ])('%s', (name, recall) => {
    const pairs = parallelPairs(name)?.filter(({ half }) => half === 'tuning');
    if (!pairs) return;
    const figures = measureDocuments(pairs, ({ copy, source }) => check([copy], [source]));
    expect(figures.dropped.filter(({ seen }) => seen).length / figures.dropped.length).toBeGreaterThan(
      recall,
    );
    expect((100 * figures.warnings) / figures.sentences).toBeLessThan(0.5);
  });
});

function check(copyLines: readonly string[], sourceLines: readonly string[]) {
  const [copy, source] = [readBangla(copyLines.join('\n'), null), readEnglish(sourceLines.join('\n'), null)];
  return compareMissing(alignTexts(copy, source), { copy, source, today: null });
}

function without<Item>(items: readonly Item[], at: number): Item[] {
  return items.filter((_, index) => index !== at);
}
