import type { ScoredWords } from './bijoy-words.ts';
import { BANGLA_SCORE, LINK_SCORE, scoreWords } from './bijoy-words.ts';

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
 * points, and each line begins afresh: a word is judged with its neighbours unless it is plain by itself (Viterbi's
 * algorithm with two states). In a line that is not mostly Bijoy, a run needs a score of its own, the higher beside
 * Latin words if it has no sign that only Bijoy has. A text of few words that has no run, no Unicode Bangla and little that speaks against it is taken for
 * Bijoy as a whole.
 */
export function bijoyRuns(text: string): BijoyRun[] {
  const words = scoreWords(text);
  const total = sum(words.scores, 0, words.scores.length);
  const runs = likeliestRuns(text, words, mostlyBijoy(words));
  if (runs.length > 0 || words.hasBangla || words.scores.length > FEW_WORDS) return runs;
  if (total < (/\S\s+\S/.test(text) && !UNMISTAKABLE.test(text) ? 0 : -DOUBT)) return runs;
  return [{ start: 0, end: text.length, score: total }];
}

function sum(scores: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += scores[at] as number;
  return total;
}

/** The sum of what each word says about its line. */
function votes(scores: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at++) {
    const score = scores[at] as number;
    if (score === LINK_SCORE) continue;
    total += score > MOST_FOR ? MOST_FOR : score < MOST_AGAINST ? MOST_AGAINST : score;
  }
  return total;
}

/** For each word BIJOY_LINE if its line is mostly Bijoy (or, where that is open, the text), and BEGINS if it begins one. */
function mostlyBijoy({ scores, lines }: ScoredWords): Uint8Array {
  const marks = new Uint8Array(scores.length);
  const textTotal = votes(scores, 0, scores.length);
  lines.forEach((from, line) => {
    const to = lines[line + 1] ?? scores.length;
    const total = votes(scores, from, to);
    if ((Math.abs(total) < DOUBT ? textTotal : total) > 0) marks.fill(BIJOY_LINE, from, to);
    if (from < scores.length) marks[from] = (marks[from] as number) | BEGINS;
  });
  return marks;
}

function likeliestRuns(text: string, words: ScoredWords, marks: Uint8Array): BijoyRun[] {
  const isBijoy = likeliestStates(words.scores, marks);
  const runs: BijoyRun[] = [];
  for (let from = 0; from < isBijoy.length; ) {
    let to = from + 1;
    while (to < isBijoy.length && isBijoy[to] === isBijoy[from]) to++;
    if (isBijoy[from] === 1) {
      const run = runOf(text, words, from, to);
      if (run.score >= neededScore(text.slice(run.start, run.end), words.scores, marks, from, to))
        runs.push(run);
    }
    from = to;
  }
  return runs;
}

function runOf(text: string, { starts, scores }: ScoredWords, from: number, to: number): BijoyRun {
  const start = from === 0 ? 0 : (starts[from] as number);
  return { start, end: starts[to] ?? text.length, score: sum(scores, from, to) };
}

function neededScore(
  run: string,
  scores: readonly number[],
  marks: Uint8Array,
  from: number,
  to: number,
): number {
  if (marks.subarray(from, to).some((mark) => (mark & BIJOY_LINE) !== 0)) return -Infinity;
  const isBesideLatin = isLatin(scores[from - 1]) || isLatin(scores[to]);
  return isBesideLatin && !UNMISTAKABLE.test(run) ? BESIDE_LATIN : AMONG_OTHERS;
}

function isLatin(score: number | undefined): boolean {
  return score !== undefined && score !== BANGLA_SCORE;
}

/** For each word 1 for Bijoy and 0 for anything else. */
function likeliestStates(scores: readonly number[], marks: Uint8Array): Uint8Array {
  const states = new Uint8Array(scores.length);
  let bijoy = 0;
  let other = 0;
  for (let at = 0; at < scores.length; at++) {
    const mark = marks[at] as number;
    const toBijoy = (mark & BIJOY_LINE) !== 0 ? EASY : HARD;
    const toOther = EASY + HARD - toBijoy;
    const begins = (mark & BEGINS) !== 0;
    const stayInBijoy = bijoy - (begins ? toBijoy : 0);
    const stayInOther = other - (begins ? toOther : 0);
    const entered = other - toBijoy > stayInBijoy;
    const left = bijoy - toOther > stayInOther;
    states[at] = (entered ? ENTERED : 0) | (left ? LEFT : 0);
    const best = left ? bijoy - toOther : stayInOther;
    bijoy = (entered ? other - toBijoy : stayInBijoy) + (scores[at] as number);
    other = best;
  }
  return traceBack(states, bijoy >= other);
}

function traceBack(states: Uint8Array, endsInBijoy: boolean): Uint8Array {
  let isBijoy = endsInBijoy;
  for (let at = states.length - 1; at >= 0; at--) {
    const came = states[at] as number;
    states[at] = isBijoy ? 1 : 0;
    isBijoy = isBijoy ? (came & ENTERED) === 0 : (came & LEFT) !== 0;
  }
  return states;
}

const BIJOY_LINE = 1;
const BEGINS = 2;
const ENTERED = 1;
const LEFT = 2;
const EASY = 1;
const HARD = 9;
const BESIDE_LATIN = 24;
const AMONG_OTHERS = 10;
/** Signs that no other language has on its letters. */
const UNMISTAKABLE = /[†‡ˆ‰¨©ª¤¯®\u0086-\u0089][A-Za-z_`]|[A-Za-z_`][¨©ª«¡¥¦]/;
/** How much one word can say about its line at most. */
const MOST_FOR = 12;
const MOST_AGAINST = -6;
const FEW_WORDS = 5;
const DOUBT = 10;
