import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { numberAccuracy, parallelAccuracy } from '../../test/number-accuracy.ts';
import { newsTexts, sharedData } from '../../test/shared-data.ts';
import { findNumbers } from './find-numbers.ts';
import { formatNumber } from './format-number.ts';
import { UNIT_WORDS } from './number-units.ts';

/** What is found, as `text = value unit bound`, with commas between. */
function read(text: string): string {
  return findNumbers(text)
    .map(({ text: own, value, unit, bound }) =>
      [own, '=', value, unit, bound].filter((part) => part !== undefined).join(' '),
    )
    .join(', ');
}

function table(rows: readonly (readonly [text: string, found: string])[]): void {
  test.each(rows)('%s', (text, found) => expect(read(text)).toBe(found));
}

describe('digits', () => {
  table([
    ['১২,৩৪,৫৬৭', '১২,৩৪,৫৬৭ = 1234567'],
    ['1,234,567', '1,234,567 = 1234567'],
    ['দৈর্ঘ্য ৩.৫ মিটার।', '৩.৫ মিটার = 3.5 m'],
    ['১,২', '১ = 1, ২ = 2'],
    ['১২,১৩', '১২ = 12, ১৩ = 13'],
    ['১২, ১৩ ও ১৪', '১২ = 12, ১৩ = 13, ১৪ = 14'],
    ['০৯', '০৯ = 9'],
    ['১২.০৭.২০২৫', '১২ = 12, ০৭ = 7, ২০২৫ = 2025'],
    ['১২/০৭/২০২৫', '১২ = 12, ০৭ = 7, ২০২৫ = 2025'],
    ['১৯:১৭', '১৯ = 19, ১৭ = 17'],
    ['কোভিড-১৯ ও র‍্যাব-৬', '১৯ = 19, ৬ = 6'],
    ['১৯৭১-এ', '১৯৭১-এ = 1971'],
    ['A320 বিমান, F16, N95', ''],
    ['H1N1, P5d6m', ''],
    ['৪x৪০০ মিটার', '৪ = 4, ৪০০ মিটার = 400 m'],
    ['১,০০০০০ টাকা, ১২,৩৪৫৬৭', '১,০০০০০ টাকা = 100000 BDT, ১২,৩৪৫৬৭ = 1234567'],
    ['০১৭১১-২২৩৩৪৪', '০১৭১১ = 1711, ২২৩৩৪৪ = 223344'],
    ['1'.repeat(400), ''],
    ['-৫', '-৫ = -5'],
    ['তাপমাত্রা −৫', '−৫ = -5'],
    ['তাপমাত্রা -৫ ডিগ্রি', '-৫ ডিগ্রি = -5 degree'],
    ['চন্দ্রযান -৩ উড়ল', '৩ = 3'],
    ['মাইনাস ১২ ডিগ্রি সেলসিয়াস', 'মাইনাস ১২ ডিগ্রি সেলসিয়াস = -12 degree'],
  ]);
});

describe('scales', () => {
  table([
    ['৩ লাখ ৬৪ হাজার ৮৫ জন', '৩ লাখ ৬৪ হাজার ৮৫ জন = 364085 person'],
    ['২ হাজার ২০০', '২ হাজার ২০০ = 2200'],
    ['এক কোটি বিশ লাখ', 'এক কোটি বিশ লাখ = 12000000'],
    ['সাত কোটি ৫ লাখ টাকার', 'সাত কোটি ৫ লাখ টাকার = 70500000 BDT'],
    ['৫ হাজার কোটি টাকা', '৫ হাজার কোটি টাকা = 50000000000 BDT'],
    ['৪ লাখ ২৬৬ কোটি টাকা', '৪ লাখ ২৬৬ কোটি টাকা = 4002660000000 BDT'],
    ['একশ বিশ কোটি', 'একশ বিশ কোটি = 1200000000'],
    ['তিনশ পঞ্চাশ হাজার', 'তিনশ পঞ্চাশ হাজার = 350000'],
    ['উনিশশো বিরাশি', 'উনিশশো বিরাশি = 1982'],
    ['১ দশমিক ৫ বিলিয়ন ডলার', '১ দশমিক ৫ বিলিয়ন ডলার = 1500000000 USD'],
    ['৪.৩৫ কোটি', '৪.৩৫ কোটি = 43500000'],
    ['২হাজার ৩শ’১২জন', '২হাজার ৩শ’১২জন = 2312 person'],
    ['১০ হাজার ২০২৪', '১০ হাজার = 10000, ২০২৪ = 2024'],
    ['১৭ লাখ ৫০ লাখ', '১৭ লাখ = 1700000, ৫০ লাখ = 5000000'],
    ['দেড় ডজন', 'দেড় ডজন = 18'],
    ['১২২ টাকা ৩০ পয়সা', '১২২ টাকা ৩০ পয়সা = 122.3 BDT'],
    ['লাখো মানুষ, হাজারো পাখি, শত শত গাড়ি, হাজার হাজার ঘর', ''],
    ['কয়েক হাজার কোটি টাকার ক্ষতি, প্রায় শত শত', ''],
    ['কোটি টাকার গাড়ি', ''],
    ['প্রায় লাখ টাকা', 'লাখ টাকা = 100000 BDT about'],
    ['মৃতের সংখ্যা হাজার ছাড়িয়েছে', 'হাজার = 1000 over'],
    ['হাজারও মানুষ, তিন লাখও নয়', 'তিন লাখও = 300000'],
  ]);
});

