import { bijoyText } from './bijoy-chart.ts';

/**
 * Mends Unicode words in which a converter left glyphs of Bijoy: গ্রæপ is গ্রুপ, বিশ^ is বিশ্ব, স¤প্রতি is সম্প্রতি.
 *
 * Only glyphs that touch a letter of the word count; those that are also signs of their own (‚ ² ° ») must stand
 * between two.
 */
export function mendBijoyRemnants(text: string): string {
  return hasBijoyRemnant(text)
    ? text.replace(WORD, (word) => (hasBijoyRemnant(word) ? mendBijoyWord(word) : word))
    : text;
}

export function hasBijoyRemnant(text: string): boolean {
  return REMNANT.test(text);
}

/** The words of a text that have a remnant. */
export function wordsWithBijoyRemnants(text: string): RegExpExecArray[] {
  return hasBijoyRemnant(text) ? [...text.matchAll(WORD)].filter(([word]) => hasBijoyRemnant(word)) : [];
}

/** Vowel signs stood between the parts of a conjunct (বিশে^র: শে + ্ব), or before it; they belong behind it. */
export function mendBijoyWord(word: string): string {
  return word
    .replace(/(?<=আত)œ/g, '্ম')
    .replace(/(?<=[ব্]রা?)²/g, 'হ্ম')
    .replace(GLYPH, (glyph) => IN_UNICODE[glyph] ?? bijoyText(glyph))
    .replace(/([া-ৄেৈ])((?:্[ক-হ])+)/g, '$2$1')
    .replace(/্{2,}/g, '্')
    .replace(/্([িেৈ])্?([ক-হ](?:্[ক-হ])*)/g, '্$2$1')
    .replaceAll('াে', 'ো')
    .normalize('NFC');
}

/** What converters leave is by the newer cut of the font. */
const IN_UNICODE: Record<string, string> = { ø: '্ল', æ: 'ু', Ð: 'ণ্ড', Ñ: '—', ÿ: 'ক্ষ' };

const LETTER = '[\\u0981-\\u0983\\u0985-\\u09b9\\u09bc-\\u09ce\\u09d7]';
const GLYPHS = '\\^¡¢£¥¦§¬À-ÑÖØ-öø-ÿœŸŒƒ';
/** Glyphs that are also signs of their own. */
const SIGNS = '¤¯›‚„²³µ¶¸¹º°±·»¼½¾ª«¨©®™˜šŠ×÷';
const REMNANT = /* @__PURE__ */ new RegExp(
  `${LETTER}[${GLYPHS}]|[¤¯œ]${LETTER}|${LETTER}[${SIGNS}](?=${LETTER}|[${GLYPHS}])`,
);
const GLYPH = /* @__PURE__ */ new RegExp(`[${GLYPHS}]|[${SIGNS}](?=${LETTER}|[${GLYPHS}])`, 'g');
const WORD = /* @__PURE__ */ new RegExp(`[\\u0981-\\u09e3\\u200c\\u200d${GLYPHS}${SIGNS}]+`, 'g');
