import { expect, test } from 'vitest';
import { documentOfParagraphs } from '../story/document.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss-feed.ts';
import { sampleNewsroom as newsroom, sampleFeedStory } from './testing/sample-site.ts';
import { xmlTree } from './testing/xml-tree.ts';
import type { FeedStory } from './view-data.ts';

const facts = (stories: FeedStory[]) => ({
  newsroom,
  title: 'বাংলাদেশ',
  path: '/bangladesh/feed.xml',
  frontPath: '/bangladesh',
  stories,
});
const newer = sampleFeedStory({ id: 8, updatedAt: new Date('2025-07-20T00:00:00Z') });

test('RSS names itself, its page, its language and its last change', () => {
  const channel = xmlTree(rssFeed(facts([sampleFeedStory(), newer]))).one('channel');
  expect(channel.one('title').text).toBe('বাংলাদেশ');
  expect(channel.one('link').text).toBe('https://namuna.example/bangladesh');
  expect(channel.one('language').text).toBe('bn');
  expect(channel.one('lastBuildDate').text).toBe('Sun, 20 Jul 2025 00:00:00 GMT');
  expect(channel.one('atom:link').attributes).toMatchObject({
    rel: 'self',
    href: 'https://namuna.example/bangladesh/feed.xml',
  });
});

test('an RSS item is whole', () => {
  const item = xmlTree(rssFeed(facts([sampleFeedStory()])))
    .one('channel')
    .one('item');
  expect(item.one('guid')).toMatchObject({
    text: 'tag:namuna.example,2025:story/7',
    attributes: { isPermaLink: 'false' },
  });
  expect(item.one('pubDate').text).toBe('Sat, 12 Jul 2025 13:17:00 GMT');
  expect(item.all('dc:creator').map(({ text }) => text)).toEqual(['নুসরাত জাহান', 'অনিক বড়ুয়া']);
  expect(item.all('category').map(({ text }) => text)).toEqual(['বাংলাদেশ', 'হাওর']);
  expect(item.one('content:encoded').text).toContain('<p>পানি নেমেছে। খুলেছে বিদ্যালয়।</p><h2>বই নেই</h2>');
});

test('hostile text and control characters stay text', () => {
  const hostile = `]]></title><script>&'"\u0000\u000b\ufffe\ud800`;
  const feed = rssFeed(
    facts([sampleFeedStory({ headline: hostile, body: documentOfParagraphs([hostile]) })]),
  );
  const item = xmlTree(feed).one('channel').one('item');
  expect(item.one('title').text).toBe(`]]></title><script>&'"\ufffd`);
  expect(item.one('content:encoded').text).not.toContain('<script>');
});

test('an empty feed is a feed', () => {
  expect(
    xmlTree(rssFeed(facts([])))
      .one('channel')
      .all('item'),
  ).toEqual([]);
  expect(JSON.parse(jsonFeed(facts([]))).items).toEqual([]);
});

test('JSON Feed 1.1', () => {
  const feed = JSON.parse(jsonFeed(facts([sampleFeedStory()])));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: 'https://namuna.example/bangladesh',
    feed_url: 'https://namuna.example/bangladesh/feed.xml',
    language: 'bn',
  });
  expect(feed.items[0]).toMatchObject({
    id: 'tag:namuna.example,2025:story/7',
    url: 'https://namuna.example/bangladesh/7/haor-school',
    content_html: expect.stringContaining('<p>পানি নেমেছে।'),
    date_published: '2025-07-12T19:17:00+06:00',
    date_modified: '2025-07-12T23:54:00+06:00',
    authors: [{ name: 'নুসরাত জাহান', url: 'https://namuna.example/author/nusrat' }, { name: 'অনিক বড়ুয়া' }],
    tags: ['বাংলাদেশ', 'হাওর'],
  });
});
