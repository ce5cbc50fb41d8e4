import { CHARACTERS } from './bijoy-chart.ts';
import type { BijoyWeights } from './bijoy-weights.ts';
import { BANGLA, bijoyWeights, DIGIT, QUOTE, ROLES, SEPARATOR, TYPOGRAPHIC, WORD } from './bijoy-weights.ts';

/** The words, numbers and Bijoy quotation marks of a text: where each begins, and how much it looks like Bijoy. */
export interface ScoredWords {
  starts: number[];
  scores: number[];
  /** The words that begin a line. */
  lines: number[];
  /** Whether the text has Unicode Bangla. */
  hasBangla: boolean;
}

/**
 * Scores the words of a text: twice the natural logarithm of the odds of Bijoy against English; 0 for numbers.
 *
 * A word in capitals only is an acronym unless its pairs of letters are those of Bangla words without any sign (এই GB,
 * এক GK); links and addresses are not Bijoy.
 */
export function scoreWords(text: string): ScoredWords {
  const words: ScoredWords = { starts: [], scores: [], lines: [0], hasBangla: false };
  const reader = new WordReader(text);
  const isLink = linkFinder(text);
  for (let at = 0; at < text.length; at = reader.end) {
    const kind = reader.read(at);
    if (kind !== SEPARATOR) {
      words.starts.push(at);
      words.scores.push(isLink(at) ? LINK_SCORE : reader.score);
      words.hasBangla ||= kind === BANGLA;
    } else if (text.charCodeAt(at) === NEWLINE) words.lines.push(words.scores.length);
  }
  return words;
}

/** Reads what begins at a place: its class, its end and its score. */
class WordReader {
  end = 0;
  score = 0;
  private readonly text: string;
  private readonly table: BijoyWeights = bijoyWeights();

  constructor(text: string) {
    this.text = text;
  }

  read(start: number): number {
    const kind = classAt(this.table.classes, this.text, start);
    if (kind === WORD) this.readWord(start);
    else this.readOther(kind, start);
    return kind;
  }

  private readOther(kind: number, start: number): void {
    this.end = start + 1;
    this.score = this.otherScore(kind, start);
    if (kind === SEPARATOR || kind === QUOTE) return;
    while (this.end < this.text.length && classAt(this.table.classes, this.text, this.end) === kind)
      this.end++;
  }

  private otherScore(kind: number, start: number): number {
    if (kind === QUOTE) return QUOTE_SCORE;
    if (kind === BANGLA) return BANGLA_SCORE;
    return kind === DIGIT && isAttached(this.text, start) ? ATTACHED_DIGIT : 0;
  }

  private readWord(start: number): void {
    const { text } = this;
    const { classes, roles, letters, pairs } = this.table;
    let end = start;
    let score = 0;
    let before = 0;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code >= CHARACTERS) break;
      const kind = classes[code] as number;
      if (kind !== WORD && (kind !== TYPOGRAPHIC || !isGlyphAt(text, end))) break;
      const role = roles[code] as number;
      score += (letters[code] as number) + (pairs[before * ROLES + role] as number);
      before = role;
    }
    this.end = end;
    if (end - start > LONGEST) this.score = LINK_SCORE;
    else this.score = score + (pairs[before * ROLES] as number) - doubts(text, start, end);
  }
}

function classAt(classes: Uint8Array, text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= CHARACTERS) return SEPARATOR;
  const kind = classes[code] as number;
  return kind === TYPOGRAPHIC ? (isGlyphAt(text, at) ? WORD : SEPARATOR) : kind;
}

/** Whether a quotation mark, dash or dot stands where only a glyph of Bijoy can. */
function isGlyphAt(text: string, at: number): boolean {
  glyphNeighbours ??= neighboursByCode();
  const code = text.charCodeAt(at);
  const after = code === CLOSING_QUOTE || code === BULLET || code === 0x94 || code === 0x95;
  return glyphNeighbours.get(code)?.has(text.charCodeAt(after ? at + 1 : at - 1)) ?? false;
}

let glyphNeighbours: Map<number, Set<number>> | undefined;

function neighboursByCode(): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const [signs, letters] of GLYPH_NEIGHBOURS) {
    const codes = new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
    for (const sign of signs) found.set(sign.charCodeAt(0), codes);
  }
  return found;
}

