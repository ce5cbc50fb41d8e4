import type { Likeness } from './likeness.ts';
import { shareOf } from './unpaired.ts';

/** A copy sentence that says again what others say of these source sentences. */
export interface Repeat {
  copy: number;
  sources: number[];
}

/** Of copy sentences without a pair those that say again what stands in the source: a headline, a standfirst, a summary. */
export function repeatsOf(likeness: Likeness, copies: readonly number[]): Repeat[] {
  const left = new Set(copies);
  const alike = new Map<number, { source: number; share: number }[]>();
  for (let source = 0; source < likeness.sources && left.size > 0; source++) {
    for (const copy of likeness.links.partners(source).filter((partner) => left.has(partner))) {
      alike.set(copy, [...(alike.get(copy) ?? []), { source, share: shareOf(likeness, source, copy) }]);
    }
  }
  return [...alike].flatMap(([copy, sources]) => {
    const best = sources
      .sort((a, b) => b.share - a.share)
      .filter(({ share }, at) => share >= (at === 0 ? SURE : ALSO));
    return best.length === 0
      ? []
      : [
          {
            copy,
            sources: best
              .slice(0, MOST)
              .map(({ source }) => source)
              .sort((a, b) => a - b),
          },
        ];
  });
}

const SURE = 0.3;
/** What shares this much may be told too: a standfirst draws on several sentences. */
const ALSO = 0.15;
const MOST = 4;
