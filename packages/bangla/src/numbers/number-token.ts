import { NEEDS_UNIT, type NumberStem, STEMS } from './number-stem.ts';
import { UNIT_WORDS } from './number-units.ts';

/** A numeral with what is attached to it, or a word about numbers; terms and phrases are made of it. */
export interface NumberToken extends Omit<NumberStem, 'unit'> {
  start: number;
  end: number;
  unit: string | undefined;
  ending: NumberEnding | undefined;
  inWords: boolean;
  /** Is a number only with a unit or in a range. */
  needsUnit: boolean;
}

/** The case, or an ending that makes the number a bound: শতাধিক, হাজারখানেক, দশেক. */
export type NumberEnding = 'genitive' | 'locative' | 'object' | 'over' | 'about';

/** A unit behind a number. */
export type FoundUnit = Pick<NumberToken, 'unit' | 'ending' | 'end'>;

/** The first token at or behind an offset of a text in the normal form with Latin digits. */
export function nextToken(text: string, at: number): NumberToken | null {
  return tokenOf(matchAt(NEXT, text, at));
}

/** The token that begins at an offset, or behind an apostrophe and up to two spaces there. */
export function tokenAfter(text: string, end: number): NumberToken | null {
  return tokenOf(matchAt(AFTER, text, end));
}

