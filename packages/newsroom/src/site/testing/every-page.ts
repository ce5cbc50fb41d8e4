import type { SiteAssets } from '../assets.ts';
import type { NewsroomView, StoryView } from '../view-data.ts';
import * as views from '../views.ts';
import { sampleAssets, sampleTopic } from './sample-site.ts';

interface EveryPageFacts {
  newsroom: NewsroomView;
  story: StoryView;
  /** What stands wherever a page takes a text that is not the story's. */
  text: string;
  assets?: SiteAssets;
}

/** One page of every kind, by its name, for tests that hold for all. */
export function everyPage({
  newsroom,
  story,
  text,
  assets = sampleAssets,
}: EveryPageFacts): Record<string, string> {
  const site = { newsroom, assets };
  const topic = { ...sampleTopic, name: text, nameLatin: text, description: text };
  const author = { name: text, nameLatin: text, path: '/author/a', description: text };
  const [section] = newsroom.sections as [NewsroomView['sections'][number]];
  const day = { period: '2025-07-12', path: '/archive/2025-07-12' };
  const stories = [story, { ...story, id: 8, path: '/bangladesh/8/x', standfirst: null }];
  const months = [{ period: '2025-07', path: '/topic/haor/2025-07', stories: 12 }];
  const found = [{ ...story, snippet: [{ text, hit: true }] }];
  return {
    home: views.homePage({ ...site, lead: stories, bySection: [{ section, stories }], today: day }),
    'home without stories': views.homePage({ ...site, lead: [], bySection: [], today: null }),
    section: views.sectionPage({ ...site, section, stories, days: [day] }),
    story: views.storyPage({ ...site, story: { ...story, related: stories } }),
    topic: views.topicPage({ ...site, topic, stories, months }),
    'topic month': views.topicMonthPage({
      ...site,
      topic,
      month: '2025-07',
      stories,
      previous: months[0] ?? null,
      next: null,
    }),
    author: views.authorPage({ ...site, author, stories }),
    archive: views.archivePage({ ...site, day: day.period, stories, previous: null, next: day }),
    search: views.searchPage({ ...site, query: '', result: null, problem: null }),
    found: views.searchPage({
      ...site,
      query: text,
      result: { stories: found, total: 9, more: true },
      problem: null,
    }),
    'nothing found': views.searchPage({
      ...site,
      query: text,
      result: { stories: [], total: 0, more: false },
      problem: null,
    }),
    'search failed': views.searchPage({ ...site, query: text, result: null, problem: text }),
    'not found': views.notFoundPage(site),
    withdrawn: views.withdrawnPage({ ...site, headline: text, reason: text, at: story.updatedAt }),
    unavailable: views.unavailablePage(site),
    error: views.errorPage({ ...site, reference: text }),
  };
}
