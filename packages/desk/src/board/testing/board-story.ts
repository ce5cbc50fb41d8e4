import type { Board, BoardStory } from '../../../../newsroom/src/story/api-shapes.ts';
import { shownStates } from '../../ui/state-texts.ts';

/** A story for tests of the board, changed `minute` minutes after midnight. */
export function boardStory(id: number, minute: number, rest: Partial<BoardStory> = {}): BoardStory {
  return {
    id,
    headline: `সংবাদ ${id}`,
    state: 'draft',
    sectionId: null,
    revision: 1,
    changedAt: new Date(Date.UTC(2026, 10, 24, 0, minute)).toISOString(),
    changedBy: 'তুহিন',
    createdBy: 'তুহিন',
    scheduledFor: null,
    embargoUntil: null,
    publishedAt: null,
    updatedAt: null,
    path: null,
    hasUnpublishedChanges: false,
    note: null,
    ...rest,
  };
}

export function boardPage(stories: BoardStory[], next: string | null = null): Board {
  const counts = Object.fromEntries(
    shownStates.map((state) => [state, stories.filter((story) => story.state === state).length]),
  ) as Board['counts'];
  return { stories, next, counts };
}

/** A server with these stories, newest change first, in pages of three. */
export function answerBoard(stories: readonly BoardStory[], call: string): Board {
  const asked = new URL(call, 'http://desk').searchParams;
  const all = [...stories]
    .sort((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt) || b.id - a.id)
    .filter(({ state }) => asked.get('state') === null || state === asked.get('state'));
  const from = asked.has('before') ? all.findIndex(({ id }) => id === Number(asked.get('before'))) + 1 : 0;
  const page = all.slice(from, from + 3);
  return { ...boardPage(page, from + 3 < all.length ? String(page.at(-1)?.id) : null) };
}
