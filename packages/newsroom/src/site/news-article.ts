import type { SiteAssets } from './assets.ts';
import type { JsonLdObject } from './json-ld.tsx';
import { publisher } from './publisher.ts';
import { modifiedAt } from './shown-times.ts';
import { standingPictures } from './standing-pictures.ts';
import { storySummary } from './story-summary.ts';
import type { CreditView, NewsroomView, SourceView, StoryView } from './view-data.ts';
import { zonedIso } from './zoned-iso.ts';

interface NewsArticleFacts {
  newsroom: NewsroomView;
  assets: SiteAssets;
  story: StoryView;
}

/** A story as NewsArticle, with everything that Google recommends. */
export function newsArticle({ newsroom, assets, story }: NewsArticleFacts): JsonLdObject {
  const { origin, timeZone } = newsroom;
  return {
    '@type': 'NewsArticle',
    '@id': `${origin}${story.path}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': origin + story.path },
    url: origin + story.path,
    headline: story.headline,
    description: storySummary(story) || undefined,
    image: pictures(origin, assets),
    datePublished: zonedIso(story.publishedAt, timeZone),
    dateModified: zonedIso(modifiedAt(story), timeZone),
    inLanguage: 'bn',
    articleSection: story.section.name,
    keywords: story.topics.length > 0 ? story.topics.map((topic) => topic.name) : undefined,
    publisher: publisher(newsroom, assets),
    ...people(newsroom, assets, story.credits),
    ...origins(story.sources),
    correction: corrections(story, timeZone),
  };
}

function pictures(origin: string, assets: SiteAssets): JsonLdObject[] {
  return (['square', 'landscape', 'wide'] as const).map((shape) => ({
    '@type': 'ImageObject',
    url: origin + assets.pictures[shape],
    ...standingPictures[shape],
  }));
}

/**
 * Authors are the reporters; where none is named, those who signed the story; where nobody did, the
 * newsroom. Whoever translated or edited is named as that.
 */
function people(newsroom: NewsroomView, assets: SiteAssets, credits: readonly CreditView[]): JsonLdObject {
  const having = (role: CreditView['role']) =>
    credits.filter((credit) => credit.role === role).map((credit) => person(newsroom.origin, credit));
  const [reporters, signatures] = [having('reporter'), having(null)];
  const authors = reporters.length > 0 ? reporters : signatures;
  return {
    author: authors.length > 0 ? authors : [organisation(newsroom, assets)],
    translator: someOf(having('translator')),
    editor: someOf(having('sub-editor')),
    contributor: someOf(having('photographer')),
  };
}

function person(origin: string, credit: CreditView): JsonLdObject {
  return {
    '@type': 'Person',
    name: credit.name,
    url: credit.path === null ? undefined : origin + credit.path,
  };
}

function organisation(newsroom: NewsroomView, assets: SiteAssets): JsonLdObject {
  const { '@type': type, '@id': id, name, url } = publisher(newsroom, assets);
  return { '@type': type, '@id': id, name, url };
}

/** What a report rests on: works with an address are named as works, others as citations. */
function origins(sources: readonly SourceView[]): JsonLdObject {
  const works = sources.flatMap(({ name, url }) =>
    url === null ? [] : [{ '@type': 'CreativeWork', name, url }],
  );
  return {
    isBasedOn: someOf(works),
    citation: someOf(sources.flatMap(({ name, url }) => (url === null ? [name] : []))),
  };
}

function corrections(story: StoryView, timeZone: string): JsonLdObject[] | undefined {
  return someOf(
    story.corrections.map(({ text, at }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: zonedIso(at, timeZone),
    })),
  );
}

function someOf<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
