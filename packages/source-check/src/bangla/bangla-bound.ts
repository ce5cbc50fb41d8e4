import { type FoundNumber, normalize } from '@hurkaru/bangla';
import { withLetterRanges } from '../dates/with-letter-ranges.ts';
import type { Bound } from '../facts.ts';

/**
 * The bound of a number that findNumbers read: at least told from more than, at most from less than, and some more that it
 * leaves out (≥, পর্যন্ত behind a unit, "৫০-এর ওপর", "১-এর থেকে কম", "খুব বেশি হলে").
 */
export function banglaBound(text: string, { start, end, bound, unit }: FoundNumber): Bound | undefined {
  if (unit === 'ordinal') return undefined;
  const before = normalize(text.slice(Math.max(0, start - LOOK), start));
  const behind = normalize(text.slice(end, end + LOOK));
  if (bound === 'over') return AT_LEAST.test(before) || OR_MORE.test(behind) ? 'at-least' : 'over';
  if (bound === 'under') return AT_MOST.test(before) || NOT_MORE.test(behind) ? 'up-to' : 'under';
  return bound ?? signBefore(before) ?? wordBefore(before) ?? wordBehind(before, behind, unit);
}

const LOOK = 36;

function signBefore(before: string): Bound | undefined {
  return SIGNS[/([≥>≤<~≈]) ?[$৳€£]?$/.exec(before)?.[1] ?? ''];
}

const SIGNS: Readonly<Record<string, Bound>> = {
  '≥': 'at-least',
  '>': 'over',
  '≤': 'up-to',
  '<': 'under',
  '~': 'about',
  '≈': 'about',
};

function wordBefore(before: string): Bound | undefined {
  if (AT_LEAST.test(before)) return 'at-least';
  if (AT_MOST.test(before)) return 'up-to';
  return ABOUT.test(before) ? 'about' : undefined;
}

function wordBehind(before: string, behind: string, unit: string | undefined): Bound | undefined {
  if (MORE.test(behind)) return NOT_MORE.test(behind) ? 'up-to' : 'over';
  if (LESS.test(behind)) return 'under';
  const isRange = /(?:থেকে|হতে|-|–) ?$/.test(before);
  return unit !== undefined && unit !== 'oclock' && !isRange && UNTIL.test(behind) ? 'up-to' : undefined;
}

function pattern(source: string): RegExp {
  return new RegExp(withLetterRanges(source.normalize('NFC')), 'u');
}

const GAP = '(?: (?:আর[ওো]|মোট|পরিমাণে|পরিমানে|মাত্র))?[- ]{0,2}[$৳€£]?$';
const WORD_END = '(?![\\p{L}\\p{M}])';
/** The genitive behind a number in digits, and the word of comparing: -এর চেয়ে, জনেরও. */
const OF = "^['’-]?(?: ?এর| ?র)?ও? ";
const THAN = '(?:থেকে|চেয়ে|তুলনায়)ও? ';
const BY = '(?:(?:কিছু|সামান্য|অনেক|আরও|আরো) )?';
const AT_LEAST = /* @__PURE__ */ pattern(
  `(?:অন্তত(?:ঃ|পক্ষে)?|কমপক্ষে|ন্য[ূু]নতম|নূন্যতম|সর্বনিম্ন|কম করে(?: হলেও)?|কম হলেও|অন্ততপক্ষে)${GAP}`,
);
const AT_MOST = /* @__PURE__ */ pattern(
  `(?:সর্বোচ্চঃ?|সর্বাধিক|বড়জোর|বড় জোর|অনধিক|বেশি হলে|বেশির পক্ষে|অনূর্ধ্ব)${GAP}`,
);
const ABOUT = /* @__PURE__ */ pattern(`(?:প্রায়|আনুমানিক|মোটামুটি|কমবেশি|কাছাকাছি)${GAP}`);
const OR_MORE = /^['’-]?(?:এর)? ?(?:বা|অথবা|কিংবা) /;
const NOT_MORE = /* @__PURE__ */ pattern(`(?:বেশি|বেশী|অধিক|ওপরে|উপরে) (?:নয়|না|নহে)${WORD_END}`);
const MORE = /* @__PURE__ */ pattern(
  `^ (?:ছাড়িয়ে|পেরিয়ে|অতিক্রম)|${OF}(?:${THAN})?${BY}(?:[ওউ]পরে?|ঊর্ধ্বে?|অতিক্রম)${WORD_END}|${OF}${THAN}${BY}(?:বেশি|বেশী|অধিক)${WORD_END}`,
);
const LESS = /* @__PURE__ */ pattern(`${OF}${THAN}${BY}(?:কম|নিচে|নীচে)${WORD_END}|${OF}কমবয়সী`);
const UNTIL = /* @__PURE__ */ pattern(`^ ?পর্যন্ত${WORD_END}`);