describe('parts', () => {
  table([
    ['সাড়ে তিন কোটি', 'সাড়ে তিন কোটি = 35000000'],
    ['সাড়ে তিনশ', 'সাড়ে তিনশ = 350'],
    ['সাড়ে ৩০০', 'সাড়ে ৩০০ = 350'],
    ['দেড় বছর', 'দেড় বছর = 1.5 year'],
    ['আড়াই হাজার', 'আড়াই হাজার = 2500'],
    ['আড়াইহাজার উপজেলা', ''],
    ['পৌনে দুই লাখ', 'পৌনে দুই লাখ = 175000'],
    ['পোনে ৪টার দিকে', 'পোনে ৪টার = 3.75 oclock'],
    ['সোয়া লাখ', 'সোয়া লাখ = 125000'],
    ['সোয়া ৬ কিলোমিটার', 'সোয়া ৬ কিলোমিটার = 6.25 km'],
    ['দশমিক ৫ শতাংশ', 'দশমিক ৫ শতাংশ = 0.5 percent'],
    ['শূন্য দশমিক শূন্য ৯', 'শূন্য দশমিক শূন্য ৯ = 0.09'],
    ['তিন দশমিক পঁচিশ', 'তিন দশমিক পঁচিশ = 3.25'],
    ['আধা ঘণ্টা', 'আধা ঘণ্টা = 0.5 hour'],
    ['আধাসামরিক বাহিনী', ''],
    ['অর্ধেক', 'অর্ধেক = 0.5 fraction'],
    ['তিন-চতুর্থাংশ', 'তিন-চতুর্থাংশ = 0.75 fraction'],
    ['চার ভাগের এক ভাগ', 'চার ভাগের এক ভাগ = 0.25 fraction'],
    ['দুই ভাগে বিভক্ত', 'দুই ভাগে = 2 part'],
    ['৮০ ভাগ', '৮০ ভাগ = 80 percent'],
    ['শতকরা ৫ ভাগ', 'শতকরা ৫ ভাগ = 5 percent'],
    ['২ শতাংশ পয়েন্ট', '২ শতাংশ পয়েন্ট = 2 percentage-point'],
    ['৫ শতাংশ জমি', '৫ শতাংশ জমি = 5 decimal'],
    ['দ্বিগুণ, তিনগুণ', 'দ্বিগুণ = 2 times, তিনগুণ = 3 times'],
  ]);
});

describe('ordinals', () => {
  table([
    [
      '১ম ২য় ৪র্থ ৬ষ্ঠ ১১তম',
      '১ম = 1 ordinal, ২য় = 2 ordinal, ৪র্থ = 4 ordinal, ৬ষ্ঠ = 6 ordinal, ১১তম = 11 ordinal',
    ],
    ['১লা ২রা ৪ঠা ৫ই ২১শে', '১লা = 1 ordinal, ২রা = 2 ordinal, ৪ঠা = 4 ordinal, ৫ই = 5 ordinal, ২১শে = 21 ordinal'],
    ['২১ শে ফেব্রুয়ারি', '২১ শে = 21 ordinal'],
    ['দ্বাদশ সংসদ', 'দ্বাদশ = 12 ordinal'],
    ['একশতম', 'একশতম = 100 ordinal'],
    ['প্রথমবারের মতো', 'প্রথমবারের = 1 ordinal'],
    ['প্রথমে এলেন', ''],
    ['সাতই মার্চ', 'সাতই = 7 ordinal'],
    ['দামে তো নয়ই', ''],
    ['৩৬শে জুলাই, ৯৫৬তম বার', '৩৬শে = 36 ordinal, ৯৫৬তম বার = 956 ordinal'],
    ['শততম ম্যাচ, হাজারতম গোল', 'শততম = 100 ordinal, হাজারতম = 1000 ordinal'],
    ['একুশে পদকের টাকা, প্রথম আলোকে বলেন', ''],
    ['উনিশ শতকে', 'উনিশ = 19'],
  ]);
});

