import type { NumberPhrase } from './number-phrase.ts';
import { LETTERS, WORD_END } from './number-token.ts';

/** The number is more than the value or at least it, less or at most, or near it. */
export type NumberBound = 'over' | 'under' | 'about';

/** What the words around a number, or its own ending, make of it. */
export function boundOf(text: string, phrase: NumberPhrase): NumberBound | undefined {
  const { ending, unit, start } = phrase;
  if (unit === 'ordinal') return undefined;
  if (ending === 'over' || ending === 'about') return ending;
  return boundAfter(text, phrase) ?? boundBefore(text, start);
}

/** অন্তত, সর্বোচ্চ, প্রায়; আরও and মোট may stand between. */
export function boundBefore(text: string, start: number): NumberBound | undefined {
  return named(BEFORE.exec(textBefore(text, start)));
}

/** What stands before an offset, as far as it can matter. */
export function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - LONGEST_CONTEXT), start);
}

/** ৫০০ জনের বেশি. Only a genitive before বেশি or কম makes a bound: ৫ শতাংশ বেশি compares with something else. */
function boundAfter(text: string, phrase: NumberPhrase): NumberBound | undefined {
  const { ending, end, unit } = phrase;
  const rest = text.slice(end, end + LONGEST_CONTEXT);
  if (OVER.test(rest) && ending !== 'object') return 'over';
  const match = AFTER.exec(ending === 'genitive' ? ` এর${rest}` : rest);
  const bound = named(match);
  const { than, not } = match?.groups ?? {};
  if (bound === 'about' && unit === 'times') return undefined;
  if ((bound === 'about' || than !== undefined) && isYear(phrase)) return undefined;
  return not === undefined || bound === undefined ? bound : OPPOSITE[bound];
}

function named(match: RegExpExecArray | null): NumberBound | undefined {
  return BOUNDS.find((bound) => match?.groups?.[bound]);
}

/** ১৯৭১-এর মতো is like 1971, not about 1971. */
export function isYear({ unit, inWords, digits, value }: NumberPhrase): boolean {
  return unit === undefined && !inWords && value === Number(digits) && value >= 1900 && value < 2100;
}

const LONGEST_CONTEXT = 60;
const BOUNDS: readonly NumberBound[] = ['over', 'under', 'about'];
const OPPOSITE: Partial<Record<NumberBound, NumberBound>> = { over: 'under', under: 'over' };
const WORD = `(?<!${LETTERS})`;
const GAP = "['’‘]?[- ]{1,3}";
const OR = `${GAP}(?:বা|অথবা|কিংবা|এবং|ও)`;
const BEFORE = /* @__PURE__ */ new RegExp(
  WORD +
    '(?:(?<over>অন্তত(?:পক্ষে)?|কমপক্ষে|ন্য[ূু]নতম|নূন্যতম|সর্বনিম্ন|কম করে(?: হলেও)?)|' +
    '(?<under>সর্বোচ্চ|সর্বাধিক|বড়জোর|অন[ূু]র্ধ্ব|অনধিক)|(?<about>প্রায়|আনুমানিক|মোটামুটি|কমবেশি))' +
    '(?: আরও| আরো| মোট)?[- ]{0,2}$',
);
/** Words that need no genitive before them. */
const OVER = /* @__PURE__ */ new RegExp(
  `^(?:${OR})?${GAP}(?:ছাড়(?:িয়ে|াল|াবে|ায়|ানো)|(?:[ঊউ]র্ধ্বে?|ততোধিক|তদূর্ধ্ব)${WORD_END})`,
);
/** With a genitive, which stands before it as এর: its own word, or added for the ending of the number. */
const AFTER = /* @__PURE__ */ new RegExp(
  `^(?:(?: এর)?(?:${OR})?${GAP}(?:এর|তার)ও?(?<than>${GAP}চেয়েও?)?` +
    `(?:${GAP}(?:কিছু|সামান্য|একটু|অনেক|আর[ওো]))?|(?=${GAP}মতো))` +
    `${GAP}(?:(?<over>বেশ[িী]|বেশিবার|অধিক|[ঊউ]র্ধ্বে?|[উও]পরে)|(?<under>কমে?|ন[িী]চের?)|(?<about>মতো?|কাছাকাছি|আশে?পাশে))` +
    `${WORD_END}(?<not>${GAP}(?:নয়|না)${WORD_END})?`,
);
