import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { sharedData } from '../../test/shared-data.ts';
import { stemmingAccuracy } from '../../test/stemming-accuracy.ts';
import { searchKey } from './search-key.ts';
import { stem } from './stem.ts';

describe('stem', () => {
  test.each([
    ['রাষ্ট্র', 'রাষ্ট্রের রাষ্ট্রকে রাষ্ট্রে রাষ্ট্রটি রাষ্ট্রটির রাষ্ট্রগুলো রাষ্ট্রগুলোরই রাষ্ট্রসমূহের রাষ্ট্রও'],
    ['ঢাকা', 'ঢাকা ঢাকার ঢাকায় ঢাকাতে ঢাকাকে ঢাকারও ঢাকাই'],
    ['মেয়ে', 'মেয়ে মেয়ের মেয়েকে মেয়েরা মেয়েদের মেয়েদেরকে মেয়েটির মেয়েগুলোকেও'],
    ['ছেলে', 'ছেলে ছেলের ছেলেরা ছেলেদের ছেলেটিকে'],
    ['বই', 'বই বইয়ের বইটি বইগুলো'],
    ['দেশ', 'দেশ দেশটির দেশে দেশেও দেশজুড়ে'],
    ['বন্ধু', 'বন্ধুর বন্ধুরা বন্ধুদের বন্ধুকে বন্ধুটিও'],
    ['কর্মকর্তা', 'কর্মকর্তারা কর্মকর্তাদের কর্মকর্তাসহ'],
    ['সামনে', 'সামনে সামনের সামনেই'],
    ['ঢল', 'ঢল ঢলে ঢলের'],
    ['পা', 'পায়ে পায়ের'],
    ['মা', 'মায়ের মাকে'],
  ])('forms of the noun %s', (noun, forms) => expectStems(forms, noun));

  test.each([
    ['করা', 'করা করার করায় করে করেই করছে করেছেন করেছিলেন করবেন করুন করতে করলেও করেননি করানো করাচ্ছেন করিয়ে'],
    ['করা', 'করিয়া করিতেছিলাম করিয়াছিলেন করিবার করিলে করিতে করিত করিব'],
    ['যাওয়া', 'যাওয়া যাওয়ার যাচ্ছে যাবে গেল গেছে গিয়ে গিয়েছে গিয়াছেন যেতে যায়নি যাইতেছে'],
    ['আসা', 'আসা আসে এসে এসেছে এলেন আসছেন আসিয়া'],
    ['দেওয়া', 'দেওয়া দেয়া দিয়েছেন দিচ্ছে দেবে দিতে দেননি দিয়াছিলেন'],
    ['নেওয়া', 'নেওয়ার নেয়া নিয়ে নিয়েছে নেবেন'],
    ['হওয়া', 'হওয়া হয় হয়েছে হলো হল হতো হবেন হচ্ছিল হইয়াছে'],
    ['শোনা', 'শোনা শুনে শুনেছি শুনানো শুনিয়াছি শোনেননি'],
    ['লেখা', 'লেখা লেখার লিখে লিখেছিলেন লিখছি লেখেন লিখিবে'],
    ['ওঠা', 'ওঠা উঠা উঠে উঠেছে ওঠেনি উঠিয়া'],
    ['রাখা', 'রাখা রেখে রেখেছেন রাখবে'],
    ['দাঁড়া', 'দাঁড়ানো দাঁড়ানোর দাঁড়িয়ে দাঁড়িয়েছেন দাঁড়াইল'],
    ['ঝকমকা', 'ঝকমকিয়েছে ঝকমকাচ্ছে ঝকমকানো'],
  ])('forms of the verb %s', (noun, forms) => expectStems(forms, noun));

  test.each([
    ['আমি', 'আমি আমার আমাকে আমরা আমাদেরও'],
    ['তিনি', 'তিনি তাঁর তাঁকে তাঁদেরই তাঁহার'],
    ['সে', 'তার তাকে তারাও তাদেরকে তাহাদের'],
    ['নিজ', 'নিজে নিজেই নিজেদের'],
  ])('forms of the pronoun %s', (pronoun, forms) => expectStems(forms, pronoun));

  test.each(
    (
      'রাশিয়া এরদোয়ান মোদি ঢাকা আদালত সরকার নির্বাচন নির্বাচনী শহর খবর বিচার ছেলে জেলা বাজার হাজার আবার পরিবার ' +
      'সোমবার দোকানদার অধিকার পুরস্কার ডাক্তার জামালপুর মন্দির শরীর ভাই জুলাই লড়াই ভিডিও রেডিও পার্টি ছুটি কোটি ' +
      'চেষ্টা মুদ্রা যাত্রা মাগুরা বাড়ি গাড়ি সময় উপায় ন্যায় থেকে জনগণ মে এবং ও হাসান টোকিও'
    ).split(' '),
  )('%s stays', (word) => expectStems(word, word.normalize('NFC')));

  test.each([
    ['আদালতে', 'আদালত'],
    ['বৈঠকে', 'বৈঠক'],
    ['পুলিশকে', 'পুলিশ'],
    ['সংসদের', 'সংসদ'],
    ['নেতাদের', 'নেতা'],
    ['সকালে', 'সকাল'],
    ['চাহিদার', 'চাহিদা'],
    ['সেবার', 'সেবা'],
    ['বাড়িতে', 'বাড়ি'],
    ['হাতে', 'হাত'],
    ['সুষ্ঠুভাবে', 'সুষ্ঠু'],
    ['এখানকার', 'এখান'],
    ['১২টি', '১২'],
    ['৭টায়', '৭'],
    ['GDPর', 'GDPর'],
    ['APIটির', 'API'],
    ['Dhaka', 'Dhaka'],
    ['', ''],
  ])('%s is %s', (word, expected) => expectStems(word, expected));

  test('spellings that look the same have one stem', () => {
    expect(stem('মেয়েদের'.normalize('NFC').replaceAll('\u09af\u09bc', '\u09df'))).toBe(stem('মেয়েদের'));
    expect(stem('ছেলেগুলে\u09be')).toBe('ছেলে');
  });

  test('a stem is its own stem, and never empty', () => {
    const endings = fc.constantFrom(
      ...'র ের কে তে ে য় রা দের টি টা গুলো ই ও করে েছে িয়ে িতে নি ার সহ'.split(' '),
    );
    const inflected = fc
      .tuple(banglaText, fc.array(endings, { maxLength: 4 }))
      .map(([word, list]) => word + list.join(''));
    fc.assert(
      fc.property(fc.oneof(inflected, fc.string({ unit: 'binary' })), (word) => {
        const found = stem(word);
        expect(stem(found)).toBe(found);
        expect(found === '').toBe(word === '');
      }),
      { numRuns: 5000 },
    );
  });

  test('a million characters of any pattern', () => {
    const endings = ['রে', 'ই', 'গুলোরই', 'করেছি', 'াদের', 'িয়ে'].map((ending) =>
      ending.repeat(1_000_000 / ending.length),
    );
    for (const text of [...longTexts, ...endings]) expect(stem(text).length).toBeLessThanOrEqual(text.length);
  }, 60_000);
});

