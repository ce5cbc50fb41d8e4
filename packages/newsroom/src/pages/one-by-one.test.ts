import { expect, test } from 'vitest';
import { OneByOne } from './one-by-one.ts';

test('work is done in its order, never two pieces at once, and a failure stops none that follow', async () => {
  const queue = new OneByOne();
  const told: string[] = [];
  const piece = (name: string) => async () => {
    told.push(`${name} begins`);
    await null;
    told.push(`${name} ends`);
    if (name === 'b') throw new Error('b failed');
  };
  const all = await Promise.allSettled(['a', 'b', 'c'].map((name) => queue.next(piece(name))));
  expect(told).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('what comes after something urgent has begun waits for it, though it fails', async () => {
  const queue = new OneByOne();
  const urgent = Promise.withResolvers<void>();
  const told: string[] = [];
  queue.pauseWhile(urgent.promise.finally(() => told.push('urgent')));
  const done = queue.next(async () => void told.push('work'));
  urgent.reject(new Error('the database went away'));
  await done;
  expect(told).toEqual(['urgent', 'work']);
});
