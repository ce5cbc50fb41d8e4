/** Remembers, for speed, what a function makes of the latest words: a text has most of its words more than once. */
export function remembering<Made>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, Made>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    if (known.size >= MOST) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}

const MOST = 20_000;
