/** A word's stem in lower case, by which the word lists know it. */
export function englishStem(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, '');
}
