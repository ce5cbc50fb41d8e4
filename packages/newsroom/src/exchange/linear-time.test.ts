import { describe, expect, test } from 'vitest';
import { detectFormat } from './detect-format.ts';
import { findSources } from './find-sources.ts';
import { foldKey } from './fold-key.ts';
import { readDateTime } from './read-date-time.ts';
import { readJsonlLine } from './read-jsonl-line.ts';
import { readPageText } from './read-page-text.ts';
import { UnreadableStory } from './unreadable-story.ts';

/** Milliseconds that this process has worked, whatever else the machine does. */
function workedMs(): number {
  return process.cpuUsage().user / 1000;
}

const MEGABYTE = 1_000_000;
const OPTIONS = { timeZone: 'Asia/Dhaka', now: new Date('2026-01-01T00:00:00Z') };
const HEAD = 'নদীর ওপর সেতু\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nসেতুটি খুলে দেওয়া হয়েছে।\n';

const PATTERNS = [
  'ক',
  ' ',
  '।',
  '"',
  '’ ',
  '|',
  '| ',
  '/',
  ': ',
  '১',
  '১২ ',
  'প্রকাশ',
  'প্রকাশ: ',
  'প্রকাশ ১২ ',
  'আপডেট: ১২ জুলাই ২০২৫ ',
  'খবর ',
  'খবর ক। ',
  'ছবি: ',
  'ছবি: ক। ',
  'অবলম্বনে ',
  '.',
  '… ',
  '\u09cd',
  'ঃ',
  '#ক ',
  '(',
  ') ',
  '\n',
  'ক\n',
  'ক\n\n',
  'ক খ গ ঘ।\n',
  'প্রকাশিত:\n',
  'প্রকাশিত:\n১২ জুলাই ২০২৫\n',
  '১২ জুলাই ২০২৫\n',
  '১৯:১৭\n',
  'আরও পড়ুন\n',
  'ট্যাগ:\n',
  'ট্যাগ: ক, খ\n',
  'সর্বশেষ\nক\n',
  'এসএন/এমআই\n',
  'নিজস্ব প্রতিবেদক, ঢাকা\n',
  'রহিমা খাতুন\n',
  'ছবি: রফিক আহমেদ\n',
  'প্রচ্ছদ / খেলা\n',
  '১২৩\n',
  'সূত্র: বিবিসি\n',
  'খবর বিবিসির।\n',
  `${'ক '.repeat(140)}\n`,
  `${'| '.repeat(100)}১\n`,
  `${'১২ জুলাই ২০২৫ | '.repeat(15)}\n`,
  `${'প্রকাশ: ১২ '.repeat(22)}\n`,
  `${'।'.repeat(290)}১\n`,
  `${'('.repeat(99)}১\n`,
];

describe('1 MB of one pattern is read in under 2 s', () => {
  test.each(PATTERNS)('%j', (pattern) => {
    const text = pattern.repeat(Math.ceil(MEGABYTE / pattern.length));
    for (const [name, run] of Object.entries(READERS)) {
      const before = workedMs();
      attempt(() => run(text));
      expect(workedMs() - before, name).toBeLessThan(2000);
    }
  });
});

describe('a page of the most lines is read in under 2 s', () => {
  const lines = ['ক', 'ক খ গ ঘ।', 'প্রকাশিত:', 'প্রকাশ: ১২ জুলাই ২০২৫', 'ট্যাগ:', 'রহিমা খাতুন'];
  const pairs = lines.flatMap((one) => lines.map((other) => `${one}\n${other}\n`));

  test.each(pairs)('%j', (pair) => {
    const before = workedMs();
    attempt(() => readPageText(`নদীর ওপর সেতু\n${pair.repeat(9_500)}`, OPTIONS));
    expect(workedMs() - before).toBeLessThan(2000);
  });
});

const READERS: Record<string, (text: string) => unknown> = {
  page: (text) => readPageText(text, OPTIONS),
  'page with a head': (text) => readPageText(HEAD + text, OPTIONS),
  line: (text) => readJsonlLine(JSON.stringify({ headline: 'ক', body: text }), 1, OPTIONS),
  'bare line': (text) => readJsonlLine(text, 1, OPTIONS),
  date: (text) => readDateTime(text, OPTIONS.timeZone),
  format: (text) => detectFormat('page.txt', text),
  sources: findSources,
  key: foldKey,
};

function attempt(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof UnreadableStory)) throw error;
  }
}
