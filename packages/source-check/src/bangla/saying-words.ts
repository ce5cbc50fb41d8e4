import { normalize, words } from '@hurkaru/bangla';

/** A word of a sentence with what stands between it and the next. */
export interface SayingWord {
  /** In one spelling. */
  word: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** What follows, up to the next word or the sentence's end: spaces, marks, quotation marks. */
  after: string;
  /** Within parentheses: an age, a date, an abbreviation. */
  aside: boolean;
}

/** Words of a sentence, from `from` up to `to`. */
export interface WordSpan {
  from: number;
  to: number;
}

/** The words of a sentence that begins at `start` of its text. */
export function sayingWords(sentence: string, start: number): SayingWord[] {
  const found = words(sentence);
  let depth = opens(sentence.slice(0, found[0]?.start ?? 0), 0);
  return found.map((word, at) => {
    const after = sentence.slice(word.end, found[at + 1]?.start ?? sentence.length);
    const aside = depth > 0;
    depth = opens(after, depth);
    return { word: normalize(word.text), start: start + word.start, end: start + word.end, after, aside };
  });
}

function opens(marks: string, depth: number): number {
  let now = depth;
  for (const mark of marks) {
    if (mark === '(') now++;
    if (mark === ')') now = Math.max(0, now - 1);
  }
  return now;
}
