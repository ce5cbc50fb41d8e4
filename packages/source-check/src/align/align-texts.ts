import type { Passage, ReadText } from '../facts.ts';
import { banglaAnchors, englishAnchors } from './anchors.ts';
import { bestRuns } from './best-runs.ts';
import { type Likeness, likenessOf, type Run } from './likeness.ts';
import { movedRuns } from './moved-runs.ts';
import { neighbourRuns } from './neighbour-runs.ts';
import { passagesOf } from './passages-of.ts';
import { repeatsOf } from './repeats-of.ts';
import { unpaired } from './unpaired.ts';
import { widenedRuns } from './widened-runs.ts';

/**
 * Pairs the sentences of both texts, in the order of the copy; what the source alone says comes where its neighbours stand.
 *
 * A source sentence may stand in two passages: a headline says again what the story says. Time grows with the texts.
 */
export function alignTexts(copy: ReadText, source: ReadText): Passage[] {
  const likeness = likenessOf(
    { anchors: englishAnchors(source), lengths: lengthsOf(source) },
    { anchors: banglaAnchors(copy), lengths: lengthsOf(copy) },
  );
  const runs = runsOf(likeness);
  const repeats = repeatsOf(likeness, unpaired(likeness, runs).copies);
  return passagesOf({ runs, repeats, likeness, copy: copy.sentences, source: source.sentences });
}

function lengthsOf({ sentences }: ReadText): number[] {
  return sentences.map(({ text }) => text.length);
}

function runsOf(likeness: Likeness): Run[] {
  const { sources, copies } = likeness;
  const isOnePassage = Math.min(sources, copies) === 1 && Math.max(sources, copies) <= FEW;
  return isOnePassage ? [{ source: 0, sources, copy: 0, copies }] : allRuns(likeness);
}

function allRuns(likeness: Likeness): Run[] {
  const inOrder = bestRuns(likeness);
  const moved = [...inOrder, ...movedRuns(likeness, inOrder)];
  return widenedRuns(likeness, [...moved, ...neighbourRuns(likeness, moved)]);
}

/** One sentence and so many, when there is no more, are one passage whatever they share. */
const FEW = 3;
