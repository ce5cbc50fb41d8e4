import { normalize } from '../spelling/normalize.ts';
import { irregularVerbs } from './irregular-verbs.ts';
import { nounEndings } from './noun-endings.ts';
import { pronouns } from './pronouns.ts';
import { unmistakableVerbEndings, verbEndings } from './verb-endings.ts';
import { type VerbRoot, verbRoots } from './verb-roots.ts';

/**
 * The stem of a Bangla word: what remains when the endings of its inflection are cut off, one by one from the end.
 *
 * - Nouns: case (-র -ের -কে -তে -ে -য়), number (-রা -দের -গুলো -সমূহ …), determiners (-টি -টা …), -ভাবে, -সহ and the
 *   emphatic -ই and -ও, also stacked (রাষ্ট্রগুলোরই). Where other words end in the same letters, the letters before
 *   tell which of the two it is (ঢাকার, but সরকার): see noun-endings.ts.
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
 * endings of their own behind it (সরকারের), and not the shorter word (সরকা). The rarer ones are optional data, in
 * noun-tail-list.ts.
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
    wholeNoun(word, grammar) ??
    verbOrPronoun(word, grammar) ??
    withoutClitic(word, grammar) ??
    ofUnknownVerb(word, grammar) ??
    withoutNounEnding(word, grammar)
  );
}

/** For a word that is in the table of nouns as a whole. */
function wholeNoun(word: string, { nouns }: Grammar): string | undefined {
  const cut = word.length > LONGEST_NOUN_END ? undefined : nouns.get(`^${word}`);
  return cut === undefined ? undefined : word.slice(0, word.length - cut);
}

function verbOrPronoun(word: string, grammar: Grammar): string | undefined {
  return grammar.forms.get(word) ?? verbalNoun(word, grammar);
}

/** The verbal noun of a form of a regular verb. */
function verbalNoun(word: string, grammar: Grammar): string | undefined {
  if (word.length > LONGEST_VERB || isInflectedNoun(word, grammar)) return undefined;
  for (let end = Math.min(word.length, LONGEST_ROOT); end > 1; end--) {
    const root = grammar.roots.get(word.slice(0, end));
    const ending = grammar.verbs.get(word.slice(end));
    if (root !== undefined && ending !== undefined && root.takes.includes(ending)) return root.noun;
  }
  return undefined;
}

/** A noun of the table with one ending or with ই or ও: ঝুঁকিতে, নড়াইলে. */
function isInflectedNoun(word: string, { nouns }: Grammar): boolean {
  const ending = CLITIC.exec(word.slice(-2))?.[0] ?? '';
  return ending !== '' && nouns.has(`^${word.slice(0, -ending.length)}`);
}

/** Without -নি, -ই, -ও or a case, when a verb or pronoun stands before it: করেননি, হওয়াই, দেওয়াতে. */
function withoutClitic(word: string, grammar: Grammar): string | undefined {
  const clitic = CLITIC.exec(word.slice(-2))?.[0] ?? '';
  const before = word.slice(0, word.length - clitic.length);
  if (clitic === '' || before.length < 2 || isInflectedNoun(word, grammar)) return undefined;
  const found = verbOrPronoun(before, grammar);
  const isVerbalNoun = found === before && before.endsWith('া');
  if (clitic === 'নি') return isVerbalNoun ? undefined : (found ?? ofUnknownVerb(before, grammar));
  if (clitic === 'ও') return found && before;
  if (clitic === 'ই') return before.length > 2 ? found && before : undefined;
  return isVerbalNoun ? before : undefined;
}

function ofUnknownVerb(word: string, { unmistakable }: Grammar): string | undefined {
  for (let length = Math.min(LONGEST_VERB_ENDING, word.length); length > 2; length--) {
    const end = word.length - length;
    if (!unmistakable.has(word.slice(end)) || isSign(word.charCodeAt(end - 1))) continue;
    if (hasTwoLetters(word, end)) return `${word.slice(0, end)}া`;
  }
  return undefined;
}

/** As the longest end says that the table has, and that leaves a stem. */
function withoutNounEnding(word: string, { nouns }: Grammar): string {
  for (let length = Math.min(LONGEST_NOUN_END, word.length); length > 0; length--) {
    const cut = nouns.get(word.slice(-length));
    if (cut === 0) return word;
    if (cut !== undefined && isStem(word, word.length - cut)) return word.slice(0, -cut);
  }
  return word;
}

/** Whether what stands before `end` can be a stem of nouns. */
function isStem(word: string, end: number): boolean {
  return hasTwoLetters(word, end) && !isJoint(word.charCodeAt(end - 1));
}

/** Whether two letters stand before `end`, of any script: consonants, ং, vowels that are no signs; a digit is two. */
function hasTwoLetters(word: string, end: number): boolean {
  let found = 0;
  for (let at = end - 1; at >= 0 && found < 2; at--) {
    const unit = word.charCodeAt(at);
    if (isDigit(unit)) return true;
    if (isLetter(unit)) found++;
  }
  return found > 1;
}

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
  return (unit >= 0x9be && unit <= 0x9cc) || (unit >= 0x985 && unit <= 0x994) || isJoint(unit);
}

/** Hasanta and the joiners, which no ending follows. */
function isJoint(unit: number): boolean {
  return unit === 0x9cd || unit === 0x200c || unit === 0x200d;
}

interface Grammar {
  /** Pronouns and irregular verbs, each with its stem. */
  forms: Map<string, string>;
  roots: Map<string, VerbRoot>;
  verbs: Map<string, string>;
  unmistakable: Set<string>;
  nouns: Map<string, number>;
}

function makeGrammar(): Grammar {
  return {
    forms: new Map([...irregularVerbs(), ...pronouns()]),
    roots: verbRoots(),
    verbs: verbEndings(),
    unmistakable: unmistakableVerbEndings(),
    nouns: nounEndings(),
  };
}

/** Made when the first word is stemmed, so that importing costs nothing. */
let grammar: Grammar | undefined;

const ENDS_IN_BANGLA = /[\u0980-\u09ff]$/;
const CLITIC = /(?:নি|[তক]ে|[ইওরে]|\u09af\u09bc)$/;
const LONGEST_VERB = 24;
const LONGEST_ROOT = 8;
const LONGEST_VERB_ENDING = 14;
const LONGEST_NOUN_END = 12;
