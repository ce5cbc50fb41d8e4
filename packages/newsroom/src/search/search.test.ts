import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { createStory } from '../commands/create-story.ts';
import { publishStory } from '../commands/publish-story.ts';
import { refreshSearchTerms } from '../commands/refresh-search-terms.ts';
import { searchStories } from './search-stories.ts';
import { searchQuery, searchVector } from './search-terms.ts';
import { snippet } from './snippet.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const at = '2025-07-12T10:00:00+06:00';
  const { story } = await createStory(newsroom.as(cast.tuhin, at), { sectionId: 1, content: bridgeStory });
  await publishStory(newsroom.as(cast.dipankar, at), { storyId: story.id });
});
afterAll(() => newsroom.close());

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      'ক',
      '্',
      'া',
      "'",
      '\\',
      ':',
      '*',
      '&',
      '|',
      '!',
      '(',
      ')',
      '<',
      ' ',
      '১',
      'a',
      '\u200d',
    ),
    maxLength: 60,
  }),
);

test('whatever is asked or indexed, PostgreSQL understands it', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (question, text) => {
      const query = searchQuery(question) ?? '';
      const vector = searchVector([
        { text, weight: 'A' },
        { text: question, weight: 'D' },
      ]);
      await sql`select ${query}::tsquery, ${vector}::tsvector`.execute(newsroom.database.db);
    }),
    { numRuns: 300 },
  );
});

test('a text is found by its words in another inflection and spelling', async () => {
  for (const question of ['ধরলা', 'ধরলাতেও', 'মানুষগুলোর সেতুতে', '৯৫০ মিটারের', '950', 'চরবাসিদের']) {
    const { total, results } = await searchStories(newsroom.database.db, question, 10);
    expect(total, question).toBe(1);
    expect(results[0]?.headline).toBe(bridgeStory.headline);
  }
  expect((await searchStories(newsroom.database.db, 'হিমালয়', 10)).total).toBe(0);
  expect((await searchStories(newsroom.database.db, ' !?।', 10)).total).toBe(0);
});

test('terms of an earlier version are made anew, once', async () => {
  const { db } = newsroom.database;
  await sql`update story_search set terms = '', version = 1`.execute(db);
  expect((await searchStories(db, 'ধরলা', 10)).total).toBe(0);
  expect(await refreshSearchTerms(db, () => true)).toBe(0);
  expect(await refreshSearchTerms(db, () => false)).toBe(1);
  expect((await searchStories(db, 'ধরলা', 10)).total).toBe(1);
  expect(await refreshSearchTerms(db, () => false)).toBe(0);
});

describe('a snippet', () => {
  const texts = ['প্রথম অনুচ্ছেদে নেই।', `${'আগে '.repeat(30)}ধরলার সেতু ${'পরে '.repeat(40)}`];

  test('is cut from around the first hit, which is marked in its inflected form', () => {
    const parts = snippet(texts, 'ধরলা');
    expect(parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['ধরলার']);
    expect(parts.map(({ text }) => text).join('')).toMatch(/^… (?:আগে ){8}ধরলার সেতু (?:পরে ?){20} …$/);
  });

  test('of a text without a hit is its beginning', () => {
    expect(snippet(['শুধু এই।'], 'ধরলা')).toEqual([{ text: 'শুধু এই।', hit: false }]);
    expect(snippet([], 'ধরলা')).toEqual([]);
  });

  test('is made of the text alone, for any text and question', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, question) => {
        const shown = snippet([text], question)
          .map((part) => part.text)
          .join('');
        expect(text.includes(shown.replace(/^… /, '').replace(/ …$/, ''))).toBe(true);
      }),
    );
  });
});
