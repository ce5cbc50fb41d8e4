/** A function of words that knows the results for thousands of short ones, as texts repeat their words. */
export function remembered<Result>(compute: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = compute(word);
    if (known.size > MOST) known.clear();
    if (word.length < LONG) known.set(word, result);
    return result;
  };
}

const MOST = 10_000;
/** A longer part of a text would keep the whole text in memory. */
const LONG = 13;
