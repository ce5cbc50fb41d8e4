import { type ErrorKind, oneOf, type Random, replaced, type SeededError } from './seeded-error.ts';

/** A "not" that is lost, and one that is put in. */
export const negationErrors: readonly ErrorKind[] = [
  {
    name: 'negation dropped',
    group: 'negation',
    answers: ['negation'],
    seed: (pair, random) => dropped(pair.bangla, random),
  },
  {
    name: 'negation added',
    group: 'negation',
    answers: ['negation'],
    seed: (pair, random) => added(pair.bangla, random),
  },
];

/** Only the last negation before the sentence's end or a comma, where it turns the statement round. */
function dropped(copy: string, random: Random): SeededError | null {
  return NO_DENIAL.test(copy) ? null : oneOfChanges(copy, DROPS, random);
}

function added(copy: string, random: Random): SeededError | null {
  if (DROPS.some(([pattern]) => copy.match(pattern))) return null;
  return oneOfChanges(copy, ADDITIONS, random);
}

function oneOfChanges(copy: string, changes: readonly Change[], random: Random): SeededError | null {
  const places = changes.flatMap(([pattern, become]) =>
    [...copy.matchAll(pattern)].map((found) => ({ found, became: become(found) })),
  );
  const place = oneOf(places, random);
  if (place === undefined) return null;
  const { found, became } = place;
  return replaced(copy, found.index, found.index + found[0].length, became);
}

type Change = readonly [RegExp, (found: RegExpExecArray) => string];

/** না that is "or", and the first half of "not only": what is lost there is no denial. */
const NO_DENIAL = /কি ?না|শুধু|কেবল|যতক্ষণ|নাকি/;
/** Before নি a finite verb stands: তিনি, জানি and পানি deny nothing. */
const FINITE =
  'করে|করেন|করি|করা হয়|হয়|হন|হই|যায়|যান|যাই|দেয়|দেন|দিই|নেয়|নেন|পায়|পান|পাই|পারে|পারেন|পারি|বলে|বলেন|বলি|আসে|আসেন|আসি|থাকে|থাকেন|দেখে|দেখেন|দেখি|শুনি|ঘটে|মেলে|রাখে|রাখেন|খায়|চায়|চান|বোঝে|বুঝি|জানায়|জানান|ভাবি|লাগে';
const END = '(?=\\s*[।,;!]|\\s*$| বলে | যে )';
const DROPS: readonly Change[] = [
  [new RegExp(`(?<=[\\p{L}\\p{M}]) না${END}`, 'gu'), () => ''],
  [new RegExp(`(?<=(?:${FINITE}) ?)নি${END}`, 'gu'), () => ''],
  [new RegExp(`(?<![\\p{L}\\p{M}])নেই${END}`, 'gu'), () => 'আছে'],
  [new RegExp(` ?নয়${END}`, 'gu'), () => ''],
];

const VERB_END = '(?=\\s*[।]|\\s*$)';
const ADDITIONS: readonly Change[] = [
  [
    new RegExp(
      `(?<=(?<![\\p{L}\\p{M}])(?:কর|বল|দেখ|লিখ|ঘট|চল|ধর|উঠ|বস|কিন|মর|খুল|তুল|ফেল|মার|ভাঙ))(?:েছেন|েছে|েছি)${VERB_END}`,
      'gu',
    ),
    ([found]) => negatedPerfect(found),
  ],
  [
    new RegExp(`(?<![\\p{L}\\p{M}])হয়েছে(?:ন)?${VERB_END}`, 'gu'),
    ([found]) => (found.endsWith('ন') ? 'হননি' : 'হয়নি'),
  ],
  [
    new RegExp(`(?<![\\p{L}\\p{M}])(?:দিয়েছেন|জানিয়েছেন)${VERB_END}`, 'gu'),
    ([found]) => (found.startsWith('দ') ? 'দেননি' : 'জানাননি'),
  ],
  [new RegExp(`(?<![\\p{L}\\p{M}])(?:আছে|রয়েছে)${VERB_END}`, 'gu'), () => 'নেই'],
  [
    new RegExp(`(?<=[\\p{L}\\p{M}])(?:বে|বেন)${VERB_END}|(?<![\\p{L}\\p{M}])(?:ছিল|ছিলেন)${VERB_END}`, 'gu'),
    (found) => `${found[0]} না`,
  ],
  [
    new RegExp(`(?<![\\p{L}\\p{M}])(?:করেন|করে|হয়|যায়|পারে|পারেন|চায়|চান|দেয়|দেন|থাকে|আসে)${VERB_END}`, 'gu'),
    (found) => `${found[0]} না`,
  ],
];

function negatedPerfect(ending: string): string {
  return ending === 'েছেন' ? 'েননি' : ending === 'েছি' ? 'িনি' : 'েনি';
}
