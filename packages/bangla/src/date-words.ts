import { banglaMonthNames, monthNames, weekdayNames } from './month-names.ts';
import { CARDINAL_VARIANTS, CARDINALS } from './number-words.ts';

/** What a word can be in a date. `value` is its number: of the month, the weekday, the steps from now, … */
export type DateWordKind = keyof typeof WORDS | 'month' | 'banglaMonth' | 'weekday';

/** The beginning of a word that is a date's: its stem to `length`, with the ending, or else the stem alone. */
export interface DateWord {
  kind: DateWordKind;
  value: number;
  ending: string;
  length: number;
}

/** The date word that text[start, end) is, with a case ending or a particle, or begins with (দু|দিনে). */
export function dateWord(text: string, start: number, end: number): DateWord | undefined {
  if (end - start > LONGEST) return;
  index ??= indexed();
  for (const { stem, kind, value } of index.get(text.slice(start, Math.min(start + 2, end))) ?? []) {
    if (!text.startsWith(stem, start) || start + stem.length > end) continue;
    const ending = text.slice(start + stem.length, end);
    if (takes(kind, stem, ending)) return { kind, value, ending, length: end - start };
    if (kind === 'count' && UNIT.test(ending)) return { kind, value, ending: '', length: stem.length };
  }
  return;
}

function takes(kind: DateWordKind, stem: string, ending: string): boolean {
  if (ending === '') return true;
  if (stem === MAY) return ending === 'র';
  if (WHOLE.has(kind)) return false;
  if (kind === 'day' && stem === 'আজ') return TODAY_ENDINGS.has(ending);
  endings ??= new Set(ENDINGS.normalize('NFC').split(' '));
  return endings.has(ending);
}

interface Entry {
  stem: string;
  kind: DateWordKind;
  value: number;
}

function indexed(): Map<string, Entry[]> {
  const entries = [...named('month', monthNames, 1), ...named('banglaMonth', banglaMonthNames, 1)];
  entries.push(...named('weekday', weekdayNames, 0), ...listed('month', MONTH_SPELLINGS));
  entries.push(...listed('banglaMonth', BANGLA_MONTH_SPELLINGS), ...listed('weekday', WEEKDAY_SPELLINGS));
  for (const [kind, list] of Object.entries(WORDS)) entries.push(...listed(kind as DateWordKind, list));
  entries.push(...cardinals());
  entries.sort((a, b) => b.stem.length - a.stem.length);
  return Map.groupBy(entries, ({ stem }) => stem.slice(0, 2));
}

function named(kind: DateWordKind, names: readonly string[], first: number): Entry[] {
  return names.map((stem, at) => ({ stem, kind, value: at + first }));
}

/** 1 to 99; উন- for ঊন-, and পনের for পনেরো (but not বার, which is another word). */
function cardinals(): Entry[] {
  return CARDINALS.flatMap((name, value) => {
    const names = [name, ...(CARDINAL_VARIANTS[value] ?? '').split(' ')].filter(Boolean);
    if (value > 10 && value < 19 && value !== 12) names.push(name.replace(/ো$/, ''));
    const stems = new Set(names.flatMap((stem) => [stem, stem.replace(/^ঊ/, 'উ')]));
    return value === 0
      ? []
      : Array.from(stems, (stem) => ({ stem: stem.normalize('NFC'), kind: 'count' as const, value }));
  });
}

/** 'number word word, number word' as entries. */
function listed(kind: DateWordKind, list: string): Entry[] {
  return list
    .normalize('NFC')
    .split(', ')
    .flatMap((group) => {
      const [value, ...stems] = group.split(' ');
      return stems.map((stem) => ({ stem, kind, value: Number(value) }));
    });
}

let index: Map<string, Entry[]> | undefined;
let endings: Set<string> | undefined;

const LONGEST = 24;
const MAY = 'মে';

/** The units of time, in the order of WORDS.unit. */
export const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'fiscal', 'decade'] as const;

