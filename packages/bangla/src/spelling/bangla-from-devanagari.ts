/** Devanagari marks on Bangla letters, and Devanagari digits in Bangla numbers, as the Bangla ones they look like. */
export function banglaFromDevanagari(text: string): string {
  if (!/[\u0900-\u0963\u0966-\u096f]/.test(text)) return text;
  return text
    .replace(
      /(?<=[\u0981-\u09e3\u09f0\u09f1])[\u0901-\u0903\u093c-\u094d\u00ad\u200b-\u200f\u2060\ufeff]+/g,
      moved,
    )
    .replace(/[०-९০-৯]+/g, (digits) => (/[০-৯]/.test(digits) ? moved(digits) : digits));
}

function moved(signs: string): string {
  return signs.replace(HAS_TWIN, (sign) => String.fromCharCode(sign.charCodeAt(0) + BLOCK));
}

/** Bangla's block repeats Devanagari's, 128 code points on; these are the ones that have a twin there. */
const BLOCK = 0x80;
const HAS_TWIN = /[\u0901-\u0903\u093c\u093e-\u0944\u0947\u0948\u094b-\u094d\u0966-\u096f]/g;
