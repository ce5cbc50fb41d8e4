import { toBanglaDigits } from '@hurkaru/bangla';
import { isFurniture } from '../align/furniture.ts';
import type { BothTexts, Passage, Sentence } from '../facts.ts';
import type { Excerpt, Finding } from '../finding.ts';
import { newFactsOf } from './new-facts.ts';
import { type FactCount, factsInBangla, factsInEnglish, factsOf } from './sentence-facts.ts';
import { shortened } from './shortened.ts';

/**
 * Sentences that hold facts and stand on one side alone: left out of the copy, or in the copy without a source. Warnings:
 * what to leave out is the desk's choice. A copy that leaves out much is a summary, and gets one finding that says how much.
 */
export function compareMissing(passages: readonly Passage[], both: BothTexts): Finding[] {
  if (both.copy.sentences.length === 0 || both.source.sentences.length === 0) return [];
  return [...omissions(passages, both), ...additions(passages, both)];
}

interface LeftOut {
  sentence: Sentence;
  facts: FactCount;
}

function omissions(passages: readonly Passage[], both: BothTexts): Finding[] {
  const leftOut = passages
    .filter(({ copy, likeness }) => copy.length === 0 && likeness < SAID_ELSEWHERE)
    .flatMap(({ source }) => source)
    .filter((sentence) => !isFurniture(sentence));
  const telling = leftOut
    .map((sentence) => ({ sentence, facts: factsOf(sentence, 'english') }))
    .filter(({ sentence, facts }) => facts.total > 0 && sentence.words.length >= FEWEST_WORDS);
  const most = Math.max(FEW, MOST_SHARE * both.source.sentences.length);
  return leftOut.length > most ? summaryOf(leftOut.length, telling, both) : telling.map(omissionOf);
}

function omissionOf({ sentence, facts }: LeftOut): Finding {
  const quoted = shortened(sentence.text);
  return {
    kind: 'omission',
    severity: 'warning',
    copy: null,
    source: placeOf(sentence),
    message: `The copy leaves out a sentence of the source that holds ${factsInEnglish(facts)}: “${quoted}”.`,
    messageBn: `উৎসের একটি বাক্য কপিতে নেই, তাতে ${factsInBangla(facts)} আছে: ‘${quoted}’।`,
  };
}

/** One finding for a copy that leaves out much, at the sentence that holds the most facts. */
function summaryOf(count: number, telling: readonly LeftOut[], { source }: BothTexts): Finding[] {
  const [first, ...others] = telling;
  if (first === undefined) return [];
  const { sentence } = others.reduce((best, one) => (one.facts.total > best.facts.total ? one : best), first);
  const all = source.sentences.length;
  const quoted = shortened(sentence.text);
  return [
    {
      kind: 'omission',
      severity: 'warning',
      copy: null,
      source: placeOf(sentence),
      message: `The copy leaves out ${count} of the source's ${all} sentences; the one with the most facts is “${quoted}”.`,
      messageBn: `উৎসের ${toBanglaDigits(String(all))}টি বাক্যের ${toBanglaDigits(String(count))}টি কপিতে নেই; সবচেয়ে বেশি তথ্য আছে এটিতে: ‘${quoted}’।`,
    },
  ];
}

function additions(passages: readonly Passage[], both: BothTexts): Finding[] {
  return passages
    .filter(({ source, likeness }) => source.length === 0 && likeness < SAID_ELSEWHERE)
    .flatMap(({ copy }) => copy)
    .filter((sentence) => !isFurniture(sentence))
    .map((sentence) => ({ sentence, facts: newFactsOf(sentence, both.source) }))
    .filter(({ facts }) => facts.total > 0)
    .map(additionOf);
}

function additionOf({ sentence, facts }: LeftOut): Finding {
  const quoted = shortened(sentence.text);
  return {
    kind: 'addition',
    severity: 'warning',
    copy: placeOf(sentence),
    source: null,
    message: `A sentence of the copy holds ${factsInEnglish(facts)} that the source does not have: “${quoted}”.`,
    messageBn: `কপির একটি বাক্যে এমন ${factsInBangla(facts)} আছে যা উৎসে নেই: ‘${quoted}’।`,
  };
}

function placeOf({ start, end, text }: Excerpt): Excerpt {
  return { start, end, text };
}

/** A passage of one side that another passage says this much of is no loss. */
const SAID_ELSEWHERE = 0.7;
/** A shorter sentence may be told within another in a few words (Mary ran). */
const FEWEST_WORDS = 4;
/** So many sentences left out, or this share of the source, are told one by one. */
const FEW = 3;
const MOST_SHARE = 0.25;
