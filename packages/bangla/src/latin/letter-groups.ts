/** One consonant or conjunct with the vowel after it, or one vowel on its own. */
export interface LetterGroup {
  /** The consonants, in order; empty for a vowel on its own. য় ড় ঢ় are two code points. */
  consonants: readonly string[];
  /** The vowel sign or the vowel letter (অ also for অ্যা and এ্যা), '' for the inherent vowel, HASANTA where there is no vowel. */
  vowel: string;
  /** ং ঃ ঁ, in order. */
  tail: string;
}

export const HASANTA = '\u09cd';

/** The letter groups of a Bangla word in NFC. Characters that form none are left out. */
export function letterGroups(word: string): LetterGroup[] {
  const groups: LetterGroup[] = [];
  for (const match of word.matchAll(GROUP)) {
    const [, cluster = '', letter = '', signs = '', tail = ''] = match;
    const consonants = cluster.match(CONSONANT) ?? [];
    const vowel =
      signs.startsWith(HASANTA) || (signs === '' && cluster.endsWith('ৎ')) ? HASANTA : signs.slice(0, 1);
    groups.push({ consonants, vowel: letter === '' ? vowel : letter.length > 1 ? 'অ' : letter, tail });
  }
  return groups;
}

/** The first consonant of a group, '' where there is none. */
export function firstConsonant(group: LetterGroup | undefined): string {
  return group?.consonants[0] ?? '';
}

const C = '[\u0995-\u09b9\u09ce\u09f0\u09f1]\u09bc?';
const CONSONANT = new RegExp(C, 'g');
const JOINED = `[\\u200c\\u200d]*\\u09cd[\\u200c\\u200d]*`;
const GROUP = new RegExp(
  `(?:(${C}(?:${JOINED}${C})*)|([\\u0985-\\u0994\\u09e0\\u09e1](?:${JOINED}\\u09af\\u09be)?))` +
    `([\\u09be-\\u09cc\\u09d7\\u09e2\\u09e3]*\\u09cd?)[\\u200c\\u200d]*([\\u0981-\\u0983]*)`,
  'g',
);
