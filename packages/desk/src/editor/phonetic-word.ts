import { fromPhonetic, toBanglaDigits, toLatinDigits } from '@hurkaru/bangla';
import type { TypingMode } from './typing-mode.ts';

/** The word that is being typed: the keys of it, and the Bangla that stands for them before the caret. */
export interface PhoneticWord {
  latin: string;
  bangla: string;
}

/** What to do with a key: put `bangla` in the place of the last `replaces` code units before the caret. */
export interface PhoneticKey {
  replaces: number;
  bangla: string;
  word: PhoneticWord | null;
}

/**
 * What typing a text does to the word before the caret, or null where the text goes in as it is.
 *
 * A word lasts until white space, so that signs of several keys (`,,` `..` `3.5`) work as Avro has them.
 *
 * @example typeLetter({ latin: 'k', bangla: 'ক' }, 'a', mode) // { replaces: 1, bangla: 'কা', … }
 */
export function typeLetter(word: PhoneticWord | null, typed: string, mode: TypingMode): PhoneticKey | null {
  if (mode.phonetic && /^[!-~]+$/.test(typed)) return keyOf(word, (word?.latin ?? '') + typed, mode);
  if (mode.banglaDigits && /[0-9]/.test(typed) && typed.length <= 2) {
    return { replaces: 0, bangla: toBanglaDigits(typed), word: null };
  }
  return null;
}

/** What Backspace does within a word: it takes back a key. Null where there is no word. */
export function typeBackspace(word: PhoneticWord | null, mode: TypingMode): PhoneticKey | null {
  return word === null ? null : keyOf(word, word.latin.slice(0, -1), mode);
}

function keyOf(word: PhoneticWord | null, latin: string, mode: TypingMode): PhoneticKey {
  const rendered = fromPhonetic(latin);
  const bangla = mode.banglaDigits ? rendered : toLatinDigits(rendered);
  return { replaces: word?.bangla.length ?? 0, bangla, word: latin === '' ? null : { latin, bangla } };
}