describe('stems of words with known lemmas', () => {
  test.each([
    ['isical-lemma-dev.tsv', 0.85, 0.855],
    ['isical-lemma-train.tsv', 0.855, 0.87],
  ])('%s', (file, precision, f1) => {
    const lines = sharedData(`stem/${file}`);
    if (lines === null) return;
    for (const term of [stem, (word: string) => searchKey(stem(word))]) {
      const accuracy = stemmingAccuracy(lines, term);
      expect(accuracy.precision).toBeGreaterThan(precision);
      expect(accuracy.f1).toBeGreaterThan(f1);
    }
  });

  test("the reference's figures show that the measure is the same", () => {
    const lines = sharedData('stem/isical-lemma-dev.tsv');
    const reference = sharedData('stem/lucene87-bengali-reference-40k.tsv');
    if (lines === null || reference === null) return;
    const stems = new Map(reference.map((line) => [line.split('\t')[0], line.split('\t')[3] ?? '']));
    const known = lines.filter((line) => stems.has(line.split('\t')[0]));
    const accuracy = stemmingAccuracy(known, (word) => stems.get(word) ?? '');
    expect(accuracy.precision).toBeCloseTo(0.673, 2);
    expect(accuracy.recall).toBeCloseTo(0.236, 2);
  });

  test('stems of news words are their own stems', () => {
    const words = (sharedData('wordlists/news-word-frequency.tsv') ?? []).map(
      (line) => line.split('\t')[0] ?? '',
    );
    expect(words.filter((word) => stem(stem(word)) !== stem(word))).toEqual([]);
  });
});

describe('without the optional list of noun tails', () => {
  let plainStem = stem;
  beforeAll(async () => {
    vi.doMock('./noun-tail-list.ts', () => ({ NOUN_TAILS: {}, OTHER_WORDS: '' }));
    vi.resetModules();
    plainStem = (await import('./stem.ts')).stem;
  });
  afterAll(() => {
    vi.doUnmock('./noun-tail-list.ts');
    vi.resetModules();
  });

  test.each([
    ['রাষ্ট্র', 'রাষ্ট্রের রাষ্ট্রকে রাষ্ট্রগুলোরই'],
    ['ঢাকা', 'ঢাকার ঢাকাতে'],
    ['মেয়ে', 'মেয়েদের মেয়েটি'],
    ['করা', 'করেছেন করিতেছিলাম করানো'],
    ['সোমবার', 'সোমবারের সোমবার'],
    ['দোকানদার', 'দোকানদারের দোকানদার'],
    ['জামালপুর', 'জামালপুরে জামালপুর'],
    ['জুলাই', 'জুলাইতে জুলাই'],
  ])('%s', (expected, forms) => {
    expect(forms.split(' ').map(plainStem)).toEqual(forms.split(' ').map(() => expected.normalize('NFC')));
  });

  test('a rarer word is cut that the list would keep', () =>
    expect(plainStem('থ্রিলার')).not.toBe(stem('থ্রিলার')));

  test.each([
    ['isical-lemma-dev.tsv', 0.85, 0.85],
    ['isical-lemma-train.tsv', 0.86, 0.87],
  ])('%s', (file, precision, f1) => {
    const lines = sharedData(`stem/${file}`);
    if (lines === null) return;
    const accuracy = stemmingAccuracy(lines, plainStem);
    expect(accuracy.precision).toBeGreaterThan(precision);
    expect(accuracy.f1).toBeGreaterThan(f1);
  });
});

function expectStems(forms: string, expected: string): void {
  const found = forms.split(' ').map((form) => `${form} ${stem(form)}`);
  expect(found).toEqual(forms.split(' ').map((form) => `${form} ${expected.normalize('NFC')}`));
}
