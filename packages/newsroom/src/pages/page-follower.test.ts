import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { pageChangeSpan, recordPageChange } from '../db/page-changes.ts';
import { PageFollower } from './page-follower.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

test('a spell of trouble is told once, however often it is tried again, and the next spell too', async () => {
  const { db, connection } = newsroom.database;
  const told: unknown[] = [];
  const applied: string[] = [];
  let failures = 0;
  let seen = Promise.withResolvers<void>();
  const follower = new PageFollower({
    db,
    connection,
    position: (await pageChangeSpan(db)).newest,
    onError: (error) => told.push(error),
    apply: async (paths) => {
      if (failures > 0) {
        failures -= 1;
        throw new Error('the disk is full');
      }
      applied.push(...paths);
      seen.resolve();
    },
  });
  await follower.start();
  for (const [path, spells] of [
    ['/first', 1],
    ['/second', 2],
  ] as const) {
    failures = 2;
    seen = Promise.withResolvers();
    await db
      .transaction()
      .execute((tx) => recordPageChange(tx, [path], new Date('2025-07-12T10:00:00+06:00')));
    await seen.promise;
    await follower.catchUp();
    expect(told).toHaveLength(spells);
  }
  expect(applied).toEqual(['/first', '/second']);
  await follower.stop();
});
