import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { transform } from 'lightningcss';
import { expect, test } from 'vitest';
import { documentOfParagraphs } from '../story/document.ts';
import { storyPage } from './story-page.tsx';
import { sampleAssets, sampleNewsroom, sampleSections, sampleStory } from './testing/sample-site.ts';

const { code } = transform({
  filename: 'site.css',
  code: readFileSync(new URL('site.css', import.meta.url)),
  minify: true,
});
const css = code.toString();

test('a story of twelve paragraphs, with its stylesheet, takes at most 10,000 bytes in brotli', () => {
  const related = [1, 2, 3, 4, 5].map((id) =>
    sampleStory({ id, path: `/world/${id}/${id}`, headline: shuffled(8, id), standfirst: null }),
  );
  const paragraphs = Array.from({ length: 12 }, (_, index) => shuffled(28, index * 31));
  const page = storyPage({
    newsroom: { ...sampleNewsroom, sections: [1, 2, 3].flatMap(() => sampleSections) },
    assets: { ...sampleAssets, css },
    story: sampleStory({ body: documentOfParagraphs(paragraphs), related }),
  });
  const packed = brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  expect(paragraphs.join('').length).toBeGreaterThan(2000);
  expect(packed.length).toBeLessThanOrEqual(10_000);
});

const vocabulary = `নদী জেলা সকাল বিদ্যালয় শিক্ষার্থী প্রশাসন বন্দর সম্মেলন চুক্তি প্রতিবেদন কর্মকর্তা মন্ত্রণালয় কৃষক ফসল
  ঘূর্ণিঝড় পূর্বাভাস জাহাজ রপ্তানি মূল্যস্ফীতি গবেষক উপগ্রহ চিকিৎসক হাসপাতাল খেলোয়াড় প্রতিযোগিতা উৎসব নাটক সেতু
  বিদ্যুৎ প্রকল্প অধিবেশন বৈঠক পররাষ্ট্র প্রতিনিধি সীমান্ত শরণার্থী ত্রাণ সহায়তা জনসংখ্যা নির্বাচন`
  .split(/\s+/)
  .filter((word) => word !== '');

/** A sentence of words in an order that repeats only after long, so that it packs no better than news does. */
function shuffled(words: number, seed: number): string {
  let state = seed * 7919 + 104729;
  return Array.from({ length: words }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return vocabulary[state % vocabulary.length];
  }).join(' ');
}
