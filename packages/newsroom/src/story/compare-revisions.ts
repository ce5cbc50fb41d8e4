import { words } from '@hurkaru/bangla';
import { alignSequences } from './align-sequences.ts';
import { type BlockText, blockTextsOf } from './block-texts.ts';
import { compareTexts, type Piece } from './compare-texts.ts';
import type { Credit, RevisionContent, Source } from './story.ts';

/** What two revisions are compared by: their content, with the names of their topics. */
export type ComparedContent = Omit<RevisionContent, 'topicIds'> & { topics: readonly string[] };

/** A block in the earlier, the later, or both. `restyled`: the same words with other marks, links or kind. */
export interface BlockChange {
  kind: 'same' | 'changed' | 'restyled' | 'deleted' | 'inserted' | 'moved-away' | 'moved-here';
  before: BlockText | null;
  after: BlockText | null;
  pieces: Piece[];
}

/** An item of a list: a credit, a topic, a source. */
export interface ItemChange<Item> {
  kind: 'same' | 'deleted' | 'inserted' | 'moved-away' | 'moved-here';
  item: Item;
}

export interface SourceChange extends ItemChange<Source> {
  /** Its text compared with what it was; null where it did not change. */
  text: Piece[] | null;
  /** Whether the copy follows its text now and did not before, or the other way; null where that is as it was. */
  followed: boolean | null;
}

export interface RevisionComparison {
  headline: Piece[];
  standfirst: Piece[];
  body: BlockChange[];
  credits: ItemChange<Credit>[];
  sources: SourceChange[];
  topics: ItemChange<string>[];
}

/** What changed from one revision to another, for marking it: words in texts, blocks in the body, items in lists. */
export function compareRevisions(before: ComparedContent, after: ComparedContent): RevisionComparison {
  return {
    headline: compareTexts(before.headline, after.headline),
    standfirst: compareTexts(before.standfirst ?? '', after.standfirst ?? ''),
    body: compareBlocks(blockTextsOf(before.body), blockTextsOf(after.body)),
    credits: compareItems(before.credits, after.credits, ({ name, role }) => `${role ?? ''} ${name}`),
    sources: compareSources(before.sources, after.sources),
    topics: compareItems(before.topics, after.topics, (name) => name),
  };
}

/** Whether a comparison found anything. */
export function hasChanges(comparison: RevisionComparison): boolean {
  const { headline, standfirst, body, credits, sources, topics } = comparison;
  const changed = ({ kind }: { kind: string }) => kind !== 'same';
  return (
    [...headline, ...standfirst, ...body, ...credits, ...sources, ...topics].some(changed) ||
    sources.some(({ text, followed }) => text !== null || followed !== null)
  );
}

/**
 * Blocks aligned: those that stayed, then between them the ones that are alike, the rest deleted or inserted;
 * what was deleted here and inserted elsewhere word for word has moved.
 */
