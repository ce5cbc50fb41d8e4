import type { BothTexts, Compare, Passage, Sentence } from '../facts.ts';
import type { Excerpt, Finding, Severity } from '../finding.ts';
import { comesClose, opposites, rendersFairly } from '../lexicon/harm-relations.ts';
import { harmWords } from '../lexicon/harm-words.ts';
import { findHarm, type HarmClassName, type HarmMention } from './find-harm.ts';
import { sentencesBeside } from './sentences-beside.ts';

/**
 * Killed, wounded, arrested, convicted: what the copy says was done to someone, against what the source says.
 * An error needs both sides: a word of the source that nothing in the copy renders, and a word of the copy that renders
 * nothing of the source, of classes that exclude each other. One side alone is a warning at most.
 */
export const compareHarm: Compare = (passage, both) => {
  if (passage.copy.length === 0 || passage.source.length === 0) return [];
  const copy = gather(passage.copy, 'bangla');
  const source = gather(passage.source, 'english');
  if (copy.said.length === 0 && source.said.length === 0) return [];
  const found = judge(copy, source, passage, both);
  return found.length > 0 ? found : unspoken(copy, source, passage, both);
};

interface Harm {
  said: readonly HarmMention[];
  /** Says it, or may mean it. */
  has: (name: HarmClassName) => boolean;
  /** How often it says it, and how often it may mean it. */
  count: (name: HarmClassName) => number;
  countMost: (name: HarmClassName) => number;
}

function gather(sentences: readonly Sentence[], language: 'english' | 'bangla'): Harm {
  const read = sentences.map((sentence) => findHarm(sentence, language));
  const said = read.flatMap((harm) => harm.said);
  const counts = new Map<HarmClassName, number>();
  for (const { name } of said) counts.set(name, (counts.get(name) ?? 0) + 1);
  const meant = (name: HarmClassName) => read.reduce((sum, harm) => sum + (harm.meant.get(name) ?? 0), 0);
  return {
    said,
    has: (name) => counts.has(name) || meant(name) > 0,
    count: (name) => counts.get(name) ?? 0,
    countMost: (name) => (counts.get(name) ?? 0) + meant(name),
  };
}

function judge(copy: Harm, source: Harm, passage: Passage, both: BothTexts): Finding[] {
  return firstOfEach(copy.said).flatMap((said) => {
    const unfounded = !founded(said.name, source.has);
    const close = unfounded && closeTo(said, source);
    if (close) return [differs('warning', said, close, both)];
    const rival = rivalOf(said, copy, source);
    if (rival) return [differs(rival.severity, inPlaceOf(rival, said, copy, source), rival, both)];
    const alone = unfounded && harmWords[said.name].alone && !near(said.name, passage, both);
    return alone ? [unheard(said, both)] : [];
  });
}

/** What the source says was done to someone and neither the passage of the copy nor the sentences beside it say. */
function unspoken(copy: Harm, source: Harm, passage: Passage, both: BothTexts): Finding[] {
  const lost = source.said.find(({ name }) => mustBeSaid(name) && !answered(name, copy, source));
  if (!lost) return [];
  const beside = gather(sentencesBeside(passage.copy, both.copy), 'bangla');
  return answered(lost.name, beside, source) ? [] : [unsaid(lost, both)];
}

/** Of the copy's mentions of one class, the one that stands about where the source says the other. */
function inPlaceOf(rival: HarmMention, said: HarmMention, copy: Harm, source: Harm): HarmMention {
  const rank = source.said.findIndex(({ start }) => start === rival.start);
  const distance = (mention: HarmMention) => Math.abs(copy.said.indexOf(mention) - rank);
  return copy.said
    .filter(({ name }) => name === said.name)
    .reduce((best, mention) => (distance(mention) < distance(best) ? mention : best), said);
}

function mustBeSaid(name: HarmClassName): boolean {
  return name === 'suspected' || (name !== 'sentenced' && harmWords[name].alone === true);
}

interface Rival extends HarmMention {
  severity: Severity;
}

/** What the source says in place of what the copy says: of a class that excludes the copy's, and said less often by the copy. */
function rivalOf({ name }: HarmMention, copy: Harm, source: Harm): Rival | undefined {
  if (name === 'casualties' && summedUp(copy, source)) return undefined;
  const excluded = firstOfEach(source.said).filter((mention) => exclude(mention.name, name));
  const spoken = copy.count(name);
  if (excluded.length === 0 || spoken <= countFor(name, source.count)) return undefined;
  const lost = excluded.find((mention) => !answered(mention.name, copy, source));
  const sure = !founded(name, source.has) || countFor(name, source.count) > 0;
  if (lost) return { ...lost, severity: sure ? 'error' : 'warning' };
  if (!harmWords[name].alone && spoken <= countFor(name, source.countMost)) return undefined;
  const short = excluded.find((mention) => source.count(mention.name) > countOf(mention.name, copy.count));
  return short && { ...short, severity: 'warning' };
}

