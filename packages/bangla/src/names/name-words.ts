/** A name as its words, and as longer words that some of them, written as one, form. */
export interface Name<Word> {
  words: readonly Word[];
  /** Some words from one on, as one. */
  joined: (start: number, count: number) => Word;
}

interface NameWord {
  text: string;
  /** How much the word matters in the name: a title or "and" less than 1, others more. */
  weight: number;
}

/** A name of some words; a function makes the longer ones when they are first asked for. */
export function nameOfWords<Word extends NameWord>(words: Word[], make: (text: string) => Word): Name<Word> {
  const made = words.map((word) => [word]);
  const joined = (start: number, count: number): Word => {
    const from = made[start] as Word[];
    from[count - 1] ??= asOne(words.slice(start, start + count), make);
    return from[count - 1] as Word;
  };
  return { words, joined };
}

function asOne<Word extends NameWord>(words: readonly Word[], make: (text: string) => Word): Word {
  return { ...make(words.map(({ text }) => text).join('')), weight: totalWeight(words) };
}

export function totalWeight(words: readonly NameWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** The share of its weight that a title or an "and" has. */
export const LIGHT_SHARE = 0.15;
