import { phoneticRules, VOWELS } from './phonetic-rules.ts';

/**
 * Bangla from Latin letters, typed by the rules of Avro Phonetic: `ami` is আমি, `kShoma` ক্ষমা, `OI` ঐ.
 *
 * The rules are those of OmicronLab's published grammar (avro-lib, version 1.1.4):
 * - The longest spelling wins: `kkhm` is ক্ষ্ম before `kkh`, `kk` and `k`.
 * - Upper case counts in O I U D G J N R S T Y Z (`t` ত, `T` ট); any other letter may be in either.
 * - A vowel is a sign after a consonant and a letter elsewhere; `o` is the inherent vowel after a consonant, `a` is য়া
 *   after another vowel; `r` `y` `w` join the consonant before (`kr` ক্র, `ky` ক্য, `kw` ক্ব); `rr` before a
 *   consonant is reph (`dhorrmo` ধর্ম); `,,` is a visible hasanta.
 * - A backtick parts letters that would join (`` k`a `` কআ) and keeps a sign as it is (`` .` `` is a point).
 * - `.` and `:` before a digit stay (`3.5` ৩.৫, `7:17` ৭:১৭), as later editions of the grammar (OpenBangla) have it.
 *
 * What is no part of a rule stays as it is: Bangla, other scripts, line breaks. What is typed comes in NFC, the form
 * that normalize gives; the published tables have য় ড় ঢ় in one code point, which looks the same.
 *
 * @example
 * fromPhonetic('ami banglay gan gai.') // 'আমি বাংলায় গান গাই।'
 */
export function fromPhonetic(latin: string): string {
  const typed = latin.replace(EITHER_CASE, (letter) => letter.toLowerCase());
  let bangla = '';
  for (let at = 0; at < typed.length; ) {
    const spelling = spellingAt(typed, at);
    bangla += replacement(spelling, typed, at);
    at += spelling.length;
  }
  return bangla.replaceAll('\u09c7\u09be', '\u09cb');
}

/** The longest spelling that has a rule and begins at an offset, or the character there. */
function spellingAt(typed: string, at: number): string {
  const first = typed.charAt(at);
  for (let length = longest().get(first) ?? 1; length > 1; length--) {
    const spelling = typed.slice(at, at + length);
    if (rules.has(spelling)) return spelling;
  }
  return first;
}

/** The length of the longest spelling that begins with a letter. Makes the tables when it is first asked. */
function longest(): Map<string, number> {
  if (rules.size > 0) return lengths;
  rules = allRules();
  for (const spelling of rules.keys()) {
    const first = spelling.charAt(0);
    lengths.set(first, Math.max(lengths.get(first) ?? 1, spelling.length));
  }
  return lengths;
}

function replacement(spelling: string, typed: string, at: number): string {
  const rule = rules.get(spelling);
  if (rule === undefined) return spelling;
  return typeof rule === 'string' ? rule : rule(neighbours(typed, at, at + spelling.length));
}

function neighbours(typed: string, start: number, end: number): Neighbours {
  const before = typed.charAt(start - 1);
  const after = typed.charAt(end);
  return { before, after, kind: kindOf(before), next: kindOf(after), isLast: end + 1 >= typed.length };
}

function kindOf(letter: string): Kind {
  const code = letter.charCodeAt(0) | 0x20;
  if (!(code >= 0x61 && code <= 0x7a)) return 'other';
  return 'aeiouAEIOU'.includes(letter) ? 'vowel' : 'consonant';
}

/** The letters around a spelling; "other" is also what the text's beginning and end count as. */
interface Neighbours {
  before: string;
  after: string;
  kind: Kind;
  next: Kind;
  /** Whether nothing follows the letter after the spelling. */
  isLast: boolean;
}

type Kind = 'vowel' | 'consonant' | 'other';
type Rule = string | ((around: Neighbours) => string);

function allRules(): Map<string, Rule> {
  const all = new Map<string, Rule>(phoneticRules());
  for (const [spelling, sign, letter] of VOWELS) {
    all.set(spelling, ({ kind }) => (kind === 'consonant' ? sign : letter));
  }
  for (const [spelling, rule] of Object.entries(BY_NEIGHBOURS)) all.set(spelling, rule);
  return all;
}

function a({ before, kind }: Neighbours): string {
  if (kind === 'consonant') return 'া';
  return kind === 'other' || before === 'a' ? 'আ' : `${YA}া`;
}

function o({ before, kind }: Neighbours): string {
  if (kind === 'consonant') return '';
  return kind === 'other' || before === 'o' ? 'অ' : 'ও';
}

/** র after a letter that it joins, or by itself. */
function joinsRa({ before, kind }: Neighbours): boolean {
  return kind === 'consonant' && !/[ryxw]/.test(before);
}

/** Reph before a consonant. The published programs do not see a third r where the text ends with it. */
function doubleR({ before, after, kind, next, isLast }: Neighbours): string {
  if (kind !== 'consonant' && next === 'consonant' && (after !== 'r' || isLast)) return 'র্';
  return kind === 'consonant' && before !== 'r' ? '্রর' : 'রর';
}

function y({ kind }: Neighbours): string {
  if (kind === 'consonant') return '্য';
  return kind === 'vowel' ? YA : `ই${YA}`;
}

function w({ kind, next }: Neighbours): string {
  if (kind === 'consonant') return '্ব';
  return kind === 'other' && next === 'vowel' ? `ও${YA}` : 'ও';
}

const YA = '\u09af\u09bc';
const EITHER_CASE = /[ABCEFHKLMPQVWX]/g;

let rules: Map<string, Rule> = /* @__PURE__ */ new Map();
const lengths: Map<string, number> = /* @__PURE__ */ new Map();

const BY_NEIGHBOURS: Record<string, (around: Neighbours) => string> = {
  a,
  o,
  y,
  w,
  rr: doubleR,
  r: (around) => (joinsRa(around) && around.before !== 'Z' ? '্র' : 'র'),
  rZ: (around) => (joinsRa(around) ? '্র্য' : 'র\u200d্য'),
  ry: (around) => (joinsRa(around) ? '্র্য' : 'র\u200d্য'),
  x: ({ kind }) => (kind === 'other' ? 'এক্স' : 'ক্স'),
  '.': ({ after }) => (/\d/.test(after) ? '.' : '।'),
  ':': ({ after }) => (/\d/.test(after) ? ':' : 'ঃ'),
};
