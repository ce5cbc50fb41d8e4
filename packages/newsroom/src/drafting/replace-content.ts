import * as Y from 'yjs';
import { cleanDocument } from '../story/clean-document.ts';
import type { Block } from '../story/document.ts';
import type { Credit, RevisionContent, Source } from '../story/story.ts';
import type { JsonNode } from './json-node.ts';
import { attributesOf, plainText, readNode, sharedNode } from './shared-body.ts';
import { fieldsOf } from './working-copy-layout.ts';
import { sharedSource } from './working-copy-of.ts';

/**
 * Turns what a working copy says into another text by edits inside it: what is the same in both is not
 * touched, a changed paragraph is changed where it differs. What a colleague types meanwhile in an
 * unchanged place stays.
 *
 * @param topicNames names of the topics, in the order of `content.topicIds`
 */
export function replaceContent(doc: Y.Doc, content: RevisionContent, topicNames: readonly string[]): void {
  const { headline, standfirst, body } = fieldsOf(doc);
  doc.transact(() => {
    replaceText(headline, content.headline);
    replaceText(standfirst, content.standfirst ?? '');
    replaceBody(body, cleanDocument(content.body).content);
    replaceList<Credit>(doc, 'credits', content.credits, (credit) => ({ ...credit }));
    replaceSources(doc, content.sources);
    replaceList<string>(doc, 'topics', topicNames, (name) => name);
  });
}

/** The same for the sources alone. */
export function replaceSources(doc: Y.Doc, sources: readonly Source[]): void {
  doc.transact(() => replaceList<Source>(doc, 'sources', sources, sharedSource, updateSource));
}

/** Where two sequences begin and end to differ. */
function difference<T>(
  from: ArrayLike<T>,
  to: ArrayLike<T>,
): { start: number; removed: number; added: number } {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < most - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  return { start, removed: from.length - start - end, added: to.length - start - end };
}

/** By whole characters, so that no half of a surrogate pair is left. */
function replaceText(text: Y.Text, wanted: string): void {
  const plain = plainText(text);
  if (plain.length !== text.length) {
    text.delete(0, text.length);
    text.insert(0, wanted);
    return;
  }
  if (plain === wanted) return;
  const [from, to] = [[...plain], [...wanted]];
  const { start, removed, added } = difference(from, to);
  const at = from.slice(0, start).join('').length;
  text.delete(at, from.slice(start, start + removed).join('').length);
  text.insert(at, to.slice(start, start + added).join(''));
}

function replaceBody(body: Y.XmlFragment, wanted: readonly Block[]): void {
  const written = writtenIn(body);
  const from = written.map(({ said }) => said);
  const to = wanted.map((block) => JSON.stringify([block]));
  let last: unknown = null;
  for (const step of alignment(from, to)) {
    const old = written.slice(step.from, step.fromEnd).map(({ child }) => child);
    last = step.keep ? old.at(-1) : replaceRun(body, last, old, wanted.slice(step.to, step.toEnd));
  }
}

/**
 * The children that say something, with what they say. Empty paragraphs are left where they are: somebody
 * may just be beginning to write there.
 */
function writtenIn(body: Y.XmlFragment): { child: unknown; said: string }[] {
  return body
    .toArray()
    .map((child: unknown) => ({ child, said: JSON.stringify(cleanDocument(readNode(child)).content) }))
    .filter(({ said }) => said !== '[]');
}

/** Old children from..fromEnd stay, or become the new blocks to..toEnd. */
interface Step {
  keep: boolean;
  from: number;
  fromEnd: number;
  to: number;
  toEnd: number;
}

/** So many pairs of blocks are compared; the time and memory of comparing are in proportion. */
const mostPairs = 4_000_000;

/** The longest common subsequence as steps: keep one, or replace a run by another. */
function alignment(from: readonly string[], to: readonly string[]): Step[] {
  if (from.length * to.length > mostPairs) return coarseAlignment(from, to);
  const common = commonLengths(from, to);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [startI, startJ] = [i, j];
    const isSame = () => i < from.length && j < to.length && from[i] === to[j];
    const keep = isSame();
    if (keep) [i, j] = [i + 1, j + 1];
    while (!keep && !isSame() && (i < from.length || j < to.length)) {
      if (j >= to.length || (i < from.length && below(common, i, j) >= beside(common, i, j))) i += 1;
      else j += 1;
    }
    steps.push({ keep, from: startI, fromEnd: i, to: startJ, toEnd: j });
  }
  return steps;
}

/** What begins and ends alike is kept, all between replaced. */
function coarseAlignment(from: readonly string[], to: readonly string[]): Step[] {
  const { start, removed, added } = difference(from, to);
  const kept = (at: number, toAt: number) => ({
    keep: true,
    from: at,
    fromEnd: at + 1,
    to: toAt,
    toEnd: toAt + 1,
  });
  return [
    ...from.slice(0, start).map((_, at) => kept(at, at)),
    { keep: false, from: start, fromEnd: start + removed, to: start, toEnd: start + added },
    ...from.slice(start + removed).map((_, at) => kept(start + removed + at, start + added + at)),
  ];
}

