import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BoardStory } from '../../../newsroom/src/story/api-shapes.ts';
import type { DeskNews } from '../desk-events.ts';
import { everything } from './board-filter.ts';
import { BoardFollower, type BoardNow, type Column, nothingYet } from './board-follower.ts';
import { answerBoard, boardStory } from './testing/board-story.ts';

const columnStates = ['draft', 'in-review', 'approved', 'published'] as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the board, live', () => {
  test('a story that changes state leaves its column for the other, by one question', async () => {
    const { stories, calls, tell, shown, passTime } = await open(columnStates, [
      boardStory(1, 10),
      boardStory(2, 20, { state: 'in-review' }),
    ]);
    calls.length = 0;
    stories[0] = boardStory(1, 30, { state: 'in-review' });
    tell({ kind: 'story', storyId: 1 });
    await passTime();
    expect(shown('draft')).toEqual([]);
    expect(shown('in-review')).toEqual([1, 2]);
    expect(calls).toEqual(['/api/v1/board']);
  });

  test('many changes at once are asked for together', async () => {
    const { stories, calls, tell, shown, passTime } = await open(['draft'], [boardStory(1, 10)]);
    calls.length = 0;
    for (const id of [2, 3]) {
      stories.push(boardStory(id, 10 + id));
      tell({ kind: 'story', storyId: id });
    }
    await passTime();
    expect(calls).toEqual(['/api/v1/board?state=draft']);
    expect(shown('draft')).toEqual([3, 2, 1]);
  });

  test('a change that did not make a story the newest keeps it on the board', async () => {
    const old = boardStory(1, 1);
    const { stories, tell, shown, passTime, follower } = await open(
      ['draft'],
      [old, boardStory(2, 20), boardStory(3, 30), boardStory(4, 40)],
    );
    await follower.bringMore('draft');
    expect(shown('draft')).toEqual([4, 3, 2, 1]);
    stories[0] = { ...old, sectionId: 5 };
    tell({ kind: 'story', storyId: 1 });
    await passTime();
    expect(shown('draft')).toEqual([4, 3, 2, 1]);
  });

  test('while the server is away the board stays and says that it is old; then it is true again', async () => {
    const { stories, tell, shown, passTime, board, away } = await open(['draft'], [boardStory(1, 10)]);
    away.now = true;
    stories.push(boardStory(2, 20));
    tell({ kind: 'story', storyId: 2 });
    await passTime();
    expect(board().behind).toBe(true);
    expect(shown('draft')).toEqual([1]);
    away.now = false;
    await passTime(5400);
    expect(board().behind).toBe(false);
    expect(shown('draft')).toEqual([2, 1]);
  });

  test('a first load that failed can be tried again', async () => {
    const { board, shown, away, follower, passTime } = await open(['draft'], [boardStory(1, 10)], true);
    expect(board().error).not.toBeNull();
    expect(shown('draft')).toBeUndefined();
    away.now = false;
    void follower.load();
    await passTime();
    expect(board().error).toBeNull();
    expect(shown('draft')).toEqual([1]);
  });

  test('says who is in which story', async () => {
    const { tell, board } = await open(['draft'], [boardStory(1, 10)]);
    const people = [{ personId: 2, name: 'দীপঙ্কর', initials: 'দী' }];
    tell({ kind: 'presence', presence: [{ storyId: 1, people }] });
    expect(board().presence.get(1)).toEqual(people);
    tell({ kind: 'presence', presence: [] });
    expect(board().presence.size).toBe(0);
  });

  test('after it is stopped nothing is asked or told', async () => {
    const { tell, calls, follower, passTime } = await open(['draft'], [boardStory(1, 10)]);
    calls.length = 0;
    tell({ kind: 'stories' });
    follower.stop();
    await passTime();
    expect(calls).toEqual([]);
  });

  test('whatever happens, the settled board is what the server has', async () => {
    const change = fc.record({
      id: fc.integer({ min: 1, max: 9 }),
      state: fc.constantFrom(...columnStates, 'withdrawn' as const),
      told: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 12 }),
        fc.constantFrom(0, 150, 400),
        async (changes, gap) => {
          const { stories, tell, shown, passTime, follower } = await open(columnStates, [
            boardStory(1, 1),
            boardStory(2, 2, { state: 'published' }),
          ]);
          for (const [at, { id, state, told }] of changes.entries()) {
            const place = stories.findIndex((story) => story.id === id);
            const story = boardStory(id, 10 + at, { state });
            if (place < 0) stories.push(story);
            else stories[place] = story;
            tell(told ? { kind: 'story', storyId: id } : { kind: 'stories' });
            await vi.advanceTimersByTimeAsync(gap);
          }
          await passTime();
          for (const state of columnStates) {
            const first = answerBoard(stories, `/api/v1/board?state=${state}`).stories.map(({ id }) => id);
            expect(shown(state)?.slice(0, first.length)).toEqual(first);
            const all = stories.filter((story) => story.state === state).map(({ id }) => id);
            expect(shown(state)?.every((id) => all.includes(id))).toBe(true);
          }
          follower.stop();
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** A board on a server of these stories, after its first load; lists settle at once. */
async function open(columns: readonly Column[], first: BoardStory[], isAway = false) {
  const stories = [...first];
  const calls: string[] = [];
  const away = { now: isAway };
  let board: BoardNow = nothingYet;
  let tell: (news: DeskNews) => void = () => undefined;
  const follower = new BoardFollower(
    {
      ask: async (call) => {
        calls.push(call);
        if (away.now) throw new Error('away');
        return answerBoard(stories, call);
      },
      follow: (listener) => {
        tell = listener;
        return () => undefined;
      },
      tell: (now) => {
        board = now;
      },
    },
    everything,
    columns,
  );
  const passTime = (ms = 1000) => vi.advanceTimersByTimeAsync(ms);
  await passTime(0);
  return {
    stories,
    calls,
    away,
    follower,
    passTime,
    tell: (news: DeskNews) => tell(news),
    board: () => board,
    shown: (column: Column) => board.lists[column]?.fresh.map(({ id }) => id),
  };
}
