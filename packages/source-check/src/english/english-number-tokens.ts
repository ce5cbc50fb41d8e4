/** A numeral, a word or a sign of an English sentence; numbers are read from them. */
export interface EnglishToken {
  start: number;
  end: number;
  text: string;
  /** In lower case, without a final ’s. */
  word: string;
  /** The numeral's value; NaN for words and signs. */
  value: number;
  /** What stands between it and the token before: nothing, a space, more. */
  gap: string;
}

/** The tokens of a sentence in their order. */
export function englishNumberTokens(text: string): EnglishToken[] {
  let last = 0;
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => {
    const gap = text.slice(last, index);
    last = index + token.length;
    const word = token.toLowerCase().replace(/['’]s?$/, '');
    return { start: index, end: last, text: token, word, value: numeralValue(token), gap };
  });
}

function numeralValue(token: string): number {
  const first = token.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? Number(token.replaceAll(',', '')) : Number.NaN;
}

/**
 * Commas group where two or three digits stand between them and three after the last (1,234,567 and 12,34,567);
 * a point is a decimal point where digits follow.
 */
const TOKEN =
  /(?:\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?![\d])|\d+)(?:(?<!\d\.\d{1,9})\.\d+(?!\d|\.\d))?|(?:us|au?|ca?|hk|s|nz)\$|\p{L}+(?:['’]\p{L}+)?|[^\s\p{L}\d]/giu;
