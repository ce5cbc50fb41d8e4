import { normalize } from '@hurkaru/bangla';
import type { BothTexts, Compare, Sentence } from '../facts.ts';
import type { Excerpt, Finding, Severity } from '../finding.ts';
import type { Denial } from '../lexicon/negation-words.ts';
import { type DenialMention, findNegation, isInflectedVerb } from './find-negation.ts';
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
  return weighByLikeness(
    [...lostIn(inCopy, inSource, copy, both), ...addedIn(inCopy, inSource, both)],
    passage,
    both,
  );
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

/** The word that ends the statement, where there is only one: in Bangla the verb, or what is denied. */
function endOfStatement([sentence, ...more]: readonly Sentence[]): Place | null {
  if (!sentence || more.length > 0 || PARTS.test(sentence.text)) return null;
  const verbs = sentence.words.filter(({ text }) => isInflectedVerb(normalize(text)));
  return verbs.length > 1 ? null : (sentence.words.at(-1) ?? null);
}

const PARTS = /[,;:—–]/;

function is(denial: Denial) {
  return (mention: DenialMention) => mention.denial === denial;
}

function lostIn(copy: Denials, source: Denials, sentences: readonly Sentence[], both: BothTexts): Finding[] {
  const severity = source.not > 0 ? severityOfLost(copy, source) : severityOfUnrendered(copy, source);
  const mention = source.all.findLast(is(source.not > 0 ? 'not' : 'implied'));
  return severity && mention ? [lost(severity, mention, endOfStatement(sentences), both)] : [];
}

function severityOfLost(copy: Denials, source: Denials): Severity | null {
  const denied = copy.not + copy.bound;
  const spare = Math.max(0, copy.implied - source.implied);
  if (source.not <= denied) return null;
  if (denied === 0) return spare === 0 && copy.hinted <= source.hinted ? 'error' : 'warning';
  return source.not - denied > spare ? 'warning' : null;
}

/** Refused, unable, yet to: the copy may say it in many ways, but in some way that denies. */
function severityOfUnrendered(copy: Denials, source: Denials): Severity | null {
  const answers = copy.not + copy.bound + copy.implied + copy.hinted;
  return source.implied > 0 && answers === 0 ? 'warning' : null;
}

/** Where the source says unable or few, the copy may deny outright; what the copy says so in words of its own is taken off. */
function addedIn(copy: Denials, source: Denials, both: BothTexts): Finding[] {
  const mention = copy.all.findLast(is('not'));
  const rendered = copy.implied + copy.hinted + copy.bound;
  const spare = Math.max(0, source.implied + source.hinted - rendered);
  if (!mention || copy.not - source.not <= spare) return [];
  return [added(source.not + source.implied + source.hinted === 0 ? 'error' : 'warning', mention, both)];
}

function lost(severity: Severity, mention: DenialMention, end: Place | null, both: BothTexts): Finding {
  const source = excerpt(both.source.text, withNextWord(both.source.text, mention));
  const copy = end && excerpt(both.copy.text, end);
  const [there, thereBn] = copy ? [` (“${copy.text}”)`, ` (‘${copy.text}’)`] : ['', ''];
  return {
    kind: 'negation',
    severity,
    copy,
    source,
    message: `The source denies (“${source.text}”), the copy does not${there}.`,
    messageBn: `উৎসে না-সূচক কথা আছে (‘${source.text}’), কপিতে তা নেই${thereBn}।`,
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
    messageBn: `কপিতে না-সূচক কথা আছে (‘${copy.text}’), উৎসে তা নেই।`,
  };
}

interface Place {
  start: number;
  end: number;
}

function withNextWord(text: string, { start, end }: DenialMention): Place {
  return { start, end: end + (NEXT_WORD.exec(text.slice(end, end + LONGEST_WORD))?.[0].length ?? 0) };
}

/** A না that stands by itself, with the word that it denies. */
function withVerb(text: string, { start, end }: DenialMention): Place {
  const before = BEFORE_DENIAL.exec(text.slice(Math.max(0, start - LONGEST_WORD), start));
  return { start: before && end - start <= LONGEST_DENIAL ? start - before[0].length : start, end };
}

const NEXT_WORD = /^ [\p{L}\p{M}'’-]+/u;
const BEFORE_DENIAL = /[\p{L}\p{M}\u200c\u200d]+[ \u00a0]$/u;
const LONGEST_WORD = 30;
/** UTF-16 code units: না, নি, নেই, নয়; a verb with its denial joined is longer. */
const LONGEST_DENIAL = 4;

function excerpt(text: string, { start, end }: Place): Excerpt {
  return { start, end, text: text.slice(start, end) };
}
