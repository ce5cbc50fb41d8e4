import { banglaMonthNames, monthNames } from '@hurkaru/bangla';

/** Words of one meaning, each group's number beside it. */
type Groups = readonly (readonly [number, string])[];

const MONTHS: Groups = [
  ...monthNames.map((name, at) => [at + 1, name] as const),
  [1, 'জানুয়ারী জানুয়ারি জানুযারি'],
  [2, 'ফেব্রুয়ারী ফেব্রুয়ারি ফেব্রয়ারি ফেব্রুযারি'],
  [8, 'আগষ্ট অগাস্ট অগাষ্ট অগস্ট আগাস্ট'],
  [9, 'সেপ্টম্বর'],
  [10, 'অক্টোবার'],
  [12, 'ডিসেমবর'],
];
const BANGLA_MONTHS: Groups = [
  ...banglaMonthNames.map((name, at) => [at + 1, name] as const),
  [2, 'জৈষ্ঠ'],
  [4, 'শ্রাবন'],
  [11, 'ফাগুন'],
];
/** Their short forms are planets and names, and stand for days only beside another weekday (শনি ও রোববার). */
const WEEKDAYS: Groups = [
  [0, 'রবি রোব'],
  [1, 'সোম'],
  [2, 'মঙ্গল'],
  [3, 'বুধ'],
  [4, 'বৃহস্পতি বৃহষ্পতি'],
  [5, 'শুক্র'],
  [6, 'শনি'],
];
const CARDINALS: Groups = (
  'এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ বিশ একুশ বাইশ তেইশ চব্বিশ ' +
  'পঁচিশ ছাব্বিশ সাতাশ আটাশ উনত্রিশ ত্রিশ একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ উনচল্লিশ ' +
  'চল্লিশ একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ উনপঞ্চাশ পঞ্চাশ একান্ন ' +
  'বায়ান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন উনষাট'
)
  .split(' ')
  .map((name, at) => [at + 1, name] as const);
const OTHER_COUNTS: Groups = [
  [1, 'পহেলা পয়লা'],
  [2, 'দোসরা দু'],
  [3, 'তেসরা'],
  [4, 'চৌঠা'],
  [6, 'ছ'],
  [11, 'এগার'],
  [12, 'বার'],
  [13, 'তের'],
  [14, 'চোদ্দ'],
  [15, 'পনের'],
  [16, 'ষোল'],
  [18, 'আঠার'],
  [20, 'কুড়ি'],
  [29, 'ঊনত্রিশ'],
  [30, 'তিরিশ'],
];
const CENTURIES: Groups = [
  ...'প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম একাদশ দ্বাদশ ত্রয়োদশ চতুর্দশ পঞ্চদশ'
    .split(' ')
    .map((name, at) => [at + 1, name] as const),
  [16, 'ষোড়শ'],
  [17, 'সপ্তদশ'],
  [18, 'অষ্টাদশ'],
  [19, 'ঊনবিংশ উনবিংশ উনিশ'],
  [20, 'বিংশ বিশ'],
  [21, 'একবিংশ একুশ'],
];
const DECADES: Groups = [
  [20, 'বিশ কুড়ি'],
  [30, 'ত্রিশ তিরিশ'],
  [40, 'চল্লিশ'],
  [50, 'পঞ্চাশ'],
  [60, 'ষাট'],
  [70, 'সত্তর'],
  [80, 'আশি'],
  [90, 'নব্বই নব্বুই'],
];
/** Years that are known by their last two figures. */
const NAMED_YEARS: Groups = [
  [1947, 'সাতচল্লিশ'],
  [1952, 'বায়ান্ন'],
  [1969, 'ঊনসত্তর উনসত্তর'],
  [1971, 'একাত্তর'],
  [1975, 'পঁচাত্তর'],
];
/** Minutes east of Greenwich. */
const HOUR = 60;
const ZONES: readonly (readonly [readonly number[], string])[] = [
  [[6 * HOUR], 'বাংলাদেশ,বাংলাদেশের,ঢাকার,বিএসটি'],
  [[0], 'গ্রিনিচ মান,গ্রিনিচ,গ্রীনিচ মান,আন্তর্জাতিক মান,জিএমটি,ইউটিসি,GMT,UTC'],
  [[0, HOUR], 'যুক্তরাজ্যের,যুক্তরাজ্য,লন্ডন,লন্ডনের,ব্রিটিশ'],
  [[5.5 * HOUR], 'ভারতীয়,ভারত,ভারতের,দিল্লির'],
  [[5 * HOUR], 'পাকিস্তান,পাকিস্তানের,পাকিস্তানি'],
  [[5.75 * HOUR], 'নেপাল,নেপালের,নেপালি'],
  [[3 * HOUR], 'মস্কো,মস্কোর,সৌদি,সৌদি আরবের'],
  [[9 * HOUR], 'জাপান,জাপানের,টোকিও'],
  [[8 * HOUR], 'চীন,চীনের,বেইজিং'],
  [[-5 * HOUR, -4 * HOUR], 'নিউইয়র্ক,নিউইয়র্কের,ওয়াশিংটনের,পূর্বাঞ্চলীয়,ইস্টার্ন'],
];

