import { truncate } from '@hurkaru/bangla';
import type { StoryDocument } from '../story/document.ts';
import { documentTexts } from '../story/document.ts';

/** Search engines and messengers cut descriptions near this many letters. */
const summaryLength = 160;

/** The standfirst, or the beginning of the body, never cut inside a letter. */
export function storySummary(story: { standfirst: string | null; body: StoryDocument }): string {
  return shortened(story.standfirst ?? documentTexts(story.body).slice(0, 3).join(' '));
}

/** No letter has so many code units that a summary could need more of the text than this. */
const enough = 2000;

/** A description for a page's head. */
export function shortened(text: string): string {
  return truncate(text.slice(0, enough).replace(/\s+/gu, ' ').trim(), summaryLength);
}
