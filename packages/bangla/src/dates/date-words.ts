import { CARDINALS } from '../numbers/number-words.ts';
import { banglaMonthNames, monthNames, weekdayNames } from './month-names.ts';

/** The beginning of a word that is a date's, up to `length`: what it is, in a letter, and its number. */
export interface DateWord {
  kind: string;
  value: number;
  length: number;
}

/** The date word that a word is, with a case ending or a particle, or begins with (দু|দিনে, গত|কাল). */
export function dateWord(word: string): DateWord | undefined {
  if (word.length > LONGEST) return;
  index ??= indexed();
  for (const key of [word.slice(0, 2), word.charAt(0)]) {
    for (const entry of index.get(key) ?? []) {
      const found = word.startsWith(entry.stem)
        ? withEnding(entry, word.slice(entry.stem.length))
        : undefined;
      if (found) return found;
    }
  }
  return;
}

/** An ending is shown by the small letter where it matters; একুশে and ষোলোই are days as একুশ is. */
function withEnding({ stem, kind, value }: Entry, rest: string): DateWord | undefined {
  const { length } = stem;
  const ending = rest.replace(/^['’‘]/, '');
  if (ending === '' || (kind === 'C' && DAY_ENDING.test(ending)))
    return { kind, value, length: length + rest.length };
  if (SPLIT.includes(kind) && SECOND.test(ending)) return { kind, value, length };
  const takes =
    stem === MAY && rest === ending ? ending === 'র' : !WHOLE.includes(kind) && ENDING.test(ending);
  if (!takes) return;
  return { kind: 'CMO'.includes(kind) ? kind.toLowerCase() : kind, value, length: length + rest.length };
}

interface Entry {
  stem: string;
  kind: string;
  value: number;
}

/** By the first two letters, longest stem first. */
function indexed(): Map<string, Entry[]> {
  const entries = [
    ...WORDS.normalize('NFC').split(', ').flatMap(listed),
    ...named('M', monthNames, 1),
    ...named('B', banglaMonthNames, 1),
    ...named('W', weekdayNames, 0),
    ...CARDINALS.flatMap(cardinal),
  ];
  entries.sort((a, b) => b.stem.length - a.stem.length);
  return Map.groupBy(entries, ({ stem }) => stem.slice(0, 2));
}

/** 'Kind-and-number word word' as entries. */
function listed(group: string): Entry[] {
  const [head = '', ...stems] = group.split(' ');
  return stems.map((stem) => ({ stem, kind: head.charAt(0), value: Number(head.slice(1)) }));
}

function named(kind: string, names: readonly string[], first: number): Entry[] {
  return names.map((stem, at) => ({ stem, kind, value: at + first }));
}

/** উন- for ঊন-, and পনের for পনেরো (but not বার, which is another word). */
function cardinal(name: string, value: number): Entry[] {
  const plain = name.replace(/^ঊ/, 'উ');
  const short = value === 12 ? plain : plain.replace(/ো$/, '');
  return Array.from(new Set([name, plain, short]), (stem) => ({
    stem: stem.normalize('NFC'),
    kind: 'C',
    value,
  }));
}

let index: Map<string, Entry[]> | undefined;

const LONGEST = 24;
const MAY = 'মে';

/**
 * The words of dates: a letter for the kind, of which the patterns of the readers are made, with a number, and the words.
 * Beside them M, B and W are months of either calendar and weekdays, C numbers in words; m, o and c those with an ending.
 *
 * g direction (গত, আগামী), t this, T one told by the date before, E every, N today, k days from today (গত কাল);
 * 0 to 7 units of time; P parts of the day, 20 being night, v the night that follows a day, O o'clock, l half past;
 * F from, U until, I within, & and, G of, A ago, L later; x date; S, Q and R year, of the Gregorian, the Bangla and
 * either calendar, V century; s ordinal, f first days, q with a half, % hundred and thousand;
 * # counted things, before which a number is no year, > comparisons (২০০০ এর বেশি), e what জুলাই names without being its
 * month (the rising of 2024), p the same of মার্চ (লং মার্চ).
 */
const WORDS =
  'M1 জানুয়ারী, M2 ফেব্রুয়ারী ফেব্রয়ারি, M8 আগষ্ট অগাষ্ট অগাস্ট আগাস্ট অগস্ট, M9 সেপ্টম্বর, B2 জৈষ্ঠ, B4 শ্রাবন, ' +
  'W0 রোববার, W4 বৃহষ্পতিবার, ' +
  'g-1 গত বিগত, g1 আগামী আসছে আসন্ন সামনের, g0 চলতি, t এ এই, ' +
  'T0 ওই ঐ সেই একই সে, T1 পরের পরবর্তী, T-1 আগের পূর্ববর্তী, E প্রতি প্রত্যেক প্রতিটি, ' +
  'N আজ আজই আজকে আজকের আজকেই আজকেও, k1 কাল, k2 পরশু, ' +
  '0 মিনিট, 1 ঘণ্টা ঘন্টা, 2 দিন, 3 সপ্তাহ, 4 মাস, 5 বছর বৎসর, 6 অর্থবছর, 7 দশক, ' +
  'P ভোর সকাল বেলা দুপুর বিকেল বিকাল সন্ধ্যা সন্ধ্যে সন্ধে মধ্যরাত মাঝরাত, P20 রাত রাত্রি, v দিবাগত, ' +
  'O টা ঘটিকা, l সাড়ে সোয়া পৌনে, ' +
  'F থেকে হতে, U পর্যন্ত নাগাদ, I মধ্যে, & ও এবং বা কিংবা অথবা আর, G এর, A আগে আগেই আগেও পূর্বে, L পর পরে পরেই, ' +
  'x তারিখ, S সাল খ্রিস্টাব্দ খ্রিষ্টাব্দ ইং ইংরেজি, Q বঙ্গাব্দ বাংলা, R সন, V শতক শতাব্দী শতাব্দি, ' +
  's লা রা ঠা ই শে, f1 পহেলা পয়লা, f2 দোসরা, f3 তেসরা, f4 চৌঠা, q1.5 দেড়, q2.5 আড়াই, %100 শ শো শত, %1000 হাজার, ' +
  'C2 দু, C14 চোদ্দ চোদ্দো, C16 ষোড়শ, C17 সপ্তদশ, C18 অষ্টাদশ, C19 ঊনবিংশ উনবিংশ, C20 কুড়ি বিংশ, C21 একবিংশ, ' +
  'C30 তিরিশ, ' +
  '# জন টি টাকা লাখ লক্ষ কোটি কেজি ডলার শতাংশ মিটার কিলোমিটার টন রান ফুট গজ একর বস্তা জোড়া ইউরো রুপি, ' +
  '> বেশি বেশী কম অধিক উপর ওপর উপরে ওপরে নিচে নীচে মতো কাছাকাছি ঊর্ধ্বে, ' +
  'e অভ্যুত্থান গণঅভ্যুত্থান গণ আন্দোলন বিপ্লব সনদ ঘোষণাপত্র যোদ্ধা শহীদ চেতনা গণহত্যা হত্যাকাণ্ড ঐক্য বিদ্রোহ ছাত্র, ' +
  'p লং রোড';

/** Kinds whose words are looked for whole: with an ending they are others. */
const WHOLE = 'gtTENvlF&GAsfp>';
/** Kinds whose words are written together with the next. */
const SPLIT = 'Cqgt';
const SECOND = /^(?:টা|দিন|মাস|বছর|ঘণ্টা|ঘন্টা|সপ্তাহ|রাত|কাল|শ)/;
const DAY_ENDING = /^[ইে]$/;
const ENDING = /^(?:টা|টি)?(?:(?:\u09af\u09bc)?ের?|এর?|\u09af\u09bc|র|তে|কে)?[ইও]?$/;
