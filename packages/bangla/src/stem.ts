import { irregularVerbs } from './irregular-verbs.ts';
import { normalize } from './normalize.ts';
import { type NounEnding, nounEndings } from './noun-endings.ts';
import { NO_VERBS, UNINFLECTED } from './other-words.ts';
import { pronouns } from './pronouns.ts';
import { unmistakableVerbEndings, type VerbEnding, verbEndings } from './verb-endings.ts';
import { type VerbRoot, verbRoots } from './verb-roots.ts';

/**
 * The stem of a Bangla word: what remains when the endings of its inflection are cut off, one by one from the end.
 *
 * - Nouns: case (-র -ের -কে -তে -ে -য়), number (-রা -দের -গুলো -সমূহ …), determiners (-টি -টা …), -ভাবে, -সহ and the
 *   emphatic -ই and -ও, also stacked (রাষ্ট্রগুলোরই). Where other words end in the same letters, the table in
 *   noun-endings.ts says from the letters before which of the two it is (ঢাকার, but সরকার).
 * - Verbs, in চলিত and সাধু, finite or not, negated with -নি or not: the stem is the verbal noun, under which
 *   dictionaries list the verb (করেছিলেন, করিতে, করানো: করা; গিয়েছে: যাওয়া). Causatives share it.
 * - Pronouns: the nominative (তাদের: সে).
 *
 * Derivation is left alone (নির্বাচনী is not নির্বাচন): a word of its own, with its own inflection. The stem of a
 * stem is itself, and the stem of a word is never empty. The word may be in any spelling; the stem is in normal form.
 * What does not end in Bangla is given back as it is. Time grows linearly with the word.
 *
 * The endings and roots are those that grammars of Bangla list, for চলিত and সাধু. Which other words look like inflected
 * ones was gathered from the frequencies of words in news: an end of words is kept where most words with that end have
 * endings of their own behind it (সরকারের), and not the shorter word (সরকা).
 *
 * @example
 * stem('রাষ্ট্রগুলোরই') // 'রাষ্ট্র'
 * stem('লিখেছিলেন') // 'লেখা'
 */
export function stem(word: string): string {
  const normal = normalize(word);
  return ENDS_IN_BANGLA.test(normal.slice(-1)) ? stemOfNormal(normal) : word;
}

/** stem of a word in normal form. Each pass cuts one ending off; the last finds none. */
export function stemOfNormal(word: string): string {
  grammar ??= makeGrammar();
  let before = word;
  for (;;) {
    const after = onePass(before, grammar);
    if (after === before) return before;
    before = after;
  }
}

function onePass(word: string, grammar: Grammar): string {
  return (
    verbOrPronoun(word, grammar) ??
    withoutClitic(word, grammar) ??
    ofUnknownVerb(word, grammar) ??
    withoutNounEnding(word, grammar)
  );
}

function verbOrPronoun(word: string, grammar: Grammar): string | undefined {
  return grammar.forms.get(word) ?? verbalNoun(word, grammar);
}

/** The verbal noun of a form of a regular verb. */
function verbalNoun(word: string, grammar: Grammar): string | undefined {
  if (word.length > LONGEST_VERB || !grammar.starts.has(word.slice(0, 2))) return undefined;
  if (isOtherWord(word, grammar)) return undefined;
  for (let end = Math.min(word.length, LONGEST_ROOT); end > 1; end--) {
    const root = grammar.roots.get(word.slice(0, end));
    if (root !== undefined && takes(root, word.slice(end), grammar)) return root.noun;
  }
  return undefined;
}

/** Also with one ending of nouns or with ই or ও: ঝুঁকিতে, নড়াইলে. */
function isOtherWord(word: string, { noVerbs }: Grammar): boolean {
  const ending = ENDING_OF_OTHER_WORD.exec(word.slice(-2))?.[0].length ?? 0;
  return noVerbs.has(word) || (ending > 0 && noVerbs.has(word.slice(0, -ending)));
}

function takes({ noun, kind, vowel }: VerbRoot, written: string, { verbs }: Grammar): boolean {
  if (written === '') return kind === 'plain' && vowel === 'same';
  const ending = verbs.get(written);
  if (ending === undefined) return false;
  if (ending === 'in a') return vowel !== 'fronted';
  if (kind === 'in a') return written === 'া' || (ending === 'perfective' && hasLetters(noun, noun.length, 3));
  if (vowel === 'fronted') return ending === 'perfective' || written === 'ো';
  return kind !== 'like a noun' || vowel !== 'same' || !LIKE_A_NOUN.has(written);
}

/** Without -নি, -ই, -ও or a case, when a verb or pronoun stands before it: করেননি, হওয়াই, দেওয়াতে. */
function withoutClitic(word: string, grammar: Grammar): string | undefined {
  const length = cliticLength(word);
  const before = word.slice(0, -length);
  if (length === 0 || before.length < 2 || isOtherWord(word, grammar)) return undefined;
  const found = verbOrPronoun(before, grammar);
  const isVerbalNoun = found === before && before.endsWith('া');
  if (length === 1 && !word.endsWith('র')) {
    return found === undefined || (before.length < 3 && !word.endsWith('ও')) ? undefined : before;
  }
  if (word.endsWith('নি')) return isVerbalNoun ? undefined : (found ?? ofUnknownVerb(before, grammar));
  return isVerbalNoun ? before : undefined;
}

