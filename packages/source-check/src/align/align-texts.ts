import type { Passage, ReadText, Sentence } from '../facts.ts';
import { banglaAnchors, englishAnchors } from './anchors.ts';
import { bestRuns } from './best-runs.ts';
import { type Likeness, likenessOf, type Run } from './likeness.ts';
import { movedRuns } from './moved-runs.ts';
import { neighbourRuns } from './neighbour-runs.ts';
import { repeatedRuns } from './repeated-runs.ts';
import { shareOf } from './unpaired.ts';
import { widenedRuns } from './widened-runs.ts';

/**
 * Pairs the sentences of both texts, in the order of the copy; what the source alone says comes where its neighbours stand.
 *
 * A source sentence may stand in two passages: a headline says again what the story says. Time grows with the texts.
 */
export function alignTexts(copy: ReadText, source: ReadText): Passage[] {
  const likeness = likenessOf(englishAnchors(source), banglaAnchors(copy));
  return passagesOf(runsOf(likeness), likeness, copy.sentences, source.sentences);
}

function runsOf(likeness: Likeness): Run[] {
  const { sources, copies } = likeness;
  const isOnePassage = Math.min(sources, copies) === 1 && Math.max(sources, copies) <= FEW;
  return isOnePassage ? [{ source: 0, sources, copy: 0, copies }] : allRuns(likeness);
}

function allRuns(likeness: Likeness): Run[] {
  const inOrder = bestRuns(likeness);
  const moved = [...inOrder, ...movedRuns(likeness, inOrder)];
  const paired = widenedRuns(likeness, [...moved, ...neighbourRuns(likeness, moved)]);
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
  source.forEach((sentence, index) => {
    const known = ofSource.get(sentence);
    at = known ?? at;
    if (known !== undefined) return;
    placed.push({
      at: at + 0.5,
      passage: { copy: [], source: [sentence], likeness: saidElsewhere(likeness, index) },
    });
  });
  return placed.sort((a, b) => a.at - b.at).map(({ passage }) => passage);
}

function saidElsewhere(likeness: Likeness, source: number): number {
  const shares = likeness.links.partners(source).map((copy) => shareOf(likeness, source, copy));
  return Math.min(1, Math.max(0, ...shares) / CERTAIN);
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

/** One sentence and so many, when there is no more, are one passage whatever they share. */
const FEW = 3;
/** Passages that share this much of their anchors say the same beyond doubt. */
const CERTAIN = 0.6;
