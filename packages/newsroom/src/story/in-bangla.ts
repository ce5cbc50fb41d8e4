import { toBanglaDigits } from '@hurkaru/bangla';

/**
 * A Bangla sentence with something put in: numbers stand in Bangla digits, without separators; words as they are.
 *
 * @example inBangla`${12} নম্বরের কোনো সংবাদ নেই।` // '১২ নম্বরের কোনো সংবাদ নেই।'
 */
export function inBangla(
  sentence: TemplateStringsArray,
  ...put: readonly (string | number | bigint)[]
): string {
  return String.raw(
    { raw: sentence },
    ...put.map((value) => (typeof value === 'string' ? value : toBanglaDigits(String(value)))),
  );
}
