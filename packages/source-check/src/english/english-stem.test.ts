import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishStem } from './english-stem.ts';

describe('englishStem', () => {
  test.each([
    ['killed killing kills Killings', 'kill'],
    ['said says saying', 'say'],
    ['children child’s', 'child'],
    ['women WOMEN', 'woman'],
    ['ministers Ministers’ minister’s', 'minister'],
    ['countries', 'country'],
    ['stopped stopping', 'stop'],
    ['accused accusing accuses', 'accuse'],
    ['injured', 'injure'],
    ['provided', 'provide'],
    ['visited visiting', 'visit'],
    ['controlled', 'control'],
    ['handled', 'handle'],
    ['married marries', 'marry'],
    ['quickly', 'quick'],
    ['possibly', 'possible'],
    ['buses', 'bus'],
    ['went gone', 'go'],
  ])('%s: %s', (words, stem) => {
    for (const word of words.split(' ')) expect(englishStem(word)).toBe(stem);
  });

  test.each(['during', 'news', 'family', 'congress', 'virus', 'hundred', 'Thing', 'G20', 'COVID-19', 'is.'])(
    '%s keeps its end',
    (word) => {
      expect(englishStem(word)).toBe(word === 'Thing' || /[A-Z]/.test(word) ? word.toLowerCase() : word);
    },
  );

  test('gives a stem for any text, each time the same', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(englishStem(text)).toBe(englishStem(text));
      }),
    );
  });
});
