import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaNotation, englishNotation } from './phrase-notations.ts';
import { type PhraseNotation, phraseFinder } from './phrase-table.ts';

const english = finderFor(
  [
    ['killed', 'kill+, shot dead'],
    ['stabbed', 'stab++, deny+'],
    ['other', 'killer app|apps, killer'],
    ['long', 'kill chain of command'],
    ['again', 'kill+'],
  ],
  englishNotation,
);
const bangla = finderFor(
  [
    ['dead', 'মৃত~, মৃত্যু*, মারা =যাওয়া'],
    ['death-sentence', 'মৃত্যুদণ্ড*'],
  ],
  banglaNotation,
);

describe('phraseFinder', () => {
  test.each([
    ['killing', 'killed again'],
    ['stabbed', 'stabbed'],
    ['denies', 'stabbed'],
    ['the killer apps', 'other'],
    ['Killer', 'other'],
    ['kill chain of command', 'long'],
    ['kill chain', 'killed again'],
    ['shot dead', 'killed'],
    ['shot', ''],
    ['skill', ''],
  ])('%s: %s', (text, names) => {
    expect(english(text)).toBe(names);
  });

  test.each([
    ['মৃতদের', 'dead'],
    ['মৃত্তিকা', ''],
    ['মৃত্যুদণ্ডে', 'death-sentence'],
    ['মৃত্যুহার', 'dead'],
    ['মারা গেছেন', 'dead'],
    ['মারা যাননি', 'dead'],
    ['মারা', ''],
  ])('%s: %s', (text, names) => {
    expect(bangla(text)).toBe(names);
  });

  test('phrases stand within the words, one after another', () => {
    const find = phraseFinder(
      [
        ['a', 'x y|z'],
        ['b', 'y*, z'],
      ],
      englishNotation,
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('x', 'y', 'yy', 'z', '')), (keys) => {
        let last = -1;
        for (const match of find(keys.map((key) => ({ key, term: key })))) {
          expect(match.first).toBeGreaterThan(last);
          expect(match.last).toBeGreaterThanOrEqual(match.first);
          expect(match.last).toBeLessThan(keys.length);
          last = match.last;
        }
      }),
    );
  });
});

function finderFor(lists: [string, string][], notation: PhraseNotation) {
  const find = phraseFinder(lists, notation);
  return (text: string) =>
    find(text.split(' ').map((word) => ({ key: notation.fold(word), term: notation.term(word) })))
      .map(({ name }) => name)
      .join(' ');
}
