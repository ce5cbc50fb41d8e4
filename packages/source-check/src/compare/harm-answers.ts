import { opposites, rendersFairly } from '../lexicon/harm-relations.ts';
import { harmWords } from '../lexicon/harm-words.ts';
import { turnWords } from '../lexicon/turn-words.ts';
import type { HarmClassName } from './find-harm.ts';
import type { PassageHarm } from './harm-of-passage.ts';

/** Whether something in the source allows the copy to say this. */
export function isFounded(name: HarmClassName, { has }: PassageHarm): boolean {
  if (name === 'casualties' && bothHarmed(has)) return true;
  return [name, ...(rendersFairly[name] ?? [])].some(has);
}

/** Whether something in the copy says what the source says. */
export function isAnswered(name: HarmClassName, copy: PassageHarm, source: PassageHarm): boolean {
  if (name === 'casualties' && bothHarmed(copy.has)) return true;
  if (HARMED.includes(name) && isSummedUp(copy, source)) return true;
  return [name, ...(renderedBy().get(name) ?? [])].some(copy.has);
}

/** Whether the dead and the wounded of the source stand together as casualties in the copy. */
export function isSummedUp(copy: PassageHarm, source: PassageHarm): boolean {
  return copy.has('casualties') && bothHarmed(source.has) && !HARMED.some((name) => copy.count(name) > 0);
}

/** How often the source says what allows the copy to say this. */
export function timesFounded(name: HarmClassName, count: (name: HarmClassName) => number): number {
  return sumOf([name, ...(rendersFairly[name] ?? [])], count);
}

/** How often the copy says what the source says. */
export function timesAnswered(name: HarmClassName, { count }: PassageHarm): number {
  return sumOf([name, ...(renderedBy().get(name) ?? [])], count);
}

/** Whether one cannot stand for the other: any two harms, of which one at least is grave, and turns that are opposites. */
export function excludesEachOther(a: HarmClassName, b: HarmClassName): boolean {
  if (a in turnWords || b in turnWords) return areOpposites(a, b) || areOpposites(b, a);
  return (
    harmWords[a].alone === true || harmWords[b].alone === true || areOpposites(a, b) || areOpposites(b, a)
  );
}

function areOpposites(a: HarmClassName, b: HarmClassName): boolean {
  return opposites.some(([name, others]) => name === a && others.includes(b));
}

function bothHarmed(has: PassageHarm['has']): boolean {
  return (has('killed') || has('dead') || has('murdered')) && has('wounded');
}

const HARMED: readonly HarmClassName[] = ['killed', 'dead', 'murdered', 'wounded'];

function sumOf(names: readonly HarmClassName[], count: (name: HarmClassName) => number): number {
  return names.reduce((sum, name) => sum + count(name), 0);
}

function renderedBy(): ReadonlyMap<HarmClassName, HarmClassName[]> {
  if (rendered) return rendered;
  rendered = new Map();
  for (const [name, sources] of Object.entries(rendersFairly) as [HarmClassName, HarmClassName[]][]) {
    for (const source of sources) rendered.set(source, [...(rendered.get(source) ?? []), name]);
  }
  return rendered;
}

let rendered: Map<HarmClassName, HarmClassName[]> | undefined;