function cliticLength(word: string): number {
  switch (word.charAt(word.length - 1)) {
    case 'ই':
    case 'ও':
    case 'র':
      return 1;
    case '\u09bc':
      return word.endsWith('া\u09af\u09bc') ? 2 : 0;
    case 'ি':
      return word.endsWith('নি') ? 2 : 0;
    case 'ে':
      return word.endsWith('াতে') || word.endsWith('াকে') ? 2 : 0;
    default:
      return 0;
  }
}

function ofUnknownVerb(word: string, { unmistakable, ends }: Grammar): string | undefined {
  if (!ends.has(word.slice(-2))) return undefined;
  for (let length = Math.min(LONGEST_VERB_ENDING, word.length); length > 2; length--) {
    const end = word.length - length;
    if (isSign(word.charCodeAt(end - 1)) || !unmistakable.has(word.slice(end))) continue;
    if (hasLetters(word, end, 2)) return `${word.slice(0, end)}া`;
  }
  return undefined;
}

function withoutNounEnding(word: string, { nouns, lasts }: Grammar): string {
  if (!lasts.has(word.charCodeAt(word.length - 1))) return word;
  for (let length = Math.min(LONGEST_NOUN_ENDING, word.length - 1); length > 0; length--) {
    const ending = nouns.get(word.slice(-length));
    if (ending !== undefined && isEnding(word, length, ending)) return word.slice(0, -ending.units);
  }
  return word;
}

function isEnding(word: string, length: number, ending: NounEnding): boolean {
  const before = word.charCodeAt(word.length - length - 1);
  if (isJoint(before)) return false;
  const afterVowel = isVowel(before);
  if (ending.after !== 'any' && afterVowel !== (ending.after === 'vowel')) return false;
  return hasLetters(word, word.length - ending.units, ending.letters) && !isKept(word, length, ending);
}

/** What the table says of the longest end of the word that it has. */
function isKept(word: string, length: number, { kept, keeps }: NounEnding): boolean {
  const whole = word.length <= LONGEST_TAIL ? kept.get(`^${word}`) : undefined;
  if (whole !== undefined) return whole;
  for (let tail = Math.min(LONGEST_TAIL, word.length); tail > length; tail--) {
    const found = kept.get(word.slice(-tail));
    if (found !== undefined) return found;
  }
  return keeps;
}

/** Whether at least so many letters stand before `end`: consonants, ং, vowels that are no signs; a digit is two. */
function hasLetters(word: string, end: number, least: number): boolean {
  let found = 0;
  for (let at = end - 1; at >= 0 && found < least; at--) {
    const unit = word.charCodeAt(at);
    if (isDigit(unit)) found += 2;
    else if (isLetter(unit)) found++;
  }
  return found >= least;
}

/** Any letter that is not Bangla counts, too: URLটি. */
function isLetter(unit: number): boolean {
  return (
    (unit >= 0x985 && unit <= 0x9b9) || unit === 0x982 || unit === 0x9ce || (unit >= 0x41 && unit < 0x980)
  );
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x9e6 && unit <= 0x9ef);
}

/** A vowel, hasanta or joiner, which no vowel sign follows. */
function isSign(unit: number): boolean {
  return isVowel(unit) || isJoint(unit);
}

/** Hasanta and the joiners, which no ending follows. */
function isJoint(unit: number): boolean {
  return unit === 0x9cd || unit === 0x200c || unit === 0x200d;
}

function isVowel(unit: number): boolean {
  return (unit >= 0x9be && unit <= 0x9cc) || (unit >= 0x985 && unit <= 0x994);
}

interface Grammar {
  /** Pronouns, irregular verbs and uninflected words, each with its stem. */
  forms: Map<string, string>;
  roots: Map<string, VerbRoot>;
  /** The first two units of the roots, to pass over most words at once. */
  starts: Set<string>;
  verbs: Map<string, VerbEnding>;
  unmistakable: Set<string>;
  /** The last two units of the unmistakable endings. */
  ends: Set<string>;
  noVerbs: Set<string>;
  nouns: Map<string, NounEnding>;
  /** The last units of the endings of nouns. */
  lasts: Set<number>;
}

function makeGrammar(): Grammar {
  const roots = verbRoots();
  const unmistakable = unmistakableVerbEndings();
  const nouns = nounEndings();
  return {
    forms: new Map([...irregularVerbs(), ...pronouns(), ...UNINFLECTED.map((word) => [word, word] as const)]),
    roots,
    starts: new Set([...roots.keys()].map((root) => root.slice(0, 2))),
    verbs: verbEndings(),
    unmistakable,
    ends: new Set([...unmistakable].map((ending) => ending.slice(-2))),
    noVerbs: new Set(NO_VERBS),
    nouns,
    lasts: new Set([...nouns.keys()].map((ending) => ending.charCodeAt(ending.length - 1))),
  };
}

/** Made when the first word is stemmed, so that importing costs nothing. */
let grammar: Grammar | undefined;

const ENDS_IN_BANGLA = /[\u0980-\u09ff]$/;
const ENDING_OF_OTHER_WORD = /(?:তে|কে|ে|র|ই|ও)$/;
/** Endings that make another word of a root like a noun: নামে, গাড়িতে. */
const LIKE_A_NOUN = new Set(['ে', 'ি', 'ো', 'িতে']);
const LONGEST_VERB = 24;
const LONGEST_ROOT = 8;
const LONGEST_VERB_ENDING = 14;
const LONGEST_NOUN_ENDING = 6;
const LONGEST_TAIL = 12;