const below = (common: readonly Uint32Array[], i: number, j: number) => common[i + 1]?.[j] ?? 0;
const beside = (common: readonly Uint32Array[], i: number, j: number) => common[i]?.[j + 1] ?? 0;

function commonLengths(from: readonly string[], to: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: from.length + 1 }, () => new Uint32Array(to.length + 1));
  for (let i = from.length - 1; i >= 0; i -= 1) {
    const row = rows[i] as Uint32Array;
    for (let j = to.length - 1; j >= 0; j -= 1) {
      row[j] =
        from[i] === to[j] ? below(rows, i, j + 1) + 1 : Math.max(below(rows, i, j), beside(rows, i, j));
    }
  }
  return rows;
}

/**
 * Puts blocks in the place of children; those that can be are changed where they stand.
 *
 * @param last the child after which the run stands; null at the beginning
 * @returns the last child of the run, or the one before it where nothing is left of the run
 */
function replaceRun(
  body: Y.XmlFragment,
  last: unknown,
  old: readonly unknown[],
  wanted: readonly Block[],
): unknown {
  let before = last;
  for (const [index, block] of (wanted as JsonNode[]).entries()) {
    const child = old[index];
    if (child !== undefined && changeInPlace(child, block)) before = child;
    else {
      if (child !== undefined) body.delete(placeOf(body, child), 1);
      const fresh = sharedNode(block);
      body.insert(placeOf(body, before) + 1, [fresh]);
      before = fresh;
    }
  }
  for (const child of old.slice(wanted.length)) body.delete(placeOf(body, child), 1);
  return before;
}

/** The index of a child; -1 for null, which stands before the first. */
function placeOf(body: Y.XmlFragment, child: unknown): number {
  return (body.toArray() as unknown[]).indexOf(child);
}

/** Changes a paragraph or heading that holds one text; false where it is another kind of block. */
function changeInPlace(child: unknown, block: JsonNode): boolean {
  if (!(child instanceof Y.XmlElement) || child.nodeName !== block.type || child.length !== 1) return false;
  const text: unknown = child.get(0);
  const runs = block.content ?? [];
  if (!(text instanceof Y.XmlText) || !['paragraph', 'heading'].includes(block.type)) return false;
  if (runs.length === 0 || runs.some(({ type }) => type !== 'text')) return false;
  if (child.getAttribute('level') !== (block.attrs?.level as unknown)) return false;
  const old = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  if (old.some(({ insert }) => typeof insert !== 'string')) return false;
  replaceText(text, runs.map((run) => run.text).join(''));
  const none = Object.fromEntries(
    old.flatMap(({ attributes = {} }) => Object.keys(attributes)).map((key) => [key, null]),
  );
  text.applyDelta(
    runs.map((run) => ({ retain: (run.text ?? '').length, attributes: { ...none, ...attributesOf(run) } })),
  );
  return true;
}

function replaceList<T>(
  doc: Y.Doc,
  name: 'credits' | 'sources' | 'topics',
  wanted: readonly T[],
  shared: (value: T) => unknown,
  update: (old: unknown, value: T) => boolean = () => false,
): void {
  const list = listFor(doc, name);
  const said = list.toArray().map((entry) => JSON.stringify(entry instanceof Y.Map ? entry.toJSON() : entry));
  const to = wanted.map((value) => JSON.stringify(shownAs(value, name)));
  const { start, removed, added } = difference(said, to);
  const paired = Math.min(removed, added);
  for (let index = start; index < start + paired; index += 1) {
    const value = wanted[index] as T;
    if (update(list.get(index), value)) continue;
    list.delete(index, 1);
    list.insert(index, [shared(value)]);
  }
  list.delete(start + paired, removed - paired);
  list.insert(start + paired, wanted.slice(start + paired, start + added).map(shared));
}

/** How an entry of the list would be read back, for comparing. */
function shownAs(value: unknown, name: string): unknown {
  if (name !== 'sources') return value;
  const { text, ...rest } = value as Source;
  return { ...rest, text: text ?? '' };
}

function listFor(doc: Y.Doc, name: string): Y.Array<unknown> {
  const { details } = fieldsOf(doc);
  const known = details.get(name);
  if (known instanceof Y.Array) return known;
  return details.set(name, new Y.Array<unknown>());
}

/** A source of the same name keeps its place, and its text is changed where it differs. */
function updateSource(old: unknown, { name, url, text, madeFrom }: Source): boolean {
  if (!(old instanceof Y.Map) || old.get('name') !== name) return false;
  const known = old.get('text');
  if (!(known instanceof Y.Text)) return false;
  if (old.get('url') !== url) old.set('url', url);
  replaceText(known, text ?? '');
  if (madeFrom === undefined) old.delete('madeFrom');
  else if (old.get('madeFrom') !== madeFrom) old.set('madeFrom', madeFrom);
  return true;
}
