import type { Flaw } from './lint-finding.ts';

/** Another sign where । is meant (|, the numerator ৷, l, a point), and punctuation typed twice (।।, ,,). */
export function checkDandas(text: string): Flaw[] {
  const flaws: Flaw[] = [];
  const usesDandas = text.includes('।');
  for (const match of text.matchAll(WRONG)) {
    const { sign, point, twice } = match.groups as Record<string, string | undefined>;
    const start = match.index;
    const end = start + match[0].length;
    if (sign !== undefined) flaws.push({ start, end, rule: 'wrong-danda', suggestion: '।' });
    else if (point !== undefined && usesDandas) flaws.push(pointAsDanda(text, start, end));
    else if (twice !== undefined && !endsVerse(text, start, end))
      flaws.push({ start, end, rule: 'doubled-punctuation', suggestion: twice.includes('।') ? '।' : ',' });
  }
  return flaws;
}

/** Behind a finite verb, in a text that has dandas. বলেন. may stand for a comma as well. */
function pointAsDanda(text: string, start: number, end: number): Flaw {
  const saying = SAYING.test(text.slice(Math.max(0, start - 8), start));
  return { start, end, rule: 'wrong-danda', ...(saying ? {} : { suggestion: '।' }) };
}

/** ।। closes a verse or stanza at the end of a short line. */
function endsVerse(text: string, start: number, end: number): boolean {
  if (end < text.length && !/[\r\n]/.test(text.charAt(end))) return false;
  return start < VERSE || /[\r\n]/.test(text.slice(start - VERSE, start));
}

/** No line of verse is longer. */
const VERSE = 60;
const LETTER = '\\u0981-\\u0983\\u0985-\\u09cd\\u09ce\\u09dc-\\u09e3';
const FINITE =
  'েছেন|েছে|েছিলেন|েছিল|চ্ছেন|চ্ছে|ছিলেন|ছিল|লেন|বেন|আছে|আছেন|রয়েছে|বলেন|জানান|করেন|নেই|হয়নি|হয়|যায়'.replaceAll(
    'য\u09bc',
    '(?:য\u09bc|\u09df)',
  );
const SAYING = /(?:বলেন|লেছেন|জানান|জানিয়েছেন)$/;
const WRONG = new RegExp(
  `(?<sign>(?<=[${LETTER}০-৯)’”])\\|(?=[ \\u00a0\\n\\r'"’”)]|$)` +
    `|(?<![৴-৹])৷(?![৴-৹])` +
    `|(?<=[${LETTER}]) ?l(?=\\s{1,3}[${LETTER}]|\\s{0,3}$))` +
    `|(?<point>(?<=(?:${FINITE}))\\.(?=[ \\n]{1,3}[‘“]?[অ-হ]|\\s{0,3}$))` +
    `|(?<twice>(?<=[${LETTER}০-৯)’”])(?:। ?।(?![।’”'"])|, ?,(?!,)|।,(?= [অ-হ০-৯‘“])|,।))`,
  'g',
);
