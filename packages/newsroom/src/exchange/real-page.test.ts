import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { toContractJson } from './parsed-story.ts';
import { readPageText } from './read-page-text.ts';

const file = fileURLToPath(new URL('../../../../../shared/data/page-lavrov-kim.txt', import.meta.url));
if (!existsSync(file))
  process.stderr.write('exchange: ../shared/data is absent; the real page is not read\n');

test.skipIf(!existsSync(file))('the real page gives what stands on it, and none of its furniture', () => {
  const text = readFileSync(file, 'utf8');
  const parsed = toContractJson(readPageText(text, { timeZone: 'Asia/Dhaka' }));
  expect(parsed).toMatchObject({
    headline: 'রুশ পররাষ্ট্রমন্ত্রীকে কিম জং উনের ‘উষ্ণ অভ্যর্থনা’',
    publishedAt: '2025-07-12T19:17:00+06:00',
    updatedAt: '2025-07-12T23:54:00+06:00',
    credits: ['এসএন', 'সীমা'],
    sources: [{ name: 'আল-জাজিরা' }],
    topics: [],
    warnings: [],
  });
  const lines = text.split('\n').map((line) => line.trim().normalize('NFC'));
  expect(parsed.body).toHaveLength(12);
  for (const paragraph of parsed.body) expect(lines).toContain(paragraph.normalize('NFC'));
  for (const furniture of ['প্রকাশিত:', 'আপডেট:', 'সম্পর্কিত বিষয়', 'মূল্যবান মতামত', 'এসএন']) {
    expect(parsed.body.join('\n').normalize('NFC')).not.toContain(furniture.normalize('NFC'));
  }
});
