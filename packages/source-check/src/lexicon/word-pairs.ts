import { searchKey } from '@hurkaru/bangla';
import { banglaTerm } from '../bangla/bangla-term.ts';
import { englishStem } from '../english/english-stem.ts';
import type { TextWord } from '../facts.ts';
import { WORD_PAIRS_CONFLICT } from './word-pairs-conflict.ts';
import { WORD_PAIRS_HEALTH } from './word-pairs-health.ts';
import { WORD_PAIRS_MONEY } from './word-pairs-money.ts';
import { WORD_PAIRS_NATURE } from './word-pairs-nature.ts';
import { WORD_PAIRS_PEOPLE } from './word-pairs-people.ts';
import { WORD_PAIRS_PLACES } from './word-pairs-places.ts';
import { WORD_PAIRS_PROSE } from './word-pairs-prose.ts';
import { WORD_PAIRS_QUALITIES } from './word-pairs-qualities.ts';
import { WORD_PAIRS_STATE } from './word-pairs-state.ts';
import { WORD_PAIRS_THINGS } from './word-pairs-things.ts';
import { WORD_PAIRS_VERBS } from './word-pairs-verbs.ts';

/**
 * Whether the word list has the Bangla word for the English one, in whatever inflection both stand.
 *
 * @example
 * sameWord({ term: 'minister' }, { term: 'মনত্রি' }) // true
 */
export function sameWord(english: Pick<TextWord, 'term'>, bangla: Pick<TextWord, 'term'>): boolean {
  return banglaTermsOf(english.term).includes(bangla.term);
}

/** The terms of the Bangla words that translations have for an English word, by its stem; none where the list lacks it. */
export function banglaTermsOf(english: string): readonly string[] {
  return lists().toBangla.get(english) ?? NONE;
}

/** The stems of the English words that a Bangla word stands for, by its term; none where the list lacks it: a name, most often. */
export function englishStemsOf(bangla: string): readonly string[] {
  return lists().toEnglish.get(bangla) ?? NONE;
}

interface Lists {
  toBangla: ReadonlyMap<string, readonly string[]>;
  toEnglish: ReadonlyMap<string, readonly string[]>;
}

let made: Lists | undefined;

function lists(): Lists {
  made ??= makeLists();
  return made;
}

function makeLists(): Lists {
  const toBangla = new Map<string, string[]>();
  const toEnglish = new Map<string, string[]>();
  const terms = new Map<string, string>();
  for (const subject of SUBJECTS) {
    for (const entry of subject.split(' · ')) {
      const [english = '', ...bangla] = entry.split(' ');
      const key = englishStem(english);
      for (const word of bangla) {
        const term = terms.get(word) ?? termOfListed(word);
        terms.set(word, term);
        addTo(toBangla, key, term);
        addTo(toEnglish, term, key);
      }
    }
  }
  return { toBangla, toEnglish };
}

/** Most words of the list are their own stems, and known to be: finding that of each would double the time of a first check. */
function termOfListed(word: string): string {
  return word.startsWith('=') ? banglaTerm(word.slice(1)) : searchKey(word);
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

const NONE: readonly string[] = [];

/** An English word and the Bangla words for it; = stands before a word that is not its own stem. */
const SUBJECTS: readonly string[] = [
  WORD_PAIRS_VERBS,
  WORD_PAIRS_STATE,
  WORD_PAIRS_CONFLICT,
  WORD_PAIRS_MONEY,
  WORD_PAIRS_HEALTH,
  WORD_PAIRS_PEOPLE,
  WORD_PAIRS_NATURE,
  WORD_PAIRS_THINGS,
  WORD_PAIRS_QUALITIES,
  WORD_PAIRS_PLACES,
  WORD_PAIRS_PROSE,
];
