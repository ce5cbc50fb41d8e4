import type { ReadText, Sentence } from '../facts.ts';

/** The sentence before and the sentence after a passage's sentences of one text, as far as there are any. */
export function sentencesBeside(passage: readonly Sentence[], text: ReadText): Sentence[] {
  const [first, last] = [passage[0], passage.at(-1)];
  if (!first || !last) return [];
  const places = placesOf(text);
  const beside = [text.sentences[(places.get(first) ?? 0) - 1], text.sentences[(places.get(last) ?? -2) + 1]];
  return beside.filter((sentence) => sentence !== undefined);
}

const known = new WeakMap<ReadText, Map<Sentence, number>>();

function placesOf(text: ReadText): Map<Sentence, number> {
  const places = known.get(text) ?? new Map(text.sentences.map((sentence, at) => [sentence, at]));
  known.set(text, places);
  return places;
}
