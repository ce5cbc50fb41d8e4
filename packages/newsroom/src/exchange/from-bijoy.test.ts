import { unicodeToBijoy } from '@hurkaru/bangla';
import { describe, expect, test } from 'vitest';
import { readJsonlLine } from './read-jsonl-line.ts';
import { readPageText } from './read-page-text.ts';

const OPTIONS = { timeZone: 'Asia/Dhaka', now: new Date('2026-01-01T00:00:00Z') };
const PAGE = `ধরলার নতুন সেতু খুলে দেওয়া হলো
প্রকাশিত: ১২ জুলাই ২০২৫, ১৯:১৭
কুড়িগ্রামের ধরলা নদীর ওপর নতুন সেতু শনিবার খুলে দেওয়া হয়েছে। প্রথম দিনেই ২০ হাজার মানুষ পার হয়েছেন।
বিস্তারিত জানতে দেখুন https://mohona.example/setu পাতায় ও WHO প্রতিবেদনে।`;

describe('Bijoy copy', () => {
  test('of a page gives the same story as Unicode, with a warning', () => {
    const unicode = readPageText(PAGE, OPTIONS);
    const bijoy = readPageText(unicodeToBijoy(PAGE), OPTIONS);
    expect(bijoy).toMatchObject({
      headline: unicode.headline,
      body: unicode.body,
      publishedAt: '2025-07-12T19:17:00+06:00',
    });
    expect(bijoy.warnings.map(({ code }) => code)).toEqual(['bijoy-converted']);
    expect(unicode.warnings).toEqual([]);
  });

  test('of a JSONL line is converted, its Latin section, names and addresses are not', () => {
    const story = readJsonlLine(
      JSON.stringify({
        headline: unicodeToBijoy('ধরলার নতুন সেতুতে মানুষের ঢল'),
        body: [unicodeToBijoy('সেতু খুলে দেওয়ার প্রথম দিনে প্রায় ২০ হাজার মানুষ পার হয়েছেন।')],
        section: 'bangladesh',
        topics: [unicodeToBijoy('কুড়িগ্রাম'), 'News'],
        sources: [{ name: 'Reuters', url: 'https://example.com/setu' }],
        url: 'https://example.com/Avgvi',
      }),
      1,
      OPTIONS,
    );
    expect(story).toMatchObject({
      headline: 'ধরলার নতুন সেতুতে মানুষের ঢল',
      body: ['সেতু খুলে দেওয়ার প্রথম দিনে প্রায় ২০ হাজার মানুষ পার হয়েছেন।'.normalize('NFC')],
      section: 'bangladesh',
      topics: ['কুড়িগ্রাম'.normalize('NFC'), 'News'],
      sources: [{ name: 'Reuters', url: 'https://example.com/setu' }],
      url: 'https://example.com/Avgvi',
    });
    expect(story.warnings.map(({ code }) => code)).toEqual(['bijoy-converted']);
  });

  test('English copy stays as it is', () => {
    const line = JSON.stringify({ headline: 'New bridge opens', body: 'Thousands crossed it on Saturday.' });
    expect(readJsonlLine(line, 1, OPTIONS)).toMatchObject({ headline: 'New bridge opens', warnings: [] });
  });
});
