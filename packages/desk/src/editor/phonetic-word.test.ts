import { fromPhonetic } from '@hurkaru/bangla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PhoneticKey, type PhoneticWord, typeBackspace, typeLetter } from './phonetic-word.ts';
import type { TypingMode } from './typing-mode.ts';

const avro: TypingMode = { phonetic: true, banglaDigits: true };

/** Types keys into a text as a field would; `<` is Backspace. */
function typed(keys: string, mode: TypingMode): string {
  let text = '';
  let word: PhoneticWord | null = null;
  for (const key of keys) {
    const pressed: PhoneticKey | null = key === '<' ? typeBackspace(word, mode) : typeLetter(word, key, mode);
    if (pressed === null) text = key === '<' ? [...text].slice(0, -1).join('') : text + key;
    else text = text.slice(0, text.length - pressed.replaces) + pressed.bangla;
    word = pressed?.word ?? null;
  }
  return text;
}

describe('Avro typing', () => {
  test.each([
    ['ami banglay gan gai.', 'আমি বাংলায় গান গাই।'],
    ['kkhoma dhorrmo', 'ক্ষমা ধর্ম'],
    ['3.5 lakh', '৩.৫ লাখ'],
    ['bangla<<<<gl', 'বাগ্ল'],
    ['kk<a', 'কা'],
    ['ami<<<tumi', 'তুমি'],
  ])('%s is %s', (keys, bangla) => {
    expect(typed(keys, avro).normalize('NFC')).toBe(bangla.normalize('NFC'));
  });

  test('key by key it gives what the library gives for the whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aAkKhoOiIrRnNgGtTdD,.:`^$0123 sSyYzZ'), maxLength: 30 }),
        (keys) => {
          const whole = keys
            .split(/( +)/)
            .map((part) => fromPhonetic(part))
            .join('');
          expect(typed(keys, avro)).toBe(whole);
        },
      ),
    );
  });

  test('digits stay Latin where Bangla digits are off', () => {
    expect(typed('sal 2024', { phonetic: true, banglaDigits: false })).toBe('সাল 2024');
  });

  test('Bangla digits work without Avro', () => {
    expect(typed('a1b2', { phonetic: false, banglaDigits: true })).toBe('a১b২');
    expect(typed('a1', { phonetic: false, banglaDigits: false })).toBe('a1');
  });
});
