import type { BothTexts, Compare, Passage } from '../facts.ts';
import type { Finding, Severity } from '../finding.ts';
import { comesClose } from '../lexicon/harm-relations.ts';
import { harmWords } from '../lexicon/harm-words.ts';
import { compareHarmNumbers } from './compare-harm-numbers.ts';
import type { HarmClassName, HarmMention } from './find-harm.ts';
import {
  excludesEachOther,
  isAnswered,
  isFounded,
  isSummedUp,
  timesAnswered,
  timesFounded,
} from './harm-answers.ts';
import { harmDiffers, harmLeftOut, harmUnfounded } from './harm-findings.ts';
import { firstOfEach, harmOfPassage, type PassageHarm } from './harm-of-passage.ts';
import { sentencesBeside } from './sentences-beside.ts';
import { weighByLikeness } from './weigh-by-likeness.ts';

/**
 * Killed, wounded, arrested, convicted: what the copy says was done to someone, against what the source says.
 * An error needs both sides: a word of the source that nothing in the copy renders, and a word of the copy that renders
 * nothing of the source, of classes that exclude each other. One side alone is a warning at most.
 */
export const compareHarm: Compare = (passage, both) => {
  if (passage.copy.length === 0 || passage.source.length === 0) return [];
  const copy = harmOfPassage(passage.copy, 'bangla');
  const source = harmOfPassage(passage.source, 'english');
  if (copy.said.length === 0 && source.said.length === 0) return [];
  const found = [...judge(copy, source, passage, both), ...compareHarmNumbers(passage, both)];
  return weighByLikeness(found.length > 0 ? found : leftOut(copy, source, passage, both), passage, both);
};

/** Each class of the copy once; those that nothing in the source allows have the first claim on what was lost. */
function judge(copy: PassageHarm, source: PassageHarm, passage: Passage, both: BothTexts): Finding[] {
  const said = firstOfEach(copy.said);
  const unfounded = said.filter(({ name }) => !isFounded(name, source));
  const founded = said.filter(({ name }) => isFounded(name, source));
  const told = new Set<HarmClassName>();
  const wrong = unfounded.flatMap((mention) => {
    const close = closeTo(mention, source);
    const rival = close ?? rivalOf(mention, copy, source, told);
    if (!rival) return isUnheard(mention, passage, both) ? [harmUnfounded(mention, both)] : [];
    told.add(rival.name);
    return [
      harmDiffers(rival.severity, close ? mention : inPlaceOf(rival, mention, copy, source), rival, both),
    ];
  });
  const tooOften = founded.flatMap((mention) => {
    const rival = rivalOf(mention, copy, source, told);
    return rival ? [harmDiffers(rival.severity, inPlaceOf(rival, mention, copy, source), rival, both)] : [];
  });
  return [...wrong, ...tooOften];
}

/** What the source says in place of what the copy says, and how sure that is. */
interface Rival extends HarmMention {
  severity: Severity;
}

function closeTo({ name }: HarmMention, source: PassageHarm): Rival | undefined {
  const close = source.said.find((mention) => comesClose[name]?.includes(mention.name));
  return close && { ...close, severity: 'warning' };
}

/** Of a class that excludes the copy's, and that the copy says less often than the source, or nowhere. */
function rivalOf(
  { name }: HarmMention,
  copy: PassageHarm,
  source: PassageHarm,
  told: ReadonlySet<HarmClassName>,
): Rival | undefined {
  const rivals = firstOfEach(source.said).filter(
    (mention) => !told.has(mention.name) && excludesEachOther(mention.name, name),
  );
  const [times, allowed] = [copy.count(name), timesFounded(name, source.count)];
  if (rivals.length === 0 || times <= allowed) return undefined;
  if (name === 'casualties' && isSummedUp(copy, source)) return undefined;
  const lost = rivals.find((mention) => !isAnswered(mention.name, copy, source));
  const sure = allowed > 0 || !isFounded(name, source);
  if (lost) return { ...lost, severity: sure ? 'error' : 'warning' };
  if (!harmWords[name].alone && times <= timesFounded(name, source.countMost)) return undefined;
  const short = rivals.find((mention) => source.count(mention.name) > timesAnswered(mention.name, copy));
  return short && { ...short, severity: 'warning' };
}

/** Of the copy's mentions of one class, the one that stands about where the source says the other. */
function inPlaceOf(rival: Rival, said: HarmMention, copy: PassageHarm, source: PassageHarm): HarmMention {
  const rank = source.said.findIndex(({ start }) => start === rival.start);
  let [best, least] = [said, Infinity];
  for (const [at, mention] of copy.said.entries()) {
    const distance = Math.abs(at - rank);
    if (mention.name === said.name && distance < least) [best, least] = [mention, distance];
  }
  return best;
}

/** Whether the copy says something grave that the sentences of the source beside the passage do not say either. */
function isUnheard({ name }: HarmMention, { source }: Passage, both: BothTexts): boolean {
  if (!harmWords[name].alone) return false;
  return !isFounded(name, harmOfPassage(sentencesBeside(source, both.source), 'english'));
}

/** What the source says was done to someone and neither the passage of the copy nor the sentences beside it say. */
function leftOut(copy: PassageHarm, source: PassageHarm, passage: Passage, both: BothTexts): Finding[] {
  const lost = source.said.find(({ name }) => mustBeSaid(name, copy) && !isAnswered(name, copy, source));
  if (!lost) return [];
  const beside = harmOfPassage(sentencesBeside(passage.copy, both.copy), 'bangla');
  return isAnswered(lost.name, beside, source) ? [] : [harmLeftOut(lost, both)];
}

function mustBeSaid(name: HarmClassName, copy: PassageHarm): boolean {
  if (name === 'threatened') return copy.count('attacked') > 0;
  return name === 'suspected' || (name !== 'sentenced' && harmWords[name].alone === true);
}
