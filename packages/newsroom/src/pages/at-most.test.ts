import { expect, test } from 'vitest';
import { AtMost } from './at-most.ts';

test('no more than so many are done at once, in their order, and a failure frees its place', async () => {
  const two = new AtMost(2);
  let now = 0;
  let most = 0;
  const begun: number[] = [];
  const piece = (number: number) => async () => {
    begun.push(number);
    now += 1;
    most = Math.max(most, now);
    await null;
    now -= 1;
    if (number === 1) throw new Error('one failed');
    return number;
  };
  const all = await Promise.allSettled([0, 1, 2, 3, 4].map((number) => two.do(piece(number))));
  expect(most).toBe(2);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(all.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
  expect(await two.do(piece(5))).toBe(5);
});
