/**
 * The names of 0 to 99 as the Bangla Academy's dictionary spells them (2016: এগারো, ষোলো, ঊনত্রিশ), by value.
 */
export const CARDINALS: readonly string[] = /* @__PURE__ */ (
  'শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয় ' +
  'দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ ' +
  'বিশ একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ ঊনত্রিশ ' +
  'ত্রিশ একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ ঊনচল্লিশ ' +
  'চল্লিশ একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ ' +
  'পঞ্চাশ একান্ন বায়ান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন ঊনষাট ' +
  'ষাট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি ঊনসত্তর ' +
  'সত্তর একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর ঊনআশি ' +
  'আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি আটাশি ঊননব্বই ' +
  'নব্বই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই'
).split(' ');

/**
 * Other spellings in use, by value. Those that follow from the standard one by a rule (no ঁ, উন- for ঊন-, 11 to 18
 * without the final ো) are not listed.
 */
export const CARDINAL_VARIANTS: Readonly<Record<number, string>> = {
  2: 'দু',
  14: 'চোদ্দ চোদ্দো',
  19: 'ঊনিশ',
  20: 'কুড়ি',
  28: 'আঠাশ',
  30: 'তিরিশ',
  37: 'সাতত্রিশ',
  44: 'চৌচল্লিশ',
  52: 'বাহান্ন',
  53: 'তেপ্পান্ন',
  66: 'ছিষট্টি',
  79: 'ঊনাশি',
};

/** Words that multiply what stands before them, by their value. */
export const SCALES: readonly (readonly [number, string])[] = [
  [1e2, 'শত শো শ'],
  [1e3, 'হাজার সহস্র'],
  [1e5, 'লাখ লক্ষ'],
  [1e6, 'মিলিয়ন'],
  [1e7, 'কোটি'],
  [1e9, 'বিলিয়ন'],
  [1e12, 'ট্রিলিয়ন'],
  [12, 'ডজন'],
];

/** Words with a half or quarter in them that count by themselves. */
export const MIXED_NUMBERS: readonly (readonly [number, string])[] = [
  [1.5, 'দেড়'],
  [2.5, 'আড়াই'],
  [0.5, 'অর্ধ আধা আধ'],
];

/** What these words add to the number after them: সাড়ে তিন is 3.5, পৌনে দুই 1.75. */
export const FRACTIONS: readonly (readonly [number, string])[] = [
  [0.5, 'সাড়ে'],
  [0.25, 'সোয়া'],
  [-0.25, 'পৌনে পোনে'],
];

/** Ordinals of Sanskrit form from 1 on, with those of the days of a month. Others are made with -তম. */
export const ORDINALS: readonly string[] = /* @__PURE__ */ (
  'প্রথম,পহেলা,পয়লা দ্বিতীয়,দোসরা তৃতীয়,তেসরা চতুর্থ,চৌঠা পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম একাদশ দ্বাদশ ত্রয়োদশ ' +
  'চতুর্দশ পঞ্চদশ ষোড়শ সপ্তদশ অষ্টাদশ ঊনবিংশ,উনবিংশ বিংশ একবিংশ'
).split(' ');
