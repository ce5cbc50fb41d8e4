import type { Bound } from '../facts.ts';

/** Words before a number that make a bound of it, and words behind it. `~` is an approximation sign. */
const BEFORE: Readonly<Record<Bound, string>> = {
  over: 'more than|over|above|exceed|exceeds|exceeded|exceeding|upwards of|upward of|in excess of|greater than|higher than|larger than|longer than|older than|beyond|surpass|surpassed|surpassing|surpasses|topped|topping|tops|surged past|rose past|climbed past|went past|passed|well over|crossed|>|& gt ;',
  'at-least':
    'at least|no fewer than|no less than|not less than|not fewer than|minimum of|minimum|a minimum|at minimum|at the very least|≥',
  under:
    'less than|fewer than|under|below|lower than|smaller than|younger than|shorter than|short of|<|& lt ;',
  'up-to':
    'up to|at most|no more than|not more than|maximum of|maximum|not exceed|not exceeding|never more than|as many as|as much as|as high as|upto|≤',
  about:
    'about|around|approximately|approx|approx.|some|roughly|nearly|almost|close to|closer to|near|nearing|estimated|an estimated|circa|ca|ca.|c.|~|≈|in the region of|virtually|as few as|just about|more or less',
};

const AFTER: Readonly<Record<Bound, string>> = {
  over: 'plus|and above|and over|and older|and more',
  'at-least': 'or more|or older|or above|or over|or higher|or greater|or longer',
  under: 'and under|and below|and younger',
  'up-to': 'or less|or fewer|or under|or younger|or below|at most',
  about: 'or so|odd|ish|or thereabouts|approximately',
};

const BOUNDS = /* @__PURE__ */ Object.keys(BEFORE) as Bound[];
const boundsBefore = /* @__PURE__ */ byWords(BEFORE);
const boundsAfter = /* @__PURE__ */ byWords(AFTER);

/** The bound that the last words before a number make, given in lower case with one space between; the longest counts. */
export function boundOfWordsBefore(words: readonly string[]): Bound | undefined {
  return longest(words.length, (count) => boundsBefore.get(words.slice(words.length - count).join(' ')));
}

/** The bound that the first words behind a number and its unit make. */
export function boundOfWordsAfter(words: readonly string[]): Bound | undefined {
  return longest(words.length, (count) => boundsAfter.get(words.slice(0, count).join(' ')));
}

function longest(count: number, boundAt: (count: number) => Bound | undefined): Bound | undefined {
  if (count === 0) return undefined;
  return boundAt(count) ?? longest(count - 1, boundAt);
}

function byWords(table: Readonly<Record<Bound, string>>): Map<string, Bound> {
  return new Map(BOUNDS.flatMap((bound) => table[bound].split('|').map((words) => [words, bound] as const)));
}