describe('words that are numbers in their place only', () => {
  table([
    ['এক বিবৃতিতে তিনি একে নাকচ করেন', ''],
    ['এক বছর, একজন, একটি', 'এক বছর = 1 year, একজন = 1 person, একটি = 1 item'],
    ['এক ২০ বছর বয়সী তরুণ', '২০ বছর = 20 year'],
    ['এটা সত্য নয়।', ''],
    ['নয় মাস, নয়টি', 'নয় মাস = 9 month, নয়টি = 9 item'],
    ['সংখ্যাটি দুই হাজার নয়, তিন হাজার', 'দুই হাজার = 2000, তিন হাজার = 3000'],
    ['৫ হাজার নয়', '৫ হাজার = 5000'],
    ['লক্ষ করুন, লক্ষ্য স্থির', ''],
    ['বিশ্ব, শত্রু, দশক, দশা, একা, একই, তিনি, আটক, আটকে, বিশেষ', ''],
    ['দুপুর, দুদক, দুধ, দুর্নীতি', ''],
    ['বারবার, একবারে, বার কয়েক, আবদুল বারেক', ''],
    ['আমাদের চার পাশে, একেক জন', ''],
    ['সাত বার', 'সাত বার = 7 times'],
    ['বার হাজার', 'বার হাজার = 12000'],
    ['দু’জন, দু’শ টাকা', 'দু’জন = 2 person, দু’শ টাকা = 200 BDT'],
  ]);
});

describe('ranges', () => {
  table([
    ['৫০–৬০ জন', '৫০ = 50 person, ৬০ জন = 60 person'],
    ['১০ থেকে ১২ হাজার', '১০ = 10000, ১২ হাজার = 12000'],
    ['৯০০ থেকে ১ হাজার', '৯০০ = 900, ১ হাজার = 1000'],
    ['৫-৬ লাখ টাকা', '৫ = 500000 BDT, ৬ লাখ টাকা = 600000 BDT'],
    ['পাঁচ-সাতজন', 'পাঁচ = 5 person, সাতজন = 7 person'],
    ['আট-নয় জন', 'আট = 8 person, নয় জন = 9 person'],
    ['এক থেকে দেড় ঘণ্টা', 'এক = 1 hour, দেড় ঘণ্টা = 1.5 hour'],
    ['দুই তিন হাজার', 'দুই = 2000, তিন হাজার = 3000'],
    ['১ লাখ ১ থেকে ৫ লাখ ডলার', '১ লাখ ১ = 100001 USD, ৫ লাখ ডলার = 500000 USD'],
    ['প্রায় ৪০ থেকে ৪৫ জন', '৪০ = 40 person about, ৪৫ জন = 45 person about'],
    ['দু-একজন, দুই-একটি, দু একদিন, উনিশ-বিশ', ''],
    ['এক বা দুই টাকা', 'এক = 1 BDT, দুই টাকা = 2 BDT'],
    ['৪-২ গোলে', '৪ = 4, ২ = 2'],
  ]);
});

