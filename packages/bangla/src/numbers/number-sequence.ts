import { isYear } from './number-bound.ts';
import type { NumberPhrase } from './number-phrase.ts';
import { isOpen, scaled } from './number-term.ts';

/** Adds a number to those before it: as the end of a range, as part of the number before, or as it is. */
export function addPhrase(text: string, found: NumberPhrase[], phrase: NumberPhrase): void {
  const previous = found.at(-1);
  const pair = previous && paired(previous, phrase, text.slice(previous.end, phrase.start));
  if (pair) found.splice(-1, 1, ...pair);
  else found.push(phrase);
}

/** What two numbers with a gap between them are together: one, two ends of a range, none; null for nothing of these. */
function paired(first: NumberPhrase, second: NumberPhrase, gap: string): NumberPhrase[] | null {
  if (isIdiom(first, second, gap)) return [];
  const value = gap === ' ' ? joinedValue(first, second) : null;
  if (value !== null) {
    const unit = second.unit === 'part' ? 'fraction' : first.unit;
    return [{ ...second, start: first.start, value, unit, scales: [] }];
  }
  if (!isRange(first, second, gap)) return null;
  return [
    { ...shared(first, second), partner: second },
    { ...second, needsUnit: false, partner: first },
  ];
}

/** তিন ভাগের এক ভাগ is a third, ১২২ টাকা ৩০ পয়সা is 122.30. */
function joinedValue(first: NumberPhrase, second: NumberPhrase): number | null {
  const { unit, ending, value } = first;
  if (unit === 'part' && second.unit === 'part' && ending === 'genitive') {
    return second.value > value ? null : second.value / value;
  }
  if (!/BDT|INR/.test(unit ?? '') || ending !== undefined || second.unit !== 'paisa') return null;
  const money = `${value}.${String(second.value).padStart(2, '0')}`;
  return /^\d{1,15}\.\d\d$/.test(money) ? Number(money) : null;
}

/** দু-একজন and দুই-একটি mean a few, নয়-ছয়, সাত-পাঁচ and উনিশ-বিশ are no numbers. */
function isIdiom(first: NumberPhrase, second: NumberPhrase, gap: string): boolean {
  if (!first.inWords || !second.inWords || !/^[- ]$/.test(gap)) return false;
  const digits = `${first.digits}-${second.digits}`;
  return digits === '2-1' ? second.scales.length === 0 : second.unit === undefined && IDIOMS.test(digits);
}

function isRange(first: NumberPhrase, second: NumberPhrase, gap: string): boolean {
  if (first.digits === '' || second.digits === '') return false;
  if (RANGE.test(gap)) return true;
  const step = Number(second.digits) - Number(first.digits);
  const isPair =
    gap === ' ' && first.inWords && second.inWords && isOpen(first) && isPlain(first) && !first.needsUnit;
  return isPair && step > 0 && step <= 5;
}

/** The first number of a range with the scale and unit that stand behind the second only. */
function shared(first: NumberPhrase, second: NumberPhrase): NumberPhrase {
  const own = { ...first, needsUnit: false };
  if (!isOpen(first)) return own;
  const takesScale = isPlain(first) && first.value <= Number(second.digits);
  if (takesScale) own.value = scaled(first.digits, second.scales);
  if (second.unit !== 'fraction' && !(isYear(first) && second.value < 1900)) own.unit = second.unit;
  return own;
}

/** Whether a number has no scales. */
function isPlain({ value, digits }: NumberPhrase): boolean {
  return value === Number(digits);
}

const RANGE = /^(?: ?[-–—‑~] ?| (?:থেকে|হতে|বা|কিংবা|অথবা) )$/;
const IDIOMS = /^(?:9-6|7-5|19-20)$/;
