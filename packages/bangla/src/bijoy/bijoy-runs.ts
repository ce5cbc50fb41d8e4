import { fromLatin1 } from './bijoy-chart.ts';
import type { ScoredWord } from './bijoy-words.ts';
import { BANGLA_SCORE, LINK_SCORE, scoreWords, withoutLinks } from './bijoy-words.ts';

/** A stretch of a text that is Bijoy, with what stands between its words, and the evidence for it. */
export interface BijoyRun {
  start: number;
  end: number;
  /** Twice the natural logarithm of the odds against English. */
  score: number;
}

/**
 * The stretches of a text that are Bijoy and not English or Unicode, in their order.
 *
 * Each word has a score by its letters (bijoy-words.ts), and passing from Bijoy to something else and back costs ten
 * points, and each line begins afresh: a word is judged with its neighbours unless it is plain by itself. In a line
 * that is not mostly Bijoy, a run needs a score of its own, the higher beside Latin words if it has no sign that only
 * Bijoy has. A text of few words that has no run, no Unicode Bangla and little that speaks against it is taken for
 * Bijoy as a whole.
 */
export function bijoyRuns(original: string): BijoyRun[] {
  const text = withoutLinks(fromLatin1(original));
  const lines = linesOf(text);
  const textVotes = sum(lines, ({ votes }) => votes);
  const runs: BijoyRun[] = [];
  for (const line of lines) {
    addRuns(runs, text, line, (Math.abs(line.votes) < DOUBT ? textVotes : line.votes) > 0);
  }
  return runs.length > 0 || /[\u0980-\u09ff]/.test(text) ? runs : wholeRun(text, lines);
}

/** A text of few words as one run, if nothing speaks against it. */
function wholeRun(text: string, lines: readonly Line[]): BijoyRun[] {
  const words = lines.flatMap((line) => line.words);
  const score = sum(words, (word) => word.score);
  const needed = /\S\s+\S/.test(text) && !UNMISTAKABLE.test(text) ? 0 : -DOUBT;
  return words.length > FEW_WORDS || score < needed ? [] : [{ start: 0, end: text.length, score }];
}

interface Line {
  start: number;
  /** Where the next line begins. */
  end: number;
  words: ScoredWord[];
  /** The sum of what each word says about the line. */
  votes: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = text.indexOf('\n', start) + 1 || text.length;
    const words = scoreWords(text, start, end);
    const votes = sum(words, ({ score }) =>
      score === LINK_SCORE ? 0 : Math.max(MOST_AGAINST, Math.min(MOST_FOR, score)),
    );
    lines.push({ start, end, words, votes });
  }
  return lines;
}

function sum<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}

function addRuns(runs: BijoyRun[], text: string, { start, end, words }: Line, isBijoyLine: boolean): void {
  const states = isBijoyLine ? likeliestStates(words, EASY, HARD) : likeliestStates(words, HARD, EASY);
  for (let from = 0, to = 0; from < words.length; from = to) {
    const run = { start: from === 0 ? start : (words[from]?.start ?? 0), end: 0, score: 0 };
    for (; to < words.length && states[to] === states[from]; to++) run.score += words[to]?.score ?? 0;
    run.end = words[to]?.start ?? end;
    if (!states[from]) continue;
    const isBesideLatin = isLatin(words[from - 1]) || isLatin(words[to]);
    if (isBijoyLine || run.score >= neededScore(text, run, isBesideLatin)) addRun(runs, run);
  }
}

function neededScore(text: string, { start, end }: BijoyRun, isBesideLatin: boolean): number {
  return isBesideLatin && !UNMISTAKABLE.test(text.slice(start, end)) ? BESIDE_LATIN : AMONG_OTHERS;
}

/** A run from the beginning of a line continues one to the end of the line before. */
function addRun(runs: BijoyRun[], run: BijoyRun): void {
  const last = runs.at(-1);
  if (last?.end !== run.start) {
    runs.push(run);
    return;
  }
  last.end = run.end;
  last.score += run.score;
}

function isLatin(word: ScoredWord | undefined): boolean {
  return word !== undefined && word.score !== BANGLA_SCORE;
}

/** For each word whether it is Bijoy, by Viterbi's algorithm: the lead of Bijoy is never more than what passing over costs. */
function likeliestStates(words: readonly ScoredWord[], toBijoy: number, toOther: number): boolean[] {
  const leads: number[] = [];
  let lead = toOther - toBijoy;
  for (const { score } of words) {
    leads.push(lead);
    lead = (lead < -toBijoy ? -toBijoy : lead > toOther ? toOther : lead) + score;
  }
  const states: boolean[] = [];
  let isBijoy = lead >= 0;
  for (const before of leads.reverse()) {
    states.push(isBijoy);
    if (isBijoy ? before < -toBijoy : before > toOther) isBijoy = !isBijoy;
  }
  return states.reverse();
}

const EASY = 1;
const HARD = 9;
const BESIDE_LATIN = 24;
const AMONG_OTHERS = 10;
/** Signs that no other language has on its letters. */
const UNMISTAKABLE = /[†‡ˆ‰¨©ª¤¯®][A-Za-z_`]|[A-Za-z_`][¨©ª«¡¥¦]/;
/** How much one word can say about its line at most. */
const MOST_FOR = 12;
const MOST_AGAINST = -6;
const FEW_WORDS = 5;
const DOUBT = 10;
