/**
 * The endings of verbs whose root ends in a consonant, in চলিত and সাধু, each with its class, a letter that
 * verb-roots.ts asks for:
 *
 * - `b` no ending, the bare root;
 * - `i` -ি, `o` -ো, `e` -ে and `t` -িতে, with which a root like a noun is rather that noun (নামে, গাড়িতে);
 * - `p` perfective, -েছে with all that is built on it;
 * - `v` -া of the verbal noun, `d` the others that follow the root itself;
 * - `a` those of causatives and of roots in -া and -ো (করাচ্ছেন, দাঁড়িয়ে, এগোতে).
 */
export function verbEndings(): Map<string, string> {
  const endings = new Map<string, string>();
  for (const [letter, list] of Object.entries(CLASSES)) {
    for (const ending of list) endings.set(ending.normalize('NFC'), letter);
  }
  return endings;
}

/**
 * Endings that hardly another word has, so that they are cut off a root that is in no list (টপকেছেন); what remains
 * gets -া.
 */
export function unmistakableVerbEndings(): Set<string> {
  const long = CONTINUOUS.filter((ending) => ending !== 'ছ' && ending !== 'ছো');
  const before = split('ে িয়ে িয়া িতে াচ্ োচ্ াইয়া াইতে');
  const others = split('িলেন িতেন িবেন াইলেন াইবেন ালেন াবেন াতেন ানো িয়ে');
  return new Set(
    [...before.flatMap((vowel) => after(vowel, long)), ...others].map((ending) => ending.normalize('NFC')),
  );
}

/** Each ending behind the same letters. */
export function after(letters: string, endings: readonly string[]): string[] {
  return endings.map((ending) => letters + ending);
}

function split(list: string): string[] {
  return list.split(' ');
}

/** Continuous, and behind -ে, -িয়ে, -িয়া and -িতে perfect. */
export const CONTINUOUS: readonly string[] = split(
  'ছি ছিস ছ ছো ছে ছেন ছিলাম ছিলুম ছিলেম ছিলি ছিলে ছিল ছিলো ছিলেন',
);

export const PAST: readonly string[] = split('লাম লুম লেম লি লে ল লো লেন');
/** Habitual past, with the infinitive -তে. */
export const HABITUAL: readonly string[] = split('তাম তুম তেম তিস তে ত তো তেন');
export const FUTURE: readonly string[] = split('ব বো বি বে বেন');
const TENSES: readonly string[] = [...PAST, ...HABITUAL, ...FUTURE];

/** What follows -ি in সাধু: করিল, করিতে, করিব, করিবার, করিতেছিল, করিয়া, করিয়াছেন. */
export const SADHU: readonly string[] = [
  ...TENSES,
  'বার',
  'য়া',
  ...after('তে', CONTINUOUS),
  ...after('য়া', CONTINUOUS),
];

/** Endings behind a vowel that stays: দাঁড়ায়, দাঁড়াচ্ছে, দাঁড়াইয়া, দাঁড়ানো. */
const VOWEL_ENDINGS: readonly string[] = [
  ...split('ই ও য় ন ক নো বার'),
  ...after('চ্', CONTINUOUS),
  ...TENSES,
  ...after('ই', SADHU),
];

/** An ending that is in two classes is in the later one. */
const CLASSES: Record<string, readonly string[]> = {
  a: [...after('িয়ে', ['', ...CONTINUOUS]), ...after('া', VOWEL_ENDINGS), ...after('ো', VOWEL_ENDINGS)],
  d: [...split('েন িস ুন ুক বার িও িয়ো'), ...CONTINUOUS, ...TENSES, ...after('ি', SADHU)],
  p: after('ে', CONTINUOUS),
  b: [''],
  i: ['ি'],
  o: ['ো'],
  e: ['ে'],
  t: ['িতে'],
  v: ['া'],
};
