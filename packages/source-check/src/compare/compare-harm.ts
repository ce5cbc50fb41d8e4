import type { BothTexts, Compare, Passage, Sentence } from '../facts.ts';
import type { Excerpt, Finding, Severity } from '../finding.ts';
import { comesClose, opposites, rendersFairly } from '../lexicon/harm-relations.ts';
import { harmWords } from '../lexicon/harm-words.ts';
import { findHarm, type HarmClassName, type HarmMention } from './find-harm.ts';

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
  return judge(copy, source, passage, both);
};

interface Harm {
  said: readonly HarmMention[];
  has: (name: HarmClassName) => boolean;
  count: (name: HarmClassName) => number;
}

function gather(sentences: readonly Sentence[], language: 'english' | 'bangla'): Harm {
  const read = sentences.map((sentence) => findHarm(sentence, language));
  const said = read.flatMap((harm) => harm.said);
  const names = new Set(said.map(({ name }) => name));
  return {
    said,
    has: (name) => names.has(name) || read.some((harm) => harm.meant.has(name)),
    count: (name) => said.filter((mention) => mention.name === name).length,
  };
}

function judge(copy: Harm, source: Harm, passage: Passage, both: BothTexts): Finding[] {
  const unfounded = firstOfEach(copy.said).filter(({ name }) => !founded(name, source));
  const unanswered = firstOfEach(source.said).filter(({ name }) => !answered(name, copy));
  const surplus = firstOfEach(copy.said).filter(
    (mention) => !unfounded.includes(mention) && copy.count(mention.name) > countFor(mention.name, source),
  );
  const found: Finding[] = [];
  for (const said of [...unfounded, ...surplus]) {
    const lost = unanswered.find(({ name }) => exclude(name, said.name));
    const close = firstOfEach(source.said).find(({ name }) => comesClose[said.name]?.includes(name));
    if (close && unfounded.includes(said)) found.push(differs('warning', said, close, both));
    else if (lost) found.push(differs('error', said, lost, both));
    else if (unfounded.includes(said) && harmWords[said.name].alone && !near(said.name, passage, both)) {
      found.push(unheard(said, both));
    }
  }
  return found;
}

function firstOfEach(said: readonly HarmMention[]): HarmMention[] {
  return said.filter(({ name }, at) => said.findIndex((mention) => mention.name === name) === at);
}

/** Whether something in the source allows the copy to say this. */
function founded(name: HarmClassName, source: Harm): boolean {
  if (name === 'casualties' && isDeath(source) && source.has('wounded')) return true;
  return [name, ...(rendersFairly[name] ?? [])].some(source.has);
}

/** Whether something in the copy says what the source says. */
function answered(name: HarmClassName, copy: Harm): boolean {
  if (name === 'casualties' && isDeath(copy) && copy.has('wounded')) return true;
  if (copy.has(name)) return true;
  return (renderedBy().get(name) ?? []).some(copy.has);
}

function isDeath({ has }: Harm): boolean {
  return has('killed') || has('dead') || has('murdered');
}

function countFor(name: HarmClassName, source: Harm): number {
  return [name, ...(rendersFairly[name] ?? [])].reduce((sum, each) => sum + source.count(each), 0);
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
  const at = both.source.sentences.indexOf(source[0]!);
  const beside = [both.source.sentences[at - 1], both.source.sentences[at + source.length]];
  return founded(
    name,
    gather(
      beside.filter((sentence) => sentence !== undefined),
      'english',
    ),
  );
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

function excerpt(text: string, { start, end }: HarmMention): Excerpt {
  return { start, end, text: text.slice(start, end) };
}
