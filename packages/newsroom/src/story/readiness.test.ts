import { describe, expect, test } from 'vitest';
import { documentOfParagraphs } from './document.ts';
import { longestHeadline, readinessOf, type StoryToPublish } from './readiness.ts';

const now = new Date('2025-07-12T12:00:00+06:00');

const ready: StoryToPublish = {
  headline: 'ধরলার নতুন সেতুতে মানুষের ঢল',
  standfirst: 'চরবাসীর অপেক্ষা শেষ হলো।',
  body: documentOfParagraphs(['ধরলা নদীর ওপর নতুন সেতু খুলে দেওয়া হয়েছে।']),
  credits: [{ name: 'তুহিন মারমা', role: 'reporter', personId: null }],
  sources: [],
  topicIds: [1],
  sectionId: 1,
  isPublished: false,
};
const agency = [{ name: 'রয়টার্স', url: null, text: null }];
const translator = [{ name: 'সীমা', role: 'translator' as const, personId: null }];

function fields(change: Partial<StoryToPublish>): { missing: string[]; advice: string[] } {
  const { missing, advice } = readinessOf({ ...ready, ...change }, now);
  return { missing: missing.map(({ field }) => field), advice: advice.map(({ field }) => field) };
}

test('a complete story lacks nothing', () => {
  expect(readinessOf(ready, now)).toEqual({ missing: [], advice: [] });
});

describe('what is missing', () => {
  test.each([
    ['a headline', { headline: ' ' }, ['headline']],
    ['text', { body: documentOfParagraphs([]) }, ['body']],
    ['text, where only blanks stand', { body: documentOfParagraphs(['\u00a0 ']) }, ['body']],
    ['a section', { sectionId: null }, ['section']],
    ['where it comes from', { credits: [] }, ['source']],
    ['the source of a translation', { credits: translator }, ['source']],
    [
      'everything',
      { headline: '', sectionId: null, credits: [], body: documentOfParagraphs([]) },
      ['headline', 'body', 'section', 'source'],
    ],
  ])('%s', (_, change, expected) => expect(fields(change).missing).toEqual(expected));

  test('a source, or a reporter of the newsroom, says where a report comes from', () => {
    expect(fields({ credits: translator, sources: agency }).missing).toEqual([]);
    expect(fields({ sources: [] }).missing).toEqual([]);
  });

  test('what readers have seen without a source is mended without one', () => {
    expect(fields({ credits: translator, isPublished: true })).toEqual({ missing: [], advice: ['source'] });
  });
});

describe('advice', () => {
  test.each([
    ['no topics', { topicIds: [] }, ['topics']],
    ['no standfirst', { standfirst: null }, ['standfirst']],
    ['no credit', { credits: [], sources: agency }, ['credits']],
    ['an embargo that holds', { embargoUntil: new Date(now.getTime() + 1) }, ['embargo']],
    ['an embargo that is over', { embargoUntil: now }, []],
    ['errors of the headline', { headline: 'ধরলাার সেতু' }, ['headline']],
    ['errors of the text', { body: documentOfParagraphs(['আমাদেের মেলা মেলা।']) }, ['body']],
  ])('%s', (_, change, expected) => expect(fields(change)).toEqual({ missing: [], advice: expected }));

  test('a headline is long by what is seen, not by the codes of its conjuncts', () => {
    const conjunct = 'ক্ষ্ম';
    expect(fields({ headline: conjunct.repeat(longestHeadline) }).advice).not.toContain('headline');
    expect(fields({ headline: conjunct.repeat(longestHeadline + 1) }).advice).toContain('headline');
  });

  test('counts the errors of the copy check', () => {
    const { advice } = readinessOf(
      { ...ready, body: documentOfParagraphs(['আমাদেের মেলা।', 'ধরলাার সেতু।']) },
      now,
    );
    expect(advice).toEqual([
      {
        field: 'body',
        message: 'The copy check found 2 errors.',
        messageBn: 'কপি-যাচাইয়ে ২টি ভুল ধরা পড়েছে।',
      },
    ]);
  });
});
