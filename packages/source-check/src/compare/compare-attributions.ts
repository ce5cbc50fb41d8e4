import { nameMatch, normalize } from '@hurkaru/bangla';
import type { PlacedAttribution } from '../attributions.ts';
import { type EnglishSaying, englishSayings } from '../english/english-sayings.ts';
import type { BothTexts, Compare, Passage, Sentence } from '../facts.ts';
import type { Excerpt, Finding } from '../finding.ts';
import { addedDoubt } from './added-doubt.ts';
import { banglaFamilies, englishFamilies, isPerson, isWrittenBySound, saysSo } from './attribution-words.ts';
import { attributionsIn, isAttributed, sentencesAround } from './copy-sayings.ts';

/**
 * Who said it, and that it is only said: a speaker who is another than the source's, and what the source has someone say
 * or claim and the copy asserts as a fact.
 */
export const compareAttributions: Compare = (passage, both) => {
  if (passage.copy.length === 0 || passage.source.length === 0) return [];
  const english = passage.source.flatMap(englishSayings);
  if (english.length === 0) return [];
  return [
    ...otherSpeakers(english, passage, both),
    ...otherCountries(english, passage, both),
    ...addedDoubt(english, passage, both.copy),
    ...lostAttribution(english, passage, both),
  ];
};

/** A name in the copy that is not the source's speaker, where the source's speaker is not named or the name is another's. */
function otherSpeakers(english: readonly EnglishSaying[], passage: Passage, both: BothTexts): Finding[] {
  const spoken = english.filter(({ speaker }) => speaker !== null);
  const [source] = spoken;
  if (source?.speaker == null || spoken.some((saying) => saying.names.length === 0)) return [];
  const proper = spoken.every((saying) => saying.proper);
  const names = spoken.flatMap((saying) => saying.names);
  return attributionsIn(passage.copy, both.copy).flatMap((attribution) => {
    const copy = namedSpeaker(attribution, both);
    if (copy === null || isOneOf(copy.text, names) || !(proper || isPerson(copy.text))) return [];
    const isNamed = passage.copy.some(({ words }) =>
      words.some(({ text }) => names.includes(text) || isOneOf(text, names)),
    );
    const isAnother = isOneOf(copy.text, otherNames(passage, names));
    if (proper ? isNamed && !isAnother : isNamed || isAnother) return [];
    return [otherSpeaker(copy, source.speaker as Excerpt)];
  });
}

/** An office or a body of another country than the source's speaker: রাশিয়ার মন্ত্রণালয় for a British ministry. */
function otherCountries(english: readonly EnglishSaying[], passage: Passage, both: BothTexts): Finding[] {
  const spoken = english.filter(({ speaker }) => speaker !== null);
  const [source] = spoken;
  const families = spoken.map(({ speaker }) => englishFamilies(speaker?.text ?? ''));
  if (source?.speaker == null || families.some((one) => one.length === 0)) return [];
  const expected = families.flat();
  return attributionsIn(passage.copy, both.copy).flatMap(({ speaker, speakerAt, named }) => {
    if (speakerAt === null || !named || isWrittenBySound(speaker)) return [];
    const found = banglaFamilies(speaker);
    if (found.length === 0 || found.some((family) => expected.includes(family))) return [];
    const text = both.copy.text.slice(speakerAt.start, speakerAt.end);
    return [otherSpeaker({ ...speakerAt, text }, source.speaker as Excerpt)];
  });
}

/** The speaker as the copy names it there, where it is a name that sounds as in English. */
function namedSpeaker({ speaker, speakerAt, named }: PlacedAttribution, both: BothTexts): Excerpt | null {
  if (speakerAt === null || !named || !isWrittenBySound(speaker)) return null;
  const text = both.copy.text.slice(speakerAt.start, speakerAt.end);
  return normalize(text).startsWith(normalize(speaker).slice(0, 2)) ? { ...speakerAt, text } : null;
}

function isOneOf(bangla: string, names: readonly string[]): boolean {
  return names.some((name) => bangla.split(/\s+/).some((word) => nameMatch(word, name) >= SAME_NAME));
}

function otherNames({ source }: Passage, names: readonly string[]): string[] {
  return source
    .flatMap(({ words }) => words.map(({ text }) => text))
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !names.includes(word));
}

function otherSpeaker(copy: Excerpt, source: Excerpt): Finding {
  return {
    kind: 'attribution',
    severity: 'error',
    copy,
    source,
    message: `The source has “${source.text}” say this, the copy “${copy.text}”.`,
    messageBn: `উৎসে কথাটি বলেছেন ‘${source.text}’, অথচ কপিতে বক্তা ‘${copy.text}’।`,
  };
}

/** What the source says is only said, and the copy states without a word of saying in it or beside it. */
function lostAttribution(english: readonly EnglishSaying[], passage: Passage, both: BothTexts): Finding[] {
  const said = english.filter(({ speaker }) => speaker === null || !OWN.has(speaker.text.toLowerCase()));
  const source = said.find(({ hedged }) => hedged) ?? said[0];
  const last = passage.copy.at(-1);
  if (source === undefined || last === undefined) return [];
  const before = source.hedged ? 1 : SPEECH_GOES_ON;
  if ([...passage.copy, ...sentencesAround(passage.copy, both.copy, before)].some(({ text }) => saysSo(text)))
    return [];
  if (isAttributed(last, both.copy)) return [];
  return [lost(predicate(last), source)];
}

function lost(copy: Excerpt, { verb, speaker, hedged }: EnglishSaying): Finding {
  const source = speaker !== null && Math.abs(speaker.end - verb.start) <= 1 ? joined(speaker, verb) : verb;
  return {
    kind: 'attribution',
    severity: hedged ? 'error' : 'warning',
    copy,
    source,
    message: `The source only reports this (“${source.text}”), the copy states it as a fact (“${copy.text}”).`,
    messageBn: `উৎসে এটি কারও বক্তব্য বা দাবি (‘${source.text}’), কপিতে তা নিশ্চিত তথ্য হিসেবে এসেছে (‘${copy.text}’)।`,
  };
}

function joined(a: Excerpt, b: Excerpt): Excerpt {
  return { start: a.start, end: b.end, text: `${a.text} ${b.text}` };
}

/** The last words of a sentence, which assert it. */
function predicate({ words, start, text }: Sentence): Excerpt {
  const from = words.at(-2) ?? words[0];
  const to = words.at(-1);
  if (from === undefined || to === undefined) return { start, end: start + text.length, text };
  return { start: from.start, end: to.end, text: text.slice(from.start - start, to.end - start) };
}

/** What the writer says is the writer's own. */
const OWN = new Set(['i', 'we', 'you']);
/** For so many sentences a speaker who was named once may go on. */
const SPEECH_GOES_ON = 3;
const SAME_NAME = 0.55;
