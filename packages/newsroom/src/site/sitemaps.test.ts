import { expect, test } from 'vitest';
import { robotsTxt } from './robots-txt.ts';
import { newsSitemap, sitemapIndex, sitemapPart } from './sitemaps.ts';
import { sampleNewsroom, sampleStory } from './testing/sample-site.ts';
import { xmlTree } from './testing/xml-tree.ts';

const { origin } = sampleNewsroom;

test('the index lists its parts with their last change', () => {
  const parts = [{ path: '/sitemap-2025-07.xml', changedAt: new Date('2025-07-12T13:17:00Z') }];
  const index = xmlTree(sitemapIndex({ origin, parts }));
  expect(index.name).toBe('sitemapindex');
  expect(index.one('sitemap').one('loc').text).toBe('https://namuna.example/sitemap-2025-07.xml');
  expect(index.one('sitemap').one('lastmod').text).toBe('2025-07-12T13:17:00.000Z');
});

test('a part lists addresses', () => {
  const part = xmlTree(sitemapPart({ origin, stories: [sampleStory()] }));
  expect(part.one('url').one('loc').text).toBe('https://namuna.example/bangladesh/7/haor-school');
});

test('the news sitemap has what Google asks for', () => {
  const news = xmlTree(newsSitemap({ newsroom: sampleNewsroom, stories: [sampleStory()] }));
  expect(news.attributes['xmlns:news']).toBe('http://www.google.com/schemas/sitemap-news/0.9');
  const entry = news.one('url').one('news:news');
  expect(entry.one('news:publication').one('news:name').text).toBe('দৈনিক নমুনা');
  expect(entry.one('news:publication').one('news:language').text).toBe('bn');
  expect(entry.one('news:publication_date').text).toBe('2025-07-12T19:17:00+06:00');
  expect(entry.one('news:title').text).toBe('হাওরের ৬৪ বিদ্যালয় ২৩ দিন পর খুলল');
});

test('the news sitemap stops at a thousand stories', () => {
  const stories = Array.from({ length: 1001 }, () => sampleStory());
  expect(xmlTree(newsSitemap({ newsroom: sampleNewsroom, stories })).all('url')).toHaveLength(1000);
});

test('robots.txt', () => {
  expect(robotsTxt({ origin })).toBe(
    [
      'User-agent: *',
      'Disallow: /search',
      'Disallow: /desk',
      '',
      'Sitemap: https://namuna.example/sitemap.xml',
      'Sitemap: https://namuna.example/sitemap-news.xml',
      '',
    ].join('\n'),
  );
});