export function compareBlocks(before: readonly BlockText[], after: readonly BlockText[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let [aNext, bNext] = [0, 0];
  const stayed = alignSequences(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  for (const [aAt, bAt] of [...stayed, [before.length, after.length] as const]) {
    changes.push(...compareStretch(before.slice(aNext, aAt), after.slice(bNext, bAt)));
    const [a, b] = [before[aAt], after[bAt]];
    if (a !== undefined && b !== undefined) changes.push(changeOf(a, b));
    [aNext, bNext] = [aAt + 1, bAt + 1];
  }
  return markMoved(changes, (change) => (change.before ?? change.after)?.key ?? '');
}

function compareStretch(before: readonly BlockText[], after: readonly BlockText[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let [aNext, bNext] = [0, 0];
  for (const [aAt, bAt] of [...alikePairs(before, after), [before.length, after.length] as const]) {
    for (const gone of before.slice(aNext, aAt)) changes.push(changeOf(gone, null));
    for (const come of after.slice(bNext, bAt)) changes.push(changeOf(null, come));
    const [a, b] = [before[aAt], after[bAt]];
    if (a !== undefined && b !== undefined) changes.push(changeOf(a, b));
    [aNext, bNext] = [aAt + 1, bAt + 1];
  }
  return changes;
}

function changeOf(before: BlockText | null, after: BlockText | null): BlockChange {
  return {
    kind: kindOf(before, after),
    before,
    after,
    pieces: compareTexts(before?.text ?? '', after?.text ?? ''),
  };
}

function kindOf(before: BlockText | null, after: BlockText | null): BlockChange['kind'] {
  if (before === null) return 'inserted';
  if (after === null) return 'deleted';
  if (before.key === after.key) return 'same';
  return before.text === after.text ? 'restyled' : 'changed';
}

/** Two blocks with fewer words in common than this are different blocks. */
const leastAlike = 0.35;
/** More blocks than these against one another are not weighed. */
const mostWeighed = 1_000_000;

/** Pairs of blocks that are alike, in order, chosen so that their likeness together is the greatest. */
function alikePairs(before: readonly BlockText[], after: readonly BlockText[]): [number, number][] {
  const [n, m] = [before.length, after.length];
  if (n === 0 || m === 0 || n * m > mostWeighed) return [];
  const likeness = likenessOf(before, after);
  const best = new Float32Array((n + 1) * (m + 1));
  for (let a = n - 1; a >= 0; a -= 1) {
    for (let b = m - 1; b >= 0; b -= 1) {
      const alike = likeness[a * m + b] ?? 0;
      const paired = alike < leastAlike ? 0 : alike + (best[(a + 1) * (m + 1) + b + 1] ?? 0);
      best[a * (m + 1) + b] = Math.max(
        paired,
        best[(a + 1) * (m + 1) + b] ?? 0,
        best[a * (m + 1) + b + 1] ?? 0,
      );
    }
  }
  return followBest(best, n, m);
}

function followBest(best: Float32Array, n: number, m: number): [number, number][] {
  const pairs: [number, number][] = [];
  const at = (a: number, b: number) => best[a * (m + 1) + b] ?? 0;
  for (let [a, b] = [0, 0]; a < n && b < m; ) {
    if (at(a, b) === at(a + 1, b)) a += 1;
    else if (at(a, b) === at(a, b + 1)) b += 1;
    else pairs.push([a++, b++]);
  }
  return pairs;
}

/** Shared words over all words of both, 0 to 1, for every pair. */
function likenessOf(before: readonly BlockText[], after: readonly BlockText[]): Float32Array {
  const numbers = new Map<string, number>();
  const [a, b] = [before, after].map((blocks) => blocks.map(({ text }) => sortedWords(text, numbers)));
  const likeness = new Float32Array(before.length * after.length);
  a?.forEach((one, row) => {
    b?.forEach((two, column) => {
      likeness[row * after.length + column] =
        (2 * sharedCount(one, two)) / Math.max(1, one.length + two.length);
    });
  });
  return likeness;
}

function sortedWords(text: string, numbers: Map<string, number>): Int32Array {
  return Int32Array.from(words(text), (word) => {
    const known = numbers.get(word.text) ?? numbers.size;
    numbers.set(word.text, known);
    return known;
  }).sort();
}

function sharedCount(one: Int32Array, two: Int32Array): number {
  let shared = 0;
  for (let [a, b] = [0, 0]; a < one.length && b < two.length; ) {
    const [left, right] = [one[a] ?? 0, two[b] ?? 0];
    if (left === right) shared += 1;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return shared;
}

/** The items of two lists in order; items with the same key are the same. */
function compareItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): ItemChange<Item>[] {
  const changes: ItemChange<Item>[] = [];
  let [aNext, bNext] = [0, 0];
  const stayed = alignSequences(before.map(keyOf), after.map(keyOf));
  for (const [aAt, bAt] of [...stayed, [before.length, after.length] as const]) {
    for (const item of before.slice(aNext, aAt)) changes.push({ kind: 'deleted', item });
    for (const item of after.slice(bNext, bAt)) changes.push({ kind: 'inserted', item });
    const item = after[bAt];
    if (item !== undefined) changes.push({ kind: 'same', item });
    [aNext, bNext] = [aAt + 1, bAt + 1];
  }
  return markMoved(changes, ({ item }) => keyOf(item));
}

function compareSources(before: readonly Source[], after: readonly Source[]): SourceChange[] {
  const keyOf = ({ name, url }: Source) => `${name} ${url ?? ''}`;
  const earlier = new Map(before.map((source) => [keyOf(source), source]));
  return compareItems(before, after, keyOf).map((change) => {
    const stays = change.kind === 'same' || change.kind === 'moved-here';
    const was = stays ? earlier.get(keyOf(change.item)) : undefined;
    if (was === undefined) return { ...change, text: null, followed: null };
    const [wasText, isText] = [was.text ?? '', change.item.text ?? ''];
    const [wasFollowed, isFollowed] = [was, change.item].map(({ madeFrom }) => madeFrom === undefined);
    return {
      ...change,
      text: wasText === isText ? null : compareTexts(wasText, isText),
      followed: wasFollowed === isFollowed ? null : (isFollowed ?? null),
    };
  });
}

/** Of what went and what came with the same key, says that it moved. Empty blocks only come and go. */
function markMoved<Change extends { kind: string }>(
  changes: Change[],
  keyOf: (change: Change) => string,
): Change[] {
  const gone = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.kind === 'deleted') gone.set(keyOf(change), [...(gone.get(keyOf(change)) ?? []), change]);
  }
  for (const change of changes) {
    const from = change.kind === 'inserted' ? gone.get(keyOf(change))?.shift() : undefined;
    if (from === undefined) continue;
    from.kind = 'moved-away';
    change.kind = 'moved-here';
  }
  return changes;
}
