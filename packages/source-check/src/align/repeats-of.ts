import type { Likeness } from './likeness.ts';
import { shareOf, sureShareOf } from './unpaired.ts';

/** A copy sentence that says again what others say of these source sentences. */
export interface Repeat {
  copy: number;
  sources: number[];
}

/** Of copy sentences without a pair those that say again what stands in the source: a headline, a standfirst, a summary. */
export function repeatsOf(likeness: Likeness, copies: readonly number[]): Repeat[] {
  const partners = new Map(copies.map((copy): [number, number[]] => [copy, []]));
  for (let source = 0; source < likeness.sources && partners.size > 0; source++) {
    for (const copy of likeness.links.partners(source)) partners.get(copy)?.push(source);
  }
  return [...partners].flatMap(([copy, sources]) => {
    const isSure = sources.some((source) => sureShareOf(likeness, source, copy) >= SURE);
    return isSure ? [{ copy, sources: mostAlike(likeness, sources, copy) }] : [];
  });
}

function mostAlike(likeness: Likeness, sources: readonly number[], copy: number): number[] {
  return sources
    .map((source) => ({ source, share: shareOf(likeness, source, copy) }))
    .filter(({ share }) => share >= ALSO)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ source }) => source)
    .sort((a, b) => a - b);
}

const SURE = 0.3;
/** What shares this much may be told too: a standfirst draws on several sentences. */
const ALSO = 0.15;
const MOST = 4;
