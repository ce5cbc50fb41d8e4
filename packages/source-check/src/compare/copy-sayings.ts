import { type PlacedAttribution, placedAttributions } from '../attributions.ts';
import type { ReadText, Sentence } from '../facts.ts';

/** The attributions whose verb stands in these sentences of the copy, which follow one another. */
export function attributionsIn(sentences: readonly Sentence[], copy: ReadText): PlacedAttribution[] {
  const { bySentence } = copySayings(copy);
  return sentences.flatMap((sentence) => bySentence.get(sentence.start) ?? []);
}

/** Some sentences before these of the copy, and the one after. */
export function sentencesAround(sentences: readonly Sentence[], copy: ReadText, before: number): Sentence[] {
  const first = copySayings(copy).places.get(sentences[0]?.start ?? -1);
  if (first === undefined) return [];
  const next = first + sentences.length;
  return [
    ...copy.sentences.slice(Math.max(0, first - before), first),
    ...copy.sentences.slice(next, next + 1),
  ];
}

/** Whether a sentence of the copy stands within a statement that has its speaker, as of a quotation of several sentences. */
export function isAttributed(sentence: Sentence, copy: ReadText): boolean {
  return copySayings(copy).all.some(
    ({ statementAt }) => statementAt.start <= sentence.start && sentence.end <= statementAt.end + 1,
  );
}

interface CopySayings {
  all: readonly PlacedAttribution[];
  /** By where a sentence begins. */
  bySentence: ReadonlyMap<number, PlacedAttribution[]>;
  places: ReadonlyMap<number, number>;
}

const known = new WeakMap<ReadText, CopySayings>();

function copySayings(copy: ReadText): CopySayings {
  const old = known.get(copy);
  if (old !== undefined) return old;
  const all = placedAttributions(copy.text);
  const made = {
    all,
    bySentence: bySentence(all, copy.sentences),
    places: new Map(copy.sentences.map(({ start }, at) => [start, at])),
  };
  known.set(copy, made);
  return made;
}

function bySentence(
  all: readonly PlacedAttribution[],
  sentences: readonly Sentence[],
): Map<number, PlacedAttribution[]> {
  const found = new Map<number, PlacedAttribution[]>();
  let at = 0;
  for (const attribution of all) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) < attribution.verbAt.end) at++;
    const start = sentences[at]?.start ?? 0;
    const there = found.get(start);
    if (there === undefined) found.set(start, [attribution]);
    else there.push(attribution);
  }
  return found;
}