function closeTo({ name }: HarmMention, source: Harm): HarmMention | undefined {
  return source.said.find((mention) => comesClose[name]?.includes(mention.name));
}

function firstOfEach(said: readonly HarmMention[]): HarmMention[] {
  return said.filter(({ name }, at) => said.findIndex((mention) => mention.name === name) === at);
}

type Has = (name: HarmClassName) => boolean;

/** Whether something in the source allows the copy to say this. */
function founded(name: HarmClassName, has: Has): boolean {
  if (name === 'casualties' && bothHarmed(has)) return true;
  return [name, ...(rendersFairly[name] ?? [])].some(has);
}

/** Whether something in the copy says what the source says. */
function answered(name: HarmClassName, copy: Harm, source: Harm): boolean {
  if (name === 'casualties' && bothHarmed(copy.has)) return true;
  if (HARMED.has(name) && summedUp(copy, source)) return true;
  return [name, ...(renderedBy().get(name) ?? [])].some(copy.has);
}

/** Dead and wounded of the source, together as casualties in the copy. */
function summedUp(copy: Harm, source: Harm): boolean {
  return (
    copy.has('casualties') && bothHarmed(source.has) && ![...HARMED].some((name) => copy.count(name) > 0)
  );
}

function bothHarmed(has: Has): boolean {
  return (has('killed') || has('dead') || has('murdered')) && has('wounded');
}

const HARMED: ReadonlySet<HarmClassName> = new Set(['killed', 'dead', 'murdered', 'wounded']);

type Count = (name: HarmClassName) => number;

function countFor(name: HarmClassName, count: Count): number {
  return [name, ...(rendersFairly[name] ?? [])].reduce((sum, each) => sum + count(each), 0);
}

function countOf(name: HarmClassName, count: Count): number {
  return [name, ...(renderedBy().get(name) ?? [])].reduce((sum, each) => sum + count(each), 0);
}

let rendered: Map<HarmClassName, HarmClassName[]> | undefined;

function renderedBy(): Map<HarmClassName, HarmClassName[]> {
  if (rendered) return rendered;
  rendered = new Map();
  for (const [name, sources] of Object.entries(rendersFairly) as [HarmClassName, HarmClassName[]][]) {
    for (const source of sources) rendered.set(source, [...(rendered.get(source) ?? []), name]);
  }
  return rendered;
}

function exclude(a: HarmClassName, b: HarmClassName): boolean {
  if (harmWords[a].alone && harmWords[b].alone) return true;
  return opposites.some(([name, others]) =>
    name === a ? others.includes(b) : name === b && others.includes(a),
  );
}

/** Whether the sentences of the source beside the passage say it. */
function near(name: HarmClassName, { source }: Passage, both: BothTexts): boolean {
  return founded(name, gather(sentencesBeside(source, both.source), 'english').has);
}

function differs(severity: Severity, said: HarmMention, lost: HarmMention, both: BothTexts): Finding {
  const copy = excerpt(both.copy.text, said);
  const source = excerpt(both.source.text, lost);
  const [copyLabel, sourceLabel] = [harmWords[said.name].label, harmWords[lost.name].label];
  return {
    kind: 'harm',
    severity,
    copy,
    source,
    message: `The source says “${source.text}”, the copy says “${copy.text}” (${copyLabel.en}).`,
    messageBn: `উৎসে আছে “${source.text}” (${sourceLabel.bn}), কপিতে লেখা হয়েছে “${copy.text}”।`,
  };
}

function unheard(said: HarmMention, both: BothTexts): Finding {
  const copy = excerpt(both.copy.text, said);
  return {
    kind: 'harm',
    severity: 'warning',
    copy,
    source: null,
    message: `The copy says “${copy.text}” (${harmWords[said.name].label.en}); this part of the source says nothing of the kind.`,
    messageBn: `কপিতে “${copy.text}” আছে, উৎসের এই অংশে তেমন কিছু বলা হয়নি।`,
  };
}

function unsaid(lost: HarmMention, both: BothTexts): Finding {
  const source = excerpt(both.source.text, lost);
  const { label } = harmWords[lost.name];
  return {
    kind: 'harm',
    severity: 'warning',
    copy: null,
    source,
    message: `The source says “${source.text}” (${label.en}); this part of the copy says nothing of the kind.`,
    messageBn: `উৎসে আছে “${source.text}” (${label.bn}), কপির এই অংশে কথাটি নেই।`,
  };
}

function excerpt(text: string, { start, end }: HarmMention): Excerpt {
  return { start, end, text: text.slice(start, end) };
}
