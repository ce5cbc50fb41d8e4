import { toBanglaDigits } from '../numbers/to-bangla-digits.ts';
import { type PhoneticRule, phoneticRules } from './phonetic-rules.ts';

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
  if (rules.size === 0) rules = phoneticRules();
  const typed = latin.replace(EITHER_CASE, (letter) => letter.toLowerCase());
  let bangla = '';
  for (let at = 0; at < typed.length; ) {
    const spelling = spellingAt(typed, at);
    bangla += replacement(spelling, typed, at);
    at += spelling.length;
  }
  return toBanglaDigits(bangla).replaceAll('\u09c7\u09be', '\u09cb');
}

/** The longest spelling that has a rule and begins at an offset, or the character there. */
function spellingAt(typed: string, at: number): string {
  const first = typed.charAt(at);
  for (let length = rules.has(first) ? LONGEST : 1; length > 1; length--) {
    const spelling = typed.slice(at, at + length);
    if (rules.has(spelling)) return spelling;
  }
  return first;
}

function replacement(spelling: string, typed: string, at: number): string {
  const [afterConsonant = spelling, afterVowel, elsewhere = '', excluded = ''] = rules.get(spelling) ?? [];
  const after = typed.charAt(at + spelling.length);
  if (afterVowel === undefined)
    return '.:'.includes(spelling) && /[0-9]/.test(after) ? spelling : afterConsonant;
  const before = typed.charAt(at - 1);
  if (CONSONANT.test(before)) return excluded.includes(before) ? elsewhere : afterConsonant;
  if (spelling === 'rr' && isReph(typed, at + 2)) return 'র্';
  if (VOWEL.test(before) && before !== excluded) return afterVowel || afterConsonant;
  return spelling === 'w' && VOWEL.test(after) ? WA : elsewhere;
}

/** Whether a consonant follows. The published programs do not see a third r where the text ends with it. */
function isReph(typed: string, end: number): boolean {
  const next = typed.charAt(end);
  return CONSONANT.test(next) && (next !== 'r' || end + 1 === typed.length);
}

const LONGEST = 5;
const EITHER_CASE = /[ABCEFHKLMPQVWX]/g;
const VOWEL = /[aeiou]/i;
const CONSONANT = /[b-df-hj-np-tv-z]/i;
const WA = 'ও\u09af\u09bc';

let rules: Map<string, PhoneticRule> = /* @__PURE__ */ new Map();