/** What speaks against a word beside its letters. */
function doubts(text: string, start: number, end: number): number {
  const acronym = isAcronym(text, start, end) ? ACRONYM : 0;
  return acronym + (isContracted(text, start, end) ? CONTRACTED : 0);
}

/** Whether a number belongs to the word before it (COVID-19). */
function isAttached(text: string, start: number): boolean {
  return isAsciiLetter(text, text.charAt(start - 1) === '-' ? start - 2 : start - 1);
}

/** A part of I'm, don't or Dhaka's. */
function isContracted(text: string, start: number, end: number): boolean {
  return (
    (isApostrophe(text, end) && isAsciiLetter(text, end + 1)) ||
    (isApostrophe(text, start - 1) && isAsciiLetter(text, start - 2))
  );
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}

function isAsciiLetter(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text.charAt(at));
}

function isAcronym(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x41 || code > 0x5a) return false;
  }
  return !isBanglaInCapitals(text.slice(start, end));
}

/** এই GB, এক GK; ঝকঝক SKSK. */
function isBanglaInCapitals(word: string): boolean {
  if (word.length === 4 && word.slice(0, 2) === word.slice(2)) return true;
  for (let at = 1; at < word.length; at++) {
    if (!CAPITAL_PAIRS.includes(` ${word.slice(at - 1, at + 1)} `)) return false;
  }
  return true;
}

/** Whether a place is in a link or an address; to be asked in the order of the text. */
function linkFinder(text: string): (at: number) => boolean {
  if (!LINK_SIGNS.some((sign) => text.includes(sign))) return () => false;
  const links = Array.from(
    text.matchAll(LINK),
    (match) => [match.index, match.index + match[0].length] as const,
  );
  let next = 0;
  return (at) => {
    while ((links[next]?.[1] ?? Infinity) <= at) next++;
    return (links[next]?.[0] ?? Infinity) <= at;
  };
}

const LINK_SIGNS = ['://', 'www.', '@', '#', '.com', '.net', '.org', '.info'];
const LINK =
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"]+|(?<![\w.@+-])[\w.+-]{1,64}@(?:[\w-]{1,64}\.){1,6}[a-z]{2,24}|(?<![\w.@-])[\w-]{1,64}(?:\.[\w-]{1,64}){0,4}\.(?:com|net|org|info)(?:\.[a-z]{2})?(?![\w])(?:\/[^\s<>"]*)?|(?<!\S)[@#]\w+/gi;

const QUOTE_SCORE = 2;
/** Like no word of Latin letters, which have whole numbers. */
export const BANGLA_SCORE = -6.5;
const NEWLINE = 0x0a;
export const LINK_SCORE = -60;
const ACRONYM = 11;
const CONTRACTED = 8;
/** So little that the number goes with the word. */
const ATTACHED_DIGIT = -1;
/** Longer words are no Bijoy but data. */
const LONGEST = 60;

/** এই এক গত ওই কই ঋণ এত কত গণ ইউ কক ইচ ইই তত ইট জজ টক উই গজ তই এও উজ উএ চও ঘট ণই ণও কও চক ছক উট জট. */
const CAPITAL_PAIRS =
  ' GB GK MZ IB KB FY GZ KZ MY BD KK BP BB ZZ BU RR UK DB MR ZB GI DR GW DG PI BG PG NU YB YI KI PK QK DU RU ';

const CLOSING_QUOTE = 0x201d;
const BULLET = 0x2022;
const HIGH =
  '¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';

/** The characters behind which these are glyphs; for ” and •, those before which they are. C1 forms after their own. */
const GLYPH_NEIGHBOURS: readonly (readonly [signs: string, letters: string])[] = [
  ['‘’—\u0091\u0092\u0097', 'š¯\u009a'],
  ['“\u0093', 'iª«Ö¬\u00ad\u2212'],
  ['–\u0096', 'op'],
  ['…\u0085', `KOPQRSTUVWXZdfo—‹\u0097\u008b${HIGH}`],
  ['‚„\u0082\u0084', `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_\`${HIGH}`],
  ['”\u0094', 'PQT¡'],
  ['•\u0095', '¶LNg'],
];
