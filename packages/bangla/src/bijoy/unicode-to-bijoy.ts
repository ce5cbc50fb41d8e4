import { remembered } from '../remembered.ts';
import { normalize } from '../spelling/normalize.ts';
import { encodeBijoyWord } from './encode-bijoy-word.ts';

/**
 * Bangla text in the codes of SutonnyMJ, the typeface of the Bijoy keyboard; to be set in that font.
 *
 * - Takes the normal form of the text (see normalize). Conjuncts have the glyphs that a typist of Bijoy gets; those
 *   that the font cannot draw are written with a hasanta that shows (&), as is a hasanta with U+200C (উদ্‌যাপন).
 * - Digits, danda, ৳ and quotation marks have their codes in the font. It has one dash, Ñ: that is – between words and —
 *   beside a space; ÑÑ is the other one. … is three dots, for which its own code draws ৃ.
 * - Words that are Latin stay as they are, their punctuation too; they belong in another font. bijoyToUnicode knows
 *   them by their shape on the way back. A nukta outside ড় ঢ় য় has no code and is left out.
 *
 * Code points of the chart: SutonnyMJ as Avro Keyboard and OpenBangla's Poriborton write it ("Bijoy 2000").
 *
 * @example
 * unicodeToBijoy('প্রধানমন্ত্রী বলেন, ‘হ্যাঁ।’') // 'cÖavbgš¿x e‡jb, Ôn¨vu|Õ'
 */
export function unicodeToBijoy(text: string): string {
  return normalize(text).replace(/\S+/g, encode);
}

const encode = /* @__PURE__ */ remembered((word) => (isLatin(word) ? word : encodeBijoyWord(word)));

function isLatin(word: string): boolean {
  return /[A-Za-z]/.test(word) && !/[\u0980-\u09ff]/.test(word);
}
