import { jsonFeed } from '../../packages/newsroom/src/site/json-feed.ts';
import { rssFeed } from '../../packages/newsroom/src/site/rss-feed.ts';
import { newsSitemap, sitemapPart } from '../../packages/newsroom/src/site/sitemaps.ts';
import { storyPage } from '../../packages/newsroom/src/site/story-page.tsx';
import { everyPage } from '../../packages/newsroom/src/site/testing/every-page.ts';
import {
  sampleAssets,
  sampleNewsroom,
  sampleStory,
  sampleTopic,
} from '../../packages/newsroom/src/site/testing/sample-site.ts';
import type { NewsroomView, StoryView } from '../../packages/newsroom/src/site/view-data.ts';
import { cleanDocument } from '../../packages/newsroom/src/story/clean-document.ts';
import { isSafeAddress, type StoryDocument } from '../../packages/newsroom/src/story/document.ts';

/** A page of every kind that says a text wherever it can say anything. */
export function pagesSaying(text: string): Record<string, string> {
  return everyPage({ newsroom: newsroomSaying(text), story: storySaying(text), text });
}

/** The feeds and sitemaps that say a text, and the HTML within the feeds. */
export function filesSaying(text: string): { xml: string[]; html: string[] } {
  const newsroom = newsroomSaying(text);
  const stories = [storySaying(text)];
  const feed = { newsroom, title: text, path: '/feed.xml', frontPath: '/', stories };
  const json = JSON.parse(jsonFeed(feed)) as { items: { content_html: string }[] };
  return {
    xml: [
      rssFeed(feed),
      newsSitemap({ newsroom, stories }),
      sitemapPart({ origin: newsroom.origin, stories }),
    ],
    html: json.items.map((item) => item.content_html),
  };
}

/** A story page that leads to an address wherever it can. */
export function linkingTo(address: string): string {
  const url = isSafeAddress(address) ? address : null;
  const story = sampleStory({ body: bodySaying('নদী', address), sources: [{ name: 'উৎস', url }] });
  return storyPage({ newsroom: sampleNewsroom, assets: sampleAssets, story });
}

/** A body that says a text in every kind of block and mark, and leads to an address. */
export function bodySaying(text: string, address: string): StoryDocument {
  const marks = [{ type: 'bold' }, { type: 'italic' }, { type: 'link', attrs: { href: address } }];
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] };
  const item = { type: 'listItem', content: [paragraph] };
  const cell = (type: string) => ({ type, content: [paragraph] });
  return cleanDocument({
    type: 'doc',
    content: [
      paragraph,
      { type: 'paragraph', content: [{ type: 'text', text, marks }] },
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] },
      { type: 'blockquote', content: [paragraph] },
      {
        type: 'bulletList',
        content: [{ ...item, content: [paragraph, { type: 'orderedList', content: [item] }] }],
      },
      { type: 'table', content: [{ type: 'tableRow', content: [cell('tableHeader'), cell('tableCell')] }] },
      { type: 'embed', attrs: { url: 'https://youtu.be/aqz-KE-bpKQ', title: text } },
      { type: 'embed', attrs: { url: address, title: text } },
    ],
  });
}

function newsroomSaying(text: string): NewsroomView {
  return {
    ...sampleNewsroom,
    name: text,
    nameLatin: text,
    tagline: text,
    sections: sampleNewsroom.sections.map((section) => ({ ...section, name: text, nameLatin: text })),
  };
}

function storySaying(text: string): StoryView {
  return sampleStory({
    headline: text,
    standfirst: text,
    section: { slug: 'bangladesh', path: '/bangladesh', name: text, nameLatin: text },
    body: bodySaying(text, 'https://a.example/'),
    credits: (['reporter', 'translator', 'sub-editor', 'photographer', null] as const).map((role) => ({
      name: text,
      role,
      path: null,
    })),
    sources: [
      { name: text, url: 'https://a.example/' },
      { name: text, url: null },
    ],
    topics: [{ ...sampleTopic, name: text, nameLatin: text, description: text }],
    corrections: [{ text, at: new Date('2025-07-13T09:00:00+06:00') }],
  });
}
