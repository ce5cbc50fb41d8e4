/**
 * Where a Bangla name may end in a word: at the word's end, and before its case endings, articles and emphatic
 * particles, each after the other (পুতিন|কে|ও). The word is in normal form.
 */
export function stemEnds(word: string): number[] {
  const ends = new Set([word.length]);
  for (const end of ends) {
    for (const ending of ENDINGS) {
      const stem = end - ending.length;
      if (stem >= SHORTEST && word.startsWith(ending, stem) && fits(word.charAt(stem - 1), ending))
        ends.add(stem);
    }
  }
  return [...ends];
}

/** ে follows a consonant, র and য় a vowel. */
function fits(before: string, ending: string): boolean {
  if (before === '\u09cd') return false;
  if (ending === 'ে') return /[\u0995-\u09b9\u09bc]/.test(before);
  return !/^(?:র|য\u09bc)$/.test(ending) || !/[\u0995-\u09b9]/.test(before);
}

const SHORTEST = 2;
export const ENDINGS: readonly string[] = 'র ে য\u09bc ই ও কে তে টি রা দের গুলো গুলি সহ এর এ টা'.split(' ');
