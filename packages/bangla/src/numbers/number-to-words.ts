import { CARDINALS } from './number-words.ts';

/**
 * A number in Bangla words, in the spelling of the Bangla Academy's dictionary.
 *
 * Scales are শত (written together with its digit), হাজার, লাখ and কোটি; beyond ৯৯ লাখ কোটি the crores are counted in
 * crores again (এক কোটি কোটি is 10¹⁴). Decimals follow দশমিক digit by digit, as JavaScript writes the number in full
 * (12.50 is 12.5). A negative number begins with ঋণাত্মক. Every bigint is exact.
 *
 * @throws RangeError for NaN and infinities
 *
 * @example
 * numberToWords(364085) // 'তিন লাখ চৌষট্টি হাজার পঁচাশি'
 * numberToWords(-12.05) // 'ঋণাত্মক বারো দশমিক শূন্য পাঁচ'
 */
export function numberToWords(n: number | bigint): string {
  if (typeof n === 'number' && !Number.isFinite(n)) throw new RangeError(`not a finite number: ${n}`);
  const [whole = '', decimals = ''] = inFull(String(n < 0 ? -n : n)).split('.');
  const words = n < 0 ? [MINUS] : [];
  words.push(wholeInWords(whole));
  if (decimals !== '') words.push(POINT, ...Array.from(decimals, cardinal));
  return words.join(' ');
}

/** The digits of a number that may be written with an exponent: 1.5e-7 is 0.00000015. */
function inFull(written: string): string {
  const [mantissa = '', exponent] = written.split('e');
  if (exponent === undefined) return mantissa;
  const [whole = '', decimals = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent);
  if (point <= 0) return `0.${'0'.repeat(-point)}${whole}${decimals}`;
  return (whole + decimals).padEnd(point, '0');
}

function wholeInWords(digits: string): string {
  const first = digits.length % CRORE_DIGITS || CRORE_DIGITS;
  let words = underCrore(Number(digits.slice(0, first))) || cardinal('0');
  for (let at = first; at < digits.length; at += CRORE_DIGITS) {
    words += ` ${CRORE} ${underCrore(Number(digits.slice(at, at + CRORE_DIGITS)))}`.trimEnd();
  }
  return words;
}

function underCrore(n: number): string {
  const lakhs = Math.floor(n / 1e5);
  const thousands = Math.floor(n / 1e3) % 100;
  const hundreds = Math.floor(n / 100) % 10;
  const words: string[] = [];
  if (lakhs > 0) words.push(cardinal(lakhs), LAKH);
  if (thousands > 0) words.push(cardinal(thousands), THOUSAND);
  if (hundreds > 0) words.push(cardinal(hundreds) + HUNDRED);
  if (n % 100 > 0) words.push(cardinal(n % 100));
  return words.join(' ');
}

function cardinal(n: number | string): string {
  return CARDINALS[Number(n)] as string;
}

const CRORE_DIGITS = 7;
const MINUS = 'ঋণাত্মক';
const POINT = 'দশমিক';
const CRORE = 'কোটি';
const LAKH = 'লাখ';
const THOUSAND = 'হাজার';
const HUNDRED = 'শত';
