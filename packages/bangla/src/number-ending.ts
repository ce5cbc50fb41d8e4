import { UNIT_WORDS } from './number-units.ts';

/** What stands at the end of a number or unit word: a unit or classifier, and a case ending or a bound. */
export interface NumberEnding {
  unit?: string;
  case?: CaseEnding;
}

/** 'over' and 'about' are endings that make the number a bound: শতাধিক, হাজারখানেক, দশেক. */
export type CaseEnding = 'genitive' | 'locative' | 'object' | 'over' | 'about';

/** The case ending that a text is, or undefined. */
export function caseEnding(text: string): CaseEnding | undefined {
  return caseEndings().get(text);
}

/** The unit at the beginning of a word, when only a case ending follows it. */
export function unitEnding(text: string): NumberEnding | null {
  for (let length = Math.min(text.length, LONGEST_UNIT); length > 0; length--) {
    const unit = units().get(text.slice(0, length));
    if (unit === undefined) continue;
    if (length === text.length) return { unit };
    const ending = caseEnding(text.slice(length));
    if (ending !== undefined) return { unit, case: ending };
  }
  return null;
}

/** Whether a word begins a unit of two words (মার্কিন ডলার). */
export function beginsUnit(word: string): boolean {
  units();
  return firstWords.has(word);
}

let unitTable: Map<string, string> | undefined;
const firstWords = /* @__PURE__ */ new Set<string>();

function units(): Map<string, string> {
  if (unitTable !== undefined) return unitTable;
  unitTable = new Map();
  for (const [unit, words] of Object.entries(UNIT_WORDS)) {
    for (const word of words.split('|')) {
      unitTable.set(word, unit);
      if (word.includes(' ')) firstWords.add(word.slice(0, word.indexOf(' ')));
    }
  }
  return unitTable;
}

let caseTable: Map<string, CaseEnding> | undefined;

function caseEndings(): Map<string, CaseEnding> {
  caseTable ??= new Map(
    Object.entries(CASE_ENDINGS).flatMap(([name, endings]) =>
      endings.split(' ').map((ending): [string, CaseEnding] => [ending, name as CaseEnding]),
    ),
  );
  return caseTable;
}

const LONGEST_UNIT = 22;

const CASE_ENDINGS: Readonly<Record<CaseEnding, string>> = {
  genitive: 'র ের এর য়ের রও েরও এরও য়েরও রই েরই এরই রো েরো',
  locative: 'ে য় তে এ য়ে েও য়ও তেও এও েই য়ই তেই ও ই',
  object: 'কে কেও কেই সহ সহই ব্যাপী ব্যাপি মেয়াদি মেয়াদী জুড়ে',
  over: 'াধিক োর্ধ্ব োর্ধ ঊর্ধ্ব',
  about: 'খানেক খানেকের খানেকও েক েকের য়েক য়েকের',
};
