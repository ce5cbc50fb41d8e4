import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBangla } from './read-bangla.ts';

function namesOf(text: string): string[] {
  return readBangla(text, null).sentences.flatMap(({ names }) =>
    names.map(({ text: name, type }) => `${name}: ${type}`),
  );
}

describe('findBanglaNames', () => {
  it.each([
    ['রুশ পররাষ্ট্রমন্ত্রী সের্গেই ল্যাভরভ পিয়ংইয়ং গেছেন।', ['রুশ: people', 'সের্গেই ল্যাভরভ: person', 'পিয়ংইয়ং: place']],
    ['উত্তর কোরিয়ার সেনারা ইউক্রেনে লড়ছেন।', ['উত্তর কোরিয়ার: place', 'ইউক্রেনে: place']],
    ['জাতিসংঘের মহাসচিব উদ্বেগ জানিয়েছেন।', ['জাতিসংঘের: organisation']],
    ['তিনি হারিয়ে যাওয়া বই খুঁজে এনেছেন।', []],
    ['ভারত-পাকিস্তান সীমান্তে গোলাগুলি হয়েছে।', ['ভারত: place', 'পাকিস্তান: place']],
    ['অধ্যাপক রফিকুল ইসলামকে দায়িত্ব দেওয়া হয়েছে।', ['রফিকুল: person']],
    ['চট্টগ্রামের মেয়র বলেছেন', ['চট্টগ্রামের: place']],
    ['', []],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('takes decomposed letters for the same', () => {
    const composed = 'রাশিয়ার কুড়িগ্রামে';
    expect(namesOf(composed.normalize('NFD')).length).toBe(2);
  });

  it('never throws, and its excerpts stand where they say', () => {
    const words = fc.constantFrom(
      'রাশিয়ার',
      'উত্তর',
      'কোরিয়া',
      '-',
      ' ',
      '।',
      'শেখ',
      'রহমান',
      '১২',
      'করেছেন',
      '\u200d',
      'UN',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words).map((some) => some.join('')),
        ),
        (text) => {
          for (const name of readBangla(text, null).sentences.flatMap(({ names }) => names)) {
            expect(text.slice(name.start, name.end)).toBe(name.text);
          }
        },
      ),
    );
  });
});
