import { PLAIN_LETTERS } from '../latin/plain-letters.ts';
import { toLatinDigits } from '../numbers/to-latin-digits.ts';
import { normalize } from '../spelling/normalize.ts';

/**
 * A key that is equal for the spellings of one word: what people confuse is written one way.
 *
 * In Bangla words:
 *
 * - ী ূ ঈ ঊ are written short, ণ as ন, শ and ষ as স, ঢ় as ড়, ৎ as ত, ঋ and ৃ as রি and ্রি (বৃটিশ, ব্রিটিশ);
 * - য is জ (যাদু, জাদু), but not as ya-phala (সহ্য is not সহজ);
 * - ঙ, ঙ্ and ং are ং, also with গ before a vowel (বাঙালি, বাঙ্গালি); ঞ before চ ছ জ ঝ is ন (ইঞ্জিন, ইন্জিন);
 * - ঁ, ঃ and joiners go; hasanta goes save before র ল য ব ম ন (সর্দার, সরদার; আব্দুল, আবদুল; রিক্সা, রিকশা);
 * - a consonant doubled behind reph or before another stands once (কার্য্য, কর্ম্ম, উজ্জ্বল, তত্ত্ব);
 * - অ্যা and এ্যা are এ (অ্যাকাডেমি, একাডেমি);
 * - the glide য় with a vowel sign is the vowel (ভিডিয়ো, ভিডিও; সায়ীদ, সাঈদ), য় after া before a syllable is ই
 *   (ওবায়দুল, ওবাইদুল);
 * - ো at the end goes (মতো, মত), save in কালো, আলো, পুরো, পুরনো and বারো, since কাল, পূরণ and বার are other words.
 *
 * Digits are Latin. Other letters are lower case, and Latin ones without diacritics and apostrophes. The key is for
 * comparing, not for showing. A key is its own key.
 *
 * @example
 * searchKey('ইউনূস') // 'ইউনুস'
 * searchKey('কার্য্যালয়') === searchKey('কার্যালয়') // true
 */
export function searchKey(word: string): string {
  let before = word;
  for (let pass = 0; pass < MOST_PASSES && !SETTLED.test(before); pass++) {
    const after = folded(normalize(before));
    if (after === before) break;
    before = after;
  }
  return before;
}

/** searchKey of a word in normal form; where it is all Bangla one pass does. */
export function keyOfNormal(word: string): string {
  return NOT_BANGLA.test(word) ? searchKey(word) : foldBangla(word);
}

function folded(word: string): string {
  return NOT_BANGLA.test(word) ? foldOthers(word).replace(BANGLA, foldBangla) : foldBangla(word);
}

function foldOthers(word: string): string {
  const visible = word.toLowerCase().replace(INVISIBLE, '');
  const plain = visible.replace(LATIN, (letters) => letters.normalize('NFKD').replace(LATIN_MARKS, ''));
  return toLatinDigits(plain).replace(SPECIAL, (letter) => PLAIN_LETTERS[letter] ?? '');
}

function foldBangla(word: string): string {
  let key = word.replace(SINGLE, (letter) => SINGLE_TO[SINGLE_FROM.indexOf(letter)] ?? '');
  for (const [needed, rules] of RULES) {
    if (key.includes(needed)) for (const [pattern, to] of rules) key = key.replace(pattern, to);
  }
  return toLatinDigits(withoutFinalO(key));
}

function withoutFinalO(key: string): string {
  if (!key.endsWith('ো') || key.length < 3 || WITH_FINAL_O.has(key)) return key;
  return FINAL_CONSONANT.test(key.slice(-4, -1)) ? key.slice(0, -1) : key;
}

/** Letters that are always written the same way; joiners, ঁ and ঃ go. */
const SINGLE = /[শষণীূঈঊৎ]|\u200c|\u200d|\u0981|\u0983/g;
const SINGLE_FROM = 'শষণীূঈঊৎ';
const SINGLE_TO = 'সসনিুইউত';

/** In their order, those together that change nothing without the same sign. \u09bc is the nukta, \u09cd hasanta. */
const RULES: readonly (readonly [
  needed: string,
  rules: readonly (readonly [pattern: RegExp, to: string])[],
])[] = [
  ['ঋ', [[/ঋ/g, 'রি']]],
  ['\u09c3', [[/\u09c3/g, '\u09cdরি']]],
  [
    'য',
    [
      [/[অএ]\u09cdযা/g, 'এ'],
      [/^উদ\u09cd?য(?!\u09bc)/, 'উদ\u09cdয'],
      [/(?<!\u09cd)য(?!\u09bc)/g, 'জ'],
    ],
  ],
  ['ঙ', [[/ঙ\u09cd?/g, 'ং']]],
  [
    'ং',
    [
      [/ংগ(?=[\u09be-\u09cc])/g, 'ং'],
      [/ংং+/g, 'ং'],
    ],
  ],
  [
    'ঞ',
    [
      [/ঞ(?=\u09cd?[চছজঝ])/g, 'ন'],
      [/িঞা/g, 'িআ'],
      [/ঞা/g, 'ইআ'],
    ],
  ],
  [
    '\u09bc',
    [
      [/ঢ\u09bc/g, 'ড\u09bc'],
      [/য\u09bcা/g, 'আ'],
      [/য\u09bcি/g, 'ই'],
      [/য\u09bcু/g, 'উ'],
      [/য\u09bcে/g, 'এ'],
      [/য\u09bcো/g, 'ও'],
      [/ায\u09bc(?=[ক-হ][\u09be-\u09cc])/g, 'াই'],
    ],
  ],
  [
    '\u09cd',
    [
      [/(র\u09cd)[দচতবগ]\u09cd(?=[ধছথভঘ])/g, '$1'],
      [/(র\u09cd([ক-হ]))\u09cd\2/g, '$1'],
      [/([ক-হ]\u09cd)\1+/g, '$1'],
      [/\u09cd(?=[ক-ঢতথদধপফভজশ-হ])|(?<=হ)\u09cd(?=ম)|\u09cd$/g, ''],
    ],
  ],
];

/** Words of letters, vowel signs and conjuncts that no rule changes: most keys. */
const SETTLED =
  /^(?:(?:[আইউএঐওঔক-ঘচ-ঝট-ঢত-নপ-মরলসহ]|ড\u09bc|[ক-ঘচ-ঝট-ঢত-নপ-মরলস]\u09cd[নবমযরল])[ািুেৈোৌ]?(?:ং(?![গং]))?|অ)+(?<!ো)$/;
/** What is left out can bring together what stood apart, in text that is no word. */
const MOST_PASSES = 6;
const WITH_FINAL_O = new Set('কালো আলো পুরো পুরনো বারো'.split(' '));
/** No cluster: মেট্রো keeps its vowel. */
const FINAL_CONSONANT = /(?:^|[^\u09cd])[ক-হ]\u09bc?$/;
const NOT_BANGLA = /[^\u0980-\u09ff\u200c\u200d]/;
const BANGLA = /[\u0980-\u09ff\u200c\u200d]+/g;
const LATIN = /(?:[a-z\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f])+/gi;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const LATIN_MARKS = /[\u0300-\u036f]/g;
const SPECIAL = /['’ßæœøđðłıþ]/g;
