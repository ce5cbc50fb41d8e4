import { expect, test } from 'vitest';
import { jsonLdText } from './json-ld.tsx';
import { newsArticle } from './news-article.ts';
import { sampleAssets as assets, sampleNewsroom as newsroom, sampleStory } from './testing/sample-site.ts';
import type { StoryView } from './view-data.ts';

function article(changes: Partial<StoryView> = {}) {
  const text = jsonLdText([newsArticle({ newsroom, assets, story: sampleStory(changes) })]);
  return JSON.parse(text)['@graph'][0];
}

test('holds every field that Google recommends', () => {
  expect(article()).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'হাওরের ৬৪ বিদ্যালয় ২৩ দিন পর খুলল',
    description: expect.stringContaining('কাদা সরিয়ে'),
    datePublished: '2025-07-12T19:17:00+06:00',
    dateModified: '2025-07-12T23:54:00+06:00',
    inLanguage: 'bn',
    articleSection: 'বাংলাদেশ',
    keywords: ['হাওর'],
    mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://namuna.example/bangladesh/7/haor-school' },
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'দৈনিক নমুনা',
      logo: { '@type': 'ImageObject', width: 600 },
    },
  });
});

test('has its picture in three shapes, each wide enough', () => {
  const shapes = article().image.map(
    ({ width, height }: { width: number; height: number }) => width / height,
  );
  expect(shapes).toEqual([1, 4 / 3, 16 / 9]);
  expect(article().image[0].url).toBe('https://namuna.example/assets/square-0.png');
});

test('names reporters as authors, translators and editors as what they are', () => {
  expect(article()).toMatchObject({
    author: [{ '@type': 'Person', name: 'নুসরাত জাহান', url: 'https://namuna.example/author/nusrat' }],
    translator: [{ '@type': 'Person', name: 'অনিক বড়ুয়া' }],
    editor: [{ '@type': 'Person', name: 'দীপঙ্কর সাহা' }],
    contributor: [{ '@type': 'Person', name: 'তুহিন মারমা' }],
  });
});

test('takes those who signed as authors where no reporter is named', () => {
  const credits = sampleStory().credits.filter(({ role }) => role === null);
  expect(article({ credits }).author).toEqual([
    { '@type': 'Person', name: 'এনজে' },
    { '@type': 'Person', name: 'সীমা', url: 'https://namuna.example/author/sima' },
  ]);
});

test('is by the newsroom where nobody is named', () => {
  expect(article({ credits: [] }).author).toMatchObject([
    { '@type': 'NewsMediaOrganization', name: 'দৈনিক নমুনা' },
  ]);
});

test('tells sources and corrections', () => {
  expect(article()).toMatchObject({
    isBasedOn: [{ '@type': 'CreativeWork', name: 'হাওর বার্তা', url: 'https://haor.example/a?b=1&c=2' }],
    citation: ['জেলা শিক্ষা কার্যালয়'],
    correction: [{ '@type': 'CorrectionComment', datePublished: '2025-07-13T09:00:00+06:00' }],
  });
});

test('was never modified before it was published', () => {
  expect(article({ updatedAt: new Date('2025-07-01T00:00:00Z') }).dateModified).toBe(
    '2025-07-12T19:17:00+06:00',
  );
});
