import { describe, expect, test } from 'vitest';
import type { BoardStory } from '../../../newsroom/src/story/api-shapes.ts';
import { appendPage, openList, settle, takePages, takeRecent, waiting } from './board-list.ts';
import { boardPage, boardStory } from './testing/board-story.ts';

const ids = (stories: readonly BoardStory[]) => stories.map(({ id }) => id);
const three = () => openList([boardPage([boardStory(3, 30), boardStory(2, 20), boardStory(1, 10)], 'next')]);
const isDraft = ({ state }: BoardStory) => state === 'draft';

describe('a list under the eye', () => {
  test('a changed story says so in its place, and moves when the list settles', () => {
    const list = takeRecent(three(), [boardStory(1, 40, { headline: 'নতুন শিরোনাম' })], new Set([1]), isDraft);
    expect(ids(list.shown)).toEqual([3, 2, 1]);
    expect(list.shown[2]?.headline).toBe('নতুন শিরোনাম');
    expect(waiting(list)).toEqual({ moves: true, arrivals: 0 });
    expect(ids(settle(list).shown)).toEqual([1, 3, 2]);
  });

  test('an arrival waits to be shown', () => {
    const list = takeRecent(three(), [boardStory(9, 50), boardStory(3, 30)], new Set([9]), isDraft);
    expect(ids(list.shown)).toEqual([3, 2, 1]);
    expect(waiting(list)).toEqual({ moves: true, arrivals: 1 });
    expect(ids(settle(list).shown)).toEqual([9, 3, 2, 1]);
    expect(waiting(settle(list))).toEqual({ moves: false, arrivals: 0 });
  });

  test('a story that went to another state leaves, as does one that is not found any more', () => {
    const approved = takeRecent(three(), [boardStory(2, 60, { state: 'approved' })], new Set([2]), isDraft);
    expect(ids(approved.fresh)).toEqual([3, 1]);
    const gone = takeRecent(three(), [], new Set([3]), isDraft);
    expect(ids(gone.fresh)).toEqual([2, 1]);
    expect(ids(gone.shown)).toEqual([3, 2, 1]);
  });

  test('what others’ news says nothing of stays as it is', () => {
    const list = takeRecent(three(), [boardStory(50, 55, { state: 'published' })], new Set([50]), isDraft);
    expect(ids(list.fresh)).toEqual([3, 2, 1]);
    expect(waiting(list).moves).toBe(false);
    expect(list.next).toBe('next');
  });

  test('of two changes in one instant the higher number comes first', () => {
    const list = takeRecent(three(), [boardStory(8, 30), boardStory(9, 30)], new Set([8, 9]), isDraft);
    expect(ids(list.fresh)).toEqual([9, 8, 3, 2, 1]);
  });
});

describe('pages', () => {
  test('a story that moved between two pages stands once', () => {
    const list = appendPage(three(), boardPage([boardStory(1, 10), boardStory(0, 5)]));
    expect(ids(list.shown)).toEqual([3, 2, 1, 0]);
    expect(ids(list.fresh)).toEqual([3, 2, 1, 0]);
    expect(list.next).toBeNull();
  });

  test('reading anew keeps the eye’s order until it settles', () => {
    const list = takePages(three(), [boardPage([boardStory(1, 70), boardStory(3, 30)])]);
    expect(ids(list.shown)).toEqual([3, 2, 1]);
    expect(ids(settle(list).shown)).toEqual([1, 3]);
    expect(list.next).toBeNull();
  });
});
