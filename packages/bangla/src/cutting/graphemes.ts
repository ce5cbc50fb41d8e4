/**
 * The characters of a text as a reader counts them: a conjunct with its vowel sign is one.
 *
 * Intl.Segmenter's clusters (Unicode Annex 29), joined wherever they would be cut before or after a
 * hasanta (U+09CD): Annex 29 tells র‍্যা or অ্যা in two, which no reader does. Before white space a final
 * hasanta ends its character. The parts joined give the text back.
 *
 * @example
 * graphemes('ক্ষীণ র‍্যাব') // ['ক্ষী', 'ণ', ' ', 'র‍্যা', 'ব']
 */
export function graphemes(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const { segment } of SEGMENTER.segment(text)) {
    const joins = STARTS_WITH_HASANTA.test(segment) || (open && !/^\s/.test(segment));
    if (joins && found.length > 0) found[found.length - 1] += segment;
    else found.push(segment);
    open = ENDS_WITH_HASANTA.test(segment);
  }
  return found;
}

const SEGMENTER = new Intl.Segmenter('bn', { granularity: 'grapheme' });
const STARTS_WITH_HASANTA = /^[\u200c\u200d]*\u09cd/;
const ENDS_WITH_HASANTA = /\u09cd[\u200c\u200d]*$/;