describe('bounds', () => {
  table([
    ['৫০০-এর বেশি', '৫০০-এর = 500 over'],
    ['৫০০ এর কিছু বেশি', '৫০০ = 500 over'],
    ['২০ জনেরও বেশি', '২০ জনেরও = 20 person over'],
    ['৫%-এর কম', '৫%-এর = 5 percent under'],
    ['৫ শতাংশ বেশি', '৫ শতাংশ = 5 percent'],
    ['গত বছরের চেয়ে ১০ জন কম', '১০ জন = 10 person'],
    ['১০০ টাকার চেয়েও কম', '১০০ টাকার = 100 BDT under'],
    ['৫০ জন বা তার বেশি', '৫০ জন = 50 person over'],
    ['৫০ জনের বেশি নয়', '৫০ জনের = 50 person under'],
    ['৫০ জনের বেশির ভাগ', '৫০ জনের = 50 person'],
    ['অন্তত আরও ৫ জন', '৫ জন = 5 person over'],
    ['কম করে হলেও ৭ দিন', '৭ দিন = 7 day over'],
    ['সর্বোচ্চ ৩০ মিনিট', '৩০ মিনিট = 30 minute under'],
    ['অনূর্ধ্ব-১৯ দল', '১৯ = 19 under'],
    ['প্রায় ২ কেজি', '২ কেজি = 2 kg about'],
    ['৮০ জনের মতো', '৮০ জনের = 80 person about'],
    ['শতাধিক, পাঁচ শতাধিক, অর্ধশতাধিক', 'শতাধিক = 100 over, পাঁচ শতাধিক = 500 over, অর্ধশতাধিক = 50 over'],
    ['লক্ষাধিক টাকার, হাজারখানেক মানুষ', 'লক্ষাধিক টাকার = 100000 BDT over, হাজারখানেক মানুষ = 1000 person about'],
    ['ষাটোর্ধ্ব', 'ষাটোর্ধ্ব = 60 over'],
    ['ঘণ্টাখানেক, হাজার খানেক', 'ঘণ্টাখানেক = 1 hour about, হাজার খানেক = 1000 about'],
    ['গোটা দশেক, হাজার দুয়েক, বছর পাঁচেক', 'দশেক = 10 about, হাজার দুয়েক = 2000 about, বছর পাঁচেক = 5 year about'],
    ['৩ লাখ ছাড়াল', '৩ লাখ = 300000 over'],
    ['৬৫ ও তদূর্ধ্ব বয়স, ৩শ’ ছাড়াল', '৬৫ = 65 over, ৩শ = 300 over'],
    ['১৯৭১-এর মতো, ২০২৩-এর চেয়ে বেশি', '১৯৭১-এর = 1971, ২০২৩-এর = 2023'],
    ['এক বছর বা তার চেয়ে বেশি', 'এক বছর = 1 year over'],
  ]);
});

