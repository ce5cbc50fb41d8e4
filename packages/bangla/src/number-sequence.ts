import { isIsolated, type NumberPhrase } from './number-phrase.ts';
import { scaled } from './number-term.ts';
import { afterSpace, type NumberText, tokenAt, wordAt } from './number-token.ts';

/** Adds a number to those before it: as the end of a range, as part of the number before, or as it is. */
export function addPhrase(source: NumberText, found: NumberPhrase[], phrase: NumberPhrase): void {
  const previous = found.at(-1);
  const gap =
    previous === undefined || phrase.start - previous.end > LONGEST_GAP
      ? null
      : gapOf(source, previous, phrase);
  if (previous === undefined || gap === null) {
    if (standsAlone(source, phrase)) found.push(phrase);
    return;
  }
  const whole = gap === ' ' ? joined(previous, phrase) : null;
  if (whole !== null) {
    found[found.length - 1] = whole;
  } else if (isIdiom(previous, phrase, gap)) {
    found.pop();
  } else if (isRange(previous, phrase, gap)) {
    found[found.length - 1] = { ...shared(previous, phrase), partner: phrase };
    found.push({ ...phrase, needsContext: false, partner: previous });
  } else if (standsAlone(source, phrase)) {
    found.push(phrase);
  }
}

function gapOf({ text }: NumberText, previous: NumberPhrase, phrase: NumberPhrase): string {
  return text.slice(previous.end, phrase.start);
}

/** Whether a number needs no other one, or another one follows it. */
function standsAlone(source: NumberText, phrase: NumberPhrase): boolean {
  if (!phrase.needsContext || isIsolated(source.text, phrase.start, phrase.end)) return true;
  if (phrase.inWords && phrase.lead.includes('.')) return false;
  const dash = /^ ?[-–—] ?/.exec(source.text.slice(phrase.end, phrase.end + 3))?.[0].length;
  const word = dash === undefined ? wordAt(source, afterSpace(source.text, phrase.end)) : null;
  const at =
    dash === undefined
      ? word !== null && FROM.has(word.key)
        ? afterSpace(source.text, word.end)
        : -1
      : phrase.end + dash;
  const next = at < 0 ? null : tokenAt(source, at);
  return next?.kind === 'cardinal' || next?.kind === 'fraction';
}

/** তিন ভাগের এক ভাগ is a third, ১২২ টাকা ৩০ পয়সা is 122.30. */
function joined(previous: NumberPhrase, phrase: NumberPhrase): NumberPhrase | null {
  const { start } = previous;
  if (previous.unit === 'part' && phrase.unit === 'part' && previous.ending.case === 'genitive') {
    if (phrase.value > previous.value) return null;
    return { ...phrase, start, value: phrase.value / previous.value, unit: 'fraction', scales: [] };
  }
  const isMoney = (previous.unit === 'BDT' || previous.unit === 'INR') && previous.ending.case === undefined;
  if (!isMoney || phrase.unit !== 'paisa' || !Number.isInteger(previous.value)) return null;
  if (!Number.isInteger(phrase.value) || phrase.value > 99 || previous.value > 1e15) return null;
  const value = Number(`${previous.value}.${String(phrase.value).padStart(2, '0')}`);
  return { ...phrase, start, value, unit: previous.unit as string, scales: [] };
}

/** দু-একজন and দুই-একটি mean a few, নয়-ছয়, সাত-পাঁচ and উনিশ-বিশ are no numbers. */
function isIdiom(previous: NumberPhrase, phrase: NumberPhrase, gap: string): boolean {
  if (!previous.inWords || !phrase.inWords || (gap !== '-' && gap !== ' ')) return false;
  if (previous.lead === '2' && phrase.lead === '1' && phrase.scales.length === 0) return true;
  return phrase.unit === undefined && IDIOMS.has(`${previous.lead}-${phrase.lead}`);
}

function isRange(previous: NumberPhrase, phrase: NumberPhrase, gap: string): boolean {
  if (previous.needsBound || phrase.needsBound) return false;
  if (RANGE.test(gap)) return true;
  const step = Number(phrase.lead) - Number(previous.lead);
  const isOpen = previous.unit === undefined && previous.ending.case === undefined && isPlain(previous);
  return gap === ' ' && previous.inWords && phrase.inWords && isOpen && step > 0 && step <= 5;
}

/** The first number of a range with the scale and unit that stand behind the second only. */
function shared(previous: NumberPhrase, phrase: NumberPhrase): NumberPhrase {
  if (previous.unit !== undefined || previous.ending.case !== undefined)
    return { ...previous, needsContext: false };
  const first = Number(previous.lead);
  const plain = isPlain(previous);
  const takesScale =
    plain && previous.scales.length === 0 && phrase.scales.length > 0 && first <= Number(phrase.lead);
  const value = takesScale ? scaled(previous.lead, phrase.scales) : previous.value;
  const own = { ...previous, value, needsContext: false };
  const isYear = plain && first >= 1900 && first < 2100 && phrase.value < 1900;
  return phrase.unit === undefined || phrase.unit === 'fraction' || isYear
    ? own
    : { ...own, unit: phrase.unit };
}

/** Whether a number has no scales. */
function isPlain({ value, lead }: NumberPhrase): boolean {
  return value === Number(lead);
}

const LONGEST_GAP = 9;
const RANGE = /^(?: ?[-–—‑~] ?| (?:থেকে|হতে|বা|কিংবা|অথবা) )$/;
const FROM: ReadonlySet<string> = /* @__PURE__ */ new Set(['থেকে', 'হতে']);
const IDIOMS: ReadonlySet<string> = /* @__PURE__ */ new Set(['9-6', '7-5', '19-20']);
