import type { Passage, ReadText, Sentence } from '../facts.ts';
import { banglaAnchors, englishAnchors } from './anchors.ts';
import { bestRuns } from './best-runs.ts';
import { type Likeness, likenessOf, type Run } from './likeness.ts';
import { movedRuns } from './moved-runs.ts';
import { neighbourRuns } from './neighbour-runs.ts';
import { repeatedRuns } from './repeated-runs.ts';

/**
 * Pairs the sentences of both texts, in the order of the copy; what the source alone says comes where its neighbours stand.
 *
 * A source sentence may stand in two passages: a headline says again what the story says. Time grows with the texts.
 */
export function alignTexts(copy: ReadText, source: ReadText): Passage[] {
  const likeness = likenessOf(englishAnchors(source), banglaAnchors(copy));
  const runs = copy.sentences.length === 1 && source.sentences.length === 1 ? [ONE_EACH] : allRuns(likeness);
  return passagesOf(runs, likeness, copy.sentences, source.sentences);
}

function allRuns(likeness: Likeness): Run[] {
  const inOrder = bestRuns(likeness);
  const moved = [...inOrder, ...movedRuns(likeness, inOrder)];
  const paired = [...moved, ...neighbourRuns(likeness, moved)];
  return [...paired, ...repeatedRuns(likeness, paired)];
}

function passagesOf(
  runs: readonly Run[],
  likeness: Likeness,
  copy: readonly Sentence[],
  source: readonly Sentence[],
): Passage[] {
  const placed = runs.map((run) => ({ at: run.copy, passage: passageOf(run, likeness, copy, source) }));
  const ofCopy = new Set(placed.flatMap(({ passage }) => passage.copy));
  const ofSource = new Map(
    placed.flatMap(({ at, passage }) => passage.source.map((sentence) => [sentence, at])),
  );
  copy.forEach((sentence, at) => {
    if (!ofCopy.has(sentence)) placed.push({ at, passage: { copy: [sentence], source: [], likeness: 0 } });
  });
  let at = -1;
  for (const sentence of source) {
    const known = ofSource.get(sentence);
    if (known === undefined)
      placed.push({ at: at + 0.5, passage: { copy: [], source: [sentence], likeness: 0 } });
    else at = known;
  }
  return placed.sort((a, b) => a.at - b.at).map(({ passage }) => passage);
}

function passageOf(
  run: Run,
  likeness: Likeness,
  copy: readonly Sentence[],
  source: readonly Sentence[],
): Passage {
  const { matched, total } = likeness.shared(run);
  return {
    copy: copy.slice(run.copy, run.copy + run.copies),
    source: source.slice(run.source, run.source + run.sources),
    likeness: Math.min(1, total > 0 ? matched / total / CERTAIN : 0),
  };
}

const ONE_EACH: Run = { source: 0, sources: 1, copy: 0, copies: 1 };
/** Passages that share this much of their anchors say the same beyond doubt. */
const CERTAIN = 0.6;
