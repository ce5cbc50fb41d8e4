import type { NumberPhrase } from './number-phrase.ts';
import { afterSpace, type NumberText, wordAt, wordBefore } from './number-token.ts';

/** The number is more than the value or at least it, less or at most, or near it. */
export type NumberBound = 'over' | 'under' | 'about';

/** What the words around a number, or its own ending, make of it. */
export function boundOf(source: NumberText, phrase: NumberPhrase): NumberBound | undefined {
  const { ending, end, start } = phrase;
  if (phrase.unit === 'ordinal') return undefined;
  if (ending.case === 'over' || ending.case === 'about') return ending.case;
  return boundAfter(source, phrase) ?? boundBefore(source, start) ?? plusSign(source.text, end);
}

/** অন্তত, সর্বোচ্চ, প্রায়; আরও and মোট may stand between. */
export function boundBefore(source: NumberText, start: number): NumberBound | undefined {
  let word = wordBefore(source, skipBack(source.text, start));
  if (word !== null && BETWEEN.has(word.key)) word = wordBefore(source, skipBack(source.text, word.start));
  if (word === null) return undefined;
  if (HALF_PHRASES[word.key] !== undefined) return phraseBefore(source, word);
  return BEFORE.get(word.key);
}

/** Whether the word before says that the number is not counted: কয়েক হাজার, শত শত. */
export function isIndefinite(source: NumberText, start: number): boolean {
  const word = wordBefore(source, skipBack(source.text, start));
  return word !== null && INDEFINITE.has(word.key);
}

/** কম করে, কম করে হলেও: the last word, and those that make a bound of it. */
function phraseBefore(source: NumberText, last: { key: string; start: number }): NumberBound | undefined {
  const before = wordBefore(source, skipBack(source.text, last.start));
  if (before === null) return undefined;
  return HALF_PHRASES[last.key]?.includes(before.key) ? 'over' : undefined;
}

/**
 * ৫০০ জনের বেশি. Only a genitive before বেশি or কম makes a bound: ৫ শতাংশ বেশি compares with something else.
 */
function boundAfter(source: NumberText, phrase: NumberPhrase): NumberBound | undefined {
  let word = wordAfter(source, phrase.end);
  if (word === null) return undefined;
  if (TOPPING.test(word.key) && phrase.ending.case !== 'object') return 'over';
  if (OVER_WITHOUT_GENITIVE.has(word.key)) return 'over';
  if (word.key === LIKE && phrase.ending.case === undefined && phrase.unit !== 'times') return 'about';
  let genitive = phrase.ending.case === 'genitive';
  if (OR.has(word.key)) {
    word = wordAfter(source, word.end);
    genitive = false;
  }
  if (word !== null && (GENITIVE.has(word.key) || (!genitive && THAN_THAT.has(word.key)))) {
    genitive = true;
    word = wordAfter(source, word.end);
  }
  return genitive && word !== null ? boundWord(source, phrase, word) : undefined;
}

interface WordFound {
  key: string;
  end: number;
}

function boundWord(source: NumberText, phrase: NumberPhrase, first: WordFound): NumberBound | undefined {
  let word: WordFound | null = first;
  if (THAN.has(word.key)) {
    if (TIMES.has(phrase.unit ?? '') || isYear(phrase)) return undefined;
    word = wordAfter(source, word.end);
  }
  if (word !== null && SLIGHTLY.has(word.key)) word = wordAfter(source, word.end);
  const bound = word === null ? undefined : AFTER.get(word.key);
  if (word === null || bound === undefined) return undefined;
  if (bound === 'about') return phrase.unit === 'times' || isYear(phrase) ? undefined : bound;
  return NOT.has(wordAfter(source, word.end)?.key ?? '') ? OPPOSITE[bound] : bound;
}

/** ১৯৭১-এর মতো is like 1971, not about 1971. */
function isYear({ unit, inWords, lead, value }: NumberPhrase): boolean {
  return unit === undefined && !inWords && value === Number(lead) && value >= 1900 && value < 2100;
}

