/**
 * The source of a pattern with the letters, marks and numbers within its classes as a few wide ranges: \p{L} is
 * hundreds of ranges, which take longer to compile than all else in a pattern, at every place where it stands. The ranges
 * leave out signs and currencies, and hold a few signs of scripts that do not stand beside dates.
 */
export function withLetterRanges(source: string): string {
  return source
    .replaceAll('\\p{L}\\p{M}', LETTERS)
    .replaceAll('\\p{L}', LETTERS)
    .replaceAll('\\p{N}', '\\d\\u09e6-\\u09ef');
}

/** Latin to Cyrillic, the scripts from Arabic on, Bangla without ৳ and its digits, and all that is behind. */
const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u065f\\u066e-\\u06ef\\u06fa-\\u0963\\u0971-\\u09e3\\u09f0\\u09f1\\u0a00-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff';
