import { NAME_ENDINGS, NAME_WORDS, POST_WORDS } from './byline-words.ts';
import { foldKey } from './fold-key.ts';
import { wordList } from './word-list.ts';

const names = wordList(NAME_WORDS);
const posts = wordList(POST_WORDS);
const LONGEST_NAME = 60;

/**
 * The names in a list of them.
 *
 * @example
 * splitNames('রয়টার্স ও এএফপি, বিবিসি') // → ['রয়টার্স', 'এএফপি', 'বিবিসি']
 */
export function splitNames(list: string): string[] {
  return list
    .split(/\s*[,;|&،]\s*|\s*\/\s*|\s+(?:ও|এবং|and)\s+/u)
    .map(trimName)
    .filter((name) => name !== '' && name.length <= LONGEST_NAME);
}

/** A name without the punctuation around it. The dot of মো. stays inside. */
export function trimName(name: string): string {
  return name
    .replace(/^[\s:：–—\-|।,;"“”'‘’([*•#]+/u, '')
    .replace(/[\s:：–—\-|।,;"“”'‘’)\]*•#.]{1,20}$/u, '');
}

/**
 * Whether a line is the name of a person and nothing else, as far as a list of common names can tell.
 *
 * @example
 * looksLikePerson('রহিমা খাতুন')     // → true
 * looksLikePerson('দ্য গার্ডিয়ান')      // → false
 */
export function looksLikePerson(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 5 || text.length > LONGEST_NAME || !/^[\p{L}\p{M}.\p{Join_C}' -]+$/u.test(text))
    return false;
  const keys = words.map(foldKey);
  if (keys.some((key) => posts.has(key))) return false;
  if (keys.some((key) => NAME_ENDINGS.test(key))) return true;
  return words.length > 1 && keys.some((key) => names.has(key));
}

/** Whether a part of a byline names a post or an office: রাজশাহী প্রতিনিধি, অনলাইন ডেস্ক. */
export function namesPost(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 4 && posts.has(foldKey(words.at(-1) ?? ''));
}
