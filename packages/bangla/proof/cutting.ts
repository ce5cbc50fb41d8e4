import { graphemes } from '../src/cutting/graphemes.ts';
import { sentences } from '../src/cutting/sentences.ts';
import { truncate } from '../src/cutting/truncate.ts';
import { words } from '../src/cutting/words.ts';
import type { ProofPage } from './proof-page.ts';

const CHARACTERS = [
  'ক্ষীণ',
  'র‍্যাব',
  'স্ত্রী',
  'অ্যাপ',
  'রাষ্ট্রপতি',
  'উদ্‌যাপন',
  'দুঃখ',
  'চাঁদ',
  'জ্যোৎস্না',
  'ঐকতান',
  'কার্ত্তিক',
  'হৃৎস্পন্দন',
];

const CUTS: readonly (readonly [string, number])[] = [
  ['রাষ্ট্রপতি ঢাকায় ফিরেছেন', 20],
  ['রাষ্ট্রপতি ঢাকায় ফিরেছেন', 12],
  ['রাষ্ট্রপতি ঢাকায় ফিরেছেন', 9],
  ['রাষ্ট্রপতি ঢাকায় ফিরেছেন', 5],
  ['রাষ্ট্রপতি ঢাকায় ফিরেছেন', 1],
  ['জ্যোৎস্নারাত, নদীর ধারে মেলা', 13],
  ['র‍্যাবের অভিযানে গ্রেপ্তার ৩', 8],
];

const WORDS = [
  'ড. নাহিদা বলেন, ‘মেলা চলবে।’',
  'জুলাই-আগস্টে ৬,০০০ জনের বেশি, ১২.৫ শতাংশ',
  'উদ্‌যাপন ও র‍্যালি ১৯:১৭টায়',
  'দেখুন https://example.com/a?b=1 বা লিখুন desk@example.com',
  'আল-আমিন (৪৫), রোকেয়া–সুফিয়া',
];

const SENTENCES = [
  'ড. নাহিদা রহমান ও ডা. মো. করিম মেলায় যান। সেখানে ভিড় ছিল।',
  'লে. জে. এ. কে. এম. রহিম বলেন, ‘আমি যাব।’ এরপর তিনি চলে যান।',
  '“কী হবে?” প্রশ্ন করেন তিনি। কেউ উত্তর দেয়নি!',
  'কমেছে ৩.৫ শতাংশ... তবে বাড়বে। হয়েছে।তিনি জানেন না',
  'তিন কাজ: ১. পড়া ২. লেখা\n৩. দেখা',
  'পড়ুন https://example.com/?q=1. পরে জানান।',
  'শিরোনাম\nমূল লেখা শুরু হলো| সব শেষ৷',
  'তিনি (বয়স জানা নেই!) চলে যান।',
];

const page: ProofPage = {
  name: 'cutting',
  title: 'Characters, cuts, words and sentences',
  about:
    'A bar (│) stands between two parts. No part may begin or end inside a conjunct or before a vowel sign.',
  tables: [
    {
      heading: 'Characters: graphemes',
      columns: ['text', 'parts', 'number'],
      rows: CHARACTERS.map((text) => [text, graphemes(text).join(' │ '), String(graphemes(text).length)]),
    },
    {
      heading: 'Cuts: truncate',
      columns: ['text', 'at most', 'cut'],
      rows: CUTS.map(([text, most]) => [text, String(most), truncate(text, most)]),
    },
    {
      heading: 'Words: words',
      columns: ['text', 'words'],
      rows: WORDS.map((text) => [text, joined(words(text))]),
    },
    {
      heading: 'Sentences: sentences',
      columns: ['text', 'sentences'],
      rows: SENTENCES.map((text) => [text, joined(sentences(text))]),
    },
  ],
};

function joined(parts: readonly { text: string }[]): string {
  return parts.map(({ text }) => text).join(' │ ');
}

export default page;