function wordAfter(source: NumberText, end: number): WordFound | null {
  const hyphen = source.text.charAt(end) === '-' ? 1 : 0;
  return wordAt(source, afterSpace(source.text, end + hyphen));
}

/** Over a space, or the hyphen of অনূর্ধ্ব-১৯. */
function skipBack(text: string, start: number): number {
  const at = ' -\u00a0'.includes(text.charAt(start - 1)) ? start - 1 : start;
  return text.charAt(at - 1) === ' ' ? at - 1 : at;
}

function plusSign(text: string, end: number): NumberBound | undefined {
  return text.charAt(end) === '+' && !/[\d০-৯]/.test(text.charAt(end + 1)) ? 'over' : undefined;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function boundMap(over: string, under: string, about: string): ReadonlyMap<string, NumberBound> {
  const map = new Map<string, NumberBound>();
  for (const word of over.split(' ')) map.set(word, 'over');
  for (const word of under.split(' ')) map.set(word, 'under');
  for (const word of about.split(' ')) map.set(word, 'about');
  return map;
}

const BEFORE = /* @__PURE__ */ boundMap(
  'অন্তত অন্ততপক্ষে কমপক্ষে ন্যূনতম ন্যুনতম নূন্যতম নিদেনপক্ষে ন্যূনপক্ষে সর্বনিম্ন',
  'সর্বোচ্চ সর্বাধিক বড়জোর অনূর্ধ্ব অনুর্ধ্ব অনূর্ধ অনধিক',
  'প্রায় আনুমানিক মোটামুটি কমবেশি কাছাকাছি',
);
const AFTER = /* @__PURE__ */ boundMap(
  'বেশি বেশী বেশিই বেশিবার অধিক ঊর্ধ্বে ঊর্ধ্ব উর্ধ্বে উর্ধ্ব ঊর্ধ্বের উপরে ওপরে',
  'কম কমই কমে নিচে নীচে নিচের নীচের',
  'মতো মত মতোই কাছাকাছি আশপাশে আশেপাশে',
);
/** Last words of কম করে and কম করে হলেও, with what stands before them. */
const HALF_PHRASES: Readonly<Record<string, readonly string[]>> = {
  করে: ['কম'],
  করেও: ['কম'],
  হলেও: ['করে', 'কম'],
};
const BETWEEN = /* @__PURE__ */ wordSet('আরও আরো মোট');
const INDEFINITE = /* @__PURE__ */ wordSet('কয়েক বহু অনেক কত কতো প্রতি শত হাজার লাখ লক্ষ কোটি হাজারও লাখও');
const OR = /* @__PURE__ */ wordSet('বা অথবা কিংবা এবং ও');
const GENITIVE = /* @__PURE__ */ wordSet('এর এরও র রও');
const THAN_THAT = /* @__PURE__ */ wordSet('তার তারও এর এরও');
const THAN = /* @__PURE__ */ wordSet('চেয়ে চেয়েও চাইতে চাইতেও থেকেও');
const SLIGHTLY = /* @__PURE__ */ wordSet('কিছু কিছুটা সামান্য একটু অনেক আরও আরো খানিকটা');
const NOT = /* @__PURE__ */ wordSet('নয় না');
const OVER_WITHOUT_GENITIVE = /* @__PURE__ */ wordSet('ঊর্ধ্ব উর্ধ্ব ঊর্ধ্বে উর্ধ্বে ততোধিক তদূর্ধ্ব');
/** গত পাঁচ বছরের চেয়ে বেশি compares with years, it does not count them. */
const TIMES = /* @__PURE__ */ wordSet('year month week day');
const LIKE = 'মতো';
const TOPPING = /^ছাড়(?:িয়ে|াল|াবে|ায়|াতে|ানো)/;
const OPPOSITE = { over: 'under', under: 'over' } as const;
