import type { Passage, Sentence } from '../facts.ts';
import type { Likeness, Run } from './likeness.ts';
import type { Repeat } from './repeats-of.ts';
import { shareOf, unpaired } from './unpaired.ts';

export interface Aligned {
  runs: readonly Run[];
  repeats: readonly Repeat[];
  likeness: Likeness;
  copy: readonly Sentence[];
  source: readonly Sentence[];
}

/** The passages in the order of the copy, with what stands on one side alone: of the source, behind what it follows there. */
export function passagesOf(aligned: Aligned): Passage[] {
  const { runs, repeats } = aligned;
  const placed: Placed[] = [
    ...runs.map((run) => ({ at: run.copy, passage: ofRun(run, aligned) })),
    ...repeats.map((repeat) => ({ at: repeat.copy, passage: ofRepeat(repeat, aligned) })),
    ...alone(aligned),
  ];
  return placed.sort((a, b) => a.at - b.at).map(({ passage }) => passage);
}

interface Placed {
  at: number;
  passage: Passage;
}

function ofRun(run: Run, { likeness, copy, source }: Aligned): Passage {
  const { matched, total } = likeness.shared(run);
  return {
    copy: copy.slice(run.copy, run.copy + run.copies),
    source: source.slice(run.source, run.source + run.sources),
    likeness: sureness(total > 0 ? matched / total : 0),
  };
}

function ofRepeat({ copy: at, sources }: Repeat, { likeness, copy, source }: Aligned): Passage {
  return {
    copy: copy.slice(at, at + 1),
    source: sources.flatMap((index) => source.slice(index, index + 1)),
    likeness: sureness(Math.max(...sources.map((index) => shareOf(likeness, index, at)))),
    repeats: true,
  };
}

function alone({ runs, repeats, likeness, copy, source }: Aligned): Placed[] {
  const left = unpaired(likeness, runs);
  const repeating = new Set(repeats.map((repeat) => repeat.copy));
  const copyAfter = new Map(runs.map((run) => [run.source + run.sources, run.copy + run.copies - 1]));
  let at = -1;
  const isLeft = new Set(left.sources);
  return [
    ...left.copies
      .filter((index) => !repeating.has(index))
      .map((index) => ({
        at: index,
        passage: { copy: copy.slice(index, index + 1), source: [], likeness: 0 },
      })),
    ...source.flatMap((sentence, index) => {
      at = copyAfter.get(index) ?? at;
      if (!isLeft.has(index)) return [];
      return [
        { at: at + 0.5, passage: { copy: [], source: [sentence], likeness: saidElsewhere(likeness, index) } },
      ];
    }),
  ];
}

function saidElsewhere(likeness: Likeness, source: number): number {
  return sureness(
    Math.max(0, ...likeness.links.partners(source).map((copy) => shareOf(likeness, source, copy))),
  );
}

function sureness(share: number): number {
  return Math.min(1, share / CERTAIN);
}

/** Passages that share this much of their anchors say the same beyond doubt. */
const CERTAIN = 0.6;
