import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { pageChangeSpan, pageChangesAfter, recordPageChange } from './page-changes.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

test('positions become visible in order: a follower misses none below the last that it read', async () => {
  const { db } = newsroom.database;
  const { newest } = await pageChangeSpan(db);
  const at = new Date('2025-07-12T10:00:00+06:00');
  const first = Promise.withResolvers<void>();
  const recorded = Promise.withResolvers<void>();
  const slow = db.transaction().execute(async (tx) => {
    await recordPageChange(tx, ['/slow'], at);
    recorded.resolve();
    await first.promise;
  });
  await recorded.promise;
  const quick = db.transaction().execute((tx) => recordPageChange(tx, ['/quick'], at));
  expect(await pageChangesAfter(db, newest, 10)).toEqual([]);
  first.resolve();
  await Promise.all([slow, quick]);
  const seen = await pageChangesAfter(db, newest, 10);
  expect(seen.map(({ paths }) => paths)).toEqual([['/slow'], ['/quick']]);
});
