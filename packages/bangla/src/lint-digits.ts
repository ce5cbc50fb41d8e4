import type { Flaw } from './lint-finding.ts';
import { isTechnical } from './lint-technical.ts';

/** Digits of two scripts in one number: ২০2৫. Not in addresses and product names. */
export function checkDigits(text: string): Flaw[] {
  const flaws: Flaw[] = [];
  for (const match of text.matchAll(MIXED_NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isTechnical(text, start, end)) continue;
    flaws.push({ start, end, rule: 'mixed-digits', suggestion: match[0].replace(/[0-9०-९]/g, banglaDigit) });
  }
  return flaws;
}

function banglaDigit(digit: string): string {
  const unit = digit.charCodeAt(0);
  return String.fromCharCode(unit + BANGLA_ZERO - (unit >= DEVANAGARI_ZERO ? DEVANAGARI_ZERO : LATIN_ZERO));
}

const LATIN_ZERO = 0x30;
const DEVANAGARI_ZERO = 0x966;
const BANGLA_ZERO = 0x9e6;
/** Begins with the digits before the first change of script, so that ordinary numbers cost nothing; bounded, for time. */
const ANY = '[0-9०-९০-৯]';
const MIXED_NUMBER = new RegExp(
  '(?<![A-Za-z0-9०-९০-৯])' +
    '(?:[0-9]{1,20}[.,]?[०-९০-৯]|[০-৯]{1,20}[.,]?[0-9०-९]|[०-९]{1,20}[.,]?[0-9০-৯])' +
    `${ANY}{0,20}(?:[.,]${ANY}{1,20}){0,6}(?![A-Za-z0-9०-९০-৯])`,
  'g',
);
