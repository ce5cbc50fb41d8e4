export interface PageLine {
  /** trimmed, not empty */
  text: string;
  /** an empty line stands before it */
  afterGap: boolean;
}

/**
 * The lines of a page, without what cannot be seen: control and direction characters, zero-width and
 * no-break spaces. Joiners (U+200C, U+200D) are part of Bangla words and stay.
 *
 * @example
 * cleanLines('প্রথম \u00a0 লাইন\r\n\r\nদ্বিতীয়')
 * // → [{ text: 'প্রথম লাইন', afterGap: false }, { text: 'দ্বিতীয়', afterGap: true }]
 */
export function cleanLines(text: string): PageLine[] {
  const lines: PageLine[] = [];
  let afterGap = false;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/)) {
    const line = cleanText(raw);
    if (line === '') {
      afterGap = lines.length > 0;
      continue;
    }
    lines.push({ text: line, afterGap });
    afterGap = false;
  }
  return lines;
}

/**
 * One line of text in Unicode's composed form with single spaces.
 *
 * @example
 * cleanText('  ক\u00a0 খ\ufeff ') // → 'ক খ'
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .split(/[\s\u00a0\u3000]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

// Controls (tab is white space), soft hyphen, zero-width space, direction marks, byte order mark, unpaired surrogates.
const INVISIBLE =
  /(?!\s)\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd]|\p{Cs}/gu;
