import type { Flaw } from './lint-finding.ts';

/** A space before punctuation or twice, or none behind it. */
export function checkSpaces(text: string): Flaw[] {
  const flaws: Flaw[] = [];
  for (const match of text.matchAll(WRONG)) {
    const {
      before,
      opened,
      closed,
      missing2,
      missing = missing2,
      twice,
    } = match.groups as Record<string, string | undefined>;
    const start = match.index;
    const end = start + match[0].length;
    if (missing !== undefined) flaws.push({ start, end, rule: 'missing-space', suggestion: `${missing} ` });
    else if (twice !== undefined) flaws.push({ start, end, rule: 'extra-space', suggestion: ' ' });
    else flaws.push({ start, end, rule: 'extra-space', suggestion: before ?? opened ?? closed ?? '' });
  }
  return flaws;
}

const LETTER = '\\u0981-\\u0983\\u0985-\\u09cd\\u09ce\\u09dc-\\u09e3';
/** At most three spaces: more are a layout, as in a table. */
const WRONG = new RegExp(
  `(?<=[${LETTER}০-৯)’”]) {1,3}(?<before>[।,;!?])(?![।!?.])` +
    `|(?<opened>\\() {1,3}(?=[${LETTER}০-৯])` +
    `|(?<=[${LETTER}০-৯]) {1,3}(?<closed>\\))` +
    `|(?<=[${LETTER}০-৯)’”])(?<missing>[।?!])(?=[‘“]?[অ-হ০-৯])` +
    `|(?<=[${LETTER}])(?<missing2>[,;])(?=[অ-হ])` +
    `|(?<=[${LETTER}০-৯।,;?!)’”])(?<twice> {2,3})(?=[${LETTER}০-৯(‘“])`,
  'g',
);
