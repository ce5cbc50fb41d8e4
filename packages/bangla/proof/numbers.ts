import { findNumbers } from '../src/numbers/find-numbers.ts';
import { formatNumber } from '../src/numbers/format-number.ts';
import { numberToWords } from '../src/numbers/number-to-words.ts';
import { CARDINALS } from '../src/numbers/number-words.ts';
import type { ProofPage, ProofTable } from './proof-page.ts';

const page: ProofPage = {
  name: 'numbers',
  title: 'Numbers',
  about:
    'Numbers written in words, and numbers found in text. A wrong value is worse than a number that is not found: check the values first, then the units and the bounds.',
  tables: [
    {
      heading: '0 to 99',
      columns: ['tens', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
      rows: Array.from({ length: 10 }, (_, ten) => [`${ten}0`, ...CARDINALS.slice(ten * 10, ten * 10 + 10)]),
    },
    {
      heading: 'numberToWords and formatNumber',
      columns: ['number', 'words', 'digits'],
      rows: [
        ...[0, 100, 115, 250, 999, 1000, 1052, 1971, 20_000, 45_678, 100_000, 364_085, 1_234_567, 10_000_000],
        ...[994_512_378, 10_000_000_000, 1_000_000_000_000, 100_000_000_000_000, 0.5, 3.05, -12.5, -4000],
      ].map((n) => [String(n), numberToWords(n), formatNumber(n)]),
    },
    found('Digits', [
      'জেলায় ভোটার ১২,৩৪,৫৬৭ জন।',
      'Population 1,234,567.',
      'উচ্চতা ৩.৫ মিটার, ওজন ২ দশমিক ৭৫ কেজি।',
      'তাপমাত্রা মাইনাস ৪ ডিগ্রি সেলসিয়াস।',
      '১২, ১৩ ও ১৪ নম্বর ওয়ার্ড',
      'কোভিড-১৯ ও ঢাকা-১৭ আসন',
      '১২/০৭/২০২৫, ১৯:১৭',
    ]),
    found('Scales', [
      '৩ লাখ ৬৪ হাজার ৮৫ জন পরীক্ষার্থী',
      'এক কোটি বিশ লাখ গ্রাহক',
      '৫ হাজার ২০০ কোটি টাকার প্রকল্প',
      'চার লাখ কোটি টাকার বাজেট',
      '২ হাজার ৩শ’ ১২টি বাড়ি',
      '১ দশমিক ৫ বিলিয়ন ডলারের ঋণ',
      'দুই ডজন ডিম',
      '১২২ টাকা ৩০ পয়সা দরে',
      'লাখো মানুষ, শত শত গাড়ি, কয়েক হাজার ঘর',
    ]),
    found('Halves, quarters, parts', [
      'দেড় লাখ টাকা, আড়াই হাজার টাকা',
      'সাড়ে তিন কোটি মানুষ, সাড়ে পাঁচশ টাকা',
      'পৌনে দুই ঘণ্টা, সোয়া লাখ টাকা',
      'আধা কেজি চিনি, অর্ধেক পথ',
      'দুই-তৃতীয়াংশ ভোট, চার ভাগের এক ভাগ জমি',
      'শতকরা ১২ ভাগ, ৫ শতাংশ, ১.৫ শতাংশ পয়েন্ট, ৭%',
      'আয় দ্বিগুণ হয়েছে, দাম তিনগুণ',
    ]),
    found('Ordinals', [
      '১ম, ২য়, ৪র্থ, ৬ষ্ঠ, ১০ম, ১১তম',
      '১লা বৈশাখ, ২১শে ফেব্রুয়ারি, ১৬ই ডিসেম্বর',
      'দ্বাদশ সংসদ, চতুর্থ দিন, একশতম ম্যাচ',
      'সাতই মার্চ, পঁচিশে বৈশাখ, পহেলা মে, ৩৬শে জুলাই',
      'প্রথমে তিনি এলেন, প্রথমবারের মতো জিতলেন',
    ]),
    found('Words that are numbers in their place only', [
      'এক বিবৃতিতে দলটি জানায়',
      'এক বছর পর একজন ফিরলেন',
      'খবরটি সত্য নয়।',
      'নয় মাসের যুদ্ধ, নয়জন আহত',
      'সংখ্যাটা পাঁচ হাজার নয়, ছয় হাজার',
      'লক্ষ করুন, তাঁর লক্ষ্য স্থির',
      'আড়াইহাজার উপজেলা, দুদক, বারবার',
      'আমাদের চার পাশে',
      'সাত বার চেষ্টা',
    ]),
    found('Ranges', [
      '৫০–৬০ জন আহত',
      '৫-৬ লাখ টাকা',
      '১০ থেকে ১২ হাজার মানুষ',
      '৯০০ থেকে ১ হাজার টাকা',
      'পাঁচ-সাতজন তরুণ, আট-নয় মাস, এক বা দুই টাকা',
      'দুই-একজন ছাড়া সবাই',
    ]),
    found('Bounds', [
      'অন্তত ১২ জন নিহত',
      'প্রায় ৫ লাখ টাকা, আনুমানিক ৩০ বছর',
      'সর্বোচ্চ ১০ বছরের কারাদণ্ড',
      '৫০০ জনের বেশি, ৫০০-এর কম',
      '২০ হাজারের কিছু বেশি, ১০০ জনের মতো',
      '৫০ জন বা তার বেশি, ৫০ জনের বেশি নয়',
      'আগের চেয়ে ৫ শতাংশ বেশি',
      'শতাধিক দোকান, পাঁচ শতাধিক ঘর, ষাটোর্ধ্ব নারী',
      'ঘণ্টাখানেক, হাজারখানেক, বছর দশেক, হাজার দুয়েক',
      'মৃতের সংখ্যা ২০০ ছাড়িয়েছে',
      '৬৫ ও তদূর্ধ্ব বয়সী',
    ]),
    found('Units', [
      '৭টি আম, ৭টা বাজে, সকাল ৭টা, ৭টায়, সাড়ে ৭টা',
      'রাত ৯.৩০ মিনিটে',
      '৫০ লাখ মার্কিন ডলার, ২০ ইউরো, $৫০০, ৳২০',
      '১২ কি.মি. সড়ক, ৫ বর্গকিলোমিটার এলাকা',
      '৩ মেট্রিক টন চাল, ৪০ বিঘা জমি, ৫ শতাংশ জমি',
      '৬৬০ মেগাওয়াট, ১০ ভরি সোনা',
      '৩ দিনব্যাপী মেলা, ২৪ ঘণ্টায়',
    ]),
  ],
};

export default page;

/** One row for each number of the texts; the text stands in the first of its rows. */
function found(heading: string, texts: readonly string[]): ProofTable {
  return { heading, columns: ['text', 'found', 'value', 'unit', 'bound'], rows: texts.flatMap(numberRows) };
}

function numberRows(text: string): string[][] {
  const numbers = findNumbers(text);
  if (numbers.length === 0) return [[text, 'none', '', '', '']];
  return numbers.map((number, at) => [
    at === 0 ? text : '',
    number.text,
    String(number.value),
    number.unit ?? '',
    number.bound ?? '',
  ]);
}