/** The unit word or sign behind a number, a space between or none; null where something else stands. */
export function unitAfter(text: string, end: number): FoundUnit | null {
  const match = matchAt(UNIT_AFTER, text, end);
  if (match === null) return null;
  const [all, word = '', sign = '', ...endings] = match;
  const unit = UNITS.get(lettersOf(word)) ?? SIGN_UNITS[sign];
  return { unit, ending: endingOf(endings), end: end + all.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function tokenOf(match: RegExpExecArray | null): NumberToken | null {
  if (match === null) return null;
  const [all, gap = '', numeral, word = '', part, ordinal, scale = '', nth, unitWord = '', ...endings] =
    match;
  const stem = numeral === undefined ? STEMS.get(word) : cardinalOf(numeral);
  const unit = UNITS.get(lettersOf(unitWord));
  const isBare = scale === '' && unit === undefined;
  const token: NumberToken = {
    ...(stem ?? { kind: unit === undefined || scale !== '' ? 'other' : 'unit', digits: '1', scales: [] }),
    ...{ start: match.index + gap.length, end: match.index + all.length, inWords: numeral === undefined },
    ...{ unit: unit ?? stem?.unit, ending: endingOf(endings), needsUnit: isBare && NEEDS_UNIT.test(word) },
  };
  if (stem === undefined) return token;
  if (part !== undefined) return { ...token, kind: token.kind === 'ordinal' ? 'part' : 'other' };
  token.scales = [...token.scales, ...(STEMS.get(scale)?.scales ?? [])];
  const isOrdinal = ordinal !== undefined || nth !== undefined || (isBare && isMonthDay(token, endings));
  if (isOrdinal) return { ...token, kind: 'ordinal', ending: undefined };
  const isOther = isBare ? isOtherWord(token) : unit !== undefined && stem.unit !== undefined;
  return isOther ? { ...token, kind: 'other' } : token;
}

function cardinalOf(numeral: string): NumberStem {
  return { kind: 'cardinal', digits: numeral.replaceAll(',', ''), scales: [] };
}

/** পাঁচই, আঠারোই and একুশে are days of a month; নয়ই is not. */
function isMonthDay(
  { kind, digits, needsUnit }: NumberToken,
  endings: readonly (string | undefined)[],
): boolean {
  const day = kind === 'cardinal' && !needsUnit ? Number(digits) : 0;
  const ending = endings.find(Boolean);
  return (ending === 'ই' && day >= 5 && day <= 18) || (ending === 'ে' && day >= 19 && day <= 31);
}

/** Whether a case ending makes another word of a stem: একে, দশকে, দশমিকে. */
function isOtherWord({ kind, ending, needsUnit, inWords }: NumberToken): boolean {
  if (ending === undefined || !inWords) return false;
  if (needsUnit && ending !== 'about') return true;
  return (ending === 'object' && kind !== 'scale') || /point|minus|hundredth/.test(kind);
}

function endingOf(groups: readonly (string | undefined)[]): NumberEnding | undefined {
  return ENDING_NAMES[groups.findIndex(Boolean)];
}

/** A word without the spaces and points that it may be written with, or its pattern without their signs. */
function lettersOf(word: string): string {
  return word.replace(/[^\u0980-\u09ff]/g, '');
}

function alternatives(words: Iterable<string>): string {
  return `(?:${[...words].join('|')})`;
}

export const LETTERS = '[\\u0981-\\u09e3\\u09f0\\u09f1\\u200c\\u200d]';
const APOSTROPHE = `(?:['’‘](?=${LETTERS}))?`;
/** Behind a word; ^ stands in badly converted Bijoy text for the second half of a conjunct: বিশ^বিদ্যালয়. */
export const WORD_END = `(?!['’‘]?${LETTERS}|\\^)`;

/**
 * Commas group where two or three digits stand between them and three after the last (12,34,567 and 1,234,567), or
 * five as some write lakhs; otherwise they separate numbers.
 */
const WHOLE = '(?:[1-9]\\d{0,2}(?:,\\d\\d\\d?){0,12},(?:\\d{3}|\\d{5})(?!\\d|,\\d)|\\d+)';
/** A point is a decimal point when there is one only. Digits behind Latin letters are part of a name (A320). */
const NUMERAL = `(?<!\\d|[A-Za-z_](?<!\\dx))((?<!\\d\\.)${WHOLE}\\.\\d+(?!\\d|\\.\\d)|${WHOLE})`;

/** Words that only look like a number: picked up, in a century, each, at once, at first, all around, a place, names. */
const NOT_NUMBERS =
  '(?!কুড়িয়ে|(?:অর্ধ)?শতকে|আশিশ|শে|শোর(?!ও)|একেক|একবারে(?!র)|বার(?![টজো]| (?:হাজার|লাখ|কোটি))|প্রথম(?:ে(?!র)|ও|\\s+আলো)|আড়াইহাজার|চার পাশ|একুশে\\s+(?:পদক|বই|গ্রন্থ|টেলি|টিভি))';

const LINK = "[-'’‘ ]?";
/** The endings that make ordinals of digits: ১ম, ২য়, ৪র্থ, ২১শে; ই does for days of a month, and stresses other numbers. */
const ORDINAL = `((?<=\\d)(?:ম|য়|য|${LINK}(?:র্থ|ঠা|ষ্ঠ|লা|রা|শে|(?<=(?<!\\d)(?:[5-9]|1[0-8])${LINK})ই)))`;

const ENDINGS: Readonly<Record<NumberEnding, string>> = {
  genitive: '(?:য়ে|ে|এ)?র[ওইো]?',
  locative: '(?:য়ে|ে|য়|তে|এ)[ওই]?|[ওই]',
  object: 'কে[ওই]?|সহই?|ব্যাপ[ীি]|মেয়াদ[ীি]|জুড়ে',
  over: 'াধিক|োর্ধ(?:্ব)?|ঊর্ধ্ব',
  about: '(?:খানে|য়ে|ে)ক(?:ের|ও)?',
};
const ENDING_NAMES = /* @__PURE__ */ Object.keys(ENDINGS) as NumberEnding[];
const ENDING = /* @__PURE__ */ alternatives(Object.values(ENDINGS).map((pattern) => `(${pattern})`));
const UNITS = /* @__PURE__ */ unitsByWord();
const UNIT = `(${/* @__PURE__ */ Object.values(UNIT_WORDS).join('|')})`;

function unitsByWord(): Map<string, string> {
  return new Map(
    Object.entries(UNIT_WORDS).flatMap(([unit, words]) =>
      words.split('|').map((word) => [lettersOf(word), unit] as const),
    ),
  );
}

const SCALE = /* @__PURE__ */ alternatives(
  [...STEMS].flatMap(([word, { kind }]) => (kind === 'scale' ? word : [])),
);
/** A hyphen links to digits only: ৫-এর. */
const WITH_UNIT = `(?:(?<=\\d)-(?=${LETTERS})|${APOSTROPHE})${UNIT}?${APOSTROPHE}${ENDING}?`;
const ATTACHED = `(?:${ORDINAL}|${APOSTROPHE}(${SCALE})?(?:(${LINK}তম)|${WITH_UNIT}))${WORD_END}`;
const STEM = `(?<!${LETTERS}['’‘]?)(?=${LETTERS})${NOT_NUMBERS}(?:(${/* @__PURE__ */ alternatives(STEMS.keys())})(াংশ)?)?`;
/** A numeral, or a word with its stem; digits are a token whatever stands behind them. */
const TOKEN = `(?:${NUMERAL}|${STEM})(?:${ATTACHED}|(?<=\\d))`;
const NEXT = /* @__PURE__ */ new RegExp(`()${TOKEN}`, 'g');
const AFTER = /* @__PURE__ */ new RegExp(`(['’‘]? {0,2})${TOKEN}`, 'y');

/** The signs of units, with the case ending written onto them (৫%-এর). */
export const SIGN_UNITS: Readonly<Record<string, string>> = {
  '৳': 'BDT',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '%': 'percent',
  '°': 'degree',
};
const SIGN = '[%°]|[৳$€£₹](?!\\d)';
const UNIT_AFTER = /* @__PURE__ */ new RegExp(
  `['’‘]? {0,2}(?:${UNIT}|(${SIGN}))(?:[-'’‘]?${ENDING}${WORD_END}|${WORD_END})`,
  'y',
);
