import type { ImportItem } from '../packages/newsroom/src/commands/imported-content.ts';
import { cast } from './cast.ts';

const subjects = ['নদী', 'সেতু', 'ধান', 'ইলিশ', 'মেলা', 'স্কুল', 'হাসপাতাল', 'নাটক'];
const verbs = ['নিয়ে নতুন উদ্যোগ', 'ঘিরে উৎসব', 'নিয়ে সভা', 'দেখতে ভিড়', 'রক্ষায় প্রকল্প'];
const minutesBetween = 37;
const batchSize = 500;

/**
 * An archive of small stories, the newest first published at `newest` and one every 37 minutes
 * before it, in batches for importStories.
 */
export function* archiveOf(size: number, newest: Date): Generator<ImportItem[]> {
  for (let from = 0; from < size; from += batchSize) {
    yield Array.from({ length: Math.min(batchSize, size - from) }, (_, at) =>
      archiveStory(from + at, newest),
    );
  }
}

function archiveStory(number: number, newest: Date): ImportItem {
  const subject = subjects[number % subjects.length] ?? '';
  const section = cast.sections[number % cast.sections.length];
  const publishedAt = new Date(newest.getTime() - number * minutesBetween * 60_000).toISOString();
  return {
    parsed: {
      headline: `${subject} ${verbs[number % verbs.length]} (${number})`,
      standfirst: null,
      publishedAt,
      updatedAt: null,
      body: [`${subject} নিয়ে ${number} নম্বর সংবাদ।`, 'এলাকার মানুষ খুশি।'],
      credits: [{ name: 'তুহিন মারমা', role: 'reporter' }],
      sources: [],
      topics: [subject, subjects[(number + 1) % subjects.length] ?? ''],
      section: section?.slug ?? null,
      url: null,
      warnings: [],
    },
  };
}
