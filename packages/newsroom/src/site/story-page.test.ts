import { expect, test } from 'vitest';
import { type Block, documentOfParagraphs } from '../story/document.ts';
import { storyPage } from './story-page.tsx';
import { sampleAssets as assets, sampleNewsroom as newsroom, sampleStory } from './testing/sample-site.ts';
import type { StoryView } from './view-data.ts';

const page = (changes: Partial<StoryView> = {}) =>
  storyPage({ newsroom, assets, story: sampleStory(changes) });

test('shows both times in Bangla, and in ISO 8601 with the offset of the newsroom', () => {
  expect(page()).toContain('প্রকাশিত: <time datetime="2025-07-12T19:17:00+06:00">১২ জুলাই ২০২৫, ১৯:১৭</time>');
  expect(page()).toContain('আপডেট: <time datetime="2025-07-12T23:54:00+06:00">১২ জুলাই ২০২৫, ২৩:৫৪</time>');
});

test.each([
  ['the same instant', '2025-07-12T19:17:00+06:00'],
  ['the same minute', '2025-07-12T19:17:40+06:00'],
  ['an earlier instant', '2025-07-12T19:00:00+06:00'],
])('shows no update at %s', (_, updatedAt) => {
  expect(page({ updatedAt: new Date(updatedAt) })).not.toContain('আপডেট');
});

test('names who did what, with links where the person is known', () => {
  expect(page()).toContain('প্রতিবেদন:</span> <a href="/author/nusrat">নুসরাত জাহান</a>');
  expect(page()).toContain('ভাষান্তর:</span> <span>অনিক বড়ুয়া</span>');
  expect(page()).toContain('সম্পাদনা:</span> <a href="/author/dipankar">দীপঙ্কর সাহা</a>');
  expect(page()).toContain('ছবি:</span> <span>তুহিন মারমা</span>');
});

test('sets signatures at the end of the text', () => {
  expect(page()).toContain('<p class="signed"><span>এনজে</span> / <a href="/author/sima">সীমা</a></p></div>');
});

test('leaves out what the story does not have', () => {
  const bare = page({ standfirst: null, credits: [], sources: [], topics: [], corrections: [], related: [] });
  for (const word of ['প্রতিবেদন:', 'উৎস', 'সম্পর্কিত বিষয়', 'সংশোধনী', 'আরও পড়ুন', 'class="signed"']) {
    expect(bare).not.toContain(word);
  }
});

test('links sources, and names those without an address', () => {
  expect(page()).toContain('<a href="https://haor.example/a?b=1&amp;c=2" rel="external">হাওর বার্তা</a>');
  expect(page()).toContain('<span>জেলা শিক্ষা কার্যালয়</span>');
});

test('tells corrections with their time', () => {
  expect(page()).toContain(
    'বিদ্যালয়ের সংখ্যা ভুল ছিল। <time datetime="2025-07-13T09:00:00+06:00">১৩ জুলাই ২০২৫, ০৯:০০</time>',
  );
});

test('sets the body: marks from the outside in, no empty paragraph, no level skipped', () => {
  expect(page()).toContain('<strong><a href="https://haor.example/r">প্রতিবেদনে</a></strong><em> আছে।</em>');
  expect(page()).toContain('<h2>বই নেই</h2><p>বিস্তারিত');
  expect(page()).toContain(
    '<blockquote><p>বই ছাড়া কী পড়ব?</p></blockquote><ol><li><p>নতুন বই আসবে।</p></li></ol>',
  );
});

test('keeps a minor subhead minor below a major one', () => {
  const heading = (level: 2 | 3, text: string): Block => {
    return { type: 'heading', attrs: { level }, content: [{ type: 'text', text }] };
  };
  const body = { type: 'doc' as const, content: [heading(3, 'ক'), heading(2, 'খ'), heading(3, 'গ')] };
  expect(page({ body })).toContain('<h2>ক</h2><h2>খ</h2><h3>গ</h3>');
});

test('marks English as English', () => {
  const story = page({
    body: documentOfParagraphs(['Only in English.']),
    sources: [{ name: 'Reuters', url: null }],
  });
  expect(story).toContain('<p lang="en">Only in English.</p>');
  expect(story).toContain('<span lang="en">Reuters</span>');
});

test('shares by plain links', () => {
  const address = encodeURIComponent('https://namuna.example/bangladesh/7/haor-school');
  expect(page()).toContain(`https://www.facebook.com/sharer/sharer.php?u=${address}`);
  for (const start of [
    'https://wa.me/?text=%E0',
    'https://x.com/intent/post?url=https',
    'https://t.me/share/url?url=https',
    'mailto:?subject=%E0',
  ]) {
    expect(page()).toContain(`<a href="${start}`);
  }
});

test('survives half a surrogate pair, which no address can hold', () => {
  expect(() => page({ headline: 'ক\ud800' })).not.toThrow();
});

test('says to networks what it is', () => {
  for (const tag of [
    '<meta property="og:type" content="article"/>',
    '<meta property="og:locale" content="bn_BD"/>',
    '<meta property="og:image:width" content="1200"/>',
    '<meta property="og:image:alt"',
    '<meta property="article:published_time" content="2025-07-12T19:17:00+06:00"/>',
    '<meta property="article:modified_time" content="2025-07-12T23:54:00+06:00"/>',
    '<meta property="article:section" content="বাংলাদেশ"/>',
    '<meta property="article:tag" content="হাওর"/>',
    '<meta name="twitter:card" content="summary_large_image"/>',
    '<meta name="robots" content="max-image-preview:large"/>',
    '<link rel="canonical" href="https://namuna.example/bangladesh/7/haor-school"/>',
    'hreflang="bn"',
    'hreflang="x-default"',
    'type="application/rss+xml" title="বাংলাদেশ" href="/bangladesh/feed.xml"',
  ]) {
    expect(page()).toContain(tag);
  }
});

test('ends no line inside a score or a range of numbers', () => {
  const html = page({
    body: documentOfParagraphs(['খেলা শেষ হয় ৩–২ গোলে, ২০২৪–২৫ মৌসুমে।']),
    headline: '৩–২ গোলে জয়',
  });
  for (const range of ['৩–২', '২০২৪–২৫']) expect(html).toContain(`<span class="together">${range}</span>`);
  expect(html).toContain('<h1><span class="together">৩–২</span> গোলে জয়</h1>');
});
