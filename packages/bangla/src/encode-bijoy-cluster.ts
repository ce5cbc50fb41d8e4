import { chartItems } from './bijoy-chart.ts';
import { JOIN_ANY, JOINED_BY_ANY } from './bijoy-joins.ts';
import {
  BIJOY_CONJUNCTS,
  BIJOY_FIRST_HALVES,
  BIJOY_HASANTA,
  BIJOY_LETTERS,
  BIJOY_SECOND_HALVES,
  BIJOY_SPELLINGS,
} from './bijoy-table.ts';

/**
 * The codes of consonants with hasanta between them, or of a vowel letter, perhaps with ্য.
 *
 * Takes the longest conjunct of the chart first, then what can join it as a second half; what the font cannot join is
 * written with a hasanta that shows. `before` is the code before the cluster, or '' at the beginning of a word.
 */
export function encodeBijoyCluster(letters: string, before: string): string {
  chartCodes ??= readChart();
  let at = longestConjunct(letters, 0);
  let conjunct = letters.slice(0, at);
  let output = unmistakable(conjunct, before) ?? codeOf(conjunct);
  while (at < letters.length) {
    const [link] = LINK.exec(letters.slice(at, at + 3)) ?? [letters.charAt(at)];
    const start = at + link.length;
    at = longestConjunct(letters, start);
    const second = link.endsWith(ZWNJ) ? undefined : secondHalf(letters, start, output);
    if (second !== undefined) at = start + 1;
    const next = letters.slice(start, at);
    output = second === undefined ? join(output, conjunct, link, codeOf(next)) : output + second;
    conjunct = second === undefined ? next : '';
  }
  return output;
}

/** The second half for the letter at this place, if any letter can be joined by it. */
function secondHalf(letters: string, at: number, output: string): string | undefined {
  if (letters.charAt(at + 1) === NUKTA || (letters.charAt(at) === 'ণ' && output === 'K')) return undefined;
  return chartCodes?.seconds.get(letters.charAt(at));
}

function join(output: string, conjunct: string, link: string, next: string): string {
  const first = link.endsWith(ZWNJ) ? undefined : chartCodes?.firsts.get(`${conjunct}্`);
  return first === undefined ? output + BIJOY_HASANTA + next : output.slice(0, -1) + first + next;
}

/** Another spelling of a conjunct whose glyph would be read as another one after this code; see bijoy-context.ts. */
function unmistakable(conjunct: string, before: string): string | undefined {
  if (conjunct === 'ম্ন' && 'iª«Ö¬\u00ad\u2212'.includes(before) && before !== '') return '¤œ';
  if (conjunct === 'স্ন' && 'KM`cdefgjkn'.includes(before) && before !== '') return '¯œ';
  if (conjunct === 'ড\u09bc্গ' && before !== 'L') return 'o&M';
  return undefined;
}

/** Where the longest conjunct from this place on ends; after one letter at least. */
function longestConjunct(letters: string, start: number): number {
  for (let end = Math.min(letters.length, start + LONGEST); end > start + 1; end--) {
    if (letters.charAt(end) !== NUKTA && chartCodes?.conjuncts.has(letters.slice(start, end))) return end;
  }
  return start + 1;
}

function codeOf(conjunct: string): string {
  return chartCodes?.conjuncts.get(conjunct) ?? conjunct;
}

interface ChartCodes {
  conjuncts: Map<string, string>;
  /** First halves by their letter. */
  firsts: Map<string, string>;
  seconds: Map<string, string>;
}

let chartCodes: ChartCodes | undefined;

function readChart(): ChartCodes {
  const byText = (items: string): [string, string][] =>
    chartItems(items).map(([codes, text]) => [text, codes]);
  const letters = `${BIJOY_LETTERS} Avআ`;
  return {
    conjuncts: new Map(byText(`${letters} ${BIJOY_CONJUNCTS} ${BIJOY_SPELLINGS}`)),
    firsts: new Map(
      byText(BIJOY_FIRST_HALVES)
        .reverse()
        .filter(([text]) => JOINED_BY_ANY.includes(text.charAt(0))),
    ),
    seconds: new Map(
      byText(BIJOY_SECOND_HALVES)
        .reverse()
        .filter(([text]) => text.length === 2 && JOIN_ANY.includes(text.charAt(1)))
        .map(([text, code]) => [text.charAt(1), code]),
    ),
  };
}

/** Units of স্প্ল, with room for a nukta. */
const LONGEST = 6;
const LINK = /^\u200d?্\u200c?/;
const NUKTA = '\u09bc';
const ZWNJ = '\u200c';
