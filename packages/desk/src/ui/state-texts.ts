import type { StoryState } from '../../../newsroom/src/story/story.ts';
import type { Text } from '../texts/language.tsx';

/** The states of a story by their names at the desk. */
export const stateTexts = {
  draft: { bn: 'খসড়া', en: 'Draft' },
  'in-review': { bn: 'সম্পাদনায়', en: 'In review' },
  approved: { bn: 'অনুমোদিত', en: 'Approved' },
  scheduled: { bn: 'নির্ধারিত', en: 'Scheduled' },
  published: { bn: 'প্রকাশিত', en: 'Published' },
  withdrawn: { bn: 'প্রত্যাহৃত', en: 'Withdrawn' },
} satisfies Record<StoryState, Text>;

/** The states in the order of a story's way. story.ts has them too, but with zod, which the desk need not load. */
export const shownStates = Object.keys(stateTexts) as StoryState[];
