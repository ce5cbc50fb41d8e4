import { decodeBijoy } from './decode-bijoy.ts';
import { encodeBijoyWord } from './encode-bijoy-word.ts';

/**
 * Mends Unicode words in which a converter left glyphs of Bijoy: গ্রæপ is গ্রুপ, বিশ^ is বিশ্ব, স¤প্রতি is সম্প্রতি.
 *
 * Goes back to Bijoy and reads the word anew, as the signs around the glyph are often in the wrong order too. Only glyphs
 * that touch a letter of the word count; those that are also signs of their own (‚ ² ° ») must stand between two.
 */
export function mendBijoyRemnants(text: string): string {
  return REMNANT.test(text) ? text.replace(WORD, (word) => (REMNANT.test(word) ? mend(word) : word)) : text;
}

function mend(word: string): string {
  const ordered = word
    .replaceAll('াে', 'ো')
    .replaceAll('আতœ', 'আত্ম')
    .replace(/([ব্]র)²/g, '$1হ্ম')
    .replace(FIRST_HALF_AND_HASANTA, '$1')
    .replace(VOWEL_INSIDE, '$1$3$2')
    .replace(VOWEL_BEFORE_GLYPH, '$2$1')
    .replace(FIRST_HALF_AND_LETTER, (half) => FIRST_HALVES[half] ?? half);
  const codes = encodeBijoyWord(ordered);
  return decodeBijoy(codes, 0, codes.length);
}

const FIRST_HALVES: Record<string, string> = { '®': 'ষ্', '¯': 'স্', '›': 'ন্', š: 'ন্', '¤': 'ম্', '™': 'দ্' };
const FIRST_HALF_AND_HASANTA = /([®¯›š¤™])্/g;
/** ি, ে and ৈ stand after the first half of their cluster: দ্ব›িদ্ব. */
const VOWEL_INSIDE = /([®¯›š¤™])([িেৈ])((?:[ক-হ]্){0,3}[ক-হ])/g;
const VOWEL_BEFORE_GLYPH = /([®¯›š¤™])([িেৈ])/g;
const FIRST_HALF_AND_LETTER = /[®¯›š¤™](?=[ক-হ])/g;

const LETTER = '[\\u0981-\\u0983\\u0985-\\u09b9\\u09bc-\\u09cd\\u09ce\\u09d7]';
const GLYPHS = '\\^¡¢£¥¦§¬À-ÏÖØ-öø-ÿœŸŒ›ƒ';
const SIGNS = '‚„²³µ¶¸¹º°±·»¼½¾ª«¨©®™˜šŠ×÷Ð';
const LOOSE_HALVES = '¤¯';
const REMNANT = new RegExp(
  `${LETTER}[${GLYPHS}${LOOSE_HALVES}]|[${LOOSE_HALVES}]${LETTER}|${LETTER}[${SIGNS}](?=${LETTER})`,
);
const WORD = new RegExp(`[\\u0981-\\u09d7\\u200c\\u200d${GLYPHS}${SIGNS}${LOOSE_HALVES}]+`, 'g');