/** The number that a word of `kind` stands for. */
export function banglaValue(kind: keyof typeof kinds, word: string): number {
  return values(kind).get(oneSpelling(word)) ?? 0;
}

/** A day of the month or an hour: digits with or without their ending, or a word (একুশে, সাতই). */
export function banglaCount(text: string): number {
  const digits = /^\d+/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const word = oneSpelling(text);
  return (
    [word, word.replace(/[ইে]$/, ''), word.replace(/শে$/, '')]
      .map((form) => values('count').get(form))
      .find((value) => value !== undefined) ?? 0
  );
}

/** The words of `kind`, longest first, as the source of a pattern. */
export function banglaWords(kind: keyof typeof kinds): string {
  return [...values(kind).keys()].sort((a, b) => b.length - a.length).join('|');
}

/** Minutes east of Greenwich that a zone may mean; undefined for local time. */
export function banglaZones(name: string | undefined): readonly number[] | undefined {
  const told = oneSpelling(name ?? '').replace(/\s+/g, ' ');
  return ZONES.find(([, names]) => oneSpelling(names).split(',').includes(told))?.[0];
}

export function banglaZoneWords(): string {
  return ZONES.flatMap(([, names]) => oneSpelling(names).split(','))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', '\\s+'))
    .join('|');
}

/** য় ড় ঢ় and ো ৌ as one or as two, the source of a pattern: within words in the form that oneSpelling gives. */
export function anySpelling(source: string): string {
  return oneSpelling(source)
    .replaceAll('\u09af\u09bc', '(?:\u09af\u09bc|\u09df)')
    .replaceAll('\u09a1\u09bc', '(?:\u09a1\u09bc|\u09dc)')
    .replaceAll('\u09a2\u09bc', '(?:\u09a2\u09bc|\u09dd)')
    .replaceAll('\u09cb', '(?:\u09cb|\u09c7\u09be)')
    .replaceAll('\u09cc', '(?:\u09cc|\u09c7\u09d7)');
}

function oneSpelling(text: string): string {
  return text.normalize('NFC');
}

function values(kind: keyof typeof kinds): ReadonlyMap<string, number> {
  let found = known.get(kind);
  found ??= new Map(
    kinds[kind].flatMap(([value, names]) =>
      oneSpelling(names)
        .split(' ')
        .map((name) => [name, value] as const),
    ),
  );
  known.set(kind, found);
  return found;
}

const kinds = {
  month: MONTHS,
  banglaMonth: BANGLA_MONTHS,
  weekday: WEEKDAYS,
  count: [...CARDINALS, ...OTHER_COUNTS],
  century: CENTURIES,
  decade: DECADES,
  namedYear: NAMED_YEARS,
} as const;
const known = new Map<keyof typeof kinds, ReadonlyMap<string, number>>();
