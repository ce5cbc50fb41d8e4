import { searchKey } from '@hurkaru/bangla';
import { describe, expect, test } from 'vitest';
import { banglaTerm } from '../bangla/bangla-term.ts';
import { readBangla } from '../bangla/read-bangla.ts';
import { englishStem } from '../english/english-stem.ts';
import { banglaTermsOf, englishStemsOf, sameWord } from './word-pairs.ts';
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

const ALL = [
  ...[WORD_PAIRS_CONFLICT, WORD_PAIRS_HEALTH, WORD_PAIRS_MONEY, WORD_PAIRS_NATURE, WORD_PAIRS_PEOPLE],
  ...[
    WORD_PAIRS_PLACES,
    WORD_PAIRS_PROSE,
    WORD_PAIRS_QUALITIES,
    WORD_PAIRS_STATE,
    WORD_PAIRS_THINGS,
    WORD_PAIRS_VERBS,
  ],
].flatMap((subject) => subject.split(' · '));

describe('the word list', () => {
  test('has an English word and its Bangla words in each entry', () => {
    for (const entry of ALL) expect(entry).toMatch(/^[a-z0-9-]+(?: =?[\u0980-\u09ff\u200d]+)+$/);
  });

  test('marks with = the Bangla words that are not their own stems, and no others', () => {
    for (const word of ALL.flatMap((entry) => entry.split(' ').slice(1))) {
      const plain = word.replace('=', '');
      expect(`${plain} ${word.startsWith('=')}`).toBe(`${plain} ${searchKey(plain) !== banglaTerm(plain)}`);
    }
  });

  test('knows at least 4,000 English words', () => {
    expect(new Set(ALL.map((entry) => entry.split(' ')[0])).size).toBeGreaterThan(4000);
  });
});

test.each([
  ['ministers', 'মন্ত্রীদের'],
  ['attacked', 'হামলায়'],
  ['vaccines', 'টিকার'],
  ['vaccine', 'ভ্যাকসিন'],
  ['said', 'বলেছেন'],
  ['killed', 'নিহত'],
  ['children', 'শিশুরা'],
  ['earthquake', 'ভূমিকম্পে'],
  ['countries', 'দেশগুলোর'],
])('%s is %s', (english, bangla) => {
  expect(sameWord({ term: englishStem(english) }, termOf(bangla))).toBe(true);
});

test.each([
  ['killed', 'আহত'],
  ['vaccine', 'মন্ত্রী'],
  ['lavrov', 'ল্যাভরভ'],
])('%s is not %s', (english, bangla) => {
  expect(sameWord({ term: englishStem(english) }, termOf(bangla))).toBe(false);
});

test('a name is in no list', () => {
  expect(englishStemsOf(termOf('ল্যাভরভ').term)).toEqual([]);
  expect(banglaTermsOf('lavrov')).toEqual([]);
});

function termOf(word: string): { term: string } {
  return { term: readBangla(word, null).sentences[0]?.words[0]?.term ?? '' };
}