const WORDS = {
  /** গত, আগামী, চলতি */
  direction: '-1 গত বিগত, 1 আগামী আসছে আসন্ন সামনের, 0 চলতি',
  this: '0 এ এই',
  /** ওই বছরের, পরের বছর: told by the date before. */
  that: '0 ওই ঐ সেই একই সে, 1 পরের পরবর্তী, -1 আগের পূর্ববর্তী',
  every: '0 প্রতি প্রত্যেক প্রতিটি',
  /** Days from today. */
  day: '0 আজ, -1 গতকাল, 1 আগামীকাল',
  tomorrow: '1 কাল, 2 পরশু',
  lastNight: '-1 গতরাত',
  unit: '0 মিনিট, 1 ঘণ্টা ঘন্টা, 2 দিন, 3 সপ্তাহ, 4 মাস, 5 বছর বৎসর, 6 অর্থবছর, 7 দশক',
  /** এ বছর in one word. */
  thisUnit: '5 এবছর, 4 এমাস',
  part: '4 ভোর, 8 সকাল, 11 বেলা, 12 দুপুর মধ্যাহ্ন, 15 বিকেল বিকাল, 18 সন্ধ্যা সন্ধ্যে সন্ধে, 20 রাত রাত্রি, 0 মধ্যরাত মাঝরাত',
  /** The night that follows a day. */
  night: '1 দিবাগত',
  oclock: '0 টা ঘটিকা',
  half: '0 সাড়ে সোয়া পৌনে',
  from: '0 থেকে হতে',
  until: '0 পর্যন্ত নাগাদ',
  within: '0 মধ্যে',
  and: '0 ও এবং বা কিংবা অথবা আর',
  of: '0 এর',
  ago: '0 আগে আগের আগেই আগেও পূর্বে',
  later: '0 পর পরে পরেই',
  date: '0 তারিখ',
  civilYear: '0 সাল খ্রিস্টাব্দ খ্রিষ্টাব্দ খৃষ্টাব্দ ঈসায়ী ইং ইংরেজি',
  banglaYear: '0 বঙ্গাব্দ বাংলা বাং',
  /** সন is of either calendar. */
  anyYear: '0 সন',
  hijri: '0 হিজরি হিজরী খ্রিস্টপূর্বাব্দ খ্রিষ্টপূর্বাব্দ শকাব্দ',
  century: '0 শতক শতাব্দী শতাব্দি',
  centuryName: '16 ষোড়শ, 17 সপ্তদশ, 18 অষ্টাদশ, 19 ঊনবিংশ উনবিংশ, 20 বিংশ, 21 একবিংশ',
  ordinal: '0 লা রা ঠা ই শে',
  firstDay: '1 পহেলা পয়লা, 2 দোসরা, 3 তেসরা, 4 চৌঠা',
  count: '1.5 দেড়, 2.5 আড়াই',
  /** উনিশশো একাত্তর */
  hundreds: '1900 উনিশশো উনিশশ ঊনিশশো ঊনিশশ, 1800 আঠারোশো আঠারোশ',
  hundred: '100 শ শো শত',
  /** Counted things, before which a number is no year. */
  counted: '0 জন টি টাকা লাখ লক্ষ কোটি কেজি ডলার শতাংশ মিটার কিলোমিটার টন রান ফুট গজ একর বস্তা খানা জোড়া ইউরো রুপি',
  thousand: '1000 হাজার',
  /** Comparisons of a number: ২০০০ এর বেশি. */
  than: '0 বেশি বেশী কম অধিক উপর ওপর উপরে ওপরে নিচে নীচে মতো কাছাকাছি ঊর্ধ্বে',
  /** What জুলাই names without being its month: the rising of 2024. */
  event:
    '0 অভ্যুত্থান গণঅভ্যুত্থান গণ আন্দোলন বিপ্লব সনদ ঘোষণাপত্র যোদ্ধা শহীদ চেতনা গণহত্যা হত্যাকাণ্ড হত্যাযজ্ঞ যাদুঘর জাদুঘর ঐক্য বিদ্রোহ ছাত্র',
  /** লং মার্চ */
  parade: '0 লং রোড ফ্ল্যাশ',
} as const;

/** Words that are looked for whole: with an ending they are others. */
const WHOLE: ReadonlySet<DateWordKind> = new Set<DateWordKind>([
  'direction',
  'this',
  'that',
  'night',
  'half',
  'from',
  'and',
  'of',
  'ago',
  'ordinal',
  'firstDay',
  'than',
  'parade',
  'every',
]);

const MONTH_SPELLINGS =
  '1 জানুয়ারী জানুআরি, 2 ফেব্রুয়ারী ফেব্রূয়ারি ফেব্রয়ারি, 4 এপ্রীল, 8 আগষ্ট অগাস্ট অগাষ্ট আগাস্ট অগস্ট, ' +
  '9 সেপ্টেম্বার সেপ্টম্বর, 10 অক্টোবার, 11 নভেম্বার নবেম্বর, 12 ডিসেম্বার';
const BANGLA_MONTH_SPELLINGS = '2 জৈষ্ঠ্য জৈষ্ঠ জ্যৈষ্ঠ্য, 4 শ্রাবন, 8 অগ্রহায়ন, 11 ফালগুন';
const WEEKDAY_SPELLINGS = '0 রোববার, 2 মংগলবার, 4 বৃহষ্পতিবার বৃহঃস্পতিবার';

const TODAY_ENDINGS: ReadonlySet<string> = new Set(['ই', 'কে', 'কের', 'কেই', 'কেও', 'কেরই']);
const ENDINGS =
  'ে ের েই েও েরই েরও র রই রও রা তে তেই তেও কে কেই কেও ই ও য় য়ে য়ের য়েই য়েও য়ই য়ও য়েরও ' +
  'টা টায় টার টাতে টাই টি টির টিতে টিকে';
const UNIT = /^(?:দিন|মাস|বছর|ঘণ্টা|ঘন্টা|সপ্তাহ)/;
