import { BIJOY_CODES } from './bijoy-chart.ts';

/** A word of Bangla in its normal form, with the punctuation on it, in the codes of SutonnyMJ. */
export function encodeBijoyWord(word: string): string {
  let begun = false;
  return word
    .replace(/[–—]/g, dashCodes)
    .replace(/[“”‘’…]/g, (sign) => BIJOY_CODES.get(sign) ?? '...')
    .replace(STRAY_NUKTA, '')
    .replace(SYLLABLE, (_, reph: string | undefined, letters: string, vowel: string) => {
      const codes = inVisualOrder(
        letters.replaceAll(ZWJ, ''),
        reph ? '©' : '',
        vowel.normalize('NFD'),
        begun,
      );
      begun = true;
      return codes;
    })
    .replace(UNCLEAR, (conjunct) => UNCLEAR_CODES[conjunct] ?? conjunct)
    .replace(GLYPH, (text) => BIJOY_CODES.get(text) ?? '&');
}

/** See decodeDash in decode-bijoy.ts. */
function dashCodes(dash: string, at: number, word: string): string {
  const isInner = at > 0 && at < word.length - 1;
  return isInner === (dash === '–') ? 'Ñ' : 'ÑÑ';
}

/** A syllable with its signs where they are seen; those before the letters and below them as codes. */
function inVisualOrder(letters: string, reph: string, vowel: string, begun: boolean): string {
  const before = CODES_BEFORE[vowel.charAt(0)];
  if (before !== undefined) return before.charAt(begun ? 1 : 0) + letters + reph + vowel.slice(1);
  const below = 'ুূৃ'.indexOf(vowel || '-');
  if (below < 0 || BIJOY_CODES.has(letters + reph + vowel)) return letters + reph + vowel;
  const [, codes = ''] = CODES_BELOW.find(([end]) => end.test(letters)) ?? [];
  return letters + reph + codes.charAt(below);
}

const ZWJ = '\u200d';
/** A nukta that SutonnyMJ has no letter with. */
const STRAY_NUKTA = /(?<![ডঢয])\u09bc/g;
const SYLLABLE = /(র্(?=[ক-হ]))?((?:[ক-হ]\u09bc?|[অ-ঔৎ])(?:\u200d?্\u200c?[ক-হ]\u09bc?){0,12})([া-ৄেৈোৌৗ]?)/g;

/** The codes of the signs that stand before their letters: at the beginning of a word, and within it. */
const CODES_BEFORE: Record<string, string> = { 'ি': 'ww', 'ে': '†‡', 'ৈ': 'ˆ‰' };

/** The codes of ু, ূ and ৃ by the letters that they stand under: those with a stem at their right foot have room. */
const CODES_BELOW: readonly (readonly [end: RegExp, codes: string])[] = [
  [/(?<!্)র$|[শদগতজথধপবভমস]্র$|[গপবশস]্ল$/, '“ƒ„'],
  [/[ডঢ]\u09bc$/, '–‚…'],
  [/ক্ষ$/, 'z‚„'],
  [/ষ্ণ$/, 'z~„'],
  [/(?:[খগঘণথদধনপবমযরলশষসহ]|য\u09bc)$/, 'y~„'],
  [/$/, 'z‚…'],
];

/** Conjuncts whose glyph would be read as another one here; see NEWER_CUT in decode-bijoy.ts. */
const UNCLEAR = /(?<=র|্ল)ম্ন|(?<=[কগদপফবভমলশহ])স্ন|(?<!খ)ড\u09bc্গ/g;
const UNCLEAR_CODES: Record<string, string> = { ম্ন: '¤œ', স্ন: '¯œ', 'ড\u09bc্গ': 'o&M' };

/** The longest conjunct, a half that joins any letter, a hasanta that shows, a letter or sign. */
const GLYPH = /* @__PURE__ */ new RegExp(
  `(?:${wholeGlyphs()}|[ষসনমঙদ]্(?=[ক-হ])(?![যরবমলনণভ](?!\u09bc))|(?:(?<!ক)্ণ|্[যরবমলনভ]))(?!\u09bc)|্\u200c?|[।-৳]`,
  'g',
);

function wholeGlyphs(): string {
  const texts = [...BIJOY_CODES.keys()].filter((text) => /^[অ-হ].*[^্]$/.test(text));
  return texts.sort((one, other) => other.length - one.length).join('|');
}
