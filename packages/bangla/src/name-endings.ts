/**
 * Where a Bangla name may end in a word: at the word's end, and before its case endings, articles and emphatic
 * particles, one or two after each other (পুতিন|কেও). The word is in normal form.
 */
export function stemEnds(word: string): number[] {
  const ends = [word.length];
  for (const end of ends) {
    if (ends.length > MOST) break;
    for (const ending of ENDINGS) {
      const stem = end - ending.length;
      if (stem >= SHORTEST && word.startsWith(ending, stem) && fits(word, stem, ending)) ends.push(stem);
    }
  }
  return [...new Set(ends)];
}

/** Endings in a vowel sign follow a consonant; র and য় follow a vowel. */
function fits(word: string, stem: number, ending: string): boolean {
  if (HASANTA === word.charAt(stem - 1)) return false;
  if (ending.startsWith('ে')) return /[\u0995-\u09b9\u09bc]/.test(word.charAt(stem - 1));
  if (ending === 'র' || ending === YA) return !/[\u0995-\u09b9]/.test(word.charAt(stem - 1));
  return true;
}

const YA = '\u09af\u09bc';
const HASANTA = '\u09cd';
const SHORTEST = 2;
const MOST = 12;

const ENDINGS = 'র ের ে য় য়ের ই ও কে তে টি টির টিকে রা েরা দের েদের দেরকে গুলো গুলি সহ এর এ টা টার'
  .normalize('NFC')
  .split(' ');
