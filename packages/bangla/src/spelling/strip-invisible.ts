/**
 * Removes the zero-width characters that change nothing in Bangla, and soft hyphens and byte order marks
 * everywhere; rewrites the older spellings of র‍্য and ৎ that use joiners. See normalize.
 */
export function stripInvisible(text: string): string {
  if (!/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(text)) return text;
  return text
    .replace(/([রৰ])[\u200b-\u200d]+(্+)\u200d*(?=য)/g, '$1\u200d$2')
    .replace(/([রৰ])্\u200d+(?=য)/g, '$1\u200d্')
    .replace(/ত্\u200d+/g, 'ৎ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g, (run, at: number, whole: string) => kept(run, at, whole));
}

/** What remains of a run of zero-width characters. */
function kept(run: string, at: number, text: string): string {
  const before = at === 0 ? '' : lastCharacter(text, at);
  const after = text.codePointAt(at + run.length);
  const next = after === undefined ? '' : String.fromCodePoint(after);
  return run.replace(/./g, (sign) => (changesForm(sign, before, next, text, at + run.length) ? sign : ''));
}

function lastCharacter(text: string, end: number): string {
  const low = text.charCodeAt(end - 1);
  return low >= 0xdc00 && low <= 0xdfff && end > 1 ? text.slice(end - 2, end) : text.slice(end - 1, end);
}

function changesForm(sign: string, before: string, next: string, text: string, end: number): boolean {
  if (sign === ZWNJ && before === '্') return /[ক-হৰৱ]/.test(next);
  if (sign === ZWJ && /[রৰ]/.test(before)) return /^্+য/.test(text.slice(end, end + 34));
  if (/[\u200e\u200f]/.test(sign)) return RIGHT_TO_LEFT.test(before) || RIGHT_TO_LEFT.test(next);
  if (/[\u00ad\u2060\ufeff]/.test(sign) || BANGLA.test(before)) return false;
  if (/\p{Script=Latin}/u.test(before)) return sign !== ZWSP && /\p{Script=Latin}/u.test(next);
  return sign === ZWSP ? /[\p{L}\p{M}]/u.test(before) : /[\p{L}\p{M}\p{So}\p{Sk}]/u.test(before);
}

const ZWSP = '\u200b';
const ZWNJ = '\u200c';
const ZWJ = '\u200d';
const BANGLA = /[\u0964\u0965\u0980-\u09ff]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
