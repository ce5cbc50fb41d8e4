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
  for (const { segment } of SEGMENTER.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && belongTogether(last, segment)) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

function belongTogether(left: string, right: string): boolean {
  if (/^[\u200c\u200d]*\u09cd/.test(right)) return true;
  return /\u09cd[\u200c\u200d]*$/.test(left) && !/^\s/.test(right);
}

const SEGMENTER = new Intl.Segmenter('bn', { granularity: 'grapheme' });
