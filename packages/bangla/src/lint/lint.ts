import { checkBijoyRemnants } from './lint-bijoy-remnants.ts';
import { checkDandas, checkDoubledPunctuation, checkPoints } from './lint-dandas.ts';
import { checkDigits } from './lint-digits.ts';
import { checkDoubledWords } from './lint-doubled-words.ts';
import { type Draft, withFlaws } from './lint-draft.ts';
import type { Check } from './lint-finding.ts';
import { checkLookAlikes } from './lint-look-alikes.ts';
import { checkQuotes } from './lint-quotes.ts';
import { checkReph } from './lint-reph.ts';
import { LINT_RULES, type LintRuleName } from './lint-rules.ts';
import { checkDoubledSigns, checkImpossibleSigns } from './lint-signs.ts';
import { checkExtraSpaces, checkMissingSpaces } from './lint-spaces.ts';
import { checkStrayLatin } from './lint-stray-latin.ts';
import { checkAbbreviations, checkFinalVisarga, checkLoneVisarga, checkVisarga } from './lint-visarga.ts';

/** An error in copy: what stands from `start` to `end` (UTF-16 code units, end exclusive). */
export interface LintFinding {
  start: number;
  end: number;
  /** A key of LINT_RULES. */
  rule: LintRuleName;
  /** For the interface, in English and in Bangla. */
  message: string;
  messageBn: string;
  /** What to put in the place of the whole range; absent where a person has to decide. */
  suggestion?: string;
}

/**
 * Errors in Bangla copy that any editor would correct, whatever the house style: doubled and impossible signs, Latin
 * letters and remains of Bijoy inside words, `:` for ঃ, numbers in two scripts, wrong danda, wrong or missing spaces,
 * wrong quotation marks, doubled words. LINT_RULES has the rules.
 *
 * Findings are in order and do not overlap. Where several errors touch they are one finding with one suggestion. After
 * all suggestions are carried out the text has no finding with a suggestion. Spellings that look right and differ only
 * in their code points (ে+া, ড+nukta, zero-width spaces) are none: normalize mends them.
 *
 * @example
 * lint('দু:খিত, আমাদেের') // [{ start: 0, end: 6, rule: 'colon-for-visarga', message: 'A colon stands for…
 */
export function lint(text: string): LintFinding[] {
  let draft: Draft = { text, flaws: [] };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = draft.text;
    for (const check of CHECKS) draft = checked(draft, check);
    if (draft.text === before) break;
  }
  return draft.flaws.map(({ start, end, rule, suggestion }) => {
    const { message, messageBn } = LINT_RULES[rule];
    return { start, end, rule, message, messageBn, ...(suggestion === undefined ? {} : { suggestion }) };
  });
}

function checked(draft: Draft, check: Check): Draft {
  const found = check(draft.text);
  return found.length === 0 ? draft : withFlaws(draft, found);
}

/** In the order in which one builds on another: letters, then punctuation, then words. */
const CHECKS: readonly Check[] = [
  checkBijoyRemnants,
  checkDoubledSigns,
  checkImpossibleSigns,
  checkDandas,
  checkPoints,
  checkDoubledPunctuation,
  checkStrayLatin,
  checkLookAlikes,
  checkVisarga,
  checkFinalVisarga,
  checkAbbreviations,
  checkLoneVisarga,
  checkDigits,
  checkReph,
  checkExtraSpaces,
  checkMissingSpaces,
  checkQuotes,
  checkDoubledWords,
];

/** One pass corrects, the next finds nothing more; further ones only where corrections bring new neighbours together. */
const MOST_PASSES = 6;
