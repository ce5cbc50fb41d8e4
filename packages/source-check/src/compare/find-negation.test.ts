import { normalize } from '@hurkaru/bangla';
import { describe, expect, test } from 'vitest';
import { readBangla } from '../bangla/read-bangla.ts';
import { readEnglish } from '../english/read-english.ts';
import { findNegation, isDeniedVerb } from './find-negation.ts';

describe('isDeniedVerb', () => {
  test.each(
    'করেনি করেননি হয়নি হননি যাইনি যায়নি দেয়নি দেননি পারিনি শুনিনি ফেরেনি খাননি জানাননি নামেনি জানিনা পারিনা যায়না করেনা'.split(
      ' ',
    ),
  )('%s denies', (word) => {
    expect(isDeniedVerb(normalize(word))).toBe(true);
  });

  test.each(
    'জানি শুনি মানি চিনি কিনি তিনি আপনি যিনি পানি আমদানি কোম্পানি জার্মানি খামেনি ইয়েমেনি জননি অগ্নি রাজধানি চায়না ঘটনা সেনা থানা কামনা যন্ত্রণা জরিমানা'.split(
      ' ',
    ),
  )('%s does not', (word) => {
    expect(isDeniedVerb(normalize(word))).toBe(false);
  });
});

describe('findNegation', () => {
  test.each([
    ['He did not come.', 'did:- not:not'],
    ['No. 5 was empty.', 'No:idle'],
    ['Not only prices rose.', 'Not only:hinted'],
    ['Don’t you agree?', 'Don’t:hinted'],
    ['The unit failed to land.', 'unit:idle failed to:implied'],
  ])('%s', (text, denials) => {
    expect(denialsOf(text, 'english')).toBe(denials.replace('did:- ', ''));
  });

  test.each([
    ['তিনি আসেননি।', 'আসেননি:not'],
    ['তিনি আসবেন না বলে জানিয়েছেন।', 'না:not'],
    ['লক্ষণ না থাকা রোগী এসেছে।', 'না:bound'],
    ['তিনি আসবেন কি না জানতে চেয়েছে সবাই।', 'কি না:idle'],
    ['নয় জন আহত হয়েছেন।', 'নয় জন:idle'],
    ['আপনি আজ যাবেন না কাল?', 'না:idle'],
    ['আলোচনা ব্যর্থ হয়েছে।', 'ব্যর্থ:implied'],
  ])('%s', (text, denials) => {
    expect(denialsOf(text, 'bangla')).toBe(denials);
  });
});

function denialsOf(text: string, language: 'english' | 'bangla'): string {
  const { sentences } = language === 'english' ? readEnglish(text, null) : readBangla(text, null);
  return sentences
    .flatMap((sentence) => findNegation(sentence, language))
    .map(({ denial, start, end }) => `${text.slice(start, end)}:${denial}`)
    .join(' ');
}

test.each([
  ['english', 'A non-violent, duty-free and toothless talk.', ['hinted', 'hinted', 'hinted']],
  ['english', 'To display, discover and discuss regardless.', []],
  ['bangla', 'প্রাণহীন, শুল্কমুক্ত ও অচেনা পথ।', ['implied', 'implied', 'implied']],
  ['bangla', 'অনেক অবস্থা মুক্ত।', ['idle', 'idle']],
] as const)('%s words deny by their form: %s', (language, text, denials) => {
  const read = language === 'english' ? readEnglish(text, null) : readBangla(text, null);
  expect(
    read.sentences.flatMap((sentence) => findNegation(sentence, language)).map(({ denial }) => denial),
  ).toEqual(denials);
});
