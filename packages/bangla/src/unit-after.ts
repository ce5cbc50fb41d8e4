import { beginsUnit, caseEnding, type NumberEnding, unitEnding } from './number-ending.ts';
import { isDigit } from './number-numeral.ts';
import { afterSpace, isLetter, type NumberText, wordAt } from './number-token.ts';

/** A unit behind a number and where it ends. */
export interface UnitFound {
  ending: NumberEnding;
  end: number;
}

/** The unit word or sign behind a number, a space between or none; null where something else stands. */
export function unitAfter(source: NumberText, end: number): UnitFound | null {
  const at = afterSpace(source.text, end);
  const word = wordAt(source, at);
  if (word === null) return signAt(source, at);
  if (beginsUnit(word.key)) {
    const found = joinedUnit(source, word.key, ' ', afterSpace(source.text, word.end));
    if (found !== null) return found;
  }
  if (source.text.charAt(word.end) === '.' && ABBREVIATED.has(word.key)) {
    return joinedUnit(source, word.key, '.', afterSpace(source.text, word.end + 1));
  }
  const isUnit = word.said?.kind === 'unit' || word.said?.needs === 'scale';
  const ending = isUnit ? unitEnding(word.key) : null;
  return ending === null ? null : { ending, end: word.end };
}

/** মার্কিন ডলার, কি.মি. */
function joinedUnit(source: NumberText, first: string, link: string, at: number): UnitFound | null {
  const second = wordAt(source, at);
  const ending = second === null ? null : unitEnding(`${first}${link}${second.key}`);
  if (second === null || ending === null) return null;
  const dotted = link === '.' && source.text.charAt(second.end) === '.' && ending.case === undefined;
  return { ending, end: dotted ? second.end + 1 : second.end };
}

/** A sign, with the case ending written onto it (৫%-এর). */
function signAt(source: NumberText, at: number): UnitFound | null {
  const sign = source.text.charAt(at);
  const unit = SIGNS.includes(sign) && sign !== '' ? unitEnding(sign)?.unit : undefined;
  if (unit === undefined || (MONEY.includes(sign) && isDigit(source.text.charCodeAt(at + 1)))) return null;
  const hyphen = source.text.charAt(at + 1) === '-' && isLetter(source.text.charCodeAt(at + 2)) ? 1 : 0;
  const word = wordAt(source, at + 1 + hyphen);
  const ending = word === null ? undefined : caseEnding(word.key);
  if (word === null || ending === undefined) return { ending: { unit }, end: at + 1 };
  return { ending: { unit, case: ending }, end: word.end };
}

const MONEY = '৳$€£₹';
const SIGNS = `%°${MONEY}`;
/** First parts of units abbreviated with points: কি.মি., কে.জি., সে.মি., মি.মি. */
const ABBREVIATED: ReadonlySet<string> = /* @__PURE__ */ new Set(['কি', 'কে', 'সে', 'মি']);
