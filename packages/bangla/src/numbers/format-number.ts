/**
 * A number in Bangla digits, grouped as লাখ and কোটি are: three digits, then two and two.
 *
 * Decimals are kept as they are (`12.50` is the number 12.5), up to 100 of them: what is smaller than 10⁻¹⁰⁰ is ০. The
 * minus sign is the hyphen-minus that newspapers set. Numbers that JavaScript writes with an exponent are written out
 * in full. A bigint is grouped too.
 *
 * @throws RangeError for NaN and infinities
 *
 * @example
 * formatNumber(1234567) // '১২,৩৪,৫৬৭'
 * formatNumber(-1234.5) // '-১,২৩৪.৫'
 */
export function formatNumber(n: number | bigint): string {
  if (typeof n === 'number' && !Number.isFinite(n)) throw new RangeError(`not a finite number: ${n}`);
  return NUMBERS.format(n);
}

const NUMBERS = /* @__PURE__ */ new Intl.NumberFormat('bn-u-nu-beng', {
  maximumFractionDigits: 100,
  signDisplay: 'negative',
});
