import { type ErrorKind, oneOf, type Random, replaced, type SeededError } from './seeded-error.ts';

/** Words of harm and law that are taken for one another. */
export const harmErrors: readonly ErrorKind[] = [
  {
    name: 'harm word',
    group: 'harm',
    answers: ['harm'],
    seed: (pair, random) => otherHarm(pair.bangla, random),
  },
];

function otherHarm(copy: string, random: Random): SeededError | null {
  const places = CONFUSIONS.flatMap(([word, others]) =>
    [...copy.matchAll(new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'gu'))].map((found) => ({
      found,
      others,
    })),
  );
  const place = oneOf(places, random);
  if (place === undefined) return null;
  const { found, others } = place;
  return replaced(copy, found.index, found.index + found[0].length, oneOf(others, random) ?? '');
}

const CONFUSIONS: readonly (readonly [string, readonly string[]])[] = [
  ['নিহত', ['আহত', 'নিখোঁজ', 'হতাহত', 'আটক']],
  ['আহত', ['নিহত', 'নিখোঁজ']],
  ['হতাহত', ['নিহত', 'আহত']],
  ['নিখোঁজ', ['নিহত', 'আহত', 'আটক']],
  ['মারা (?:যান|গেছেন|গেছে|যায়|যাওয়া)', ['আহত হন', 'আহত হয়েছেন']],
  ['মৃত্যু(?=[\\s।])', ['আহত', 'গ্রেপ্তার']],
  ['হত্যা(?=[\\s।])', ['আহত', 'গ্রেপ্তার', 'অপহরণ']],
  ['খুন(?=[\\s।])', ['আহত', 'অপহরণ']],
  ['(?:গ্রেপ্তার|গ্রেফতার)', ['হত্যা', 'খালাস', 'আহত']],
  ['আটক', ['নিহত', 'খালাস', 'আহত']],
  ['ধর্ষণ', ['হত্যা', 'অপহরণ']],
  ['অপহরণ', ['হত্যা', 'ধর্ষণ']],
  ['অভিযুক্ত', ['দোষী সাব্যস্ত', 'খালাস']],
  ['দোষী সাব্যস্ত', ['অভিযুক্ত', 'খালাস']],
  ['খালাস', ['দণ্ডিত', 'গ্রেপ্তার']],
  ['জামিন', ['কারাদণ্ড', 'খালাস']],
  ['মৃত্যুদণ্ড', ['জামিন', 'খালাস', 'যাবজ্জীবন কারাদণ্ড']],
  ['যাবজ্জীবন', ['মৃত্যুদণ্ড']],
  ['কারাদণ্ড', ['জামিন', 'মৃত্যুদণ্ড']],
];
