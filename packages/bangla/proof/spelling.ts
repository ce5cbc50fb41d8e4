import { normalize } from '../src/spelling/normalize.ts';
import type { ProofPage } from './proof-page.ts';

/** What is wrong, and the text; the code points tell spellings apart that look the same. */
const CASES: readonly (readonly [string, string])[] = [
  ['ড় ঢ় য় as one code point', '\u09ac\u09dc \u0997\u09be\u09dd \u09ac\u09df\u09b8'],
  ['ড় ঢ় য় as two code points', 'ব\u09a1\u09bc গা\u09a2\u09bc ব\u09af\u09bcস'],
  ['ে and া apart', 'ক\u09c7\u09beথায়'],
  ['ে and া apart, the wrong way round', 'ভ\u09be\u09c7ট'],
  ['ে and ৗ apart', 'প\u09c7\u09d7ষ'],
  ['doubled vowel sign', 'যু\u09c1ক্তরাষ্ট্র আমাদে\u09c7র'],
  ['doubled hasanta', 'যুক\u09cd\u09cdত'],
  ['nukta behind the vowel sign', 'জমায\u09c7\u09bcত'],
  ['nukta twice', 'য\u09bc\u09bcার'],
  ['ঁ before the vowel sign', 'দ\u0981\u09beড়ি'],
  ['ব with nukta for র', 'আমাব\u09bc'],
  ['অ and া for আ', 'অ\u09beকাশ'],
  ['joiner that shows nothing', 'জন\u200d্য'],
  ['র‍্য kept', 'র\u200d\u09cdযালি'],
  ['র‍্য with the other joiner', 'র\u200c\u09cdযালি'],
  ['visible hasanta kept', 'উদ\u09cd\u200cযাপন'],
  ['old ৎ', 'উত\u09cd\u200dসব'],
  ['Assamese ৰ ৱ', 'গ্ৰাম দেৱ'],
  ['Devanagari sign', 'ক\u093eল'],
  ['Devanagari digits among Bangla ones', '১२३'],
  ['numerator sign for ।', 'মেলা শেষ\u09f7'],
  ['pipe for ।', 'মেলা শেষ| নতুন'],
  ['no-break and thin space', '১২\u00a0জুলাই,\u2009২০২৫'],
  ['zero-width space, soft hyphen', 'মেলা\u200bয় সংবা\u00adদ'],
];

/** What is right already and must stay. */
const CLEAN = [
  'কর্ম কার্য ধর্ম',
  'খবর | মোহনা',
  'মোৰ ঘৰ আৰু নাৱ',
  'दिल्ली १२',
  'দুঃখ চাঁদ ঋণ ঐক্য',
  'র‍্যাব র‍্যালি ব্যাংক',
  '₹ ৳ ৫০',
];

const page: ProofPage = {
  name: 'spelling',
  title: 'One spelling: normalize',
  about:
    'The third column must read as a Bangla reader expects it; the code points of the first word that changed are given, since many of these spellings look the same.',
  tables: [
    {
      heading: 'What is mended',
      columns: ['what', 'as written', 'normal', 'code points before', 'after'],
      rows: CASES.map(([what, text]) => [
        what,
        text,
        normalize(text),
        codePoints(text),
        codePoints(normalize(text)),
      ]),
    },
    {
      heading: 'What stays',
      columns: ['as written', 'normal', 'same'],
      rows: CLEAN.map((text) => text.normalize('NFC')).map((text) => [
        text,
        normalize(text),
        normalize(text) === text ? 'yes' : 'NO',
      ]),
    },
  ],
};

function codePoints(text: string): string {
  return Array.from(text.slice(0, 12), (character) =>
    (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
  ).join(' ');
}

export default page;
