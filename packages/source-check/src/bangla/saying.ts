import type { SayingAct } from '../lexicon/sayings.ts';
import type { SayingWord, WordSpan } from './saying-words.ts';
import { type Speaker, speakerIn } from './speaker-name.ts';

/** Something said, as far as its own sentence tells. */
export interface Saying {
  /** Null where the sentence names none. */
  speaker: Speaker | null;
  act: SayingAct;
  /** The verb or phrase of saying. */
  verb: { start: number; end: number };
  /** What is said; null where it stands in the sentence before (এ কথা জানান তিনি). */
  statement: { start: number; end: number } | null;
  /** জানা গেছে, বলা হয়: who says it is left open. */
  passive: boolean;
  /** The verb's form is of respect (বলেন, not বলে): people speak, no organisation. */
  honoured: boolean;
}

/** A sentence of a text with its words. */
export interface Reading {
  text: string;
  words: readonly SayingWord[];
  /** Where the sentence ends, without its last mark. */
  end: number;
}

/** A saying of a verb or phrase from one word up to another, its statement still to be told. */
export function said(
  { words }: Reading,
  verb: { from: number; to: number; act: SayingAct; passive: boolean },
  speaker: Speaker | null,
): Saying {
  const first = words[verb.from];
  const last = words[verb.to - 1];
  const place = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const honoured = !verb.passive && /ন$/.test(last?.word ?? '');
  return { speaker, act: verb.act, verb: place, statement: null, passive: verb.passive, honoured };
}

/** The speaker that a span names, if there is one. */
export function spanned(reading: Reading, span: WordSpan | null): Speaker | null {
  return span === null ? null : speakerIn(reading.text, reading.words, span);
}
