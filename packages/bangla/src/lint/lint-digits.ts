import { toBanglaDigits } from '../numbers/to-bangla-digits.ts';
import type { Flaw } from './lint-finding.ts';
import { flawsMatching } from './lint-flaws-matching.ts';
import { isTechnical } from './lint-technical.ts';

/** Latin and Bangla digits in one number: ২০2৫. Not in addresses and product names. */
export function checkDigits(text: string): Flaw[] {
  return flawsMatching(text, MIXED_NUMBER, 'mixed-digits', (number, _, start, end) =>
    isTechnical(text, start, end) ? undefined : toBanglaDigits(number),
  );
}

/** Begins with the digits before the first change of script, so that ordinary numbers cost nothing; bounded, for time. */
const MIXED_NUMBER =
  /(?<![A-Za-z0-9০-৯])(?:[0-9]{1,20}[.,]?[০-৯]|[০-৯]{1,20}[.,]?[0-9])[0-9০-৯]{0,20}(?:[.,][0-9০-৯]{1,20}){0,6}(?![A-Za-z0-9০-৯])/g;