describe('units', () => {
  table([
    ['$৫০০, ৳ ২০, €৩', '$৫০০ = 500 USD, ৳ ২০ = 20 BDT, €৩ = 3 EUR'],
    ['৫০ লাখ মার্কিন ডলারের', '৫০ লাখ মার্কিন ডলারের = 5000000 USD'],
    ['১২৳ ৫০০, ১২$৫', '১২৳ = 12 BDT, ৫০০ = 500, ১২ = 12, $৫ = 5 USD'],
    ['৩২ মিলিয়ন ইউরো’র, ৬ জন-এ', '৩২ মিলিয়ন ইউরো’র = 32000000 EUR, ৬ জন-এ = 6 person'],
    ['৫ কি.মি. দূরে, ৬ কি. মি', '৫ কি.মি. = 5 km, ৬ কি. মি = 6 km'],
    ['৪ বর্গকিলোমিটার, ৩ বর্গ কিলোমিটার', '৪ বর্গকিলোমিটার = 4 km2, ৩ বর্গ কিলোমিটার = 3 km2'],
    ['৭টি আম, ৭টা আম', '৭টি = 7 item, ৭টা = 7 item'],
    ['সকাল ৭টা থেকে ৯টা', '৭টা = 7 oclock, ৯টা = 9 oclock'],
    ['এখন ৬টা বাজে', '৬টা = 6 oclock'],
    ['সাড়ে ৭টা, ৮টায়', 'সাড়ে ৭টা = 7.5 oclock, ৮টায় = 8 oclock'],
    ['রাত ৯.৩০ মিনিটে', '৯ = 9 oclock, ৩০ মিনিটে = 30 minute'],
    ['৭ দিনব্যাপী', '৭ দিনব্যাপী = 7 day'],
    ['১৪ দলীয় জোট', '১৪ = 14'],
    ['৫ দিনমজুর, ৩ জনপ্রতিনিধি', '৫ = 5, ৩ = 3'],
  ]);

  test('every word of a unit stands for it', () => {
    for (const [unit, pattern] of Object.entries(UNIT_WORDS)) {
      const expected = { ta: 'item', part: 'percent' }[unit] ?? unit;
      const words = pattern.includes('(') ? [] : pattern.split('|');
      for (const word of words.filter((alternative) => !/[[?]/.test(alternative))) {
        expect(findNumbers(`৫ ${word}`)[0]?.unit).toBe(expected);
      }
    }
  });
});

describe('any text', () => {
  const numbers = fc
    .array(
      fc.constantFrom(
        ...'এক দুই নয় দু শত শ হাজার লাখ কোটি দশমিক শূন্য সাড়ে পৌনে দেড় মাইনাস শতকরা জন টি টাকা বছর থেকে বা প্রায় এর বেশি কম নয় তৃতীয়াংশ ভাগের প্রথম দুয়েক খানেক মার্কিন কি ৫ ১২ ২০২৪ 1,000 ২.৫ , . - – % $ ’ ( ।'.split(
          ' ',
        ),
        ' ',
        '\u00a0',
        '\n',
        '\u200d',
      ),
      { maxLength: 40 },
    )
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));

  test.each([
    ['dense', banglaText],
    ['numbers', numbers],
    ['units', fc.string({ unit: 'binary' })],
  ] as const)('%s: spans are in order, and of the text', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const found of findNumbers(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.text).toBe(text.slice(found.start, found.end));
          expect(Number.isFinite(found.value)).toBe(true);
          end = found.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('what formatNumber writes', () => {
    const ordinary = fc.oneof(
      fc.integer(),
      fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((n) => Math.abs(n) > 1e-4),
    );
    fc.assert(
      fc.property(ordinary, (n) => {
        const text = formatNumber(n);
        expect(findNumbers(text)).toEqual([{ start: 0, end: text.length, text, value: n }]);
      }),
    );
  });

  test('composed and decomposed letters, joiners', () => {
    for (const text of ['সাড়ে ছয় কোটি', 'আড়াই শতাংশ', 'দ্বিতীয়', 'নয়জনের বেশি']) {
      const composed = text.replaceAll('ড\u09bc', '\u09dc').replaceAll('য\u09bc', '\u09df');
      const values = (of: string) =>
        findNumbers(of).map(({ value, unit, bound }) => ({ value, unit, bound }));
      expect(values(composed)).toEqual(values(text));
      expect(values(text).length).toBe(1);
      expect(values(`\u200d${text}`)).toEqual(values(text));
    }
  });

  test.each(
    longTexts
      .concat(
        ...[
          '১২,',
          '১.',
          '১',
          '১২ ',
          'শূন্য ',
          'দশমিক ৫ ',
          'দশমিক শূন্য ',
          'সাড়ে ',
          'হাজার লাখ ',
          'কোটি ',
          'এক কোটি ',
          '১-',
          'দুই-',
        ].map((pattern) => pattern.repeat(Math.floor(1_000_000 / pattern.length))),
        ...[
          'এক’',
          'এক-',
          'মাইনাস ',
          'শতকরা ',
          '৫ ভাগের ',
          'বছর ',
          'মার্কিন ',
          '৫ জনের বা এর ',
          '৫০ থেকে ',
          '৫ কি.',
          '%',
        ].map((pattern) => pattern.repeat(Math.floor(1_000_000 / pattern.length))),
      )
      .map((text) => [text.slice(0, 12), text] as const),
  )('linear time: %s', (_, text) => {
    const started = performance.now();
    findNumbers(text);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('real text', () => {
  test('expressions from the news have their values', () => {
    const lines = sharedData('normalise/real-number-expressions.tsv');
    if (lines === null) return;
    const { total, right, misses } = numberAccuracy(lines.slice(1));
    expect(total).toBeGreaterThan(6000);
    expect(right / total, JSON.stringify(misses.slice(0, 5))).toBeGreaterThan(0.995);
  });

  test.each([
    ['suparadev', 0.96],
    ['risingnews-valid', 0.96],
    ['tico19-en-bn', 0.999],
    ['tatoeba', 0.999],
  ])('%s: the numbers of the English sentence are found', (name, share) => {
    const lines = sharedData(`parallel/${name}.tsv`);
    if (lines === null) return;
    const { numbers, found } = parallelAccuracy(lines);
    expect(found / numbers).toBeGreaterThan(share);
  });

  test('every digit of the news is in a number', () => {
    const texts = newsTexts('news/prothomalo-2024.jsonl');
    if (texts === null) return;
    let digits = 0;
    let covered = 0;
    for (const text of texts) {
      digits += text.match(/[০-৯]/g)?.length ?? 0;
      for (const found of findNumbers(text)) covered += found.text.match(/[০-৯]/g)?.length ?? 0;
    }
    expect(covered / digits).toBeGreaterThan(0.999);
  });
});
