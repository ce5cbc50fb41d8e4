const CLOSING = '[\'"’”»)\\]}\\s]*';
const ENDS_WITH_DANDA = new RegExp(`[।॥॰]${CLOSING}$|[\\p{L}\\p{M}\\p{N}'"’”)%]\\s?[|.]${CLOSING}$`, 'u');
const ENDS_AS_SPEECH = new RegExp(`[?!…:：;]${CLOSING}$`, 'u');
const TAIL = 40;
const LONG_LINE = 160;
const MANY_WORDS = 18;

/**
 * Whether a line ends as a sentence does. Question and exclamation marks are left out: headlines have them too.
 *
 * @example
 * endsAsSentence('সভা শেষ হয়েছে।')        // → true
 * endsAsSentence('‘আমরা যাব।’')           // → true
 * endsAsSentence('কবে খুলবে বিদ্যালয়?')     // → false
 */
export function endsAsSentence(text: string): boolean {
  return ENDS_WITH_DANDA.test(text.slice(-TAIL)) && wordCount(text, 2) >= 2;
}

/** Whether a line is prose: a sentence, or far too long for a headline or a label. */
export function isProse(text: string): boolean {
  return endsAsSentence(text) || text.length > LONG_LINE || wordCount(text, MANY_WORDS) >= MANY_WORDS;
}

/** Whether a line reads as a standfirst: it ends as a sentence, a question or a call. */
export function endsAsStatement(text: string): boolean {
  return endsAsSentence(text) || (ENDS_AS_SPEECH.test(text.slice(-TAIL)) && wordCount(text, 4) >= 4);
}

/** The number of words, counted no further than `enough`. */
export function wordCount(text: string, enough = 1000): number {
  let count = 0;
  for (let at = 0; at < text.length && count < enough; count += 1) {
    const space = text.indexOf(' ', at);
    if (space < 0) return count + 1;
    at = space + 1;
  }
  return count;
}

/**
 * The sentences of a paragraph, without the marks that end them.
 *
 * @example
 * splitSentences('বৈঠক শেষ। খবর বিবিসির।') // → ['বৈঠক শেষ', 'খবর বিবিসির']
 */
export function splitSentences(paragraph: string): string[] {
  return paragraph
    .split(/[।॥?!]/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
