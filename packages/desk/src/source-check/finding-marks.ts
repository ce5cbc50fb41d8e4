import type { Mark } from '../editor/marks.ts';
import type { CheckAnswer, KnownFinding } from './check-answer.ts';
import type { ShownPair, Side } from './shown-pair.ts';

/** What stands out on one side: the sentences looked at, open findings, and of those the one looked at. */
export function findingMarks(
  answer: CheckAnswer | null,
  shown: ShownPair | null,
  side: Side,
  isOpen: (finding: KnownFinding) => boolean,
): Mark[] {
  const pair = (shown?.[side] ?? []).map(({ start, end }) => ({ start, end, look: 'in-pair' }));
  const found = (answer?.findings ?? []).filter(isOpen).flatMap((finding) => {
    const excerpt = finding[side];
    if (excerpt === null) return [];
    const { start, end } = excerpt;
    const marks = [{ start, end, look: `checked-${finding.severity}` }];
    if (shown?.finding?.key === finding.key) marks.push({ start, end, look: 'checked-shown' });
    return marks;
  });
  return [...pair, ...found];
}
