/**
 * Writes the digits ০–৯ as 0–9 and leaves everything else alone.
 *
 * @example
 * toLatinDigits('১২টি খবর') // '12টি খবর'
 */
export function toLatinDigits(text: string): string {
  return text.replace(/[০-৯]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - BANGLA_ZERO + LATIN_ZERO),
  );
}

const LATIN_ZERO = 0x30;
const BANGLA_ZERO = 0x9e6;
