import type { BothTexts, NumberFact, Passage, Sentence } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { rendersFairly } from '../lexicon/harm-relations.ts';
import { harmWords } from '../lexicon/harm-words.ts';
import { findHarm, type HarmClassName, type HarmMention } from './find-harm.ts';

/** Numbers that stand with each other's harm: 12 killed and 30 wounded, of whom the copy makes ১২ জন আহত and ৩০ জন নিহত. */
export function compareHarmNumbers({ copy, source }: Passage, both: BothTexts): Finding[] {
  const inSource = source.flatMap((sentence) => counted(sentence, 'english'));
  if (inSource.length < 2) return [];
  const inCopy = copy.flatMap((sentence) => counted(sentence, 'bangla'));
  const moved = inCopy.filter((there) => isMoved(there, inSource));
  const [first] = moved;
  return first && moved.length > 1 ? [crossed(first, inSource, both)] : [];
}

interface Counted {
  number: NumberFact;
  mention: HarmMention;
}

/** Each number of people with the harm that stands nearest in its part of the sentence. */
function counted(sentence: Sentence, language: 'english' | 'bangla'): Counted[] {
  const said = findHarm(sentence, language).said.filter(
    ({ name }) => harmWords[name].alone || PEOPLE.has(name),
  );
  if (said.length < 2 || said.length > MOST || sentence.numbers.length > MOST) return [];
  return sentence.numbers.filter(countsPeople).flatMap((number) => {
    const near = said
      .map((mention) => ({ number, mention, gap: gapBetween(number, mention, sentence) }))
      .filter(({ gap }) => gap.length <= LONGEST_GAP && !PART_ENDS[language].test(gap))
      .sort((a, b) => a.gap.length - b.gap.length);
    return near.slice(0, 1);
  });
}

function countsPeople({ unit, loose, value }: NumberFact): boolean {
  return !loose && Number.isInteger(value) && (unit === undefined || unit === 'person' || unit === 'item');
}

function gapBetween(number: NumberFact, mention: HarmMention, { text, start }: Sentence): string {
  const [from, to] = number.end <= mention.start ? [number.end, mention.start] : [mention.end, number.start];
  return text.slice(from - start, to - start);
}

/** The number stands with another harm than in the source, and the source has that harm with another number. */
function isMoved({ number, mention }: Counted, source: readonly Counted[]): boolean {
  const same = source.filter((other) => other.number.value === number.value);
  if (same.length === 0 || same.some((other) => renders(mention.name, other.mention.name))) return false;
  return source.some((other) => renders(mention.name, other.mention.name));
}

function renders(copy: HarmClassName, source: HarmClassName): boolean {
  return copy === source || (rendersFairly[copy]?.includes(source) ?? false);
}

function crossed({ number, mention }: Counted, source: readonly Counted[], both: BothTexts): Finding {
  const there = source.find((other) => other.number.value === number.value) ?? source[0];
  const copy = span(both.copy.text, number, mention);
  const original = there ? span(both.source.text, there.number, there.mention) : null;
  return {
    kind: 'harm',
    severity: 'error',
    copy,
    source: original,
    message: `The source says “${original?.text}”, the copy says “${copy.text}”: the numbers stand with each other's harm.`,
    messageBn: `উৎসে আছে ‘${original?.text}’, কপিতে ‘${copy.text}’: সংখ্যা দুটি অদলবদল হয়ে গেছে।`,
  };
}

function span(text: string, number: NumberFact, mention: HarmMention) {
  const start = Math.min(number.start, mention.start);
  const end = Math.max(number.end, mention.end);
  return { start, end, text: text.slice(start, end) };
}

const PEOPLE: ReadonlySet<HarmClassName> = new Set(['infected', 'recovered', 'rescued', 'freed']);
/** Mentions and numbers of a sentence: one with more is no sentence, and would take its square in time. */
const MOST = 30;
/** UTF-16 code units between a number and its harm. */
const LONGEST_GAP = 50;
const PART_ENDS = {
  english: /[,;:.]|\b(?:and|while|with|but|including|as)\b/,
  bangla: /[,;:।]|(?:^|\s)(?:ও|এবং|আর|সহ|তবে|কিন্তু)(?=\s)/,
};
