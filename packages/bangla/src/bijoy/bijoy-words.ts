import {
  bijoyWeights,
  DIGIT,
  JOINING,
  KINDS_OF_LETTERS,
  LINK,
  LINK_MARK,
  QUOTE,
  SEPARATOR,
  UNCLEAR,
} from './bijoy-weights.ts';
import { JOINING_PUNCTUATION } from './decode-bijoy.ts';

/** A word, number, link or Bijoy quotation mark of a text: where it begins, and how much it looks like Bijoy. */
export interface ScoredWord {
  start: number;
  /** Twice the natural logarithm of the odds of Bijoy against English; 0 for numbers. */
  score: number;
}

/** A text with marks in the place of links and addresses, which are no Bijoy. */
export function withoutLinks(text: string): string {
  return MAY_HAVE_LINKS.test(text) ? text.replace(LINKS, (link) => LINK_MARK.repeat(link.length)) : text;
}

/** The words from `start` to `end` of a text. */
export function scoreWords(text: string, start: number, end: number): ScoredWord[] {
  const { kinds, own, pairs } = bijoyWeights();
  const words: ScoredWord[] = [];
  let before = SEPARATOR;
  let weight = 0;
  let begin = start;
  for (let at = start; at <= end; at++) {
    const unit = text.charCodeAt(at);
    const kind = at < end ? kindInContext(kinds[unit] ?? SEPARATOR, text, at) : SEPARATOR;
    const isLetter = kind < KINDS_OF_LETTERS;
    if (isLetter ? before >= KINDS_OF_LETTERS : kind !== before) {
      if (before < KINDS_OF_LETTERS) weight += pairs[before * KINDS_OF_LETTERS] as number;
      if (before !== SEPARATOR)
        words.push({ start: begin, score: weight + scoreBeside(before, text, begin, at) });
      begin = at;
      weight = 0;
      before = isLetter ? 0 : kind;
    }
    if (!isLetter) continue;
    weight += (own[unit] as number) + (pairs[before * KINDS_OF_LETTERS + kind] as number);
    before = kind;
  }
  return words;
}

/** Quotation marks, dashes and dots are letters where only a glyph of Bijoy can stand. */
function kindInContext(kind: number, text: string, at: number): number {
  if (kind !== UNCLEAR) return kind;
  GLYPH.lastIndex = at;
  return GLYPH.test(text) ? JOINING : SEPARATOR;
}

/** What is said for or against a word beside the weight of its letters; of what is no word, its score. */
function scoreBeside(kind: number, text: string, start: number, end: number): number {
  if (kind < KINDS_OF_LETTERS) return correction(text, start, end);
  if (kind === DIGIT)
    return isAsciiLetter(text, text.charAt(start - 1) === '-' ? start - 2 : start - 1) ? ATTACHED_DIGIT : 0;
  return kind === QUOTE ? QUOTE_SCORE : kind === LINK ? LINK_SCORE : BANGLA_SCORE;
}

function correction(text: string, start: number, end: number): number {
  if (end - start > LONGEST) return LINK_SCORE * LONGEST;
  if (isApostrophe(text, end) && isAsciiLetter(text, end + 1)) return CONTRACTED;
  if (isApostrophe(text, start - 1) && isAsciiLetter(text, start - 2)) return CONTRACTED;
  if (end - start > 4 && text.charCodeAt(start + 1) > 0x5a) return 0;
  const word = text.slice(start, end);
  return ALWAYS_BIJOY.test(word) ? ALWAYS : ACRONYM.test(word) ? AGAINST_ACRONYM : 0;
}

function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x27 || unit === 0x2019;
}

function isAsciiLetter(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text.charAt(at));
}

const QUOTE_SCORE = 2;
/** Like no word of Latin letters, which have whole numbers. */
export const BANGLA_SCORE = -6.5;
export const LINK_SCORE = -60;
/** A part of I'm, don't or Dhaka's. */
const CONTRACTED = -8;
/** So little that the number goes with its word (COVID-19). */
const ATTACHED_DIGIT = -1;
/** Longer words are no Bijoy but data. */
const LONGEST = 60;

/** Frequent words with few signs of Bijoy that no English word looks like: এবং, একটি, হয়, নয়, তারা, ছিল, আমি, কিছু, যদি… */
const ALWAYS_BIJOY = /^(?:Ges|GKwU|[bn]q|Zviv|wQj|Avwg|wKQz|hw`|[GZ]Lb|AviI|GwU)$/;
const ALWAYS = 25;
/** Capitals only, but for Bangla that has no signs: এই, এক, গত, ওই, কত, ইইউ, ঝকঝক. */
const ACRONYM =
  /^(?!(?:B(?=[BDGIPU])|D(?=[BGRU])|F(?=Y)|G(?=[BIKPWZ])|I(?=B)|K(?=[BIKZ])|M(?=[RYZ])|N(?=U)|P(?=[GIK])|R(?=[RU])|U(?=K)|Y(?=[BI])|Z(?=[BZ]))+.$|(..)\1$)[A-Z]{2,}$/;
const AGAINST_ACRONYM = -11;

const GLYPH = /* @__PURE__ */ new RegExp(`${JOINING_PUNCTUATION}|”(?=[PQT¡])|•(?=[¶LNg])`, 'y');
const MAY_HAVE_LINKS = /[@#]|:\/\/|www\.|\.(?:com|net|org|info)/;
const LINKS =
  /(?:https?:\/\/|www\.)[^\s<>"]+|(?<!\S)[@#]\w+|(?<![\w.+-])[\w.+-]{1,64}(?:@(?:[\w-]{1,64}\.){1,6}[a-z]{2,24}|\.(?:com|net|org|info)(?:\.[a-z]{2})?(?!\w)(?:\/[^\s<>"]*)?)/gi;
