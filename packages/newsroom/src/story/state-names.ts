import type { StoryState } from './story.ts';

/** The states of a story by their names in the newsroom, at the desk and in sentences of the API. */
export const stateNames = {
  draft: { bn: 'খসড়া', en: 'Draft' },
  'in-review': { bn: 'সম্পাদনায়', en: 'In review' },
  approved: { bn: 'অনুমোদিত', en: 'Approved' },
  scheduled: { bn: 'নির্ধারিত', en: 'Scheduled' },
  published: { bn: 'প্রকাশিত', en: 'Published' },
  withdrawn: { bn: 'প্রত্যাহৃত', en: 'Withdrawn' },
} satisfies Record<StoryState, { bn: string; en: string }>;
