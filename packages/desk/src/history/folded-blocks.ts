import type { BlockChange } from '../../../newsroom/src/story/compare-revisions.ts';

/** A block to be shown, or a run of unchanged ones to be folded. */
export type Folded = { shown: BlockChange } | { folded: BlockChange[] };

/** Runs of unchanged blocks shorter than this are not worth folding. */
const leastFolded = 3;

/** Unchanged blocks are folded, but for the one before and the one after a change, which say where it stands. */
export function foldedBlocks(blocks: readonly BlockChange[]): Folded[] {
  const isNearChange = (place: number) =>
    [place - 1, place, place + 1].some((near) => (blocks[near]?.kind ?? 'same') !== 'same');
  const result: Folded[] = [];
  let run: BlockChange[] = [];
  const endRun = () => {
    if (run.length >= leastFolded) result.push({ folded: run });
    else for (const shown of run) result.push({ shown });
    run = [];
  };
  blocks.forEach((block, place) => {
    if (isNearChange(place)) {
      endRun();
      result.push({ shown: block });
    } else run.push(block);
  });
  endRun();
  return result;
}
