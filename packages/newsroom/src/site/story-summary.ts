import { truncate } from '@hurkaru/bangla';
import type { StoryDocument } from '../story/document.ts';
import { documentTexts } from '../story/document.ts';

/** Search engines and messengers cut descriptions near this many letters. */
const summaryLength = 160;

/** The standfirst, or the beginning of the body, never cut inside a letter. */
export function storySummary({
  standfirst,
  body,
}: {
  standfirst: string | null;
  body: StoryDocument;
}): string {
  const known = summaries.get(body);
  if (known?.standfirst === standfirst) return known.text;
  const text = shortened(standfirst ?? documentTexts(body).slice(0, 3).join(' '));
  summaries.set(body, { standfirst, text });
  return text;
}

/** The same document stands in several feeds; it never changes. */
const summaries = new WeakMap<StoryDocument, { standfirst: string | null; text: string }>();

/** No letter has so many code units that a summary could need more of the text than this. */
const enough = 2000;

/** A description for a page's head. */
export function shortened(text: string): string {
  return truncate(text.slice(0, enough).replace(/\s+/gu, ' ').trim(), summaryLength);
}
