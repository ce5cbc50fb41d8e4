import { graphemes, lint, toBanglaDigits } from '@hurkaru/bangla';
import type { Readiness, Remark } from './api-shapes.ts';
import { documentTexts } from './document.ts';
import type { RevisionContent } from './story.ts';

/** What readiness is judged by: a text, and where its story stands. */
export interface StoryToPublish extends RevisionContent {
  sectionId: number | null;
  /** Readers have seen it before: what it lacked then no longer stands in the way. */
  isPublished: boolean;
  embargoUntil?: Date | null;
}

/**
 * The longest headline that search results and cards show whole, in graphemes: about 600 px of Bangla at
 * the size in which search engines set titles.
 */
export const longestHeadline = 70;

/**
 * What publishing a story would need, and what it warns of. `missing` keeps the desk from publishing,
 * `advice` does not.
 *
 * @param now for an embargo that still holds
 */
export function readinessOf(story: StoryToPublish, now: Date): Readiness {
  return { missing: missingFor(story), advice: adviceFor(story, now) };
}

/** What the desk does not publish a story without. */
export function missingFor(story: StoryToPublish): Remark[] {
  return [
    ...when(story.headline.trim() === '', 'headline', 'The headline is missing.', 'শিরোনাম নেই।'),
    ...when(!hasText(story), 'body', 'There is no text yet.', 'মূল লেখা নেই।'),
    ...when(story.sectionId === null, 'section', 'Choose a section.', 'বিভাগ বাছাই করুন।'),
    ...when(
      !story.isPublished && !namesItsOrigin(story),
      'source',
      'Say where this comes from: a source, or the reporter who brought it.',
      'খবরটি কোথা থেকে এল জানান: উৎস দিন, অথবা যিনি প্রতিবেদন করেছেন তাঁর নাম।',
    ),
  ];
}

function adviceFor(story: StoryToPublish, now: Date): Remark[] {
  const { headline, standfirst, credits, topicIds } = story;
  const isLong = graphemes(headline).length > longestHeadline;
  return [
    ...embargoAdvice(story.embargoUntil ?? null, now),
    ...when(
      isLong,
      'headline',
      `Search results and cards cut a headline after ${longestHeadline} letters.`,
      `শিরোনাম ${toBanglaDigits(String(longestHeadline))} অক্ষরের বেশি; গুগল ও কার্ডে শেষটা কাটা পড়বে।`,
    ),
    ...when(standfirst === null, 'standfirst', 'There is no standfirst.', 'উপশিরোনাম নেই।'),
    ...when(
      story.isPublished && !namesItsOrigin(story),
      'source',
      'Neither a source nor a reporter is named.',
      'উৎস বা প্রতিবেদকের নাম নেই।',
    ),
    ...when(credits.length === 0, 'credits', 'Nobody is credited.', 'কারও নাম বা স্বাক্ষর নেই।'),
    ...when(topicIds.length === 0, 'topics', 'There are no topics.', 'কোনো বিষয় দেওয়া হয়নি।'),
    ...lintAdvice('headline', [headline]),
    ...lintAdvice('standfirst', standfirst === null ? [] : [standfirst]),
    ...lintAdvice('body', documentTexts(story.body)),
  ];
}

/** Every report comes from somewhere: a source is named, or the newsroom's own reporter was there. */
function namesItsOrigin({ sources, credits }: StoryToPublish): boolean {
  return sources.length > 0 || credits.some(({ role }) => role === 'reporter');
}

function hasText({ body }: StoryToPublish): boolean {
  return documentTexts(body).some((text) => text.trim() !== '');
}

function embargoAdvice(until: Date | null, now: Date): Remark[] {
  return when(
    until !== null && until > now,
    'embargo',
    'It is under embargo: publishing schedules it for the end of the embargo.',
    'নিষেধ-সময় চলছে: এখন প্রকাশ করলে নিষেধ শেষ হওয়ামাত্র আপনাআপনি প্রকাশ পাবে।',
  );
}

function lintAdvice(field: Remark['field'], texts: readonly string[]): Remark[] {
  const count = texts.reduce((sum, text) => sum + lint(text).length, 0);
  return when(
    count > 0,
    field,
    count === 1 ? 'The copy check found one error.' : `The copy check found ${count} errors.`,
    `কপি-যাচাইয়ে ${toBanglaDigits(String(count))}টি ভুল ধরা পড়েছে।`,
  );
}

function when(isSo: boolean, field: Remark['field'], message: string, messageBn: string): Remark[] {
  return isSo ? [{ field, message, messageBn }] : [];
}
