/**
 * Writes the digits 0–9 as ০–৯ and leaves everything else alone.
 *
 * @example
 * toBanglaDigits('12 July 2025, 19:17') // '১২ July ২০২৫, ১৯:১৭'
 */
export function toBanglaDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + BANGLA_ZERO - LATIN_ZERO),
  );
}

const LATIN_ZERO = 0x30;
const BANGLA_ZERO = 0x9e6;
