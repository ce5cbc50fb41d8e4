/** How well stems tell which words belong together, counted over pairs of distinct words. */
export interface StemmingAccuracy {
  words: number;
  /** Pairs with one stem and one lemma, of the pairs with one stem. */
  precision: number;
  /** Pairs with one stem and one lemma, of the pairs with one lemma. */
  recall: number;
  f1: number;
  /** Pairs with one stem and two lemmas, and their share in the pairs with one stem. */
  overStemming: PairCount;
  /** Pairs with one lemma and two stems, and their share in the pairs with one lemma. */
  underStemming: PairCount;
}

interface PairCount {
  pairs: number;
  share: number;
}

/** Accuracy on lines of `word TAB lemma`; a word that comes more than once counts with its first lemma. */
export function stemmingAccuracy(lines: readonly string[], stem: (word: string) => string): StemmingAccuracy {
  const gold = lemmas(lines);
  const stems = [...gold.keys()].map(stem);
  const together = pairs(stems);
  const belonging = pairs([...gold.values()]);
  const both = pairs([...gold.values()].map((lemma, at) => `${stems[at]}\t${lemma}`));
  return {
    words: gold.size,
    precision: both / together,
    recall: both / belonging,
    f1: (2 * both) / (together + belonging),
    overStemming: { pairs: together - both, share: (together - both) / together },
    underStemming: { pairs: belonging - both, share: (belonging - both) / belonging },
  };
}

function lemmas(lines: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const [word, lemma] = line.split('\t');
    if (word && lemma && !found.has(word)) found.set(word, lemma);
  }
  return found;
}

/** How many pairs of equal strings there are. */
function pairs(strings: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const string of strings) counts.set(string, (counts.get(string) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
