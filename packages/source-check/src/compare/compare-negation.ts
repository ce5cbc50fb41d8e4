import type { BothTexts, Compare, Sentence } from '../facts.ts';
import type { Excerpt, Finding, Severity } from '../finding.ts';
import type { Denial } from '../lexicon/negation-words.ts';
import { type DenialMention, findNegation } from './find-negation.ts';

/**
 * A "not" that is lost or put in. Both texts are asked how often they deny outright; what another word implies
 * (unable, refused; অসম্ভব, ছাড়া) answers a denial of the other side and asks for none.
 */
export const compareNegation: Compare = ({ copy, source }, both) => {
  if (copy.length === 0 || source.length === 0) return [];
  const inCopy = gather(copy, 'bangla');
  const inSource = gather(source, 'english');
  return [...lostIn(inCopy, inSource, both), ...addedIn(inCopy, inSource, both)];
};

interface Denials {
  not: readonly DenialMention[];
  bound: number;
  implied: number;
}

function gather(sentences: readonly Sentence[], language: 'english' | 'bangla'): Denials {
  const all = sentences.flatMap((sentence) => findNegation(sentence, language));
  const count = (denial: Denial) => all.filter(is(denial)).length;
  return { not: all.filter(is('not')), bound: count('bound'), implied: count('implied') };
}

function is(denial: Denial) {
  return (mention: DenialMention) => mention.denial === denial;
}

function lostIn(copy: Denials, source: Denials, both: BothTexts): Finding[] {
  const mention = source.not.at(-1);
  const missing = source.not.length - copy.not.length - copy.bound;
  if (!mention || missing <= 0) return [];
  const spare = Math.max(0, copy.implied - source.implied);
  if (copy.not.length + copy.bound === 0) return [lost(spare === 0 ? 'error' : 'warning', mention, both)];
  return missing > spare ? [lost('warning', mention, both)] : [];
}

function addedIn(copy: Denials, source: Denials, both: BothTexts): Finding[] {
  const mention = copy.not.at(-1);
  const spare = Math.max(0, source.implied - copy.implied - copy.bound);
  if (!mention || copy.not.length - source.not.length <= spare) return [];
  return [added(source.not.length + spare === 0 ? 'error' : 'warning', mention, both)];
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
  const copy = excerpt(both.copy.text, mention);
  return {
    kind: 'negation',
    severity,
    copy,
    source: null,
    message: `The copy denies (“${copy.text}”), the source does not.`,
    messageBn: `কপিতে না-সূচক কথা আছে (“${copy.text}”), উৎসে তা নেই।`,
  };
}

function excerpt(text: string, { start, end }: DenialMention): Excerpt {
  return { start, end, text: text.slice(start, end) };
}
