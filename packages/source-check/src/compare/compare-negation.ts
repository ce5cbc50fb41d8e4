import type { BothTexts, Compare, Sentence } from '../facts.ts';
import type { Excerpt, Finding, Severity } from '../finding.ts';
import type { Denial } from '../lexicon/negation-words.ts';
import { type DenialMention, findNegation } from './find-negation.ts';
import { weighByLikeness } from './weigh-by-likeness.ts';

/**
 * A "not" that is lost or put in. Both texts are asked how often they deny outright; what another word implies
 * (unable, refused; অসম্ভব, ছাড়া) answers a denial of the other side and asks for none.
 */
export const compareNegation: Compare = (passage, both) => {
  const { copy, source } = passage;
  if (copy.length === 0 || source.length === 0) return [];
  const inCopy = gather(copy, 'bangla');
  const inSource = gather(source, 'english');
  return weighByLikeness([...lostIn(inCopy, inSource, both), ...addedIn(inCopy, inSource, both)], passage);
};

interface Denials {
  all: readonly DenialMention[];
  not: number;
  implied: number;
  hinted: number;
  bound: number;
}

function gather(sentences: readonly Sentence[], language: 'english' | 'bangla'): Denials {
  const all = sentences.flatMap((sentence) => findNegation(sentence, language));
  const count = (denial: Denial) => all.filter(is(denial)).length;
  return {
    all,
    not: count('not'),
    implied: count('implied'),
    hinted: count('hinted'),
    bound: count('bound'),
  };
}

function is(denial: Denial) {
  return (mention: DenialMention) => mention.denial === denial;
}

function lostIn(copy: Denials, source: Denials, both: BothTexts): Finding[] {
  const denied = copy.not + copy.bound;
  const mention = source.all.findLast(is(source.not > 0 ? 'not' : 'implied'));
  if (!mention || source.not + (denied + copy.implied === 0 ? source.implied : 0) <= denied) return [];
  if (source.not === 0) return copy.hinted === 0 ? [lost('warning', mention, both)] : [];
  const spare = Math.max(0, copy.implied - source.implied);
  if (denied === 0) return [lost(spare === 0 ? 'error' : 'warning', mention, both)];
  return source.not - denied > spare ? [lost('warning', mention, both)] : [];
}

function addedIn(copy: Denials, source: Denials, both: BothTexts): Finding[] {
  const mention = copy.all.findLast(is('not'));
  const rendered = copy.implied + copy.hinted + copy.bound;
  const spare = Math.max(0, source.implied + source.hinted - rendered);
  if (!mention || copy.not - source.not <= spare) return [];
  return [added(source.not + source.implied + source.hinted === 0 ? 'error' : 'warning', mention, both)];
}

function lost(severity: Severity, mention: DenialMention, both: BothTexts): Finding {
  const source = excerpt(both.source.text, mention);
  return {
    kind: 'negation',
    severity,
    copy: null,
    source,
    message: `The source denies (“${source.text}”), the copy does not.`,
    messageBn: `উৎসে না-সূচক কথা আছে (“${source.text}”), কপিতে তা নেই।`,
  };
}

function added(severity: Severity, mention: DenialMention, both: BothTexts): Finding {
  const copy = excerpt(both.copy.text, withVerb(both.copy.text, mention));
  return {
    kind: 'negation',
    severity,
    copy,
    source: null,
    message: `The copy denies (“${copy.text}”), the source does not.`,
    messageBn: `কপিতে না-সূচক কথা আছে (“${copy.text}”), উৎসে তা নেই।`,
  };
}

/** A না that stands by itself, with the word that it denies. */
function withVerb(text: string, { start, end }: DenialMention): { start: number; end: number } {
  const before = BEFORE_DENIAL.exec(text.slice(Math.max(0, start - LONGEST_WORD), start));
  return { start: before && end - start <= 4 ? start - before[0].length : start, end };
}

const BEFORE_DENIAL = /[\p{L}\p{M}\u200c\u200d]+[ \u00a0]$/u;
const LONGEST_WORD = 30;

function excerpt(text: string, { start, end }: { start: number; end: number }): Excerpt {
  return { start, end, text: text.slice(start, end) };
}
