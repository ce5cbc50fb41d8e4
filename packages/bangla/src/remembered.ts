/**
 * A function of words that knows the results for thousands of short ones, as texts repeat their words; what was not
 * asked for while as many others were is forgotten.
 */
export function remembered<Result>(compute: (word: string) => Result): (word: string) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (word) => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    const result = older.get(word) ?? compute(word);
    if (word.length > LONGEST) return result;
    if (recent.size >= MOST) {
      older = recent;
      recent = new Map();
    }
    recent.set(word, result);
    return result;
  };
}

const MOST = 10_000;
/** A longer part of a text would keep the whole text in memory. */
const LONGEST = 12;
