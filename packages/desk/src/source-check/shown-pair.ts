import type { Excerpt } from '@hurkaru/source-check';
import type { CheckAnswer, KnownFinding } from './check-answer.ts';

/** What is looked at now, on both sides. */
export interface ShownPair {
  /** Sentences that say the same, for the eye. */
  copy: readonly Excerpt[];
  source: readonly Excerpt[];
  /** The finding among them that is looked at. */
  finding: KnownFinding | null;
  /** Where the person looks: the other sides come along. */
  from: Side | 'list';
}

export type Side = 'copy' | 'source';

/** What stands at a place of one side: a finding if there is one, else the sentences. */
export function pairAt(
  { findings, passages }: CheckAnswer,
  side: Side,
  offset: number,
  isOpen: (finding: KnownFinding) => boolean,
): ShownPair | null {
  const finding = findings.find((one) => isOpen(one) && isIn(one[side], offset));
  if (finding !== undefined) return pairOf(finding, passages, side);
  const here = passages.filter((one) => one[side].some((sentence) => isIn(sentence, offset)));
  if (here.length === 0) return null;
  // The headline may say again what a sentence of the body does.
  return {
    copy: here.flatMap(({ copy }) => copy),
    source: here.flatMap(({ source }) => source),
    finding: null,
    from: side,
  };
}

/** A finding with the sentences around its words. */
export function pairOf(
  finding: KnownFinding,
  passages: CheckAnswer['passages'],
  from: ShownPair['from'],
): ShownPair {
  const passage = passages.find(
    (one) =>
      one.copy.some((sentence) => touches(sentence, finding.copy)) ||
      (finding.copy === null && one.source.some((sentence) => touches(sentence, finding.source))),
  );
  const around = passages.find((one) => one.source.some((sentence) => touches(sentence, finding.source)));
  return {
    copy: passage?.copy ?? [],
    source: around?.source ?? passage?.source ?? [],
    finding,
    from,
  };
}

function isIn(excerpt: Excerpt | null, offset: number): boolean {
  return excerpt !== null && offset >= excerpt.start && offset <= excerpt.end;
}

function touches(sentence: Excerpt, excerpt: Excerpt | null): boolean {
  return excerpt !== null && excerpt.start < sentence.end && excerpt.end > sentence.start;
}
